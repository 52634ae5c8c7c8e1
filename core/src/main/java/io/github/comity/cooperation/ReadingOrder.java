package io.github.comity.cooperation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The order in which events and other entries are read; see {@link Timeline} for the rule. */
final class ReadingOrder {
    /** What stands first among events of the same days: the occasion before what happens on it. */
    private static final ImmutableList<EventKind> KINDS = ImmutableList.of(
            EventKind.RELATIONS,
            EventKind.MISSION,
            EventKind.TENURE,
            EventKind.FORUM,
            EventKind.VISIT,
            EventKind.MEETING,
            EventKind.SESSION,
            EventKind.AGREEMENT,
            EventKind.EXPIRY,
            EventKind.RENEWAL,
            EventKind.MILESTONE,
            EventKind.STATEMENT);

    static final Comparator<Event> OF_EVENTS = comparing(
                    (Event e) -> e.statedDate().flatMap(EventDate::earliest).orElse(LocalDate.MIN))
            .thenComparing(e -> e.statedDate().flatMap(EventDate::latest).orElse(LocalDate.MAX))
            .thenComparing(e -> rank(e.kind()))
            .thenComparing(e -> e.kind().name())
            .thenComparing(Event::toString)
            .thenComparing(e -> e.place().toString())
            .thenComparing(e -> e.level().toString())
            .thenComparing(e -> text(e.parties()))
            .thenComparing(e -> text(e.officials()))
            .thenComparing(e -> text(e.fields()))
            .thenComparing(e -> e.origin().toString())
            .thenComparing(e -> e.origin().details());

    private ReadingOrder() {}

    private static int rank(EventKind kind) {
        int index = KINDS.indexOf(kind);
        return index < 0 ? KINDS.size() : index;
    }

    private static String text(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
