package io.github.comity.brief.section;

/**
 * One line of a trade table. Growth and change compare like with like: a year with the year before, months with the
 * same months of the year before. This record is immutable and thread-safe.
 *
 * @param kind what the line is about
 * @param previous the period before
 * @param last the last closed year, or the last period where no year is stated
 * @param change the difference of the two, in their unit; of the coverage in percentage points
 * @param growth the change in relation to the period before; none for balance and coverage
 * @param contribution how many points the flow contributed to the growth of the total
 * @param partBefore the same months of the year before the part of a year
 * @param part the part of the year that has been reported
 * @param partGrowth its growth against the same months before
 */
public record TradeRow(
        Kind kind,
        Cell previous,
        Cell last,
        Cell change,
        Cell growth,
        Cell contribution,
        Cell partBefore,
        Cell part,
        Cell partGrowth) {
    /** What a line is about. */
    public enum Kind {
        /** Exports of the reporter. */
        EXPORTS,
        /** Imports of the reporter. */
        IMPORTS,
        /** Exports and imports together. */
        TOTAL,
        /** Exports less imports. */
        BALANCE,
        /** Exports as a percentage of imports. */
        COVERAGE
    }

    /** {@return whether a number stands in it} */
    public boolean isPresent() {
        return previous.isPresent() || last.isPresent() || part.isPresent() || growth.isPresent();
    }
}
