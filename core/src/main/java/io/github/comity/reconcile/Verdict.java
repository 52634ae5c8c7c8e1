package io.github.comity.reconcile;

/** Whether claims can all be true. */
public enum Verdict {
    /** They can, and at least one of them was checked by the others. */
    CONSISTENT,
    /** They cannot; a certificate shows it. */
    CONTRADICTORY,
    /** They can, but only because no claim says anything about another. */
    NOT_CHECKABLE,
    /** The question costs more than its budget. */
    UNDECIDED
}
