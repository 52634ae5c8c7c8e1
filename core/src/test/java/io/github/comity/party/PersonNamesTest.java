package io.github.comity.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One person under several spellings, and different persons under like ones. */
class PersonNamesTest {
    private static final Post POST = Post.of("Minister of Finance", Countries.KAZ);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOVÁKOVÁ Eva|Eva Nováková",
                "Eva NOVÁKOVÁ|NOVAKOVA Eva",
                "Nováková, Eva|Eva Nováková",
                "Shri Arun Kumar Nair|Arun Kumar Nair",
                "Smt. Lata Rao|Lata Rao",
                "Rt Hon Jane Ann Clay MP|Jane Ann Clay",
                "Eva Nováková MEP|Eva Nováková",
                "Jan Novák (ret.)|Jan Novák",
                "Dato' Ahmad bin Razak|Ahmad bin Razak",
                "Nováková, Mgr. Eva|Eva Nováková",
                "H.E. Mr. Jan Novák|Jan Novak",
                "His Excellency Dr. Jan Novák|Jan Novák",
                "Ing. Jan Novák, CSc.|Jan Novák",
                "doc. JUDr. Jan Novák, Ph.D.|Jan NOVÁK",
                "prof. MUDr. NOVÁK Jan, DrSc.|Jan Novák",
                "Jan Novák, MBA, LL.M.|Jan Novák",
                "Sir Alan Smith, KCMG|Alan Smith",
                "Rt Hon Alan Smith|Alan Smith",
                "The Honourable Alan Smith|Alan Smith",
                "Sheikh Hamad bin Khalifa|Hamad bin Khalifa",
                "Ó BRIAIN Dara|Dara Ó Briain",
                "Ní BHRIAIN Áine|Áine Ní Bhriain",
                "Dara Ó BRIAIN|Ó Briain, Dara",
                "XU Wei|Xu Wei",
                "XU Wei|Wei Xu",
                "NURLANOV Askar Serikovich|Askar Nurlanov",
                "Askar Serikovich Nurlanov|Askar Nurlanov",
                "Анна Петровна Смирнова|Анна Смирнова",
                "Askar Serikuly Nurlanov|Askar Nurlanov",
                "Kassym‐Jomart Ali|Kassym-Jomart Ali",
                "Kassym–Jomart Ali|Kassym Jomart Ali",
                "Kassym−Jomart Ali|kassym-jomart ali",
                "McDONALD Ronald|Ronald McDonald",
                "Ronald McDONALD|McDonald, Ronald",
                "MacARTHUR Ann|Ann MacArthur",
                "al-ASSAD Karim|Karim al-Assad",
                "d’ESTAING Paul|Paul d'Estaing",
                "von der LEYEN Ursula|Ursula von der Leyen",
                "VON DER LEYEN Ursula|Ursula von der LEYEN",
                "de la CRUZ Ana|Ana de la Cruz",
                "Gen. Petr Malý|Petr Malý",
                "Madam Eva Nováková|Eva Nováková",
                "Mme Claire Dubois|Claire DUBOIS",
                "Ambassador Jan Novák|Jan Novák",
                "Minister NOVÁK Jan|Jan Novák",
                "D’Arcy Bell|D'Arcy Bell",
                "Dʼarcy Bell|D´Arcy Bell",
                "Oʻtkir Aliyev|O′tkir Aliyev",
                "Jan­ek Novák|Janek Novák",
                "Ｊａｎ Novák|Jan Novák",
                "Γιώργος Παππάς|ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ"
            })
    void samePerson(String a, String b) {
        assertThat(Official.of(a, POST).isNamed(b)).as("%s named %s", a, b).isTrue();
        assertThat(Official.of(b, POST).isNamed(a)).as("%s named %s", b, a).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hassan Ali|Ali Hassan",
                "KOZÁK Jiří|JIŘÍ Kozák",
                "John Smith, Jr.|John Smith",
                "Smith, John|John Smith, Jr.",
                "J. Novák|Jan Novák",
                "Jan F. Novák|Jan Novák",
                "Ivan Petrovich Orlov|Ivan Sergeyevich Orlov",
                "Ivan Petrovich|Ivan",
                "Anna Abramovich|Anna",
                "Anna Maria Abramovich|Anna Maria",
                "Sheikh Hasina|Hasina",
                "Lord|Jan",
                "Miloš Novák|Jan Novák",
                "Müller|Mueller",
                "राम कुमार|राम कमर",
                "かとう|がとう",
                "He Wei|Wei",
                "Gen Kimura|Kimura",
                "Col Adams|Adams",
                "Madame Chang|Chang",
                "McDonald Ronald|Ronald McDonald",
                "Mag Novak|Novak"
            })
    void differentPersons(String a, String b) {
        assertThat(Official.of(a, POST).isNamed(b)).as("%s named %s", a, b).isFalse();
        assertThat(Official.of(b, POST).isNamed(a)).as("%s named %s", b, a).isFalse();
    }

    @Test
    void familyNameGivenApart_mayStandFirst_andAlone() {
        Official official = Official.builder()
                .name("Jan Novák")
                .familyName("Novák")
                .post(POST)
                .build();
        assertThat(official.isNamed("Novák Jan")).isTrue();
        assertThat(official.isNamed("NOVAK JAN")).isTrue();
        assertThat(official.isNamed("Dr. Novák")).isTrue();
        assertThat(official.isNamed("Jan")).isFalse();
        assertThat(Official.of("Jan Novák", POST).isNamed("Novák Jan")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ",,", "Dr.", "Mr", "-", "'", "."})
    void nothing_isNobody(String text) {
        assertThat(Official.of("Jan Novák", POST).isNamed(text)).isFalse();
    }

    @Test
    void longTexts_areRead() {
        assertThat(Official.of("Jan Novák", POST).isNamed("Dr. ".repeat(1 << 16) + "Jan Novák"))
                .isTrue();
        assertThat(Official.of("Jan Novák", POST).isNamed(",A".repeat(1 << 16))).isFalse();
    }

    @Test
    void groupWithTheCodeOfACountry_isNeitherEqualNorPrintedAlike() {
        CountryGroup group = CountryGroup.of("KAZ", "Kazakh exporters");
        assertThat((Object) group).isNotEqualTo(Countries.KAZ);
        assertThat(group.toString()).isEqualTo("KAZ (Kazakh exporters)").isNotEqualTo(Countries.KAZ.toString());
        assertThat(CountryGroup.EU).hasToString("EU");
        assertThat(CountryGroup.of("SUN", "x")).hasToString("SUN (x)");
    }
}
