package io.github.comity.reconcile;

/** Something to know beside the verdict. */
public enum Flag {
    /** The claims can be true together only if a figure lies exactly on the edge of its rounding. */
    TOUCHING,
    /** A later edition states a figure that does not agree with an earlier one. */
    REVISED,
    /** The claims can be true together, but not if hedge words mean what writers usually mean. */
    HEDGE_STRETCHED
}
