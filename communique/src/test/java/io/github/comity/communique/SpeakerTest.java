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
        String total = "total trade of Georgia with Poland in 2024: 474 million USD";
        assertThat(read("ru", """
                        Министр принял польского коллегу
                        Товарооборот между Грузией и Польшей в 2024 году составил
                        474 млн долларов.""")).containsExactly(total);
        assertThat(read("en", """
                        Polish minister visits Georgia
                        Trade with Poland amounted to USD 474 million in 2024.""")).containsExactly(total);
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

    @Test
    void mutualTrade_isThatOfTheTwoNamedLast_andOfNoneWhereThereAreMore() {
        String total = "total trade of Czechia with Poland in 2024: 118.4 billion CZK";
        assertThat(read("cs", """
                        Česko, Slovensko a Polsko jednaly v Praze. Česko a Polsko podepsaly memorandum.
                        Podle předběžných údajů dosáhl obrat vzájemného obchodu
                        v roce 2024 hodnoty 118,4 mld. Kč.""")).containsExactly(total);
        assertThat(read("en", """
                        Czechia, Slovakia and Poland met in Prague.
                        Mutual trade reached CZK 118.4 billion in 2024.""")).isEmpty();
    }

    @Test
    void groupOfATreaty_isNoPartner() {
        String exports = "exports of Belarus to Viet Nam in 2024: 90 million USD";
        assertThat(read("ru", """
                        Беларусь расширяет связи. Действует Соглашение о свободной торговле между ЕАЭС и Вьетнамом.
                        В 2024 году экспорт составил 90 млн долларов.""")).containsExactly(exports);
    }
}
