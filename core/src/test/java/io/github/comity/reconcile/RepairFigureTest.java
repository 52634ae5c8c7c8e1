package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The figure that a repair proposes lies inside the interval beside it, with the decimals of the original. */
class RepairFigureTest {
    private static final long SEED = 11_250;

    private static String figure(Random random) {
        int scale = random.nextInt(3);
        return BigDecimal.valueOf(random.nextInt(9_000) + 100, 3).setScale(scale, RoundingMode.UP) + " million USD";
    }

    /** Whether some number of as many decimals as the figure has is inside bounds. */
    private static boolean isAnyInside(Repair repair, Figure figure) {
        return repair.needed().lower().isEmpty()
                || repair.needed().upper().isEmpty()
                || repair.needed()
                                .lower()
                                .get()
                                .movePointLeft(6)
                                .setScale(figure.value().scale(), RoundingMode.CEILING)
                                .compareTo(repair.needed()
                                        .upper()
                                        .get()
                                        .movePointLeft(6)
                                        .setScale(figure.value().scale(), RoundingMode.FLOOR))
                        <= 0;
    }

    @Test
    void figures_lieInside_orRoundFromThere() {
        Random random = new Random(SEED);
        int inside = 0;
        int rounded = 0;
        for (int round = 0; round < 300; round++) {
            List<Claim> claims = List.of(
                    total("2023", figure(random)), exports("2023", figure(random)), imports("2023", figure(random)));
            for (Contradiction found : Reconciler.standard().reconcile(claims).contradictions()) {
                for (Repair repair : found.repairs()) {
                    if (repair.figure().isEmpty()) {
                        continue;
                    }
                    Figure figure = repair.figure().get();
                    String where = "seed %s, round %s: %s".formatted(SEED, round, repair);
                    assertThat(figure.bounds().intersects(repair.needed()))
                            .as(where)
                            .isTrue();
                    if (repair.slip().isEmpty()) {
                        assertThat(figure.value().scale())
                                .as(where)
                                .isEqualTo(repair.claim().figure().value().scale());
                        assertThat(repair.needed().contains(figure.point()))
                                .as(where)
                                .isEqualTo(isAnyInside(repair, figure));
                    }
                    inside += repair.needed().contains(figure.point()) ? 1 : 0;
                    rounded += repair.needed().contains(figure.point()) ? 0 : 1;
                }
            }
        }
        assertThat(inside).isGreaterThan(300);
        assertThat(rounded).isGreaterThan(10);
    }

    @Test
    void twoFiguresOfOneLevel_askForEachOther() {
        Contradiction found = Said.reconcile(exports("2023", "5 million USD"), exports("2023", "9 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.repairs())
                .extracting(r -> r.figure().orElseThrow().toString())
                .containsExactlyInAnyOrder("9 million USD", "5 million USD");
    }
}
