package io.github.comity.communique.binding;

import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds one of the parties that a clause names. */
final class NamedSides {
    private NamedSides() {}

    /** The first one with one of several relations, or null. */
    static @Nullable Area first(List<Parties.Named> named, Category... relations) {
        for (Parties.Named n : named) {
            for (Category relation : relations) {
                if (n.relation() == relation) {
                    return n.area();
                }
            }
        }
        return null;
    }

    /** The first one that is another area than one, or null. */
    static @Nullable Area other(List<Parties.Named> named, @Nullable Area than) {
        for (Parties.Named n : named) {
            if (!n.area().equals(than)) {
                return n.area();
            }
        }
        return null;
    }

    /** All areas, each once. */
    static Set<Area> areas(List<Parties.Named> named) {
        Set<Area> areas = new LinkedHashSet<>();
        named.forEach(n -> areas.add(n.area()));
        return areas;
    }
}
