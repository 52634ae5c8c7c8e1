package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.reconcile.CommuniqueCase.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recomputes the checks of a case, each by itself, with fractions of its own.
 *
 * <p>It shares nothing with the library but the printed digits: neither the bounds of figures nor their arithmetic.
 */
final class NaiveChecks {
    private static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    private static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final Fraction HALF = new Fraction(BigInteger.ONE, BigInteger.TWO);
    private static final Fraction HUNDRED = Fraction.of(new BigDecimal(100));

    private final CommuniqueCase communique;
    private final ImmutableMap<String, Figure> figures;
    private final ImmutableMap<String, Growth.Form> forms;
    private final ImmutableSet<String> cut;

    private NaiveChecks(
            CommuniqueCase communique,
            Map<String, Figure> figures,
            Map<String, Growth.Form> forms,
            ImmutableSet<String> cut) {
        this.communique = communique;
        this.figures = ImmutableMap.copyOf(figures);
        this.forms = ImmutableMap.copyOf(forms);
        this.cut = cut;
    }

    static NaiveChecks of(CommuniqueCase communique) {
        Map<String, Figure> figures = new HashMap<>();
        Map<String, Growth.Form> forms = new HashMap<>();
        for (Claim claim : communique.claims()) {
            figures.put(claim.id(), claim.figure());
            if (claim.subject() instanceof Subject.Change change) {
                forms.put(claim.id(), change.form());
            } else if (claim.subject() instanceof Subject.ShareChange change) {
                forms.put(claim.id(), change.form());
            }
        }
        return new NaiveChecks(communique, figures, forms, ImmutableSet.of());
    }

    /** {@return the checks with another figure for one claim} */
    NaiveChecks with(String claimId, Figure figure) {
        Map<String, Figure> changed = new HashMap<>(figures);
        changed.put(claimId, figure);
        return new NaiveChecks(communique, changed, forms, cut);
    }

    /** {@return the checks with another growth for one claim} */
    NaiveChecks with(String claimId, Growth growth) {
        Map<String, Growth.Form> changed = new HashMap<>(forms);
        changed.put(claimId, growth.form());
        return new NaiveChecks(communique, figures, changed, cut).with(claimId, growth.figure());
    }

    /** {@return the checks with one figure read as cut off instead of rounded} */
    NaiveChecks withCut(String claimId) {
        return new NaiveChecks(communique, figures, forms, ImmutableSet.of(claimId));
    }

    Figure figure(String claimId) {
        return figures.get(claimId);
    }

    ImmutableSet<String> claimIds() {
        return ImmutableSet.copyOf(communique.claims().stream().map(Claim::id).toList());
    }

    /** {@return the checks that do not hold; one whose quotient another figure made meaningless does not} */
    ImmutableList<Check> failing() {
        return communique.checks().stream().filter(c -> !isMet(c)).collect(ImmutableList.toImmutableList());
    }

