package io.github.comity.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Grouping;
import io.github.comity.calculation.Nesting;
import io.github.comity.calculation.Operands;
import io.github.comity.calculation.Standing;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The levels of the categories of one total, such as exports by product or trade by partner.
 *
 * <p>It is not a probability distribution, and not a sample: the listed categories are the whole, and a category that
 * is not listed is exactly zero. Where a text names only the largest products, add the rest as a category of its own,
 * or the shares are those among the named ones.
 *
 * <p>Categories nest where levels or names say so: product HS:2709 in HS:27, a member in its group, a partner in the
 * world. What may nest by its name alone is not added: codes without a classification (27 and 2709), ranges of codes
 * (HS:01-24 and HS:02), a group and who may belong to it (EU and Germany), "of which oil". Only the {@link #outermost}
 * ones add up; a share of any other is of that total as well. How a total splits is not known where one category
 * contains all others: leave that one out, and ask for the index of the rest.
 *
 * <p>The levels are of one unit and, where they say so, of one reporter, period and measure. A level that is printed as
 * zero or more is read as not negative, unless it is of a measure that may be negative. A distribution with a negative
 * or undefined level can be held, but no share or index follows from it: {@link #levelProblem} and
 * {@link #shareProblem} say why. Net flows have a total then all the same.
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
 * <p>Two are equal when categories, levels and nesting are equal. There is no order. This class is immutable and
 * thread-safe.
 */
public final class Distribution extends Grouping {
    private final ImmutableMap<String, Operand> operands;
    private final Nesting nesting;
    private final Levels levels;
    private final Derived total;

    private Distribution(ImmutableMap<String, Operand> operands, Nesting nesting, Operands outermost) {
        super(outermost);
        this.operands = operands;
        this.nesting = nesting;
        this.levels = new Levels(operands, nesting);
        this.total = levels.sum(outermost);
    }

    private static Distribution nested(ImmutableMap<String, Operand> operands, ImmutableMap<String, Standing> places) {
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "distribution must have at least one category, but was empty; list the categories");
        }
        Header.requireOne(operands);
        Operands stated = Operands.of(operands.values());
        Quantity first = stated.header().levelOf().orElse(null);
        Nesting nesting = Nesting.of(places, first == null ? null : first.period());
        Operands outermost = nesting.wholes().isEmpty()
                ? stated
                : Operands.of(
                        Maps.filterKeys(operands, nesting.outermost()::contains).values());
        return new Distribution(operands, nesting, outermost);
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
        return of(Given.argument("levels", "Distribution.of", levels), Standing::of);
    }

    private static Distribution of(
            Map<String, ? extends Operand> levels, BiFunction<String, Operand, Standing> placeOf) {
        ImmutableMap.Builder<String, Standing> places = ImmutableMap.builderWithExpectedSize(levels.size());
        levels.forEach((category, level) ->
                places.put(Text.requireName("category", category), placeOf.apply(category, level)));
        return nested(ImmutableMap.copyOf(levels), places.buildOrThrow());
    }

    /**
     * Obtains a distribution by products of one classification, whose codes are the categories and nest.
     *
     * @param classification the classification, such as {@code "HS 2022"}
     * @param levels the level of each code; the order is kept
     * @return the distribution
     * @throws IllegalArgumentException if there is no category, a category is no code, or two levels differ in unit,
     *     reporter, period or measure
     */
    public static Distribution ofProducts(String classification, Map<String, ? extends Operand> levels) {
        Given.arguments("Distribution.ofProducts", "classification", classification, "levels", levels);
        return of(
                levels,
                (code, level) -> Standing.of(
                        ProductCode.of(classification, code),
                        level.levelOf().map(Quantity::partner).orElse(null)));
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
        return of(convert(Given.argument("figures", "Distribution.ofFigures", figures), Operand::of));
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
        Given.arguments("Distribution.exactly", "values", values, "unit", unit);
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

    /**
     * {@return the categories that are part of no other one, in the order in which they were listed; these alone add up
     * to the total}
     */
    public ImmutableSet<String> outermost() {
        return nesting.outermost();
    }

    /** {@return the levels as they were given, by category} */
    public ImmutableMap<String, Operand> operands() {
        return operands;
    }

    /** {@return the unit of the levels} */
    public Unit unit() {
        return checked().header().unit();
    }

    private Operands checked() {
        return Operands.of(this);
    }

    private Optional<Quantity> header() {
        return checked().header().levelOf();
    }

    /** {@return who reports the levels, or empty if they do not say so} */
    public Optional<Area> reporter() {
        return header().map(Quantity::reporter);
    }

    /** {@return the period of the levels, or empty if they do not say so} */
    public Optional<ReportingPeriod> period() {
        return header().map(Quantity::period);
    }

    /** {@return what the levels measure, or empty if they do not say so} */
    public Optional<Measure> measure() {
        return header().map(Quantity::measure);
    }

    /**
     * Finds the level of a category by its printed digits.
     *
     * @param category the category
     * @return the level in ones of the unit; zero if the category is not listed
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public BigDecimal point(String category) {
        return required("Distribution.point", category).point();
    }

    /**
     * Finds the bounds of the level of a category.
     *
     * @param category the category
     * @return the bounds in ones of the unit, at zero and above; exactly zero if the category is not listed
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public Bounds bounds(String category) {
        return required("Distribution.bounds", category).bounds();
    }

    /**
     * Finds the bounds of the sum of all other categories.
     *
     * @param category the category that is left out
     * @return the exact sum of the bounds of the others
     * @throws IllegalStateException if {@link #levelProblem} is present
     */
    public Bounds rest(String category) {
        required("Distribution.rest", category);
        return levels.without(category).bounds();
    }

    private Level required(String method, String category) {
        Header.requireCategory(method, category);
        levelProblem("distribution").ifPresent(problem -> {
            throw new IllegalStateException(problem.explanation() + "; ask levelProblem first");
        });
        return levels.level(category);
    }

    Levels levels() {
        return levels;
    }

    /**
     * Calculates the total.
     *
     * <p>Formula: {@code sum of levels}, in their unit. Bounds: exact, tight. Undefined as {@link #levelProblem} says,
     * but that levels of a measure that may be negative, such as net flows, have a total where they are negative, too.
     *
     * @return the total
     */
    public Derived total() {
        return total;
    }

    /** Opens the calculation of an index of the shares. */
    Calculation ofShares(String name) {
        return Calculation.ofGroups(name, Unit.RATIO, checked())
                .keep(shareProblem(name).or(() -> splitProblem(name)).orElse(null));
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
        String name = "share of " + Header.requireCategory("Distribution.share", category);
        Calculation calculation = Calculation.ofGroups(name, Unit.RATIO, checked())
                .keep(shareProblem(name)
                        .or(() -> unstatedProblem(name, category))
                        .orElse(null));
        if (calculation.failed()) {
            return calculation.undefined();
        }
        Amount share = levels.share(category);
        return calculation.result(
                "level / total",
                share.point(),
                share.bounds(),
                operands.containsKey(category) ? List.of(operands.get(category), total) : List.of(total));
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
        Header.requirePart(this, Given.argument("part", "Distribution.without", part));
        Map<String, Operand> rest = new LinkedHashMap<>();
        operands.forEach((category, whole) -> {
            Operand taken = part.operands.get(category);
            rest.put(category, taken == null ? whole : Header.difference(category, whole, taken));
        });
        return nested(ImmutableMap.copyOf(rest), nesting.places());
    }

    /**
     * Says why nothing can be calculated from the levels.
     *
     * @param indicator the indicator, for the explanation
     * @return the reason: an undefined level, a level that is or may be negative, a mix of figures and forecasts; empty
     *     if there is none
     */
    public Optional<Undefined> levelProblem(String indicator) {
        Given.argument("indicator", "Distribution.levelProblem", indicator);
        return levels.problem(indicator).or(() -> checked().mixedStatus(indicator));
    }

    /**
     * Says why no shares can be calculated.
     *
     * @param indicator the indicator, for the explanation
     * @return the reason: a problem of the levels, or a total that is or may be zero; empty if there is none
     */
    public Optional<Undefined> shareProblem(String indicator) {
        Given.argument("indicator", "Distribution.shareProblem", indicator);
        return levelProblem(indicator).or(() -> levels.shareProblem(indicator));
    }

    /** That one category contains all others, as {@code TOTAL} and the world do: nothing is known of the split. */
    Optional<Undefined> splitProblem(String indicator) {
        return levels.splitProblem(indicator);
    }

    /**
     * Says why the level of a category is not known: it is not listed, but a category that contains it is, or one that
     * is part of it.
     *
     * @param indicator the indicator, for the explanation
     * @param category the category
     * @return the reason, or empty if the category is listed or has certainly nothing in common with those listed
     */
    public Optional<Undefined> unstatedProblem(String indicator, String category) {
        Given.argument("indicator", "Distribution.unstatedProblem", indicator);
        Header.requireCategory("Distribution.unstatedProblem", category);
        return operands.containsKey(category) ? Optional.empty() : nesting.unstated(indicator, category);
    }

    /**
     * Says why this and another distribution cannot be compared category by category: one category of a side contains
     * all others, or is part of a category of the other side, so that the two speak of different levels.
     *
     * @param indicator the indicator, for the explanation
     * @param other the other side
     * @return the reason, or empty if all categories that add up are alike or apart
     */
    public Optional<Undefined> alignmentProblem(String indicator, Distribution other) {
        Given.arguments("Distribution.alignmentProblem", "indicator", indicator, "other", other);
        return splitProblem(indicator)
                .or(() -> other.splitProblem(indicator))
                .or(() -> nesting.across(indicator, other.nesting));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Distribution that
                        && operands.equals(that.operands)
                        && nesting.places().equals(that.nesting.places()));
    }

    @Override
    public int hashCode() {
        return operands.hashCode();
    }

    /** {@return a text such as {@code "3 categories in USD: oil 47.1 million USD, ..."}, cut after five categories} */
    @Override
    public String toString() {
        return Header.describe(unit(), operands);
    }
}
