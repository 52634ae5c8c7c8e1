package io.github.comity.diplomacy;

import io.github.comity.internal.Constants;

/**
 * How people met or spoke.
 *
 * <p>It is not the level. A session of a joint commission is not a meeting of this package but belongs to the
 * commission.
 */
public enum MeetingFormat {
    /** The format is not stated. */
    MEETING("meeting"),
    /** Delegations negotiate. */
    TALKS("talks"),
    /** Two persons without delegations; also called tête-à-tête. */
    ONE_TO_ONE("one-to-one meeting"),
    /** Principals with their full delegations. */
    EXPANDED("meeting in expanded format"),
    /** On the occasion of a forum. */
    ON_THE_SIDELINES("meeting on the sidelines"),
    /** Regular consultations of foreign ministries. */
    POLITICAL_CONSULTATIONS("political consultations"),
    /** A short reception out of courtesy. */
    COURTESY_CALL("courtesy call"),
    /** By telephone. */
    TELEPHONE("telephone call"),
    /** By video. */
    VIDEO("video conference");

    private final String label;

    MeetingFormat(String label) {
        this.label = label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static MeetingFormat parse(CharSequence text) {
        return Constants.read(MeetingFormat.class, MeetingFormat::label, text);
    }

    /** {@return whether the participants were in one place} */
    public boolean isInPerson() {
        return this != TELEPHONE && this != VIDEO;
    }

    /** {@return the field's term, such as {@code "meeting"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }

    /** {@return the words for it, such as {@code "meeting"}, which {@link #parse} undoes} */
    public String label() {
        return label;
    }
}
