package io.github.comity.communique.text;

/** Which decimal mark a text uses where its digits leave no doubt. */
public final class DecimalHabit {
    private static final int LOOKED_AT = 50_000;
    private static final int GROUP = 3;

    private DecimalHabit() {}

    /**
     * Looks at the first 50,000 characters.
     *
     * @param text the text
     * @return a comma or point if only that one stands before one or two last digits of a number, else a zero
     */
    public static char of(String text) {
        int commas = 0;
        int points = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 1; i + 1 < end; i++) {
            char c = text.charAt(i);
            if ((c == ',' || c == '.') && isFraction(text, i, end)) {
                commas += c == ',' ? 1 : 0;
                points += c == '.' ? 1 : 0;
            }
        }
        return commas > 0 && points == 0 ? ',' : points > 0 && commas == 0 ? '.' : 0;
    }

    /**
     * Looks whether commas stand before three digits, and nowhere else between digits, at least twice.
     *
     * @param text the text, of which the first 50,000 characters are looked at
     * @return whether commas seem to group thousands
     */
    public static boolean groupsByCommas(String text) {
        int groups = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 1; i + 1 < end; i++) {
            boolean isBetween = text.charAt(i) == ','
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (isBetween && digits(text, i + 1, end) != GROUP) {
                return false;
            }
            groups += isBetween ? 1 : 0;
        }
        return groups > 1;
    }

    private static int digits(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isFraction(String text, int mark, int end) {
        if (!Character.isDigit(text.charAt(mark - 1)) || isOfDate(text, mark)) {
            return false;
        }
        int digits = digits(text, mark + 1, end);
        int at = mark + 1 + digits;
        boolean goesOn = at + 1 < end
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && Character.isDigit(text.charAt(at + 1));
        return (digits == 1 || digits == 2) && !goesOn;
    }

    /** Whether the same mark stands before the digits before it, as between day, month and year: 12.03.24. */
    private static boolean isOfDate(String text, int mark) {
        int start = mark - 1;
        while (start > 0 && Character.isDigit(text.charAt(start))) {
            start--;
        }
        return start > 0 && text.charAt(start) == text.charAt(mark) && Character.isDigit(text.charAt(start - 1));
    }
}
