package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.Change.Effect;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
import io.github.comity.update.Newer;
import io.github.comity.update.Pairing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a newer record of a cooperation adds to an older one, revises in it and contradicts.
 *
 * <p>It says exactly in what {@link BilateralCooperation#updatedWith the older record updated with the newer one}
 * differs from the older one: nothing of the older record is lost that is not named here, and what the newer record
 * leaves out, or says less exactly, is no change, since a communique does not repeat what is known. What counts as the
 * same:
 *
 * <ul>
 *   <li>Claims of one subject, whatever their source, but a target is never a revision of a fact or forecast, nor one
 *       of these of a target, nor a forecast of a fact; where the older record has several, the one of the same data
 *       owner, then the one published last. The same reading in other words, such as 0.6268 billion for 626.8 million,
 *       is no change, unless its edition takes the place of another one with other figures.
 *   <li>Things whose {@linkplain io.github.comity.event.Identity identities} may be one and whose dates may coincide,
 *       or of which the older one was not held yet, if only one thing can be meant. A session without a number may be
 *       any session of its commission, a visit without a town leads to any town, and the order of the sides of a
 *       meeting does not matter. What changes in them is shown by their events, and else by name.
 *   <li>Officials of one name. The same post is no change where the newer record leaves the tenure out.
 * </ul>
 *
 * <p>Changes stand in this order: claims by subject, events in the order of a {@link Timeline}, officials by name,
 * things by kind and date. Two are equal when they have equal changes. This class is immutable and thread-safe.
 */
public final class Changes {
    private static final Comparator<Change> BY_EVENT = Comparator.comparing(Changes::event, ReadingOrder.OF_EVENTS);

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
        Given.arguments("Changes.between", "older", older, "newer", newer);
        Merge.requireSameSides("records to be compared", older, newer, "compare records of the same two");
        return to(older, older.updatedWith(newer));
    }

    /** In what a record differs from the one that it was made of by an update. */
    private static Changes to(BilateralCooperation older, BilateralCooperation updated) {
        List<EntryChanges> ofEntries = entries(older, updated);
        return new Changes(Stream.of(
                        claims(older, updated),
                        ofEntries.stream()
                                .flatMap(c -> c.ofEvents().stream())
                                .distinct()
                                .sorted(BY_EVENT),
                        officials(older, updated),
                        ofEntries.stream().flatMap(c -> c.ofThings().stream()).distinct())
                .flatMap(s -> s)
                .collect(toImmutableList()));
    }

    private static Event event(Change change) {
        return change instanceof Change.ChangedEvent changed ? changed.newer() : ((Change.NewEvent) change).event();
    }

    private static Stream<Change> claims(BilateralCooperation older, BilateralCooperation updated) {
        Map<Claim, Claim> replaced = new HashMap<>();
        ClaimRule.pairing(older.claims(), updated.claims()).pairs().forEach((was, is) -> replaced.put(is, was));
        return updated.claims().stream()
                .filter(c -> !older.claims().contains(c))
                .map(c -> Optional.ofNullable(replaced.get(c))
                        .or(() -> closest(older, c))
                        .<Change>map(known -> new Change.RevisedClaim(known, c))
                        .orElseGet(() -> new Change.NewClaim(c)));
    }

    /** The claim that one compares with a claim that stands beside it; none if one has the same reading. */
    private static Optional<Claim> closest(BilateralCooperation older, Claim claim) {
        ImmutableList<Claim> known = older.claims().stream()
                .filter(c -> c.subject().equals(claim.subject()))
                .filter(c -> (c.status() == ClaimStatus.TARGET) == (claim.status() == ClaimStatus.TARGET))
                .filter(c -> claim.status().isFact() || !c.status().isFact())
                .collect(toImmutableList());
        boolean isRepeated =
                known.stream().anyMatch(c -> c.figure().sameReading(claim.figure()) && c.status() == claim.status());
        return isRepeated
                ? Optional.empty()
                : known.stream()
                        .max(Comparator.comparing((Claim c) -> c.source()
                                        .dataOwner()
                                        .equals(claim.source().dataOwner()))
                                .thenComparing(c -> c.source()
                                        .published()
                                        .flatMap(d -> d.latest())
                                        .orElse(LocalDate.MIN))
                                .thenComparing(Claim::id));
    }

    private static List<EntryChanges> entries(BilateralCooperation older, BilateralCooperation updated) {
        Set<Entry> lost = new LinkedHashSet<>(Sets.difference(older.entries(), updated.entries()));
        Map<Entry, Entry> was = new HashMap<>();
        Pairing.of(older.entries(), updated.entries(), EntryRule.ENTRIES)
                .pairs()
                .forEach((o, u) -> was.put(u, o));
        List<EntryChanges> changes = new ArrayList<>();
        for (Entry entry : Sets.difference(updated.entries(), older.entries())) {
            Optional<Entry> known = Optional.ofNullable(was.get(entry));
            known.ifPresent(lost::remove);
            changes.add(known.map(o -> EntryChanges.between(o, entry)).orElseGet(() -> EntryChanges.added(entry)));
        }
        for (Entry entry : lost) { // it is now told within another thing
            updated.entries().stream()
                    .filter(now -> now.identity().mayBe(entry.identity()))
                    .min(Comparator.comparing((Entry now) -> !EntryRule.ENTRIES.saysAll(now, entry)))
                    .filter(now -> !EntryRule.ENTRIES.saysAll(now, entry))
                    .ifPresent(now -> changes.add(EntryChanges.between(entry, now)));
        }
        return changes;
    }

    private static Stream<Change> officials(BilateralCooperation older, BilateralCooperation updated) {
        Set<Official> lost = new LinkedHashSet<>(Sets.difference(older.officials(), updated.officials()));
        Map<Official, Official> was = new HashMap<>();
        Pairing.of(older.officials(), updated.officials(), Newer.OFFICIALS)
                .pairs()
                .forEach((o, u) -> was.put(u, o));
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Official official : Sets.difference(updated.officials(), older.officials())) {
            Optional<Official> known = Optional.ofNullable(was.get(official)).or(() -> lastNamed(older, official));
            known.ifPresent(lost::remove);
            changes.add(known.<Change>map(k -> new Change.ChangedOfficial(k, official))
                    .orElseGet(() -> new Change.NewOfficial(official)));
        }
        for (Official official : lost) { // somebody else's statement says more of the same person
            lastNamed(updated, official).ifPresent(now -> changes.add(new Change.ChangedOfficial(official, now)));
        }
        return changes.build().stream();
    }

    private static Optional<Official> lastNamed(BilateralCooperation record, Official official) {
        return record.officials().stream()
                .filter(o -> Newer.areOfOneName(o, official))
                .reduce((a, b) -> b);
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
