package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Exports rose to 3 million.
            en; Trade with Peru: $12 million
            de; Die Ausfuhren stiegen auf 3 Millionen Euro.
            de; Handelsvolumen 2023: 12 Mio. Euro
            fr; Les exportations ont atteint 3 millions d'euros.
            it; Le esportazioni hanno raggiunto 3 milioni di euro.
            es; Las exportaciones alcanzaron los 3 millones de euros.
            ru; Экспорт составил 3 млн долларов.
            ru; Товарооборот России и Китая
            cs; Vývoz vzrostl na 3 miliony korun.
            kk; Экспорт 3 миллион долларды құрады.
            kk; Қазақстан мен Қытай арасындағы сауда
            en; 12.4
            """)
    void language_isToldByItsWords(String code, String text) {
        assertThat(Language.detect(text).code()).isEqualTo(code);
    }

    @Test
    void onlyTheStartOfALongText_isLookedAt() {
        String text = "The trade of the two countries grew. ".repeat(400) + "Экспорт составил 3 млн. ".repeat(100_000);
        assertThat(Language.detect(text).code()).isEqualTo("en");
    }
}
