package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.NotationCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.indicator.StockCalculator;
import io.github.comity.indicator.TrendCalculator;
import io.github.comity.investment.InvestmentCalculator;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.trade.DependenceCalculator;
import io.github.comity.trade.MirrorCalculator;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.OpennessCalculator;
import io.github.comity.trade.TradeCalculator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A figure that is odd but real leads to bounds or to a reason in every method of every scalar calculator, never to an
 * internal check; and no world that the figures allow lies outside of the bounds.
 */
class OddFiguresTest {
    private static final long SEED = 20_261;
    private static final List<Class<?>> CALCULATORS = List.of(
            ChangeCalculator.class,
            CumulativeCalculator.class,
            GrowthCalculator.class,
            LevelCalculator.class,
            NotationCalculator.class,
            PeriodCalculator.class,
            RatioCalculator.class,
            StockCalculator.class,
            TrendCalculator.class,
            InvestmentCalculator.class,
            DependenceCalculator.class,
            MirrorCalculator.class,
            OpennessCalculator.class,
            TradeCalculator.class);
    private static final List<String> FIGURES = List.of(
            "about -1 million USD",
            "-0.5 to 0.1 million USD",
            "less than 1 USD",
            "less than 1 million USD",
            "more than 2 million USD",
            "at least 0 USD",
            "0 USD",
            "0.0 million USD",
            "-3 million USD",
            "about 1 million USD",
            "nearly 40 USD",
            "3 USD",
            "147.7 million USD",
            "0.1 to 0.7 USD",
            "at most -2 USD",
            "-1 to 2 million USD");
    private static final List<String> RATIOS =
            List.of("-150%", "-100.0%", "less than 1%", "0.3%", "about 8%", "1.5 EUR");

    private static Operand bare(String figure) {
        return Operand.of(Figure.parse(figure));
    }

    private static Operand claim(Measure measure, String period, String figure, ClaimStatus status) {
        return Facts.level(Quantity.of(measure, KAZ, CZE, ReportingPeriod.parse(period), Unit.USD), figure, status);
    }

    private static ImmutableList<Operand> bareOperands() {
        return Stream.concat(FIGURES.stream(), RATIOS.stream())
                .map(OddFiguresTest::bare)
                .collect(ImmutableList.toImmutableList());
    }

