package io.github.comity.pattern;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Common;
import io.github.comity.calculation.Operands;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The distributions of one calculation: flows by product or partner that are compared category by category. */
final class Flows {
    private final Calculation calculation;
    private final ImmutableList<Distribution> distributions;

    private Flows(String name, Unit unit, Distribution... distributions) {
        this.calculation = Calculation.ofGroups(
                name, unit, Arrays.stream(distributions).map(Operands::of).toArray(Operands[]::new));
        this.distributions = ImmutableList.copyOf(distributions);
        this.distributions.forEach(d -> calculation.keep(d.levelProblem(name).orElse(null)));
    }

    /** Distributions of one period in the order of the formula; unusable levels are refused at once. */
    static Flows of(String name, Unit unit, Distribution... distributions) {
        return ofPeriods(name, unit, distributions).same(Common.PERIOD);
    }

    /** Distributions that may be of several periods. */
    static Flows ofPeriods(String name, Unit unit, Distribution... distributions) {
        return new Flows(name, unit, distributions);
    }

    /** Refuses exports and imports that are known to be of the wrong measure. */
    static void check(Distribution distribution, Measure expected) {
        distribution.measure().ifPresent(measure -> {
            if (!measure.equals(expected)) {
                throw new IllegalArgumentException(
                        "trade calculators need %s here, but was %s; pass exports first and imports second"
                                .formatted(expected, measure));
            }
        });
    }

    /** What all distributions have in common. */
    Flows same(Common... common) {
        calculation.same(common);
        return this;
    }

    /** All totals are certainly above zero, so that shares exist. */
    Flows shares() {
        distributions.forEach(this::shares);
        return this;
    }

    /** One total is certainly above zero. */
    Flows shares(Distribution distribution) {
        calculation.keep(distribution.shareProblem(calculation.name()).orElse(null));
        return this;
    }

    /** Categories stand side by side, and are the same or have nothing in common. */
    Flows aligned() {
        for (int i = 1; i < distributions.size() && !failed(); i++) {
            calculation.keep(distributions
                    .get(0)
                    .alignmentProblem(calculation.name(), distributions.get(i))
                    .orElse(null));
        }
        return this;
    }

    /** A product is listed, or has certainly no trade. */
    Flows of(String product) {
        if (product.isBlank()) {
            throw new IllegalArgumentException(
                    "product must not be blank, but was %s; name one".formatted(Text.quote(product)));
        }
        distributions.forEach(d ->
                calculation.keep(d.unstatedProblem(calculation.name(), product).orElse(null)));
        return this;
    }

    /** Later and earlier levels of like-for-like periods. */
    Flows comparable(Distribution later, Distribution earlier) {
        calculation.comparablePeriods(
                Operands.of(later).header(), Operands.of(earlier).header());
        return this;
    }

    /** The totals of all distributions together are certainly above zero. */
    Flows someTrade() {
        if (failed()) {
            return this;
        }
        BigDecimal point = BigDecimal.ZERO;
        Bounds bounds = Bounds.exactly(BigDecimal.ZERO);
        for (Distribution distribution : distributions) {
            Derived total = distribution.total();
            point = point.add(total.point());
            bounds = bounds.plus(total.bounds());
        }
        return certain(point, bounds, "needs trade above zero, but all levels together are %s; report the levels");
    }

    /** A number is certainly above zero; the rule says with %s what it is instead. */
    Flows certain(BigDecimal point, Bounds bounds, String rule) {
        require(point.signum() > 0, Reason.ZERO_DENOMINATOR, rule, "zero");
        return Presence.of(bounds) == Presence.CERTAIN
                ? this
                : require(false, Reason.BASE_MAY_BE_ZERO, rule, "within " + bounds);
    }

    Flows require(boolean condition, Reason reason, String explanation, Object... arguments) {
        calculation.require(condition, reason, explanation, arguments);
        return this;
    }

    /** The world certainly trades a product. */
    Flows traded(Distribution world, String product) {
        return failed()
                ? this
                : certain(
                        world.point(product),
                        world.bounds(product),
                        "needs world trade in the product above zero, but it is %s; report the share");
    }

    /** Whether the printed digits say that the reporter is counted in the world. */
    static boolean isPart(Distribution exports, Distribution world, String product) {
        BigDecimal own = exports.point(product);
        BigDecimal all = world.point(product);
        BigDecimal otherOwn = exports.total().point().subtract(own);
        return own.compareTo(all) <= 0
                && otherOwn.compareTo(world.total().point().subtract(all)) <= 0;
    }

    /** A share over another, by the printed digits. */
    static BigDecimal quotientOfShares(Distribution own, Distribution world, String product) {
        return own.point(product)
                .multiply(world.total().point())
                .divide(world.point(product).multiply(own.total().point()), MathContext.DECIMAL128);
    }

    boolean failed() {
        return calculation.failed();
    }

    Derived undefined() {
        return calculation.undefined();
    }

    /** The categories of all distributions that add up to their totals. */
    Set<String> categories() {
        ImmutableSet<String> first = distributions.get(0).outermost();
        if (distributions.stream().allMatch(d -> isSame(first, d.outermost()))) {
            return first;
        }
        if (distributions.size() == 2) {
            return Sets.union(first, distributions.get(1).outermost());
        }
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        distributions.forEach(d -> all.addAll(d.outermost()));
        return all.build();
    }

    /** Whether two sides list the same; most often in the same order, which is compared first. */
    private static boolean isSame(ImmutableSet<String> a, ImmutableSet<String> b) {
        return a.asList().equals(b.asList()) || a.equals(b);
    }

    Derived result(String formula, BigDecimal point, Bounds bounds) {
        return result(formula, point, bounds, calculation.levels());
    }

    /** The result, its point moved to the nearest bound, with the notes of all levels. */
    Derived result(String formula, BigDecimal point, Bounds bounds, List<? extends Operand> inputs) {
        return calculation.result(formula, point, bounds, inputs);
    }

    /** The levels of one category that are listed. */
    ImmutableList<Operand> levels(String category) {
        return distributions.stream()
                .flatMap(d -> Optional.ofNullable(d.operands().get(category)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Of every distribution the level of a category, if it is listed, and the total. */
    ImmutableList<Operand> levelsAndTotals(String category) {
        ImmutableList.Builder<Operand> inputs = ImmutableList.builder();
        for (Distribution distribution : distributions) {
            Optional.ofNullable(distribution.operands().get(category)).ifPresent(inputs::add);
            inputs.add(distribution.total());
        }
        return inputs.build();
    }
}
