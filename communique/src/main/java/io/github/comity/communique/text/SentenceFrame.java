package io.github.comity.communique.text;

import com.google.common.collect.ImmutableList;

/**
 * Takes off what stands around a sentence and is no part of it: the mark of a list before it, and the quotation marks
 * or brackets in which it stands. So what comes first and last in a sentence is a word or figure of it wherever it is
 * printed.
 */
public final class SentenceFrame {
    private static final char QUOTE = '"';
    private static final char SINGLE = '\'';
    private static final char MINUS = '\u2212';
    private static final String BULLETS = "*\u2022";
    private static final String ENDS = ".!?\u2026";
    /** The fewest tokens of a whole sentence behind a dash. */
    private static final int SHORTEST = 8;

    private SentenceFrame() {}

    /**
     * Looks for the sentence proper.
     *
     * @param text the text
     * @param tokens the tokens of a sentence in it
     * @return those within quotation marks or brackets and behind the mark of a list; all of them if there are none
     */
    public static ImmutableList<Token> within(String text, ImmutableList<Token> tokens) {
        int from = 0;
        while (from + 1 < tokens.size() && isBefore(tokens, from, text)) {
            from++;
        }
        int to = tokens.size();
        while (to - from > 1
                && isBehind(
                        tokens.subList(from, to),
                        from > 0 && tokens.get(from - 1).isSign(SINGLE))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static boolean isBefore(ImmutableList<Token> tokens, int at, String text) {
        Token sign = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (sign.kind() != Token.Kind.SIGN || next.isSign('|')) {
            return false;
        }
        boolean isMark =
                BULLETS.indexOf(sign.form().charAt(0)) >= 0 || (sign.isSign('-') && !isMinus(tokens, at, text));
        return sign.isSign(QUOTE)
                || sign.isSign(SINGLE)
                || (isMark && !next.glued())
                || (sign.isSign('(') && isAround(tokens.subList(at, tokens.size())));
    }

    /** Whether a dash may be the sign of the number behind it, which a mark before a whole sentence is not. */
    private static boolean isMinus(ImmutableList<Token> tokens, int at, String text) {
        boolean isSentence =
                tokens.size() - at >= SHORTEST && tokens.get(tokens.size() - 1).isSign('.');
        return tokens.get(at + 1).isNumber()
                && (!isSentence || text.charAt(tokens.get(at).start()) == MINUS);
    }

    /** Whether the bracket that comes first ends behind the point of the sentence, or in another sentence. */
    private static boolean isAround(ImmutableList<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).isSign('(') ? 1 : tokens.get(i).isSign(')') ? -1 : 0;
            if (depth == 0) {
                return i == tokens.size() - 1 && isEnd(tokens.get(i - 1));
            }
        }
        return isEnd(tokens.get(tokens.size() - 1));
    }

    /** Whether the last token closes what was opened before the others, or what is said in them. */
    private static boolean isBehind(ImmutableList<Token> tokens, boolean isSingle) {
        int last = tokens.size() - 1;
        Token sign = tokens.get(last);
        boolean isEnded = isEnd(tokens.get(last - 1));
        if (sign.isSign(')')) {
            return isEnded && opening(tokens, last, '(', ')') < 0;
        }
        if (isSingle || !sign.isSign(QUOTE)) {
            return sign.isSign(SINGLE) && (isSingle || isEnded);
        }
        int opening = opening(tokens, last, QUOTE, QUOTE);
        return isEnded || opening < 0 || (opening > 0 && tokens.get(opening - 1).isSign(':'));
    }

    /** The index of the sign that the last one closes, or -1 if it is not among the tokens. */
    private static int opening(ImmutableList<Token> tokens, int last, char opens, char closes) {
        int opening = -1;
        for (int i = 0; i < last; i++) {
            Token token = tokens.get(i);
            if (token.isSign(opens) && (opening < 0 || opens != closes)) {
                opening = i;
            } else if (token.isSign(closes)) {
                opening = -1;
            }
        }
        return opening;
    }

    private static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.SIGN && ENDS.indexOf(token.form().charAt(0)) >= 0;
    }
}