    /** Bare figures, claims of each status, a stock, open and partial periods, and what was derived from them. */
    private static ImmutableList<Operand> operands() {
        List<Operand> all = new ArrayList<>(bareOperands());
        for (ClaimStatus status : ClaimStatus.values()) {
            all.add(claim(Measure.EXPORTS, "2023", "about 1 million USD", status));
        }
        all.add(claim(Measure.EXPORTS, "2022", "less than 1 million USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.IMPORTS, "2023", "0 USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.FDI_NET_INFLOW, "2023", "-1 to 2 million USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.FDI_GROSS_INFLOW, "2023-S1", "about 1 million USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.FDI_GROSS_INFLOW, "2005/..", "3 million USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.FDI_INWARD_STOCK, "2023-12-31", "at most -2 USD", ClaimStatus.ACTUAL));
        all.add(claim(Measure.GDP, "2023", "about 1 million USD", ClaimStatus.ACTUAL));
        all.add(ChangeCalculator.absoluteChange(bare("less than 1 USD"), bare("3 USD")));
        all.add(LevelCalculator.ratio(bare("3 USD"), bare("0 USD")));
        return ImmutableList.copyOf(all);
    }

    /** All but the growth that parts imply, which takes rows of claims and has a test of its own below. */
    static List<Method> methods() {
        return CALCULATORS.stream()
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
                .filter(m -> !m.getName().equals("impliedTotalGrowth"))
                .filter(m -> m.getReturnType() == Derived.class)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @Test
    void everyScalarCalculator_isListed() {
        assertThat(methods()).hasSizeGreaterThan(60);
        assertThat(CALCULATORS.stream().map(Class::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "io.github.comity.indicator", "io.github.comity.investment", "io.github.comity.trade");
    }

    /** What stands for one parameter; empty if the operands cannot be one. */
    private static Optional<Object> argument(Class<?> type, List<Operand> some, int at, Random random) {
        Operand operand = some.get(at);
        if (type == Operand.class) {
            return Optional.of(operand);
        }
        if (type == Derived.class) {
            return Optional.of(LevelCalculator.sum(List.of(operand)));
        }
        if (type == Iterable.class) {
            return Optional.of(some);
        }
        if (type == int.class) {
            return Optional.of(2 + random.nextInt(11));
        }
        if (type == BigDecimal.class) {
            return Optional.of(new BigDecimal("0.3"));
        }
        if (type == Growth.class) {
            return Optional.of(
                    Growth.parse(List.of("-100%", "+less than 1%", "×2.1", "÷1.1", "+3 USD", "-99.9999999999%")
                            .get(random.nextInt(6))
                            .replace("+less than ", "+")));
        }
        if (type == MirrorPair.class) {
            try {
                return Optional.of(MirrorPair.of(operand, some.get((at + 1) % some.size())));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        if (type == StatedQuantity.class) {
            return operand.levelOf()
                    .map(q -> StatedQuantity.of(
                            q, Facts.stated(q.measure(), "2023", "1 USD", "+3%").growths()));
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethod_answersOddFiguresWithBoundsOrAReason(Method method) throws IllegalAccessException {
        Class<?>[] types = method.getParameterTypes();
        ImmutableList<Operand> operands = operands();
        Random random = new Random(SEED);
        int size = Math.max(2, types.length);
        long combinations = (long) Math.pow(operands.size(), size);
        int tries = (int) Math.min(combinations, 1_500);
        for (int i = 0; i < tries; i++) {
            List<Operand> some = new ArrayList<>();
            long rest = i;
            for (int k = 0; k < size; k++) {
                some.add(operands.get(
                        (int) (combinations > tries ? random.nextInt(operands.size()) : rest % operands.size())));
                rest /= operands.size();
            }
            List<Object> arguments = new ArrayList<>();
            for (int k = 0; k < types.length; k++) {
                argument(types[k], some, k, random).ifPresent(arguments::add);
            }
            if (arguments.size() == types.length) {
                call(method, arguments, some);
            }
        }
    }

    private static Optional<Derived> call(Method method, List<?> arguments, List<Operand> some)
            throws IllegalAccessException {
        try {
            Derived derived = (Derived) method.invoke(null, arguments.toArray());
            if (derived.isDefined()) {
                assertThat(derived.bounds().contains(derived.point())).isTrue();
            } else {
                assertThat(derived.undefined().orElseThrow().explanation()).startsWith(derived.name());
            }
            assertThat(derived.toString()).isNotEmpty();
            return Optional.of(derived);
        } catch (InvocationTargetException e) {
            // the one exception is a caller's operand that is known to be of another measure
            assertThat(e.getCause())
                    .as(
                            "seed %s: %s of %s",
                            SEED, method, some.stream().map(Operand::label).toList())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("but was")
                    .hasMessageNotContaining("check the formula");
            assertThat(some.stream().anyMatch(o -> o.levelOf().isPresent()))
                    .as("seed %s: %s of %s: %s", SEED, method, some, e.getCause())
                    .isTrue();
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noMethod_letsAForecastOrTargetMeetAFact(Method method) throws IllegalAccessException {
        Class<?>[] types = method.getParameterTypes();
        if (types.length < 2 || !Arrays.stream(types).allMatch(t -> t == Operand.class)) {
            return;
        }
        for (ClaimStatus status : List.of(ClaimStatus.FORECAST, ClaimStatus.TARGET)) {
            for (int odd = 0; odd < types.length; odd++) {
                List<Operand> some = new ArrayList<>();
                for (int k = 0; k < types.length; k++) {
                    // a claim about no level, so that the status is all that can be wrong with it
                    some.add(LevelCalculator.sum(List.of(claim(
                            Measure.EXPORTS,
                            "2023",
                            (k + 2) + " million USD",
                            k == odd ? status : ClaimStatus.ACTUAL))));
                }
                call(method, some, some)
                        .ifPresent(d -> assertThat(d.undefined().orElseThrow().reason())
                                .as("%s of %s", method, some)
                                .isEqualTo(Reason.STATUS_MISMATCH));
            }
        }
    }

    @Test
    void impliedTotalGrowth_answersOddRows() {
        for (String level : FIGURES) {
            for (String growth : List.of("-100%", "+0.3%", "×2.1", "÷1.1", "+3 USD", "-99.9999999999%", "+400%")) {
                StatedQuantity x = Facts.stated(Measure.EXPORTS, "2023", level, growth);
                StatedQuantity m = Facts.stated(Measure.IMPORTS, "2023", "3 USD", "+5%");
                Derived derived = GrowthCalculator.impliedTotalGrowth(List.of(x, m));
                assertThat(derived.isDefined() ? derived.bounds().contains(derived.point()) : true)
                        .as("%s and %s: %s", x, m, derived)
                        .isTrue();
            }
        }
    }

    /** A formula in fractions, and which of its operands cannot be negative by the definition of the indicator. */
    private record Law(String signs, Function<List<Rational>, Rational> formula) {}

    private static Rational q(List<Rational> in, int a, int b) {
        return in.get(a).dividedBy(in.get(b));
    }

    private static Rational whole(long value) {
        return Rational.of(value);
    }

    private static Rational normalised(List<Rational> in) {
        return in.get(0).minus(in.get(1)).dividedBy(in.get(0).plus(in.get(1)));
    }

    /** By calculator and method; + cannot be negative, ~ is read so if printed so, * is of any sign. */
    private static Map<String, Law> laws() {
        Map<String, Law> laws = new TreeMap<>();
        laws.put(
                "ChangeCalculator.absoluteChange", new Law("**", in -> in.get(0).minus(in.get(1))));
        laws.put("ChangeCalculator.indexNumber", new Law("**", in -> q(in, 0, 1).times(whole(100))));
        laws.put(
                "ChangeCalculator.symmetricGrowth",
                new Law("~~", in -> normalised(in).times(whole(2))));
        laws.put(
                "ChangeCalculator.shareOfGrowth",
                new Law(
                        "****",
                        in -> in.get(0).minus(in.get(1)).dividedBy(in.get(2).minus(in.get(3)))));
        laws.put(
                "GrowthCalculator.growth",
                new Law("**", in -> q(in, 0, 1).minus(whole(1)).times(whole(100))));
        laws.put(
                "GrowthCalculator.contribution",
                new Law(
                        "***",
                        in -> in.get(0).minus(in.get(1)).times(whole(100)).dividedBy(in.get(2))));
        laws.put("LevelCalculator.difference", new Law("**", in -> in.get(0).minus(in.get(1))));
        laws.put("LevelCalculator.ratio", new Law("**", in -> q(in, 0, 1)));
        laws.put("LevelCalculator.share", new Law("**", in -> q(in, 0, 1)));
        laws.put(
                "LevelCalculator.shareOfSum",
                new Law("~~", in -> in.get(0).dividedBy(in.get(0).plus(in.get(1)))));
        laws.put("LevelCalculator.normalisedDifference", new Law("~~", OddFiguresTest::normalised));
        laws.put("RatioCalculator.partnerShare", new Law("**", in -> q(in, 0, 1)));
        laws.put("RatioCalculator.toGdp", new Law("*+", in -> q(in, 0, 1)));
        laws.put(
                "RatioCalculator.doubleRatio", new Law("****", in -> q(in, 0, 1).dividedBy(q(in, 2, 3))));
        laws.put(
                "StockCalculator.otherChanges",
                new Law("***", in -> in.get(2).minus(in.get(0)).minus(in.get(1))));
        laws.put(
                "StockCalculator.rateOfReturn",
                new Law(
                        "***",
                        in -> in.get(0).times(whole(2)).dividedBy(in.get(1).plus(in.get(2)))));
        laws.put(
                "StockCalculator.stockWithoutOtherChanges",
                new Law("**", in -> in.get(0).plus(in.get(1))));
        laws.put("TradeCalculator.turnover", new Law("++", in -> in.get(0).plus(in.get(1))));
        laws.put("TradeCalculator.balance", new Law("++", in -> in.get(0).minus(in.get(1))));
        laws.put("TradeCalculator.normalisedBalance", new Law("++", OddFiguresTest::normalised));
        laws.put("TradeCalculator.coverageRatio", new Law("++", in -> q(in, 0, 1)));
        laws.put(
                "TradeCalculator.balanceToImports",
                new Law("++", in -> q(in, 0, 1).minus(whole(1))));
        laws.put("TradeCalculator.partnerShare", new Law("++", in -> q(in, 0, 1)));
        laws.put("TradeCalculator.termsOfTrade", new Law("++", in -> q(in, 0, 1).times(whole(100))));
        laws.put(
                "TradeCalculator.exportShare",
                new Law("++", in -> in.get(0).dividedBy(in.get(0).plus(in.get(1)))));
        laws.put(
                "TradeCalculator.grubelLloydOfTotals",
                new Law("++", in -> whole(1).minus(normalised(in).abs())));
        laws.put(
                "OpennessCalculator.balanceToGdp",
                new Law("+++", in -> in.get(0).minus(in.get(1)).dividedBy(in.get(2))));
        laws.put(
                "OpennessCalculator.opennessWorldBank",
                new Law("+++", in -> in.get(0).plus(in.get(1)).dividedBy(in.get(2))));
        laws.put(
                "OpennessCalculator.opennessUnctad",
                new Law(
                        "+++",
                        in -> in.get(0).plus(in.get(1)).dividedBy(in.get(2).times(whole(2)))));
        laws.put("OpennessCalculator.exportDependence", new Law("++", in -> q(in, 0, 1)));
        laws.put("OpennessCalculator.importDependence", new Law("++", in -> q(in, 0, 1)));
        laws.put("OpennessCalculator.bilateralDependence", new Law("++", in -> q(in, 0, 1)));
        laws.put(
                "OpennessCalculator.importPenetration",
                new Law(
                        "+++",
                        in -> in.get(0).dividedBy(in.get(2).minus(in.get(1)).plus(in.get(0)))));
        laws.put(
                "InvestmentCalculator.bilateralIntensity",
                new Law("****", in -> q(in, 0, 1).dividedBy(q(in, 2, 3))));
        laws.put(
                "InvestmentCalculator.inwardPerformanceIndex",
                new Law("*+*+", in -> q(in, 0, 1).dividedBy(q(in, 2, 3))));
        laws.put(
                "InvestmentCalculator.intensityEurostat",
                new Law(
                        "**+",
                        in -> in.get(0).plus(in.get(1)).dividedBy(in.get(2).times(whole(2)))));
        laws.put("InvestmentCalculator.stockToGdp", new Law("*+", in -> q(in, 0, 1)));
        laws.put("InvestmentCalculator.flowToCapitalFormation", new Law("*+", in -> q(in, 0, 1)));
        laws.put(
                "InvestmentCalculator.directionalFlow",
                new Law("**", in -> in.get(0).minus(in.get(1))));
        laws.put(
                "InvestmentCalculator.otherChanges",
                new Law("***", in -> in.get(2).minus(in.get(0)).minus(in.get(1))));
        return laws;
    }

    /** Methods that take operands alone but have another oracle, and where. */
    private static final Set<String> ELSEWHERE = Set.of(
            "DependenceCalculator.asymmetry", // DependenceCalculatorTest
            "DependenceCalculator.symmetry",
            "GrowthCalculator.compoundAnnualGrowth", // needs periods: CalculatorLawsTest
            "TrendCalculator.logGrowth", // TrendCalculatorTest
            "LevelCalculator.combined", // an intersection: LevelCalculatorTest
            "LevelCalculator.whole", // WholeOfShareTest
            "LevelCalculator.part",
            "MirrorCalculator.freightMargin", // as balanceToImports: MirrorCalculatorTest
            "NotationCalculator.rate", // NotationCalculatorTest
            "NotationCalculator.factor",
            "NotationCalculator.divisor",
            "NotationCalculator.indexForm",
            "PeriodCalculator.monthlyMean", // need periods: CalculatorLawsTest
            "PeriodCalculator.ratioToYear",
            "PeriodCalculator.runRateByDays",
            "PeriodCalculator.runRateByMonths",
            "PeriodCalculator.runRateChange",
            "PeriodCalculator.seasonalExtrapolation",
            "PeriodCalculator.yearlyMean",
            "RatioCalculator.perHead", // other units: RatioCalculatorTest
            "RatioCalculator.unitValue");

    @Test
    void everyMethodOfOperands_hasALaw() {
        Set<String> covered = new HashSet<>(laws().keySet());
        covered.addAll(ELSEWHERE);
        assertThat(methods().stream()
                        .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(t -> t == Operand.class))
                        .map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName()))
                .allMatch(covered::contains);
    }

    static List<Method> lawful() {
        return methods().stream()
                .filter(m -> Arrays.stream(m.getParameterTypes()).allMatch(t -> t == Operand.class))
                .filter(m -> laws().containsKey(m.getDeclaringClass().getSimpleName() + "." + m.getName()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void noPossibleWorld_liesOutsideTheBounds(Method method) throws IllegalAccessException {
        Law law = laws().get(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        int size = method.getParameterCount();
        List<Operand> figures = FIGURES.stream().map(OddFiguresTest::bare).toList();
        List<List<Operand>> combinations = size <= 2
                ? Lists.cartesianProduct(Collections.nCopies(size, figures))
                : random(figures, size, new Random(SEED));
        int defined = 0;
        for (List<Operand> some : combinations) {
            Optional<Derived> derived = call(method, some, some).filter(Derived::isDefined);
            if (derived.isPresent()) {
                defined++;
                check(law, some, derived.get());
            }
        }
        assertThat(defined).as("%s: defined results", method).isGreaterThan(5);
    }

    private static List<List<Operand>> random(List<Operand> figures, int size, Random random) {
        List<List<Operand>> combinations = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            combinations.add(
                    random.ints(size, 0, figures.size()).mapToObj(figures::get).toList());
        }
        return combinations;
    }

    private static void check(Law law, List<Operand> some, Derived derived) {
        List<List<Rational>> points = new ArrayList<>();
        for (int k = 0; k < some.size(); k++) {
            points.add(points(some.get(k), law.signs().charAt(k)));
        }
        for (List<Rational> world : Lists.cartesianProduct(points)) {
            Rational value;
            try {
                value = law.formula().apply(world);
            } catch (ArithmeticException e) {
                throw new AssertionError(
                        "%s is defined for a zero denominator: %s of %s".formatted(derived.name(), derived, some), e);
            }
            assertThat(contains(derived.bounds(), value))
                    .as(
                            "seed %s: %s of %s at %s is %s, outside of %s",
                            SEED, derived.name(), some, world, value, derived.bounds())
                    .isTrue();
        }
    }

    private static List<Rational> points(Operand operand, char sign) {
        boolean cut = sign == '+' || (sign == '~' && operand.point().signum() >= 0);
        Bounds bounds = cut ? operand.bounds().intersection(Bounds.atLeast(BigDecimal.ZERO)) : operand.bounds();
        BigDecimal far = new BigDecimal("98765432.1");
        BigDecimal low =
                bounds.lower().orElse(bounds.upper().orElse(BigDecimal.ZERO).subtract(far));
        BigDecimal high = bounds.upper().orElse(low.add(far));
        BigDecimal inner = low.add(high.subtract(low).multiply(new BigDecimal("0.37")));
        return Stream.of(low, high, inner).distinct().map(Rational::of).toList();
    }

    private static boolean contains(Bounds bounds, Rational value) {
        return bounds.lower().map(l -> Rational.of(l).compareTo(value) <= 0).orElse(true)
                && bounds.upper().map(u -> Rational.of(u).compareTo(value) >= 0).orElse(true);
    }
}
