package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    /**
     * The table is what Unicode says of each Latin letter, but for four letters whose bar or dot is no accent there.
     */
    @Test
    void latinLetters_loseTheirAccents() {
        for (char c = 0; c < 0x250; c++) {
            char lower = Character.toLowerCase(c);
            char bare = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
            char expected = switch (c) {
                case 'ı', 'İ' -> 'i';
                case 'ł', 'Ł' -> 'l';
                case 'ø', 'Ø' -> 'o';
                default -> Character.isLetter(lower) ? bare : lower;
            };
            assertThat(Folding.letter(c)).as("U+%04X", (int) c).isEqualTo(expected);
        }
    }

    @Test
    void otherLetters_keepTheirMarks() {
        assertThat(Folding.word("Łódź")).isEqualTo("lodz");
        assertThat(Folding.word("Объём")).isEqualTo("объем");
        assertThat(Folding.word("ЙҚӘ")).isEqualTo("йқә");
    }
}
