package io.github.comity.period;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of dates and periods that are used somewhere but not read, each with what to write in its place. */
final class DateForms {
    private static final Pattern MONTH_FIRST = Pattern.compile("[mM]?(0?[1-9]|1[0-2])[./-]([1-9][0-9]{3})");
    private static final Pattern MONTH_LAST = Pattern.compile("([1-9][0-9]{3})[./](0?[1-9]|1[0-2])");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[./-][0-9]{1,2}[./-]'?[0-9]{2}"
            + "|(?:[0-9]{1,2}(?:st|nd|rd|th)?[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ -]"
            + "(?:[0-9]{1,2}(?:st|nd|rd|th)?, ?)?(?:'[0-9]{2}|(?<=[0-9][ -][a-z]{3,9}\\.?[ -])[0-9]{2}"
            + "|(?<=, ?)[0-9]{2})");
    private static final Pattern NO_PART = Pattern.compile("(h|half|q|quarter) ?[0-9]{1,2},?[ -](?:of )?[1-9][0-9]{3}");
    private static final Pattern DECADE = Pattern.compile("(?:the )?([1-9][0-9]{2})0'?s");
    private static final Pattern OPEN = Pattern.compile("(before|until|till|by|up to|since|from|after) "
            + "(?:(?:the )?(end|beginning|start) of )?([1-9][0-9]{3})(?: on(?:wards?)?)?");
    private static final Pattern OPEN_DAYS =
            Pattern.compile("(before|until|till|by|up to|since|from|after) (.*[0-9]{4})(?: on(?:wards?)?)?");
    private static final Pattern SHORT_END =
            Pattern.compile("([1-9][0-9]{3}-)([0-9]{2}-)?[0-9]{2}/([0-9]{2}-)?[0-9]{2}");
    private static final Pattern TO_DATE =
            Pattern.compile("(?:.* )?(ytd|(?:year|january|jan\\.?)[ -]to[ -]date|this year|last year|so far)(?: .*)?");
    private static final Pattern ORDINAL = Pattern.compile("([1-9][0-9]{3})-([0-3][0-9]{2})");
    private static final Pattern YEAR_END = Pattern.compile("(?:(?:at|as at|as of) )?(?:the )?"
            + "(?:end[ -]of[ -](?:the )?(?:year )?|end[ -]|year[ -]end )([1-9][0-9]{3})");
    private static final Pattern COMPACT = Pattern.compile("([1-9][0-9]{3})(0[1-9]|1[0-2])([0-3][0-9])?");
    private static final Pattern SPAN =
            Pattern.compile("(?:from |between )?(.{1,30}?)(?: to | and | until | through |\\.\\.)(.{4,30})");
    private static final Pattern HYPHENED = Pattern.compile("(.{1,30}?) ?[-\u2013/] ?(.{4,30})");
    private static final Pattern SAME_YEAR = Pattern.compile(".*( [0-9]{4})");
    private static final int LAST_YEAR = 9999;

    private DateForms() {}

    /** What to write for a period, which a stock has at the end of a year; null if the text is none of them. */
    static @Nullable String remedyForPeriod(String text) {
        String s = text.strip().toLowerCase(Locale.ROOT);
        Matcher end = YEAR_END.matcher(s);
        if (end.matches()) {
            return "the end of a year is its last day; write %1$s-12-31 for it, or %1$s for the year"
                    .formatted(end.group(1));
        }
        String remedy = remedy(text);
        return remedy == null ? span(s) : remedy;
    }

    /** What to write for a span whose two ends are periods by themselves; null if it is none. */
    private static @Nullable String span(String s) {
        Matcher words = SPAN.matcher(s);
        Matcher span = words.matches() ? words : HYPHENED.matcher(s);
        if (span != words && !span.matches()) {
            return null;
        }
        Optional<ReportingPeriod> last = read(span.group(2));
        Matcher year = SAME_YEAR.matcher(span.group(2));
        Optional<ReportingPeriod> first =
                read(span.group(1)).or(() -> year.matches() ? read(span.group(1) + year.group(1)) : Optional.empty());
        return first.flatMap(ReportingPeriod::start)
                .flatMap(from -> last.flatMap(ReportingPeriod::endExclusive)
                        .filter(from::isBefore)
                        .map(to -> "a span is written with its first and last month, or its length; write %s"
                                .formatted(ReportingPeriod.days(from, to))))
                .orElse(null);
    }

    /** The rule and what to write; null if the text is none of them. */
    static @Nullable String remedy(String text) {
        String s = text.strip().toLowerCase(Locale.ROOT);
        Matcher monthFirst = MONTH_FIRST.matcher(s);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        Matcher monthLast = MONTH_LAST.matcher(s);
        if (monthLast.matches()) {
            return month(monthLast.group(1), monthLast.group(2));
        }
        if (SHORT_YEAR.matcher(s).matches()) {
            return "a year is written with its century; write the date as in 2024-09-02 or 2 September 2024";
        }
        Matcher part = NO_PART.matcher(s);
        if (part.matches()) {
            return part.group(1).equals("h") || part.group(1).equals("half")
                    ? "half must be 1 or 2"
                    : "quarter must be 1 to 4";
        }
        Matcher decade = DECADE.matcher(s);
        if (decade.matches()) {
            return "a decade has a first and a last year; write %1$s0/%1$s9".formatted(decade.group(1));
        }
        Matcher open = OPEN.matcher(s);
        if (open.matches()) {
            return open(open.group(1), open.group(2), Integer.parseInt(open.group(3)));
        }
        Matcher ordinal = ORDINAL.matcher(s);
        if (ordinal.matches()) {
            return ordinal(Integer.parseInt(ordinal.group(1)), Integer.parseInt(ordinal.group(2)));
        }
        Matcher compact = COMPACT.matcher(s);
        if (compact.matches() && isRead(hyphenated(compact))) {
            return "hyphens stand between year, month and day; write " + hyphenated(compact);
        }
        if (TO_DATE.matcher(s).matches()) {
            return "it does not say its first and last month; write them, as in January-June 2024";
        }
        return shortEnd(s);
    }

    private static String month(String year, String month) {
        return "a month stands behind its year and a hyphen; write %s-%s"
                .formatted(year, PeriodText.digits(Integer.parseInt(month), 2));
    }

    private static @Nullable String open(String word, @Nullable String part, int year) {
        boolean toYear = isUntil(word);
        boolean isEnd = "end".equals(part);
        boolean isStart = part != null && !isEnd;
        int bound = toYear
                ? (isStart || (word.equals("before") && !isEnd) ? year - 1 : year)
                : (isEnd || (word.equals("after") && !isStart) ? year + 1 : year);
        if (bound < 1 || bound > LAST_YEAR) {
            return null;
        }
        return open(word, PeriodText.digits(bound, 4));
    }

    private static boolean isUntil(String word) {
        return "before until till by up to".contains(word);
    }

    private static String open(String word, String bound) {
        return isUntil(word)
                ? "'%s' leaves the start open; write ../%s".formatted(word, bound)
                : "'%s' leaves the end open; write %s/..".formatted(word, bound);
    }

    /** What to write for what is open towards an English date, such as "before May 2024"; null if the text is none. */
    static @Nullable String openDays(String s) {
        Matcher open = OPEN_DAYS.matcher(s);
        Optional<EventDate> date = open.matches() ? EnglishDates.date(open.group(2)) : Optional.empty();
        if (date.isEmpty()) {
            return null;
        }
        String word = open.group(1);
        return switch (word) {
            case "before" ->
                open(word, date.get().earliest().orElseThrow().minusDays(1).toString());
            case "after" ->
                open(word, date.get().latest().orElseThrow().plusDays(1).toString());
            default -> open(word, date.get().toString());
        };
    }

    private static @Nullable String ordinal(int year, int day) {
        if (day < 1 || day > Year.of(year).length()) {
            return null;
        }
        return "a day has a month; write %s for day %s of the year".formatted(LocalDate.ofYearDay(year, day), day);
    }

    /** An end that leaves out what it has in common with the start, as ISO 8601 allows. */
    private static @Nullable String shortEnd(String s) {
        Matcher matcher = SHORT_END.matcher(s);
        if (!matcher.matches() || (matcher.group(2) == null && s.length() != 10)) {
            return null;
        }
        int slash = s.indexOf('/');
        int left = s.length() - slash - 1;
        if (left >= slash) {
            return null;
        }
        String whole = s.substring(0, slash) + "/" + s.substring(0, slash - left) + s.substring(slash + 1);
        return isRead(whole) ? "the end of an interval is written whole; write " + whole : null;
    }

    private static String hyphenated(Matcher compact) {
        String month = compact.group(1) + "-" + compact.group(2);
        return compact.group(3) == null ? month : month + "-" + compact.group(3);
    }

    /** Whether a remedy works: 2024-12/13 is no month. */
    private static boolean isRead(String text) {
        return read(text).isPresent();
    }

    private static Optional<ReportingPeriod> read(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
