package io.github.comity.trade;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.KGZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.party.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TradeCalculatorTest {
    private static final TradePeriod Y = TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
            .total("626.8 million USD", "+48.4%")
            .exports("147.7 million USD", "+19.4%")
            .imports("479.1 million USD", "+60.5%")
            .build();
    private static final Claim X = Y.exports().level().orElseThrow();
    private static final Claim M = Y.imports().level().orElseThrow();

    /** Every calculator for exports and imports, with its term. */
    record Named(String name, Function<TradePeriod, Derived> ofPeriod, Binary ofOperands) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Binary {
        Derived of(Operand exports, Operand imports);
    }

    static List<Named> calculators() {
        return List.of(
                new Named("turnover", TradeCalculator::turnover, TradeCalculator::turnover),
                new Named("trade balance", TradeCalculator::balance, TradeCalculator::balance),
                new Named(
                        "normalised trade balance",
                        TradeCalculator::normalisedBalance,
                        TradeCalculator::normalisedBalance),
                new Named("coverage ratio", TradeCalculator::coverageRatio, TradeCalculator::coverageRatio),
                new Named("export share", TradeCalculator::exportShare, TradeCalculator::exportShare),
                new Named(
                        "Grubel-Lloyd index of totals",
                        TradeCalculator::grubelLloydOfTotals,
                        TradeCalculator::grubelLloydOfTotals));
    }

    @Test
    void everyIndicator_hasItsTermFormulaAndSubject() {
        List<String> lines = calculators().stream()
                .map(c -> c.ofPeriod().apply(Y))
                .map(d -> d.name() + " = " + d.formula() + ": " + d
                        + d.about().map(s -> ", " + s).orElse(""))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "turnover = exports + imports: ≈ 626.8 million USD (626.7–626.9), total trade KAZ-CZE 2023 USD",
                        "trade balance = exports - imports: ≈ -331.4 million USD (-331.5 to -331.3), trade "
                                + "balance KAZ-CZE 2023 USD",
                        "normalised trade balance = (exports - imports) / (exports + imports): ≈ -0.52872 "
                                + "(-0.52888 to -0.52855)",
                        "coverage ratio = exports / imports: ≈ 0.30829 (0.30814–0.30843), ratio of exports "
                                + "KAZ-CZE 2023 USD to imports KAZ-CZE 2023 USD",
                        "export share = exports / (exports + imports): ≈ 0.23564 (0.23556–0.23573)",
                        "Grubel-Lloyd index of totals = 1 - |exports - imports| / (exports + imports): ≈ "
                                + "0.47128 (0.47112–0.47145)");
        assertThat(TradeCalculator.impliedTotalGrowth(Y)).hasToString("≈ 48.46% (48.40–48.52)");
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void ofAPeriod_isThatOfItsExportsAndImports(Named calculator) {
        assertThat(calculator.ofPeriod().apply(Y))
                .isEqualTo(calculator.ofOperands().of(X, M));
        // the stated total is not used
        TradePeriod other = TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
                .total("1 million USD")
                .exports("147.7 million USD")
                .imports("479.1 million USD")
                .build();
        assertThat(calculator.ofPeriod().apply(other))
                .isEqualTo(calculator.ofPeriod().apply(Y));
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void aMissingSide_isMissingInput(Named calculator) {
        TradePeriod totalOnly = TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
                .total("626.8 million USD")
                .build();
        Derived none = calculator.ofPeriod().apply(totalOnly);
        assertThat(none.undefined().orElseThrow().toString())
                .startsWith("MISSING_INPUT: ")
                .endsWith(" needs exports KAZ-CZE 2023 USD: the level of exports KAZ-CZE 2023 USD must be stated,"
                        + " but the source does not state it; add the figure");
        assertThat(none.name()).isEqualTo(calculator.name());
        assertThat(none.formula()).isEmpty();
        assertThat(none.about()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void swappedArguments_areAnError(Named calculator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.ofOperands().of(M, X))
                .withMessage("trade calculators need exports here, but was imports KAZ-CZE 2023 USD; pass exports "
                        + "first and imports second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculator.ofOperands().of(X, X))
                .withMessage("trade calculators need imports here, but was exports KAZ-CZE 2023 USD; pass exports "
                        + "first and imports second");
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void sidesOfDifferentRelations_areNotCombined(Named calculator) {
        Quantity imports = quantity(IMPORTS, Y2023);
        Claim kyrgyz = level(Quantity.of(IMPORTS, KAZ, KGZ, Y2023, Unit.USD), "5 million USD");
        assertThat(calculator.ofOperands().of(X, kyrgyz))
                .hasToString(("undefined (PARTNER_MISMATCH: %s needs figures of one partner, but was exports "
                                + "KAZ-CZE 2023 USD"
                                + " and imports KAZ-KGZ 2023 USD; take both figures from one relation)")
                        .formatted(calculator.name()));
        Claim goods = level(
                Quantity.builder()
                        .measure(IMPORTS)
                        .reporter(KAZ)
                        .partner(CZE)
                        .period(Y2023)
                        .unit(Unit.USD)
                        .coverage(Coverage.GOODS)
                        .build(),
                "5 million USD");
        assertThat(calculator.ofOperands().of(X, goods))
                .hasToString(("undefined (MEASURE_MISMATCH: %s needs figures of one coverage, but was exports KAZ-CZE "
                                + "2023 USD and imports KAZ-CZE 2023 USD, GOODS; take figures of one coverage)")
                        .formatted(calculator.name()));
        for (Claim other : List.of(
                level(IMPORTS, "2022", "5 million USD"),
                level(IMPORTS, "2023", "5 million EUR"),
                level(Quantity.of(IMPORTS, CZE, KAZ, Y2023, Unit.USD), "5 million USD"),
                level(imports, "5 million USD", ClaimStatus.FORECAST))) {
            assertThat(calculator.ofOperands().of(X, other).isDefined())
                    .as("%s", other)
                    .isFalse();
        }
    }

    static Stream<Arguments> undefined() {
        Claim noExports = level(EXPORTS, "2023", "0 million USD");
        Claim noImports = level(IMPORTS, "2023", "0 million USD");
        return Stream.of(
                arguments(
                        TradeCalculator.coverageRatio(X, noImports),
                        "ZERO_DENOMINATOR: coverage ratio needs a denominator other than zero, but imports "
                                + "KAZ-CZE 2023 USD is zero; report the difference"),
                arguments(
                        TradeCalculator.exportShare(noExports, noImports),
                        "ZERO_DENOMINATOR: export share needs a sum other than zero, but exports KAZ-CZE 2023 "
                                + "USD and imports KAZ-CZE 2023 USD are zero; report the levels"),
                arguments(
                        TradeCalculator.grubelLloydOfTotals(noExports, noImports),
                        "ZERO_DENOMINATOR: Grubel-Lloyd index of totals needs a sum other than zero, but "
                                + "exports KAZ-CZE 2023 USD and imports KAZ-CZE 2023 USD are zero; report the levels"),
                arguments(
                        TradeCalculator.turnover(X, level(IMPORTS, "2022", "5 million USD")),
                        "PERIOD_MISMATCH: turnover needs figures of one period, but was exports KAZ-CZE 2023 "
                                + "USD and imports KAZ-CZE 2022 USD; take figures of one period"),
                arguments(
                        TradeCalculator.balance(X, level(IMPORTS, "2023", "5 million EUR")),
                        "UNIT_MISMATCH: trade balance needs figures of one unit, but was exports KAZ-CZE 2023 "
                                + "USD in USD and imports KAZ-CZE 2023 EUR in EUR; convert one first"),
                arguments(
                        TradeCalculator.impliedTotalGrowth(TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
                                .exports("5 USD", "+5%")
                                .imports("5 USD")
                                .build()),
                        "MISSING_INPUT: growth rate implied by parts needs implied previous level: implied "
                                + "previous level needs one growth of imports KAZ-CZE 2023 USD, but the "
                                + "source states 0; add the figure or pass the growth"));
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void undefined_saysWhy(Derived derived, String reason) {
        assertThat(derived).hasToString("undefined (" + reason + ")");
    }

    @Test
    void anonymousOperands_areTheCallersWord() {
        Operand x = Operand.of(Figure.parse("147.7 million USD"));
        Operand m = Operand.of(Figure.parse("479.1 million USD"));
        assertThat(TradeCalculator.turnover(x, m).about()).isEmpty();
        assertThat(TradeCalculator.balance(X, m).about()).contains(Subject.level(quantity(TRADE_BALANCE, Y2023)));
        assertThat(TradeCalculator.turnover(X, m).about()).contains(Subject.level(quantity(TOTAL_TRADE, Y2023)));
        assertThat(TradeCalculator.coverageRatio(x, m).point())
                .isEqualTo(TradeCalculator.coverageRatio(Y).point());
    }

    @Test
    void sharedInputs_areNoted() {
        Derived turnover = TradeCalculator.turnover(X, M);
        // imports found as total less exports rest on the exports too
        Derived rest = LevelCalculator.difference(turnover, X);
        for (Named calculator : calculators()) {
            assertThat(calculator.ofOperands().of(X, rest).notes())
                    .as("%s", calculator)
                    .containsExactly(Derived.Note.SHARED_INPUT);
            assertThat(calculator.ofOperands().of(X, M).notes())
                    .as("%s", calculator)
                    .isEmpty();
        }
    }

    @Test
    void identities_hold() {
        Random random = new Random(301);
        for (int i = 0; i < 500; i++) {
            Claim x = random(EXPORTS, KAZ, CZE, random);
            Claim m = random(IMPORTS, KAZ, CZE, random);
            BigDecimal balance = TradeCalculator.normalisedBalance(x, m).point();
            BigDecimal coverage = TradeCalculator.coverageRatio(x, m).point();
            BigDecimal share = TradeCalculator.exportShare(x, m).point();
            BigDecimal one = BigDecimal.ONE;
            assertClose(share.add(share), balance.add(one), "seed 301, %s %s".formatted(x, m));
            assertClose(coverage.subtract(one), balance.multiply(coverage.add(one)), "seed 301, %s %s".formatted(x, m));
            assertThat(TradeCalculator.normalisedBalance(x, m)
                            .bounds()
                            .abs()
                            .upper()
                            .orElseThrow())
                    .isLessThanOrEqualTo(one);
        }
    }

    private static void assertClose(BigDecimal a, BigDecimal b, String as) {
        BigDecimal scale = a.abs().max(BigDecimal.ONE);
        assertThat(a.subtract(b).abs()).as(as).isLessThan(scale.movePointLeft(30));
    }

    private static Claim random(Measure measure, Area reporter, Area partner, Random random) {
        String digits = BigDecimal.valueOf(100 + random.nextInt(99_999), random.nextInt(3))
                .toPlainString();
        return level(Quantity.of(measure, reporter, partner, Y2023, Unit.USD), digits + " million USD");
    }

    @Test
    void swappingReporterAndPartner_negatesBalances_andInvertsCoverage() {
        Random random = new Random(302);
        for (int i = 0; i < 500; i++) {
            Claim x = random(EXPORTS, KAZ, CZE, random);
            Claim m = random(IMPORTS, KAZ, CZE, random);
            // what one side exports the other imports
            Claim otherX = level(
                    Quantity.of(EXPORTS, CZE, KAZ, Y2023, Unit.USD), m.figure().toString());
            Claim otherM = level(
                    Quantity.of(IMPORTS, CZE, KAZ, Y2023, Unit.USD), x.figure().toString());
            String as = "seed 302, %s %s".formatted(x, m);
            Derived balance = TradeCalculator.balance(x, m);
            Derived otherBalance = TradeCalculator.balance(otherX, otherM);
            assertThat(otherBalance.bounds()).as(as).isEqualTo(balance.bounds().negated());
            assertThat(otherBalance.point())
                    .as(as)
                    .isEqualByComparingTo(balance.point().negate());
            Derived normalised = TradeCalculator.normalisedBalance(x, m);
            Derived otherNormalised = TradeCalculator.normalisedBalance(otherX, otherM);
            assertThat(otherNormalised.bounds())
                    .as(as)
                    .isEqualTo(normalised.bounds().negated());
            assertThat(otherNormalised.point())
                    .as(as)
                    .isEqualByComparingTo(normalised.point().negate());
            Derived coverage = TradeCalculator.coverageRatio(x, m);
            Derived otherCoverage = TradeCalculator.coverageRatio(otherX, otherM);
            assertClose(coverage.point().multiply(otherCoverage.point()), BigDecimal.ONE, as);
            assertClose(
                    coverage.bounds()
                            .lower()
                            .orElseThrow()
                            .multiply(otherCoverage.bounds().upper().orElseThrow()),
                    BigDecimal.ONE,
                    as);
            assertThat(TradeCalculator.turnover(otherX, otherM).bounds())
                    .as(as)
                    .isEqualTo(TradeCalculator.turnover(x, m).bounds());
            assertThat(TradeCalculator.grubelLloydOfTotals(otherX, otherM).bounds())
                    .as(as)
                    .isEqualTo(TradeCalculator.grubelLloydOfTotals(x, m).bounds());
        }
    }

    @Test
    void scalingTheUnit_leavesRatios() {
        Random random = new Random(303);
        for (int i = 0; i < 300; i++) {
            BigDecimal x = BigDecimal.valueOf(100 + random.nextInt(99_999), 1);
            BigDecimal m = BigDecimal.valueOf(100 + random.nextInt(99_999), 1);
            Derived[] first = null;
            for (String word : List.of("", "thousand ", "million ", "billion ")) {
                Claim exports = level(EXPORTS, "2023", x.toPlainString() + " " + word + "USD");
                Claim imports = level(IMPORTS, "2023", m.toPlainString() + " " + word + "USD");
                Derived[] ratios = {
                    TradeCalculator.coverageRatio(exports, imports),
                    TradeCalculator.normalisedBalance(exports, imports),
                    TradeCalculator.exportShare(exports, imports),
                    TradeCalculator.grubelLloydOfTotals(exports, imports)
                };
                first = first == null ? ratios : first;
                for (int j = 0; j < ratios.length; j++) {
                    assertThat(ratios[j].bounds())
                            .as("seed 303, %s %s %s", x, m, word)
                            .isEqualTo(first[j].bounds());
                    assertThat(ratios[j].point()).isEqualByComparingTo(first[j].point());
                    assertThat(ratios[j]).hasToString(first[j].toString());
                }
            }
        }
    }

    @Test
    void balancedTrade_hasAnIndexOfUpToOne() {
        Claim x = level(EXPORTS, "2023", "100.0 million USD");
        Claim m = level(IMPORTS, "2023", "100.0 million USD");
        Derived index = TradeCalculator.grubelLloydOfTotals(x, m);
        assertThat(index.point()).isEqualByComparingTo("1");
        assertThat(index.bounds().upper().orElseThrow()).isEqualByComparingTo("1");
        assertThat(index.bounds().lower().orElseThrow().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.9995");
    }
}
