package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Reading PROOF = Reading.of(HedgePolicy.PROOF, Rounding.NEAREST);
    private static final Reading CONVENTION = Reading.of(HedgePolicy.CONVENTION, Rounding.NEAREST);
    private static final Claim GROWTH = grew(FDI_NET_INFLOW, "2023", "2022", "+50%");

    private static Model model(Claim... claims) {
        return new ModelBuilder(ImmutableList.copyOf(claims), Relation.DEFAULTS).build(List.of());
    }

    /** Why the first claim says nothing of others; empty if it does. */
    private static String obstacle(Reading reading, Claim... claims) {
        return model(claims).obstacle(0, reading).orElse("");
    }

    @Test
    void obstacle_isABaseThatMayBeNegative_unlessSomethingShowsThatItIsNot() {
        String mayBeNegative = "net FDI inflow of Kazakhstan from Czechia in 2022 may be negative, so that a multiple "
                + "of it says nothing";
        assertThat(obstacle(PROOF, GROWTH)).isEqualTo(mayBeNegative);
        assertThat(obstacle(PROOF, GROWTH, level(FDI_NET_INFLOW, "2022", "-20 million USD")))
                .isEqualTo(mayBeNegative);
        assertThat(obstacle(PROOF, GROWTH, level(FDI_NET_INFLOW, "2022", "20 million USD")))
                .isEmpty();
        assertThat(obstacle(
                        PROOF,
                        GROWTH,
                        level(FDI_NET_INFLOW, "2022", "-20 million USD"),
                        level(FDI_NET_INFLOW, "2022", "20 million USD")))
                .as("one is enough")
                .isEmpty();
        assertThat(obstacle(PROOF, GROWTH, level(FDI_NET_INFLOW, "2023", "20 million USD")))
                .as("a flow may swing from one sign to the other")
                .isEqualTo(mayBeNegative);
    }

    @Test
    void obstacle_dependsOnHowFiguresAreRead() {
        Claim nearly = level(FDI_NET_INFLOW, "2022", "0.4 million USD");
        assertThat(obstacle(PROOF, GROWTH, nearly)).isEmpty();
        assertThat(obstacle(PROOF.withWidth(Rational.of(100)), GROWTH, nearly)).isNotEmpty();
        assertThat(obstacle(CONVENTION, GROWTH, nearly)).isEmpty();
    }

    @Test
    void rows_sayThatBasesAreAboveZeroLast() {
        Model model = model(
                grew(FDI_INWARD_STOCK, "2023-12-31", "2022-12-31", "+50%"),
                level(FDI_INWARD_STOCK, "2022-12-31", "20 million USD"));
        List<Model.Kind> kinds = model.rows(PROOF).stream().map(Model.Row::kind).toList();
        assertThat(kinds).contains(Model.Kind.CLAIM).endsWith(Model.Kind.BASE);
        assertThat(kinds.subList(0, kinds.size() - 1)).doesNotContain(Model.Kind.BASE);
    }

    @Test
    void level_ofNoBoundedPeriod_isNone() {
        Model model = model(level(FDI_NET_INFLOW, "2022", "20 million USD"));
        assertThat(model.level(quantity(FDI_NET_INFLOW, "2022"))).isPresent();
        assertThat(model.level(quantity(FDI_NET_INFLOW, "2023"))).isEmpty();
        assertThat(model.level(quantity(FDI_NET_INFLOW, "unknown"))).isEmpty();
        assertThat(model.share(Subject.share(quantity(FDI_NET_INFLOW, "2022"), quantity(FDI_NET_INFLOW, "2023"))))
                .isEmpty();
    }
}
