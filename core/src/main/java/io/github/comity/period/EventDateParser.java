package io.github.comity.period;

import io.github.comity.internal.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads EDTF: all of level 0 but times of day, and of levels 1 and 2 what is one date or interval in known years. */
final class EventDateParser {
    private static final String FORMS = "expected a day such as 2024-09-02, a month such as 2024-09 or a year";

    private static final String WRITTEN =
            "; a date is written as 2024-09-02, 2 September 2024, September 2024, 2024-Q3 or 2024";
    private static final Pattern WORDS = Pattern.compile("\\p{L} |\\p{IsL}{3}|[^\\x00-\\x7f]");

    private final DateScanner scan;
    private final String s;

    private EventDateParser(CharSequence text) {
        this.scan = new DateScanner("date", text);
        this.s = scan.text;
    }

    static EventDate parse(CharSequence text) {
        EventDateParser parser = new EventDateParser(text);
        return DateScanner.read(isPlain(parser.s), parser::parse, parser::inAnyForm);
    }

    /** Whether it can only be meant as it is written in EDTF, as most dates are: digits, and a mark at the end. */
    private static boolean isPlain(String s) {
        int length = s.length();
        int end = length > 4 && EdtfRefusals.isMark(s.charAt(length - 1)) ? length - 1 : length;
        for (int i = 0; i < end; i++) {
            char c = s.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '/' && c != '.') {
                return false;
            }
        }
        return length >= 4;
    }

    private EventDate inAnyForm() {
        Optional<EventDate> english = EnglishDates.date(s);
        if (english.isPresent()) {
            return english.get();
        }
        String remedy = EnglishDates.remedy(s);
        if (remedy != null) {
            throw scan.error(0, remedy);
        }
        if (EdtfRefusals.isWordsAlone(s)) {
            throw scan.error(0, EdtfRefusals.NO_YEAR);
        }
        EdtfRefusals.in(s).ifPresent(refused -> {
            throw scan.error(refused.index(), refused.rule());
        });
        try {
            return parse();
        } catch (IllegalArgumentException e) {
            String message = PeriodParser.asDate(s, String.valueOf(e.getMessage()));
            throw new IllegalArgumentException(
                    Text.visible(WORDS.matcher(s).find() && message.indexOf(';') < 0 ? message + WRITTEN : message),
                    e.getCause());
        }
    }

    private static EventDate toUnknown(EventDate from) {
        return EventDate.interval(
                from.days().toUnknown(), from + "/", () -> "from " + from.label() + " to an unknown date");
    }

    private static EventDate fromUnknown(EventDate to) {
        return EventDate.interval(to.days().fromUnknown(), "/" + to, () -> "from an unknown date to " + to.label());
    }

    /** The end of a message about a text that is no period: what it is in EDTF, and the period of that. */
    static String asPeriod(String text) {
        Optional<EdtfRefusals.Refusal> refused = EdtfRefusals.in(text);
        if (refused.isPresent()) {
            char c = text.charAt(refused.get().index());
            return c == 'S' || c == 'T' ? "" : "; " + refused.get().rule();
        }
        try {
            EventDate date = new EventDateParser(text).parse();
            return date.precision() == EventDate.Precision.INTERVAL
                    ? ""
                    : "; %s is %s in EDTF, %s".formatted(text, date.label(), periodOf(date));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String periodOf(EventDate date) {
        if (date.isApproximate() || date.isUncertain()) {
            return "but a period is neither approximate nor uncertain; leave the mark out";
        }
        if (date.precision() == EventDate.Precision.SEASON) {
            return "but a period has first and last months; write them, as in 2024-03/2024-05";
        }
        ReportingPeriod period = ReportingPeriod.daysClosed(
                date.earliest().orElseThrow(), date.latest().orElseThrow());
        return "which as a period is written " + period;
    }

    private EventDate parse() {
        int slash = s.indexOf('/');
        if (slash < 0) {
            return single(0, s.length());
        }
        int second = s.indexOf('/', slash + 1);
        if (second >= 0) {
            throw scan.error(second, "an interval has one '/', between its two ends");
        }
        String start = s.substring(0, slash);
        String end = s.substring(slash + 1);
        if (isNoDate(start) && isNoDate(end)) {
            throw scan.error(0, "one end of an interval must be a date");
        }
        if (isNoDate(start)) {
            EventDate to = single(slash + 1, s.length());
            return start.isEmpty() ? fromUnknown(to) : EventDate.until(to);
        }
        EventDate from = single(0, slash);
        if (isNoDate(end)) {
            return end.isEmpty() ? toUnknown(from) : EventDate.since(from);
        }
        return EventDate.between(from, single(slash + 1, s.length()));
    }

    private static boolean isNoDate(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /**
     * A date with its marks. A mark behind a part qualifies that part and all before it, one in front of a part that
     * part alone; each approximate mark widens the date by one unit of its part.
     */
    private EventDate single(int from, int to) {
        int[] parts = new int[3];
        String[] marks = {"", "", ""};
        int at = from;
        int count = 0;
        while (count < 3) {
            int start = at;
            at = skipMark(at, to);
            parts[count] = count == 0 ? scan.year(at, to) : scan.digits(at, to, 2, count == 1 ? "month" : "day");
            at += count == 0 ? 4 : 2;
            int end = skipMark(at, to);
            marks[count] = part(start, Math.min(to, end), true);
            at = end;
            count++;
            if (at >= to) {
                break;
            }
            if (count == 1) {
                requireForm(at, from, to);
            } else if (count == 3 || s.charAt(at) != '-') {
                throw scan.error(at, FORMS);
            }
            at++;
        }
        EventDate date = plain(parts, count, part(from, to, false), from);
        return date.toString().length() == to - from ? date : qualified(date, marks, s.substring(from, to));
    }

    /** The marks of a part of the text, or all of it but the marks; most dates have none. */
    private String part(int from, int to, boolean marks) {
        String whole = s.substring(from, to);
        if (whole.indexOf('~') < 0 && whole.indexOf('?') < 0 && whole.indexOf('%') < 0) {
            return marks ? "" : whole;
        }
        StringBuilder out = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (EdtfRefusals.isMark(c) == marks) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static EventDate qualified(EventDate date, String[] marks, String written) {
        Period[] units = {Period.ofYears(1), date.precision().unit, Period.ofDays(1)};
        if (date.precision() == EventDate.Precision.DAY) {
            units[1] = Period.ofMonths(1);
        }
        DayRange days = date.days();
        for (int i = 0; i < 3; i++) {
            for (char mark : marks[i].toCharArray()) {
                days = mark == '?' ? days : days.widened(units[i]);
            }
        }
        String all = String.join("", marks);
        boolean uncertain = all.contains("?") || all.contains("%");
        boolean approximate = all.contains("~") || all.contains("%");
        return date.qualified(days, written, approximate, uncertain);
    }

    /** A text marked as a whole, unless it is; one that has the other mark gets that of both. */
    static String marked(String text, char mark) {
        String bare = text.substring(0, text.length() - 1);
        char last = text.charAt(text.length() - 1);
        if (last == mark || last == '%') {
            return text;
        }
        return EdtfRefusals.isMark(last) ? bare + '%' : text + mark;
    }

    private int skipMark(int at, int to) {
        return EdtfRefusals.isMark(scan.at(at, to)) ? at + 1 : at;
    }

    /** Behind the year there must be a month, or a month and a day, whatever their marks. */
    private void requireForm(int at, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += EdtfRefusals.isMark(s.charAt(i)) ? 0 : 1;
        }
        if (s.charAt(at) != '-' || (length != 7 && length != 10)) {
            throw scan.error(at, FORMS);
        }
    }

    private EventDate plain(int[] parts, int count, String written, int from) {
        int part = parts[1];
        if (count == 1) {
            return EventDate.unit(EventDate.Precision.YEAR, ReportingPeriod.spanOfMonths(parts[0], 1, 12));
        }
        if (count == 3) {
            LocalDate day = scan.day(parts[0], part, parts[2], from + 5, written);
            return EventDate.on(day);
        }
        if (part >= 1 && part <= 12) {
            return EventDate.unit(EventDate.Precision.MONTH, ReportingPeriod.spanOfMonths(parts[0], part, 1));
        }
        if (part < Division.FIRST || part > Division.LAST) {
            throw scan.error(
                    from + 5,
                    "part of the year must be a month 01 to 12, a season 21 to 32, a quarter 33 to 36, "
                            + "a third 37 to 39 or a half 40 or 41");
        }
        return Division.of(parts[0], part);
    }
}
