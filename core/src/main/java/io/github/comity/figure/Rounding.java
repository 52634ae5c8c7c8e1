package io.github.comity.figure;

/** How the last printed digit of an unhedged number came about. */
public enum Rounding {
    /** Rounded to the nearest: half a unit of the last digit to either side, whatever the rule for ties. */
    NEAREST,
    /** Cut off: up to one unit of the last digit further from zero. */
    TRUNCATED
}
