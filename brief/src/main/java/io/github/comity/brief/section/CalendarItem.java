package io.github.comity.brief.section;

import io.github.comity.event.Event;
import io.github.comity.event.EventKind;

/**
 * What was, is planned or is due. This record is immutable and thread-safe.
 *
 * @param event what happens
 * @param standing how it stands on the day of the brief
 */
public record CalendarItem(Event event, Standing standing) {
    /** How an event stands on the day of the brief. */
    public enum Standing {
        /** It was held. */
        HELD,
        /** It is planned, and its last day is not past. */
        PLANNED,
        /** It comes by itself, such as the end of a term. */
        DUE,
        /** It is planned, but its last day is past. */
        OVERDUE,
        /** It was put off. */
        POSTPONED,
        /** It was called off. */
        CANCELLED
    }

    /**
     * Tells what can be said to be held.
     *
     * @param event an event
     * @return whether it is a contact or a forum
     */
    public static boolean isContact(Event event) {
        return event.kind().isContact() || event.kind().equals(EventKind.FORUM);
    }

    /** {@return whether it is still to come or to be settled} */
    public boolean isOpen() {
        return standing != Standing.HELD && standing != Standing.CANCELLED;
    }
}
