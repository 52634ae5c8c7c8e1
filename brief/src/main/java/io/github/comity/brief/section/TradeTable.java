package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Magnitude;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Optional;

/**
 * The trade that one reporter reports: last year and the year before, the part of a year that has been reported and the
 * same months before. This record is immutable and thread-safe.
 *
 * @param header total trade in the last period, with reporter, partner, unit and coverage
 * @param source the edition that the last period is of
 * @param magnitude the magnitude word of most of its figures
 * @param previous the period before the last one, a year earlier
 * @param part the part of the year after the last one, if one is reported
 * @param rows exports, imports, total, balance and coverage, as far as known
 * @param series the periods of the chart: years as far as they are known, and the part of a year
 */
public record TradeTable(
        Quantity header,
        Source source,
        Magnitude magnitude,
        ReportingPeriod previous,
        Optional<ReportingPeriod> part,
        ImmutableList<TradeRow> rows,
        ImmutableList<Point> series) {
    /**
     * A period of the chart. This record is immutable and thread-safe.
     *
     * @param period the period
     * @param exports exports
     * @param imports imports
     * @param total total trade
     */
    public record Point(ReportingPeriod period, Cell exports, Cell imports, Cell total) {
        boolean isPresent() {
            return exports.isPresent() || imports.isPresent() || total.isPresent();
        }
    }

    /** {@return the last closed year, or the last period where no year is stated} */
    public ReportingPeriod last() {
        return header.period();
    }

    /**
     * Finds a line.
     *
     * @param kind what it is about
     * @return the line, if it has a number
     */
    public Optional<TradeRow> row(TradeRow.Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).findFirst();
    }
}
