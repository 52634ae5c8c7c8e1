package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An axis of days. */
final class TimeScale {
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 24_000};
    private static final int MOST_TICKS = 6;

    private final LocalDate first;
    private final LocalDate last;
    private final long from;
    private final long to;

    TimeScale(LocalDate first, LocalDate last, long from, long to) {
        this.first = first;
        this.last = last.isAfter(first) ? last : first.plusDays(1);
        this.from = from;
        this.to = to;
    }

    long at(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        long passed = Math.min(Math.max(0, ChronoUnit.DAYS.between(first, day)), all);
        return from + (to - from) * passed / all;
    }

    /** The firsts of months at round distances. */
    ImmutableList<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0 && months / MONTHS[i] <= MOST_TICKS; i--) {
            step = MONTHS[i];
        }
        ImmutableList.Builder<LocalDate> ticks = ImmutableList.builder();
        long index = Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, step) * step;
        LocalDate tick = LocalDate.of((int) (index / 12), 1 + (int) (index % 12), 1);
        while (!tick.isAfter(last)) {
            if (!tick.isBefore(first)) {
                ticks.add(tick);
            }
            tick = tick.plusMonths(step);
        }
        return ticks.build();
    }
}
