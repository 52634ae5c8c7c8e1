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
        boolean isAgain = clause.head == null
                && clause.startsWith(Category.AND)
                && Scan.any(clause.elements, e -> e.time() != null);
        for (int i = 1; isAgain && i < at; i++) {
            isAgain = clause.elements.get(i).isIdle() || clause.elements.get(i).is(Category.BY);
        }
        return isAgain;
    }

    /** The direction behind a figure that stands before what it is of: or by 34.5%, grew the imports. */
    private @Nullable Category ahead(int at) {
        if (Scan.any(clause.elements.subList(0, at), e -> e.flow() != null)) {
            return null;
        }
        for (int i = at + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            if (element.is(Category.UP) || element.is(Category.DOWN)) {
                return element.is(Category.UP) ? Category.UP : Category.DOWN;
            }
            if (element.amount() != null || element.flow() != null) {
                return null;
            }
        }
        return null;
    }

    /** Whether an unknown word, which may say another direction, stands between the flow word and a place. */
    private boolean hasVerb(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Element element = clause.elements.get(i);
            if (element.flow() != null) {
                return false;
            }
            if (element.item() instanceof Cue cue && cue.isUnknown()) {
                return true;
            }
        }
        return false;
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
            for (int i = outer.elements.size() - 1; i >= 0; i--) {
                if (outer.elements.get(i).is(Category.UP)) {
                    return Category.UP;
                }
                if (outer.elements.get(i).is(Category.DOWN)) {
                    return Category.DOWN;
                }
            }
        }
        return null;
    }
}
