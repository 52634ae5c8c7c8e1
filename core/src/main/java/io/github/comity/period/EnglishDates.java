package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and parts of a year as English texts write them: "2 September 2024", "Sept. 2024", "Q1 2024".
 *
 * <p>Nothing is guessed: numbers alone that may be day or month are refused with both readings.
 */
final class EnglishDates {
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String YEAR = ",? ([0-9]{4})";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:the )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " ([0-9]{1,2})(?:st|nd|rd|th)?" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile("(?:in |(?:in )?(?:the )?month of )?" + MONTH + YEAR);
    private static final Pattern PART = Pattern.compile("([qhs][1-4]|[1-4][qh])[ -/]?([0-9]{4})");
    private static final Pattern PART_BEHIND = Pattern.compile("([0-9]{4})(?:[- ]?(?=[qh])|-(?=s))([qhs][1-4])");
    private static final Pattern PART_WORDS =
            Pattern.compile("(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) (half|quarter) (?:of )?([0-9]{4})");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?: ?[-\u2013] ?|( to ))([0-9]{4})");
    private static final Pattern MONTHS =
            Pattern.compile(MONTH + "(?: ([0-9]{4}))?(?: ?[-\u2013] ?| to )" + MONTH + YEAR);
    private static final Pattern MONTHS_OF_TWO_YEARS = Pattern.compile(
            MONTH + "(?: ?[-\u2013] ?| to )" + MONTH + ",? ([0-9]{4}) ?[-/\u2013] ?([0-9]{4}|[0-9]{2})");
    private static final Pattern TWO_YEARS_FIRST = Pattern.compile("([0-9]{4} ?[-/\u2013] ?[0-9]{2,4}) ?\\((.+)\\)");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})");

    private static final Pattern WITHOUT_YEAR =
            Pattern.compile(MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?|(?:the )?[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH);
    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (.*[0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([./-]?)([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern SPAN = Pattern.compile("(.{1,40}?)(?: ?[-\u2013] ?| to )(.{1,40})");
    private static final Pattern DAY_OF_FIRST = Pattern.compile("(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}");
    private static final Pattern WORD_AND_YEAR = Pattern.compile(
            "(in|about|around|circa|ca?\\.?|approximately|spring|summer|autumn|fall|winter) (?:of )?([0-9]{4})");
    private static final ImmutableMap<String, Integer> SEASONS =
            ImmutableMap.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final Pattern VAGUE = Pattern.compile(
            "(?:the )?(early|mid|middle|late|end|beginning|start)[ -](?:of |in )?" + "(?:[a-z]+ )?([0-9]{4})");
    private static final Pattern FIRST_MONTHS = Pattern.compile(
            "(?:(?:the )?(?:first )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]) months "
                    + "(?:of )?|([2-9]|1[0-2])m ?)([0-9]{4})");
    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "(?:in |(?:in )?the (?:full |whole |calendar )?year |(?:full|calendar)[ -]year |cy ?|the whole of )"
                    + "([0-9]{4})");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WITH_DAYS = Pattern.compile("(?![0-9]{4}).*[a-z]{3} ?.*[0-9]{4}");
    private static final Pattern AS_OF = Pattern.compile("as (?:of|at|on) (?:the )?(.+)");
    private static final ImmutableList<String> NUMBERS_IN_WORDS = ImmutableList.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final ImmutableMap<String, Month> NAMES = names();

    private EnglishDates() {}

    private static ImmutableMap<String, Month> names() {
        ImmutableMap.Builder<String, Month> names = ImmutableMap.builder();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            names.put(name, month);
            if (month != Month.MAY) {
                names.put(name.substring(0, 3), month);
            }
        }
        return names.put("sept", Month.SEPTEMBER).buildOrThrow();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The date that a text states, or empty if it is no English date. */
    static Optional<EventDate> date(String text) {
        String s = lower(text);
        return dayOrMonth(s).or(() -> span(s)).or(() -> wordAndYear(s)).or(() -> partOfYear(s));
    }

    /** The day or month that a text in small letters states, or empty. */
    static Optional<EventDate> dayOrMonth(String s) {
        LocalDate day = day(s);
        if (day != null) {
            return Optional.of(EventDate.on(day));
        }
        Matcher month = MONTH_ONLY.matcher(s);
        if (month.matches() && NAMES.containsKey(month.group(1))) {
            ReportingPeriod period = month(month.group(1), month.group(2));
            return Optional.of(EventDate.unit(EventDate.Precision.MONTH, period));
        }
        return Optional.empty();
    }

    /** From one day or month to another: "3-5 June 2023", "30 May to 2 June 2023", "June 3-5, 2023". */
    private static Optional<EventDate> span(String s) {
        Matcher span = SPAN.matcher(s);
        if (!span.matches() || s.length() < 9) {
            return Optional.empty();
        }
        String first = span.group(1);
        String last = span.group(2);
        int space = first.indexOf(' ');
        if (space > 0 && DAY_AND_YEAR.matcher(last).matches()) {
            last = first.substring(0, space + 1) + last;
        }
        if (DAY_OF_FIRST.matcher(first).matches()) {
            first += last.replaceFirst("^(?:the )?[0-9]{1,2}(?:st|nd|rd|th)?", "");
        } else if (!first.matches(".*[0-9]{4}")) {
            first += last.substring(Math.max(0, last.length() - 5));
        }
        Optional<EventDate> to = dayOrMonth(last);
        return to.isEmpty() ? to : dayOrMonth(first).map(from -> EventDate.between(from, to.get()));
    }

    private static Optional<EventDate> wordAndYear(String s) {
        Matcher words = WORD_AND_YEAR.matcher(s);
        if (!words.matches() || words.group(2).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(words.group(2));
        Integer season = SEASONS.get(words.group(1));
        if (season != null) {
            return Optional.of(Division.of(year, season));
        }
        return Optional.of(EventDate.parse(words.group(2) + (words.group(1).equals("in") ? "" : "~")));
    }

    private static Optional<EventDate> partOfYear(String s) {
        return part(s).map(p -> Division.of(p.year(), p.parts() == 4 ? 32 + p.number() : 39 + p.number()));
    }

    /** The period that a text states, or empty if it is no English period. */
    static Optional<ReportingPeriod> period(String text) {
        String s = lower(text);
        Matcher asOf = AS_OF.matcher(s);
        LocalDate day = day(asOf.matches() ? asOf.group(1) : s);
        if (day != null) {
            return Optional.of(ReportingPeriod.asOf(day));
        }
        Matcher month = MONTH_ONLY.matcher(s);
        if (month.matches() && NAMES.containsKey(month.group(1))) {
            return Optional.of(month(month.group(1), month.group(2)));
        }
        if (asOf.matches() && ISO_DAY.matcher(asOf.group(1)).matches()) {
            return Optional.of(ReportingPeriod.parse(asOf.group(1)));
        }
        Matcher whole = WHOLE_YEAR.matcher(s);
        if (whole.matches()) {
            return Optional.of(ReportingPeriod.parse(whole.group(1)));
        }
        Optional<ReportingPeriod> back = CountedBack.read(s);
        if (back.isPresent()) {
            return back;
        }
        Matcher years = YEARS.matcher(s);
        boolean inWords = years.matches() && years.group(2) != null;
        if (years.matches() && (inWords || !FiscalText.follows(years.group(1), years.group(3)))) {
            return Optional.of(
                    ReportingPeriod.years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(3))));
        }
        Matcher first = FIRST_MONTHS.matcher(s);
        if (first.matches() && !first.group(3).equals("0000")) {
            String count = first.group(1) == null ? first.group(2) : first.group(1);
            int word = NUMBERS_IN_WORDS.indexOf(count);
            int months = word < 0 ? Integer.parseInt(count) : word + 2;
            return Optional.of(ReportingPeriod.spanOfMonths(Integer.parseInt(first.group(3)), 1, months));
        }
        Optional<ReportingPeriod> months = months(MONTHS.matcher(s))
                .or(() -> ofTwoYears(TWO_YEARS_FIRST.matcher(s).replaceFirst("$2 $1")));
        if (months.isEmpty() && WITH_DAYS.matcher(s).matches()) {
            months = span(s).map(EnglishDates::days);
        }
        return months.isPresent()
                ? months
                : part(s).map(p -> ReportingPeriod.spanOfMonths(
                        p.year(), (p.number() - 1) * (12 / p.parts()) + 1, 12 / p.parts()));
    }

    private static ReportingPeriod days(EventDate date) {
        return ReportingPeriod.daysClosed(
                date.earliest().orElseThrow(), date.latest().orElseThrow());
    }

    private static Optional<ReportingPeriod> months(Matcher span) {
        if (!span.matches() || !NAMES.containsKey(span.group(1)) || !NAMES.containsKey(span.group(3))) {
            return Optional.empty();
        }
        String lastYear = span.group(4);
        String firstYear = span.group(2) == null ? lastYear : span.group(2);
        LocalDate first = month(span.group(1), firstYear).start().orElseThrow();
        LocalDate end = month(span.group(3), lastYear).endExclusive().orElseThrow();
        return Optional.of(ReportingPeriod.daysClosed(first, end.minusDays(1)));
    }

    /** Months that begin in one year and end in the next, as in "April-March 2023-24"; others may be of either year. */
    private static Optional<ReportingPeriod> ofTwoYears(String s) {
        Matcher span = MONTHS_OF_TWO_YEARS.matcher(s);
        if (!span.matches()
                || !NAMES.containsKey(span.group(1))
                || !NAMES.containsKey(span.group(2))
                || !FiscalText.follows(span.group(3), span.group(4))) {
            return Optional.empty();
        }
        LocalDate first = month(span.group(1), span.group(3)).start().orElseThrow();
        ReportingPeriod last = month(span.group(2), span.group(3));
        if (!last.start().orElseThrow().isBefore(first)) {
            int year = first.getYear();
            String months = "%s-%s"
                    .formatted(
                            PeriodText.month(first),
                            PeriodText.month(last.start().orElseThrow()));
            throw new IllegalArgumentException(
                    "cannot parse period from '%s': the months may be those of %s or of %s; write '%s %s' or '%s %s'"
                            .formatted(s, year, year + 1, months, year, months, year + 1));
        }
        LocalDate end = last.endExclusive().orElseThrow().plusYears(1);
        return Optional.of(ReportingPeriod.daysClosed(first, end.minusDays(1)));
    }

    private static ReportingPeriod month(String name, String year) {
        Month month = NAMES.get(name);
        return ReportingPeriod.spanOfMonths(Integer.parseInt(year), month == null ? 0 : month.getValue(), 1);
    }

    private static @Nullable LocalDate day(String s) {
        Matcher dayFirst = DAY_FIRST.matcher(s);
        if (dayFirst.matches()) {
            return day(s, dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(s);
        return monthFirst.matches() ? day(s, monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
    }

    private static @Nullable LocalDate day(String s, String day, String name, String year) {
        Month month = NAMES.get(name);
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(day);
        if (Integer.parseInt(year) == 0
                || number == 0
                || number > YearMonth.of(Integer.parseInt(year), month).lengthOfMonth()) {
            throw new IllegalArgumentException(
                    "date must be a day of the calendar, but was '%s'; write one such as ".formatted(s)
                            + "'2 September 2024'");
        }
        return LocalDate.of(Integer.parseInt(year), month, number);
    }

    private record Part(int year, int number, int parts) {}

    private static Optional<Part> part(String s) {
        Matcher before = PART.matcher(s);
        Matcher behind = PART_BEHIND.matcher(s);
        Matcher words = PART_WORDS.matcher(s);
        if (words.matches()) {
            int number = "first1st second2nd third3rd fourth4th".indexOf(words.group(1));
            int index = number < 9 ? 1 : number < 19 ? 2 : number < 28 ? 3 : 4;
            return part(words.group(3), index, words.group(2).equals("half") ? 2 : 4);
        }
        if (before.matches()) {
            return part(before.group(2), before.group(1));
        }
        return behind.matches() ? part(behind.group(1), behind.group(2)) : Optional.empty();
    }

    private static Optional<Part> part(String year, String code) {
        int digit = Character.isDigit(code.charAt(0)) ? 0 : 1;
        return part(year, code.charAt(digit) - '0', code.charAt(1 - digit) == 'q' ? 4 : 2);
    }

    private static Optional<Part> part(String year, int number, int parts) {
        return Integer.parseInt(year) == 0 || number > parts
                ? Optional.empty()
                : Optional.of(new Part(Integer.parseInt(year), number, parts));
    }

    /** What to write in place of a date in a form that is not read; null if the text is none. */
    static @Nullable String remedy(String text) {
        Matcher vague = VAGUE.matcher(lower(text));
        if (vague.matches()) {
            String year = vague.group(2);
            return "'%s' has no first and last day; write %s, or months such as %s-01/%s-04"
                    .formatted(vague.group(1), year, year, year);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            String day = reading(
                    Integer.parseInt(yearFirst.group(1)),
                    Integer.parseInt(yearFirst.group(3)),
                    Integer.parseInt(yearFirst.group(4)));
            return day.isEmpty() || day.startsWith(text.strip()) ? null : "a day has two hyphens; write " + day;
        }
        Matcher weekday = WEEKDAY.matcher(lower(text));
        LocalDate day = weekday.matches() ? day(weekday.group(1)) : null;
        if (day != null) {
            return "a date has no day of the week; write %s for %s".formatted(day, PeriodText.day(day));
        }
        Matcher yearless = WITHOUT_YEAR.matcher(lower(text));
        if (yearless.matches() && NAMES.containsKey(yearless.group(yearless.group(1) == null ? 2 : 1))) {
            return "a date must have a year; write it behind '%s'".formatted(text.strip());
        }
        String both = bothReadings(text);
        String open = both == null ? DateForms.openDays(lower(text)) : both;
        return open == null ? DateForms.remedy(text) : open;
    }

    /** What to write in place of numbers that may be day and month in either order; null if the text is none. */
    static @Nullable String bothReadings(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return null;
        }
        int year = Integer.parseInt(numbers.group(4));
        int a = Integer.parseInt(numbers.group(1));
        int b = Integer.parseInt(numbers.group(3));
        String dayFirst = reading(year, b, a);
        String monthFirst = a == b ? "" : reading(year, a, b);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return null;
        }
        return dayFirst.isEmpty() || monthFirst.isEmpty()
                ? "the year stands first; write " + dayFirst + monthFirst
                : "day and month may be exchanged; write %s, or %s".formatted(dayFirst, monthFirst);
    }

    private static String reading(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return "%s for %s".formatted(date, PeriodText.day(date));
        } catch (DateTimeException e) {
            return "";
        }
    }
}
