package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;
import java.util.Comparator;

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
     * Obtains the group of claims that belong together.
     *
     * @param name what the group is, for messages, such as {@code "trade period"}
     * @param claims the claims, at least one; levels and changes only
     * @return the group
     * @throws IllegalArgumentException if there is no claim, or two claims differ in the header; the message names both
     *     sides
     */
    public static ClaimGroup of(String name, Iterable<Claim> claims) {
        ImmutableList<Claim> sorted = StatedUnits.carried(claims).stream()
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .collect(toImmutableList());
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s must have at least one claim, but was empty; state a figure".formatted(name));
        }
        Unit unit = sorted.stream()
                .map(c -> c.subject().quantity().unit())
                .filter(u -> !u.equals(Unit.UNSTATED))
                .findFirst()
                .orElse(Unit.UNSTATED);
        Claim first = sorted.get(0);
        Quantity header = first.subject().quantity().withUnit(unit);
        for (Claim claim : sorted) {
            check(name, claim, first, header);
        }
        return new ClaimGroup(header, first.source(), sorted);
    }

    private static void check(String name, Claim claim, Claim first, Quantity header) {
        if (!claim.subject().isLevelOrChange()) {
            throw new IllegalArgumentException(
                    "%s must consist of levels and changes, but was '%s'; keep it as a claim of its own"
                            .formatted(name, claim.subject()));
        }
        Quantity quantity = claim.subject().quantity();
        boolean unitFits =
                quantity.unit().equals(Unit.UNSTATED) || quantity.unit().equals(header.unit());
        if (!unitFits
                || !quantity.withMeasure(header.measure())
                        .withUnit(header.unit())
                        .equals(header)) {
            throw new IllegalArgumentException(
                    ("%s must have one reporter, partner, period, unit and coverage, but was '%s' and '%s'; "
                                    + "group them apart")
                            .formatted(name, first.subject().quantity(), quantity));
        }
        if (!claim.source().equals(first.source())) {
            throw new IllegalArgumentException("%s must have one source, but was '%s' and '%s'; group them apart"
                    .formatted(name, first.source().describe(), claim.source().describe()));
        }
    }

    /**
     * Finds what the claims say of a measure.
     *
     * @param measure the measure
     * @return level and growths; empty if the measure is not stated
     * @throws IllegalArgumentException if two claims state its level
     */
    public StatedQuantity stated(Measure measure) {
        return StatedQuantity.of(header.withMeasure(measure), claims);
    }
}
