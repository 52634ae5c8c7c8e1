package io.github.comity.trade;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;

/** What the named products leave over of a total. */
final class OtherProducts {
    private OtherProducts() {}

    /** The total less the named products, not below zero; undefined if they exceed it for certain. */
    static Derived rest(TradeProducts products, Measure measure, Operand total) {
        Derived named = products.distribution(measure)
                .map(Distribution::total)
                .orElseGet(() -> Derived.of(
                        "named products",
                        "0",
                        total.unit(),
                        BigDecimal.ZERO,
                        Bounds.exactly(BigDecimal.ZERO),
                        ImmutableList.of()));
        Derived rest = Ratios.difference(
                Calculation.of(TradeProducts.OTHER, total.unit(), total, named),
                "total - named products",
                total,
                named);
        if (!rest.isDefined()) {
            return rest;
        }
        Bounds possible = rest.bounds().intersection(Bounds.atLeast(BigDecimal.ZERO));
        return Derived.of(
                TradeProducts.OTHER,
                rest.formula(),
                rest.unit(),
                rest.point().max(BigDecimal.ZERO),
                possible,
                rest.inputs());
    }
}
