package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule that ties quantities together whatever their numbers: total trade is exports and imports.
 *
 * <p>It is not a claim: it has no source and is never blamed. A relation between measures or partners holds wherever
 * reporter, unit, coverage, scope and price basis are the same, in every period; a relation between quantities holds
 * for those alone. A part that nobody states is unknown, not zero.
 *
 * <p>Two are equal when their terms are equal. There is no order. This class is immutable and thread-safe.
 */
public final class Relation {
    /** Total trade is exports and imports. */
    public static final Relation TOTAL_TRADE = sum(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS);
    /** The trade balance is exports less imports. */
    public static final Relation TRADE_BALANCE = difference(Measure.TRADE_BALANCE, Measure.EXPORTS, Measure.IMPORTS);
    /** Re-exports are part of exports. */
    public static final Relation RE_EXPORTS = partOf(Measure.RE_EXPORTS, Measure.EXPORTS);
    /**
     * A product is no more than the product whose code its own code starts with, and several such products that share
     * nothing are together no more than it: 2709 and 2710 are parts of 27. It ties products of one classification.
     */
    public static final Relation NESTED_PRODUCTS = new Relation(new Rule.Nested());
    /**
     * What is limited to a product or another scope is no more than what is not: exports of 2709, or non-oil exports,
     * are no more than all exports of the period, and products of one classification that share nothing are together no
     * more. Both are of one coverage, or the whole is of goods and services; products of a classification of goods,
     * such as the Harmonized System, are part of goods though nobody says so. It ties flows that cannot be negative.
     */
    public static final Relation LIMITED = new Relation(new Rule.Limited());
    /**
     * Trade in goods and services is that in goods and that in services, for every measure that adds up. A quantity
     * whose coverage is {@linkplain Coverage#UNSTATED unstated} may be any of the three, and is tied to none of them,
     * unless the caller says with {@link #unstatedCoverage} which one it is.
     */
    public static final Relation GOODS_AND_SERVICES = new Relation(new Rule.Covered());
    /** The relations that hold by definition of the measures, products and coverages. */
    public static final ImmutableList<Relation> DEFAULTS =
            ImmutableList.of(TOTAL_TRADE, TRADE_BALANCE, RE_EXPORTS, NESTED_PRODUCTS, LIMITED, GOODS_AND_SERVICES);

    private final Rule rule;

    private Relation(Rule rule) {
        this.rule = rule;
    }

    private static <T> Relation of(Function<T, Rule.Term> term, T whole, List<T> added, List<T> taken, boolean exact) {
        List<T> parts = Stream.concat(added.stream(), taken.stream()).toList();
        if (parts.isEmpty()
                || parts.contains(whole)
                || parts.stream().distinct().count() < parts.size()) {
            throw new IllegalArgumentException(
                    "relation must have different terms, at least one of them a part, but was %s and %s; name each once"
                            .formatted(whole, parts));
        }
        return new Relation(new Rule.Linear(
                term.apply(whole),
                Stream.concat(
                                added.stream().map(p -> new Rule.Part(term.apply(p), true)),
                                taken.stream().map(p -> new Rule.Part(term.apply(p), false)))
                        .collect(toImmutableList()),
                exact));
    }

    /**
     * Obtains the relation that a measure is the sum of others.
     *
     * @param total the sum
     * @param parts all its parts, at least one
     * @return the relation
     * @throws IllegalArgumentException if there is no part, or a measure occurs twice
     */
    public static Relation sum(Measure total, Measure... parts) {
        Given.arguments("Relation.sum", "total", total, "parts", parts);
        return of(Rule.OfMeasure::new, total, Arrays.asList(parts), List.of(), true);
    }

    /**
     * Obtains the relation that a measure is the difference of two others.
     *
     * @param difference the difference
     * @param minuend what is reduced
     * @param subtrahend what is taken away
     * @return the relation
     * @throws IllegalArgumentException if a measure occurs twice
     */
    public static Relation difference(Measure difference, Measure minuend, Measure subtrahend) {
        Given.arguments("Relation.difference", "difference", difference, "minuend", minuend, "subtrahend", subtrahend);
        return of(Rule.OfMeasure::new, difference, List.of(minuend), List.of(subtrahend), true);
    }

    /**
     * Obtains the relation that a measure is part of another, so that it cannot be larger.
     *
     * @param part the part
     * @param whole the whole
     * @return the relation
     * @throws IllegalArgumentException if both are the same
     */
    public static Relation partOf(Measure part, Measure whole) {
        Given.arguments("Relation.partOf", "part", part, "whole", whole);
        return of(Rule.OfMeasure::new, whole, List.of(part), List.of(), false);
    }

