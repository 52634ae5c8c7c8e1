package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    /**
     * The table is what Unicode says of each Latin letter, but for four letters whose bar or dot is no accent there.
     */
    @Test
    void latinLetters_loseTheirAccents() {
        for (char c = 0; c < 0x1f00; c++) {
            c = c == 0x250 ? 0x1e00 : c;
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
        assertThat(Folding.word("Việt Nam, Hồ Chí Minh")).isEqualTo("viet nam, ho chi minh");
        assertThat(Folding.word("Объём")).isEqualTo("объем");
        assertThat(Folding.word("ЙҚӘ")).isEqualTo("йқә");
    }

    @Test
    void signs_ofOneKind_areOne() {
        assertThat(folded("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d-"))
                .containsOnly('-');
        assertThat(folded("\u2018\u2019\u02bc`\u00b4'")).containsOnly('\'');
        assertThat(folded("\u201c\u201d\u201e\u00ab\u00bb\"")).containsOnly('"');
        assertThat(folded("\uff05\u066a%")).containsOnly('%');
        assertThat(folded("\uff08{(")).containsOnly('(');
        assertThat(folded("\uff09})")).containsOnly(')');
        assertThat(folded("\u2248~")).containsOnly('~');
        assertThat(folded("\u2022\u25cf\u25aa\u2023\u00b7")).containsOnly('\u2022');
        assertThat(folded("$\u20ac;.")).containsExactly('$', '\u20ac', ';', '.');
    }

    private static List<Character> folded(String signs) {
        return signs.chars().mapToObj(c -> Folding.sign((char) c)).toList();
    }

    @Test
    void spaces_areOfAnyWidth() {
        String spaces = "\u0000\t\n\r \u00a0\u202f\u2000\u2009\u200b\u3000\u2028\u2029\ufeff";
        assertThat(spaces.chars()).allMatch(c -> Folding.isSpace((char) c.intValue()));
        assertThat("!a1\u00a1\u1fff\u200c\u2027\u202a\u3001".chars())
                .noneMatch(c -> Folding.isSpace((char) c.intValue()));
    }
}
