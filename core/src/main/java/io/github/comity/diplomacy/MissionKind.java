package io.github.comity.diplomacy;

import io.github.comity.internal.Constants;

/**
 * What sort of post one state keeps in another.
 *
 * <p>Source: Vienna Convention on Diplomatic Relations of 1961 and Vienna Convention on Consular Relations of 1963.
 */
public enum MissionKind {
    /** Permanent diplomatic mission, headed by an ambassador or a chargé d'affaires. */
    EMBASSY("embassy"),
    /** Consular post of the first class. */
    CONSULATE_GENERAL("consulate general"),
    /** Consular post. */
    CONSULATE("consulate"),
    /** Consular post headed by an honorary consular officer. */
    HONORARY_CONSULATE("honorary consulate"),
    /** Any other permanent post, such as one for trade. */
    REPRESENTATION("representation");

    private final String label;

    MissionKind(String label) {
        this.label = label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static MissionKind parse(CharSequence text) {
        return Constants.read(MissionKind.class, MissionKind::label, text);
    }

    /** {@return whether its head represents the state as a whole} */
    public boolean isDiplomatic() {
        return this == EMBASSY;
    }

    /** {@return the field's term, such as {@code "embassy"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }

    /** {@return the words for it, such as {@code "embassy"}, which {@link #parse} undoes} */
    public String label() {
        return label;
    }
}
