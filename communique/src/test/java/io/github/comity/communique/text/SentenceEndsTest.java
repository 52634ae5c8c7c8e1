package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end, shown by a stroke between them; a line that was only wrapped goes on. */
class SentenceEndsTest {
    private static final String LINE = "The two sides spoke about what they sell";

    /** A language of few words. */
    private record Ends(boolean hasOrdinalPoints) implements SentenceEnds {
        @Override
        public boolean isAbbreviation(String form) {
            return form.equals("approx");
        }

        @Override
        public boolean isUnitAbbreviation(String form) {
            return form.equals("mln");
        }

        @Override
        public boolean goesOn(String form) {
            return form.equals("euro");
        }

        @Override
        public boolean goesOnWithNoun(String form) {
            return form.equals("exporte");
        }

        @Override
        public boolean isCommon(String form) {
            return ImmutableSet.of("the", "of", "it").contains(form);
        }
    }

    private static String shown(String text, boolean hasOrdinalPoints) {
        Sentences sentences = new Sentences(text, new Ends(hasOrdinalPoints));
        List<String> all = new ArrayList<>();
        for (List<Token> next = sentences.next(); next != null; next = sentences.next()) {
            int end = next.get(next.size() - 1).end();
            all.add(text.substring(next.get(0).start(), end).replace('\n', ' '));
        }
        return String.join(" / ", all);
    }

    static Stream<Arguments> points() {
        return Stream.of(
                arguments("It rose. It fell! Why? It did.", "It rose. / It fell! / Why? / It did."),
                arguments("It rose… It fell", "It rose… / It fell"),
                arguments(
                        "It rose. it fell. \u20ac5 of it. 7 of it. -8",
                        "It rose. it fell. / \u20ac5 of it. / 7 of it. -8"),
                arguments("It rose.It fell", "It rose.It fell"),
                arguments("It rose.", "It rose."),
                arguments("It rose.\n\nit fell", "It rose. / it fell"),
                arguments("\n\nIt rose\n\n\nit fell\n", "It rose / it fell"),
                arguments("", ""),
                arguments("It rose.\" it fell", "It rose.\" / it fell"),
                arguments("It rose!\") it fell?') it", "It rose!\") / it fell?') / it"),
                arguments("It rose! ) it fell", "It rose! / ) it fell"),
                arguments("It rose!, it fell", "It rose! / , it fell"),
                arguments("In approx. Five, J. Doe of mln. Euro", "In approx. Five, J. Doe of mln. Euro"),
                arguments(
                        "5 mln. It rose. 5 mln. euro, mln. 7. 5 mln. \u20ac7",
                        "5 mln. / It rose. / 5 mln. euro, mln. 7. / 5 mln. / \u20ac7"),
                arguments(". It rose%. It fell", ". / It rose%. / It fell"),
                arguments("In 25. It rose. In 7. Five", "In 25. / It rose. / In 7. / Five"),
                arguments("(it rose.) It fell", "(it rose.) / It fell"),
                arguments("(it rose.) it fell", "(it rose.) / it fell"),
                arguments("(5 mln.) It fell", "(5 mln.) / It fell"),
                arguments("(5 mln.) it fell", "(5 mln.) it fell"),
                arguments("(5 mln.)It (5 mln.)", "(5 mln.)It (5 mln.)"),
                arguments("(5 mln.)\n\nit", "(5 mln.) / it"),
                arguments("(5 mln.), it", "(5 mln.), it"),
                arguments("(approx.) It", "(approx.) It"),
                arguments("(it rose. ) It", "(it rose. ) It"),
                arguments(".) It", ".) / It"));
    }

    static Stream<Arguments> ordinals() {
        return Stream.of(
                arguments("am 25. Juli", "am 25. Juli"),
                arguments("am 25. It rose", "am 25. / It rose"),
                arguments("am 25. it rose", "am 25. it rose"),
                arguments("am 25. 7 rose", "am 25. 7 rose"),
                arguments("in 125. Juli", "in 125. / Juli"),
                arguments("5 mln. Exporte of it", "5 mln. Exporte of it"),
                arguments("5 mln. Exporte, 7 mln. Exporte.", "5 mln. Exporte, 7 mln. Exporte."),
                arguments("5 mln. Exporte", "5 mln. Exporte"),
                arguments("5 mln. Exporte rose", "5 mln. / Exporte rose"));
    }

