package io.github.comity.event;

import io.github.comity.internal.Constants;

/**
 * Whether something that has a date is to come, happened, or was called off.
 *
 * <p>It is what a source says, not what a clock says: a planned visit whose date has passed stays {@link #PLANNED} and
 * is overdue, until somebody states that it was held. Source: {@code eventStatus} of schema.org, with <i>held</i>
 * added.
 */
public enum EventStatus {
    /** Announced for its date. */
    PLANNED("planned"),
    /** It took place. */
    HELD("held"),
    /** Put off without a new date; its date is the one it was planned for. With a new date it is planned again. */
    POSTPONED("postponed"),
    /** It will not take place. */
    CANCELLED("cancelled"),
    /** It comes by itself on its date, as the end of a term does; nobody plans, holds or calls it off. */
    DUE("due");

    private final String label;

    EventStatus(String label) {
        this.label = label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static EventStatus parse(CharSequence text) {
        return Constants.read(EventStatus.class, EventStatus::label, text);
    }

    /** {@return the word for it, such as {@code "planned"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }

    /** {@return the words for it, such as {@code "planned"}, which {@link #parse} undoes} */
    public String label() {
        return label;
    }
}
