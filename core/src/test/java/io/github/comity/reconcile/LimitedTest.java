package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.specimen.Shapes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LimitedTest {
    private static final long SEED = 2026;

    @Test
    void timeThatIsOver_leavesOpenAndSaysSo() {
        ImmutableList<Claim> claims = Shapes.onePair(100, SEED);
        Subject subject = claims.get(0).subject();
        Reconciliation none =
                Reconciler.standard().withTimeLimit(Duration.ofNanos(1)).reconcile(claims);
        assertThat(none.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(none.bounds(subject).isTight()).isFalse();
        assertThat(none.checks())
                .allSatisfy(c -> assertThat(c.outcome()).isEqualTo(Check.Outcome.NOT_CHECKED))
                .allSatisfy(c -> assertThat(c.reason()).isEqualTo("the question costs more than its budget"));
        Reconciliation enough =
                Reconciler.standard().withTimeLimit(Duration.ofHours(1)).reconcile(claims);
        assertThat(enough.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(enough.bounds(subject))
                .isEqualTo(Reconciler.standard().reconcile(claims).bounds(subject));
    }

    @Test
    void budgetThatEndsBeforeTheClaimsAreSorted_leavesTheRefutationAsContradiction() {
        ImmutableList<Claim> claims = Shapes.growthChain(12);
        Reconciliation whole = Reconciler.standard().reconcile(claims);
        boolean unsorted = false;
        for (long budget = 50; budget < 20_000; budget += budget / 8) {
            Reconciliation found = Reconciler.standard().withBudget(budget).reconcile(claims);
            ImmutableList<Contradiction> contradictions = found.contradictions();
            assertThat(contradictions.isEmpty()).isEqualTo(found.verdict() != Verdict.CONTRADICTORY);
            for (Contradiction c : contradictions) {
                assertThat(c.certificate().verify()).isTrue();
                assertThat(c.isMinimal() || !c.isComplete()).isTrue();
                if (!c.isMinimal()) {
                    unsorted = true;
                    assertThat(c.explain())
                            .endsWith("The question costs more than its budget: some of these claims may have no part "
                                    + "in it, and what would repair it was not looked for.\n");
                    assertThat(c.repairs()).isEmpty();
                }
            }
            assertThat(found.checks())
                    .noneSatisfy(c -> assertThat(c.reason()).isEqualTo("no other claim says anything about it"));
        }
        assertThat(unsorted).isTrue();
        assertThat(whole.contradictions()).singleElement().satisfies(c -> {
            assertThat(c.isMinimal()).isTrue();
            assertThat(c.claims()).hasSameElementsAs(claims);
        });
    }

    @Test
    void interruptedThread_cancelsTheQuestion_whichCanBeAskedAgain() {
        Reconciliation found = Reconciler.standard().reconcile(Shapes.onePair(100, SEED));
        Thread.currentThread().interrupt();
        assertThatThrownBy(found::verdict)
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "question was cancelled, because its thread was interrupted; ask again to have it answered");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void timeLimit_isAboveZero() {
        assertThatThrownBy(() -> Reconciler.standard().withTimeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time limit must be above zero, but was PT0S; leave it out for as long as it takes");
    }

    @Test
    void checks_ofABudgetThatDoesNotSuffice_sayNothingWrong() {
        ImmutableList<Claim> claims = Shapes.growthChain(12);
        List<Check> whole = Reconciler.standard().reconcile(claims).checks();
        assertThat(whole).extracting(Check::outcome).containsOnly(Check.Outcome.FAILED);
        for (long budget = 50; budget < 20_000; budget += budget / 8) {
            assertThat(Reconciler.standard()
                            .withBudget(budget)
                            .reconcile(claims)
                            .checks())
                    .as("budget %s", budget)
                    .allMatch(c -> whole.contains(c)
                            || (c.outcome() == Check.Outcome.NOT_CHECKED
                                    && c.reason().equals("the question costs more than its budget")));
        }
    }
}
