package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that names a fiscal year, or a part of one, such as "Q1 FY2023-24" or "first nine months of fiscal 2024".
 *
 * @param part the words of the part, as written, or none
 * @param fromMonth how many months of the year pass before it starts
 * @param months how many months it lasts
 * @param year the year that is written first
 * @param next the year that is written behind it, if any
 * @param hasCentury whether the first year has four digits
 */
record FiscalText(String part, int fromMonth, int months, int year, OptionalInt next, boolean hasCentury) {
    private static final int MAX_LENGTH = 60;
    private static final int FIRST_OF_1900S = 70;
    private static final String WORD = "fy|(?:(?:indian )?(?:fiscal|financial|budget|marketing|crop)(?:[ -]year)?)";
    private static final String YEARS = "([0-9]{4}|[0-9]{2})(?: ?[-/\u2013] ?([0-9]{4}|[0-9]{2}))?";
    private static final Pattern NAMED = Pattern.compile("(.*?)(?:the )?(" + WORD + ")[ -]?['\u2019]?" + YEARS);
    private static final Pattern NAMED_BEHIND = Pattern.compile("(.*?)(?:the )?" + YEARS + " (" + WORD + ")");
    private static final Pattern TWO_YEARS = Pattern.compile("(.*?)([0-9]{4}) ?[-/\u2013] ?([0-9]{4}|[0-9]{2})");
    private static final Pattern PART = Pattern.compile("(?:(?:the )?(?:"
            + "(?:([qh])([1-4])|([1-4])([qh]))|(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half(?:[ -]year)?)"
            + "|(?:first )?(two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01])(?: months|m)"
            + "))(?:,? (?:of|in)|,)? ?");
    private static final ImmutableList<String> NUMBERS =
            ImmutableList.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
    private static final ImmutableList<String> ORDINALS = ImmutableList.of("first", "second", "third", "fourth");

    /** Reads a text; null if it names no fiscal year. */
    static @Nullable FiscalText read(CharSequence text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String s = text.toString().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher named = NAMED.matcher(s);
        if (named.matches()) {
            return of(named.group(1), named.group(3), named.group(4));
        }
        Matcher behind = NAMED_BEHIND.matcher(s);
        if (behind.matches()) {
            return of(behind.group(1), behind.group(2), behind.group(3));
        }
        Matcher two = TWO_YEARS.matcher(s);
        return two.matches() ? of(two.group(1), two.group(2), two.group(3)) : null;
    }

    private static @Nullable FiscalText of(String part, String year, @Nullable String next) {
        boolean hasCentury = year.length() == 4;
        int number = Integer.parseInt(year);
        int first = number + (hasCentury ? 0 : number < FIRST_OF_1900S ? 2000 : 1900);
        if (first < 1 || (next != null && !follows(PeriodText.digits(first, 4), next))) {
            return null;
        }
        OptionalInt second = next == null ? OptionalInt.empty() : OptionalInt.of(first + 1);
        if (part.isEmpty()) {
            return new FiscalText("", 0, 12, first, second, hasCentury);
        }
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return null;
        }
        String count = matcher.group(7);
        if (count != null) {
            int word = NUMBERS.indexOf(count);
            return new FiscalText(
                    part.strip(), 0, word < 0 ? Integer.parseInt(count) : word + 2, first, second, hasCentury);
        }
        String unit = firstOf(matcher.group(1), matcher.group(4), matcher.group(6));
        int months = unit.startsWith("q") ? 3 : 6;
        String place = firstOf(matcher.group(2), matcher.group(3), matcher.group(5));
        int index = Character.isDigit(place.charAt(0)) ? place.charAt(0) - '0' : ORDINALS.indexOf(place) + 1;
        return index * months > 12
                ? null
                : new FiscalText(part.strip(), (index - 1) * months, months, first, second, hasCentury);
    }

    private static String firstOf(@Nullable String a, @Nullable String b, @Nullable String c) {
        return a != null ? a : b != null ? b : String.valueOf(c);
    }

    /** Whether the second of two years, of four digits or two, is the one behind the first. */
    static boolean follows(String first, String second) {
        int next = Integer.parseInt(first) + 1;
        return second.equals(PeriodText.digits(next, 4)) || second.equals(PeriodText.digits(next % 100, 2));
    }

    /** The days of it in the fiscal year that starts in a year on a day. */
    ReportingPeriod in(int startYear, MonthDay startDay) {
        Check.year(startYear);
        LocalDate start = startDay.atYear(startYear);
        return ReportingPeriod.days(start.plusMonths(fromMonth), start.plusMonths(fromMonth + (long) months));
    }

    /** The same in the form that every convention reads: with four digits, and as two years where they are said. */
    String written() {
        String name = next.isPresent()
                ? "%s-%s".formatted(PeriodText.digits(year, 4), PeriodText.digits((year + 1) % 100, 2))
                : "FY" + PeriodText.digits(year, 4);
        boolean isCode = part.indexOf(' ') < 0;
        return part.isEmpty() ? name : (isCode ? part.toUpperCase(Locale.ROOT) : part) + " " + name;
    }
}
