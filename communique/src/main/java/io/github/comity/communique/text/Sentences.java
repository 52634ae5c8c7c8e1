package io.github.comity.communique.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers tokens into sentences.
 *
 * <p>A sentence has at most 600 tokens; a longer one is cut, at a comma or semicolon if there is one, so that memory
 * and time per sentence are bounded. It is not thread-safe.
 */
public final class Sentences {
    private static final int LONGEST = 600;
    private static final int LONG = 400;
    private static final int LONGEST_ORDINAL = 2;
    private static final int YEAR_DIGITS = 4;
    /** Signs with which a sentence may start. */
    private static final String OPENING = "\"'$\u20ac\u00a3\u00a5[\u2022\u00bf\u00a1";

    /** Those of them that are signs of currencies. */
    private static final String CURRENCIES = "$\u20ac\u00a3\u00a5";

    /** Roman numerals of two and more, with which quarters are counted. */
    private static final ImmutableSet<String> ROMAN = ImmutableSet.of("ii", "iii", "iv");

    private final Tokenizer tokenizer;
    private final SentenceEnds ends;
    private final Headings headings;
    private final Deque<Token> ahead = new ArrayDeque<>();

    /**
     * Starts at the beginning of a text.
     *
     * @param text the text
     * @param ends what the language knows of points
     */
    public Sentences(String text, SentenceEnds ends) {
        this(text, new Tokenizer(text), ends);
    }

    /**
     * Starts at the next token of a text.
     *
     * @param text the text
     * @param tokenizer cuts it into tokens
     * @param ends what the language knows of points
     */
    public Sentences(String text, Tokenizer tokenizer, SentenceEnds ends) {
        this.tokenizer = tokenizer;
        this.ends = ends;
        this.headings = new Headings(text, ends);
    }

    /** {@return the tokens of the next sentence without the line break that ends it, or null at the end of the text} */
    public @Nullable ImmutableList<Token> next() {
        List<Token> tokens = new ArrayList<>();
        Token token = take();
        while (token != null) {
            if (token.kind() == Token.Kind.BREAK) {
                if (!tokens.isEmpty()) {
                    break;
                }
            } else {
                tokens.add(token);
                if (isEnd(tokens, token)) {
                    takeClosing(tokens);
                    break;
                }
            }
            token = take();
        }
        return tokens.isEmpty() ? null : ImmutableList.copyOf(tokens);
    }

    private @Nullable Token take() {
        return ahead.isEmpty() ? tokenizer.next() : ahead.poll();
    }

    private @Nullable Token peek() {
        if (ahead.isEmpty()) {
            Token token = tokenizer.next();
            if (token == null) {
                return null;
            }
            ahead.add(token);
        }
        return ahead.peek();
    }

    /** Whether the bracket that comes next is the last of a sentence: (3.6 bn doll.) The next one. */
    private boolean closesLast() {
        Token behind = second();
        return behind == null
                || behind.kind() == Token.Kind.BREAK
                || (behind.isWord() && behind.capital() && !behind.glued());
    }

    /** The token behind the one that comes next, or null at the end of the text. */
    private @Nullable Token second() {
        Token behind = ahead.size() > 1 ? ahead.getLast() : tokenizer.next();
        if (behind != null && ahead.size() < 2) {
            ahead.add(behind);
        }
        return behind;
    }

    /** Whether a noun of which a sum is goes on behind its abbreviated unit, and no verb follows: Mrd. Exporte und. */
    private boolean goesOnWithNoun(Token next) {
        if (!ends.goesOnWithNoun(next.form())) {
            return false;
        }
        Token behind = second();
        return behind == null || !behind.isWord() || ends.isCommon(behind.form());
    }

    /**
     * Whether the sign of a currency is that of the figure before it, and no number is glued to it: 2,96 Mrd. € und.
     */
    private boolean isUnitItself(Token sign) {
        if (CURRENCIES.indexOf(sign.form().charAt(0)) < 0) {
            return false;
        }
        Token behind = second();
        return behind == null || !behind.isNumber() || !behind.glued();
    }

