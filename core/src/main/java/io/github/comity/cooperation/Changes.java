package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.Change.Effect;
import io.github.comity.event.Event;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a newer record of a cooperation adds to an older one, revises in it and contradicts.
 *
 * <p>It is not a merge, and what the newer record leaves out is no change: a communique does not repeat what is known.
 * What counts as the same:
 *
 * <ul>
 *   <li>Claims of one subject, whatever their source, but a target is never a revision of a fact or forecast, nor one
 *       of these of a target; where the older record has several, the one of the same data owner, then the one
 *       published last. The same reading in other words, such as 0.6268 billion for 626.8 million, is no change.
 *   <li>Events whose {@linkplain io.github.comity.event.Identity identities} may be one and whose dates may coincide,
 *       or of which the older one was not held yet. A session without a number may be any session of its commission, a
 *       visit without a town leads to any town, and the order of the sides of a meeting does not matter.
 *   <li>Officials of one name. The same post is no change where the newer record leaves the tenure out.
 * </ul>
 *
 * <p>Changes stand in this order: claims by subject, events in the order of a {@link Timeline}, officials by name,
 * things without a date. Two are equal when they have equal changes. This class is immutable and thread-safe.
 */
public final class Changes {
    private final ImmutableList<Change> changes;

    private Changes(ImmutableList<Change> changes) {
        this.changes = changes;
    }

    /**
     * Compares two records.
     *
     * @param older the record as it was known
     * @param newer the record of a new communique, whether or not it repeats what was known
     * @return what the newer one adds, revises and contradicts
     * @throws IllegalArgumentException if they are of different sides
     */
    public static Changes between(BilateralCooperation older, BilateralCooperation newer) {
        Given.argument("older", "Changes.between", older);
        Given.argument("newer", "Changes.between", newer);
        if (!older.pair().equals(newer.pair())) {
            throw new IllegalArgumentException(
                    ("records to be compared must be of the same two sides, but was %s and %s; compare "
                                    + "records of the same two")
                            .formatted(older.pair(), newer.pair()));
        }
        return new Changes(
                Stream.of(claims(older, newer), events(older, newer), officials(older, newer), things(older, newer))
                        .flatMap(s -> s)
                        .collect(toImmutableList()));
    }

    private static Stream<Change> claims(BilateralCooperation older, BilateralCooperation newer) {
        return newer.claims().stream().flatMap(claim -> {
            ImmutableList<Claim> known = older.claims().stream()
                    .filter(c -> c.subject().equals(claim.subject()))
                    .filter(c -> (c.status() == ClaimStatus.TARGET) == (claim.status() == ClaimStatus.TARGET))
                    .collect(toImmutableList());
            if (known.isEmpty()) {
                return Stream.of(new Change.NewClaim(claim));
            }
            boolean isRepeated = known.stream()
                    .anyMatch(c -> c.figure().sameReading(claim.figure()) && c.status() == claim.status());
            return isRepeated ? Stream.empty() : Stream.of(new Change.RevisedClaim(closest(known, claim), claim));
        });
    }

    private static Claim closest(ImmutableList<Claim> known, Claim claim) {
        return known.stream()
                .max(Comparator.comparing((Claim c) ->
                                c.source().dataOwner().equals(claim.source().dataOwner()))
                        .thenComparing(c ->
                                c.source().published().flatMap(d -> d.latest()).orElse(LocalDate.MIN))
                        .thenComparing(Claim::id))
                .orElseThrow();
    }

    private static Stream<Change> events(BilateralCooperation older, BilateralCooperation newer) {
        List<Event> before = new ArrayList<>(older.timeline().events());
        List<Event> after = new ArrayList<>(newer.timeline().events());
        take(before, after, SameEvent::areAlike);
        Map<Event, Event> changed = new LinkedHashMap<>(take(before, after, SameEvent::mayCoincide));
        changed.putAll(take(before, after, SameEvent::mayContinue));
        return newer.timeline().events().stream()
                .filter(e -> changed.containsKey(e) || after.contains(e))
                .map(e -> changed.containsKey(e)
                        ? new Change.ChangedEvent(Objects.requireNonNull(changed.get(e)), e)
                        : new Change.NewEvent(e));
    }

