package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads back from an aside to what it stands in: trade was 83.7 billion, with exports of 35.6 and imports of 48,
 * compared to 84.8 billion a year earlier. The comparison behind an aside goes on with the clause outside it.
 *
 * <p>Exports and imports behind a total are such an aside where the sum that is compared with is of the size of the
 * total and not of that of the part told last: trade was 83.7 billion, exports 35.6, imports 48, against 84.8 billion.
 */
final class Asides {
    /** How many times one of two sums that are alike in size is the other at most. */
    private static final BigDecimal MOST = new BigDecimal("1.5");

    private Asides() {}

    /**
     * The clause that a segment belongs to, with those that wait for it: the current one, or the one outside its aside
     * where it compares, or the total where it tells its next time.
     */
    static Clause outside(Clause current, Segment segment, List<Segment> pending) {
        if (opensEntry(pending.isEmpty() ? segment : pending.get(0))) {
            return entry(current, segment.depth());
        }
        Amount base = Element.firstMoney(segment.elements());
        Amount own = Element.firstMoney(current.elements);
        if (base == null || own == null) {
            return current;
        }
        if (segment.elements().get(0).is(Category.LEVEL) && segment.depth() == current.depth) {
            return subject(current);
        }
        Clause inner = current.startsWith(Category.AND) && current.parent != null ? current.parent : current;
        Clause outer = inner.startsWith(Category.WITH) ? inner.parent : null;
        if (outer != null
                && outer.depth == current.depth
                && Clauses.opensComparison(segment)
                && Element.firstMoney(outer.elements) != null) {
            return outer;
        }
        Clause total = segment.depth() == current.depth && compares(segment, base) ? total(current) : null;
        Amount sum = total == null ? null : Element.firstMoney(total.elements);
        return total != null && sum != null && isAlike(base, sum) && !isAlike(base, own) ? total : current;
    }

    /**
     * The clause before that named its measure and has no verb yet: trade, with exports of 5 and imports of 4, was 9;
     * else the one given.
     */
    private static Clause subject(Clause current) {
        for (Clause c = current.parent; c != null && c.depth == current.depth; c = c.parent) {
            boolean isSaid = c.hasAmounts() || c.changes() || c.has(Category.LEVEL) || c.has(Category.MAKES_UP);
            if (c.head != null && !isSaid) {
                return c.head.concept().isTrade() ? c : current;
            }
        }
        return current;
    }

    /** Whether a segment behind a semicolon starts with a time, as the next entry of a list by times does. */
    private static boolean opensEntry(Segment segment) {
        int first = Scan.past(segment.elements(), 0, e -> e.item() instanceof Cue);
        Element opener = Scan.at(segment.elements(), first);
        Time time = opener == null ? null : opener.time();
        boolean isSaid = Scan.any(segment.elements(), e -> e.is(Category.IT) || e.is(Category.LEVEL));
        return !isSaid
                && segment.opener() instanceof Mark mark
                && mark.sign() == ';'
                && time != null
                && time.kind() != Time.Kind.EARLIER;
    }

    /**
     * The clause of a total with a time, behind which its parts were told: 2023 – 145.8, including exports – 100.5 and
     * imports – 45.3; else the one given.
     */
    private static Clause entry(Clause current, int depth) {
        Clause total = current;
        boolean isIncluded = false;
        while (total.parent != null && total.depth == depth && total.concept() != Concept.TRADE) {
            isIncluded |= total.isIncluded;
            total = total.parent;
        }
        boolean isTotal = total.depth == depth && total.concept() == Concept.TRADE && total.hasTime();
        return isTotal && isIncluded ? total : current;
    }

    /** Whether a sum is what something is compared with: against 84.8; down from 84.8; a drop of 5% from 84.8. */
    private static boolean compares(Segment segment, Amount sum) {
        int at = Scan.first(segment.elements(), 0, e -> e.item() == sum);
        Cue link = new Surroundings(segment.elements(), at).linkBefore();
        return link != null && (link.is(Category.AGAINST) || link.is(Category.FROM)) && !link.is(Category.TO);
    }

    /** The clause of the total whose two parts, a sum each, are told last; null if there is none. */
    private static @Nullable Clause total(Clause last) {
        Clause first = last.parent;
        Clause total = first == null ? null : first.parent;
        Concept one = first == null ? null : concept(first);
        Concept other = concept(last);
        boolean isTotal = total != null
                && one != null
                && other != null
                && Excess.isOpposite(one, other)
                && concept(total) == Concept.TRADE
                && total.depth == last.depth
                && hasOneSum(total)
                && hasOneSum(last);
        return isTotal && first != null && hasOneSum(first) ? total : null;
    }

    private static @Nullable Concept concept(Clause clause) {
        return clause.head == null ? null : clause.head.concept();
    }

    private static boolean hasOneSum(Clause clause) {
        return Scan.one(clause.elements, e -> e.amount() != null && e.amount().mayBeMoney());
    }

    private static boolean isAlike(Amount one, Amount other) {
        BigDecimal a = one.inOnes();
        BigDecimal b = other.inOnes();
        return a.max(b).compareTo(a.min(b).multiply(MOST)) <= 0;
    }
}
