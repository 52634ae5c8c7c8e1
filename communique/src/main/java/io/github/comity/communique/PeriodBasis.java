package io.github.comity.communique;

/** Where the period of a figure comes from. */
public enum PeriodBasis {
    /** It stands beside the figure with its year. */
    STATED,
    /** It stands in another clause. */
    CARRIED,
    /** It is that of another clause, moved by a year: a year earlier. */
    SHIFTED,
    /** It is counted from the date of publication: last year. */
    RELATIVE,
    /** The text gives no period. */
    NONE
}
