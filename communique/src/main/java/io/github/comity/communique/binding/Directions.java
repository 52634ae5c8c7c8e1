package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import org.jspecify.annotations.Nullable;

/** Finds out whether something rose or fell: from the words around, the clause so far, or the clause before. */
final class Directions {
    private final Clause clause;

    Directions(Clause clause) {
        this.clause = clause;
    }

    /** UP or DOWN, or null if nothing says it. */
    @Nullable
    Category of(Surroundings around) {
        Category direction = around.direction();
        direction = direction == null ? last(around.index()) : direction;
        direction = direction == null ? around.directionInSegment() : direction;
        Cue link = around.linkBefore();
        boolean isBy = link != null && link.is(Category.BY);
        boolean isElliptic = (clause.head != null
                        || (isBy && Scan.any(clause.elements, e -> e.party() != null))
                        || goesOn(around.index()))
                && clause.elements.get(around.index()).depth() == clause.depth
                && (link == null || link.is(Category.BY) || link.is(Category.FROM))
                && !hasVerb(around.index());
        direction = direction == null && isElliptic ? outside() : direction;
        return direction == null && link != null && link.is(Category.BY) ? ahead(around.index()) : direction;
    }

    /** Whether a clause of the same measure tells a change at another time: and by a further 9% in 2022. */
    private boolean goesOn(int at) {
        return clause.head == null
                && clause.startsWith(Category.AND)
                && Scan.any(clause.elements, e -> e.time() != null)
                && Scan.all(clause.elements.subList(1, at), e -> e.isIdle() || e.is(Category.BY));
    }

    /** The direction behind a figure that stands before what it is of: or by 34.5%, grew the imports. */
    private @Nullable Category ahead(int at) {
        if (Scan.any(clause.elements.subList(0, at), e -> e.flow() != null)) {
            return null;
        }
        int first = Scan.first(
                clause.elements, at + 1, e -> direction(e) != null || e.amount() != null || e.flow() != null);
        return first < 0 ? null : direction(clause.elements.get(first));
    }

    /** Whether an unknown word, which may say another direction, stands between the flow word and a place. */
    private boolean hasVerb(int at) {
        int flow = Scan.last(clause.elements, at, e -> e.flow() != null);
        return Scan.any(clause.elements.subList(flow + 1, at), e -> e.item() instanceof Cue cue && cue.isUnknown());
    }

    /** The last direction that the clause named before a place. */
    @Nullable
    Category last(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Element element = clause.elements.get(i);
            Amount amount = element.amount();
            if (element.is(Category.UP) || (amount != null && amount.direction() == Category.UP)) {
                return Category.UP;
            }
            if (element.is(Category.DOWN) || (amount != null && amount.direction() == Category.DOWN)) {
                return Category.DOWN;
            }
        }
        return null;
    }

    /** The direction of the clause before, which an elliptic one goes on with: imports by 9.2 percent. */
    private @Nullable Category outside() {
        for (Clause outer = clause.parent; outer != null; outer = outer.parent) {
            int last = Scan.last(outer.elements, outer.elements.size(), e -> direction(e) != null);
            if (last >= 0) {
                return direction(outer.elements.get(last));
            }
        }
        return null;
    }

    private static @Nullable Category direction(Element element) {
        return element.is(Category.UP) ? Category.UP : element.is(Category.DOWN) ? Category.DOWN : null;
    }
}
