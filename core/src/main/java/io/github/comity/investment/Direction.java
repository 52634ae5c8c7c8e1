package io.github.comity.investment;

/** Which way investment flows, seen from the reporter. */
public enum Direction {
    /** From the partner to the reporter. */
    INWARD,
    /** From the reporter to the partner. */
    OUTWARD
}
