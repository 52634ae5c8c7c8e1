package io.github.comity.cooperation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Event;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** Which events fall into a period, and which are of a party or of two sides. */
final class EventFilters {
    private EventFilters() {}

    static void requireKnown(ReportingPeriod period) {
        if (period.isUnknown()) {
            throw new IllegalArgumentException(
                    "period of a timeline must be known, but was unknown; pass a year, or leave the filter out");
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

    /** Whether a party takes part, itself or through a stated member that may have been one then. */
    static boolean takesPart(Party party, Event event) {
        return event.parties().stream().anyMatch(p -> isSame(party, p) || mayStandFor(party, p, event.date()));
    }

    private static boolean isSame(Party a, Party b) {
        return a.equals(b) || (a instanceof Area here && b instanceof Area there && here.isSameAs(there));
    }

    private static boolean mayStandFor(Party group, Party member, EventDate date) {
        return group instanceof CountryGroup g
                && g.memberships().stream()
                        .filter(m -> m.member().equals(member))
                        .anyMatch(m -> !m.during().precedes(date) && !date.precedes(m.during()));
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
                && both.stream().noneMatch(s -> isSame(s, party) || mayStandFor(s, party, event.date()));
    }
}
