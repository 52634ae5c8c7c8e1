package io.github.comity.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The levels of the categories of one total, such as exports by product or trade by partner.
 *
 * <p>It is not a probability distribution, and not a sample: the listed categories are the whole, and a category that
 * is not listed is exactly zero. Where a text names only the largest products, add the rest as a category of its own,
 * or the shares are those among the named ones.
 *
 * <p>The levels are of one unit and, where they say so, of one reporter, period and measure. A level that is printed as
 * zero or more is read as not negative, unless it is of a measure that may be negative. A distribution with a negative
 * or undefined level can be held, but no share or index follows from it: {@link #levelProblem} and
 * {@link #shareProblem} say why.
 *
 * <pre>{@code
 * Distribution exports = Distribution.ofFigures(ImmutableMap.of(
 *         "oil", Figure.parse("47.1 million USD"),
 *         "ores", Figure.parse("12.3 million USD"),
 *         "grain", Figure.parse("8.0 million USD")));
 * exports.total();          // ≈ 67.40 million USD (67.25–67.55)
 * exports.share("oil");     // ≈ 0.6988 (0.6975–0.7001)
 * }</pre>
 *
 * <p>Two distributions are equal when categories and levels are equal, in any order. There is no order. This class is
 * immutable and thread-safe.
 */
public final class Distribution {
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);

    private final ImmutableMap<String, Operand> operands;
    private final ImmutableList<Operand> inputs;
    private final ImmutableMap<String, Level> levels;
    private final Optional<Quantity> header;
    private final Level total;
    private final int unboundedCount;
    private final boolean exact;
    private final ImmutableSet<Claim> claims;
    private final boolean sharesClaims;
    private final LevelCheck.@Nullable Problem problem;

    private Distribution(ImmutableMap<String, Operand> operands) {
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "distribution must have at least one category, but was empty; list the categories");
        }
        this.operands = operands;
        this.inputs = ImmutableList.copyOf(operands.values());
        LevelCheck.requireOneHeader(operands);
        this.header = inputs.stream().flatMap(o -> o.levelOf().stream()).findFirst();
        this.problem = LevelCheck.problem(operands);
        ImmutableMap.Builder<String, Level> all = ImmutableMap.builderWithExpectedSize(operands.size());
        Level sum = Level.ZERO;
        int unbounded = 0;
        boolean everyExact = true;
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            Level level = problem == null ? Level.of(entry.getValue()) : Level.ZERO;
            all.put(entry.getKey(), level);
            sum = sum.plus(level);
            unbounded += level.high() == null ? 1 : 0;
            everyExact &= level.isExact();
        }
        this.levels = all.buildOrThrow();
        this.total = sum;
        this.unboundedCount = unbounded;
        this.exact = everyExact;
        ImmutableSet.Builder<Claim> used = ImmutableSet.builder();
        int count = 0;
        for (Operand operand : operands.values()) {
            ImmutableSet<Claim> own = operand.claims();
            used.addAll(own);
            count += own.size();
        }
        this.claims = used.build();
        this.sharesClaims = claims.size() < count;
    }

    /**
     * Obtains a distribution of any numbers: claims, derived numbers, figures.
     *
     * @param levels the level of each category; the order is kept
     * @return the distribution
     * @throws IllegalArgumentException if there is no category, a category has no proper name, or two levels differ in
     *     unit, reporter, period or measure
     */
    public static Distribution of(Map<String, ? extends Operand> levels) {
        levels.keySet().forEach(category -> Text.requireName("category", category));
        return new Distribution(ImmutableMap.copyOf(levels));
    }

    /**
     * Obtains a distribution of reported figures.
     *
     * @param figures the figure of each category; the order is kept
     * @return the distribution
     * @throws IllegalArgumentException if there is no category, a category has no proper name, or two figures differ in
     *     unit
     */
    public static Distribution ofFigures(Map<String, Figure> figures) {
        return of(convert(figures, Operand::of));
    }

    /**
     * Obtains a distribution of exact numbers.
     *
     * @param values the value of each category in ones of the unit; the order is kept
     * @param unit the unit
     * @return the distribution
     * @throws IllegalArgumentException if there is no category or a category has no proper name
     */
    public static Distribution exactly(Map<String, BigDecimal> values, Unit unit) {
        return of(convert(values, value -> Operand.exactly(value, unit)));
    }

    private static <T> Map<String, Operand> convert(Map<String, T> values, Function<T, Operand> operand) {
        Map<String, Operand> converted = new LinkedHashMap<>();
        values.forEach((category, value) -> converted.put(category, operand.apply(value)));
        return converted;
    }

    /** {@return the categories in the order in which they were listed} */
    public ImmutableSet<String> categories() {
        return operands.keySet();
    }

    /** {@return the levels as they were given, by category} */
    public ImmutableMap<String, Operand> operands() {
        return operands;
    }

    /** {@return the unit of the levels} */
    public Unit unit() {
        return inputs.get(0).unit();
    }

    /** {@return who reports the levels, or empty if they do not say so} */
    public Optional<Area> reporter() {
        return header.map(Quantity::reporter);
    }

    /** {@return the period of the levels, or empty if they do not say so} */
    public Optional<ReportingPeriod> period() {
        return header.map(Quantity::period);
    }

    /** {@return what the levels measure, or empty if they do not say so} */
    public Optional<Measure> measure() {
        return header.map(Quantity::measure);
    }

    /**
     * Finds the level of a category by its printed digits.
     *
     * @param category the category
     * @return the level in ones of the unit; zero if the category is not listed
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public BigDecimal point(String category) {
        return required(category).point();
    }

    /**
     * Finds the bounds of the level of a category.
     *
     * @param category the category
     * @return the bounds in ones of the unit, at zero and above; exactly zero if the category is not listed
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public Bounds bounds(String category) {
        return required(category).bounds();
    }

    /**
     * Finds the bounds of the sum of all other categories.
     *
     * @param category the category that is left out
     * @return the exact sum of the bounds of the others
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public Bounds rest(String category) {
        return without(required(category)).bounds();
    }

    private Level required(String category) {
        if (problem != null) {
            throw new IllegalStateException(problem.of("distribution").explanation() + "; ask levelProblem first");
        }
        return level(category);
    }

    Level level(String category) {
        return levels.getOrDefault(category, Level.ZERO);
    }

    /** The total less one of its levels; an unbounded total may become bounded. */
    private Level without(Level level) {
        BigDecimal high = total.high();
        if (high != null && level.high() != null) {
            high = high.subtract(level.high());
        } else if (level.high() == null && unboundedCount == 1) {
            high = levels.values().stream()
                    .flatMap(l -> Optional.ofNullable(l.high()).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return new Level(total.point().subtract(level.point()), total.low().subtract(level.low()), high);
    }

    /**
     * Calculates the total.
     *
     * <p>Formula: {@code sum of levels}. Unit: that of the levels. Bounds: exact and tight. Undefined as
     * {@link #levelProblem} says.
     *
     * @return the total
     */
    public Derived total() {
        return levelProblem("total")
                .map(u -> Derived.undefined("total", u.reason(), u.explanation(), unit(), inputs))
                .orElseGet(() ->
                        noted(Derived.of("total", "sum of levels", unit(), total.point(), total.bounds(), inputs)));
    }

    /**
     * Calculates the share of a category in the total.
     *
     * <p>Formula: {@code level / total}. Unit: ratio, from 0 to 1. Bounds: tight: the level occurs in the total as well
     * and is evaluated at the right corners. Undefined as {@link #shareProblem} says.
     *
     * @param category the category; one that is not listed has the share zero
     * @return the share
     */
    public Derived share(String category) {
        String name = "share of " + category;
        Undefined none = shareProblem(name).orElse(null);
        if (none != null) {
            return Derived.undefined(name, none.reason(), none.explanation(), Unit.RATIO, inputs);
        }
        Level level = level(category);
        Level rest = without(level);
        Bounds low = rest.high() == null
                ? NOTHING
                : quotient(level.low(), level.low().add(rest.high()));
        Bounds high = level.high() == null
                ? Bounds.exactly(BigDecimal.ONE)
                : quotient(level.high(), level.high().add(rest.low()));
        Operand operand = operands.get(category);
        return noted(Derived.of(
                name,
                "level / total",
                Unit.RATIO,
                level.point().divide(total.point(), MathContext.DECIMAL128),
                low.hull(high),
                operand == null ? List.of(total()) : List.of(operand, total())));
    }

    /** A level of zero has the share zero, whatever the rest. */
    private static Bounds quotient(BigDecimal level, BigDecimal sum) {
        return level.signum() == 0 ? NOTHING : Bounds.quotient(level, sum);
    }

    /**
     * Obtains what is left of every category after taking away a part: the world without the reporter.
     *
     * <p>Bounds: sound only where the levels of the whole were added up from those of the part. A category in which the
     * part is larger than the whole becomes negative, and {@link #levelProblem} says so.
     *
     * @param part the part, of the same unit
     * @return the differences, by the categories of this distribution
     * @throws IllegalArgumentException if the units differ, or the part has a category that the whole does not list
     */
    public Distribution without(Distribution part) {
        if (!unit().equals(part.unit())) {
            throw new IllegalArgumentException(
                    "part of a distribution must be in its unit, but was %s and %s; convert one first"
                            .formatted(unit(), part.unit()));
        }
        if (!categories().containsAll(part.categories())) {
            throw new IllegalArgumentException(
                    "part of a distribution must have its categories, but was also %s; list them in the whole"
                            .formatted(part.categories().stream()
                                    .filter(c -> !categories().contains(c))
                                    .map(Text::quote)
                                    .toList()));
        }
        Map<String, Operand> rest = new LinkedHashMap<>();
        operands.forEach((category, whole) -> {
            Operand taken = part.operands.get(category);
            rest.put(category, taken == null ? whole : difference(category, whole, taken));
        });
        return of(rest);
    }

    private static Derived difference(String category, Operand whole, Operand taken) {
        String name = category + " of the rest";
        List<Operand> inputs = List.of(whole, taken);
        Undefined none = whole.undefined().or(taken::undefined).orElse(null);
        return none == null
                ? Derived.of(
                        name,
                        "whole - part",
                        whole.unit(),
                        whole.point().subtract(taken.point()),
                        whole.bounds().minus(taken.bounds()),
                        inputs)
                : Derived.undefined(
                        name,
                        none.reason(),
                        "%s needs both levels: %s".formatted(name, none.explanation()),
                        whole.unit(),
                        inputs);
    }

    /**
     * Says why nothing can be calculated from the levels.
     *
     * @param indicator the indicator, for the explanation
     * @return the reason: an undefined level, a level that is or may be negative, a mix of figures and forecasts; empty
     *     if there is none
     */
    public Optional<Undefined> levelProblem(String indicator) {
        return Optional.ofNullable(problem).map(p -> p.of(indicator));
    }

    /**
     * Says why no shares can be calculated.
     *
     * @param indicator the indicator, for the explanation
     * @return the reason: a problem of the levels, or a total that is or may be zero; empty if there is none
     */
    public Optional<Undefined> shareProblem(String indicator) {
        return levelProblem(indicator).or(() -> {
            if (total.point().signum() == 0) {
                return Optional.of(new Undefined(
                        Reason.ZERO_DENOMINATOR,
                        "%s needs a total above zero, but all %s levels are zero; report the levels"
                                .formatted(indicator, levels.size())));
            }
            return total.low().signum() > 0
                    ? Optional.empty()
                    : Optional.of(new Undefined(
                            Reason.BASE_MAY_BE_ZERO,
                            "%s needs a total above zero, but the total is within %s; report the levels"
                                    .formatted(indicator, total.bounds())));
        });
    }

    /** {@return whether two levels rest on one claim, so that bounds are sound but may be wider than need be} */
    public boolean hasSharedClaims() {
        return sharesClaims;
    }

    /**
     * Checks whether this and another distribution rest on a common claim, so that bounds are sound but may be wider
     * than need be.
     *
     * @param other another distribution
     * @return whether a claim stands behind levels of both
     */
    public boolean sharesClaimsWith(Distribution other) {
        return !Collections.disjoint(claims, other.claims);
    }

    /** The derived number with a note if two levels rest on one claim. */
    Derived noted(Derived derived) {
        return sharesClaims && derived.isDefined() ? derived.withNote(Derived.Note.SHARED_INPUT) : derived;
    }

    /** The levels as they were given, in the order in which they were listed. */
    ImmutableList<Operand> inputs() {
        return inputs;
    }

    ImmutableMap<String, Level> levels() {
        return levels;
    }

    Level sum() {
        return total;
    }

    boolean isExact() {
        return exact;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Distribution that && operands.equals(that.operands));
    }

    @Override
    public int hashCode() {
        return operands.hashCode();
    }

    /** {@return a text such as {@code "3 categories in USD: oil 47.1 million USD, ..."}, cut after five categories} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(80)
                .append(operands.size())
                .append(operands.size() == 1 ? " category in " : " categories in ")
                .append(unit())
                .append(": ");
        int shown = 0;
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            if (shown == 5) {
                return out.append(", ...").toString();
            }
            out.append(shown++ == 0 ? "" : ", ")
                    .append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue() instanceof Claim c ? c.text() : text(entry.getValue()));
        }
        return out.toString();
    }

    private static String text(Operand operand) {
        return operand instanceof Derived derived ? derived.toString() : operand.label();
    }
}
