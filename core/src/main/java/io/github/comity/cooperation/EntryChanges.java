package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.update.Pairing;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** In what two statements of one entry differ: in its events, and in what it says beyond them. */
final class EntryChanges {
    private static final Rule<Event> EVENTS = new Rule<>() {
        @Override
        public Object common(Event event) {
            return event.identity().kind();
        }

        @Override
        public OptionalInt distance(Event older, Event newer) {
            if (!older.identity().mayBe(newer.identity())) {
                return OptionalInt.empty();
            }
            if (areAlike(older, newer)) {
                return OptionalInt.of(0);
            }
            boolean isRecurring =
                    older.identity().isRecurring() && newer.identity().isRecurring();
            OptionalInt distance = Schedules.distance(older.schedule(), newer.schedule(), isRecurring);
            return distance.isPresent() ? OptionalInt.of(1 + distance.getAsInt()) : distance;
        }

        @Override
        public Event updated(Event older, Event newer) {
            return newer;
        }
    };

    private final List<Change> ofEvents = new ArrayList<>();
    private final List<Change> ofThings = new ArrayList<>();

    private EntryChanges() {}

    /** What the newer statement of one entry says that the older one does not, or says otherwise. */
    static EntryChanges between(Entry older, Entry newer) {
        EntryChanges changes = new EntryChanges();
        Pairing<Event> events = Pairing.of(older.events(), newer.events(), EVENTS);
        events.pairs().forEach((was, is) -> {
            if (!areAlike(was, is)) {
                changes.ofEvents.add(new Change.ChangedEvent(was, is));
            }
            boolean isPart = !was.origin().equals(older) && !is.origin().equals(newer);
            if (isPart && was.origin() instanceof Entry part && is.origin() instanceof Entry now) {
                changes.particulars(part, now);
            }
        });
        events.added().stream().map(Change.NewEvent::new).forEach(changes.ofEvents::add);
        changes.particulars(older, newer);
        boolean isNamed = Stream.concat(changes.ofEvents.stream(), changes.ofThings.stream())
                .anyMatch(c -> (c instanceof Change.ChangedThing t && t.older().equals(older))
                        || (c instanceof Change.ChangedEvent e
                                && e.older().origin().equals(older)));
        boolean isSilent = changes.ofEvents.isEmpty() && changes.ofThings.isEmpty();
        boolean isGain = events.unmentioned().isEmpty() && EntryRule.ENTRIES.saysAll(newer, older);
        if (!isNamed && (isSilent || !isGain)) {
            changes.ofThings.add(new Change.ChangedThing(older, newer));
        }
        return changes;
    }

    /** What a newer record says of an entry that the older one does not have. */
    static EntryChanges added(Entry entry) {
        EntryChanges changes = new EntryChanges();
        entry.events().stream().map(Change.NewEvent::new).forEach(changes.ofEvents::add);
        if (changes.ofEvents.isEmpty()) {
            changes.ofThings.add(new Change.NewThing(entry));
        }
        return changes;
    }

    private void particulars(Entry older, Entry newer) {
        if (!older.particulars().equals(newer.particulars())) {
            ofThings.add(new Change.ChangedThing(older, newer));
        }
    }

    private static boolean areAlike(Event a, Event b) {
        return a.schedule().equals(b.schedule())
                && a.place().equals(b.place())
                && (a.identity().equals(b.identity()) || a.headline().equals(b.headline()));
    }

    ImmutableList<Change> ofEvents() {
        return ImmutableList.copyOf(ofEvents);
    }

    ImmutableList<Change> ofThings() {
        return ofThings.stream().distinct().collect(toImmutableList());
    }
}
