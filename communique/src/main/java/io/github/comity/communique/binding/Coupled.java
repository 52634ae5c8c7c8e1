package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a number the unit of the figure that it is coupled with: from 4.9 to 6.2 percent; 734.5 and 288.2 million. */
final class Coupled {
    private final Clause clause;
    private final @Nullable Concept concept;

    Coupled(Clause clause, @Nullable Concept concept) {
        this.clause = clause;
        this.concept = concept;
    }

    /** A number whose percent sign stands behind the other end of a change: from 4.9 to 6.2 percent. */
    Amount of(Amount amount, int at) {
        Surroundings around = new Surroundings(clause.elements, at);
        if (amount.kind() != Amount.Kind.BARE || amount.magnitude() != null) {
            return amount;
        }
        if (isInList(amount)) {
            return amount.with(Amount.Kind.MONEY, null, null);
        }
        Unit shared = unitOfNext(amount, around);
        if (shared != null) {
            return amount.with(Amount.Kind.PERCENT, null, shared);
        }
        if (!around.isBefore(Category.FROM)) {
            return amount;
        }
        boolean isTo = false;
        for (int i = at + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            isTo |= element.is(Category.TO);
            Amount next = element.amount();
            if (next != null) {
                boolean isPercent = next.kind() == Amount.Kind.PERCENT && isTo;
                boolean isMoney = next.mayBeMoney() && next.magnitude() != null && isTo;
                return isPercent
                        ? amount.with(Amount.Kind.PERCENT, null, next.unit())
                        : isMoney ? amount.with(Amount.Kind.MONEY, null, null) : amount;
            }
        }
        return amount;
    }

    /** The percent that stands behind the next of two changes: exports by 3.4 and imports by 0.7 percent; or null. */
    private @Nullable Unit unitOfNext(Amount amount, Surroundings around) {
        Cue link = around.linkBefore();
        if (link == null || !link.is(Category.BY)) {
            return null;
        }
        List<Element> all = clause.sentence;
        int self = Scan.first(all, 0, e -> amount.equals(e.amount()));
        int at = Scan.first(all, self + 1, e -> e.amount() != null);
        Element behind = Scan.at(all, at);
        Amount next = behind == null ? null : behind.amount();
        return next != null
                        && next.kind() == Amount.Kind.PERCENT
                        && Scan.any(all.subList(self, at), e -> e.flow() != null)
                        && Element.is(all, Scan.last(all, at, e -> !e.isIdle()), Category.BY)
                ? next.unit()
                : null;
    }

    /** Whether "respectively" gives a number the currency and magnitude of the figure behind it. */
    private boolean isInList(Amount amount) {
        boolean isList = false;
        for (Element element : clause.sentence) {
            Amount next = element.amount();
            if (next != null && next.from() > amount.from()) {
                isList = next.mayBeMoney() && next.magnitude() != null;
                break;
            }
        }
        return isList
                && concept != null
                && !concept.isCount()
                && Scan.one(clause.elements, e -> e.amount() != null)
                && clause.isDistributed;
    }
}