    /**
     * Obtains the relation that some partners are part of a group or of the world; to be used for measures that cannot
     * be negative.
     *
     * @param whole the group or the world
     * @param members some members, at least one
     * @return the relation: together they are not larger than the whole
     * @throws IllegalArgumentException if there is no member, or an area occurs twice
     */
    public static Relation partnersWithin(Area whole, Area... members) {
        Given.arguments("Relation.partnersWithin", "whole", whole, "members", members);
        return of(Rule.OfPartner::new, whole, Arrays.asList(members), List.of(), false);
    }

    /**
     * Obtains the relation that partners are all of a group or of the world.
     *
     * @param whole the group or the world
     * @param members all members, at least one
     * @return the relation: together they are the whole
     * @throws IllegalArgumentException if there is no member, or an area occurs twice
     */
    public static Relation partnersOf(Area whole, Area... members) {
        Given.arguments("Relation.partnersOf", "whole", whole, "members", members);
        return of(Rule.OfPartner::new, whole, Arrays.asList(members), List.of(), true);
    }

    /**
     * Obtains the relation that what does not say whether it covers goods, services or both is one of them; it holds
     * for every measure and period.
     *
     * @param meaning what is meant where nothing is said: most communiques mean goods
     * @return the relation
     * @throws IllegalArgumentException if the meaning is unstated
     */
    public static Relation unstatedCoverage(Coverage meaning) {
        Given.argument("meaning", "Relation.unstatedCoverage", meaning);
        return of(Rule.OfCoverage::new, Coverage.UNSTATED, List.of(meaning), List.of(), true);
    }

    /**
     * Obtains the relation that one quantity is the sum of others.
     *
     * @param total the sum
     * @param parts all its parts, at least one, in the same unit
     * @return the relation
     * @throws IllegalArgumentException if there is no part, a quantity occurs twice, the units differ, or a period is
     *     open or unknown
     */
    public static Relation sum(Quantity total, Quantity... parts) {
        Given.arguments("Relation.sum", "total", total, "parts", parts);
        return ofQuantities(total, Arrays.asList(parts), true);
    }

    /**
     * Obtains the relation that one quantity is part of another, so that it cannot be larger.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return the relation
     * @throws IllegalArgumentException if both are the same, the units differ, or a period is open or unknown
     */
    public static Relation partOf(Quantity part, Quantity whole) {
        Given.arguments("Relation.partOf", "part", part, "whole", whole);
        return ofQuantities(whole, List.of(part), false);
    }

    /**
     * Obtains the relation that two quantities are the same under two descriptions, such as goods and goods of unstated
     * coverage.
     *
     * @param a a quantity
     * @param b another quantity in the same unit; nothing is ever converted
     * @return the relation
     * @throws IllegalArgumentException if both are the same, the units differ, or a period is open or unknown
     */
    public static Relation sameQuantity(Quantity a, Quantity b) {
        Given.arguments("Relation.sameQuantity", "a", a, "b", b);
        return ofQuantities(a, List.of(b), true);
    }

    private static Relation ofQuantities(Quantity whole, List<Quantity> parts, boolean exact) {
        Relation relation = of(Rule.OfQuantity::new, whole, parts, List.of(), exact);
        for (Quantity quantity : relation.rule.named().get(0)) {
            if (!whole.unit().equals(quantity.unit())) {
                throw new IllegalArgumentException(
                        "relation must be between quantities of one unit, but was %s and %s; convert one first"
                                .formatted(whole, quantity));
            }
            if (!quantity.period().isBounded()) {
                throw new IllegalArgumentException(
                        "relation must be between quantities of known first and last days, but was %s; name the period"
                                .formatted(quantity));
            }
        }
        return relation;
    }

    /** {@return whether the parts make up the whole; otherwise they are not larger than it} */
    public boolean isExact() {
        return rule.isExact();
    }

    /** Whether it makes up a whole, of parts that are stated for their own sake. */
    boolean isDefinition() {
        return isExact() && !equals(GOODS_AND_SERVICES);
    }

    /** What finds the quantities that the relation ties. */
    Rule rule() {
        return rule;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Relation that && rule.equals(that.rule));
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    /** {@return the rule as a formula, such as {@code "total trade = exports + imports"}} */
    @Override
    public String toString() {
        return rule.toString();
    }
}
