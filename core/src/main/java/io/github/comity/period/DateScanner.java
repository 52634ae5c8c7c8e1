package io.github.comity.period;

import io.github.comity.internal.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Reads digits and days from the text of a period or date, and says at what place which rule is broken. */
final class DateScanner {
    private static final int MAX_LENGTH = 200;

    private final String what;
    final String text;

    DateScanner(String what, CharSequence text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("%s text must have at most %s characters, but was %s; pass one %s alone"
                    .formatted(what, MAX_LENGTH, Text.quote(text), what));
        }
        this.what = what;
        this.text = text.toString();
    }

    /** The character at an index, or NUL behind an end. */
    char at(int index, int end) {
        return index < end ? text.charAt(index) : '\0';
    }

    /** A year of four digits. */
    int year(int from, int to) {
        int year = digits(from, to, 4, "year");
        if (year == 0) {
            throw error(from, "year must be 1 to 9999");
        }
        return year;
    }

    /** A day of the calendar, of which the numbers were read. */
    LocalDate day(int year, int month, int day, int index, String written) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw error(index, "%s is not a day of the calendar".formatted(written));
        }
    }

    int digits(int from, int to, int length, String part) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            char c = at(i, to);
            if (c < '0' || c > '9') {
                throw error(Math.min(i, text.length()), "%s must have %s digits".formatted(part, length));
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Reads what can only be meant as it is written; where that fails, and all else, in any form. */
    static <T> T read(boolean isPlain, Supplier<T> asWritten, Supplier<T> inAnyForm) {
        if (isPlain) {
            try {
                return asWritten.get();
            } catch (IllegalArgumentException e) {
                return inAnyForm.get();
            }
        }
        return inAnyForm.get();
    }

    IllegalArgumentException error(int index, String rule) {
        return new IllegalArgumentException(
                "cannot parse %s from %s at index %s: %s".formatted(what, Text.quote(text), index, Text.visible(rule)));
    }
}
