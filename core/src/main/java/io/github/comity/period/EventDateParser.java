package io.github.comity.period;

import io.github.comity.internal.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/** Reads the subset of EDTF. */
final class EventDateParser {
    private final CharSequence text;
    private final String s;

    private EventDateParser(CharSequence text) {
        this.text = text;
        this.s = text.toString();
    }

    static EventDate parse(CharSequence text) {
        if (text.length() > Check.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "date text must have at most %s characters, but was %s; pass one date alone"
                            .formatted(Check.MAX_LENGTH, Text.quote(text)));
        }
        return new EventDateParser(text).parse();
    }

    private EventDate parse() {
        int slash = s.indexOf('/');
        if (slash < 0) {
            return single(0, s.length());
        }
        if (s.startsWith("../")) {
            return EventDate.until(single(3, s.length()));
        }
        EventDate from = single(0, slash);
        return s.endsWith("/..") && slash == s.length() - 3
                ? EventDate.since(from)
                : EventDate.between(from, single(slash + 1, s.length()));
    }

    private EventDate single(int from, int to) {
        char hedge = to > from ? s.charAt(to - 1) : ' ';
        EventDate date = plain(from, "~?%".indexOf(hedge) >= 0 ? to - 1 : to);
        return switch (hedge) {
            case '~' -> date.approximately();
            case '?' -> date.uncertain();
            case '%' -> date.approximately().uncertain();
            default -> date;
        };
    }

    private EventDate plain(int from, int to) {
        int year = digits(from, to, 4, "year");
        if (year == 0) {
            throw error(from, "year must be 1 to 9999");
        }
        if (to - from == 4) {
            return EventDate.inYear(year);
        }
        if (s.charAt(from + 4) != '-' || (to - from != 7 && to - from != 10)) {
            throw error(from + 4, "expected a day such as 2024-09-02, a month such as 2024-09 or a year");
        }
        int part = digits(from + 5, to, 2, "month");
        if (to - from == 10) {
            return day(from, to, year, part);
        }
        if (part >= 1 && part <= 12) {
            return EventDate.inMonth(year, Month.of(part));
        }
        if (part >= 33 && part <= 36) {
            return EventDate.inQuarter(year, part - 32);
        }
        return switch (part) {
            case 40 -> EventDate.firstHalf(year);
            case 41 -> EventDate.secondHalf(year);
            default ->
                throw error(
                        from + 5, "part of the year must be a month 01 to 12, a quarter 33 to 36 or a half 40 or 41");
        };
    }

    private EventDate day(int from, int to, int year, int month) {
        if (s.charAt(from + 7) != '-') {
            throw error(from + 7, "expected a day such as 2024-09-02, a month such as 2024-09 or a year");
        }
        int day = digits(from + 8, to, 2, "day");
        try {
            return EventDate.on(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw error(from + 5, "%s is not a day of the calendar".formatted(s.substring(from, to)));
        }
    }

    private int digits(int from, int to, int length, String what) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            char c = i < to ? s.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                throw error(Math.min(i, s.length()), "%s must have %s digits".formatted(what, length));
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private IllegalArgumentException error(int index, String rule) {
        return new IllegalArgumentException(
                "cannot parse date from %s at index %s: %s".formatted(Text.quote(text), index, rule));
    }
}
