package io.github.comity;

import static io.github.comity.Fraction.HUNDRED;
import static io.github.comity.Fraction.ONE;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.trade.TradeCalculator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every calculator: its bounds contain the exact result of any inputs inside the input bounds, their
 * ends are attained where the Javadoc calls them tight, and coarser digits never give narrower bounds.
 */
class CalculatorLawsTest {
    private static final long SEED = Long.getLong("comity.seed", 101);
    /** Inputs of each law, and true worlds behind each: few by default, 10^7 in all in the run for soundness. */
    private static final int INPUTS = Integer.getInteger("comity.inputs", 500);

    private static final int POINTS = Integer.getInteger("comity.points", 8);

    private static long worlds;

    @AfterAll
    static void tellWorlds() {
        System.out.printf("%d true worlds, seed %d%n", worlds, SEED);
    }

    /** Which claim the digits of an operand become. */
    interface Slot {
        Claim of(String digits);

        static Slot level(Measure measure, String period) {
            return digits -> Facts.level(measure, period, digits + " million USD");
        }

        static Slot rate(Measure measure, String period) {
            return digits -> Facts.growth(measure, period, digits.startsWith("-") ? digits + "%" : "+" + digits + "%");
        }

        static Slot factor(Measure measure, String period) {
            return digits -> Facts.growth(measure, period, "×" + digits);
        }

        static Slot change(Measure measure, String period) {
            return digits -> Facts.growth(measure, period, "+" + digits + " million USD");
        }

        static Slot divisor(Measure measure, String period) {
            return digits -> Facts.growth(measure, period, "÷" + digits);
        }
    }

    /** A calculator, and its formula in fractions. */
    record Law(
            String name,
            List<Slot> slots,
            Function<List<Claim>, Derived> calculator,
            Function<List<Fraction>, Fraction> formula) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Law law(
            String name,
            Function<List<Claim>, Derived> calculator,
            Function<List<Fraction>, Fraction> formula,
            Slot... slots) {
        return new Law(name, ImmutableList.copyOf(slots), calculator, formula);
    }

    private static final Slot X = Slot.level(EXPORTS, "2023");
    private static final Slot M = Slot.level(IMPORTS, "2023");
    private static final Slot X_BEFORE = Slot.level(EXPORTS, "2022");
    private static final Slot T_BEFORE = Slot.level(TOTAL_TRADE, "2022");
    private static final Slot PART = Slot.level(EXPORTS, "2024-01-01/P7M");

    private static Fraction share(Fraction part, Fraction rest) {
        return part.dividedBy(part.plus(rest));
    }

    private static Fraction normalised(Fraction a, Fraction b) {
        return a.minus(b).dividedBy(a.plus(b));
    }

    private static Fraction percent(Fraction factor) {
        return factor.minus(ONE).times(HUNDRED);
    }

    private static Fraction factor(Fraction rate) {
        return ONE.plus(rate.dividedBy(HUNDRED));
    }

    private static Fraction whole(long value) {
        return Fraction.of(value);
    }

    private static StatedQuantity stated(Claim level, Claim growth) {
        return StatedQuantity.of(level.levelOf().orElseThrow(), List.of(level, growth));
    }

    private static Derived implied(List<Claim> in) {
        return GrowthCalculator.impliedPrevious(stated(in.get(0), in.get(1)));
    }

