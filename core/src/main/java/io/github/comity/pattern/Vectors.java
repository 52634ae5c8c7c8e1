package io.github.comity.pattern;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The distributions of one calculation and what is wrong with them; the first thing that is wrong is kept. */
final class Vectors {
    private final String name;
    private final Unit unit;
    private final ImmutableList<Distribution> distributions;
    private @Nullable Undefined problem;

    private Vectors(String name, Unit unit, ImmutableList<Distribution> distributions) {
        this.name = name;
        this.unit = unit;
        this.distributions = distributions;
    }

    /**
     * Distributions of one period in the order of the formula, the unit of the result; unusable levels are refused at
     * once.
     */
    static Vectors of(String name, Unit unit, Distribution... distributions) {
        return ofPeriods(name, unit, distributions)
                .same(Reason.PERIOD_MISMATCH, "period", Distribution::period, "take figures of one period");
    }

    /** Distributions that may be of several periods. */
    static Vectors ofPeriods(String name, Unit unit, Distribution... distributions) {
        Vectors vectors = new Vectors(name, unit, ImmutableList.copyOf(distributions));
        for (Distribution distribution : distributions) {
            vectors.keep(distribution.levelProblem(name));
        }
        return vectors;
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

    private void keep(Optional<Undefined> found) {
        problem = problem == null ? found.orElse(null) : problem;
    }

    /** All totals are certainly above zero, so that shares exist. */
    Vectors shares() {
        distributions.forEach(d -> keep(d.shareProblem(name)));
        return this;
    }

    /** One total is certainly above zero. */
    Vectors shares(Distribution distribution) {
        keep(distribution.shareProblem(name));
        return this;
    }

    /** Amounts of the distributions can be added up. */
    Vectors sameUnit() {
        return same(Reason.UNIT_MISMATCH, "unit", d -> Optional.of(d.unit()), "convert one first");
    }

    /** One reporter's exports and imports. */
    Vectors sameReporter() {
        return same(
                Reason.REPORTER_MISMATCH,
                "reporter",
                Distribution::reporter,
                "compare reporters in a mirror comparison only");
    }

    /** Later and earlier levels of like-for-like periods. */
    Vectors comparable(Distribution later, Distribution earlier) {
        ReportingPeriod now = later.period().orElse(null);
        ReportingPeriod before = earlier.period().orElse(null);
        return now == null || before == null
                ? this
                : require(
                        now.isComparableTo(before),
                        Reason.PERIOD_MISMATCH,
                        "%s needs like-for-like periods, but was %s and %s; compare the same months of both years",
                        name,
                        now.label(),
                        before.label());
    }

    /** The totals of all distributions together are certainly above zero. */
    Vectors someTrade() {
        if (failed()) {
            return this;
        }
        BigDecimal point = BigDecimal.ZERO;
        Bounds bounds = Bounds.exactly(BigDecimal.ZERO);
        for (Distribution distribution : distributions) {
            point = point.add(distribution.total().point());
            bounds = bounds.plus(distribution.total().bounds());
        }
        require(
                point.signum() > 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs trade above zero, but all levels are zero; report the levels",
                name);
        return require(
                bounds.lower().map(l -> l.signum() > 0).orElse(false),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs trade above zero, but all levels together are within %s; report the levels",
                name,
                bounds);
    }

    private Vectors same(Reason reason, String what, Function<Distribution, Optional<?>> attribute, String remedy) {
        Object first = null;
        for (Distribution distribution : distributions) {
            Object value = attribute.apply(distribution).orElse(null);
            first = first == null ? value : first;
            require(
                    value == null || value.equals(first),
                    reason,
                    "%s needs figures of one %s, but was %s and %s; %s",
                    name,
                    what,
                    Objects.requireNonNullElse(first, ""),
                    Objects.requireNonNullElse(value, ""),
                    remedy);
        }
        return this;
    }

    Vectors require(boolean condition, Reason reason, String explanation, Object... arguments) {
        if (!condition && problem == null) {
            problem = new Undefined(reason, explanation.formatted(arguments));
        }
        return this;
    }

    boolean failed() {
        return problem != null;
    }

    Derived undefined() {
        Undefined u = Objects.requireNonNull(problem, "problem");
        return Derived.undefined(name, u.reason(), u.explanation(), unit, operands());
    }

    /** The categories of all distributions. */
    Set<String> categories() {
        if (distributions.size() == 2) {
            return Sets.union(
                    distributions.get(0).categories(), distributions.get(1).categories());
        }
        Set<String> all = new LinkedHashSet<>();
        distributions.forEach(d -> all.addAll(d.categories()));
        return all;
    }

    Derived result(String formula, BigDecimal point, Bounds bounds) {
        return result(formula, point, bounds, operands());
    }

    /** The result, its point moved to the nearest bound, with a note if two levels rest on one claim. */
    Derived result(String formula, BigDecimal point, Bounds bounds, List<? extends Operand> inputs) {
        BigDecimal raised = bounds.lower().map(point::max).orElse(point);
        BigDecimal inside = bounds.upper().map(raised::min).orElse(raised);
        Derived derived = Derived.of(name, formula, unit, inside, bounds, inputs);
        return sharesClaims() && derived.isDefined() ? derived.withNote(Derived.Note.SHARED_INPUT) : derived;
    }

    private boolean sharesClaims() {
        for (int i = 0; i < distributions.size(); i++) {
            if (distributions.get(i).hasSharedClaims()) {
                return true;
            }
            for (int j = 0; j < i; j++) {
                if (distributions.get(i).sharesClaimsWith(distributions.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The levels of one category that are listed. */
    ImmutableList<Operand> levels(String category) {
        return distributions.stream()
                .flatMap(d -> Optional.ofNullable(d.operands().get(category)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Operand> operands() {
        ImmutableList.Builder<Operand> all = ImmutableList.builder();
        distributions.forEach(d -> all.addAll(d.operands().values()));
        return all.build();
    }
}
