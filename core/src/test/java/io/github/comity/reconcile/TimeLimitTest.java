package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.specimen.Shapes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeLimitTest {
    private static final long SEED = 2026;
    private static final Duration LIMIT = Duration.ofMillis(500);
    /** What a question may take beside its solvers, on a machine that does other things as well. */
    private static final Duration BESIDES = Duration.ofSeconds(10);

    static Stream<Named<ImmutableList<Claim>>> hostileClaims() {
        return Stream.of(
                Named.of("figures of one level", Shapes.figuresOfOneLevel(1_000)),
                Named.of("overlapping periods", Shapes.overlappingPeriods(300, SEED)),
                Named.of("huge and tiny", Shapes.hugeAndTiny()),
                Named.of("cyclic shares", Shapes.cyclicShares(30)),
                Named.of("chain of growths", Shapes.growthChain(60)),
                Named.of("one large system", Shapes.onePair(2_000, SEED)));
    }

    @ParameterizedTest
    @MethodSource("hostileClaims")
    void hostileClaims_areAnsweredInTime(ImmutableList<Claim> claims) {
        Reconciliation found = Reconciler.standard().withTimeLimit(LIMIT).reconcile(claims);
        long start = System.nanoTime();
        int checks = found.checks().size();
        assertThat(found.contradictions().isEmpty()).isEqualTo(found.verdict() != Verdict.CONTRADICTORY);
        found.contradictions().forEach(c -> assertThat(c.certificate().verify()).isTrue());
        JointBounds bounds = found.bounds(claims.get(0).subject());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(LIMIT.multipliedBy(3).plus(BESIDES));
        assertThat(checks).isEqualTo(found.claims().size());
        assertThat(bounds.subject()).isEqualTo(claims.get(0).subject());
    }

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
}
