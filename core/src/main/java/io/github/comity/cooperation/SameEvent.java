package io.github.comity.cooperation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.period.EventDate;

/** When two entries of different records are about the same event, and when they cannot both be right. */
final class SameEvent {
    /** Kinds whose event may come again under the same headline, as visits do; all others happen once. */
    private static final ImmutableSet<EventKind> RECURRING =
            ImmutableSet.of(EventKind.VISIT, EventKind.MEETING, EventKind.STATEMENT);

    private SameEvent() {}

    /**
     * Whether kind and headline are the same, or the headlines differ in nothing but what one of them leaves out or
     * puts in another order: the number of a session, the town of a visit, the order of the sides of a meeting.
     */
    static boolean haveOneName(Event a, Event b) {
        return a.kind().equals(b.kind())
                && (a.headline().equals(b.headline())
                        || areOneSession(a, b)
                        || (a.origin() instanceof Visit v && b.origin() instanceof Visit w && areOneVisit(v, w))
                        || (a.origin() instanceof Meeting m && b.origin() instanceof Meeting n && areOneMeeting(m, n)));
    }

    private static boolean areOneSession(Event a, Event b) {
        return a.kind().equals(EventKind.SESSION)
                && (a.headline().endsWith(" " + b.headline()) || b.headline().endsWith(" " + a.headline()));
    }

    private static boolean areOneVisit(Visit a, Visit b) {
        return a.kind() == b.kind()
                && a.visitor().isNamed(b.visitor().name())
                && a.hostCountry().equals(b.hostCountry())
                && (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place()));
    }

    private static boolean areOneMeeting(Meeting a, Meeting b) {
        return a.format() == b.format()
                && a.parties().equals(b.parties())
                && a.participants().equals(b.participants())
                && a.others() == b.others()
                && a.forum().map(Forum::name).equals(b.forum().map(Forum::name));
    }

    /** Whether it is the same event with the same date, status and, if both are known, place. */
    static boolean areAlike(Event a, Event b) {
        return haveOneName(a, b)
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
        return haveOneName(older, newer)
                && (mayBeAnother ? older.date().equals(newer.date()) : !areApart(older.date(), newer.date()));
    }

    private static boolean isUndone(Event older, Event newer) {
        return older.status() == EventStatus.HELD && newer.status() != EventStatus.HELD;
    }

    /** Whether the newer one tells how the older one went on, though on other days. */
    static boolean mayContinue(Event older, Event newer) {
        boolean once = happensOnce(older) && older.headline().equals(newer.headline());
        return haveOneName(older, newer) && (older.status() != EventStatus.HELD || once);
    }

    private static boolean happensOnce(Event event) {
        boolean unnumbered =
                event.kind().equals(EventKind.SESSION) && event.headline().startsWith("session ");
        return !RECURRING.contains(event.kind()) && !unnumbered;
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
