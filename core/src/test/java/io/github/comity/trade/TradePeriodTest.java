package io.github.comity.trade;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.World.WORLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TradePeriodTest {
    private static TradePeriodBuilder builder() {
        return TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE);
    }

    private static final TradePeriod Y = builder()
            .total("626.8 million USD", "+48.4%")
            .exports("147.7 million USD", "+19.4%")
            .imports("479.1 million USD", "+60.5%")
            .build();

    @Test
    void tradePeriod_isAViewOfItsClaims() {
        assertThat(Y.total()).hasToString("total trade of Kazakhstan with Czechia in 2023: 626.8 million USD (+48.4%)");
        assertThat(Y.exports()).hasToString("exports of Kazakhstan to Czechia in 2023: 147.7 million USD (+19.4%)");
        assertThat(Y.imports()).hasToString("imports of Kazakhstan from Czechia in 2023: 479.1 million USD (+60.5%)");
        assertThat(Y.balance().isEmpty()).isTrue();
        assertThat(Y.stated(Measure.RE_EXPORTS).isEmpty()).isTrue();
        assertThat(Y.reporter()).isEqualTo(KAZ);
        assertThat(Y.partner()).isEqualTo(CZE);
        assertThat(Y.period()).isEqualTo(Y2023);
        assertThat(Y.unit()).isEqualTo(Unit.USD);
        assertThat(Y.coverage()).isEqualTo(Coverage.UNSTATED);
        assertThat(Y.source()).isEqualTo(SOURCE);
        assertThat(Y.claims()).hasSize(6);
        assertThat(builder().exports("5 USD").build())
                .hasToString("trade of Kazakhstan with Czechia in 2023: exports 5 USD");
    }

    @Test
    void aTotalWithoutParts_andPartsWithoutATotal_areValid() {
        assertThat(builder().total("275.3 million USD").build().claims()).hasSize(1);
        TradePeriod parts = builder()
                .imports("5 USD")
                .balance("-3 USD", "+1 USD")
                .state(Measure.RE_EXPORTS, "1 USD")
                .coverage(Coverage.GOODS)
                .status(ClaimStatus.FORECAST)
                .build();
        assertThat(parts.total().isEmpty()).isTrue();
        assertThat(parts.balance())
                .hasToString("trade balance (goods) of Kazakhstan with Czechia in 2023: -3 USD, forecast " + "(+1 USD, "
                        + "forecast)");
        assertThat(parts.stated(Measure.RE_EXPORTS).level()).isPresent();
        assertThat(parts.coverage()).isEqualTo(Coverage.GOODS);
        assertThat(parts.claims()).allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.FORECAST));
    }

    @Test
    void growthWithoutALevel_isKept() {
        TradePeriod growth = builder().growth(Measure.EXPORTS, "+19.4%").build();
        assertThat(growth.unit()).isEqualTo(Unit.UNSTATED);
        assertThat(growth.exports().level()).isEmpty();
        assertThat(growth.exports()).hasToString("exports of Kazakhstan to Czechia in 2023: (+19.4%)");
        TradePeriod beside = builder()
                .growth(Measure.EXPORTS, "+19.4%")
                .total("5 million USD")
                .build();
        assertThat(beside.exports().growths().get(0).assumptions())
                .containsExactly(
                        new Assumption(Assumption.Kind.BASE_PERIOD, "same period of the previous year"),
                        new Assumption(Assumption.Kind.CARRIED_CURRENCY, "growth in the unit of the levels beside it"));
        assertThat(beside.exports().quantity().unit()).isEqualTo(Unit.USD);
        Claim named = builder()
                .growth(Measure.EXPORTS, "+50% against 2020")
                .build()
                .claims()
                .get(0);
        assertThat(named.assumptions()).isEmpty();
        assertThat(named).hasToString("growth of exports of Kazakhstan to Czechia in 2023 against 2020: +50%");
    }

    @Test
    void typedFigures_sayTheSameAsTexts() {
        TradePeriod typed = builder()
                .total(Figure.parse("626.8 million USD"), Growth.parse("+48.4%"))
                .exports(Figure.parse("147.7 million USD"), Growth.parse("+19.4%"))
                .imports(Figure.parse("479.1 million USD"), Growth.parse("+60.5%"))
                .build();
        assertThat(typed).isEqualTo(Y).hasSameHashCodeAs(Y);
        assertThat(builder().balance(Figure.parse("-3 USD")).build())
                .isEqualTo(builder().balance("-3 USD").build())
                .isNotEqualTo(Y);
    }

    @Test
    void from_ofItsClaims_isEqual() {
        assertThat(TradePeriod.from(Y.claims())).isEqualTo(Y);
        Random random = new Random(201);
        for (int i = 0; i < 300; i++) {
            TradePeriod trade = random(random);
            List<Claim> shuffled = new ArrayList<>(trade.claims());
            Collections.shuffle(shuffled, random);
            assertThat(TradePeriod.from(shuffled))
                    .as("seed 201, %s", trade)
                    .isEqualTo(trade)
                    .hasToString(trade.toString());
        }
    }

    private static TradePeriod random(Random random) {
        TradePeriodBuilder trade = builder();
        List<Measure> measures = List.of(
                Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE, Measure.RE_EXPORTS);
        int first = random.nextInt(5);
        for (int i = 0; i <= random.nextInt(5); i++) {
            Measure measure = measures.get((first + i) % 5);
            String level = Figure.of(
                            BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3)),
                            Magnitude.values()[random.nextInt(5)],
                            Unit.EUR)
                    .toString();
            String[][] growths = {{}, {"+4.5%"}, {"-3% against 2020"}, {"×2.1", "+110%"}, {"-1 million EUR"}};
            String[] some = growths[random.nextInt(5)];
            if (some.length > 0 && random.nextInt(4) == 0) {
                trade.growth(measure, some);
            } else {
                trade.state(measure, level, some);
            }
        }
        return random.nextBoolean() ? trade.coverage(Coverage.GOODS).build() : trade.build();
    }

    @Test
    void builderOrder_doesNotMatter() {
        List<Consumer<TradePeriodBuilder>> steps = List.of(
                b -> b.total("626.8 million USD", "+48.4%", "×1.5"),
                b -> b.exports("147.7 million USD", "+19.4%"),
                b -> b.growth(Measure.IMPORTS, "+60.5%"),
                b -> b.coverage(Coverage.GOODS),
                b -> b.status(ClaimStatus.PROVISIONAL));
        TradePeriodBuilder inOrder = builder();
        steps.forEach(s -> s.accept(inOrder));
        TradePeriod expected = inOrder.build();
        for (List<Consumer<TradePeriodBuilder>> permutation : Collections2.permutations(steps)) {
            TradePeriodBuilder builder = builder();
            permutation.forEach(s -> s.accept(builder));
            TradePeriod built = builder.build();
            assertThat(built).isEqualTo(expected).hasToString(expected.toString());
        }
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }

    @Test
    void swappedLevelAndGrowth_areNamed() {
        assertRefused(
                () -> builder().total("+48.4%", "626.8 million USD"),
                "level of total trade must be an amount, but was '+48.4%'; put the level first and its growth second");
        assertRefused(
                () -> builder().exports("-3.1%", "+5%"),
                "level of exports must be an amount, but was '-3.1%'; put the level first and its growth second");
        assertRefused(
                () -> builder().exports("×2.1"),
                "level of exports must be an amount, but was '×2.1'; put the level first and its growth second");
        assertRefused(
                () -> builder().imports("479.1 million USD", "147.7 million USD"),
                "cannot parse growth from '147.7 million USD': an amount without a sign is a level, not "
                        + "a growth; write +147.7 million USD for a change, or put the level first");
        assertRefused(
                () -> builder().imports(Figure.parse("1.2 pp")),
                "level of imports must be an amount, but was '1.2 pp'; put the level first and its growth second");
        assertRefused(
                () -> builder().total("+\0"),
                "level of total trade must be an amount, but was '+\\u0000'; put the level first and "
                        + "its growth second");
        assertRefused(
                () -> builder().total("+" + "9".repeat(1 << 20)),
                "level of total trade must be an amount, but was '+" + "9".repeat(47)
                        + "'... (1048577 characters); put the level first and its growth second");
    }

    @Test
    void badFigures_areRefused() {
        assertRefused(
                () -> builder().total("626.8 million"),
                "level of total trade must have a unit, but was '626.8 million'; name it, as in '626.8 million USD'");
        assertRefused(
                () -> builder().total("9".repeat(1 << 20)),
                "figure text must have at most 200 characters, but was '" + "9".repeat(48)
                        + "'... (1048576 characters); pass one figure alone");
        assertRefused(
                () -> builder().total("1E+999999999 USD"),
                "cannot parse figure from '1E+999999999 USD' at index 1: an exponent must be within "
                        + "±40; use a magnitude word or round it");
        assertRefused(
                () -> builder().growth(Measure.EXPORTS, new String[0]),
                "growth of exports must be given, but was missing; pass one, as in '+19.4%'");
        assertRefused(
                () -> TradePeriod.reportedBy(KAZ, CZE, ReportingPeriod.since(2005), SOURCE)
                        .total("5 USD", "+5%")
                        .build(),
                "growth of total trade KAZ-CZE 2005/.. USD must name its base period, but was '+5%'; "
                        + "write it as in '+5% against 2022'");
    }

    @Test
    void aThingSetTwice_isRefused() {
        assertRefused(
                () -> builder().total("626.8 million USD").total("626.9 million USD"),
                "total trade must be stated once, but was '626.8 million USD' and '626.9 million USD'; "
                        + "put the second one under a source of its own");
        assertRefused(
                () -> builder().growth(Measure.EXPORTS, "+5%").exports("5 USD"),
                "exports must be stated once, but was '+5%' and '5 USD'; put the second one under a source of its own");
        assertRefused(
                () -> builder().coverage(Coverage.GOODS).coverage(Coverage.SERVICES),
                "coverage of a trade period must be set once, but was GOODS and SERVICES; keep one");
        assertRefused(
                () -> builder().status(ClaimStatus.TARGET).status(ClaimStatus.ACTUAL),
                "status of a trade period must be set once, but was TARGET and ACTUAL; keep one");
        assertRefused(
                () -> builder().build(), "trade period must have at least one claim, but was empty; state a figure");
    }

    @Test
    void mixedCurrencies_areRefused() {
        assertRefused(
                () -> builder().exports("5 USD").imports("5 EUR").build(),
                "figures of KAZ-CZE 2023 must be in one unit, but was exports in USD and imports in "
                        + "EUR; state the other unit as a group of its own");
        assertRefused(
                () -> builder().exports("5 USD", "+3 EUR").build(),
                "figures of KAZ-CZE 2023 must be in one unit, but was exports in USD and exports in "
                        + "EUR; state the other unit as a group of its own");
    }

    @Test
    void from_claimsThatDoNotBelong_areRefused() {
        Claim exports = Facts.level(Measure.EXPORTS, "2023", "5 USD");
        assertRefused(
                () -> TradePeriod.from(List.of(exports, Facts.level(Measure.EXPORTS, "2022", "5 USD"))),
                "trade period must have one reporter, partner, period, unit and coverage, but was "
                        + "'exports KAZ-CZE 2022 USD' and 'exports KAZ-CZE 2023 USD'; group them apart");
        assertRefused(
                () -> TradePeriod.from(List.of(Facts.level(Measure.FDI_GROSS_INFLOW, "2023", "5 USD"))),
                "trade period must state trade measures, but was 'gross FDI inflow KAZ-CZE 2023 USD'; "
                        + "use one of [total trade, exports, imports, trade balance, re-exports]");
        assertRefused(
                () -> TradePeriod.from(List.of(exports, Facts.level(Measure.EXPORTS, "2023", "6 USD"))),
                "exports KAZ-CZE 2023 USD must have one level in one edition, but was '5 USD' and '6 "
                        + "USD'; keep the two claims apart by their sources");
        Claim share = Claim.of(
                Subject.share(
                        Facts.quantity(Measure.EXPORTS, Y2023),
                        Quantity.of(Measure.EXPORTS, KAZ, WORLD, Y2023, Unit.USD)),
                Figure.parse("0.2%"),
                SOURCE);
        assertThat(TradePeriod.accepts(share)).isFalse();
        assertThat(TradePeriod.accepts(exports)).isTrue();
        assertThat(TradePeriod.accepts(Facts.growth(Measure.EXPORTS, "2023", "+5%")))
                .isTrue();
        assertThat(TradePeriod.accepts(Facts.level(Measure.ENTERPRISES, "2023", "5 {firms}")))
                .isFalse();
    }
}
