package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.event.Scope;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The one way in which the types of this package make their timeline entries and their readable lines. */
final class Entries {
    private Entries() {}

    /** One entry if the date is known, and none otherwise. */
    static ImmutableList<Event> of(Schedule schedule, Supplier<Event.Builder> event) {
        return schedule.date().isPresent()
                ? ImmutableList.of(event.get().schedule(schedule).build())
                : ImmutableList.of();
    }

    /** One entry if no date is known, and none otherwise. */
    static ImmutableList<Event> undated(Schedule schedule, Supplier<Event.Builder> event) {
        return schedule.date().isEmpty()
                ? ImmutableList.of(event.get().schedule(schedule).build())
                : ImmutableList.of();
    }

    /** What was held, on the date if that is known. */
    static Schedule held(Optional<EventDate> date) {
        return date.map(Schedule::held).orElseGet(Schedule::held);
    }

    /** One entry of what happened if the date is known, and none otherwise. */
    static ImmutableList<Event> of(Optional<EventDate> date, Supplier<Event.Builder> event) {
        return of(held(date), event);
    }

    /** Whose matter it is, at the date if that is known. */
    static Scope at(Optional<EventDate> date, Scope scope) {
        return date.map(scope::at).orElse(scope);
    }

    /** What, where, when, and the status unless it is the usual one. */
    static String line(String what, Optional<Place> place, Schedule schedule) {
        StringBuilder out = new StringBuilder(what);
        place.ifPresent(p -> out.append(", ").append(p));
        if (schedule.date().isPresent()) {
            out.append(',');
        }
        String when = schedule.toString();
        return when.isEmpty() ? out.toString() : out.append(' ').append(when).toString();
    }

    /** Two statements of a thing that may come again, by its schedule. */
    static <T extends Entry> Rule<T> recurring(BiFunction<T, T, T> updated) {
        return new Rule<>() {
            @Override
            public OptionalInt distance(T older, T newer) {
                return older.identity().mayBe(newer.identity())
                        ? Schedules.distance(
                                older.schedule().orElseThrow(), newer.schedule().orElseThrow(), true)
                        : OptionalInt.empty();
            }

            @Override
            public T updated(T older, T newer) {
                return updated.apply(older, newer);
            }
        };
    }

    /**
     * A forum that is named in another thing; another forum takes its place. A plan of which the outcome is known
     * already does not undo it.
     */
    static Optional<Forum> forum(Optional<Forum> older, Optional<Forum> newer) {
        if (older.isEmpty()
                || newer.isEmpty()
                || !older.get().identity().mayBe(newer.get().identity())) {
            return Newer.value(older, newer);
        }
        Forum was = older.get();
        Forum is = newer.get();
        boolean isOldPlan =
                Schedules.isOutcome(is.schedule().orElseThrow(), was.schedule().orElseThrow());
        return Optional.of(isOldPlan ? is.updatedWith(was) : was.updatedWith(is));
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
            return party.phrase();
        }
        return named instanceof Official official ? official.name() : named.toString();
    }
}
