package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the quantities that are named divide others: by product, by another scope, and by goods and services. What nobody
 * names divides nothing, so that no unknown is made for it.
 */
final class Divisions {
    private static final Comparator<ProductCode> ORDER =
            Comparator.comparing(ProductCode::classification).thenComparing(ProductCode::code);

    private static final ImmutableSet<Measure> FLOWS = ImmutableSet.of(Measure.EXPORTS, Measure.IMPORTS);

    /** A quantity without its product and measure: what all products of one table have in common. */
    private final Map<Quantity, Set<ProductCode>> products = new HashMap<>();
    /** By quantity without a scope: the products, and the other scopes, of just that measure. */
    private final Map<Quantity, Set<ProductCode>> productsOf = new HashMap<>();

    private final Map<Quantity, Set<String>> scopesOf = new HashMap<>();

    /** What is named without a scope, as a table. */
    private final ImmutableSet<Quantity> wholes;

    private final Map<Inside, ImmutableList<ImmutableList<String>>> groups = new HashMap<>();
    /** By quantity without a coverage: the coverages that are named. */
    private final Map<Quantity, Set<Coverage>> coverages = new HashMap<>();

    /** What is limited, inside a whole of a coverage. */
    private record Inside(Quantity unlimited, Coverage whole) {}

    Divisions(Iterable<Quantity> quantities) {
        ImmutableSet.Builder<Quantity> whole = ImmutableSet.builder();
        for (Quantity q : quantities) {
            Optional<ProductCode> product = product(q);
            if (product.isPresent()) {
                products.computeIfAbsent(table(q), t -> new TreeSet<>(ORDER)).add(product.get());
                productsOf
                        .computeIfAbsent(q.withoutScope(), t -> new TreeSet<>(ORDER))
                        .add(product.get());
            } else if (q.scope().isPresent()) {
                scopesOf.computeIfAbsent(q.withoutScope(), t -> new TreeSet<>())
                        .add(q.scope().get());
            } else {
                whole.add(table(q));
            }
            if (q.coverage() != Coverage.UNSTATED) {
                coverages
                        .computeIfAbsent(q.withCoverage(Coverage.UNSTATED), t -> EnumSet.noneOf(Coverage.class))
                        .add(q.coverage());
            }
        }
        wholes = whole.build();
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
    ImmutableList<ImmutableList<Quantity>> nested(Quantity quantity) {
        if (products.isEmpty() || !addsUp(quantity.measure())) {
            return ImmutableList.of();
        }
        Optional<ProductCode> product = product(quantity);
        Set<ProductCode> known = product.map(p -> products.get(table(quantity))).orElse(Set.of());
        if (known.size() < 2) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ImmutableList<Quantity>> ties = ImmutableList.builder();
        product.ifPresent(p -> ties.addAll(tie(quantity, p, known)));
        product.flatMap(p -> above(p, known)).ifPresent(p -> ties.addAll(tie(quantity, p, known)));
        product.ifPresent(p -> ties.addAll(same(quantity, p, known)));
        return ties.build();
    }

    private static List<ImmutableList<Quantity>> tie(Quantity quantity, ProductCode whole, Set<ProductCode> known) {
        ImmutableList<Quantity> parts = known.stream()
                .filter(p -> above(p, known).filter(whole::equals).isPresent()
                        && first(p, known).equals(p))
                .map(p -> quantity.withScope(p.toString()))
                .collect(toImmutableList());
        return parts.isEmpty() ? List.of() : List.of(tie(quantity.withScope(whole.toString()), parts));
    }

    /** Two spellings of one code, 2709 and 27.09: neither is more than the other. */
    private static List<ImmutableList<Quantity>> same(Quantity quantity, ProductCode product, Set<ProductCode> known) {
        ProductCode first = first(product, known);
        Quantity one = quantity.withScope(first.toString());
        return known.stream()
                .filter(p -> !p.equals(first) && p.isSameAs(first))
                .map(p -> quantity.withScope(p.toString()))
                .flatMap(other -> Stream.of(tie(one, List.of(other)), tie(other, List.of(one))))
                .toList();
    }

    private static ProductCode first(ProductCode product, Set<ProductCode> known) {
        return known.stream().filter(product::isSameAs).findFirst().orElse(product);
    }

    private static ImmutableList<Quantity> tie(Quantity whole, List<Quantity> parts) {
        return ImmutableList.<Quantity>builder().add(whole).addAll(parts).build();
    }

    /** The smallest product that contains another one. */
    private static Optional<ProductCode> above(ProductCode product, Set<ProductCode> known) {
        return known.stream()
                .filter(product::isPartOf)
                .reduce((a, b) -> Objects.requireNonNull(a).isPartOf(b) ? a : b);
    }

    /** The ties of a quantity without a scope to what is limited to one, whichever of them it is. */
    ImmutableList<ImmutableList<Quantity>> limited(Quantity quantity) {
        if ((productsOf.isEmpty() && scopesOf.isEmpty()) || !addsUp(quantity.measure())) {
            return ImmutableList.of();
        }
        Quantity whole = quantity.withoutScope();
        ImmutableList.Builder<ImmutableList<Quantity>> ties = ImmutableList.builder();
        for (Coverage outer : Coverage.values()) {
            if (wholes.contains(table(whole.withCoverage(outer)))) {
                for (Coverage inner : Coverage.values()) {
                    boolean isMeant =
                            quantity.scope().isPresent() ? inner == quantity.coverage() : outer == quantity.coverage();
                    if (isMeant) {
                        limits(whole.withCoverage(outer), whole.withCoverage(inner)).stream()
                                .filter(t -> t.contains(quantity))
                                .forEach(ties::add);
                    }
                }
            }
        }
        return ties.build();
    }

    private ImmutableList<ImmutableList<Quantity>> limits(Quantity whole, Quantity unlimited) {
        return groups(unlimited, whole.coverage()).stream()
                .map(g -> tie(whole, g.stream().map(unlimited::withScope).toList()))
                .collect(toImmutableList());
    }

    /** The scopes of a quantity that are part of a whole: those together that certainly share nothing. */
    private ImmutableList<ImmutableList<String>> groups(Quantity unlimited, Coverage whole) {
        return groups.computeIfAbsent(new Inside(unlimited, whole), i -> findGroups(unlimited, whole));
    }

    private ImmutableList<ImmutableList<String>> findGroups(Quantity unlimited, Coverage whole) {
        Set<ProductCode> known = productsOf.getOrDefault(unlimited, Set.of());
        ImmutableList.Builder<ImmutableList<String>> found = ImmutableList.builder();
        Map<String, List<ProductCode>> apart = new TreeMap<>();
        for (ProductCode top : known) {
            if (above(top, known).isEmpty() && contains(whole, unlimited.coverage(), top)) {
                List<ProductCode> group = apart.computeIfAbsent(top.classification(), c -> new ArrayList<>());
                if (group.stream().allMatch(top::isApartFrom)) {
                    group.add(top);
                } else {
                    found.add(ImmutableList.of(top.toString()));
                }
            }
        }
        apart.values()
                .forEach(g -> found.add(g.stream().map(ProductCode::toString).collect(toImmutableList())));
        if (contains(whole, unlimited.coverage())) {
            scopesOf.getOrDefault(unlimited, Set.of()).forEach(s -> found.add(ImmutableList.of(s)));
        }
        return found.build();
    }

    /** Whether what is of one coverage is certainly part of another one; unstated is what is unstated beside it. */
    private static boolean contains(Coverage outer, Coverage inner) {
        return outer == inner || (outer == Coverage.GOODS_AND_SERVICES && inner != Coverage.UNSTATED);
    }

    private static boolean contains(Coverage outer, Coverage inner, ProductCode product) {
        return contains(outer, inner)
                || (inner == Coverage.UNSTATED && product.isOfGoods() && contains(outer, Coverage.GOODS));
    }

    /**
     * The tie of goods, services and both, of what names two of them; of exports and imports also if they name one and
     * their total another one. Of what follows from these, none is made.
     */
    ImmutableList<ImmutableList<Quantity>> covered(Quantity quantity) {
        if (coverages.isEmpty()
                || quantity.coverage() == Coverage.UNSTATED
                || !quantity.measure().isAdditive()) {
            return ImmutableList.of();
        }
        Set<Coverage> named = named(quantity);
        if (named.size() == 1 && FLOWS.contains(quantity.measure())) {
            named.addAll(named(quantity.withMeasure(Measure.TOTAL_TRADE)));
        }
        return named.size() < 2
                ? ImmutableList.of()
                : ImmutableList.of(ImmutableList.of(
                        quantity.withCoverage(Coverage.GOODS_AND_SERVICES),
                        quantity.withCoverage(Coverage.GOODS),
                        quantity.withCoverage(Coverage.SERVICES)));
    }

    private Set<Coverage> named(Quantity quantity) {
        Set<Coverage> named = EnumSet.noneOf(Coverage.class);
        named.addAll(coverages.getOrDefault(quantity.withCoverage(Coverage.UNSTATED), Set.of()));
        return named;
    }
}
