package io.github.comity.communique.construct;

/** Where the period of a figure comes from. */
public enum Basis {
    /** It stands beside the figure with its year. */
    STATED,
    /** It stands in another clause. */
    CARRIED,
    /** It is that of another clause, moved by years. */
    SHIFTED,
    /** It is counted from the date of publication. */
    RELATIVE
}
