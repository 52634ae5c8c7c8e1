package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which figures could take the place of a claim's own where the others leave an interval for it: those inside the
 * interval, or where no figure with as many decimals is inside, those that round from it.
 *
 * @param claim the claim
 * @param needed what the others leave, in the unit of its figure
 * @param reading how figures are read
 */
record Proposals(Claim claim, Interval needed, Reading reading) {
    private static final Rational TWO = Rational.of(2);

    /** Whether a figure would do: some number inside rounds to it. */
    boolean fits(Figure figure) {
        return isSayable(figure) && reading.of(figure).intersects(needed);
    }

    /** Whether a slip's figure would do: one that is inside as the others are printed, where any is. */
    boolean fitsAsPrinted(Figure figure) {
        return fits(figure)
                && (Variants.isOneSided(figure.qualifier())
                        || isInside(figure)
                        || Spelling.shows(claim, needed.toBounds(), figure)
                        || !isAnyInside(figure));
    }

    /**
     * Which values of a figure as fine as the claim's or up to ten times coarser may do: of others it is clear at once
     * that no rounding brings them there.
     */
    Predicate<BigDecimal> near() {
        Figure figure = claim.figure();
        if (figure.qualifier() != Qualifier.AS_PRINTED || !needed.isBounded()) {
            return v -> true;
        }
        BigDecimal step = figure.resolution().movePointLeft(figure.magnitude().exponent());
        BigDecimal least = step(figure, needed.lower().orElseThrow(), RoundingMode.FLOOR)
                .subtract(BigDecimal.TEN)
                .multiply(step);
        BigDecimal most = step(figure, needed.upper().orElseThrow(), RoundingMode.CEILING)
                .add(BigDecimal.TEN)
                .multiply(step);
        return v -> v.compareTo(least) >= 0 && v.compareTo(most) <= 0;
    }

    /** Whether a figure is inside, or would do where none with its decimals is; not if it only touches. */
    boolean fitsBest(Figure figure) {
        return isSayable(figure)
                && agreesWith(figure)
                && (isInside(figure) || Variants.isOneSided(figure.qualifier()) || !isAnyInside(figure));
    }

    /**
     * Whether a figure has more in common with what the others leave than an end, which may be open; a single number
     * that they leave has to be said with it, and not only bordered on.
     */
    private boolean agreesWith(Figure figure) {
        Interval read = reading.of(figure);
        Interval common = read.intersection(needed);
        if (common.isEmpty() || !common.isExact()) {
            return !common.isEmpty();
        }
        boolean strict = figure.qualifier() == Qualifier.MORE_THAN || figure.qualifier() == Qualifier.LESS_THAN;
        return needed.isExact() ? !(strict && isInside(figure)) : read.isExact();
    }

    /** Whether a figure itself is inside. */
    boolean isInside(Figure figure) {
        return needed.contains(Rational.of(figure.point()));
    }

    /** Whether some figure with the decimals of another one is inside. */
    private boolean isAnyInside(Figure figure) {
        return needed.lower().isEmpty()
                || needed.upper().isEmpty()
                || step(figure, needed.lower().get(), RoundingMode.CEILING)
                                .compareTo(step(figure, needed.upper().get(), RoundingMode.FLOOR))
                        <= 0;
    }

    /** A number in whole units of the last printed digit. */
    private static BigDecimal step(Figure figure, Rational value, RoundingMode mode) {
        Rational units = value.dividedBy(Rational.of(figure.resolution()));
        BigDecimal[] parts = quotient(units);
        boolean up = mode == RoundingMode.CEILING && parts[1].signum() != 0;
        return up ? parts[0].add(BigDecimal.ONE) : parts[0];
    }

    /** The largest whole number not above a fraction, and what is left over. */
    private static BigDecimal[] quotient(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        boolean below = parts[1].signum() < 0;
        return new BigDecimal[] {
            new BigDecimal(below ? parts[0].subtract(BigInteger.ONE) : parts[0]), new BigDecimal(parts[1])
        };
    }

    /** Nothing grows by a factor of zero, and no one writes that it grew more than once. */
    private boolean isSayable(Figure figure) {
        boolean factor = claim.growth()
                .map(g -> g.form() == Growth.Form.FACTOR || g.form() == Growth.Form.DIVISOR)
                .orElse(false);
        BigDecimal least = Variants.isOneSided(figure.qualifier()) ? BigDecimal.ONE : BigDecimal.ZERO;
        return !factor || figure.low().compareTo(least) > 0;
    }

    /** The repair that asks for a figure. */
    Repair repair(Optional<Slip> slip, Optional<Figure> figure, Iterable<Claim> besides) {
        Rational distance = reading.of(claim.figure()).distanceTo(needed);
        Rational unit = Rational.of(claim.figure().resolution());
        return new Repair(
                claim,
                needed.toBounds(),
                decimal(distance),
                decimal(distance.dividedBy(unit)),
                slip,
                figure,
                ImmutableSet.copyOf(besides));
    }

    private static BigDecimal decimal(Rational value) {
        return value.enclosure().upper().orElseThrow();
    }

    /** The figure with the same decimals that would do and is nearest to the printed one. */
    Optional<Figure> nearest() {
        Figure figure = claim.figure();
        if (figure.isRange() || reading.of(figure).intersects(needed)) {
            return Optional.empty();
        }
        Rational printed = Rational.of(figure.point());
        Rational goal = needed.lower()
                .filter(l -> l.compareTo(printed) > 0)
                .or(() -> needed.upper().filter(u -> u.compareTo(printed) < 0))
                .orElse(printed);
        BigDecimal value = step(figure, goal, RoundingMode.FLOOR);
        return Stream.of(
                        value.subtract(BigDecimal.ONE),
                        value,
                        value.add(BigDecimal.ONE),
                        value.add(BigDecimal.valueOf(2)))
                .map(v -> ofSteps(figure, v))
                .filter(this::fitsBest)
                .min(Comparator.comparing(
                        f -> f.point().subtract(figure.point()).abs()));
    }

    /** The figure nearest to the middle of what the others leave: what the right calculation most likely gives. */
    Optional<Figure> middle() {
        Figure figure = claim.figure();
        if (!needed.isBounded() || figure.isRange()) {
            return nearest();
        }
        Rational middle =
                needed.lower().orElseThrow().plus(needed.upper().orElseThrow()).dividedBy(TWO);
        BigDecimal value =
                step(figure, middle.plus(Rational.of(figure.resolution()).dividedBy(TWO)), RoundingMode.FLOOR);
        return Optional.of(ofSteps(figure, value)).filter(this::fitsBest).or(this::nearest);
    }

    private static Figure ofSteps(Figure figure, BigDecimal steps) {
        BigDecimal value = steps.multiply(figure.resolution())
                .movePointLeft(figure.magnitude().exponent())
                .setScale(figure.value().scale(), RoundingMode.UNNECESSARY);
        return Variants.with(figure, value);
    }
}
