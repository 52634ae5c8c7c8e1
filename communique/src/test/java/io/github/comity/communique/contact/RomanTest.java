package io.github.comity.communique.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roman numerals as sessions are counted, and words that have their letters alone. */
class RomanTest {
    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "IV, 4",
        "VII, 7",
        "IX, 9",
        "XIX, 19",
        "XL, 40",
        "LXXX, 80",
        "XC, 90",
        "CCC, 300",
        "VIIe, 7",
        "XIIème, 12"
    })
    void numeral_isRead(String word, int value) {
        assertThat(Roman.value(word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"La", "Le", "Vie", "IIII", "VX", "IC", "CCCC", "Prague", "''", "XIIabcd", "vii", "XIIX"})
    void otherWord_isNone(String word) {
        assertThat(Roman.value(word)).isEqualTo(-1);
    }
}
