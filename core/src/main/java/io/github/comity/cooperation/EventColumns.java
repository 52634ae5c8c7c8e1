package io.github.comity.cooperation;

import io.github.comity.event.CooperationField;
import io.github.comity.event.Event;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.table.Columns;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a table of events look like. */
final class EventColumns {
    static final Columns<Event> EVENT = Columns.<Event>none()
            .day("from", e -> e.statedDate().flatMap(EventDate::earliest))
            .day("to", e -> e.statedDate().flatMap(EventDate::latest))
            .text("date", e -> e.statedDate().map(EventDate::toString).orElse(""))
            .text("status", e -> e.status().label())
            .text("kind", e -> e.kind().name())
            .text("event", Event::headline)
            .text("place", e -> e.place().map(Place::toString).orElse(""))
            .text("level", e -> e.level().map(OfficialLevel::label).orElse(""))
            .text("parties", e -> names(e.parties().stream().map(Party::name)))
            .text("officials", e -> names(e.officials().stream().map(Official::name)))
            .text("fields", e -> names(e.fields().stream().map(CooperationField::name)));

    private EventColumns() {}

    private static String names(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }
}
