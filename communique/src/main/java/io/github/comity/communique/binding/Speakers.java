package io.github.comity.communique.binding;

import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may be meant, and for whom of them a text speaks: for the one that the caller names first, or else that the text
 * does. Where the caller names nobody, an adjective alone says little of that, as in <i>hosts Polish minister</i>: the
 * first whose own trade is told comes before. Mutable, not thread-safe.
 */
final class Speakers {
    /** Those that the caller expects, else those that were named, the speaker first. */
    final List<Area> parties;

    final boolean isExpected;
    /** Of them those that were named only as the other side. */
    private final Set<Area> counterparts = new HashSet<>();
    /** Of them those that an adjective named first, and not as the owner of a flow. */
    private final Set<Area> described = new HashSet<>();
    /** Whether trade was told from the view of one of them. */
    private boolean isSettled;

    Speakers(List<? extends Area> expected) {
        this.parties = new ArrayList<>(expected);
        this.isExpected = !expected.isEmpty();
    }

    /** For whom the text speaks; nobody where all were named only as those with whom something is done. */
    @Nullable
    Area speaker() {
        return parties.isEmpty() || counterparts.contains(parties.get(0)) ? null : parties.get(0);
    }

    /** Whether nothing says yet for whom the text speaks but the order of the names. */
    boolean isOpen() {
        return !isExpected && !isSettled;
    }

    /** Whether somebody was named first by an adjective, and nothing says yet for whom the text speaks. */
    boolean isDescribed(@Nullable Area area) {
        return isOpen() && described.contains(area);
    }

    /** Keeps in mind an area by what names it first, and by what more is said of it later. */
    void name(Area area, boolean isCounterpart, boolean isDescription) {
        if (isExpected) {
            return;
        }
        boolean isKnown = parties.contains(area);
        boolean isRaised = isKnown && !isCounterpart && counterparts.remove(area);
        boolean isLowered = isCounterpart && isDescribed(area) && parties.size() > 1;
        if (isDescription && !isKnown) {
            described.add(area);
        }
        if (!isKnown || isRaised || isLowered) {
            place(area, isCounterpart);
        }
    }

    private void place(Area area, boolean isCounterpart) {
        parties.remove(area);
        int others = 0;
        while (others < parties.size() && !counterparts.contains(parties.get(others))) {
            others++;
        }
        parties.add(isCounterpart ? parties.size() : others, area);
        if (isCounterpart) {
            counterparts.add(area);
        }
    }

    /** Lets a text speak for one of whose trade it tells, from where on others are the other side. */
    void settle(Area speaker) {
        if (isOpen() && parties.remove(speaker)) {
            parties.add(0, speaker);
            counterparts.remove(speaker);
            isSettled = true;
        }
    }
}