    /** Lines without a point. */
    static Stream<Arguments> headings() {
        return Stream.of(
                arguments("Trade of states\nGoods were sold to states", "Trade of states / Goods were sold to states"),
                arguments("Trade of states\ngoods were sold to states", "Trade of states goods were sold to states"),
                arguments("Trade grows\nGoods were sold to states", "Trade grows Goods were sold to states"),
                arguments("Trade of states Goods were sold to states", "Trade of states Goods were sold to states"),
                arguments(
                        "Trade of states of\nGoods were sold to states",
                        "Trade of states of Goods were sold to states"),
                arguments("Trade, states,\nGoods were sold to states", "Trade, states, Goods were sold to states"),
                arguments("Trade in 2023\nGoods were sold to states", "Trade in 2023 / Goods were sold to states"),
                arguments(
                        "Trade (of states)\nGoods were sold to states",
                        "Trade (of states) / Goods were sold to states"),
                arguments(
                        "Trade of states\n7 goods were sold to states", "Trade of states 7 goods were sold to states"),
                arguments("Trade\nof states\nGoods were sold to states", "Trade of states Goods were sold to states"),
                arguments(
                        "It rose. Trade of states\nGoods were sold to all of the states",
                        "It rose. / Trade of states / Goods were sold to all of the states"),
                // the line starts with the sentence before
                arguments(
                        "It rose. Trade of abc\nGoods were sold and not more",
                        "It rose. / Trade of abc / Goods were sold and not more"),
                arguments(
                        "It rose. Trade of abc\nGoods were sold and no more",
                        "It rose. / Trade of abc Goods were sold and no more"),
                // as long as the line below it allows for, and one letter longer
                arguments("Trade of ab\nGoods were sold it", "Trade of ab / Goods were sold it"),
                arguments("Trade of abc\nGoods were sold it", "Trade of abc Goods were sold it"),
                arguments(
                        "Trade of abc\nGoods were\nsold and bought no more",
                        "Trade of abc / Goods were sold and bought no more"),
                arguments(
                        "Trade of abc\nGoods were\n\nsold and bought no more",
                        "Trade of abc Goods were / sold and bought no more"),
                arguments(
                        "Trade of abc\nGoods\na\nb\nc\nd\nsold and bought no more",
                        "Trade of abc / Goods a b c d sold and bought no more"),
                arguments(
                        "Trade of abc\nGoods\na\nb\nc\nd\ne\nsold and bought no more",
                        "Trade of abc Goods a b c d e sold and bought no more"),
                arguments(
                        "Trade of " + "a ".repeat(22) + "\n" + LINE + LINE + LINE,
                        "Trade of " + "a ".repeat(22).strip() + " / " + LINE + LINE + LINE),
                arguments(
                        "Trade of " + "a ".repeat(23) + "\n" + LINE + LINE + LINE,
                        "Trade of " + "a ".repeat(23) + " " + LINE + LINE + LINE));
    }

    @ParameterizedTest
    @MethodSource({"points", "headings"})
    void text_endsThere(String text, String sentences) {
        assertThat(shown(text, false)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @MethodSource("ordinals")
    void pointBehindAShortNumber_countsWhereALanguageHasSuch(String text, String sentences) {
        assertThat(shown(text, true)).isEqualTo(sentences);
    }

    @Test
    void longSentence_isCutAtAComma_orWhereItMust() {
        assertThat(sizes("a ".repeat(398) + ", a, a; a")).containsExactly(401, 3);
        assertThat(sizes("a ".repeat(399) + ", a, a; a")).containsExactly(402, 3);
        assertThat(sizes("a ".repeat(400) + "; a")).containsExactly(401, 1);
        assertThat(sizes("a ".repeat(1_201))).containsExactly(600, 600, 1);
    }

    private static List<Integer> sizes(String text) {
        Sentences sentences = new Sentences(text, new Ends(false));
        List<Integer> sizes = new ArrayList<>();
        for (List<Token> next = sentences.next(); next != null; next = sentences.next()) {
            sizes.add(next.size());
        }
        return sizes;
    }
}
