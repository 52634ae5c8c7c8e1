package io.github.comity.claim;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2022;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Quantity EXPORTS = quantity(Measure.EXPORTS, Y2023);
    private static final Quantity TOTAL = quantity(Measure.TOTAL_TRADE, Y2023);

    @Test
    void claim_knowsSubjectFigureAndIds() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        assertThat(claim).hasToString("exports of Kazakhstan to Czechia in 2023: 147.7 million USD");
        assertThat(claim.id()).isEqualTo("exports KAZ-CZE 2023 USD | Kazinform | 147.7 million USD");
        assertThat(claim.statementId()).isEqualTo("exports KAZ-CZE 2023 | Kazinform");
        assertThat(claim.label()).isEqualTo("exports KAZ-CZE 2023 USD");
        assertThat(claim.levelOf()).contains(EXPORTS);
        assertThat(claim.growth()).isEmpty();
        assertThat(claim.claims()).containsExactly(claim);
        assertThat(claim.bounds()).hasToString("[147650000, 147750000]");
        Claim growth = Facts.growth(Measure.EXPORTS, "2023", "+19.4%");
        assertThat(growth).hasToString("growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4%");
        assertThat(growth.statementId()).isEqualTo(claim.statementId());
        assertThat(growth.growth()).contains(Growth.parse("+19.4% against 2022"));
        assertThat(growth.levelOf()).isEmpty();
    }

    @Test
    void ofEconomy_takesTheUnitOfTheFigureAndTheEconomyAsItsOwnPartner() {
        Claim gdp = Claim.ofEconomy(Measure.GDP, KAZ, Y2023, Figure.parse("262 billion USD"), SOURCE);
        assertThat(gdp).hasToString("GDP of Kazakhstan in 2023: 262 billion USD");
        assertThat(gdp.levelOf()).contains(Quantity.of(Measure.GDP, KAZ, KAZ, Y2023, Unit.USD));
        assertThat(gdp.source()).isEqualTo(SOURCE);
    }

    @Test
    void claim_givenIdsWordingAndAssumptions_areKept() {
        Assumption carried = new Assumption(Assumption.Kind.CARRIED_CURRENCY, "from the sentence before");
        Claim claim = Claim.builder()
                .subject(Subject.level(EXPORTS))
                .figure(Figure.parse("147.7 million USD"))
                .source(SOURCE)
                .status(ClaimStatus.PROVISIONAL)
                .id("s1")
                .statementId("row 1")
                .assumptions(carried)
                .build();
        Claim worded = claim.withWording("exports made 147.7 million");
        assertThat(worded.wording()).contains("exports made 147.7 million");
        assertThat(worded.withWording("x").wording()).contains("x");
        assertThat(worded.id()).isEqualTo("s1");
        assertThat(worded.statementId()).isEqualTo("row 1");
        assertThat(worded.assumptions()).containsExactly(carried);
        assertThat(worded.status()).isEqualTo(ClaimStatus.PROVISIONAL);
        assertThat(worded).isNotEqualTo(claim);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim.withWording("a\0"))
                .withMessage("claim wording must not contain control characters or half of a surrogate pair,"
                        + " but was 'a\\u0000' with U+0000 at index 1; remove it");
        assertThatIllegalArgumentException().isThrownBy(() -> new Assumption(Assumption.Kind.OTHER, ""));
    }

    @Test
    void claim_figureOfAnotherUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(Subject.level(EXPORTS), Figure.parse("48.4%"), SOURCE))
                .withMessage("claim about exports KAZ-CZE 2023 USD must have a figure in a unit that fits, but was "
                        + "'48.4%'; give the figure in USD");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Claim.of(Subject.change(EXPORTS, Y2022, Growth.Form.RATE), Figure.parse("5 USD"), SOURCE))
                .withMessage("claim about growth rate of exports KAZ-CZE 2023 USD against 2022 must have a figure "
                        + "in a unit that fits,"
                        + " but was '5 USD'; give the figure in percent");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Claim.of(Subject.level(EXPORTS.withUnit(Unit.UNSTATED)), Figure.parse("5 USD"), SOURCE))
                .withMessageEndingWith("give the figure in no unit, or name the unit in the quantity");
    }

    @Test
    void subjects_acceptTheirUnits_andReadWell() {
        Subject.Share share = Subject.share(EXPORTS, TOTAL);
        List<Subject> all = List.of(
                Subject.level(EXPORTS),
                Subject.change(EXPORTS, Y2022, Growth.Form.RATE),
                Subject.change(EXPORTS, Y2022, Growth.Form.FACTOR),
                Subject.change(EXPORTS, Y2022, Growth.Form.DIVISOR),
                Subject.change(EXPORTS, Y2022, Growth.Form.ABSOLUTE),
                Subject.change(EXPORTS, Y2022, Growth.Form.POINTS),
                share,
                Subject.shareChange(share, Y2022, Growth.Form.POINTS),
                Subject.ratio(EXPORTS, TOTAL),
                Subject.difference(EXPORTS, TOTAL),
                Subject.rank(EXPORTS, "export partners of Kazakhstan"));
        List<Unit> units = List.of(Unit.USD, Unit.PERCENT, Unit.RATIO, Unit.PERCENTAGE_POINT, Unit.RANK, Unit.EUR);
        List<String> accepted = all.stream()
                .map(s -> units.stream()
                        .filter(s::accepts)
                        .map(Unit::toString)
                        .toList()
                        .toString())
                .toList();
        assertThat(accepted)
                .containsExactly(
                        "[USD]",
                        "[%]",
                        "[%, ratio]",
                        "[%, ratio]",
                        "[USD]",
                        "[pp]",
                        "[%, ratio]",
                        "[pp]",
                        "[%, ratio]",
                        "[USD]",
                        "[rank]");
        assertThat(all).allSatisfy(s -> assertThat(s.quantity()).isEqualTo(EXPORTS));
        assertThat(all.get(7))
                .hasToString(
                        "change of share of exports KAZ-CZE 2023 USD in total trade KAZ-CZE 2023 USD against 2022");
        assertThat(all.get(8)).hasToString("ratio of exports KAZ-CZE 2023 USD to total trade KAZ-CZE 2023 USD");
        assertThat(all.get(9)).hasToString("difference of exports KAZ-CZE 2023 USD and total trade KAZ-CZE 2023 USD");
        assertThat(all.get(10)).hasToString("rank of exports KAZ-CZE 2023 USD among export partners of Kazakhstan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.difference(EXPORTS, TOTAL.withUnit(Unit.EUR)))
                .withMessage("difference needs quantities of one unit, but was exports KAZ-CZE 2023 USD and total "
                        + "trade KAZ-CZE 2023 EUR; convert one first");
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.rank(EXPORTS, " "));
    }

    @Test
    void shareChange_otherFormThanPoints_takesThatFormsUnit() {
        Subject.Share share = Subject.share(EXPORTS, TOTAL);
        Subject.ShareChange rate = Subject.shareChange(share, Y2022, Growth.Form.RATE);
        assertThat(rate)
                .hasToString("growth rate of share of exports KAZ-CZE 2023 USD in total trade KAZ-CZE 2023 USD "
                        + "against 2022");
        assertThat(rate.accepts(Unit.PERCENT)).isTrue();
        assertThat(rate.accepts(Unit.PERCENTAGE_POINT)).isFalse();
        assertThat(Subject.shareChange(share, Y2022, Growth.Form.FACTOR).accepts(Unit.RATIO))
                .isTrue();
        assertThat(Subject.shareChange(share, Y2022, Growth.Form.POINTS).accepts(Unit.PERCENTAGE_POINT))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.shareChange(share, Y2022, Growth.Form.ABSOLUTE))
                .withMessage(
                        "change of share of exports KAZ-CZE 2023 USD in total trade KAZ-CZE 2023 USD must be a rate,"
                                + " factor, divisor or in points, but was absolute; a difference of shares is "
                                + "in points");
    }

    @Test
    void quantity_copiesAndText() {
        Quantity full = Quantity.builder()
                .measure(Measure.EXPORTS)
                .reporter(KAZ)
                .partner(CZE)
                .period(Y2023)
                .unit(Unit.USD)
                .coverage(Coverage.GOODS)
                .scope("non-oil")
                .priceBasis(PriceBasis.CONSTANT)
                .build();
        assertThat(full).hasToString("exports KAZ-CZE 2023 USD, GOODS, non-oil, CONSTANT prices");
        assertThat(full.withPeriod(Y2022).withPeriod(Y2023)).isEqualTo(full);
        assertThat(full.withMeasure(Measure.IMPORTS).scope()).contains("non-oil");
        assertThat(EXPORTS.withUnit(Unit.UNSTATED)).hasToString("exports KAZ-CZE 2023");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.builder().build())
                .withMessage("quantity must have measure and reporter and partner and period and unit, but was "
                        + "built without; call measure(...) and reporter(...) and partner(...) and "
                        + "period(...) and unit(...) before build()");
    }

    @Test
    void measure_isItsPropertiesAndName() {
        Measure own = Measure.of(
                "remittances", Measure.Additivity.ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW);
        assertThat(own.name()).isEqualTo("remittances");
        assertThat(own.isAdditive()).isTrue();
        assertThat(own.isNonNegative()).isTrue();
        assertThat(Measure.of(
                        "exports", Measure.Additivity.ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW))
                .isEqualTo(Measure.EXPORTS);
        assertThat(Measure.FDI_NET_INFLOW.isNonNegative()).isFalse();
        assertThat(Measure.FDI_NET_INFLOW.sign()).isEqualTo(Measure.Sign.ANY_SIGN);
        assertThat(Measure.FDI_INWARD_STOCK.temporality()).isEqualTo(Measure.Temporality.STOCK);
        assertThat(Measure.FDI_INFLOW.additivity()).isEqualTo(Measure.Additivity.NOT_ADDITIVE);
        EqualsVerifier.forClass(Measure.class)
                .withIgnoredFields("sides")
                .withNonnullFields("name", "additivity", "sign", "temporality")
                .suppress(nl.jqno.equalsverifier.Warning.STRICT_HASHCODE)
                .verify();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Measure.of("", Measure.Additivity.ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW))
                .withMessage("measure name must not be blank, but was ''; leave it out or give a text");
    }

    @Test
    void statedQuantity_findsLevelAndGrowths() {
        Claim level = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        Claim growth = Facts.growth(Measure.EXPORTS, "2023", "+19.4%");
        Claim factor = Facts.growth(Measure.EXPORTS, "2023", "×1.2");
        Claim since2020 = Facts.growth(Measure.EXPORTS, "2023", "+50% against 2020");
        Claim other = Facts.level(Measure.IMPORTS, "2023", "479.1 million USD");
        StatedQuantity stated = StatedQuantity.of(EXPORTS, List.of(factor, other, growth, level, since2020));
        assertThat(stated.level()).contains(level);
        assertThat(stated.growths()).containsExactlyInAnyOrder(growth, factor, since2020);
        assertThat(stated.growthAgainst(Y2022)).contains(growth);
        assertThat(stated.growthAgainst(ReportingPeriod.year(2019))).isEmpty();
        assertThat(stated.operand()).isSameAs(level);
        assertThat(StatedQuantity.of(EXPORTS, List.of(level, growth)))
                .hasToString("exports of Kazakhstan to Czechia in 2023: 147.7 million USD (+19.4%)")
                .isEqualTo(StatedQuantity.of(EXPORTS, List.of(growth, level, level)))
                .isNotEqualTo(stated);
        StatedQuantity none = StatedQuantity.of(TOTAL, List.of(level));
        assertThat(none).hasToString("total trade of Kazakhstan with Czechia in 2023: not stated");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.operand().undefined())
                .hasValueSatisfying(u -> assertThat(u)
                        .hasToString("MISSING_INPUT: the level of total trade KAZ-CZE 2023 USD must be "
                                + "stated, but the source does not state it; add the figure"));
        Claim second = Facts.level(Measure.EXPORTS, "2023", "147.8 million USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedQuantity.of(EXPORTS, List.of(level, second)))
                .withMessage("exports KAZ-CZE 2023 USD must have one level in one edition, but was '147.7 million "
                        + "USD' and '147.8 million USD';"
                        + " keep the two claims apart by their sources");
    }

    @Test
    void claimGroup_refusesWhatDoesNotBelongTogether() {
        Claim level = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimGroup.of("trade period", List.of()))
                .withMessage("trade period must have at least one claim, but was empty; state a figure");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClaimGroup.of("trade period", List.of(level, Facts.level(Measure.IMPORTS, "2022", "5 USD"))))
                .withMessage("trade period must have one reporter, partner, period, unit and coverage,"
                        + " but was 'exports KAZ-CZE 2023 USD' and 'imports KAZ-CZE 2022 USD'; group them apart");
        Claim rank = Claim.of(Subject.rank(EXPORTS, "partners"), Figure.parse("rank 3"), SOURCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimGroup.of("trade period", List.of(rank)))
                .withMessage("trade period must consist of levels and changes, but was 'rank of exports KAZ-CZE "
                        + "2023 USD among partners';"
                        + " keep it as a claim of its own");
        Claim elsewhere = Claim.of(level.subject(), level.figure(), SOURCE.withDataOwner("Committee"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimGroup.of("trade period", List.of(level, elsewhere)))
                .withMessage("trade period must have one source, but was 'Committee; Kazinform' and 'compiler not "
                        + "named; Kazinform'; group them apart");
        assertThat(ClaimGroup.of("trade period", ImmutableList.of(level, level)).claims())
                .hasSize(1);
    }
}
