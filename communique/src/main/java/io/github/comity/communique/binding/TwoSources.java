package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each of two parties its own figure of their trade, where each clause names whose data it quotes: <i>Belgian
 * statistics put trade with Bolivia at 96 million, whereas Bolivia's customs service reports 131 million</i>.
 */
final class TwoSources {
    private TwoSources() {}

    /** Whether a segment has a figure by the data of another party than the clause before it. */
    static boolean are(Clause before, List<Segment> pending, Segment segment) {
        if (segment.depth() != before.depth
                || !before.has(Category.STATISTICS)
                || !before.hasAmounts()
                || Element.firstMoney(segment.elements()) == null) {
            return false;
        }
        List<Element> elements = new ArrayList<>();
        pending.forEach(p -> elements.addAll(p.elements()));
        elements.addAll(segment.elements());
        if (Scan.any(elements, e -> e.is(Category.AGAINST))) {
            return false;
        }
        Area own = quoted(elements);
        return own != null && areTwo(quoted(before.elements), own);
    }

    /** Whether a clause tells what the clause before it tells again, by the data of another party. */
    static boolean isSecond(Clause clause) {
        Clause before = clause.parent;
        return clause.head == null
                && before != null
                && before.depth == clause.depth
                && before.has(Category.STATISTICS)
                && clause.has(Category.STATISTICS)
                && areTwo(quoted(before.elements), quoted(clause.elements));
    }

    /** The sides of the trade that the clause before tells, by the data of the other one; null where it is not sure. */
    static @Nullable Pair sides(Clause clause, Concept concept, List<Parties.Named> named, @Nullable Area quoted) {
        Clause before = clause.parent;
        Pair pair = before == null ? null : before.pair;
        if (before == null || pair == null || !concept.isTrade() || concept != before.measured) {
            return null;
        }
        Area other = pair.reporter();
        boolean isSame = pair.partner().equals(quoted)
                && Scan.all(named, n -> n.area().equals(other) || n.area().equals(quoted));
        return isSame ? new Pair(pair.partner(), other, !pair.isReversed()) : null;
    }

    private static boolean areTwo(@Nullable Area first, @Nullable Area second) {
        return first != null && second != null && !first.equals(second);
    }

    /** Whose data some elements quote; null if it is nobody's, or that of several. */
    private static @Nullable Area quoted(List<Element> elements) {
        Clause clause = Clause.of(elements);
        clause.sentence = elements;
        Area quoted = null;
        for (int i = 0; i < elements.size(); i++) {
            PartyName party = elements.get(i).party();
            if (party != null && Parties.isQuoted(clause, i)) {
                if (quoted != null && !quoted.equals(party.area())) {
                    return null;
                }
                quoted = party.area();
            }
        }
        return quoted;
    }
}
