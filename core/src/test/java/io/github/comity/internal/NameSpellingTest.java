package io.github.comity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
    /** An accent vanishes, and has the whole text taken apart: what is looked up letter by letter must be the same. */
    @Test
    void fold_ofEveryCharacter_isWhatItIsTakenApart() {
        for (int i = 0; i <= 0x2FFF; i++) {
            char c = (char) i;
            // a letter, a word and a mark behind the character, which may depend on it
            for (String text : new String[] {"" + c, "x" + c + "y", c + " " + c, c + "\u03A3 "}) {
                String folded = NameSpelling.fold(text);
                assertThat(NameSpelling.fold(text + "\u0301"))
                        .as("U+%04X in '%s'", i, text)
                        .isEqualTo(folded);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CÔTE  D’IVOIRE, cote d'ivoire",
        "Türkiye, turkiye",
        "Curaçao, curacao",
        "İstanbul, istanbul",
        "Łódź, lodz",
        "Straße, strasse",
        "Œuvre, oeuvre",
        "Guinea‑Bissau, guinea-bissau",
        "ΛΑΟΣ, λαοσ",
        "½, 1⁄2"
    })
    void fold_takesMarksAndCaseAway(String text, String folded) {
        assertThat(NameSpelling.fold(text)).isEqualTo(folded);
    }
}
