package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.World;
import org.jspecify.annotations.Nullable;

/** Tells whether a segment gives a share of something else than the clause before it. */
final class FurtherShares {
    private FurtherShares() {}

    /** Whether a segment gives the share in another whole: 34.9% in exports and 16.2% in imports. */
    static boolean isOfWhole(Clause current, Segment segment, Flow own) {
        boolean isShare = current.head != null && current.head.concept() == Concept.SHARE;
        if (!isShare || own.concept() == Concept.SHARE || segment.depth() != current.depth) {
            return false;
        }
        boolean isIn = false;
        for (Element element : segment.elements()) {
            Amount amount = element.amount();
            isIn |= element.is(Category.IN) || element.is(Category.OF);
            if (own.equals(element.flow()) && !isIn) {
                return false;
            }
            boolean isOther = amount != null && amount.kind() != Amount.Kind.PERCENT;
            if (isOther || element.is(Category.UP) || element.is(Category.DOWN)) {
                return false;
            }
        }
        return segment.hasAmounts();
    }

    /** Whether a segment gives the share in another flow: 3.1% of exports and 3.4% of imports. */
    static boolean isOfFlow(Clause current, Segment segment) {
        Flow before = segment.depth() == current.depth ? Segment.shared(current.elements) : null;
        Flow own = before == null ? null : Segment.shared(segment.elements());
        return before != null && own != null && direction(before.concept()) != direction(own.concept());
    }

    /** Whether a segment gives the share of a partner behind a sum with all: so that 12% of its exports went there. */
    static boolean isOfPartner(Clause current, Segment segment) {
        boolean isNamed = Scan.any(
                segment.elements(),
                e -> e.party() != null
                        && !e.party().area().equals(World.WORLD)
                        && !current.names(e.party().area()));
        return isNamed
                && current.names(World.WORLD)
                && current.hasAmounts()
                && segment.depth() == current.depth
                && Segment.shared(segment.elements()) != null;
    }

    /** Whether a segment names a share and what it is a part of: while its share in exports rose to 44.6%. */
    static boolean namesWhole(Flow own, Segment segment) {
        return own.concept() == Concept.SHARE
                && Scan.any(
                        segment.elements(),
                        e -> e.flow() != null && e.flow().concept().isTrade());
    }

    /** EXPORTS for exports and sales, IMPORTS for imports and purchases, else the same concept. */
    static @Nullable Concept direction(@Nullable Concept concept) {
        return concept == Concept.SELL ? Concept.EXPORTS : concept == Concept.BUY ? Concept.IMPORTS : concept;
    }
}
