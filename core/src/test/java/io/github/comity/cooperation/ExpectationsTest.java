package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
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
}
