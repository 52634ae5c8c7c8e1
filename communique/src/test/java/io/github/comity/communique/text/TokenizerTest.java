package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tokens are shown with a space between them, or {@code ‿} where they are glued; a break is {@code ⏎}, and a space
 * inside a numeral is {@code _}.
 */
class TokenizerTest {
    private static final String GLUE = "‿";
    private static final String WORD_OF_FORTY = "abcdefghij".repeat(4);
    /** What makes a line that starts with four characters as long as one of a name and a figure may be. */
    private static final String LONG = " " + "abcdefghij ".repeat(10) + "abcde";
    /** As long as a line with columns may be. */
    private static final String WIDE = "a;b;" + "c ".repeat(247) + "cc";

    private static final String WIDE_COLUMNS = "a | b | " + "c ".repeat(247) + "cc";

    /** The tokens of a text. */
    static List<Token> tokens(String text) {
        List<Token> all = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text);
        for (Token token = tokenizer.next(); token != null; token = tokenizer.next()) {
            all.add(token);
        }
        return all;
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        boolean isBehindColumn = true;
        for (Token token : tokens(text)) {
            boolean isColumn = token.kind() == Token.Kind.BREAK || token.isSign('|');
            out.append(out.isEmpty() ? "" : token.glued() && !isColumn && !isBehindColumn ? GLUE : " ");
            out.append(
                    switch (token.kind()) {
                        case BREAK -> "⏎";
                        case NUMBER ->
                            text.substring(token.start(), token.end()).replace(' ', '_');
                        default -> token.form();
                    });
            isBehindColumn = isColumn;
        }
        return out.toString();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("Exports ROSE, by Łódź", "exports rose‿, by lodz"),
                arguments("Kenya's", "kenya‿'s"),
                arguments("KENYA’S goods", "kenya‿'s goods"),
                arguments("Kenya's5", "kenya‿'s‿5"),
                arguments("Kenyas' and 5's 's", "kenyas‿' and 5‿'‿s '‿s"),
                arguments("'s", "'‿s"),
                arguments("l'export dell’exportation l'stato", "l'‿export dell'‿exportation l'‿stato"),
                arguments("dell'1,7 all'1", "dell'‿1,7 all'‿1"),
                arguments("x'1 a'", "x‿'‿1 a‿'"),
                arguments("dell'", "dell‿'"),
                arguments("Straße", "strasse"),
                arguments("ex\u00adport a\u0301b", "export ab"),
                arguments("\u00adport", "\u00ad‿port"),
                arguments(WORD_OF_FORTY + " on", WORD_OF_FORTY + " on"),
                arguments(WORD_OF_FORTY + "k on", "on"),
                arguments("U.S. goods", "u.s. goods"),
                arguments("U.S.A", "u.s.‿a"),
                arguments("U.S", "u‿.‿s"),
                arguments("a.5. U.SA. U.s.", "a‿.‿5‿. u‿.‿sa‿. u.s."),
                arguments("a.".repeat(30), "a.".repeat(20) + "‿" + "a.".repeat(10)),
                arguments("EURmln USDMLN GBPm", "eur‿mln usd‿mln gbp‿m"),
                arguments("KZTbn, EURbillion", "kzt‿bn‿, eur‿billion"),
                arguments("FORM GBPM eurmln EURmlnx AZ9 EUR", "form gbpm eurmln eurmlnx az‿9 eur"),
                arguments("ÄURmln [URmln ZAZmln AZAmln", "aurmln [‿urmln zaz‿mln aza‿mln"),
                arguments("co-op m² 5–6", "co‿-‿op m‿² 5‿-‿6"),
                arguments("a \ud83d\ude00b \ud83d c \ud83d", "a \ud83d‿b \ud83d c \ud83d"),
                arguments("\ud83dx", "\ud83d‿x"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("$120mln 3.4fold", "$‿120‿mln 3.4‿fold"),
                arguments("1,234.5 1'234 1’234", "1,234.5 1'234 1’234"),
                arguments("5. 6, 7.x", "5‿. 6‿, 7‿.‿x"),
                arguments("5.", "5‿."),
                arguments("1 234 567,8", "1_234_567,8"),
                arguments(
                        "1\u00a0234\u00a0567 1\u202f234 1\u2009234 1\u2007234",
                        "1\u00a0234\u00a0567 1\u202f234 1\u2009234 1\u2007234"),
                arguments("1 234\u00a0567", "1_234 567"),
                arguments("123 456 12345 678", "123_456 12345 678"),
                arguments("1234 567", "1234 567"),
                arguments("5-234 5/234 5:234", "5‿-‿234 5‿/‿234 5‿:‿234"),
                arguments("12 34", "12 34"),
                arguments("1 2345", "1 2345"),
                arguments("1,5 234", "1,5 234"),
                arguments("1 234,5 678", "1_234,5 678"));
    }

    /** A dash that marks an entry of a list is no minus, and semicolons between named figures part no columns. */
    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("a:\n- 2022: 5;\n \u2013 2023 - 6", "a‿: ⏎ • 2022‿: 5‿; ⏎ • 2023 - 6"),
                arguments("a\n* 5\n\u2022 6", "a ⏎ • 5 ⏎ • 6"),
                arguments("a\n-5 b\nc - 6", "a -‿5 b c - 6"),
                arguments("- and - a", "- and - a"),
                arguments("\n- a: 1; b: 2;\n- c: 3; d: 4;", "⏎ • a‿: 1‿; b‿: 2‿; ⏎ • c‿: 3‿; d‿: 4‿;"),
                arguments("a; 1; 2\nb; 3; 4", "a | 1 | 2 ⏎ b | 3 | 4"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                arguments("a   b", "a | b"),
                arguments("a  b", "a b"),
                arguments("a  b   c", "a | b | c"),
                arguments("a   b  c", "a | b | c"),
                arguments("   a  ", "a"),
                arguments("\u00a0\u202f\u2003\u200b\u3000\u2028\u2029\ufeffa", "a"),
                arguments("a\u00a0\u00a0\u00a0b", "a | b"),
                arguments("a  \n  b", "a b"),
                arguments("a  \n  b | c", "a ⏎ b | c"),
                arguments("a | b  c", "a | b | c"),
                arguments("a  b\nc   d", "a b ⏎ c | d"));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("a\nb", "a b"),
                arguments("a\n", "a ⏎"),
                arguments("a \n \u00a0\n b", "a ⏎ b"),
                arguments("a\n\n   b", "a ⏎ b"),
                arguments("a\n- b\n* c\n\u2022 d\n\u2013 e", "a ⏎ \u2022 b ⏎ \u2022 c ⏎ \u2022 d ⏎ \u2022 e"),
                arguments("a\n-b", "a -‿b"),
                arguments("a\n-", "a -"),
                arguments("x\n   - y", "x ⏎ • y"),
                arguments("a\n1.\tb", "a ⏎ 1‿. b"),
                arguments("a\nb | c\nd", "a ⏎ b | c ⏎ d"),
                arguments("a\n\n" + "b", "a ⏎ b"),
                arguments("a\n" + " ".repeat(1_998) + "\nb", "a ⏎ b"));
    }

    /** Lines of a name and a figure, of which two stand together. */
    static Stream<Arguments> entries() {
        return Stream.of(
                arguments("Exports: 5\nImports: 6", "exports‿: 5 ⏎ imports‿: 6"),
                arguments("x\nExports: 5\nImports: 6\ny", "x ⏎ exports‿: 5 ⏎ imports‿: 6 ⏎ y"),
                arguments("x\nExports: 5\ny", "x exports‿: 5 y"),
                arguments("x\n: 5\n: 6", "x‿: 5‿: 6".replace("‿:", " :")),
                arguments("a: 5\nb: c\nd: 6", "a‿: 5 b‿: c d‿: 6"),
                arguments("a - 5\nb – 6", "a - 5 ⏎ b - 6"),
                arguments("a -5\nb -6", "a -‿5 b -‿6"),
                arguments("a- 5\nb- 6", "a‿- 5 b‿- 6"),
                arguments("a: 5\n- 6 b", "a‿: 5 ⏎ • 6 b"),
                arguments("a 5 -\nb 6 -", "a 5 - b 6 -"),
                arguments("So, a: 5\nb: 6", "so‿, a‿: 5 b‿: 6"),
                arguments("a,b: 5,0\nc: 6, d", "a‿,‿b‿: 5,0 ⏎ c‿: 6‿, d"),
                arguments("a: USD 5\nb: 6 million dollars", "a‿: usd 5 ⏎ b‿: 6 million dollars"),
                arguments("a: some 5\nb: 6", "a‿: some 5 b‿: 6"),
                arguments("a: 5 to: 6\nb: 6", "a‿: 5 to‿: 6 b‿: 6"),
                arguments("a: 5 (to: 6)\nb: 6", "a‿: 5 (‿to‿: 6‿) ⏎ b‿: 6"),
                arguments("a: 5 (6) to: 6\nb: 6", "a‿: 5 (‿6‿) to‿: 6 b‿: 6"),
                arguments("a in 2023: 5\nb 2022–2023: 6", "a in 2023‿: 5 ⏎ b 2022‿-‿2023‿: 6"),
                arguments("a in 12: 5\nb: 6", "a in 12‿: 5 b‿: 6"),
                arguments("a in 12023: 5\nb: 6", "a in 12023‿: 5 b‿: 6"),
                arguments("2023: 5\n2024: 6", "2023‿: 5 ⏎ 2024‿: 6"),
                arguments("a (12): 5\nb (c, d: 7): 6", "a (‿12‿)‿: 5 ⏎ b (‿c‿, d‿: 7‿)‿: 6"),
                arguments("a (12: 5\nb: 6", "a (‿12‿: 5 b‿: 6"),
                arguments("a (b: 5\nc: 6", "a (‿b‿: 5 ⏎ c‿: 6"),
                arguments("a: b\nc: d", "a‿: b c‿: d"),
                arguments("a: 5" + LONG + "\nb: 6", "a‿: 5" + LONG + " ⏎ b‿: 6"),
                arguments("a: 5" + LONG + "!\nb: 6", "a‿: 5" + LONG + "‿! b‿: 6"),
                arguments("a: 5\nb: 6" + LONG + "\nc", "a‿: 5 ⏎ b‿: 6" + LONG + " ⏎ c"),
                arguments("a: 5\nb: 6" + LONG + "!\nc", "a‿: 5 b‿: 6" + LONG + "‿! c"));
    }

    static Stream<Arguments> semicolons() {
        return Stream.of(
                arguments("a;b;c\n1;2;3", "a | b | c ⏎ 1 | 2 | 3"),
                arguments("1;2;3\na;b;c", "1 | 2 | 3 ⏎ a | b | c"),
                arguments("a;b\n1;2", "a‿;‿b 1‿;‿2"),
                arguments("a;b;c\nd;e;f", "a‿;‿b‿;‿c d‿;‿e‿;‿f"),
                arguments("a;b;c\n1;2;3;4", "a‿;‿b‿;‿c 1‿;‿2‿;‿3‿;‿4"),
                arguments("1;2;3", "1‿;‿2‿;‿3"),
                arguments("x\n1;2;3\ny\n4;5;6", "x 1‿;‿2‿;‿3 y 4‿;‿5‿;‿6"),
                arguments("x\n1;2;3\n4;5;6\ny; z", "x ⏎ 1 | 2 | 3 ⏎ 4 | 5 | 6 ⏎ y‿; z"),
                arguments(";;1\n;;2", "| | 1 ⏎ | | 2"),
                arguments(WIDE + "\n1;2;3", WIDE_COLUMNS + " ⏎ 1 | 2 | 3"),
                arguments(WIDE + "!\n1;2;3", WIDE_COLUMNS.replace(" | ", "‿;‿") + "‿! 1‿;‿2‿;‿3"),
                arguments("1;2;3\n" + WIDE, "1 | 2 | 3 ⏎ " + WIDE_COLUMNS),
                arguments("1;2;3\n" + WIDE + "!", "1‿;‿2‿;‿3 " + WIDE_COLUMNS.replace(" | ", "‿;‿") + "‿!"));
    }

    static Stream<Arguments> tabs() {
        return Stream.of(
                arguments("a\tb", "a | b"),
                arguments("-\tb", "- b"),
                arguments("*\tb\n\u2022\tb", "* b ⏎ \u2022 b"),
                arguments("+\tb", "+ | b"),
                arguments("1.\tb\n2)\tb\n(3)\tb\na)\tb\n(123)\tb", "1‿. b ⏎ 2‿) b ⏎ (‿3‿) b ⏎ a‿) b ⏎ (‿123‿) b"),
                arguments("1234.\tb", "1234‿. | b"),
                arguments("ab.\tb", "ab‿. | b"),
                arguments("()\tb", "(‿) | b"),
                arguments("..\tb", ".‿. | b"),
                arguments("1:\tb", "1‿: | b"),
                arguments(" 1. \tb", "1‿. b"),
                arguments("      1.\tb\n      2.\tb", "1‿. b ⏎ 2‿. b"),
                arguments("       1.\tb", "1‿. | b"),
                arguments("-\tb\tc", "- | b | c"),
                arguments("-\tb | c", "- | b | c"),
                arguments("x\n-\tb\tc", "x ⏎ • | b | c"),
                arguments("\tb", "| b"),
                arguments(" \t" + "b".repeat(36) + " 5", "| " + "b".repeat(36) + " 5"),
                arguments(" \t" + "b".repeat(36) + " 51", "b".repeat(36) + " 51"),
                arguments("x\n\t" + "b".repeat(36) + " 51", "x " + "b".repeat(36) + " 51"));
    }

    @ParameterizedTest
    @MethodSource({"words", "numbers", "columns", "lines", "entries", "semicolons", "tabs", "lists"})
    void text_hasTheseTokens(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @Test
    void tokens_haveTheirPlaces() {
        String text = "Ab\n\nc\td   5\u20ac";
        List<Token> tokens = tokens(text);
        assertThat(tokens.stream().map(t -> text.substring(t.start(), t.end())))
                .containsExactly("Ab", "\n", "\n", "c", "\t", "d", " ", "5", "\u20ac");
        assertThat(tokens.stream().map(Token::length)).containsExactly(2, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(tokens.get(0).glued()).isFalse();
        assertThat(tokens.get(0).capital()).isTrue();
        assertThat(tokens.get(3).capital()).isFalse();
    }

    /** What was looked at is still to be taken, however often it is looked at. */
    @Test
    void looking_takesNothing() {
        String text = "Exports rose, by 5 percent.\n\nImports fell.";
        List<Token> all = tokens(text);
        for (int words = 0; words <= all.size(); words++) {
            Tokenizer tokenizer = new Tokenizer(text);
            Token first = tokenizer.next();
            assertThat(first).isEqualTo(all.get(0));
            for (int more = 0; more <= words; more++) {
                List<Token> ahead = List.copyOf(tokenizer.lookAhead(more));
                assertThat(ahead).isEqualTo(all.subList(1, 1 + ahead.size()));
                long found = ahead.stream().filter(Token::isWord).count();
                assertThat(found >= more || ahead.size() == all.size() - 1).isTrue();
            }
            List<Token> rest = new ArrayList<>();
            for (Token token = tokenizer.next(); token != null; token = tokenizer.next()) {
                rest.add(token);
            }
            assertThat(rest).isEqualTo(all.subList(1, all.size()));
        }
    }
}
