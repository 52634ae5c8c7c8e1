package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was named in a text so far, and between whom it is. It keeps the last ones only. Not thread-safe. */
final class Register {
    private static final int KEPT = 64;
    private static final int MOST_COUNTRIES = 3;

    private final ImmutableList<Area> parties;
    private final Deque<Mention> known = new ArrayDeque<>();
    private final List<Country> countries = new ArrayList<>();
    private @Nullable Mention last;
    private int sentences;
    private int firmsAt = -2;

    Register(ImmutableList<Area> parties) {
        this.parties = parties;
    }

    /** Starts the next sentence, which may speak of firms or other bodies that are no states. */
    void next(boolean hasFirms) {
        sentences++;
        firmsAt = hasFirms ? sentences : firmsAt;
    }

    /** Whether "the parties" may be firms: this sentence or the one before speaks of some. */
    boolean isOfFirms() {
        return sentences - firmsAt <= 1;
    }

    void add(Mention official) {
        known.removeIf(m -> String.valueOf(m.name()).equals(official.name()));
        known.addFirst(official);
        if (known.size() > KEPT) {
            known.removeLast();
        }
    }

    /** The official who has a name or ends in it, if there is one alone. */
    @Nullable
    Mention named(String name) {
        Mention found = null;
        for (Mention mention : known) {
            String full = String.valueOf(mention.name());
            if (full.equals(name)) {
                return mention;
            }
            if (full.endsWith(" " + name)) {
                if (found != null) {
                    return null;
                }
                found = mention;
            }
        }
        return found;
    }

    /** Who alone was spoken of in the sentence before, or null. */
    @Nullable
    Mention last() {
        return last;
    }

    void spokeOf(@Nullable Mention official) {
        last = official;
    }

    void add(Area area) {
        if (area instanceof Country country && countries.size() < MOST_COUNTRIES && !countries.contains(country)) {
            countries.add(country);
        }
    }

    /** The two countries that the text is between: those of the caller, else the only two that were named. */
    ImmutableList<Area> pair() {
        if (!parties.isEmpty()) {
            return parties.size() == 2 ? parties : ImmutableList.of();
        }
        return countries.size() == 2 ? ImmutableList.copyOf(countries) : ImmutableList.of();
    }

    /** The other one of two parties that the caller named, or null. */
    @Nullable
    Area otherThan(Area side) {
        if (parties.size() != 2 || !parties.contains(side)) {
            return null;
        }
        return parties.get(0).equals(side) ? parties.get(1) : parties.get(0);
    }
}
