package io.github.comity.formats.internal;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether the numbers of a table tell what separates decimals: {@code 13.000} is 13 or 13000, unless another
 * number of the table, such as {@code 12.5} or {@code 1,234.5}, settles it.
 *
 * <p>Cells between commas settle it by themselves, as who writes decimal commas has another separator. This class is
 * mutable and not thread-safe.
 */
public final class DecimalDoubt {
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,][\\p{Nd}.,'\u2019 \u00a0\u202f]*");
    private static final CharMatcher MARKS = CharMatcher.anyOf(".,");

    private boolean isPoint;
    private boolean isComma;
    private boolean isSeen;

    /**
     * Starts with no number.
     *
     * @param separator what stands between the cells
     */
    public DecimalDoubt(char separator) {
        isPoint = separator == ',';
    }

    /**
     * Looks at the first number of a cell.
     *
     * @param cell the cell
     * @return whether it can be read in two ways
     */
    public boolean isEither(String cell) {
        String digits = digits(cell);
        int first = MARKS.indexIn(digits);
        int last = MARKS.lastIndexIn(digits);
        if (first < 0 || last == digits.length() - 1) {
            return false;
        }
        char mark = digits.charAt(last);
        char decimal = mark;
        if (first < last && digits.charAt(first) == mark) {
            decimal = mark == '.' ? ',' : '.'; // one that stands twice is between groups
        } else if (first == last && isGroup(digits, last)) {
            isSeen = true;
            return true;
        }
        isPoint |= decimal == '.';
        isComma |= decimal == ',';
        return false;
    }

    private static String digits(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.find() ? number.group().strip() : "";
    }

    /** Whether three digits stand behind a mark, and one to three before it, of which the first is no zero. */
    private static boolean isGroup(String digits, int mark) {
        return mark >= 1
                && mark <= 3
                && digits.charAt(0) != '0'
                && digits.length() == mark + 4
                && CharMatcher.inRange('0', '9').matchesAllOf(digits.substring(mark + 1));
    }

    /**
     * Checks whether a number that can be read in two ways was seen, and the others do not have a decimal point.
     *
     * @return whether it is open what separates decimals
     */
    public boolean isOpen() {
        return isSeen && (isComma || !isPoint);
    }

    /**
     * Obtains what is told of a number that can be read in two ways.
     *
     * @param cell the cell
     * @return the refusal
     */
    public static String refusal(String cell) {
        String digits = digits(cell);
        int mark = MARKS.indexIn(digits);
        return "number must tell what separates its decimals, but was %s, which is %s or %s here; say decimalMark(...)"
                .formatted(
                        Shown.quote(cell),
                        digits.substring(0, mark) + "." + digits.substring(mark + 1),
                        digits.substring(0, mark) + digits.substring(mark + 1));
    }
}
