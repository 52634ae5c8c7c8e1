package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Magnitude;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Optional;

/**
 * One measure of investment in one direction by one reporter. Measures are never added to each other. This record is
 * immutable and thread-safe.
 *
 * @param header the measure in the last period, with reporter, partner and unit
 * @param source the edition that the last period is of
 * @param magnitude the magnitude word of most of its figures
 * @param lines the periods: those over several years, then what these leave over, then years, then parts of years
 */
public record InvestmentTable(Quantity header, Source source, Magnitude magnitude, ImmutableList<Line> lines) {
    /**
     * A period. This record is immutable and thread-safe.
     *
     * @param kind what kind of period it is
     * @param period the period; empty if a cumulative figure leaves over more than one span of time
     * @param level how much
     * @param growth the change against the period before, a year earlier
     */
    public record Line(Kind kind, Optional<ReportingPeriod> period, Cell level, Cell growth) {}

    /** What kind of period a line is of. */
    public enum Kind {
        /** Several years together. */
        CUMULATIVE,
        /** What a cumulative figure leaves over after the years that are stated. */
        REST,
        /** A year. */
        YEAR,
        /** A part of a year, or a day. */
        PART
    }

    /**
     * Finds lines.
     *
     * @param kind what kind of period they are of
     * @return the lines, in the order of time
     */
    public ImmutableList<Line> lines(Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
