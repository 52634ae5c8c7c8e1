package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.party.World;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule for a unit that is not stated, for groups, look-ups and the reconciler. */
class StatedUnitsTest {
    private static final Source OFFICE = Source.of("Office");

    private static Quantity quantity(Measure measure, int year, Unit unit) {
        return Quantity.of(measure, KAZ, CZE, year(year), unit);
    }

    private static Claim level(Measure measure, int year, String figure) {
        Figure f = Figure.parse(figure);
        return Claim.of(Subject.level(quantity(measure, year, f.unit())), f, OFFICE);
    }

    private static Claim growth(Measure measure, int year, String growth) {
        Growth g = Growth.parse(growth);
        return Claim.of(
                Subject.change(quantity(measure, year, Unit.UNSTATED), year(year - 1), g.form()), g.figure(), OFFICE);
    }

    static Stream<Arguments> growthsOfExports() {
        Claim usd = level(Measure.EXPORTS, 2022, "100 million USD");
        Claim eur = level(Measure.EXPORTS, 2021, "80 million EUR");
        Claim imports = level(Measure.IMPORTS, 2023, "90 million EUR");
        Claim total = level(Measure.TOTAL_TRADE, 2020, "900 million RUB");
        Claim exportsNow = level(Measure.EXPORTS, 2023, "110 million RUB");
        Claim gdp = level(Measure.GDP, 2023, "900 billion USD");
        Claim count = level(Measure.ENTERPRISES, 2023, "90 {enterprises}");
        Claim elsewhere = Claim.of(usd.subject(), usd.figure(), Source.of("Bank"));
        return Stream.of(
                Arguments.of("one currency", List.of(usd), Unit.USD),
                Arguments.of("none", List.of(), Unit.UNSTATED),
                Arguments.of("two currencies", List.of(usd, eur), Unit.UNSTATED),
                Arguments.of("imports beside it", List.of(imports), Unit.EUR),
                Arguments.of("imports beside it against the level of its base", List.of(usd, imports), Unit.UNSTATED),
                Arguments.of("its own level before imports", List.of(imports, exportsNow), Unit.money("RUB")),
                Arguments.of("own measure of another year before other measures", List.of(usd, total), Unit.USD),
                Arguments.of("another measure in another year", List.of(total), Unit.money("RUB")),
                Arguments.of("product of the economy is no trade", List.of(gdp), Unit.UNSTATED),
                Arguments.of("enterprises are no trade", List.of(count), Unit.UNSTATED),
                Arguments.of("beside enterprises", List.of(count, usd), Unit.USD),
                Arguments.of("another edition", List.of(elsewhere), Unit.UNSTATED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growthsOfExports")
    void growth_takesTheUnitOfTheNearestLevels(String name, List<Claim> levels, Unit expected) {
        for (String growth : List.of("+10%", "x1.1", "fell 1.1 times")) {
            Claim open = growth(Measure.EXPORTS, 2023, growth);
            List<Claim> all = Stream.concat(Stream.of(open), levels.stream()).toList();
            List<Claim> carried = StatedUnits.carried(all);
            assertThat(carried).hasSameSizeAs(all);
            assertThat(carried.get(0).subject().quantity().unit()).isEqualTo(expected);
            assertThat(carried.get(0).assumptions().isEmpty()).isEqualTo(expected.equals(Unit.UNSTATED));
            assertThat(carried.subList(1, carried.size())).isEqualTo(levels);
            assertThat(StatedUnits.carried(carried)).isEqualTo(carried);
            List<Claim> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            assertThat(StatedUnits.carried(reversed)).containsExactlyInAnyOrderElementsOf(carried);
        }
    }

    @Test
    void carried_saysSo() {
        Claim carried = StatedUnits.carried(
                        List.of(growth(Measure.EXPORTS, 2023, "+10%"), level(Measure.EXPORTS, 2022, "100 million USD")))
                .get(0);
        assertThat(carried.assumptions())
                .hasSize(1)
                .first()
                .satisfies(a -> assertThat(a.detail()).isEqualTo("unit not stated, taken in USD as the levels are"));
    }

    @Test
    void severalGrowths_sharesAndRanks_areCarriedEachInItsWay() {
        Quantity open = quantity(Measure.EXPORTS, 2023, Unit.UNSTATED);
        Quantity whole = quantity(Measure.TOTAL_TRADE, 2023, Unit.UNSTATED);
        Claim share = Claim.of(Subject.share(open, whole), Figure.parse("20%"), OFFICE);
        Claim ratio = Claim.of(Subject.ratio(open, open.withMeasure(Measure.IMPORTS)), Figure.parse("25%"), OFFICE);
        Claim points = Claim.of(
                Subject.shareChange(Subject.share(open, whole), year(2022), Growth.Form.POINTS),
                Figure.parse("1 pp"),
                OFFICE);
        Claim rank = Claim.of(Subject.rank(open, "partners"), Figure.parse("2").withUnit(Unit.RANK), OFFICE);
        List<Claim> carried = StatedUnits.carried(List.of(
                share,
                ratio,
                points,
                growth(Measure.IMPORTS, 2023, "+5%"),
                growth(Measure.IMPORTS, 2022, "-5%"),
                rank,
                level(Measure.TOTAL_TRADE, 2021, "100 million USD")));
        assertThat(carried.subList(0, 5))
                .allSatisfy(c -> assertThat(c.subject().quantities())
                        .allSatisfy(q -> assertThat(q.unit()).isEqualTo(Unit.USD)));
        assertThat(carried.get(5)).isEqualTo(rank);
    }

    @Test
    void share_ofTwoUnits_staysUnstated() {
        Claim share = Claim.of(
                Subject.share(
                        quantity(Measure.EXPORTS, 2023, Unit.UNSTATED),
                        quantity(Measure.TOTAL_TRADE, 2023, Unit.UNSTATED)),
                Figure.parse("20%"),
                OFFICE);
        List<Claim> all = List.of(
                share,
                level(Measure.EXPORTS, 2023, "1 million USD"),
                level(Measure.TOTAL_TRADE, 2023, "5 million EUR"));
        assertThat(StatedUnits.carried(all)).isEqualTo(all);
    }

    /** Iceland and Japan, 2019: 14.2 billion ISK, which are some 116 million USD, cover 84% of 16.9 billion ISK. */
    @Test
    void ratioAndShare_ofOneTime_areInTheOnlyUnitOfBothSides() {
        Quantity open = quantity(Measure.EXPORTS, 2019, Unit.UNSTATED);
        Claim ratio = Claim.of(Subject.ratio(open, open.withMeasure(Measure.IMPORTS)), Figure.parse("84%"), OFFICE);
        Claim share =
                Claim.of(Subject.share(open, open.withMeasure(Measure.TOTAL_TRADE)), Figure.parse("45.7%"), OFFICE);
        Claim twice = level(Measure.EXPORTS, 2019, "about 116 million USD");
        Claim imports = level(Measure.IMPORTS, 2019, "16.9 billion ISK");
        List<Claim> all = List.of(
                ratio,
                share,
                level(Measure.EXPORTS, 2019, "14.2 billion ISK"),
                twice,
                imports,
                level(Measure.TOTAL_TRADE, 2019, "31.1 billion ISK"));
        assertThat(StatedUnits.carried(all).subList(0, 2))
                .allSatisfy(c -> assertThat(c.subject().quantities())
                        .allSatisfy(q -> assertThat(q.unit()).isEqualTo(Unit.money("ISK"))));
        assertThat(Reconciler.standard().reconcile(all).verdict()).isEqualTo(Verdict.CONSISTENT);

        List<Claim> bothTwice = Stream.concat(all.stream(), Stream.of(level(Measure.IMPORTS, 2019, "138 million USD")))
                .toList();
        assertThat(StatedUnits.carried(bothTwice)).contains(ratio);
        assertThat(StatedUnits.carried(List.of(ratio, twice, imports))).contains(ratio);
    }

    /** Between two times the rate of exchange moves, so that a growth has no unit where one level has two. */
    @Test
    void growth_ofALevelInTwoUnits_staysUnstated() {
        Claim growth = growth(Measure.EXPORTS, 2023, "+5%");
        List<Claim> all = List.of(
                growth,
                level(Measure.EXPORTS, 2023, "100 million EUR"),
                level(Measure.EXPORTS, 2023, "110 million USD"),
                level(Measure.EXPORTS, 2022, "90 million USD"));
        assertThat(StatedUnits.carried(all)).isEqualTo(all);
    }

    @Test
    void carried_thatSaysTheSameAsAnother_isLeftOut() {
        Claim open = growth(Measure.EXPORTS, 2023, "+10%");
        Claim level = level(Measure.EXPORTS, 2022, "100 million USD");
        Claim stated = StatedUnits.carried(List.of(open, level)).get(0);
        assertThat(StatedUnits.carried(List.of(open, level, stated))).containsExactly(level, stated);
        assertThat(StatedUnits.isCarriedFrom(stated, open)).isTrue();
        assertThat(StatedUnits.isCarriedFrom(open, stated)).isFalse();
        assertThat(StatedUnits.isCarriedFrom(level, open)).isFalse();
    }

    private static String jointBoundsOf2023(Iterable<Claim> claims) {
        JointBounds known = Reconciler.standard()
                .reconcile(claims)
                .bounds(Subject.level(quantity(Measure.EXPORTS, 2023, Unit.USD)));
        return known.bounds().toString();
    }

    @Test
    void jointBounds_ofAGrowthWithoutALevel_followFromTheLevelBefore() {
        BilateralCooperation one = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2022), t -> t.exports("100.0 million USD"))
                                .trade(year(2023), t -> t.growth(Measure.EXPORTS, "+10.0%")))
                .build();
        BilateralCooperation before = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2022), t -> t.exports("100.0 million USD")))
                .build();
        BilateralCooperation after = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.growth(Measure.EXPORTS, "+10.0%")))
                .build();
        assertThat(jointBoundsOf2023(one.claims())).isEqualTo("[109895025, 110105025]");
        assertThat(before.merge(after)).isEqualTo(one);
        assertThat(after.merge(before)).isEqualTo(one);
        assertThat(jointBoundsOf2023(Stream.concat(before.claims().stream(), after.claims().stream())
                        .toList()))
                .isEqualTo("[109895025, 110105025]");
        assertThat(one.trade(KAZ, year(2023)).orElseThrow().unit()).isEqualTo(Unit.USD);
    }

    @Test
    void lookUp_ofLevelAndGrowthOfTwoRecords_isOneTradePeriod() {
        Claim level = level(Measure.EXPORTS, 2023, "110 million USD");
        Claim growth = growth(Measure.EXPORTS, 2023, "+10%");
        Claim imports = growth(Measure.IMPORTS, 2023, "+5%");
        BilateralCooperation merged = BilateralCooperation.between(KAZ, CZE)
                .claim(level)
                .build()
                .merge(BilateralCooperation.between(KAZ, CZE)
                        .claim(growth)
                        .claim(imports)
                        .build());
        TradePeriod found = merged.trade(KAZ, year(2023)).orElseThrow();
        assertThat(found).isEqualTo(TradePeriod.from(List.of(level, growth, imports)));
        assertThat(TradePeriod.from(found.claims())).isEqualTo(found);
        assertThat(merged.stated(KAZ, Measure.EXPORTS, year(2023)).orElseThrow())
                .hasToString("exports of Kazakhstan to Czechia in 2023: 110 million USD (+10%)");
    }

    @Test
    void pinned_openClaim_isNeverBlamed() {
        Claim growth = growth(Measure.EXPORTS, 2023, "+10%");
        Reconciliation found = Reconciler.standard()
                .withPinned(growth)
                .reconcile(List.of(
                        growth,
                        level(Measure.EXPORTS, 2022, "100 million USD"),
                        level(Measure.EXPORTS, 2023, "150 million USD")));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions().get(0).corrections())
                .isNotEmpty()
                .noneMatch(r -> r.stream().anyMatch(c -> StatedUnits.isCarriedFrom(c, growth)));
    }

    @Test
    void twoCurrencies_tieNothing() {
        List<Claim> claims = List.of(
                growth(Measure.EXPORTS, 2023, "+10%"),
                level(Measure.EXPORTS, 2022, "100 million USD"),
                level(Measure.EXPORTS, 2021, "300 million EUR"));
        assertThat(Reconciler.standard().reconcile(claims).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    static Stream<Arguments> reasons() {
        Claim growth = growth(Measure.EXPORTS, 2023, "+10%");
        Claim usd = level(Measure.EXPORTS, 2022, "100 million USD");
        Claim eur = level(Measure.EXPORTS, 2021, "300 million EUR");
        Claim elsewhere = Claim.of(usd.subject(), usd.figure(), Source.of("Bank"));
        Claim germany =
                Claim.of(Subject.level(usd.subject().quantity().withPartner(Countries.DEU)), usd.figure(), OFFICE);
        String none = "its unit is not stated, and no level of Kazakhstan with Czechia in its edition tells it; name "
                + "the unit";
        return Stream.of(
                Arguments.of("a level of the year before", List.of(growth, usd), ""),
                Arguments.of("no level", List.of(growth), none),
                Arguments.of(
                        "two currencies near",
                        List.of(growth, usd, eur),
                        "its unit is not stated, and the nearest levels are in EUR and USD; name the unit"),
                Arguments.of("a level in another edition", List.of(growth, elsewhere), none),
                Arguments.of("a level with another partner", List.of(growth, germany), none),
                Arguments.of("a level of both editions", List.of(growth, usd, elsewhere), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reasons")
    void whatStaysOpen_saysWhy_inItsCheckAndInTheLookUp(String name, List<Claim> claims, String why) {
        Claim growth = claims.get(0);
        assertThat(StatedUnits.whyUnstated(growth, claims).orElse("")).isEqualTo(why);
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.checks())
                .filteredOn(c -> StatedUnits.isCarriedFrom(c.claim(), growth))
                .singleElement()
                .satisfies(c -> assertThat(c.reason())
                        .isEqualTo("no other claim says anything about it" + (why.isEmpty() ? "" : "; " + why)));
        JointBounds asked = found.bounds(Subject.level(quantity(Measure.EXPORTS, 2023, Unit.USD)), OFFICE);
        String remark =
                "'growth of exports of Kazakhstan to Czechia in 2023 against 2022: +10%' is not tied to it: " + why;
        assertThat(asked.remark().orElse("")).isEqualTo(why.isEmpty() ? "" : remark);
        assertThat(asked.explain().contains("is not tied to it")).isEqualTo(!why.isEmpty());
    }

    @Test
    void whatStaysOpenForOtherReasons_saysSo() {
        Quantity open = quantity(Measure.EXPORTS, 2023, Unit.UNSTATED);
        Claim amount = Claim.of(Subject.level(open), Figure.parse("5 million"), OFFICE);
        Claim usd = level(Measure.EXPORTS, 2022, "100 million USD");
        assertThat(StatedUnits.whyUnstated(amount, List.of(amount, usd)))
                .contains("its unit is not stated, and its figure needs one of its own; name the unit");
        assertThat(StatedUnits.whyUnstated(usd, List.of(amount, usd))).isEmpty();
        Claim share = Claim.of(
                Subject.share(open, open.withMeasure(Measure.TOTAL_TRADE).withPartner(World.WORLD)),
                Figure.parse("20%"),
                OFFICE);
        assertThat(StatedUnits.whyUnstated(share, List.of(share, usd)))
                .contains("its unit is not stated, and no level of Kazakhstan with the world in its edition tells it; "
                        + "name the unit");
    }

    @Test
    void lookUp_ofSeveralUnits_saysWhyOneIsNotStated() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .claim(growth(Measure.EXPORTS, 2023, "+10%"))
                .claim(level(Measure.EXPORTS, 2023, "110 million USD"))
                .claim(level(Measure.EXPORTS, 2023, "90 million EUR"))
                .build();
        String rest =
                " of Kazakhstan in 2023 must be stated once to be found, but was stated in EUR, in USD and without "
                        + "a unit (its unit is not stated, and the nearest levels are in EUR and USD; name the "
                        + "unit), by "
                        + "Office; choose with figures().in(unit)";
        assertThatIllegalStateException()
                .isThrownBy(() -> relations.trade(KAZ, year(2023)))
                .withMessage("trade" + rest);
        assertThatIllegalStateException()
                .isThrownBy(() -> relations.stated(KAZ, Measure.EXPORTS, year(2023)))
                .withMessage("exports" + rest);
    }
}