    /** Takes pairs that fit out of both lists, each event once; the result leads from the newer to the older one. */
    private static Map<Event, Event> take(List<Event> before, List<Event> after, BiPredicate<Event, Event> fits) {
        Map<Event, Event> pairs = new LinkedHashMap<>();
        for (Iterator<Event> newer = after.iterator(); newer.hasNext(); ) {
            Event event = newer.next();
            Optional<Event> match =
                    before.stream().filter(o -> fits.test(o, event)).findFirst();
            match.ifPresent(o -> {
                pairs.put(event, o);
                before.remove(o);
                newer.remove();
            });
        }
        return pairs;
    }

    private static Stream<Change> officials(BilateralCooperation older, BilateralCooperation newer) {
        return newer.officials().stream()
                .filter(o -> older.officials().stream().noneMatch(known -> isRepeated(known, o)))
                .map(o -> older.officials().stream()
                        .filter(known -> areOfOneName(known, o))
                        .filter(known -> !newer.officials().contains(known))
                        .reduce((a, b) -> b)
                        .<Change>map(known -> new Change.ChangedOfficial(known, o))
                        .orElseGet(() -> new Change.NewOfficial(o)));
    }

    private static boolean areOfOneName(Official a, Official b) {
        return a.isNamed(b.name()) || b.isNamed(a.name());
    }

    /** Whether the newer entry says nothing of post and tenure that the known one does not. */
    private static boolean isRepeated(Official known, Official newer) {
        return areOfOneName(known, newer)
                && known.post().equals(newer.post())
                && known.acting() == newer.acting()
                && (newer.from().isEmpty() || newer.from().equals(known.from()))
                && (newer.until().isEmpty() || newer.until().equals(known.until()));
    }

    private static Stream<Change> things(BilateralCooperation older, BilateralCooperation newer) {
        return newer.entries().stream()
                .filter(e -> !older.entries().contains(e) && e.events().isEmpty())
                .map(Change.NewThing::new);
    }

    /** {@return all changes in order} */
    public ImmutableList<Change> all() {
        return changes;
    }

    /**
     * Obtains the changes of one effect.
     *
     * @param effect the effect
     * @return the changes that have it, in order
     */
    public ImmutableList<Change> thatHave(Effect effect) {
        Given.argument("effect", "Changes.thatHave", effect);
        return changes.stream().filter(c -> c.effect() == effect).collect(toImmutableList());
    }

    /** {@return what the older record does not have} */
    public ImmutableList<Change> added() {
        return thatHave(Effect.ADDS);
    }

    /** {@return what the older record has in another form that can stand beside the newer one} */
    public ImmutableList<Change> revised() {
        return thatHave(Effect.REVISES);
    }

    /** {@return what cannot stand beside the older record} */
    public ImmutableList<Change> contradicted() {
        return thatHave(Effect.CONTRADICTS);
    }

    /**
     * Obtains the changes of one type.
     *
     * @param <T> the type of change
     * @param type the type of change, such as {@code Change.RevisedClaim.class}
     * @return the changes of that type, in order
     */
    public <T extends Change> ImmutableList<T> ofType(Class<T> type) {
        Given.argument("type", "Changes.ofType", type);
        return changes.stream().filter(type::isInstance).map(type::cast).collect(toImmutableList());
    }

    /** {@return whether the newer record says nothing that the older one does not} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return a table with a row for each change: what it does to the older record, and the change in words} */
    public Table table() {
        return Columns.<Change>none()
                .text("effect", c -> c.effect().label())
                .text("change", Change::toString)
                .table(changes);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Changes that && changes.equals(that.changes));
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /**
     * {@return one line for each effect that occurs, each followed by its changes, one a line and indented; {@code "no
     * changes"} if there are none}
     */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "no changes";
        }
        return Stream.of(Effect.values())
                .filter(e -> !thatHave(e).isEmpty())
                .map(e -> e + ":\n" + thatHave(e).stream().map(c -> "  " + c).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
