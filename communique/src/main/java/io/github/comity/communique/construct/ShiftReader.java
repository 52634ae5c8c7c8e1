package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a time by its distance from the one that is spoken of: two years earlier, the month before, a year later. */
final class ShiftReader {
    private static final ImmutableSet<Category> YEARS = ImmutableSet.of(Category.YEARS, Category.YEAR);
    private static final int MOST_DIGITS = 2;
    /** The value of a word that stands before the number: vor zwei Jahren. */
    private static final String BEFORE = "BEFORE";

    private ShiftReader() {}

    /** The time at a place, or null; a year earlier by a name is read with the years. */
    static @Nullable Time read(Words words, int at) {
        Entry earlier = words.find(at, Category.EARLIER);
        if (earlier != null && !earlier.value().isEmpty()) {
            return Time.shifted(at, at + earlier.length(), -MonthSpan.monthsOf(earlier.value()));
        }
        Entry later = words.find(at, Category.LATER);
        if (later != null) {
            return Time.shifted(at, at + later.length(), MonthSpan.monthsOf(later.value()));
        }
        Entry span = words.find(at, Category.SPAN);
        if (span != null) {
            return span.value().isEmpty()
                    ? over(words, at, at + span.length())
                    : Time.over(at, at + span.length(), MonthSpan.monthsOf(span.value()));
        }
        return earlier == null ? counted(words, at) : null;
    }

    /** A number of years that something took: in five years. */
    private static @Nullable Time over(Words words, int from, int at) {
        NumberReader.Numeric number = years(words, at);
        boolean isSpan =
                number != null && number.value().intValueExact() > 1 && YEARS.contains(category(words, number.to()));
        return number == null || !isSpan
                ? null
                : Time.over(
                        from,
                        words.skip(number.to(), category(words, number.to())),
                        MonthSpan.MONTHS * number.value().intValueExact());
    }

    /** A small whole number, or null. */
    private static NumberReader.@Nullable Numeric years(Words words, int at) {
        NumberReader.Numeric number = NumberReader.read(words, at);
        boolean isSmall = number != null
                && number.magnitude() == null
                && number.value().scale() == 0
                && number.value().precision() <= MOST_DIGITS
                && number.value().signum() > 0;
        return isSmall ? number : null;
    }

    /** A number of years, quarters or months, with a word before or behind that says where to. */
    private static @Nullable Time counted(Words words, int at) {
        int sign = direction(words, at, true);
        int start = sign == 0 ? at : at + length(words, at, sign);
        NumberReader.Numeric number = years(words, start);
        int unit = number == null ? 0 : unit(words, number.to());
        if (number == null || unit == 0) {
            return null;
        }
        int to = words.skip(number.to(), category(words, number.to()));
        if (sign == 0) {
            sign = direction(words, to, false);
            if (sign == 0) {
                return null;
            }
            to += length(words, to, sign);
        }
        return Time.shifted(at, to, sign * unit * number.value().intValueExact());
    }

    /** -1 or 1 for a word at a place that says earlier or later, before the number or behind the unit; else 0. */
    private static int direction(Words words, int at, boolean isBefore) {
        Entry ago = words.find(at, Category.AGO);
        if (ago != null && ago.value().equals(BEFORE) == isBefore) {
            return -1;
        }
        Entry afterwards = words.find(at, Category.AFTERWARDS);
        return afterwards != null && afterwards.value().equals(BEFORE) == isBefore ? 1 : 0;
    }

    private static int length(Words words, int at, int sign) {
        return words.skip(at, sign < 0 ? Category.AGO : Category.AFTERWARDS) - at;
    }

    private static int unit(Words words, int at) {
        Category category = category(words, at);
        return category == Category.MONTHS
                ? 1
                : category == Category.QUARTER ? MonthSpan.QUARTER : category == Category.FILLER ? 0 : MonthSpan.MONTHS;
    }

    private static Category category(Words words, int at) {
        if (words.is(at, Category.YEARS)) {
            return Category.YEARS;
        }
        if (words.is(at, Category.YEAR)) {
            return Category.YEAR;
        }
        return words.is(at, Category.QUARTER)
                ? Category.QUARTER
                : words.is(at, Category.MONTHS) ? Category.MONTHS : Category.FILLER;
    }
}
