package io.github.comity.cooperation;

import io.github.comity.event.Entry;
import io.github.comity.event.Identity;
import io.github.comity.party.Official;
import io.github.comity.treaty.Agreement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The officials and entries that a builder was given, each once; what recurs may stand several times with one identity.
 */
final class StatedEntries {
    private final PairScope scope;
    private final Set<Official> officials = new LinkedHashSet<>();
    private final Map<Object, Entry> entries = new LinkedHashMap<>();

    StatedEntries(PairScope scope) {
        this.scope = scope;
    }

    void add(Official official) {
        if (!officials.add(official)) {
            throw twice("official", official);
        }
    }

    /** Adds an entry that is stated step by step, which must not be one that may be stated already. */
    void state(Entry entry) {
        Identity identity = entry.identity();
        if (!identity.isRecurring()) {
            entries.values().stream()
                    .filter(e -> e.identity().name().equals(identity.name())
                            && e.identity().mayBe(identity))
                    .findFirst()
                    .ifPresent(earlier -> {
                        throw notOnce(earlier, entry);
                    });
        }
        add(entry);
    }

    void add(Entry entry) {
        scope.check(entry);
        Entry earlier = entries.putIfAbsent(entry.identity().isRecurring() ? entry : entry.identity(), entry);
        if (earlier != null) {
            throw notOnce(earlier, entry);
        }
    }

    private static IllegalArgumentException notOnce(Entry earlier, Entry entry) {
        String kind = entry.identity().kind();
        return earlier.equals(entry)
                ? twice(kind, entry)
                : new IllegalArgumentException(
                        "%s must be added once, but was '%s' and '%s'; put them together, or call replace(...)%s"
                                .formatted(kind, earlier, entry, otherwise(entry)));
    }

    /** How two things of one name can both stand. */
    private static String otherwise(Entry entry) {
        if (entry.identity().name().isEmpty()) {
            return "";
        }
        return entry instanceof Agreement
                ? "; two agreements of one title are told apart by fuller titles or by years of signature that are "
                        + "not neighbours"
                : "; two things of one name are told apart by fuller names";
    }

    /** Puts an entry in the place of the only one that may be the same thing. */
    void replace(Entry entry) {
        scope.check(entry);
        List<Map.Entry<Object, Entry>> same = entries.entrySet().stream()
                .filter(e -> e.getValue().identity().mayBe(entry.identity()))
                .toList();
        String kind = entry.identity().kind();
        if (same.isEmpty()) {
            throw new IllegalArgumentException(
                    ("%s to be replaced must be stated, but was '%s' without any such; state it by the method "
                                    + "of its kind")
                            .formatted(kind, entry));
        }
        if (same.size() > 1) {
            throw new IllegalArgumentException(
                    ("%s to be replaced must be the only one that it may mean, but was '%s' for %s; "
                                    + "call remove(...) for one of them, then state it anew by the method of its kind")
                            .formatted(
                                    kind,
                                    entry,
                                    same.stream()
                                            .map(e -> "'" + e.getValue() + "'")
                                            .collect(Collectors.joining(" and "))));
        }
        entries.remove(same.get(0).getKey());
        add(entry);
    }

    void remove(Entry entry) {
        if (!entries.values().remove(entry)) {
            throw new IllegalArgumentException(
                    "%s to be removed must be stated, but was '%s' without any such; pass one of entries()"
                            .formatted(entry.identity().kind(), entry));
        }
    }

    void remove(Official official) {
        entries.values().stream()
                .filter(e -> e.officials().contains(official))
                .findFirst()
                .ifPresent(e -> {
                    throw new IllegalArgumentException(
                            "official to be removed must be named in nothing else, but was '%s' in '%s'; %s"
                                    .formatted(official, e, "replace that first"));
                });
        if (!officials.remove(official)) {
            throw new IllegalArgumentException(
                    "official to be removed must be stated, but was '%s' without any such; pass one of officials()"
                            .formatted(official));
        }
    }

    private static IllegalArgumentException twice(String kind, Object added) {
        return new IllegalArgumentException(
                "%s must be added once, but was '%s' twice; remove one".formatted(kind, added));
    }

    Dossier snapshot() {
        return new Dossier(officials, entries.values());
    }
}
