package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The one way in which the types of this package make their timeline entries and their readable lines. */
final class Entries {
    private Entries() {}

    /** One entry if the date is known, and none otherwise. */
    static ImmutableList<Event> of(Optional<EventDate> date, Supplier<Event.Builder> event) {
        return date.map(d -> ImmutableList.of(event.get().date(d).build())).orElseGet(ImmutableList::of);
    }

    /** What, where, when, and the status unless it is the usual one. */
    static String line(String what, Optional<Place> place, Optional<EventDate> date, EventStatus status) {
        StringBuilder out = new StringBuilder(what);
        place.ifPresent(p -> out.append(", ").append(p));
        date.ifPresent(d -> out.append(", ").append(d.label()));
        if (status != EventStatus.HELD) {
            out.append(" (").append(status).append(')');
        }
        return out.toString();
    }

    /** Joins names as people do, with a word for those that are not named. */
    static String join(Iterable<?> names, boolean others) {
        ImmutableList<String> all =
                ImmutableList.copyOf(names).stream().map(Entries::name).collect(ImmutableList.toImmutableList());
        if (others) {
            return all.isEmpty() ? "others" : String.join(", ", all) + " and others";
        }
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : all.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + all.get(last);
    }

    private static String name(Object named) {
        if (named instanceof Party party) {
            return party.name();
        }
        return named instanceof Official official ? official.name() : named.toString();
    }
}
