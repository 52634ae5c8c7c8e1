package io.github.comity.communique.binding;

/** What a row states, in the terms of the genre. */
public enum Statistic {
    /** Exports and imports together. */
    TOTAL_TRADE,
    /** What the reporter sells to the partner. */
    EXPORTS,
    /** What the reporter buys from the partner. */
    IMPORTS,
    /** Exports less imports. */
    TRADE_BALANCE,
    /** Exports in percent of imports. */
    COVERAGE_RATIO,
    /** Direct investment that arrived, additions only, or on a basis that is not stated. */
    FDI_GROSS_INFLOW,
    /** Direct investment that arrived, less what was withdrawn. */
    FDI_NET_INFLOW,
    /** A sum of inflows over several years. */
    CUMULATIVE_INFLOW,
    /** Position of direct investment. */
    FDI_STOCK,
    /** Registered capital. */
    REGISTERED_CAPITAL,
    /** Value of projects. */
    PROJECT_VALUE,
    /** Number of firms. */
    ENTERPRISES,
    /** Number of projects. */
    PROJECTS,
    /** A part in percent of a whole. */
    SHARE,
    /** A place in a ranking. */
    RANK,
    /** A physical amount of the goods. */
    PHYSICAL_QUANTITY;

    /** {@return whether it is trade or a part or difference of it} */
    public boolean isTrade() {
        return compareTo(COVERAGE_RATIO) <= 0;
    }

    /** {@return whether it is a number of things, or of a place among them} */
    public boolean isNumber() {
        return this == ENTERPRISES || this == PROJECTS || this == RANK;
    }
}
