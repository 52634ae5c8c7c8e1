package io.github.comity.trade;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trade periods, trade by product and investment flows state their rows in one way. */
class StatedRowsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);
    private static final Source SOURCE =
            Source.builder().publisher("Statistics Office").build();
    private static final Figure FIVE = Figure.parse("5 million USD");

    private static TradePeriod.Builder trade() {
        return TradePeriod.reportedBy(KAZ, CZE, YEAR, SOURCE);
    }

    private static TradeProducts.Builder products() {
        return TradeProducts.reportedBy(KAZ, CZE, YEAR, SOURCE).classification("HS 2022");
    }

    private static InvestmentFlow.Builder flow() {
        return InvestmentFlow.inward(KAZ, CZE, YEAR, SOURCE);
    }

    @Test
    void texts_andValues_stateTheSame() {
        Growth growth = Growth.parse("+10%");
        assertThat(trade().total(FIVE, growth).state(Measure.RE_EXPORTS, FIVE).build())
                .isEqualTo(trade().total("5 million USD", "+10%")
                        .state(Measure.RE_EXPORTS, "5 million USD")
                        .build());
        assertThat(products().exports("2709", FIVE, growth).build())
                .isEqualTo(products().exports("2709", "5 million USD", "+10%").build());
        assertThat(flow().stock(FIVE).ofUnstatedBasis(FIVE, growth).build())
                .isEqualTo(flow().stock("5 million USD")
                        .ofUnstatedBasis("5 million USD", "+10%")
                        .build());
        assertThat(flow().growth(Measure.FDI_NET_INFLOW, growth).build())
                .isEqualTo(flow().growth(Measure.FDI_NET_INFLOW, "+10%").build());
    }

    @Test
    void settings_areThoseOfAllRows() {
        assertThat(products()
                        .status(ClaimStatus.PROVISIONAL)
                        .coverage(Coverage.GOODS)
                        .exports("2709", FIVE)
                        .imports("8703", FIVE)
                        .growth(Measure.EXPORTS, "2844", "+1%")
                        .build()
                        .claims())
                .hasSize(3)
                .allSatisfy(c -> {
                    assertThat(c.status()).isEqualTo(ClaimStatus.PROVISIONAL);
                    assertThat(c.subject().quantity().coverage()).isEqualTo(Coverage.GOODS);
                });
        assertThat(trade().total(FIVE).scope("non-oil").coverage(Coverage.GOODS).build())
                .isEqualTo(trade().coverage(Coverage.GOODS)
                        .scope("non-oil")
                        .total(FIVE)
                        .build());
    }

    static List<Arguments> refused() {
        return List.of(
                refused(
                        () -> trade().coverage(Coverage.GOODS).coverage(Coverage.SERVICES),
                        "coverage of a trade period must be set once, but was %s and %s; keep one"
                                .formatted(Coverage.GOODS, Coverage.SERVICES)),
                refused(
                        () -> trade().scope("oil").scope("gas"),
                        "scope of a trade period must be set once, but was 'oil' and 'gas'; keep one"),
                refused(
                        () -> flow().status(ClaimStatus.TARGET).status(ClaimStatus.FORECAST),
                        "status of an investment flow must be set once, but was %s and %s; keep one"
                                .formatted(ClaimStatus.TARGET, ClaimStatus.FORECAST)),
                refused(
                        () -> products().coverage(Coverage.GOODS).coverage(Coverage.GOODS),
                        "coverage of a trade by product must be set once, but was %s and %s; keep one"
                                .formatted(Coverage.GOODS, Coverage.GOODS)),
                refused(
                        () -> products().exports("2709", FIVE).exports("2709", "6 million USD"),
                        "exports must be stated once, but was '5 million USD' and '6 million USD'; put the second one "
                                + "under a source of its own"),
                refused(
                        () -> flow().net(FIVE).growth(Measure.FDI_NET_INFLOW, "+1%"),
                        "net FDI inflow must be stated once, but was '5 million USD' and '+1%'; put the second "
                                + "one under a source of its own"),
                refused(
                        () -> products()
                                .exports("2709", FIVE)
                                .imports("8703", "6 million EUR")
                                .build(),
                        "figures of KAZ-CZE 2023 must be in one unit, but was exports in USD and imports in EUR; state "
                                + "the other unit as a group of its own"),
                refused(
                        () -> products().growth(Measure.EXPORTS, "2709"),
                        "growth of exports must be given, but was missing; pass one, as in '+19.4%'"));
    }

    private static Arguments refused(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsStatedTwiceOrMixed_isRefusedInOneWay(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
