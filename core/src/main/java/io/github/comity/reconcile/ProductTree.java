package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The products that quantities name, and which of them is the next larger one of which. Products below one and the same
 * product share nothing, so together they are no more than it.
 */
final class ProductTree {
    /** A quantity without its product and measure: what all products of one table have in common. */
    private final Map<Quantity, Map<String, ProductCode>> tables = new HashMap<>();

    ProductTree(Iterable<Quantity> quantities) {
        quantities.forEach(q -> product(q)
                .ifPresent(p ->
                        tables.computeIfAbsent(table(q), t -> new TreeMap<>()).put(p.toString(), p)));
    }

    static Optional<ProductCode> product(Quantity quantity) {
        return quantity.scope().flatMap(ProductCode::ofScope);
    }

    private static Quantity table(Quantity quantity) {
        return quantity.withoutScope().withMeasure(Measure.TOTAL_TRADE);
    }

    private static boolean addsUp(Measure measure) {
        return measure.isNonNegative() && measure.isAdditive();
    }

    /** The ties of a quantity to the products directly below it, and of the next larger product to it. */
    ImmutableList<ImmutableList<Quantity>> around(Quantity quantity) {
        if (tables.isEmpty() || !addsUp(quantity.measure())) {
            return ImmutableList.of();
        }
        Optional<ProductCode> product = product(quantity);
        Map<String, ProductCode> known =
                product.map(p -> tables.get(table(quantity))).orElse(Map.of());
        if (known.size() < 2) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ImmutableList<Quantity>> ties = ImmutableList.builder();
        product.ifPresent(p -> ties.addAll(tie(quantity, p, known)));
        product.flatMap(p -> above(p, known)).ifPresent(p -> ties.addAll(tie(quantity, p, known)));
        return ties.build();
    }

    private static List<ImmutableList<Quantity>> tie(
            Quantity quantity, ProductCode whole, Map<String, ProductCode> known) {
        ImmutableList<Quantity> parts = known.values().stream()
                .filter(p -> above(p, known).filter(whole::equals).isPresent())
                .map(p -> quantity.withScope(p.toString()))
                .collect(toImmutableList());
        return parts.isEmpty()
                ? List.of()
                : List.of(ImmutableList.<Quantity>builder()
                        .add(quantity.withScope(whole.toString()))
                        .addAll(parts)
                        .build());
    }

    /** The smallest product that contains another one. */
    private static Optional<ProductCode> above(ProductCode product, Map<String, ProductCode> known) {
        return known.values().stream()
                .filter(product::isPartOf)
                .reduce((a, b) -> Objects.requireNonNull(a).isPartOf(b) ? a : b);
    }
}
