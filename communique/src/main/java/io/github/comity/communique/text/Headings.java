package io.github.comity.communique.text;

import java.util.List;

/**
 * Sees where a line without a point ends all the same: a headline, a fact of a list.
 *
 * <p>A line that was only wrapped is as long as there was room: the first word of the next line had no place in it. So
 * a line is one of its own where it left room for that word, as the longest line below it shows, if it ends in a word
 * that can end a line and the next one starts with a capital.
 */
final class Headings {
    private static final int FEWEST = 3;
    private static final int MOST = 24;
    private static final int LINES = 6;
    private static final int LONGEST = 200;

    private final String text;
    private final SentenceEnds ends;

    Headings(String text, SentenceEnds ends) {
        this.text = text;
        this.ends = ends;
    }

    /**
     * Whether the tokens of a sentence so far are a line of their own.
     *
     * @param tokens the tokens, all that were read since the sentence before
     * @param next the token behind them
     */
    boolean endsWith(List<Token> tokens, Token next) {
        Token last = tokens.get(tokens.size() - 1);
        if (!hasBreak(last.end(), next.start()) || tokens.size() < FEWEST || tokens.size() > MOST) {
            return false;
        }
        Token first = tokens.get(0);
        boolean mayEnd = (last.isWord() && !ends.isCommon(last.form())) || last.isNumber() || last.isSign(')');
        return mayEnd
                && next.isWord()
                && next.capital()
                && !hasBreak(first.start(), last.start())
                && hasRoom(last.end() - lineStart(first.start()), next.start());
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Where the line starts in which a place is, or a place so far before it that no line is as long. */
    private int lineStart(int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n' && at - i < LONGEST) {
            i--;
        }
        return i;
    }

    /** Whether the first word of the next line had place in a line of some length, as the lines behind it show. */
    private boolean hasRoom(int length, int next) {
        int word = next;
        while (word < text.length() && !Folding.isSpace(text.charAt(word))) {
            word++;
        }
        int needed = length + 1 + word - next;
        int start = next;
        for (int line = 0; line < LINES && start < text.length() && text.charAt(start) != '\n'; line++) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && end - start <= needed) {
                end++;
            }
            if (end - start > needed) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
