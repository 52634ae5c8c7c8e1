package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.source.Source;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * Claims under one header: same reporter, partner, period, unit, coverage, scope, price basis and source.
 *
 * <p>It is what {@code TradePeriod} and {@code InvestmentFlow} have in common: {@link #of} checks that the claims
 * belong together, and {@link #stated} finds what they say of a measure. This record is immutable and thread-safe.
 *
 * @param header reporter, partner, period, unit, coverage, scope and price basis; the measure is that of the first
 *     claim
 * @param source who says so
 * @param claims the claims in the order of their ids
 */
public record ClaimGroup(Quantity header, Source source, ImmutableList<Claim> claims) {
    /**
     * Checks the components.
     *
     * @param header reporter, partner, period, unit, coverage, scope and price basis; the measure is that of the first
     *     claim
     * @param source who says so
     * @param claims the claims in the order of their ids
     */
    public ClaimGroup {
        Given.arguments("ClaimGroup", "header", header, "source", source, "claims", claims);
    }

    /**
     * Obtains the group of claims that belong together.
     *
     * @param name what the group is, for messages, such as {@code "trade period"}
     * @param claims the claims, at least one; levels and changes only
     * @return the group
     * @throws IllegalArgumentException if there is no claim, or two claims differ in the header; the message names both
     *     sides
     */
    public static ClaimGroup of(String name, Iterable<Claim> claims) {
        Given.arguments("ClaimGroup.of", "name", name, "claims", claims);
        ImmutableList<Claim> sorted = StatedUnits.carried(claims).stream()
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .collect(toImmutableList());
        requireTogether(name, "reporter, partner, period, unit and coverage", sorted, UnaryOperator.identity());
        Unit unit = sorted.stream()
                .map(c -> c.subject().quantity().unit())
                .filter(u -> !u.equals(Unit.UNSTATED))
                .findFirst()
                .orElse(Unit.UNSTATED);
        Claim first = sorted.get(0);
        return new ClaimGroup(first.subject().quantity().withUnit(unit), first.source(), sorted);
    }

    /**
     * Checks that claims belong together: that they are levels and changes of one source, and that what their
     * quantities have in common is the same but for the measure, and for the unit where a growth leaves it open.
     *
     * @param name what they are to be, for messages, such as {@code "trade by product"}
     * @param common what they must have in common, for messages
     * @param claims the claims, at least one
     * @param header leads from a quantity to what it must have in common with the others
     * @throws IllegalArgumentException if there is no claim, or two claims do not belong together; the message names
     *     both sides
     */
    public static void requireTogether(
            String name, String common, ImmutableList<Claim> claims, UnaryOperator<Quantity> header) {
        Given.arguments("ClaimGroup.requireTogether", "name", name, "common", common, "claims", claims);
        Given.argument("header", "ClaimGroup.requireTogether", header);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s must have at least one claim, but was empty; state a figure".formatted(name));
        }
        Claim first = claims.get(0);
        for (Claim claim : claims) {
            if (!claim.subject().isLevelOrChange()) {
                throw new IllegalArgumentException(
                        "%s must consist of levels and changes, but was '%s'; keep it as a claim of its own"
                                .formatted(name, claim.subject()));
            }
        }
        Claim anchor = claims.stream()
                .filter(c -> !c.subject().quantity().unit().equals(Unit.UNSTATED))
                .findFirst()
                .orElse(first);
        Quantity expected = header.apply(anchor.subject().quantity());
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            Quantity found = header.apply(quantity).withMeasure(expected.measure());
            Quantity inUnit = quantity.unit().equals(Unit.UNSTATED) ? found.withUnit(expected.unit()) : found;
            if (!inUnit.equals(expected)) {
                throw new IllegalArgumentException("%s must have one %s, but was '%s' and '%s'; group them apart"
                        .formatted(name, common, first.subject().quantity(), quantity));
            }
            if (!claim.source().equals(first.source())) {
                throw new IllegalArgumentException("%s must have one source, but was '%s' and '%s'; group them apart"
                        .formatted(
                                name, first.source().describe(), claim.source().describe()));
            }
        }
    }

    /** {@return what the claims say of each measure that they are about, in the order of the claims} */
    public ImmutableList<StatedQuantity> stated() {
        return claims.stream()
                .map(c -> c.subject().quantity().measure())
                .distinct()
                .map(this::stated)
                .collect(toImmutableList());
    }

    /**
     * Finds what the claims say of a measure.
     *
     * @param measure the measure
     * @return level and growths; empty if the measure is not stated
     * @throws IllegalArgumentException if two claims state its level
     */
    public StatedQuantity stated(Measure measure) {
        Given.argument("measure", "ClaimGroup.stated", measure);
        return StatedQuantity.of(header.withMeasure(measure), claims);
    }

    /**
     * {@return what is stated, measure by measure, such as {@code "exports 147.7 million USD (+19.4%), total trade
     * 626.8 million USD"}}
     */
    @Override
    public String toString() {
        return stated().stream().map(ClaimGroup::row).collect(joining(", "));
    }

    private static String row(StatedQuantity stated) {
        String growths = stated.growths().stream().map(Claim::text).collect(joining(", "));
        return stated.quantity().measure()
                + stated.level().map(l -> " " + l.text()).orElse("")
                + (growths.isEmpty() ? "" : " (" + growths + ")");
    }

    /**
     * Describes the group in a sentence.
     *
     * @param what what its claims are about together, such as {@code "trade"}
     * @param sides how its sides are named
     * @return a text such as {@code "trade of Kazakhstan with Czechia in 2023: exports 147.7 million USD"}
     */
    public String describe(String what, Measure.Sides sides) {
        Given.arguments("ClaimGroup.describe", "what", what, "sides", sides);
        Measure together = Measure.of(
                        what, Measure.Additivity.NOT_ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW)
                .told(sides);
        return Subject.level(header.withMeasure(together)).describe() + ": " + this;
    }
}
