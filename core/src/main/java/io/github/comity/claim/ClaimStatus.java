package io.github.comity.claim;

/** How firm a claim is. */
public enum ClaimStatus {
    /** A reported figure. */
    ACTUAL,
    /** A reported figure that its owner calls preliminary. */
    PROVISIONAL,
    /** An expectation; never compared with reported figures. */
    FORECAST,
    /** A political aim; never compared with reported figures. */
    TARGET
}
