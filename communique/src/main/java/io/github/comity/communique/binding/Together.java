package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a clause gives one figure of two other sides together: exports to Poland and Germany. */
final class Together {
    private Together() {}

    /** Whether a clause tells one figure of two other sides together: exports to Poland and Germany. */
    static boolean isOfSeveral(Clause clause, Concept concept, List<Parties.Named> named, @Nullable Area reporter) {
        if (clause.isDistributed || !(concept.isTrade() || concept.isBalance())) {
            return false;
        }
        for (int i = 1; i < named.size(); i++) {
            Parties.Named one = named.get(i - 1);
            Parties.Named two = named.get(i);
            boolean isOther =
                    one.relation() == Category.TO || one.relation() == Category.WITH || one.relation() == Category.FROM;
            boolean isListed = two.index() == one.index() + 1
                    && two.relation() == Category.FILLER
                    && !two.isDemonym()
                    && !one.isDemonym()
                    && clause.elements.get(two.index()).segment()
                            != clause.elements.get(one.index()).segment();
            if (isOther
                    && isListed
                    && !one.area().equals(reporter)
                    && !two.area().equals(reporter)) {
                return true;
            }
            if (isOther
                    && two.relation() == one.relation()
                    && !one.area().equals(two.area())
                    && !one.area().equals(reporter)
                    && !two.area().equals(reporter)
                    && isJoined(clause, one.index(), two.index())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Clause clause, int from, int to) {
        boolean isAnd = false;
        for (int i = from + 1; i < to; i++) {
            Element element = clause.elements.get(i);
            isAnd |= element.is(Category.AND);
            if (!element.is(Category.AND) && !element.isIdle()) {
                return false;
            }
        }
        return isAnd;
    }
}
