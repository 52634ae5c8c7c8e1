package io.github.comity.communique.text;

/**
 * Sees lines whose columns semicolons part, as spreadsheets save them: at least two in a line, as many in the line
 * before or behind it, and a digit between them. Semicolons of prose stand in no two such lines, but for entries of a
 * list, which name their figures: <i>exports: 2018 – 792.1; 2019 – 763.4;</i>.
 */
final class Semicolons {
    private static final int FEWEST = 2;
    private static final int LONGEST_LINE = 500;

    private final String text;
    /** The line that was looked at last, from its start to the line end behind it. */
    private int from = -1;

    private int to = -1;
    private boolean isLine;

    Semicolons(String text) {
        this.text = text;
    }

    /** Whether the line in which a place is, has such columns. */
    boolean isLine(int at) {
        if (at >= from && at <= to) {
            return isLine;
        }
        from = start(at);
        to = from;
        int signs = 0;
        for (; to < text.length() && text.charAt(to) != '\n' && to - at <= LONGEST_LINE; to++) {
            signs += text.charAt(to) == ';' ? 1 : 0;
        }
        int own = to - from > LONGEST_LINE || signs < FEWEST ? 0 : count(from, to);
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

    /** How many semicolons part columns, which are none in an entry of a list. */
    private int count(int start, int end) {
        int found = 0;
        int spaced = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ';') {
                found++;
                spaced += i + 1 == end || Folding.isSpace(text.charAt(i + 1)) ? 1 : 0;
            }
        }
        return found >= FEWEST && spaced == found && isNamed(start, end) ? 0 : found;
    }

    /**
     * Whether each figure between semicolons has a name or a time before it and a colon or dash, or the first figure a
     * name and a colon.
     */
    private boolean isNamed(int start, int end) {
        int joint = 0;
        boolean isFirst = true;
        boolean hasDigits = false;
        boolean hasFigure = false;
        boolean isAnyNamed = false;
        for (int i = start; i <= end; i++) {
            char c = i == end ? ';' : Folding.sign(text.charAt(i));
            if (c == ';') {
                if (hasDigits && !hasFigure) {
                    return false;
                }
                isAnyNamed |= hasFigure;
                isFirst = false;
                joint = 0;
                hasDigits = false;
                hasFigure = false;
            } else if (Character.isDigit(c)) {
                hasDigits = true;
                hasFigure |= joint != 0;
                if (isFirst && joint == ':') {
                    return true;
                }
            } else if (i > start && i + 1 < end && Folding.isSpace(text.charAt(i + 1))) {
                boolean isDash = c == '-' && Folding.isSpace(text.charAt(i - 1));
                joint = c == ':' || (isDash && joint == 0) ? c : joint;
            }
        }
        return isAnyNamed;
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
