package io.github.comity.update;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import io.github.comity.period.EventDate.Precision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a newer statement leaves of the parts of a thing: of its dates, officials, single values and sets.
 *
 * <p>Each answer is that of an update as in {@link Rule}. This class has no state.
 */
public final class Newer {
    /**
     * Officials: one person in one post, in any spelling; the known tenure stays where the newer statement has none.
     */
    public static final Rule<Official> OFFICIALS = new Rule<>() {
        @Override
        public Object common(Official official) {
            return official.post();
        }

        @Override
        public OptionalInt distance(Official older, Official newer) {
            boolean isTenureSame =
                    older.from().equals(newer.from()) && older.until().equals(newer.until());
            int distance = (areApart(older, newer) ? 4 : 0)
                    + (isTenureSame ? 0 : 2)
                    + (older.name().equals(newer.name()) ? 0 : 1);
            return areOne(older, newer) ? OptionalInt.of(distance) : OptionalInt.empty();
        }

        @Override
        public Official updated(Official older, Official newer) {
            return official(older, newer);
        }
    };

    /** The more telling of two spellings: the longer one, then the one with more accents, then by letters. */
    private static final Comparator<Official> SPELLING = Comparator.comparing(
                    (Official o) -> o.name().length())
            .thenComparing(o -> o.name().chars().filter(c -> c > 127).count())
            .thenComparing(Official::name);

    private Newer() {}

    /**
     * Updates a single value.
     *
     * @param <T> the type of the value
     * @param older what was known
     * @param newer what is stated now
     * @return the newer value if there is one
     */
    public static <T> Optional<T> value(Optional<T> older, Optional<T> newer) {
        return newer.isPresent() ? newer : older;
    }

    /**
     * Updates a set.
     *
     * @param <T> the type of the members
     * @param older what was known
     * @param newer what is stated now
     * @return all members, those that were known first
     */
    public static <T> ImmutableSet<T> union(Collection<? extends T> older, Collection<? extends T> newer) {
        return Stream.<T>concat(older.stream(), newer.stream()).collect(toImmutableSet());
    }

    /**
     * Updates a list of things.
     *
     * @param <T> the type of the things
     * @param older what was known
     * @param newer what is stated now
     * @param rule what is one thing
     * @return the things that were known, updated, then those that are new
     */
    public static <T> ImmutableList<T> all(Collection<? extends T> older, Collection<? extends T> newer, Rule<T> rule) {
        return Pairing.of(older, newer, rule).updated();
    }

    /**
     * Updates a date.
     *
     * @param older what was known
     * @param newer what is stated now
     * @return the newer date, unless there is none or it says the same less exactly
     */
    public static Optional<EventDate> date(Optional<EventDate> older, Optional<EventDate> newer) {
        return older.isPresent() && newer.isPresent() && saysAll(older.get(), newer.get())
                ? older
                : value(older, newer);
    }

    /**
     * Whether a date is at least as exact as another one that holds it. From one day to another is not less exact than
     * a day: it says how long.
     */
    private static boolean saysAll(EventDate exact, EventDate coarse) {
        return !start(exact).isBefore(start(coarse))
                && !end(exact).isAfter(end(coarse))
                && (isSpan(exact) || !isSpan(coarse))
                && (coarse.isUncertain() || !exact.isUncertain());
    }

    private static boolean isSpan(EventDate date) {
        return date.precision() == Precision.INTERVAL && !date.isOpen();
    }

    private static LocalDate start(EventDate date) {
        return date.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate end(EventDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }

    /**
     * Checks whether two officials are one person in one post.
     *
     * @param a an official
     * @param b another
     * @return whether name, in any spelling, and post are the same
     */
    public static boolean areOne(Official a, Official b) {
        return areOfOneName(a, b) && a.post().equals(b.post()) && a.acting() == b.acting();
    }

    /**
     * Checks whether two officials are one person, whatever the post.
     *
     * @param a an official
     * @param b another
     * @return whether one is named as the other, in any spelling
     */
    public static boolean areOfOneName(Official a, Official b) {
        return a.isNamed(b.name()) || b.isNamed(a.name());
    }

    private static boolean areApart(Official a, Official b) {
        return Schedules.areApart(a.from(), b.from()) || Schedules.areApart(a.until(), b.until());
    }

    /**
     * Updates an official.
     *
     * @param older what was known
     * @param newer who is stated now
     * @return of one person in one post the better spelling of the name and the tenure as far as it is known; of
     *     another person or another post the newer one
     */
    public static Official official(Official older, Official newer) {
        if (older.equals(newer)) {
            return older;
        }
        Optional<EventDate> from = date(older.from(), newer.from());
        Optional<EventDate> until = date(older.until(), newer.until());
        boolean areImpossible =
                from.isPresent() && until.isPresent() && until.get().precedes(from.get());
        if (!areOne(older, newer) || areImpossible) {
            return newer;
        }
        boolean isKnownBetter = SPELLING.compare(older, newer) >= 0 || !newer.isNamed(older.name());
        Official spelled = isKnownBetter ? older : newer;
        Official other = isKnownBetter ? newer : older;
        Official.Builder updated = spelled.toBuilder().acting(newer.acting());
        if (spelled.familyName().isEmpty()) {
            other.familyName().ifPresent(updated::familyName);
        }
        if (spelled.nativeName().isEmpty()) {
            other.nativeName().ifPresent(updated::nativeName);
        }
        from.ifPresent(updated::from);
        until.ifPresent(updated::until);
        return updated.build();
    }

    /**
     * Updates an official who may not be known.
     *
     * @param older who was known, if anybody
     * @param newer who is stated now, if anybody
     * @return the updated official, if there is any
     */
    public static Optional<Official> official(Optional<Official> older, Optional<Official> newer) {
        return older.isPresent() && newer.isPresent()
                ? Optional.of(official(older.get(), newer.get()))
                : value(older, newer);
    }

    /**
     * Updates officials.
     *
     * @param older who was known
     * @param newer who is stated now
     * @return all of them, each person once in one post
     */
    public static ImmutableSet<Official> officials(Collection<Official> older, Collection<Official> newer) {
        return ImmutableSet.copyOf(all(older, newer, OFFICIALS));
    }
}
