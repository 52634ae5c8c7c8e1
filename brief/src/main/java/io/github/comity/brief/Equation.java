package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Quantity;
import io.github.comity.reconcile.Certificate;
import io.github.comity.reconcile.Ground;
import io.github.comity.reconcile.Relation;
import java.util.stream.Stream;

/**
 * A rule that ties quantities, such as that exports and imports are total trade. This record is immutable and
 * thread-safe.
 *
 * @param sign what stands between the parts: plus for a sum, minus for a difference; empty for any other rule
 * @param quantities the whole, then its parts
 * @param words the rule in English
 */
public record Equation(String sign, ImmutableList<Quantity> quantities, String words) {
    /** The rules that a proof uses. */
    static Stream<Equation> of(Certificate certificate) {
        return certificate.steps().stream()
                .map(Certificate.Step::ground)
                .filter(Ground.Related.class::isInstance)
                .map(g -> of((Ground.Related) g));
    }

    private static Equation of(Ground.Related related) {
        String sign = related.relation().equals(Relation.TOTAL_TRADE)
                ? "+"
                : related.relation().equals(Relation.TRADE_BALANCE) ? "−" : "";
        return new Equation(sign, related.quantities(), related.toString());
    }
}
