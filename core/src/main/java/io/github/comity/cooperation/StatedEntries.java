package io.github.comity.cooperation;

import io.github.comity.event.Entry;
import io.github.comity.party.Official;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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

    void add(Entry entry) {
        scope.check(entry);
        String kind = entry.identity().kind();
        Entry earlier = entries.putIfAbsent(entry.identity().isRecurring() ? entry : entry.identity(), entry);
        if (earlier != null) {
            throw earlier.equals(entry)
                    ? twice(kind, entry)
                    : new IllegalArgumentException("%s must be added once, but was '%s' and '%s'; put them together"
                            .formatted(kind, earlier, entry));
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