    private boolean isMet(Check check) {
        try {
            return holds(check);
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /**
     * Checks whether the computed and the stated interval share a point.
     *
     * @throws ArithmeticException if a divisor is not above zero
     */
    boolean holds(Check check) {
        return computed(check).meets(stated(check));
    }

    private Interval stated(Check check) {
        int first = check.lines().get(0);
        return switch (check.kind()) {
            case "SUM", "BALANCE", "SHARE", "SHARE_OF_PARTS", "SHARE_REST", "COVERAGE" -> level(first);
            case "GROWTH", "GROWTH_FROM_CHANGE", "DECOMPOSITION" -> isInPoints(first) ? growth(first) : factor(first);
            case "CHANGE" -> read(communique.change(first));
            case "SHARE_CHANGE" -> growth(first);
            default -> throw new IllegalArgumentException("unknown check " + check);
        };
    }

    private Interval computed(Check check) {
        List<Integer> lines = check.lines();
        List<Interval> levels = switch (check.kind()) {
            case "GROWTH_FROM_CHANGE", "DECOMPOSITION" -> List.of();
            default -> lines.stream().skip(1).map(this::level).toList();
        };
        return switch (check.kind()) {
            case "SUM" -> levels.stream().reduce(Interval::plus).orElseThrow();
            case "BALANCE" -> levels.get(0).minus(levels.get(1));
            case "GROWTH" ->
                isInPoints(lines.get(0))
                        ? level(lines.get(0)).minus(levels.get(0))
                        : level(lines.get(0)).dividedBy(levels.get(0));
            case "CHANGE", "SHARE_CHANGE" -> level(lines.get(0)).minus(levels.get(0));
            case "GROWTH_FROM_CHANGE" -> growthFromChange(lines);
            case "DECOMPOSITION" -> decomposition(lines.subList(1, lines.size()));
            case "SHARE", "COVERAGE" -> levels.get(0).dividedBy(levels.get(1)).times(HUNDRED);
            case "SHARE_OF_PARTS" ->
                // part / (part + other) grows with the part and falls with the other
                new Interval(
                        levels.get(0)
                                .low()
                                .over(levels.get(0).low().plus(levels.get(1).high()))
                                .times(HUNDRED),
                        levels.get(0)
                                .high()
                                .over(levels.get(0).high().plus(levels.get(1).low()))
                                .times(HUNDRED));
            case "SHARE_REST" ->
                Interval.exactly(ONE)
                        .minus(levels.get(0).dividedBy(levels.get(1)))
                        .times(HUNDRED);
            default -> throw new IllegalArgumentException("unknown check " + check);
        };
    }

    private Interval growthFromChange(List<Integer> lines) {
        Interval change = read(communique.change(lines.get(0)));
        if (lines.size() == 2) {
            return Interval.exactly(ONE).plus(change.dividedBy(level(lines.get(1))));
        }
        Interval level = level(lines.get(0));
        requirePositive(change.low());
        requirePositive(level.low().minus(change.high()));
        // 1 + change / (new - change) grows with the change and falls with the new level
        return new Interval(
                ONE.plus(change.low().over(level.high().minus(change.low()))),
                ONE.plus(change.high().over(level.low().minus(change.high()))));
    }

    /** Levels over what they were before; linear-fractional in each level, so its ends lie at ends of the levels. */
    private Interval decomposition(List<Integer> parts) {
        Fraction low = null;
        Fraction high = null;
        for (int corner = 0; corner < 1 << parts.size(); corner++) {
            Fraction now = ZERO;
            Fraction mostBefore = ZERO;
            Fraction leastBefore = ZERO;
            for (int i = 0; i < parts.size(); i++) {
                Interval level = level(parts.get(i));
                Interval factor = factor(parts.get(i));
                Fraction end = (corner >> i & 1) == 0 ? level.low() : level.high();
                now = now.plus(end);
                mostBefore = mostBefore.plus(end.over(factor.low()));
                leastBefore = leastBefore.plus(end.over(factor.high()));
            }
            Fraction least = now.over(mostBefore);
            Fraction most = now.over(leastBefore);
            low = low == null || least.compare(low) < 0 ? least : low;
            high = high == null || most.compare(high) > 0 ? most : high;
        }
        if (low == null || high == null) {
            throw new IllegalArgumentException("a decomposition has parts");
        }
        return new Interval(low, high);
    }

    private Interval level(int line) {
        return read(communique.level(line));
    }

    private Interval growth(int line) {
        return read(communique.growth(line));
    }

    private boolean isInPoints(int line) {
        return forms.get(communique.growth(line)) == Growth.Form.POINTS;
    }

    private Interval factor(int line) {
        Growth.Form form = forms.get(communique.growth(line));
        if (form == null) {
            throw new IllegalArgumentException("no growth in line " + line + " of " + communique);
        }
        return switch (form) {
            case RATE -> growth(line).times(ONE.over(HUNDRED)).plus(Interval.exactly(ONE));
            case FACTOR -> growth(line);
            case DIVISOR -> Interval.exactly(ONE).dividedBy(growth(line));
            case ABSOLUTE, POINTS -> throw new IllegalArgumentException(form + " is no factor in line " + line);
        };
    }

    /** {@return whether the absolute change over the new level gives the stated growth} */
    boolean isChangeOverNewLevel(int line, boolean levelCut) {
        NaiveChecks reading = levelCut ? withCut(communique.level(line)) : this;
        return read(communique.change(line))
                .dividedBy(reading.level(line))
                .plus(Interval.exactly(ONE))
                .meets(factor(line));
    }

    private Interval read(String claimId) {
        Figure figure = figures.get(claimId);
        if (figure == null) {
            throw new IllegalArgumentException("no claim " + claimId);
        }
        return cut.contains(claimId) ? cut(figure) : read(figure);
    }

    private static Interval cut(Figure figure) {
        if (figure.qualifier() != Qualifier.AS_PRINTED) {
            return read(figure);
        }
        Fraction step = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(
                figure.magnitude().exponent() - figure.low().scale()));
        Fraction value =
                Fraction.of(figure.low().scaleByPowerOfTen(figure.magnitude().exponent()));
        return value.compare(ZERO) < 0 ? new Interval(value.minus(step), value) : new Interval(value, value.plus(step));
    }

    /** {@return the printed number by the one-unit table, in ones of its unit} */
    static Interval read(Figure figure) {
        int exponent = figure.magnitude().exponent();
        Fraction q = Fraction.of(
                BigDecimal.ONE.scaleByPowerOfTen(exponent - figure.low().scale()));
        Fraction half = q.times(HALF);
        Fraction low = Fraction.of(figure.low().scaleByPowerOfTen(exponent));
        Fraction high = Fraction.of(figure.high().scaleByPowerOfTen(exponent));
        boolean negative = low.compare(ZERO) < 0;
        Fraction v = negative ? ZERO.minus(low) : low;
        return switch (figure.qualifier()) {
            case AS_PRINTED, RANGE -> new Interval(low.minus(half), high.plus(half));
            case ABOUT -> new Interval(low.minus(q), low.plus(q));
            case MORE_THAN, AT_LEAST -> new Interval(v, v.plus(q)).signed(negative);
            case LESS_THAN, AT_MOST, NEARLY -> new Interval(v.minus(q), v).signed(negative);
        };
    }

    private static void requirePositive(Fraction value) {
        if (value.compare(ZERO) <= 0) {
            throw new ArithmeticException("must be above zero, but was " + value);
        }
    }

    /** A closed interval of fractions. */
    record Interval(Fraction low, Fraction high) {
        static Interval exactly(Fraction value) {
            return new Interval(value, value);
        }

        Interval plus(Interval other) {
            return new Interval(low.plus(other.low), high.plus(other.high));
        }

        Interval minus(Interval other) {
            return new Interval(low.minus(other.high), high.minus(other.low));
        }

        /** By a fraction above zero. */
        Interval times(Fraction factor) {
            return new Interval(low.times(factor), high.times(factor));
        }

        /** Of two intervals above zero. */
        Interval dividedBy(Interval other) {
            requirePositive(low);
            requirePositive(other.low);
            return new Interval(low.over(other.high), high.over(other.low));
        }

        Interval signed(boolean negative) {
            return negative ? new Interval(ZERO.minus(high), ZERO.minus(low)) : this;
        }

        boolean meets(Interval other) {
            return low.compare(other.high) <= 0 && other.low.compare(high) <= 0;
        }
    }

    /** A fraction with a denominator above zero; not reduced. */
    record Fraction(BigInteger numerator, BigInteger denominator) {
        static Fraction of(BigDecimal value) {
            return value.scale() > 0
                    ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                    : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.numerator.negate(), other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        /** By a fraction above zero. */
        Fraction over(Fraction other) {
            requirePositive(other);
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        int compare(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }
}
