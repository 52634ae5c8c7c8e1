package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import org.junit.jupiter.api.Test;

/** What had to be assumed to read a claim is a thing to doubt where claims contradict each other. */
class AssumptionTest {
    private static final Assumption CARRIED =
            new Assumption(Assumption.Kind.CARRIED_MAGNITUDE, "million, as in the sentence before");

    private static Claim assumed(Measure measure, String figure) {
        Claim plain = Founding.level(measure, "2023", figure);
        return Claim.builder()
                .subject(plain.subject())
                .figure(plain.figure())
                .source(plain.source())
                .addAssumption(CARRIED)
                .build();
    }

    private static final Reconciliation WRONGLY_READ = Reconciler.standard()
            .reconcile(ImmutableList.of(
                    Founding.level(Measure.TOTAL_TRADE, "2023", "3.496 billion USD"),
                    assumed(Measure.EXPORTS, "2.595 million USD"),
                    assumed(Measure.IMPORTS, "901 million USD")));

    @Test
    void contradiction_namesItsAssumptions() {
        assertThat(WRONGLY_READ.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.assumptions()).containsExactly(CARRIED));
    }

    @Test
    void without_dropsAllClaimsThatRestOnIt() {
        Reconciliation doubted = WRONGLY_READ.without(CARRIED);
        assertThat(doubted.claims()).containsExactly(Founding.level(Measure.TOTAL_TRADE, "2023", "3.496 billion USD"));
        assertThat(doubted.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void without_anotherAssumption_isRefused() {
        assertThatThrownBy(() -> WRONGLY_READ.without(new Assumption(Assumption.Kind.OTHER, "it was a leap year")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assumption to be dropped must be one with which a claim was read, but was 'it was a "
                        + "leap year'; choose from the claims' assumptions");
    }
}
