package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Identity;
import io.github.comity.party.Official;
import io.github.comity.update.Newer;
import io.github.comity.update.Pairing;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a cooperation that is not a figure: its entries, with what is named within others and stands for itself
 * too, and the officials, those who are named within entries among them.
 *
 * <p>The entries of one kind stand by the date of their first event, those without a date last, then by text. So the
 * order of building does not matter. Two are equal when they have equal entries.
 */
final class Dossier {
    /** The kinds of entries in their order; any other kind stands after them. */
    private static final ImmutableList<String> KINDS = ImmutableList.of(
            "diplomatic relations",
            "visit",
            "meeting",
            "forum",
            "statement",
            "project",
            "interest",
            "multilateral cooperation",
            "agreement",
            "commission");

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry e) -> rank(e.identity()))
            .thenComparing(Dossier::firstEvent, Comparator.nullsLast(ReadingOrder.OF_EVENTS))
            .thenComparing(Entry::toString)
            .thenComparing(Entry::details);

    private static final Comparator<Official> BY_NAME =
            Comparator.comparing(Official::toString).thenComparing(o -> o.from() + " " + o.until());

    private final ImmutableSet<Official> officials;
    private final ImmutableSet<Entry> entries;

    Dossier(Collection<Official> officials, Collection<Entry> asStated) {
        ImmutableList<Entry> stated = withoutOldPlans(asStated);
        this.entries = withNamed(stated, occasions(stated), EntryRule.ENTRIES, ORDER);
        this.officials = withNamed(officials, named(entries), Newer.OFFICIALS, BY_NAME);
    }

    private static ImmutableSet<Entry> occasions(Collection<Entry> entries) {
        return entries.stream().flatMap(e -> e.occasions().stream()).collect(toImmutableSet());
    }

    /**
     * The entries, with what became of a plan in the place of the plan where the same record says both, one of them
     * within another thing.
     */
    private static ImmutableList<Entry> withoutOldPlans(Collection<Entry> stated) {
        ImmutableSet<Entry> named = occasions(stated);
        ImmutableSet<Entry> all = Stream.concat(stated.stream(), named.stream()).collect(toImmutableSet());
        return stated.stream()
                .map(entry -> asTurnedOut(entry, named).withOccasions(plan -> asTurnedOut(plan, all)))
                .collect(toImmutableList());
    }

    private static Entry asTurnedOut(Entry plan, ImmutableSet<Entry> all) {
        ImmutableList<Entry> outcomes =
                all.stream().filter(told -> isOutcome(plan, told)).collect(toImmutableList());
        return outcomes.size() == 1 ? plan.updatedWith(outcomes.get(0)) : plan;
    }

    private static boolean isOutcome(Entry plan, Entry told) {
        return mayBe(plan, told)
                && plan.schedule()
                        .flatMap(p -> told.schedule().filter(t -> Schedules.isOutcome(p, t)))
                        .isPresent();
    }

    private static ImmutableSet<Official> named(Collection<Entry> entries) {
        return entries.stream().flatMap(e -> e.officials().stream()).collect(toImmutableSet());
    }

    /**
     * What is stated for itself and what is named within other things, without what is stated or named with more
     * particulars elsewhere; what is stated for itself gives way to what is named alone.
     */
    private static <T> ImmutableSet<T> withNamed(
            Collection<T> stated, ImmutableSet<T> named, Rule<T> rule, Comparator<T> order) {
        ImmutableList<T> alone = unsaidBy(named, stated, rule);
        return Stream.concat(alone.stream(), unsaid(ImmutableList.sortedCopyOf(order, named), alone, rule).stream())
                .distinct()
                .sorted(order)
                .collect(toImmutableSet());
    }

    private static <T> ImmutableList<T> unsaidBy(ImmutableSet<T> named, Collection<T> stated, Rule<T> rule) {
        ImmutableListMultimap<Object, T> known = Multimaps.index(named, rule::common);
        return stated.stream()
                .filter(s -> known.get(rule.common(s)).stream().noneMatch(n -> rule.saysAll(n, s)))
                .collect(toImmutableList());
    }

    /**
     * Those among what is named within other things that neither what is stated for itself nor another of them says.
     */
    private static <T> List<T> unsaid(List<T> named, Collection<T> stated, Rule<T> rule) {
        Multimap<Object, T> said = LinkedHashMultimap.create();
        stated.forEach(s -> said.put(rule.common(s), s));
        List<T> unsaid = new ArrayList<>();
        for (T one : named) {
            Collection<T> known = said.get(rule.common(one));
            if (known.stream().noneMatch(k -> rule.saysAll(k, one))) {
                List<T> less = known.stream()
                        .filter(k -> !stated.contains(k) && rule.saysAll(one, k))
                        .toList();
                known.removeAll(less);
                unsaid.removeAll(less);
                known.add(one);
                unsaid.add(one);
            }
        }
        return unsaid;
    }

    /** The officials who are not named within entries. */
    Set<Official> officialsAlone() {
        return Sets.difference(officials, named(entries));
    }

    /** The entries that are not named within others. */
    Set<Entry> entriesAlone() {
        return Sets.difference(entries, occasions(entries));
    }

    /** All of this dossier, with a newer one laid over it. */
    Dossier updatedWith(Dossier newer) {
        ImmutableList<Entry> whole = Newer.all(entriesAlone(), newer.entriesAlone(), EntryRule.ENTRIES);
        Pairing<Entry> pairing = Pairing.of(
                entriesAlone(),
                unsaidBy(occasions(entries), occasions(whole), newer.entriesAlone(), EntryRule.ENTRIES),
                EntryRule.ENTRIES);
        // what is stated alone and named within other things gives way to the latter, so that both become the same
        ImmutableSet<Entry> unmentioned = pairing.unmentioned().stream()
                .filter(e -> occasions(entries).stream().anyMatch(named -> mayBe(named, e)))
                .collect(toImmutableSet());
        ImmutableList<Entry> now = pairing.updated().stream()
                .map(e -> unmentioned.contains(e) ? asToldBy(newer, e) : e)
                .map(e -> e.withOccasions(named -> asToldBy(newer, named)))
                .collect(toImmutableList());
        ImmutableList<Official> people = Newer.all(
                officialsAlone(),
                unsaidBy(named(entries), named(now), newer.officialsAlone(), Newer.OFFICIALS),
                Newer.OFFICIALS);
        return new Dossier(people, now);
    }

    /**
     * What an entry that is named in another one, such as the planned forum of a visit, has become; the entry itself
     * where more than one statement may be meant.
     */
    private Entry asToldBy(Dossier newer, Entry named) {
        ImmutableList<Entry> told =
                newer.entries.stream().filter(t -> mayBe(named, t)).collect(toImmutableList());
        ImmutableList<Entry> known =
                entries.stream().filter(e -> mayBe(e, named)).collect(toImmutableList());
        boolean isRevised = told.size() == 1
                && known.size() == 1
                && !EntryRule.ENTRIES.saysAll(known.get(0), told.get(0))
                && !EntryRule.ENTRIES.saysAll(told.get(0), named)
                && EntryRule.ENTRIES.distance(known.get(0), told.get(0)).isPresent()
                && !isOutcome(told.get(0), known.get(0));
        return isRevised ? named.updatedWith(told.get(0)) : named;
    }

    private static boolean mayBe(Entry older, Entry newer) {
        return older.getClass().equals(newer.getClass()) && older.identity().mayBe(newer.identity());
    }

    /** What is not known from within other things, or no longer is. */
    private static <T> ImmutableList<T> unsaidBy(
            ImmutableSet<T> named, ImmutableSet<T> namedNow, Set<T> stated, Rule<T> rule) {
        Set<T> unsaid = new LinkedHashSet<>(unsaidBy(named, stated, rule));
        unsaid.addAll(unsaidBy(namedNow, stated, rule));
        return ImmutableList.copyOf(unsaid);
    }

    private static int rank(Identity identity) {
        int index = KINDS.indexOf(identity.kind());
        return index < 0 ? KINDS.size() : index;
    }

    private static @Nullable Event firstEvent(Entry entry) {
        return entry.events().stream().min(ReadingOrder.OF_EVENTS).orElse(null);
    }

    ImmutableSet<Official> officials() {
        return officials;
    }

    ImmutableSet<Entry> entries() {
        return entries;
    }

    /** The entries of a type, in order. */
    <T> ImmutableSet<T> all(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).collect(toImmutableSet());
    }

    /** The meetings that stand for themselves and those within visits. */
    ImmutableSet<Meeting> meetings() {
        return Stream.concat(
                        all(Meeting.class).stream(), all(Visit.class).stream().flatMap(v -> v.meetings().stream()))
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableSet());
    }

    /** The only entry of a type that a name means. */
    static <T> Optional<T> single(String what, String name, String remedy, Stream<T> found) {
        ImmutableList<T> all = found.collect(ImmutableList.toImmutableList());
        if (all.size() > 1) {
            throw new IllegalStateException(
                    "%s must be the only one of its name to be found by it, but was %s of '%s'; choose from %s"
                            .formatted(what, all.size(), name, remedy));
        }
        return all.stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Dossier that && officials.equals(that.officials) && entries.equals(that.entries));
    }

    @Override
    public int hashCode() {
        return 31 * officials.hashCode() + entries.hashCode();
    }
}
