package io.github.comity.event;

import io.github.comity.internal.Given;
import io.github.comity.period.EventDate;
import java.util.Optional;

/**
 * When a thing is or was to happen, and how that went: planned for September, put off from May, held.
 *
 * <p>It is not the thing itself. What is put off to a new date is {@link EventStatus#PLANNED} for that date and keeps
 * the old one beside it; what is put off without a new date is {@link EventStatus#POSTPONED}. Two are equal when all
 * components are equal. There is no order. This record is immutable and thread-safe.
 *
 * @param date when it is planned or was held, if known
 * @param previouslyPlanned the date that it was planned for before it was put off to another one, if known
 * @param status whether it is planned, was held or was called off
 */
public record Schedule(Optional<EventDate> date, Optional<EventDate> previouslyPlanned, EventStatus status) {
    /**
     * Checks the components.
     *
     * @param date when it is planned or was held, if known
     * @param previouslyPlanned the date that it was planned for before, if known
     * @param status whether it is planned, was held or was called off
     */
    public Schedule {
        Given.arguments("Schedule", "date", date, "previouslyPlanned", previouslyPlanned, "status", status);
    }

    /**
     * Obtains the schedule of what happened on a date.
     *
     * @param date when
     * @return the schedule of something that was held
     */
    public static Schedule held(EventDate date) {
        Given.argument("date", "Schedule.held", date);
        return new Schedule(Optional.of(date), Optional.empty(), EventStatus.HELD);
    }

    /** {@return the schedule of something that was held, nobody says when} */
    public static Schedule held() {
        return new Schedule(Optional.empty(), Optional.empty(), EventStatus.HELD);
    }

    /** {@return whether it was put off, to a new date or without one} */
    public boolean wasPostponed() {
        return previouslyPlanned.isPresent() || status == EventStatus.POSTPONED;
    }

    /**
     * {@return date, status and the date before, such as {@code "7 September 2026 (planned, put off from May 2026)"};
     * the status is left out if it was held, the date if it is not known}
     */
    @Override
    public String toString() {
        String how = status == EventStatus.HELD ? "" : status.toString();
        String from = previouslyPlanned.map(d -> "put off from " + d.label()).orElse("");
        String both = how + (how.isEmpty() || from.isEmpty() ? "" : ", ") + from;
        String when = date.map(EventDate::label).orElse("");
        return both.isEmpty() ? when : when.isEmpty() ? "(" + both + ")" : when + " (" + both + ")";
    }
}
