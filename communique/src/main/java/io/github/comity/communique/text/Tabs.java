package io.github.comity.communique.text;

/**
 * Tells tabs that part columns from those that only indent: the one behind the mark of a list, and the one before a
 * paragraph, in lines that have no other columns.
 */
final class Tabs {
    /** The most characters before a tab that may be a mark of a list: (12), 12. or a bullet. */
    private static final int LONGEST_MARK = 8;

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_LINE = 2_000;
    /** The fewest characters of a line that is no column head but a paragraph. */
    private static final int SHORTEST_PARAGRAPH = 40;

    private static final String BULLETS = "-*\u2022\u00b7\u25e6\u25aa\u25cf\u2023\u2013\u2014\u2219";

    private final String text;

    Tabs(String text) {
        this.text = text;
    }

    /** Whether the tab at a place parts columns. */
    boolean isColumn(int tab) {
        int from = tab;
        while (from > 0 && text.charAt(from - 1) != '\n') {
            if (tab - from == LONGEST_MARK) {
                return true;
            }
            from--;
        }
        boolean isIndent = isBlank(from, tab);
        if (!isIndent && !isMark(from, tab)) {
            return true;
        }
        int end = end(tab);
        return end < 0 || (isIndent && end - tab < SHORTEST_PARAGRAPH);
    }

    /** Whether the line that starts here starts with a mark of a list and a tab. */
    boolean isListed(int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_MARK && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\t') {
                return isMark(from, i);
            }
        }
        return false;
    }

    /** Where the line ends, or -1 if it is too long or has columns behind this place. */
    private int end(int tab) {
        for (int i = tab + 1; i - tab < LONGEST_LINE; i++) {
            if (i >= text.length() || text.charAt(i) == '\n') {
                return i;
            }
            if (text.charAt(i) == '\t' || text.charAt(i) == '|') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Folding.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark of a list stands alone here: a bullet, 1., 1), (1), a). */
    private boolean isMark(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Folding.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Folding.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to == from + 1) {
            return BULLETS.indexOf(text.charAt(from)) >= 0;
        }
        char last = from < to ? text.charAt(to - 1) : ' ';
        if (last != '.' && last != ')') {
            return false;
        }
        from += text.charAt(from) == '(' ? 1 : 0;
        int length = to - 1 - from;
        boolean isLetter = length == 1 && Character.isLetter(text.charAt(from));
        boolean isNumber = length > 0 && length <= MOST_DIGITS;
        for (int i = from; i < to - 1; i++) {
            isNumber &= Character.isDigit(text.charAt(i));
        }
        return isLetter || isNumber;
    }
}
