package io.github.comity.period;

import io.github.comity.period.EventDate.Precision;
import java.time.LocalDate;

/**
 * The divisions of a year in EDTF, by their numbers: 21 to 32 seasons, 33 to 36 quarters, 37 to 39 thirds, 40 and 41.
 */
final class Division {
    static final int FIRST = 21;
    static final int LAST = 41;

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] HEMISPHERES = {"", "northern ", "southern "};

    private Division() {}

    static EventDate of(int year, int code) {
        String text = PeriodText.digits(year, 4) + "-" + code;
        if (code < 33) {
            return season(year, code - FIRST, text);
        }
        if (code < 37) {
            return part(Precision.QUARTER, year, code - 32, 3, " quarter of ", text);
        }
        return code < 40
                ? part(Precision.THIRD, year, code - 36, 4, " third of ", text)
                : part(Precision.HALF_YEAR, year, code - 39, 6, " half of ", text);
    }

    private static EventDate part(Precision precision, int year, int n, int months, String words, String text) {
        LocalDate first = LocalDate.of(year, (n - 1) * months + 1, 1);
        DayRange days = DayRange.among(first, first.plusMonths(months).minusDays(1));
        return new EventDate(precision, days, text, false, false, () -> PeriodText.ORDINALS[n - 1] + words + year);
    }

    /** Index 0 to 3 are the seasons of any hemisphere, 4 to 7 those of the northern, 8 to 11 those of the southern. */
    private static EventDate season(int year, int index, String text) {
        int season = index % 4;
        int hemisphere = index / 4;
        Days north = threeMonths(year, season * 3 + 3);
        Days south = threeMonths(year, (season + 2) % 4 * 3 + 3);
        Days days = hemisphere == 1 ? north : hemisphere == 2 ? south : north.and(south);
        String label = HEMISPHERES[hemisphere] + SEASONS[season] + " of " + year;
        return new EventDate(
                Precision.SEASON, DayRange.among(days.first(), days.last()), text, false, false, () -> label);
    }

    /** Three months that a year names; those from December on may end in it or begin in it. */
    private static Days threeMonths(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Days(
                month == 12 ? first.minusYears(1) : first, first.plusMonths(3).minusDays(1));
    }

    private record Days(LocalDate first, LocalDate last) {
        Days and(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }
}
