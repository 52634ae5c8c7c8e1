package io.github.comity.trade;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.pattern.IntraIndustryCalculator;
import io.github.comity.source.Source;
import io.github.comity.structure.Distribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeProductsTest {
    private static TradeProducts.Builder documented() {
        return TradeProducts.reportedBy(KAZ, CZE, Y2023, SOURCE)
                .classification("HS 2022")
                .exports("2709", "47.1 million USD", "+12.4%")
                .exports("2844", "20.5 million USD")
                .imports("8703", "101.2 million USD");
    }

    @Test
    void documentedExample() {
        TradeProducts top = documented().build();
        Distribution exports = top.distribution(Measure.EXPORTS).orElseThrow();
        assertThat(exports.share("2709")).hasToString("≈ 0.6967 (0.6960–0.6975)");
        assertThat(top).hasToString("products of Kazakhstan with Czechia in 2023, HS 2022: 2709, 2844, 8703");
        assertThat(top.reporter()).isEqualTo(KAZ);
        assertThat(top.partner()).isEqualTo(CZE);
        assertThat(top.period()).isEqualTo(Y2023);
        assertThat(top.unit()).isEqualTo(Unit.USD);
        assertThat(top.source()).isEqualTo(SOURCE);
        assertThat(top.classification()).isEqualTo("HS 2022");
        TradePeriod oil = top.byCode().get("2709");
        assertThat(oil).isNotNull();
        assertThat(oil.scope()).contains("HS 2022:2709");
        assertThat(oil.exports())
                .hasToString("exports (HS 2022:2709) of Kazakhstan to Czechia in 2023: 47.1 million USD (+12.4%)");
        assertThat(TradePeriod.from(oil.claims())).isEqualTo(oil);
        assertThat(exports.reporter()).contains(KAZ);
        assertThat(exports.measure()).contains(Measure.EXPORTS);
        assertThat(top.distribution(Measure.RE_EXPORTS)).isEmpty();
    }

    @Test
    void claims_giveItBack_inAnyOrder() {
        TradeProducts top = documented().build();
        List<Claim> claims = new ArrayList<>(top.claims());
        assertThat(claims).hasSize(4);
        Collections.reverse(claims);
        assertThat(TradeProducts.from(claims)).isEqualTo(top).hasSameHashCodeAs(top);
        assertThat(top)
                .isEqualTo(TradeProducts.reportedBy(KAZ, CZE, Y2023, SOURCE)
                        .imports("8703", "101.2 million USD")
                        .exports("2844", "20.5 million USD")
                        .exports("2709", "47.1 million USD", "+12.4%")
                        .classification("HS 2022")
                        .build())
                .isNotEqualTo(documented()
                        .state(Measure.RE_EXPORTS, "8703", "1 million USD")
                        .build());
    }

    @Test
    void rest_isWhatTheTotalLeavesOver() {
        TradeProducts top = documented().build();
        Distribution all = top.distribution(Measure.EXPORTS, Operand.of(Figure.parse("147.7 million USD")));
        assertThat(all.categories()).containsExactly("2709", "2844", TradeProducts.OTHER);
        assertThat(all.bounds(TradeProducts.OTHER)).hasToString("[79950000, 80250000]");
        Distribution small = top.distribution(Measure.EXPORTS, Operand.of(Figure.parse("67.6 million USD")));
        assertThat(small.bounds(TradeProducts.OTHER)).hasToString("[0, 150000]");
        assertThat(top.distribution(Measure.EXPORTS, Operand.of(Figure.parse("50 million USD")))
                        .levelProblem("index")
                        .orElseThrow())
                .hasToString("CONTRADICTORY: index needs the level of 'other products': other products has no "
                        + "possible value: its inputs ['50 million USD', 'total'] cannot all be true");
        assertThat(top.distribution(Measure.RE_EXPORTS, Operand.of(Figure.parse("5 million USD")))
                        .bounds(TradeProducts.OTHER))
                .hasToString("[4500000, 5500000]");
    }

    @Test
    void indicators_comeFromTheModel() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        SOURCE,
                        r -> r.trade(Y2023, t -> t.exports("147.7 million USD"))
                                .products(
                                        Y2023,
                                        p -> p.classification("HS 2022")
                                                .exports("2709", "47.1 million USD")
                                                .exports("8703", "3.0 million USD")
                                                .imports("8703", "101.2 million USD")))
                .build();
        TradeProducts products = relations.products(KAZ, Y2023).orElseThrow();
        assertThat(products.byCode()).containsOnlyKeys("2709", "8703");
        assertThat(relations.tradeProducts()).containsExactly(products);
        assertThat(relations.tradePeriods()).hasSize(1);
        assertThat(relations.trade(KAZ, Y2023).orElseThrow().exports().level()).isPresent();
        assertThat(relations
                        .stated(KAZ, Measure.EXPORTS, Y2023)
                        .orElseThrow()
                        .quantity()
                        .scope())
                .isEmpty();
        assertThat(relations.products(CZE, Y2023)).isEmpty();
        assertThat(IntraIndustryCalculator.grubelLloyd(
                        products.distribution(Measure.EXPORTS).orElseThrow(),
                        products.distribution(Measure.IMPORTS).orElseThrow(),
                        "8703"))
                .hasToString("≈ 0.0576 (0.0566–0.0586)");
    }

    @Test
    void badInput_namesTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeProducts.from(List.of()))
                .withMessage("trade by product must have at least one claim, but was empty; state a figure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeProducts.from(List.of(Facts.level(Measure.EXPORTS, "2023", "5 USD"))))
                .withMessage("trade by product must state trade of products, but was 'exports KAZ-CZE 2023 USD'; "
                        + "give it a scope such as 'HS 2022:2709'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documented().exports("2709", "1 million USD"))
                .withMessage("exports must be stated once, but was '47.1 million USD' and '1 million USD'; put the "
                        + "second one under a source of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeProducts.reportedBy(KAZ, CZE, Y2023, SOURCE)
                        .exports("2709", "1 USD")
                        .build())
                .withMessage("classification of products must be set, but was missing; name it, as in 'HS 2022'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documented().classification("SITC"))
                .withMessage("classification of products must be set once, but was 'HS 2022' and 'SITC'; keep one");
        List<Claim> other = TradeProducts.reportedBy(KAZ, CZE, Y2023, SOURCE)
                .classification("SITC Rev. 4")
                .exports("333", "5 USD")
                .build()
                .claims();
        List<Claim> mixed = new ArrayList<>(documented().build().claims());
        mixed.addAll(other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeProducts.from(mixed))
                .withMessage("trade by product must have one reporter, partner, period, unit, coverage and "
                        + "classification, but was 'exports KAZ-CZE 2023 USD, HS 2022:2709' and "
                        + "'exports KAZ-CZE 2023 USD, SITC Rev. 4:333'; group them apart");
        List<Claim> sources = new ArrayList<>(documented().build().claims());
        sources.addAll(TradeProducts.reportedBy(KAZ, CZE, Y2023, Source.of("Ministry"))
                .classification("HS 2022")
                .exports("1001", "5 USD")
                .build()
                .claims());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeProducts.from(sources))
                .withMessage("trade by product must have one source, but was 'compiler not named; Kazinform' and "
                        + "'compiler not named; Ministry'; group them apart");
    }

    @Test
    void growthAlone_leavesTheUnitOpen() {
        Claim growth = Facts.growth(Measure.EXPORTS, "2023", "+5%");
        Claim ofProduct = Claim.builder()
                .subject(Subject.change(
                        growth.subject().quantity().withUnit(Unit.UNSTATED).withScope("HS 2022:1001"),
                        Facts.Y2022,
                        Growth.Form.RATE))
                .figure(growth.figure())
                .source(SOURCE)
                .build();
        List<Claim> claims = new ArrayList<>(documented().build().claims());
        claims.add(0, ofProduct);
        TradeProducts products = TradeProducts.from(claims);
        assertThat(products.unit()).isEqualTo(Unit.USD);
        assertThat(products.distribution(Measure.EXPORTS).orElseThrow().categories())
                .containsExactly("2709", "2844");
        assertThat(TradeProducts.from(List.of(ofProduct)).unit()).isEqualTo(Unit.UNSTATED);
    }

    @Test
    void scope_limitsATradePeriod() {
        TradePeriod nonOil = TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
                .scope("non-oil")
                .coverage(io.github.comity.claim.Coverage.GOODS)
                .exports("5 million USD")
                .build();
        assertThat(nonOil.scope()).contains("non-oil");
        assertThat(TradePeriod.from(nonOil.claims())).isEqualTo(nonOil);
        assertThat(nonOil.claims()).noneMatch(TradeProducts::accepts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradePeriod.reportedBy(KAZ, CZE, Y2023, SOURCE)
                        .scope("oil")
                        .scope("gas"))
                .withMessage("scope of a trade period must be set once, but was 'oil' and 'gas'; keep one");
    }

    @Test
    void productCode_roundTrips() {
        ProductCode code = ProductCode.of("SITC Rev. 4", "333.0");
        assertThat(code).hasToString("SITC Rev. 4:333.0");
        assertThat(ProductCode.parse(code.toString())).isEqualTo(code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductCode.of("HS:2022", "1"))
                .withMessage("product classification must not contain a colon, but was 'HS:2022'; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductCode.of("HS", "27 09"))
                .withMessage(
                        "product code must be 1 to 12 letters, digits or dots, but was '27 09'; write it as in '2709'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2709", ":2709", " :2709", "HS:", "HS:27 09", "HS:2709:1", "HS:1234567890123"})
    void productCode_refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductCode.parse(text))
                .withMessage(("cannot parse product from '%s': write it as classification, colon and code, as in "
                                + "'HS 2022:2709'")
                        .formatted(text));
    }
}
