package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A forecast or target shows what it is, and is never found where a fact is asked for. */
class ExpectationsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2030);

    private static BilateralCooperation of(ClaimStatus status) {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Ministry"),
                        r -> r.trade(YEAR, t -> t.exports("1 billion USD").status(status)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void lookUps_findFactsAlone(ClaimStatus status) {
        BilateralCooperation relations = of(status);
        assertThat(relations.trade(KAZ, YEAR).isPresent()).isEqualTo(status.isFact());
        assertThat(relations.stated(KAZ, Measure.EXPORTS, YEAR).isPresent()).isEqualTo(status.isFact());
        assertThat(relations.tradePeriods()).hasSize(1);
        assertThat(relations.claims()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void text_showsTheStatus_unlessActual(ClaimStatus status) {
        assertThat(of(status).claims().stream().map(Claim::text))
                .containsExactly(status == ClaimStatus.ACTUAL ? "1 billion USD" : "1 billion USD, " + status.label());
    }

    private static Claim claim(Measure measure, String scope, String figure, ClaimStatus status) {
        Figure f = Figure.parse(figure);
        Quantity all = Quantity.of(measure, KAZ, CZE, YEAR, f.unit());
        Quantity quantity = scope.isEmpty() ? all : all.withScope(scope);
        return Claim.builder()
                .subject(Subject.level(quantity))
                .figure(f)
                .source(Source.of("Ministry"))
                .status(status)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void lookUps_ofARecordOfFactsAndOthers_findItsFactsAlone(ClaimStatus status) {
        List<Claim> facts = List.of(
                claim(Measure.EXPORTS, "", "1 billion USD", ClaimStatus.ACTUAL),
                claim(Measure.EXPORTS, "HS 2022:27", "2 million USD", ClaimStatus.ACTUAL),
                claim(Measure.FDI_GROSS_INFLOW, "", "3 million USD", ClaimStatus.ACTUAL));
        List<Claim> others = List.of(
                claim(Measure.TOTAL_TRADE, "", "10 billion USD", status),
                claim(Measure.EXPORTS, "HS 2022:28", "20 million USD", status),
                claim(Measure.FDI_NET_INFLOW, "", "30 million USD", status));
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        facts.forEach(builder::claim);
        others.forEach(builder::claim);
        BilateralCooperation relations = builder.build();

        TradePeriod trade = relations.trade(KAZ, YEAR).orElseThrow();
        assertThat(trade.exports().level()).contains(facts.get(0));
        assertThat(trade.total().level().isPresent()).isEqualTo(status.isFact());
        assertThat(relations.products(KAZ, YEAR).orElseThrow().byCode().keySet().contains("28"))
                .isEqualTo(status.isFact());
        InvestmentFlow flow = relations.investment(KAZ, Direction.INWARD, YEAR).orElseThrow();
        assertThat(flow.gross().level()).contains(facts.get(2));
        assertThat(flow.net().level().isPresent()).isEqualTo(status.isFact());
        assertThat(relations.stated(KAZ, Measure.TOTAL_TRADE, YEAR).isPresent()).isEqualTo(status.isFact());

        assertThat(relations.tradePeriods().get(0).total().level()).contains(others.get(0));
        assertThat(relations.tradeProducts().get(0).byCode()).containsKeys("27", "28");
        assertThat(relations.investmentFlows().get(0).net().level()).contains(others.get(2));
    }
}
