package io.github.comity.cooperation;

import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.period.EventDate;

/** When two entries of different records are about the same event, and when they cannot both be right. */
final class SameEvent {
    private SameEvent() {}

    /** Whether it is the same event with the same date, status and, if both are known, place. */
    static boolean areAlike(Event a, Event b) {
        return a.identity().mayBe(b.identity())
                && a.date().equals(b.date())
                && a.status() == b.status()
                && (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place()));
    }

    /**
     * Whether their dates may be one day. What was held and may come again is another event than one that was not held,
     * unless both give the same date: a visit "in 2024" is not undone by one that is planned for November 2024.
     */
    static boolean mayCoincide(Event older, Event newer) {
        boolean mayBeAnother = isUndone(older, newer) && !happensOnce(older);
        return older.identity().mayBe(newer.identity())
                && (mayBeAnother ? older.date().equals(newer.date()) : !areApart(older.date(), newer.date()));
    }

    private static boolean isUndone(Event older, Event newer) {
        return older.status() == EventStatus.HELD && newer.status() != EventStatus.HELD;
    }

    /** Whether the newer one tells how the older one went on, though on other days. */
    static boolean mayContinue(Event older, Event newer) {
        boolean once = happensOnce(older) && happensOnce(newer);
        return older.identity().mayBe(newer.identity()) && (older.status() != EventStatus.HELD || once);
    }

    private static boolean happensOnce(Event event) {
        return !event.identity().isRecurring();
    }

    /**
     * Whether two entries about one event cannot both be right; what was called off may still be held on other days.
     */
    static boolean areContradictory(Event older, Event newer) {
        boolean apart = areApart(older.date(), newer.date());
        boolean bothHeld = older.status() == EventStatus.HELD && newer.status() == EventStatus.HELD;
        boolean revived = older.status() == EventStatus.CANCELLED && newer.status() == EventStatus.HELD;
        return isUndone(older, newer) || (revived && !apart) || (bothHeld && apart);
    }

    private static boolean areApart(EventDate a, EventDate b) {
        return a.precedes(b) || b.precedes(a);
    }
}
