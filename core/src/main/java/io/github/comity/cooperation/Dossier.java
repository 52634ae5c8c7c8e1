package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Identity;
import io.github.comity.party.Official;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    Dossier(Collection<Official> officials, Collection<Entry> stated) {
        Stream<Entry> occasions = stated.stream().flatMap(e -> e.occasions().stream());
        this.entries = Stream.concat(
                        stated.stream(), unsaid(occasions.sorted(ORDER).toList(), stated, EntryRule.ENTRIES).stream())
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableSet());
        Stream<Official> named = entries.stream().flatMap(e -> e.officials().stream());
        this.officials = Stream.concat(
                        officials.stream(), unsaid(named.sorted(BY_NAME).toList(), officials, Newer.OFFICIALS).stream())
                .distinct()
                .sorted(BY_NAME)
                .collect(toImmutableSet());
    }

    /**
     * Those among what is named within other things that neither what is stated for itself nor another of them says.
     */
    private static <T> List<T> unsaid(List<T> named, Collection<T> stated, Rule<T> rule) {
        Multimap<Object, T> said = LinkedHashMultimap.create();
        stated.forEach(s -> said.put(rule.common(s), s));
        List<T> unsaid = new ArrayList<>();
        for (T one : new LinkedHashSet<>(named)) {
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
