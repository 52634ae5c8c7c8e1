package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.reconcile.Problem.View;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What signs tell of a claim is what numbers tell. */
class BySignsTest {
    private static final long SEED = 26_100;

    private static Problem problem(List<Claim> claims) {
        return new Problem(
                ImmutableList.copyOf(claims),
                new ImmutableOptions.Builder()
                        .addAllRelations(Relation.DEFAULTS)
                        .build());
    }

    private static Optional<Boolean> bySigns(Claim... claims) {
        return new Others(problem(List.of(claims))).confirmBySigns(0);
    }

    @Test
    void partOfASum_isBoundedByTheSumAndTheOtherPart() {
        assertThat(bySigns(
                        exports("2023", "40 million USD"),
                        imports("2023", "60 million USD"),
                        total("2023", "100 million USD")))
                .contains(true);
    }

    /** That exports are not negative bounds the others, but is no word of anybody. */
    @Test
    void sumOfOneKnownPart_isAnyNumber() {
        assertThat(bySigns(total("2023", "100 million USD"), exports("2023", "40 million USD")))
                .contains(false);
    }

    @Test
    void hedgedSum_takesNumbers() {
        assertThat(bySigns(
                        exports("2023", "40 million USD"),
                        imports("2023", "60 million USD"),
                        total("2023", "more than 99 million USD")))
                .isEmpty();
    }

    @Test
    void whatSignsTell_isWhatNumbersTell() {
        Random random = new Random(SEED);
        int confirmed = 0;
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            World world = new World(random, 1 + random.nextInt(2));
            List<Claim> claims = world.subjects(4 + random.nextInt(12)).stream()
                    .map(world::claim)
                    .toList();
            Problem problem = problem(claims);
            assertThat(problem.parts(View.PROOF).canHold(ImmutableSet.of())).isTrue();
            Others others = new Others(problem);
            for (int i = 0; i < claims.size(); i++) {
                Optional<Boolean> bySigns = others.confirmBySigns(i);
                boolean free = problem.obstacle(View.BINDING, i).isEmpty();
                if (bySigns.isPresent() && free) {
                    assertThat(bySigns.get())
                            .as("seed %s, round %s, claim %s of %s", SEED, round, i, claims)
                            .isEqualTo(others.confirm(i));
                    confirmed += bySigns.get() ? 1 : 0;
                    refused += bySigns.get() ? 0 : 1;
                }
            }
        }
        assertThat(confirmed).as("confirmed").isGreaterThan(50);
        assertThat(refused).as("refused").isGreaterThan(100);
    }
}
