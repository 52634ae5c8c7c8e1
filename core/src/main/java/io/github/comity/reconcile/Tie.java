package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Quantity;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A relation in one place.
 *
 * @param relation the relation
 * @param quantities the whole, then the parts: quantities or their series
 */
record Tie(Relation relation, ImmutableList<Quantity> quantities) {
    static List<Tie> named(Relation relation) {
        return of(relation, relation.rule().named());
    }

    /** The ties of a quantity to others because of what it is. */
    static List<Tie> around(Relation relation, Quantity quantity, ProductTree products) {
        return of(relation, relation.rule().around(quantity, products));
    }

    private static List<Tie> of(Relation relation, List<ImmutableList<Quantity>> found) {
        List<Tie> ties = new ArrayList<>();
        found.forEach(q -> ties.add(new Tie(relation, q)));
        return ties;
    }

    Quantity whole() {
        return quantities.get(0);
    }

    /** The same tie in a period. */
    Tie in(ReportingPeriod period) {
        return new Tie(
                relation, quantities.stream().map(q -> q.withPeriod(period)).collect(ImmutableList.toImmutableList()));
    }

    /** Whether the relation says something here: parts of a whole are no more than it only if none is negative. */
    boolean holds() {
        return relation.isExact() || whole().measure().isNonNegative();
    }

    /** Whether nothing follows for the others once the whole is free: it can be whatever the parts say. */
    boolean isOnlyAName() {
        return !relation.isExact()
                || !whole().measure().isNonNegative()
                || (IntStream.range(0, quantities.size() - 1).allMatch(relation.rule()::isAdded)
                        && quantities.stream().allMatch(q -> q.measure().isNonNegative()));
    }
}
