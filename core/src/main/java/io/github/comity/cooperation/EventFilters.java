package io.github.comity.cooperation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.treaty.Agreement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events fall into a period, and which are of a party or of two sides. */
final class EventFilters {
    private EventFilters() {}

    static void requireKnown(ReportingPeriod period) {
        if (period.isUnknown()) {
            throw new IllegalArgumentException(
                    "period of a timeline must be known, but was unknown; pass a year, or leave the filter out");
        }
    }

    static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "last day of what is to come must not be before the first, but was %s to %s; swap them"
                            .formatted(from, to));
        }
    }

    /** Whether at least one possible day is in the period. */
    static boolean mayBeIn(ReportingPeriod period, EventDate date) {
        boolean startsAfter = period.endExclusive()
                .flatMap(end -> date.earliest().filter(d -> !d.isBefore(end)))
                .isPresent();
        boolean endsBefore = period.start()
                .flatMap(s -> date.latest().filter(d -> d.isBefore(s)))
                .isPresent();
        return !startsAfter && !endsBefore;
    }

    /** Whether all possible days are in the period. */
    static boolean isIn(ReportingPeriod period, EventDate date) {
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        return period.start()
                        .map(s -> earliest.filter(d -> !d.isBefore(s)).isPresent())
                        .orElse(true)
                && period.endExclusive()
                        .map(end -> latest.filter(d -> d.isBefore(end)).isPresent())
                        .orElse(true);
    }

    /** An event that is to come in some days; of what comes again and again each time. */
    static Stream<Event> toCome(Event event, LocalDate from, LocalDate to) {
        boolean isOpen = event.status() == EventStatus.PLANNED || event.status() == EventStatus.DUE;
        Stream<Event> occurrences =
                event.kind().equals(EventKind.RENEWAL) && event.origin() instanceof Agreement agreement
                        ? agreement.renewalsDue(from, to).stream().map(event::onDate)
                        : Stream.of(event);
        return occurrences.filter(e -> isOpen
                && e.date().earliest().filter(to::isBefore).isEmpty()
                && e.date().latest().filter(from::isAfter).isEmpty());
    }

    /** Whether a party takes part, itself or through a stated member that may have been one then. */
    static boolean takesPart(Party party, Event event) {
        return event.parties().stream().anyMatch(p -> isSame(party, p) || mayStandFor(party, p, event));
    }

    private static boolean isSame(Party a, Party b) {
        return a.equals(b) || (a instanceof Area here && b instanceof Area there && here.isSameAs(there));
    }

    private static boolean mayStandFor(Party group, Party member, Event event) {
        return group instanceof CountryGroup g
                && g.memberships().stream()
                        .filter(m -> m.member().equals(member))
                        .anyMatch(m -> event.statedDate()
                                .filter(d -> m.during().precedes(d) || d.precedes(m.during()))
                                .isEmpty());
    }

    /**
     * Whether an event is one of two sides with each other: both take part, or nobody is named who is on neither side.
     * Of a group whose members are not stated, any country may be one.
     */
    static boolean isBetween(AreaPair sides, Event event) {
        boolean areBoth = sides.parties().stream().allMatch(s -> takesPart(s, event));
        return areBoth || event.parties().stream().noneMatch(p -> isThird(p, sides, event));
    }

    private static boolean isThird(Party party, AreaPair sides, Event event) {
        ImmutableSet<Party> both = ImmutableSet.copyOf(sides.parties());
        boolean mayBeMember = party instanceof Country
                && both.stream()
                        .anyMatch(s ->
                                s instanceof CountryGroup g && g.memberships().isEmpty());
        return (party instanceof Country || party instanceof CountryGroup)
                && !mayBeMember
                && both.stream().noneMatch(s -> isSame(s, party) || mayStandFor(s, party, event));
    }
}
