package io.github.comity.cooperation;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Figure;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Source DFAT = Source.of("DFAT");
    private static final Source SUMMIT = Source.builder()
            .publisher("Joint statement")
            .published("2024-03-07")
            .build();

    private static final BilateralCooperation RELATIONS = BilateralCooperation.between(AUS, VNM)
            .reportedBy(
                    AUS,
                    DFAT,
                    r -> r.trade(year(2022), t -> t.total("25.7 billion AUD"))
                            .trade(year(2023), t -> t.total("26.3 billion AUD"))
                            .trade(year(2019), t -> t.total("15.5 billion AUD")))
            .reportedBy(
                    AUS,
                    SUMMIT,
                    r -> r.trade(year(2030), t -> t.total("40 billion AUD").status(ClaimStatus.TARGET)))
            .build();
    private static final Target TARGET = RELATIONS.targets().get(0);

    private static Claim level(Measure measure, Area reporter, Area partner, ReportingPeriod period, String figure) {
        Figure value = Figure.parse(figure);
        return Claim.of(Subject.level(Quantity.of(measure, reporter, partner, period, value.unit())), value, DFAT);
    }

    private static void assertUndefined(Derived found, Reason reason) {
        assertThat(found.undefined().orElseThrow().reason()).isEqualTo(reason);
    }

    @Test
    void lookUps_returnFacts_inTheOrderOfPeriods_andTargetsHaveTheirOwn() {
        assertThat(RELATIONS.trade(AUS, year(2030))).isEmpty();
        assertThat(RELATIONS.stated(AUS, TOTAL_TRADE, year(2030))).isEmpty();
        assertThat(RELATIONS.tradePeriods())
                .extracting(t -> t.period().toString())
                .containsExactly("2019", "2022", "2023");
        assertThat(RELATIONS.claims()).hasSize(4);
        assertThat(RELATIONS.targets()).hasSize(1);
        assertThat(TARGET).hasToString("total trade of Australia with Viet Nam in 2030: 40 billion AUD, target");
        assertThat(TARGET.period()).isEqualTo(year(2030));
        assertThat(TARGET.setBy()).isEqualTo("Joint statement");
        assertThat(TARGET.setOn().orElseThrow()).hasToString("2024-03-07");
        assertThat(Target.table(RELATIONS.targets()).toString())
                .contains("total trade of Australia with Viet Nam in 2030", "39500000000", "7 March 2024");
    }

    @Test
    void progressAndRequiredGrowth_haveBounds_andNameTheTargetAmongTheirInputs() {
        Claim last = RELATIONS.lastActual(TARGET).orElseThrow();
        assertThat(last.subject().quantity().period()).isEqualTo(year(2023));
        Derived progress = TARGET.progress(last);
        assertThat(progress).hasToString("≈ 65.8% (64.8–66.8)");
        assertThat(progress.inputs()).containsExactly(last, TARGET.claim());
        Derived growth = TARGET.requiredGrowth(last);
        assertThat(growth).hasToString("≈ 6.17% (5.95–6.40)");
        assertThat(growth.name()).isEqualTo("required growth per year");
        // 26.3 billion growing by both ends for seven years leads to the ends of the target
        BigDecimal low = growth.bounds().lower().orElseThrow().movePointLeft(2).add(BigDecimal.ONE);
        assertThat(new BigDecimal("26.35").multiply(low.pow(7)).setScale(6, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("39.5");
    }

    @Test
    void whatIsNotLikeForLike_isUndefinedWithItsReason() {
        assertUndefined(
                TARGET.progress(level(TOTAL_TRADE, AUS, VNM, year(2023), "17 billion USD")), Reason.UNIT_MISMATCH);
        assertUndefined(
                TARGET.progress(level(TOTAL_TRADE, VNM, AUS, year(2023), "17 billion AUD")), Reason.REPORTER_MISMATCH);
        assertUndefined(
                TARGET.progress(level(TOTAL_TRADE, AUS, AUS, year(2023), "17 billion AUD")), Reason.PARTNER_MISMATCH);
        assertUndefined(
                TARGET.progress(level(EXPORTS, AUS, VNM, year(2023), "17 billion AUD")), Reason.MEASURE_MISMATCH);
        assertUndefined(
                TARGET.requiredGrowth(level(EXPORTS, AUS, VNM, year(2023), "17 billion EUR")), Reason.MEASURE_MISMATCH);
        Quantity goods = Quantity.builder()
                .measure(TOTAL_TRADE)
                .reporter(AUS)
                .partner(VNM)
                .period(year(2023))
                .unit(Figure.parse("1 AUD").unit())
                .coverage(Coverage.GOODS)
                .build();
        assertUndefined(
                TARGET.progress(Claim.of(Subject.level(goods), Figure.parse("20 billion AUD"), DFAT)),
                Reason.MEASURE_MISMATCH);
        ReportingPeriod half = ReportingPeriod.months(2024, Month.JANUARY, Month.JUNE);
        assertUndefined(
                TARGET.requiredGrowth(level(TOTAL_TRADE, AUS, VNM, half, "17 billion AUD")), Reason.PERIOD_MISMATCH);
        Derived past = TARGET.progress(level(TOTAL_TRADE, AUS, VNM, year(2031), "41 billion AUD"));
        assertThat(past)
                .hasToString(
                        "undefined (PERIOD_MISMATCH: progress to the target needs a figure of the target's period or "
                                + "before, but was total trade AUS-VNM 2031 AUD for a target of 2030; compare the "
                                + "figure of "
                                + "the period itself)");
        Claim reached = level(TOTAL_TRADE, AUS, VNM, year(2030), "41 billion AUD");
        assertThat(TARGET.progress(reached)).hasToString("≈ 102.5% (100.0–105.1)");
        assertUndefined(TARGET.requiredGrowth(reached), Reason.PERIOD_MISMATCH);
        assertUndefined(TARGET.progress(TARGET.claim()), Reason.STATUS_MISMATCH);
        Target growth = new Target(Claim.builder()
                .subject(Subject.change(
                        TARGET.subject().quantity(), year(2023), io.github.comity.claim.Growth.Form.RATE))
                .figure("50%")
                .source(SUMMIT)
                .status(ClaimStatus.TARGET)
                .build());
        assertUndefined(growth.progress(RELATIONS.lastActual(TARGET).orElseThrow()), Reason.MEASURE_MISMATCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(reached))
                .withMessage("target must be a claim with the status target, but was '" + reached
                        + "'; state it with status(TARGET)");
    }

    @Test
    void changes_neverCallATargetARevisionOfAFact_butANewTargetRevisesTheOldOne() {
        CooperationBuilder fact = BilateralCooperation.between(AUS, VNM)
                .reportedBy(AUS, DFAT, r -> r.trade(year(2030), t -> t.total("7.2 billion AUD")));
        CooperationBuilder aim = BilateralCooperation.between(AUS, VNM)
                .reportedBy(
                        AUS,
                        SUMMIT,
                        r -> r.trade(year(2030), t -> t.total("10 billion AUD").status(ClaimStatus.TARGET)));
        CooperationBuilder higher = BilateralCooperation.between(AUS, VNM)
                .reportedBy(
                        AUS,
                        SUMMIT,
                        r -> r.trade(year(2030), t -> t.total("12 billion AUD").status(ClaimStatus.TARGET)));
        assertThat(Changes.between(fact.build(), aim.build()).all()).hasOnlyElementsOfType(Change.NewClaim.class);
        assertThat(Changes.between(aim.build(), fact.build()).all()).hasOnlyElementsOfType(Change.NewClaim.class);
        List<Change> revised = Changes.between(aim.build(), higher.build()).revised();
        assertThat(revised).hasOnlyElementsOfType(Change.RevisedClaim.class).hasSize(1);
        assertThat(Changes.between(aim.build(), aim.build()).isEmpty()).isTrue();
    }
}
