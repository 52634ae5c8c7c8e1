package io.github.comity.diplomacy;

import io.github.comity.internal.Constants;

/**
 * How far a joint project has come, as a source says.
 *
 * <p>It is not derived from the milestones.
 */
public enum ProjectStage {
    /** Somebody suggested it. */
    PROPOSED("proposed"),
    /** The partners agreed on it. */
    AGREED("agreed"),
    /** It is being carried out. */
    UNDER_WAY("under way"),
    /** It rests for the time being. */
    SUSPENDED("suspended"),
    /** It is done. */
    COMPLETED("completed"),
    /** It was given up. */
    ABANDONED("abandoned");

    private final String label;

    ProjectStage(String label) {
        this.label = label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static ProjectStage parse(CharSequence text) {
        return Constants.read(ProjectStage.class, ProjectStage::label, text);
    }

    /** {@return the word for it, such as {@code "proposed"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }

    /** {@return the words for it, such as {@code "proposed"}, which {@link #parse} undoes} */
    public String label() {
        return label;
    }
}
