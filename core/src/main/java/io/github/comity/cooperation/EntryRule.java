package io.github.comity.cooperation;

import io.github.comity.event.Entry;
import io.github.comity.event.Schedule;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When two entries are statements of one thing: by their identities, and where it may come again by their schedules.
 */
enum EntryRule implements Rule<Entry> {
    /** The only one. */
    ENTRIES;

    @Override
    public Optional<Object> key(Entry entry) {
        return entry.identity().isRecurring() ? Optional.empty() : Optional.of(entry.identity());
    }

    @Override
    public Object common(Entry entry) {
        return entry.identity().kind();
    }

    @Override
    public OptionalInt distance(Entry older, Entry newer) {
        if (!areOfOneKind(older, newer)) {
            return OptionalInt.empty();
        }
        Optional<Schedule> was = older.schedule();
        Optional<Schedule> is = newer.schedule();
        if (was.isPresent() && is.isPresent()) {
            return Schedules.distance(was.get(), is.get(), older.identity().isRecurring());
        }
        return !older.identity().isRecurring() || losesNothing(older, newer) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private boolean areOfOneKind(Entry older, Entry newer) {
        return older.getClass().equals(newer.getClass()) && older.identity().mayBe(newer.identity());
    }

    private boolean losesNothing(Entry older, Entry newer) {
        Entry both = updated(older, newer);
        return updated(both, older).equals(both);
    }

    @Override
    public Entry updated(Entry older, Entry newer) {
        return older.updatedWith(newer);
    }
}