    private void takeClosing(List<Token> tokens) {
        Token next = peek();
        while (next != null && next.glued() && (next.isSign('"') || next.isSign(')') || next.isSign('\''))) {
            tokens.add(next);
            ahead.poll();
            next = peek();
        }
    }

    private boolean isEnd(List<Token> tokens, Token last) {
        if (tokens.size() >= LONGEST || (tokens.size() > LONG && (last.isSign(',') || last.isSign(';')))) {
            return true;
        }
        if (last.isSign('!') || last.isSign('?')) {
            return true;
        }
        if (!last.isSign('.') && !last.isSign('\u2026')) {
            return isHeading(tokens);
        }
        Token next = peek();
        if (next != null && next.glued() && next.isSign(')') && tokens.size() > 1) {
            return ends.isUnitAbbreviation(tokens.get(tokens.size() - 2).form())
                    ? closesLast()
                    : endsAfter(tokens.get(tokens.size() - 2), next);
        }
        if (next != null && isBeforeYear(tokens, next)) {
            return true;
        }
        return next == null
                || next.kind() == Token.Kind.BREAK
                || (endsBefore(next)
                        && (tokens.size() == 1 || endsAfter(tokens.get(tokens.size() - 2), next))
                        && !isUnitInBracket(tokens));
    }

    /**
     * Whether a year stands behind a number with a point that is no month of a day, so that the number is no ordinal,
     * for years are not counted: on place 6. 2023 Poland bought; not: from 1. 6. 2023.
     */
    private static boolean isBeforeYear(List<Token> tokens, Token next) {
        int number = tokens.size() - 2;
        return next.isNumber()
                && !next.glued()
                && next.length() == YEAR_DIGITS
                && number > 0
                && tokens.get(number).isNumber()
                && !tokens.get(number).glued()
                && !(tokens.get(number - 1).isSign('.')
                        && number > 1
                        && tokens.get(number - 2).isNumber());
    }

    /** Whether the point behind an abbreviated unit stands in a bracket that is open: (31.4 Mio. Export, ...). */
    private boolean isUnitInBracket(List<Token> tokens) {
        if (tokens.size() < 2
                || !ends.isUnitAbbreviation(tokens.get(tokens.size() - 2).form())) {
            return false;
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).isSign('(') || tokens.get(i).isSign(')')) {
                return tokens.get(i).isSign('(');
            }
        }
        return false;
    }

    private boolean isHeading(List<Token> tokens) {
        Token next = peek();
        return next != null && headings.endsWith(tokens, next);
    }

    private static boolean endsBefore(Token next) {
        if (next.glued()) {
            return next.isSign('"') || next.isSign('\'') || next.isSign(')');
        }
        return next.isWord()
                ? next.capital()
                : next.isNumber() || OPENING.indexOf(next.form().charAt(0)) >= 0;
    }

    private boolean endsAfter(Token word, Token next) {
        boolean isRoman = word.isWord() && word.capital() && ROMAN.contains(word.form());
        if (word.isNumber() || (isRoman && ends.hasOrdinalPoints())) {
            boolean mayCount = !(next.isWord() && next.capital() && ends.isCommon(next.form()))
                    && !(next.glued() && next.isSign('"'));
            return !(ends.hasOrdinalPoints() && (isRoman || word.length() <= LONGEST_ORDINAL) && mayCount);
        }
        if (!word.isWord()) {
            return true;
        }
        if (ends.isUnitAbbreviation(word.form())) {
            return next.isWord()
                    ? !ends.goesOn(next.form()) && !goesOnWithNoun(next)
                    : !next.isNumber() && !isUnitItself(next);
        }
        return word.length() > 1 && !ends.isAbbreviation(word.form());
    }
}
