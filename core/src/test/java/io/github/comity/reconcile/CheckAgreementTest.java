package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A check never says anything else than the verdict and the bounds, and its reason is true. */
class CheckAgreementTest {
    private static final long SEED = 11_200;

    @Test
    void figureThatDoesNotMeetTheConvention_isNotPassed() {
        Reconciliation found = reconcile(
                total("2023", "more than 2 million USD"),
                exports("2023", "900 million USD"),
                imports("2023", "1 million USD"));
        assertThat(found.checks())
                .noneMatch(c -> c.outcome() == Check.Outcome.PASSED
                        && c.claim().levelOf().isPresent()
                        && !c.others().orElseThrow().intersects(c.claim().bounds()));
        assertThat(found.flags()).contains(Flag.HEDGE_STRETCHED);
    }

    @Test
    void boundsBySignsAlone_areNotCalledSilence() {
        Reconciliation found = reconcile(total("2023", "100 million USD"), exports("2023", "40 million USD"));
        assertThat(found.checks())
                .extracting(Check::toString)
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 40 million USD: not checked (the others bound it "
                                + "only because nothing is negative and no part larger than its whole)",
                        "total trade of Kazakhstan with Czechia in 2023: 100 million USD: not checked (the others "
                                + "bound it only because nothing is negative and no part larger than its whole)");
    }

    @Test
    void checks_agreeWithVerdictAndBounds() {
        Random random = new Random(SEED);
        int passed = 0;
        for (int round = 0; round < 25; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(7).stream().map(world::claim).toList();
            Reconciliation found = Reconciler.standard().reconcile(claims);
            String where = "seed %s, round %s: %s".formatted(SEED, round, claims);
            boolean any = false;
            for (Check check : found.checks()) {
                boolean isPassed = check.outcome() == Check.Outcome.PASSED;
                any |= isPassed;
                assertThat(check.outcome()).as(where).isNotEqualTo(Check.Outcome.FAILED);
                if (isPassed) {
                    passed++;
                    assertThat(check.others()
                                    .orElseThrow()
                                    .intersects(check.claim().bounds()))
                            .as("%s: %s", where, check)
                            .isTrue();
                }
                if (check.reason().startsWith("no other claim")
                        && !(check.claim().subject() instanceof Subject.Share)) {
                    JointBounds alone =
                            found.without(check.claim()).bounds(check.claim().subject());
                    assertThat(alone.lowerClaims()).as("%s: %s", where, check).isEmpty();
                    assertThat(alone.upperClaims()).as(where).isEmpty();
                }
            }
            assertThat(found.verdict()).as(where).isEqualTo(any ? Verdict.CONSISTENT : Verdict.NOT_CHECKABLE);
        }
        assertThat(passed).isGreaterThan(20);
    }
}
