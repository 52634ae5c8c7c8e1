package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods that are told by their length and their last day or month: "year ended 30 June 2024", "June quarter".
 */
final class CountedBack {
    private static final String NUMBER =
            "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9][0-9]{0,2})";
    private static final String UNIT = "(?:(?:fiscal|financial) )?(year|half|quarter|month)s?";
    private static final Pattern LENGTH_FIRST =
            Pattern.compile("(?:(?:the|an?) )?(?:(?:rolling|trailing|last|past|latest|previous) )?(?:" + NUMBER + " )?"
                    + "(?:half (?=year))?" + UNIT + "(?: period)? (?:to|ended|ending|end|through|up to)"
                    + "(?: (?:the )?end(?: of)?)? (.+)");
    private static final Pattern HALF_YEAR = Pattern.compile("(?:.*[ ,])?half year .*");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:fy|y) ?(?:e|ended|ending)\\.? (.+)");
    private static final Pattern LAST_FIRST =
            Pattern.compile("(?:the )?([a-z]+\\.?) (half year|year|half|quarter) ([0-9]{4})");
    private static final Pattern LAST_BEFORE =
            Pattern.compile("(?:the )?([a-z]+\\.? [0-9]{4}) (half year|year|half|quarter)");
    private static final Pattern HYPHEN_OF_WORDS = Pattern.compile("(?<=[a-z])-|-(?=[a-z])");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private CountedBack() {}

    /** The period, or empty if the text, in small letters with single spaces, tells none in this way. */
    static Optional<ReportingPeriod> read(String text) {
        String s = HYPHEN_OF_WORDS.matcher(text).replaceAll(" ");
        Matcher first = LENGTH_FIRST.matcher(s);
        if (first.matches()) {
            int unit = HALF_YEAR.matcher(s).matches() ? 6 : months(first.group(2));
            return to(first.group(3), number(first.group(1)) * unit);
        }
        Matcher abbreviated = ABBREVIATED.matcher(s);
        if (abbreviated.matches()) {
            return to(abbreviated.group(1), 12);
        }
        Matcher last = LAST_FIRST.matcher(s);
        if (last.matches()) {
            return to(last.group(1) + " " + last.group(3), months(last.group(2)));
        }
        Matcher before = LAST_BEFORE.matcher(s);
        return before.matches() ? to(before.group(1), months(before.group(2))) : Optional.empty();
    }

    private static int number(String number) {
        int word = NUMBERS.indexOf(number);
        return number == null ? 1 : word < 0 ? Integer.parseInt(number) : word + 1;
    }

    private static int months(String unit) {
        return switch (unit) {
            case "year" -> 12;
            case "quarter" -> 3;
            case "month" -> 1;
            default -> 6;
        };
    }

    private static Optional<ReportingPeriod> to(String last, int months) {
        Optional<EventDate> date =
                ISO.matcher(last).matches() ? Optional.of(EventDate.parse(last)) : EnglishDates.dayOrMonth(last);
        return date.map(end -> end.latest().orElseThrow())
                .filter(day -> day.minusMonths(months).getYear() >= 1)
                .map(day -> ReportingPeriod.daysClosed(afterMonths(day, months), day));
    }

    /** The first day of some months up to a last one; they begin behind the end of a month where they end with one. */
    private static LocalDate afterMonths(LocalDate last, int months) {
        boolean endsMonth = last.getDayOfMonth() == last.lengthOfMonth();
        return endsMonth
                ? YearMonth.from(last).minusMonths(months - 1L).atDay(1)
                : last.minusMonths(months).plusDays(1);
    }
}
