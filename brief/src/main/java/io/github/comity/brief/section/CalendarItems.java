package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.section.CalendarItem.Standing;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.ReviewRule;
import io.github.comity.cooperation.Timeline;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the calendar: contacts and forums that were held, and all that is planned, due or overdue; and the list of all
 * dates, which has what else happened as well.
 */
final class CalendarItems {
    private static final int DAYS_AHEAD = 365;

    private CalendarItems() {}

    static ImmutableList<CalendarItem> of(BilateralCooperation relations, LocalDate asOf, List<Finding> findings) {
        return all(relations, asOf, findings).stream()
                .filter(i -> i.standing() == Standing.DUE || CalendarItem.isContact(i.event()) || isOpen(i.event()))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<CalendarItem> all(BilateralCooperation relations, LocalDate asOf, List<Finding> findings) {
        Timeline timeline = relations.timeline();
        Stream<CalendarItem> stated = Stream.concat(timeline.undated().stream(), timeline.events().stream())
                .filter(e -> e.status() != EventStatus.DUE)
                .filter(e -> !isSettledOtherwise(e, asOf, findings))
                .map(e -> new CalendarItem(e, standing(e, asOf)));
        Stream<CalendarItem> due =
                timeline.upcoming(asOf, asOf.plusDays(DAYS_AHEAD)).withStatus(EventStatus.DUE).events().stream()
                        .map(e -> new CalendarItem(e, Standing.DUE));
        return Stream.concat(stated, due).distinct().collect(ImmutableList.toImmutableList());
    }

    private static boolean isOpen(Event event) {
        return event.status() == EventStatus.PLANNED
                || event.status() == EventStatus.POSTPONED
                || (event.status() == EventStatus.CANCELLED && !event.kind().equals(EventKind.AGREEMENT));
    }

    /** Whether a plan is past and the review does not call it overdue: it stands beside its outcome. */
    private static boolean isSettledOtherwise(Event event, LocalDate asOf, List<Finding> findings) {
        return event.isOverdueAt(asOf)
                && findings.stream()
                        .filter(f -> f.rule().equals(ReviewRule.OVERDUE))
                        .noneMatch(f -> f.things().contains(event.origin())
                                && f.sentence().startsWith(event.headline()));
    }

    private static Standing standing(Event event, LocalDate asOf) {
        return switch (event.status()) {
            case HELD -> Standing.HELD;
            case POSTPONED -> Standing.POSTPONED;
            case CANCELLED -> Standing.CANCELLED;
            case DUE -> Standing.DUE;
            case PLANNED -> event.isOverdueAt(asOf) ? Standing.OVERDUE : Standing.PLANNED;
        };
    }
}