    static List<Law> laws() {
        return List.of(
                law("sum", LevelCalculator::sum, in -> in.get(0).plus(in.get(1)), X, M),
                law(
                        "difference",
                        in -> LevelCalculator.difference(in.get(0), in.get(1)),
                        in -> in.get(0).minus(in.get(1)),
                        X,
                        M),
                law(
                        "ratio",
                        in -> LevelCalculator.ratio(in.get(0), in.get(1)),
                        in -> in.get(0).dividedBy(in.get(1)),
                        Slot.level(FDI_NET_INFLOW, "2023"),
                        M),
                law(
                        "share in a whole that contains the part",
                        in -> LevelCalculator.share(in.get(0), in.get(1)),
                        in -> Collections.min(List.of(ONE, in.get(0).dividedBy(in.get(1)))),
                        Slot.level(RE_EXPORTS, "2023"),
                        X),
                law(
                        "share of sum",
                        in -> LevelCalculator.shareOfSum(in.get(0), in.get(1)),
                        in -> share(in.get(0), in.get(1)),
                        X,
                        M),
                law(
                        "normalised difference",
                        in -> LevelCalculator.normalisedDifference(in.get(0), in.get(1)),
                        in -> normalised(in.get(0), in.get(1)),
                        X,
                        M),
                law(
                        "Grubel-Lloyd",
                        in -> TradeCalculator.grubelLloydOfTotals(in.get(0), in.get(1)),
                        in -> ONE.minus(normalised(in.get(0), in.get(1)).abs()),
                        X,
                        M),
                law(
                        "growth",
                        in -> GrowthCalculator.growth(in.get(0), in.get(1)),
                        in -> percent(in.get(0).dividedBy(in.get(1))),
                        X,
                        X_BEFORE),
                law(
                        "growth of a flow of any sign",
                        in -> GrowthCalculator.growth(in.get(0), in.get(1)),
                        in -> percent(in.get(0).dividedBy(in.get(1))),
                        Slot.level(FDI_NET_INFLOW, "2023"),
                        Slot.level(FDI_NET_INFLOW, "2022")),
                law(
                        "level before, by a rate",
                        CalculatorLawsTest::implied,
                        in -> in.get(0).dividedBy(factor(in.get(1))),
                        X,
                        Slot.rate(EXPORTS, "2023")),
                law(
                        "level before of any sign, by a rate",
                        CalculatorLawsTest::implied,
                        in -> in.get(0).dividedBy(factor(in.get(1))),
                        Slot.level(FDI_NET_INFLOW, "2023"),
                        Slot.rate(FDI_NET_INFLOW, "2023")),
                law(
                        "level before, by a factor",
                        CalculatorLawsTest::implied,
                        in -> in.get(0).dividedBy(in.get(1)),
                        X,
                        Slot.factor(EXPORTS, "2023")),
                law(
                        "level before, by a divisor",
                        CalculatorLawsTest::implied,
                        in -> in.get(0).times(in.get(1)),
                        X,
                        Slot.divisor(EXPORTS, "2023")),
                law(
                        "growth implied by parts",
                        in -> GrowthCalculator.impliedTotalGrowth(
                                List.of(stated(in.get(0), in.get(1)), stated(in.get(2), in.get(3)))),
                        in -> percent(in.get(0)
                                .plus(in.get(2))
                                .dividedBy(in.get(0)
                                        .dividedBy(factor(in.get(1)))
                                        .plus(in.get(2).dividedBy(factor(in.get(3)))))),
                        X,
                        Slot.rate(EXPORTS, "2023"),
                        M,
                        Slot.rate(IMPORTS, "2023")),
                law(
                        "contribution",
                        in -> GrowthCalculator.contribution(in.get(0), in.get(1), in.get(2)),
                        in -> HUNDRED.times(in.get(0).minus(in.get(1))).dividedBy(in.get(2)),
                        X,
                        X_BEFORE,
                        T_BEFORE),
                law(
                        "run-rate by months",
                        in -> PeriodCalculator.runRateByMonths(in.get(0)),
                        in -> in.get(0).times(whole(12)).dividedBy(whole(7)),
                        PART),
                law(
                        "run-rate by days",
                        in -> PeriodCalculator.runRateByDays(in.get(0)),
                        in -> in.get(0).times(whole(366)).dividedBy(whole(213)),
                        PART),
                law(
                        "run-rate change",
                        in -> PeriodCalculator.runRateChange(in.get(0), in.get(1)),
                        in -> percent(
                                in.get(0).times(whole(12)).dividedBy(whole(7)).dividedBy(in.get(1))),
                        PART,
                        X),
                law(
                        "ratio to the year",
                        in -> PeriodCalculator.ratioToYear(in.get(0), in.get(1)),
                        in -> in.get(0).dividedBy(in.get(1)),
                        PART,
                        X),
                law(
                        "monthly mean",
                        in -> PeriodCalculator.monthlyMean(in.get(0)),
                        in -> in.get(0).dividedBy(whole(7)),
                        PART),
                law(
                        "yearly mean",
                        in -> PeriodCalculator.yearlyMean(in.get(0)),
                        in -> in.get(0).times(whole(12)).dividedBy(whole(228)),
                        Slot.level(FDI_GROSS_INFLOW, "2005-01-01/P19Y")),
                law(
                        "cumulative",
                        CumulativeCalculator::cumulative,
                        in -> in.get(0).plus(in.get(1)),
                        X_BEFORE,
                        X),
                law(
                        "residual",
                        in -> CumulativeCalculator.residual(in.get(0), in.subList(1, 3)),
                        in -> in.get(0).minus(in.get(1)).minus(in.get(2)),
                        Slot.level(FDI_NET_INFLOW, "2005-01-01/P19Y"),
                        Slot.level(FDI_NET_INFLOW, "2021"),
                        Slot.level(FDI_NET_INFLOW, "2023")),
                law(
                        "residual of a flow that is never negative",
                        in -> CumulativeCalculator.residual(in.get(0), in.subList(1, 2)),
                        in -> Collections.max(List.of(whole(0), in.get(0).minus(in.get(1)))),
                        Slot.level(FDI_GROSS_INFLOW, "2005-01-01/P19Y"),
                        Slot.level(FDI_GROSS_INFLOW, "2023")),
                law(
                        "level before, by an absolute change",
                        CalculatorLawsTest::implied,
                        in -> Collections.max(List.of(whole(0), in.get(0).minus(in.get(1)))),
                        X,
                        Slot.change(EXPORTS, "2023")),
                law(
                        "residual mean",
                        in -> CumulativeCalculator.residualMean(in.get(0), in.subList(1, 3)),
                        in -> in.get(0).minus(in.get(1)).minus(in.get(2)).dividedBy(whole(17)),
                        Slot.level(FDI_NET_INFLOW, "2005-01-01/P19Y"),
                        Slot.level(FDI_NET_INFLOW, "2021"),
                        Slot.level(FDI_NET_INFLOW, "2023")),
                law(
                        "share in a cumulative flow",
                        in -> CumulativeCalculator.shareInCumulative(in.get(0), in.subList(1, 3)),
                        in -> in.get(1).plus(in.get(2)).dividedBy(in.get(0)),
                        Slot.level(FDI_GROSS_INFLOW, "2005-01-01/P19Y"),
                        Slot.level(FDI_GROSS_INFLOW, "2021"),
                        Slot.level(FDI_GROSS_INFLOW, "2023")));
    }

