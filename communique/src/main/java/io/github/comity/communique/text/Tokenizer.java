package io.github.comity.communique.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the characters of a text once and cuts them into tokens.
 *
 * <p>Words are split from numerals that are glued to them ({@code $120mln}, {@code 3.4fold}), the English possessive
 * and Romance elisions from their words ({@code Kazakhstan's}, {@code l'export}). Marks between digits belong to the
 * numeral; what they mean is decided by who reads it. A line end is a space, except before an empty line, a list mark
 * or a line of a table.
 *
 * <p>It is not thread-safe.
 */
public final class Tokenizer {
    /** What ends in an apostrophe before a number, too: dell'1,7 per cento. */
    private static final ImmutableSet<String> ELIDED =
            ImmutableSet.of("l", "d", "qu", "jusqu", "all", "dall", "dell", "nell", "sull");

    /** What is glued to the code of a currency in the head of a table: EURmln. */
    private static final ImmutableSet<String> SCALES = ImmutableSet.of(
            "k", "m", "mn", "mln", "mio", "mil", "million", "b", "bn", "bln", "mrd", "billion", "tn", "trn");

    private static final char BULLET = '\u2022';

    private static final int CODE = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_LINE = 2_000;
    private static final int SHORTEST_GAP = 3;
    private final String text;
    private final Semicolons columns;
    private final Tabs tabs;
    private final Entries entries;
    /** What was looked at and not yet taken. */
    private final Deque<Token> ahead = new ArrayDeque<>();

    private final StringBuilder form = new StringBuilder();
    private final int end;
    private int at;
    private int spacesFrom;
    /** Where the line starts that is being cut. */
    private int lineFrom;
    /** The end of the line that was looked through last and had no columns; it is looked at from both ends. */
    private int endOfProse = -1;

    /**
     * Starts at the beginning of a text.
     *
     * @param text the text
     */
    public Tokenizer(String text) {
        this.text = text;
        this.columns = new Semicolons(text);
        this.tabs = new Tabs(text);
        this.entries = new Entries(text);
        this.end = text.length();
    }

    /**
     * Looks at the tokens that come next, which are kept until they are taken.
     *
     * @param words how many words to look at
     * @return a view of the tokens with at least so many words, or of all that are left, until the next one is taken
     */
    public Collection<Token> lookAhead(int words) {
        int seen = 0;
        for (Token token : ahead) {
            seen += token.isWord() ? 1 : 0;
        }
        for (Token token = seen < words ? read() : null; token != null; token = seen < words ? read() : null) {
            seen += token.isWord() ? 1 : 0;
            ahead.add(token);
        }
        return Collections.unmodifiableCollection(ahead);
    }

    /** {@return the next token, or null at the end of the text} */
    public @Nullable Token next() {
        return ahead.isEmpty() ? read() : ahead.poll();
    }

    private @Nullable Token read() {
        spacesFrom = at;
        while (at < end && Folding.isSpace(text.charAt(at))) {
            char c = text.charAt(at);
            int here = at++;
            if (c == '\n') {
                boolean isBreak = isBreak(here);
                lineFrom = at;
                if (isBreak) {
                    return new Token(Token.Kind.BREAK, here, here + 1, "\n", false, false);
                }
            }
            if (c == '\t' && tabs.isColumn(here)) {
                return new Token(Token.Kind.SIGN, here, here + 1, "|", false, false);
            }
        }
        if (at == end) {
            return null;
        }
        if (isGap()) {
            int from = spacesFrom;
            spacesFrom = at;
            return new Token(Token.Kind.SIGN, from, from + 1, "|", false, false);
        }
        char c = text.charAt(at);
        if (Character.isLetter(c) || isApostropheS(at)) {
            return word();
        }
        return Character.isDigit(c) ? number() : sign();
    }

    /** Whether the spaces before this place part columns, and no bar does: three, or two in a line that has columns. */
    private boolean isGap() {
        int spaces = at - spacesFrom;
        return spaces >= SHORTEST_GAP - 1
                && spacesFrom > 0
                && text.charAt(at) != '|'
                && text.charAt(spacesFrom - 1) != '|'
                && isGapInLine()
                && (spaces >= SHORTEST_GAP || isTableLine(at, 1) || isTableLine(spacesFrom - 1, -1));
    }

