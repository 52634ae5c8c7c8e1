package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.specimen.Shapes;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
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
}
