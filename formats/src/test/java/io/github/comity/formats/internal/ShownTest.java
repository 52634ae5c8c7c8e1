package io.github.comity.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0, '\n', '\t', 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF, 0xD83D})
    void charactersThatBreakOrHideOrTurnALine_areWrittenByTheirNumbers(int c) {
        assertThat(Shown.quote("a" + (char) c + "b")).isEqualTo("'a\\u%04Xb'".formatted(c));
    }

    @Test
    void lettersOfAllScripts_areShownAsTheyAre() {
        assertThat(Shown.quote("Česko – Қазақстан, 日本 5%")).isEqualTo("'Česko – Қазақстан, 日本 5%'");
    }

    @Test
    void longTexts_areShownByTheirBeginningAndLength() {
        assertThat(Shown.shorten("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Shown.shorten("x".repeat(61))).isEqualTo("x".repeat(60) + "... (61 characters)");
        assertThat(Shown.shorten("abc", 2)).isEqualTo("ab... (3 characters)");
        assertThat(Shown.shorten("", 2)).isEmpty();
    }

    @Test
    void reason_isTheFirstLine_inDigitsOfAscii() {
        assertThat(Shown.reason("depth (١٠١) exceeds ९\nat line ٢")).isEqualTo("depth (101) exceeds 9");
        assertThat(Shown.reason("")).isEmpty();
        assertThat(Shown.reason("y".repeat(301))).isEqualTo("y".repeat(300) + "... (301 characters)");
    }
}
