package io.github.comity.communique.text;

/**
 * Tells lines that are entries of a list from those that were only wrapped: a name with its figure, and a year with the
 * figures of it.
 */
final class Entries {
    /** The most characters of a line that names a figure, and the most letters of a currency before it. */
    private static final int LONGEST_ENTRY = 120;

    private static final int LONGEST_CODE = 3;
    private static final int LONGEST_LINE = 400;
    /** The most characters of the year that starts a line, with the word for it: 2023/2024 yil. */
    private static final int LONGEST_YEAR = 16;

    private final String text;
    /** Where lines start that were looked at last, each of which is asked for by the newlines around it. */
    private final int[] asked = {-1, -1, -1, -1};

    private final boolean[] entries = new boolean[asked.length];
    private int next;

    Entries(String text) {
        this.text = text;
    }

    /** Whether the newline behind a line that starts at a place parts two of which one is an entry at least. */
    boolean parts(int line, int newline) {
        int length = newline - line;
        return isBetweenEntries(length > LONGEST_ENTRY ? -1 : line, newline)
                || isBetweenYears(length > LONGEST_LINE ? -1 : line, newline);
    }

    /**
     * Whether a newline stands before a line that starts with a year and a colon, or between or behind several that
     * start with a year and a colon or dash.
     */
    private boolean isBetweenYears(int before, int newline) {
        char joint = jointOfYear(newline + 1);
        if (joint == ':') {
            return true;
        }
        boolean isBehind = jointOfYear(before) != 0;
        if (joint == 0) {
            return isBehind && before > 0 && jointOfYear(lineStart(before - 1, LONGEST_LINE)) != 0;
        }
        return isBehind || jointOfYear(nextLine(newline + 1)) != 0;
    }

    /** The colon or dash behind the year with which the line starts that starts here, or 0 if it starts otherwise. */
    private char jointOfYear(int from) {
        if (from < 0 || from + 5 >= text.length() || !isYear(from) || !isCentury(from)) {
            return 0;
        }
        boolean isBehindWord = false;
        for (int i = from + 4; i + 1 < text.length() && i - from <= LONGEST_YEAR; i++) {
            char c = Folding.sign(text.charAt(i));
            if (c == ':') {
                return Folding.isSpace(text.charAt(i + 1)) && text.charAt(i + 1) != '\n' ? c : 0;
            }
            if (c == '-' && isBetweenSpaces(i)) {
                return c;
            }
            isBehindWord |= Character.isLetter(c);
            boolean isOfYear = Character.isLetter(c)
                    || (Folding.isSpace(c) && c != '\n')
                    || c == '.'
                    || (!isBehindWord && (Character.isDigit(c) || c == '/' || c == '-'));
            if (!isOfYear) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isCentury(int from) {
        return text.charAt(from) == '1' || text.charAt(from) == '2';
    }

    /** Where the line that ends here starts, or -1 if it is too long. */
    private int lineStart(int newline, int longest) {
        int start = newline;
        while (start > 0 && newline - start <= longest && text.charAt(start - 1) != '\n') {
            start--;
        }
        return newline - start <= longest ? start : -1;
    }

    /** Where the line behind that which starts here starts, or -1 if there is none or it is too far. */
    private int nextLine(int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_LINE; i++) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether two lines next to each other, of which a newline is an end, name a figure each. */
    private boolean isBetweenEntries(int before, int newline) {
        if (isEntry(newline + 1)) {
            return isEntry(before) || isEntry(nextLine(newline + 1));
        }
        return isEntry(before) && before > 0 && isEntry(lineStart(before - 1, LONGEST_ENTRY));
    }

    /** Whether the line that starts here is a name and a figure: Exports: 168.2; Total trade – 642.1 (12%). */
    private boolean isEntry(int from) {
        for (int i = 0; i < asked.length && from >= 0; i++) {
            if (asked[i] == from) {
                return entries[i];
            }
        }
        boolean isEntry = from >= 0 && looksLikeEntry(from);
        asked[next] = from;
        entries[next] = isEntry;
        next = (next + 1) % asked.length;
        return isEntry;
    }

    private boolean looksLikeEntry(int from) {
        int i = from;
        int joint = -1;
        int letters = 0;
        int depth = 0;
        boolean hasDigits = false;
        for (; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = Folding.sign(text.charAt(i));
            boolean isComma = c == ',' && i + 1 < text.length() && Folding.isSpace(text.charAt(i + 1));
            if (i - from >= LONGEST_ENTRY || (isComma && !hasDigits)) {
                return false;
            }
            if (joint < 0 && c == '(') {
                i = Math.max(i, closing(i));
                continue;
            }
            boolean isJoint = c == ':' || (c == '-' && i > from && isBetweenSpaces(i));
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (isJoint && hasDigits && depth == 0) {
                return false;
            }
            if (joint < 0 && isJoint) {
                joint = i;
            } else if (joint < 0 && Character.isDigit(c) && isYear(i)) {
                i += 3;
            } else if (joint < 0 && Character.isDigit(c)) {
                return false;
            } else if (Character.isLetter(c)) {
                letters += joint < 0 || hasDigits ? 0 : 1;
            } else if (Character.isDigit(c)) {
                hasDigits = true;
            }
        }
        return joint > from && hasDigits && letters <= LONGEST_CODE;
    }

    /** Whether spaces stand on both sides, so that it is no sign of a number. */
    private boolean isBetweenSpaces(int i) {
        return Folding.isSpace(text.charAt(i - 1)) && i + 1 < text.length() && Folding.isSpace(text.charAt(i + 1));
    }

    /** Whether the digits that start here are four, as those of a year. */
    private boolean isYear(int from) {
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to - from == 4;
    }

    /** Where the bracket that opens here closes in its line, or -1: Exports (2023). */
    private int closing(int open) {
        for (int i = open + 1; i < text.length() && i - open < LONGEST_ENTRY && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }
}
