package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom a text speaks where the caller names nobody. */
class SpeakerTest {
    private static List<String> read(String language, String text) {
        return CommuniqueReader.of(language).published("2025-03-01").read(text).rows().stream()
                .map(Object::toString)
                .map(row -> row.replaceAll("^\\[| \\(\\d+:\\d+\\)|]$", ""))
                .toList();
    }

    @Test
    void flowWithItsOwner_isTheOwners_whoeverIsNamedFirst() {
        assertThat(read("en", """
                        Minister hosts Polish counterpart
                        In 2024, Georgian exports to Poland amounted to USD 61.9 million, while imports from Poland
                        stood at USD 412 million."""))
                .containsExactly(
                        "exports of Georgia to Poland in 2024: 61.9 million USD",
                        "imports of Georgia from Poland in 2024: 412 million USD");
    }

    @Test
    void flowOfTheOtherSide_isTurned_whereTheTextHasSpokenForOneOrQuotesIt() {
        assertThat(read("en", """
                        Poland and Georgia deepen ties
                        Poland's exports to Georgia amounted to USD 412 million in 2024. Georgian exports to Poland
                        amounted to USD 61.9 million."""))
                .containsExactly(
                        "exports of Poland to Georgia in 2024: 412 million USD",
                        "imports of Poland from Georgia in 2024: 61.9 million USD");
        assertThat(read("en", """
                        According to Statistics Poland, Georgian exports to Poland amounted to USD 61.9 million in 2024.
                        """)).containsExactly("imports of Poland from Georgia in 2024: 61.9 million USD");
    }

    @Test
    void tradeOfTwo_isOfTheOneNamedFirst_ifAnAdjectiveAloneNamedTheOtherBefore() {
        assertThat(read("ru", """
                        Министр принял польского коллегу
                        Товарооборот между Грузией и Польшей в 2024 году составил 474 млн долларов.""")).containsExactly("total trade of Georgia with Poland in 2024: 474 million USD");
        assertThat(read("en", """
                        Polish minister visits Georgia
                        Trade with Poland amounted to USD 474 million in 2024.""")).containsExactly("total trade of Georgia with Poland in 2024: 474 million USD");
    }

    @Test
    void headingOfATable_namesWhoReports() {
        for (String heading :
                List.of("Handel der Schweiz mit Indonesien", "Handel zwischen der Schweiz und Indonesien")) {
            assertThat(read("de", """
                            Bundesrätin Keller empfängt indonesischen Handelsminister in Bern

                            %s (in Mio. CHF)
                            \t2023\t2024
                            Exporte\t612,4\t640,1""".formatted(heading)))
                    .containsExactly(
                            "exports of Switzerland to Indonesia in 2023: 612.4 million CHF",
                            "exports of Switzerland to Indonesia in 2024: 640.1 million CHF");
        }
    }
}
