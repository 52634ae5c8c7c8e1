package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sides of a clause that only names who else took or sent something of the flow that was told before it. */
final class Takers {
    private Takers() {}

    /** The sides, or null where the clause is none of that kind. */
    static @Nullable Pair of(Clause clause, Concept concept, List<Parties.Named> named, @Nullable Area reporter) {
        Pair beside = besidePartner(clause, concept, named);
        return beside == null ? taken(clause, named, reporter) : beside;
    }

    /** The sides where another partner does what the one before it did: Poland bought 4% more, Germany 7% less. */
    private static @Nullable Pair besidePartner(Clause clause, Concept concept, List<Parties.Named> named) {
        Pair before = clause.head != null || clause.parent == null ? null : clause.parent.pair;
        boolean isSubject = before != null
                && before.isReversed()
                && concept.isVerb()
                && named.size() == 1
                && named.get(0).relation() == Category.FILLER
                && !named.get(0).area().equals(before.reporter());
        return isSubject && before != null
                ? new Pair(before.reporter(), named.get(0).area(), true)
                : null;
    }

    /**
     * The sides where a partner is said to make up a sum of the flow that was told before: Pakistan took 1.1 billion.
     */
    private static @Nullable Pair taken(Clause clause, List<Parties.Named> named, @Nullable Area reporter) {
        if (clause.head != null || named.size() != 1 || reporter == null) {
            return null;
        }
        Parties.Named taker = named.get(0);
        int verb = taker.index() + 1;
        boolean isTaken = taker.relation() == Category.FILLER
                && !taker.isDemonym()
                && !taker.area().equals(reporter)
                && Element.is(clause.elements, verb, Category.MAKES_UP);
        return isTaken ? new Pair(reporter, taker.area(), false) : null;
    }
}
