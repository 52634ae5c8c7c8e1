package io.github.comity.claim;

import io.github.comity.period.ReportingPeriod;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** Reads the period that a growth compares with. */
final class GrowthBase {
    private GrowthBase() {}

    /**
     * Reads a period in SDMX notation, months in English with their year, or words for the same period of the previous
     * year; that is empty, as months without a year are.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Optional<ReportingPeriod> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare =
                lower.startsWith("the ") ? lower.substring(4) : lower.startsWith("a ") ? lower.substring(2) : lower;
        if (GrowthWords.isSamePeriod(bare)) {
            return Optional.empty();
        }
        int letters = letters(lower, 0);
        Month first = GrowthWords.month(lower.substring(0, letters));
        if (first == null) {
            return Optional.of(ReportingPeriod.parse(text));
        }
        int next = joined(lower, letters);
        int lettersEnd = letters(lower, next);
        Month last = next == letters ? first : GrowthWords.month(lower.substring(next, lettersEnd));
        String year = lower.substring(next == letters ? letters : lettersEnd).strip();
        if (last == null || last.compareTo(first) < 0 || !(year.isEmpty() || isYear(year))) {
            return Optional.of(ReportingPeriod.parse(text));
        }
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportingPeriod.months(Integer.parseInt(year), first, last));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind a dash or "to", or the same place. */
    private static int joined(String text, int at) {
        int start = spaces(text, at);
        int behind = start;
        if (text.startsWith("to ", start)) {
            behind = start + 3;
        } else if (start < text.length() && "-\u2010\u2011\u2012\u2013\u2014".indexOf(text.charAt(start)) >= 0) {
            behind = start + 1;
        }
        return behind == start ? at : spaces(text, behind);
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