    private boolean isGapInLine() {
        for (int i = spacesFrom - 1; i < at; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a line end is more than a space. */
    private boolean isBreak(int newline) {
        int next = newline + 1;
        while (next < end
                && next - newline < LONGEST_LINE
                && text.charAt(next) != '\n'
                && Folding.isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= end || text.charAt(next) == '\n') {
            return true;
        }
        return isListMark(text, next)
                || tabs.isListed(newline + 1)
                || isTableLine(newline + 1, 1)
                || isTableLine(newline - 1, -1)
                || entries.parts(lineFrom, newline);
    }

    /** Whether a sign that is the first of its line marks an entry of a list. */
    static boolean isListMark(String text, int first) {
        if (first + 1 >= text.length() || !Folding.isSpace(text.charAt(first + 1))) {
            return false;
        }
        char sign = Folding.sign(text.charAt(first));
        return sign == '-' || sign == '*' || sign == BULLET;
    }

    /** Whether the line that starts or ends here has columns. */
    private boolean isTableLine(int from, int step) {
        if (step < 0 && from + 1 == endOfProse) {
            return false;
        }
        if (from >= 0 && from < end && columns.isLine(from)) {
            return true;
        }
        int spaces = 0;
        boolean inside = false;
        for (int i = from; i >= 0 && i < end && Math.abs(i - from) < LONGEST_LINE; i += step) {
            char c = text.charAt(i);
            if (c == '\n') {
                endOfProse = step > 0 && from > 0 && text.charAt(from - 1) == '\n' ? i : endOfProse;
                return false;
            }
            if (c == '|' || (c == '\t' && tabs.isColumn(i))) {
                return true;
            }
            if (Folding.isSpace(c)) {
                spaces++;
            } else {
                if (inside && spaces >= SHORTEST_GAP) {
                    return true;
                }
                inside = true;
                spaces = 0;
            }
        }
        return false;
    }

    private boolean isApostropheS(int i) {
        return Folding.sign(text.charAt(i)) == '\''
                && i > 0
                && Character.isLetter(text.charAt(i - 1))
                && i + 1 < end
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 == end || !Character.isLetter(text.charAt(i + 2)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Token word() {
        int start = at;
        if (!Character.isLetter(text.charAt(at))) {
            at += 2;
            return token(Token.Kind.WORD, start, "'s");
        }
        if (isDotted(at)) {
            return dotted();
        }
        form.setLength(0);
        int until = endOfCode();
        while (at < until && isPartOfWord(text.charAt(at))) {
            char c = text.charAt(at++);
            if (Character.isLetter(c) && form.length() <= LONGEST_WORD) {
                form.append(Folding.letter(c));
                if (c == '\u00df') {
                    form.setCharAt(form.length() - 1, 's');
                    form.append('s');
                }
            }
        }
        if (at + 1 < end
                && Folding.sign(text.charAt(at)) == '\''
                && (Character.isLetter(text.charAt(at + 1))
                        || (Character.isDigit(text.charAt(at + 1)) && ELIDED.contains(form.toString())))
                && !isApostropheS(at)) {
            at++;
            form.append('\'');
        }
        return token(Token.Kind.WORD, start, form.length() > LONGEST_WORD ? "" : Forms.of(form));
    }

    /** The end of three capitals that a word of scale is glued to, or else the end of the text. */
    private int endOfCode() {
        int from = at + CODE;
        if (from >= end || !isCapital(at) || !isCapital(at + 1) || !isCapital(at + 2)) {
            return end;
        }
        int to = from;
        while (to < end && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (to == from) {
            return end;
        }
        String scale = text.subSequence(from, to).toString();
        // FORM and TEAM are words
        boolean isWord = to - from == 1 && Character.isUpperCase(scale.charAt(0));
        return !isWord && SCALES.contains(scale.toLowerCase(Locale.ROOT)) ? from : end;
    }

    private boolean isCapital(int i) {
        return text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    }

    /** Whether single letters with points between them start here, as in U.S. */
    private boolean isDotted(int i) {
        return i + 3 < end
                && text.charAt(i + 1) == '.'
                && Character.isLetter(text.charAt(i + 2))
                && text.charAt(i + 3) == '.';
    }

    private Token dotted() {
        int start = at;
        form.setLength(0);
        while (at + 1 < end
                && form.length() < LONGEST_WORD
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.') {
            form.append(Folding.letter(text.charAt(at))).append('.');
            at += 2;
        }
        return token(Token.Kind.WORD, start, Forms.of(form));
    }

    private Token number() {
        int start = at;
        at = digits(at);
        boolean spaced = at - start <= 3;
        char gap = 0;
        while (at < end) {
            char c = text.charAt(at);
            boolean isMark = c == '.' || c == ',' || Folding.sign(c) == '\'';
            if (isMark && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
                spaced = false;
                at = digits(at + 1);
            } else if (spaced && isGroupSpace(c) && (gap == 0 || gap == c) && digits(at + 1) == at + 4) {
                gap = c;
                at += 4;
            } else {
                break;
            }
        }
        return token(Token.Kind.NUMBER, start, "");
    }

    private static boolean isGroupSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2007';
    }

    private int digits(int from) {
        int i = from;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Token sign() {
        int start = at;
        char c = text.charAt(at++);
        if (c == ';' && columns.isLine(start)) {
            return token(Token.Kind.SIGN, start, "|");
        }
        if (Character.isHighSurrogate(c) && at < end && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        // a dash that marks an entry is no minus of its first number
        boolean isMark = lineFrom > 0 && spacesFrom <= lineFrom && isListMark(text, start);
        return token(Token.Kind.SIGN, start, String.valueOf(isMark ? BULLET : Folding.sign(c)));
    }

    private Token token(Token.Kind kind, int start, String form) {
        return new Token(
                kind, start, at, form, spacesFrom == start && start > 0, Character.isUpperCase(text.charAt(start)));
    }
}
