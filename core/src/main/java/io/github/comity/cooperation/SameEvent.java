package io.github.comity.cooperation;

import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.update.Schedules;

/** When two entries of a timeline are about the same event, and when they cannot both be right. */
final class SameEvent {
    private SameEvent() {}

    /** Whether they are about one thing and may fall on one day. */
    static boolean mayCoincide(Event older, Event newer) {
        boolean isRecurring = older.identity().isRecurring() && newer.identity().isRecurring();
        return older.identity().mayBe(newer.identity())
                && Schedules.mayCoincide(older.schedule(), newer.schedule(), isRecurring);
    }

    /**
     * Whether two entries about one event cannot both be right; what was called off may still be held on other days.
     */
    static boolean areContradictory(Event older, Event newer) {
        boolean apart =
                Schedules.areApart(older.schedule().date(), newer.schedule().date());
        boolean bothHeld = older.status() == EventStatus.HELD && newer.status() == EventStatus.HELD;
        boolean revived = older.status() == EventStatus.CANCELLED && newer.status() == EventStatus.HELD;
        return Schedules.isUndone(older.schedule(), newer.schedule()) || (revived && !apart) || (bothHeld && apart);
    }
}
