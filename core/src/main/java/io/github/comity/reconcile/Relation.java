package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
    /** The relations that hold by definition of the measures. */
    public static final ImmutableList<Relation> DEFAULTS = ImmutableList.of(TOTAL_TRADE, TRADE_BALANCE, RE_EXPORTS);

    /** A quantity, or what distinguishes it: its measure or partner; and whether it is added or taken away. */
    record Term(Object what, boolean added) {}

    private final Term whole;
    private final ImmutableList<Term> parts;
    private final boolean exact;

    private Relation(Object whole, List<Term> parts, boolean exact) {
        this.whole = new Term(whole, true);
        this.parts = ImmutableList.copyOf(parts);
        this.exact = exact;
    }

    private static Relation of(Object whole, List<?> added, boolean exact) {
        if (added.isEmpty()
                || added.contains(whole)
                || added.stream().distinct().count() < added.size()) {
            throw new IllegalArgumentException(
                    "relation must have different terms, at least one of them a part, but was %s and %s; name each once"
                            .formatted(whole, added));
        }
        return new Relation(whole, added.stream().map(p -> new Term(p, true)).toList(), exact);
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
        return of(total, Arrays.asList(parts), true);
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
        of(difference, List.of(minuend, subtrahend), true);
        return new Relation(difference, List.of(new Term(minuend, true), new Term(subtrahend, false)), true);
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
        return of(whole, List.of(part), false);
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
        return of(whole, Arrays.asList(members), false);
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
        return of(whole, Arrays.asList(members), true);
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
        return checked(of(total, Arrays.asList(parts), true));
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
        return checked(of(whole, List.of(part), false));
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
        return checked(of(a, List.of(b), true));
    }

    private static Relation checked(Relation relation) {
        for (Term term : relation.terms()) {
            Quantity a = (Quantity) relation.whole.what();
            Quantity b = (Quantity) term.what();
            if (!a.unit().equals(b.unit())) {
                throw new IllegalArgumentException(
                        "relation must be between quantities of one unit, but was %s and %s; convert one first"
                                .formatted(a, b));
            }
            if (!b.period().isBounded()) {
                throw new IllegalArgumentException(
                        "relation must be between quantities of known first and last days, but was %s; name the period"
                                .formatted(b));
            }
        }
        return relation;
    }

    /** The whole and the parts. */
    ImmutableList<Term> terms() {
        return ImmutableList.<Term>builder().add(whole).addAll(parts).build();
    }

    Term whole() {
        return whole;
    }

    ImmutableList<Term> parts() {
        return parts;
    }

    /** {@return whether the parts make up the whole; otherwise they are not larger than it} */
    public boolean isExact() {
        return exact;
    }

    /** Whether the relation names quantities of its own. */
    boolean isOfQuantities() {
        return whole.what() instanceof Quantity;
    }

    /** The quantities of a relation that names its own, in the order of the terms. */
    ImmutableList<Quantity> quantities() {
        return terms().stream().map(t -> (Quantity) t.what()).collect(toImmutableList());
    }

    /**
     * The quantities of the relation that stand beside a quantity, in the order of the terms; empty if it is none of
     * them.
     */
    Optional<ImmutableList<Quantity>> beside(Quantity quantity) {
        List<Object> slots = new ArrayList<>();
        terms().forEach(t -> slots.add(t.what()));
        if (whole.what() instanceof Measure) {
            return slots.contains(quantity.measure())
                    ? Optional.of(slots.stream()
                            .map(m -> quantity.withMeasure((Measure) m))
                            .collect(toImmutableList()))
                    : Optional.empty();
        }
        return slots.contains(quantity.partner())
                ? Optional.of(
                        slots.stream().map(a -> quantity.withPartner((Area) a)).collect(toImmutableList()))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Relation that
                        && whole.equals(that.whole)
                        && parts.equals(that.parts)
                        && exact == that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, parts, exact);
    }

    /** {@return the rule in words, such as {@code "total trade = exports + imports"}} */
    @Override
    public String toString() {
        String right = parts.stream().map(Relation::signed).collect(Collectors.joining());
        return text(whole.what()) + (exact ? " = " : " >= ") + right.substring(right.startsWith(" + ") ? 3 : 0);
    }

    private static String signed(Term term) {
        return (term.added() ? " + " : " - ") + text(term.what());
    }

    private static String text(Object what) {
        if (what.equals(World.WORLD)) {
            return "the world";
        }
        return what instanceof Area area ? area.name() : what.toString();
    }
}
