package io.github.comity.communique.text;

import java.util.List;

/**
 * Sees where the line over a text ends: a headline has no point, and the line below it starts anew.
 *
 * <p>A line that was only wrapped is as long as there was room: the first word of the next line had no place in it. So
 * a first line is a headline where it left room for that word, if it ends in a word that can end a line and the next
 * one starts with a capital.
 */
final class Headings {
    private static final int FEWEST = 3;
    private static final int MOST = 24;

    private final CharSequence text;
    private final SentenceEnds ends;

    Headings(CharSequence text, SentenceEnds ends) {
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
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        boolean mayEnd = (last.isWord() && !ends.isCommon(last.form())) || last.isNumber() || last.isSign(')');
        return mayEnd
                && next.isWord()
                && next.capital()
                && tokens.size() >= FEWEST
                && tokens.size() <= MOST
                && hasBreak(last.end(), next.start())
                && !hasBreak(first.start(), last.start())
                && startsParagraph(first.start())
                && hasRoom(last.end() - first.start(), next.start());
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands before a place, or an empty line. */
    private boolean startsParagraph(int at) {
        int breaks = 0;
        for (int i = at - 1; i >= 0 && breaks < 2; i--) {
            if (!Folding.isSpace(text.charAt(i))) {
                return false;
            }
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return true;
    }

    /** Whether the first word of the next line had place in a line of some length, as the next line shows. */
    private boolean hasRoom(int length, int next) {
        int word = next;
        while (word < text.length() && !Folding.isSpace(text.charAt(word))) {
            word++;
        }
        int needed = length + 1 + word - next;
        int end = next;
        while (end < text.length() && text.charAt(end) != '\n' && end - next <= needed) {
            end++;
        }
        return end - next > needed;
    }
}
