package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.reconcile.PlantedSlips.Kind;
import io.github.comity.reconcile.PlantedSlips.Score;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Slips that are planted in true texts: what is refuted, which figure is proposed first, and what is blamed. */
class PlantedSlipsTest {
    private static final long SEED = 11_500;

    @Test
    void slips_areFoundAndNoTrueClaimAloneIsBlamed() {
        Map<Kind, Score> scores = PlantedSlips.scores(SEED, 8);
        Set<Kind> certain = EnumSet.of(
                Kind.SCALE, Kind.SHIFT, Kind.WRONG_SIGN, Kind.SWAPPED_FLOWS, Kind.SWAPPED_YEARS, Kind.SWAPPED_UNITS);
        scores.forEach((kind, score) -> {
            String where = "seed %s, %s: %s".formatted(SEED, kind, score);
            assertThat(score.refuted).as(where).isPositive();
            assertThat(score.blamed).as(where).isZero();
            assertThat(100 * score.first)
                    .as(where)
                    .isGreaterThanOrEqualTo((certain.contains(kind) ? 85 : 40) * score.refuted);
            assertThat(100 * score.wrongSlip).as(where).isLessThanOrEqualTo(15 * score.refuted);
        });
    }
}
