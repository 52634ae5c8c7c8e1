package io.github.comity.treaty;

import io.github.comity.event.EventStatus;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.Optional;
import java.util.OptionalInt;

/** Sessions of one commission: those of one number; one without a number may be any of them, by its date. */
enum SessionRule implements Rule<Session> {
    /** The only one. */
    SESSIONS;

    @Override
    public Optional<Object> key(Session session) {
        return session.number().map(n -> n);
    }

    @Override
    public OptionalInt distance(Session older, Session newer) {
        boolean areTwo = older.number().isPresent()
                && newer.number().isPresent()
                && !older.number().equals(newer.number());
        if (areTwo) {
            return OptionalInt.empty();
        }
        return knowsPlan(older, newer)
                ? OptionalInt.of(0)
                : Schedules.distance(older.schedule(), newer.schedule(), true);
    }

    /** Whether nothing is said of how and when it goes: it is only mentioned. */
    private static boolean isOnlyMentioned(Session session) {
        return session.statedStatus().isEmpty()
                && session.planned().isEmpty()
                && session.held().isEmpty();
    }

    /** Whether it was held as it was planned in the other statement, which says no more than that. */
    private static boolean knowsPlan(Session held, Session other) {
        return held.status() == EventStatus.HELD
                && other.status() == EventStatus.PLANNED
                && held.planned().isPresent()
                && other.planned().isPresent()
                && Newer.date(held.planned(), other.planned()).equals(held.planned());
    }

    @Override
    public Session updated(Session older, Session newer) {
        boolean isKnown = isOnlyMentioned(newer)
                || knowsPlan(older, newer)
                || Schedules.isOldPlan(newer.schedule(), older.schedule());
        EventStatus status = isKnown ? older.status() : newer.status();
        Optional<EventDate> held =
                status == EventStatus.HELD ? Newer.date(older.held(), newer.held()) : Optional.empty();
        Optional<EventDate> planned = Newer.date(older.planned(), newer.planned());
        Optional<EventDate> before = Newer.date(older.previouslyPlanned(), newer.previouslyPlanned());
        boolean isOpen = older.status() == EventStatus.PLANNED || older.status() == EventStatus.POSTPONED;
        boolean isPlain = older.statedStatus().isEmpty() && newer.statedStatus().isEmpty();
        boolean isTold = status == EventStatus.HELD
                ? held.isPresent()
                : status == EventStatus.PLANNED && (planned.isPresent() || isPlain);
        return new ImmutableSession.Builder()
                .number(Newer.value(older.number(), newer.number()))
                .planned(planned)
                .previouslyPlanned(before.or(() -> older.planned()
                        .filter(d -> isOpen
                                && status == EventStatus.PLANNED
                                && planned.filter(d::precedes).isPresent())))
                .held(held)
                .statedStatus(isTold ? Optional.empty() : Optional.of(status))
                .place(Newer.value(older.place(), newer.place()))
                .addAllCoChairs(Newer.all(older.coChairs(), newer.coChairs(), CoChair.RULE))
                .build();
    }
}
