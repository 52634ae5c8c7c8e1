package io.github.comity.update;

import io.github.comity.event.EventStatus;
import io.github.comity.event.Schedule;
import io.github.comity.period.EventDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When two schedules may be those of one thing, and what the newer one leaves of the older.
 *
 * <p>This class has no state.
 */
public final class Schedules {
    private Schedules() {}

    /**
     * Checks that a thing has a status that things have which people do.
     *
     * @param subject what it is, such as {@code "visit"}
     * @param status its status
     * @throws IllegalArgumentException if it is that of what comes by itself
     */
    public static void check(String subject, EventStatus status) {
        if (status == EventStatus.DUE) {
            throw new IllegalArgumentException(
                    "status of %s must be planned, held, postponed or cancelled, but was %s; use planned"
                            .formatted(subject, status));
        }
    }

    /**
     * Checks whether two dates certainly have no day in common.
     *
     * @param a a date, if known
     * @param b another, if known
     * @return whether both are known and one is certainly earlier
     */
    public static boolean areApart(Optional<EventDate> a, Optional<EventDate> b) {
        return a.isPresent()
                && b.isPresent()
                && (a.get().precedes(b.get()) || b.get().precedes(a.get()));
    }

    /**
     * Checks whether something that was held is now said not to be.
     *
     * @param older the older schedule
     * @param newer the newer one
     * @return whether the older one was held and the newer one was not
     */
    public static boolean isUndone(Schedule older, Schedule newer) {
        return older.status() == EventStatus.HELD && newer.status() != EventStatus.HELD;
    }

    /**
     * Checks whether both may be about one occasion: their dates have a day in common. What was held and may come again
     * is another occasion than one that was not held, unless both give the same date: a visit "in 2024" is not undone
     * by one that is planned for November 2024.
     *
     * @param older the older schedule
     * @param newer the newer one
     * @param isRecurring whether such a thing may come again
     * @return whether they may coincide
     */
    public static boolean mayCoincide(Schedule older, Schedule newer, boolean isRecurring) {
        return (isUndone(older, newer) && isRecurring)
                ? older.date().isPresent() && older.date().equals(newer.date())
                : !areApart(older.date(), newer.date());
    }

    /**
     * Checks whether a plan is one that was carried out: a newer statement of it does not undo what was held. A plan
     * that names no day names none that is later.
     *
     * @param plan a schedule
     * @param held another one of the same thing
     * @return whether the first is a plan, and the second says that it was held, certainly not before the planned days
     */
    public static boolean isOldPlan(Schedule plan, Schedule held) {
        return plan.status() == EventStatus.PLANNED
                && held.status() == EventStatus.HELD
                && (plan.date().isEmpty()
                        || held.date()
                                .filter(d -> !d.precedes(plan.date().get()))
                                .isPresent());
    }

    /**
     * Checks whether one schedule tells what became of a plan: it was held, called off or put off, and its date, or the
     * date that it was put off from, has a day in common with the planned one.
     *
     * @param plan a schedule
     * @param told another one of the same thing
     * @return whether the first is a plan of known date, and the second says how it went on
     */
    public static boolean isOutcome(Schedule plan, Schedule told) {
        boolean isPlan = plan.status() == EventStatus.PLANNED && plan.date().isPresent();
        Optional<EventDate> plannedFor = told.status() == EventStatus.PLANNED
                ? told.previouslyPlanned()
                : told.previouslyPlanned().or(told::date);
        return isPlan
                && plannedFor.isPresent()
                && (!areApart(plan.date(), plannedFor)
                        || (told.status() != EventStatus.PLANNED
                                && told.date().isPresent()
                                && !areApart(plan.date(), told.date())));
    }

    /**
     * Measures how far two schedules are from being one.
     *
     * @param older the older schedule
     * @param newer the newer one
     * @param isRecurring whether such a thing may come again
     * @return less for what may coincide, for what is fewer days apart, and for what has one status and one date; empty
     *     if they are those of two things
     */
    public static OptionalInt distance(Schedule older, Schedule newer, boolean isRecurring) {
        int own = (older.status() == newer.status() ? 0 : 2) + (older.date().equals(newer.date()) ? 0 : 1);
        if (mayCoincide(older, newer, isRecurring)) {
            return OptionalInt.of(own);
        }
        boolean mayGoOn = older.status() != EventStatus.HELD || !isRecurring;
        return mayGoOn ? OptionalInt.of(4 + own + 4 * days(older, newer)) : OptionalInt.empty();
    }

    /** How many days lie between two dates that are apart. */
    private static int days(Schedule older, Schedule newer) {
        EventDate one = older.date().orElseThrow();
        EventDate other = newer.date().orElseThrow();
        EventDate first = one.precedes(other) ? one : other;
        EventDate second = first.equals(one) ? other : one;
        return (int) ChronoUnit.DAYS.between(
                first.latest().orElseThrow(), second.earliest().orElseThrow());
    }

    /**
     * Updates a schedule.
     *
     * <p>A plan that moves to a later date keeps the old one beside it. What was held stays so where the newer one
     * tells a plan for no later days.
     *
     * @param older the older schedule
     * @param newer the newer one
     * @return the newer one; the older date where the newer one has none, or says the same less exactly
     */
    public static Schedule updated(Schedule older, Schedule newer) {
        Optional<EventDate> before = Newer.date(older.previouslyPlanned(), newer.previouslyPlanned());
        if (isOldPlan(newer, older)) {
            return new Schedule(older.date(), before, older.status());
        }
        boolean sameStatus = older.status() == newer.status();
        Optional<EventDate> date =
                sameStatus ? Newer.date(older.date(), newer.date()) : Newer.value(older.date(), newer.date());
        return new Schedule(date, before.or(() -> older.date().filter(d -> isPutOff(older, newer, d))), newer.status());
    }

    private static boolean isPutOff(Schedule older, Schedule newer, EventDate before) {
        boolean wasOpen = older.status() == EventStatus.PLANNED || older.status() == EventStatus.POSTPONED;
        return wasOpen
                && newer.status() == EventStatus.PLANNED
                && newer.date().filter(before::precedes).isPresent();
    }
}
