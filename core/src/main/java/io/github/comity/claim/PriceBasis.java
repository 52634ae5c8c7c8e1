package io.github.comity.claim;

/** At which prices an amount of money is stated. */
public enum PriceBasis {
    /** Prices of the period itself; what a text means that does not say otherwise. */
    CURRENT,
    /** Prices of a fixed year: real terms. */
    CONSTANT
}
