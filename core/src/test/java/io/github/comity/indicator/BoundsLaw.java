package io.github.comity.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Holds a calculator to what its Javadoc says: the point is the formula of the printed digits, no input within the
 * bounds of the figures leads out of the bounds of the result, and where they are called tight some corner of the
 * inputs leads to each end.
 */
public final class BoundsLaw {
    /** Wide enough that a slow formula is exact to far more digits than the calculators keep. */
    public static final MathContext WIDE = new MathContext(80);

    private static final BigDecimal EXACT = new BigDecimal("1E-30");

    private final long seed;
    private final Function<List<Operand>, Derived> calculator;
    private final Function<List<BigDecimal>, BigDecimal> formula;
    private BigDecimal tolerance = EXACT;
    private Bounds domain = Bounds.of(BigDecimal.ONE, new BigDecimal("9999"));
    private List<Unit> units = List.of(Unit.USD);
    private int defined;

    private BoundsLaw(
            long seed, Function<List<Operand>, Derived> calculator, Function<List<BigDecimal>, BigDecimal> formula) {
        this.seed = seed;
        this.calculator = calculator;
        this.formula = formula;
    }

    /** A calculator and the slow obvious formula that it must agree with. */
    public static BoundsLaw of(
            long seed, Function<List<Operand>, Derived> calculator, Function<List<BigDecimal>, BigDecimal> formula) {
        return new BoundsLaw(seed, calculator, formula);
    }

    /** Lets the formula be off by this much, relative to the size of its value or to 1. */
    public BoundsLaw within(String tolerance) {
        this.tolerance = new BigDecimal(tolerance);
        return this;
    }

    /** Draws printed values from these bounds instead of 1 to 9999. */
    public BoundsLaw drawnFrom(String bounds) {
        this.domain = Bounds.parse(bounds);
        return this;
    }

    /** Draws figures in these units, the last one for all that follow. */
    public BoundsLaw in(Unit... units) {
        this.units = List.of(units);
        return this;
    }

    /** Checks soundness on random figures, and tightness at both ends if asked for. */
    public void holds(int operands, boolean tight) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Operand> inputs = new ArrayList<>();
            for (int k = 0; k < operands; k++) {
                inputs.add(operand(random, units.get(Math.min(k, units.size() - 1))));
            }
            Derived derived = calculator.apply(inputs);
            if (derived.isDefined()) {
                defined++;
                check(random, inputs, derived, tight);
            }
        }
        assertThat(defined).as("seed %d: defined results", seed).isGreaterThan(50);
    }

    private Operand operand(Random random, Unit unit) {
        BigDecimal low = domain.lower().orElseThrow();
        BigDecimal width = domain.width().orElseThrow();
        int scale = random.nextInt(4);
        BigDecimal value = low.add(width.multiply(new BigDecimal(random.nextDouble(), MathContext.DECIMAL32)))
                .setScale(scale, RoundingMode.HALF_EVEN);
        return random.nextInt(6) == 0
                ? Operand.exactly(value, unit)
                : Operand.of(Figure.of(value, Magnitude.ONE, unit));
    }

    private void check(Random random, List<Operand> inputs, Derived derived, boolean tight) {
        String what = "seed %d: %s of %s".formatted(seed, derived.name(), inputs);
        List<BigDecimal> points = inputs.stream().map(Operand::point).toList();
        BigDecimal expected = formula.apply(points);
        assertThat(derived.point().subtract(expected).abs())
                .as("point, %s: %s and %s", what, derived.point(), expected)
                .isLessThanOrEqualTo(slack(expected));
        BigDecimal low = null;
        BigDecimal high = null;
        for (int sample = 0; sample < (1 << inputs.size()) + 20; sample++) {
            List<BigDecimal> values = new ArrayList<>();
            for (int k = 0; k < inputs.size(); k++) {
                values.add(
                        sample >> inputs.size() == 0
                                ? corner(inputs.get(k), (sample >> k) % 2 == 1)
                                : inner(random, inputs.get(k)));
            }
            BigDecimal value = formula.apply(values);
            low = low == null ? value : low.min(value);
            high = high == null ? value : high.max(value);
        }
        BigDecimal lower = derived.bounds().lower().orElseThrow();
        BigDecimal upper = derived.bounds().upper().orElseThrow();
        assertThat(lower).as("lower end, %s", what).isLessThanOrEqualTo(low.add(slack(low)));
        assertThat(upper).as("upper end, %s", what).isGreaterThanOrEqualTo(high.subtract(slack(high)));
        if (tight) {
            assertThat(low.subtract(lower)).as("lower end tight, %s", what).isLessThanOrEqualTo(slack(low));
            assertThat(upper.subtract(high)).as("upper end tight, %s", what).isLessThanOrEqualTo(slack(high));
        }
    }

    private BigDecimal slack(BigDecimal value) {
        return tolerance.multiply(value.abs().max(BigDecimal.ONE));
    }

    private static BigDecimal corner(Operand operand, boolean high) {
        return (high ? operand.bounds().upper() : operand.bounds().lower()).orElseThrow();
    }

    private static BigDecimal inner(Random random, Operand operand) {
        BigDecimal step =
                new BigDecimal(new BigInteger(20, random)).movePointLeft(7).min(BigDecimal.ONE);
        return corner(operand, false).add(operand.bounds().width().orElseThrow().multiply(step));
    }
}
