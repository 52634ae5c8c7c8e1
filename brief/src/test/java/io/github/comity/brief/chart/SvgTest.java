package io.github.comity.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void fitted_isTheLongestBeginningThatFits() {
        String words = "Intergovernmental Commission 漢字 of Trade";
        long all = Svg.width(words);
        assertThat(Svg.fitted(words, all)).isEqualTo(words);
        for (long most = Svg.width("I…"); most < all; most += 7) {
            String fitted = Svg.fitted(words, most);
            assertThat(Svg.width(fitted)).isLessThanOrEqualTo(most);
            assertThat(fitted).endsWith("…");
            String kept = fitted.substring(0, fitted.length() - 1);
            assertThat(words).startsWith(kept);
            int next = kept.length() + 1;
            String more = words.substring(0, words.charAt(kept.length()) == ' ' ? next + 1 : next) + "…";
            assertThat(Svg.width(more)).isGreaterThan(most);
        }
        String exact = "Intergov…";
        assertThat(Svg.fitted(words, Svg.width(exact))).isEqualTo(exact);
        assertThat(Svg.fitted(words, 1)).isEqualTo("I…");
    }

    @Test
    void width_isMoreOfWideLetters_andNothingOfMarksOfForeignText() {
        assertThat(Svg.width("il")).isLessThan(Svg.width("ab"));
        assertThat(Svg.width("ab")).isLessThan(Svg.width("AM"));
        assertThat(Svg.width("AM")).isLessThan(Svg.width("漢字"));
        assertThat(Svg.width("\u1100")).isEqualTo(Svg.width("漢"));
        assertThat(Svg.width("\u2068ab\u2069")).isEqualTo(Svg.width("ab"));
    }

    @Test
    void pixels_haveOnePlace_whereTheyNeedIt() {
        assertThat(Svg.px(0)).isEqualTo("0");
        assertThat(Svg.px(120)).isEqualTo("12");
        assertThat(Svg.px(-125)).isEqualTo("-12.5");
        assertThat(Svg.px(-5)).isEqualTo("-0.5");
    }
}
