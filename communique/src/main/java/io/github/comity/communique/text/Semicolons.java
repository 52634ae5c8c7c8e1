package io.github.comity.communique.text;

/**
 * Sees lines whose columns semicolons part, as spreadsheets save them: at least two in a line, as many in the line
 * before or behind it, and a digit between them. Semicolons of prose stand in no two such lines, but for entries of a
 * list, which have a mark.
 */
final class Semicolons {
    private static final int FEWEST = 2;
    private static final int LONGEST_LINE = 500;

    private final CharSequence text;
    /** The line that was looked at last, from its start to the line end behind it. */
    private int from = -1;

    private int to = -1;
    private boolean isLine;

    Semicolons(CharSequence text) {
        this.text = text;
    }

    /** Whether the line in which a place is, has such columns. */
    boolean isLine(int at) {
        if (at >= from && at <= to) {
            return isLine;
        }
        from = start(at);
        int own = 0;
        for (to = from; to < text.length() && text.charAt(to) != '\n' && to - at <= LONGEST_LINE; to++) {
            own += text.charAt(to) == ';' ? 1 : 0;
        }
        own = to - from > LONGEST_LINE || Tokenizer.isListMark(text, from) ? 0 : own;
        isLine = own >= FEWEST && (isLike(own, to + 1) || (from > 0 && isLike(own, start(from - 1))));
        return isLine;
    }

    /** Whether the line that starts here has as many columns, and it or that of the last question has figures. */
    private boolean isLike(int columns, int start) {
        if (start >= text.length()) {
            return false;
        }
        int end = end(start);
        return end - start <= LONGEST_LINE
                && count(start, end) == columns
                && (hasDigit(start, end) || hasDigit(from, to));
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int count(int start, int end) {
        int found = 0;
        for (int i = start; i < end; i++) {
            found += text.charAt(i) == ';' ? 1 : 0;
        }
        return found;
    }

    /** Where the line starts in which a place is, or a place before which the line is too long. */
    private int start(int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n' && at - i <= LONGEST_LINE) {
            i--;
        }
        return i;
    }

    private int end(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && i - at <= LONGEST_LINE) {
            i++;
        }
        return i;
    }
}
