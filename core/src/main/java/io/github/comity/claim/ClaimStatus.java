package io.github.comity.claim;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;

/**
 * How firm a claim is.
 *
 * <p>The terms are those of the observation status of official statistics, the SDMX code list {@code CL_OBS_STATUS}.
 * {@linkplain #isFact Facts} meet each other in a calculation and in the reconciler; a forecast and a target meet only
 * their own kind, since they say nothing of what happened.
 */
public enum ClaimStatus {
    /** A reported figure; in SDMX {@code A}, normal value. */
    ACTUAL,
    /** A figure that its owner estimated, since not all reports were in; in SDMX {@code E}, estimated value. */
    ESTIMATED,
    /** A reported figure that its owner calls preliminary; in SDMX {@code P}, provisional value. */
    PROVISIONAL,
    /**
     * A reported figure that replaces an earlier one, as its owner says. SDMX has no code for it; the flag of Eurostat
     * is {@code r}.
     */
    REVISED,
    /** An expectation; never compared with reported figures. In SDMX {@code F}, forecast value. */
    FORECAST,
    /** A political aim; never compared with reported figures. SDMX has no code for it. */
    TARGET;

    /** {@return whether it says what was: all but a forecast and a target} */
    public boolean isFact() {
        return switch (this) {
            case ACTUAL, ESTIMATED, PROVISIONAL, REVISED -> true;
            case FORECAST, TARGET -> false;
        };
    }

    /**
     * Checks whether figures of two statuses may meet in a calculation.
     *
     * @param other the other status
     * @return whether both are facts, or both the same kind of expectation
     */
    public boolean meets(ClaimStatus other) {
        Given.argument("other", "ClaimStatus.meets", other);
        return this == other || (isFact() && other.isFact());
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static ClaimStatus parse(CharSequence text) {
        return Constants.read(ClaimStatus.class, ClaimStatus::label, text);
    }

    /** {@return the words for it, such as {@code "actual"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