    /** The bounds of an input: the printed digits, at least zero where the measure says so. */
    private static Bounds possible(Claim claim) {
        boolean nonNegative =
                claim.levelOf().map(q -> q.measure().isNonNegative()).orElse(false);
        Bounds printed =
                claim.growth().map(Growth::figure).orElse(claim.figure()).bounds();
        return nonNegative ? printed.intersection(Bounds.atLeast(BigDecimal.ZERO)) : printed;
    }

    private static List<Fraction> ends(Claim claim) {
        Bounds bounds = possible(claim);
        return List.of(
                Fraction.of(bounds.lower().orElseThrow()),
                Fraction.of(bounds.upper().orElseThrow()));
    }

    /** All corners of the box of inputs, and where two inputs can be equal a point where they are. */
    private static List<List<Fraction>> corners(List<Claim> claims) {
        List<List<Fraction>> corners =
                new ArrayList<>(Lists.cartesianProduct(Lists.transform(claims, CalculatorLawsTest::ends)));
        if (claims.size() == 2) {
            Bounds both = possible(claims.get(0)).intersection(possible(claims.get(1)));
            both.midpoint().map(Fraction::of).ifPresent(m -> corners.add(List.of(m, m)));
        }
        return corners;
    }

    /** Bounds contain every corner and their ends are corners, but for outward rounding in the 34th digit. */
    private static void assertTight(Law law, List<Claim> claims, String seed) {
        Derived derived = law.calculator().apply(claims);
        if (!derived.isDefined()) {
            return;
        }
        Bounds bounds = derived.bounds();
        List<Fraction> results =
                corners(claims).stream().map(law.formula()).sorted().toList();
        Fraction least = results.get(0);
        Fraction greatest = results.get(results.size() - 1);
        assertThat(least.isWithin(bounds) && greatest.isWithin(bounds))
                .as("%s%s of %s: %s to %s in %s", seed, law, claims, least, greatest, bounds)
                .isTrue();
        Fraction lower = Fraction.of(bounds.lower().orElseThrow());
        Fraction upper = Fraction.of(bounds.upper().orElseThrow());
        Fraction scale = least.abs().plus(greatest.abs()).plus(HUNDRED);
        Fraction ulp = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(31)).times(scale);
        assertThat(least.minus(lower).compareTo(ulp) <= 0
                        && upper.minus(greatest).compareTo(ulp) <= 0)
                .as("%s%s of %s is tight: %s to %s, but was %s", seed, law, claims, least, greatest, bounds)
                .isTrue();
        assertPrinted(derived, seed);
    }

    private static void assertPrinted(Derived derived, String seed) {
        Figure said = derived.asFigure().orElseThrow();
        assertThat(Figure.parse(said.toString()).bounds().encloses(derived.bounds()))
                .as("%s%s printed as %s", seed, derived, said)
                .isTrue();
        if (derived.printed().isBare()) {
            assertThat(Figure.parse(derived.toString())).isEqualTo(said);
        }
    }

    private static final ImmutableList<String> DIGITS =
            ImmutableList.of("-7.5", "-1", "-0.04", "0", "0.0", "0.4", "1", "2.50", "48", "626.8");
    private static final ImmutableList<String> FEW = ImmutableList.of("0", "1", "2.50", "48");

    @ParameterizedTest
    @MethodSource("laws")
    void bounds_onAllSmallInputs_areTight(Law law) {
        ImmutableList<String> digits = law.slots().size() > 2 ? FEW : DIGITS;
        int defined = 0;
        for (List<String> row :
                Lists.cartesianProduct(Collections.nCopies(law.slots().size(), digits))) {
            boolean possible = IntStream.range(0, row.size())
                    .allMatch(i -> isReadable(law.slots().get(i), row.get(i)));
            if (possible) {
                List<Claim> claims = claims(law, row);
                assertTight(law, claims, "");
                defined += law.calculator().apply(claims).isDefined() ? 1 : 0;
            }
        }
        assertThat(defined).as("%s: inputs with a result", law).isGreaterThan(6);
    }

    private static boolean isReadable(Slot slot, String digits) {
        boolean ofEitherSign =
                slot.of("1").growth().map(g -> g.form() == Growth.Form.RATE).orElse(true);
        return ofEitherSign || new BigDecimal(digits).signum() > 0;
    }

    private static List<Claim> claims(Law law, List<String> digits) {
        return IntStream.range(0, digits.size())
                .mapToObj(i -> law.slots().get(i).of(digits.get(i)))
                .toList();
    }

    private static String digits(Random random) {
        BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(5));
        return (random.nextInt(5) == 0 ? value.negate() : value).toPlainString();
    }

    private static List<String> digits(Law law, Random random) {
        List<String> digits = new ArrayList<>();
        for (Slot slot : law.slots()) {
            String next = digits(random);
            digits.add(isReadable(slot, next) ? next : next.substring(1));
        }
        return digits;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void bounds_ofRandomInputs_areTight_andContainEveryInnerPoint(Law law) {
        Random random = new Random(SEED);
        for (int i = 0; i < INPUTS; i++) {
            List<Claim> claims = claims(law, digits(law, random));
            assertTight(law, claims, "seed " + SEED + ", ");
            Derived derived = law.calculator().apply(claims);
            for (int j = 0; derived.isDefined() && j < POINTS; j++) {
                List<Fraction> world =
                        claims.stream().map(c -> inside(c, random)).toList();
                Fraction exact = law.formula().apply(world);
                worlds++;
                assertThat(exact.isWithin(derived.bounds()))
                        .as("seed %s, %s of %s at %s: %s in %s", SEED, law, claims, world, exact, derived.bounds())
                        .isTrue();
            }
        }
    }

    private static Fraction inside(Claim claim, Random random) {
        List<Fraction> ends = ends(claim);
        Fraction weight = new Fraction(BigInteger.valueOf(random.nextInt(1001)), BigInteger.valueOf(1000));
        return ends.get(0).plus(ends.get(1).minus(ends.get(0)).times(weight));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void bounds_ofOneMorePrintedDigit_areNeverWider(Law law) {
        Random random = new Random(102);
        for (int i = 0; i < 500; i++) {
            List<String> coarse = digits(law, random);
            List<String> fine = new ArrayList<>(coarse);
            int at = random.nextInt(coarse.size());
            fine.set(at, coarse.get(at) + (coarse.get(at).contains(".") ? "0" : ".0"));
            Derived wide = law.calculator().apply(claims(law, coarse));
            Derived narrow = law.calculator().apply(claims(law, fine));
            if (wide.isDefined() && narrow.isDefined()) {
                assertThat(wide.bounds().encloses(narrow.bounds()))
                        .as("seed 102, %s of %s and %s: %s and %s", law, coarse, fine, wide.bounds(), narrow.bounds())
                        .isTrue();
            }
            if (wide.isDefined()) {
                assertThat(narrow.isDefined())
                        .as("seed 102, %s of %s: %s", law, fine, narrow)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void result_inAnotherMagnitudeWord_isTheSame(Law law) {
        Random random = new Random(103);
        for (int i = 0; i < 100; i++) {
            List<Claim> millions = claims(law, digits(law, random));
            List<Claim> thousands = new ArrayList<>();
            for (Claim claim : millions) {
                boolean money = claim.levelOf().isPresent();
                Figure figure = claim.figure();
                Figure inThousands =
                        money ? Figure.of(figure.value().movePointRight(3), Magnitude.THOUSAND, figure.unit()) : figure;
                // a whole number of millions has no digit below, so its thousands would claim to know more
                thousands.add(
                        inThousands.sameReading(figure)
                                ? Claim.of(claim.subject(), inThousands, claim.source())
                                : claim);
            }
            Derived a = law.calculator().apply(millions);
            Derived b = law.calculator().apply(thousands);
            assertThat(a.isDefined()).isEqualTo(b.isDefined());
            if (a.isDefined()) {
                assertThat(a.bounds()).as("seed 103, %s of %s", law, millions).isEqualTo(b.bounds());
                assertThat(a.point()).isEqualByComparingTo(b.point());
            }
        }
    }

    /** The rate per year is a root; its bounds are checked by powers. */
    @Test
    void compoundAnnualGrowth_boundsEncloseTheRootTightly() {
        Random random = new Random(104);
        for (int i = 0; i < 1_000; i++) {
            int years = 1 + random.nextInt(12);
            BigDecimal a = BigDecimal.valueOf(1 + random.nextInt(9_999), random.nextInt(3));
            BigDecimal b = BigDecimal.valueOf(random.nextInt(9_999), random.nextInt(3));
            Claim first = Facts.level(EXPORTS, "2000", a.toPlainString() + " million USD");
            Claim last = Facts.level(EXPORTS, String.valueOf(2000 + years), b.toPlainString() + " million USD");
            Derived rate = GrowthCalculator.compoundAnnualGrowth(first, last);
            if (!rate.isDefined()) {
                continue;
            }
            Fraction least = ends(last).get(0).dividedBy(ends(first).get(1));
            Fraction greatest = ends(last).get(1).dividedBy(ends(first).get(0));
            Fraction low = factor(Fraction.of(rate.bounds().lower().orElseThrow()));
            Fraction high = factor(Fraction.of(rate.bounds().upper().orElseThrow()));
            Fraction point = factor(Fraction.of(rate.point()));
            Fraction hair = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(28));
            String as = "seed 104, %s to %s in %d years: %s".formatted(first, last, years, rate);
            assertThat(low.pow(years).compareTo(least)).as(as).isLessThanOrEqualTo(0);
            assertThat(high.pow(years).compareTo(greatest)).as(as).isGreaterThanOrEqualTo(0);
            assertThat(low.plus(hair).pow(years).compareTo(least)).as(as).isGreaterThanOrEqualTo(0);
            assertThat(high.minus(hair).pow(years).compareTo(greatest)).as(as).isLessThanOrEqualTo(0);
            Fraction q = Fraction.of(b).dividedBy(Fraction.of(a));
            assertThat(point.minus(hair).pow(years).compareTo(q)).as(as).isLessThanOrEqualTo(0);
            assertThat(point.plus(hair).pow(years).compareTo(q)).as(as).isGreaterThanOrEqualTo(0);
        }
    }

    private static Operand level(Measure measure, String period, int hundredths) {
        return Facts.level(measure, period, BigDecimal.valueOf(hundredths, 2).toPlainString() + " million USD");
    }

    @Test
    void contributions_addUpToTheGrowthOfTheTotal() {
        Random random = new Random(105);
        for (int i = 0; i < 500; i++) {
            Operand x = level(EXPORTS, "2023", 1 + random.nextInt(99_999));
            Operand m = level(IMPORTS, "2023", 1 + random.nextInt(99_999));
            Operand xBefore = level(EXPORTS, "2022", 100 + random.nextInt(99_999));
            Operand mBefore = level(IMPORTS, "2022", 100 + random.nextInt(99_999));
            Derived total = TradeCalculator.turnover(x, m);
            Derived totalBefore = TradeCalculator.turnover(xBefore, mBefore);
            Derived growth = GrowthCalculator.growth(total, totalBefore);
            Derived together = LevelCalculator.sum(List.of(
                    GrowthCalculator.contribution(x, xBefore, totalBefore),
                    GrowthCalculator.contribution(m, mBefore, totalBefore)));
            assertThat(together.point().subtract(growth.point()).abs())
                    .as("seed 105, %s and %s from %s and %s", x, m, xBefore, mBefore)
                    .isLessThan(new BigDecimal("1E-28"));
            assertThat(together.bounds().intersects(growth.bounds())).isTrue();
        }
    }

    @Test
    void impliedPrevious_ofAGrownLevel_containsTheStart() {
        Random random = new Random(106);
        for (int i = 0; i < 1_000; i++) {
            Operand before = level(EXPORTS, "2022", 100 + random.nextInt(99_999));
            Operand now = level(EXPORTS, "2023", random.nextInt(99_999));
            BigDecimal rate = GrowthCalculator.growth(now, before).point().setScale(1, RoundingMode.HALF_EVEN);
            Derived back = GrowthCalculator.impliedPrevious(
                    now, Growth.parse((rate.signum() < 0 ? "" : "+") + rate.toPlainString() + "%"));
            if (back.isDefined()) {
                assertThat(back.bounds().contains(before.point()))
                        .as("seed 106, %s from %s by %s: %s", now, before, rate, back)
                        .isTrue();
            } else {
                assertThat(rate).as("seed 106, %s from %s", now, before).isLessThan(new BigDecimal("-99.9"));
            }
        }
    }
}
