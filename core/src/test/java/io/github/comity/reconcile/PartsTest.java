package io.github.comity.reconcile;

import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.solver.LinearForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Options OPTIONS =
            new ImmutableOptions.Builder().addAllRelations(Relation.DEFAULTS).build();
    private static final Quantity TO_CHINA = quantity(Measure.EXPORTS, "2023").withSides(KAZ, CHN);
    private static final Quantity NET = quantity(Measure.FDI_NET_INFLOW, "2021");
    private static final ImmutableList<Claim> CLAIMS = ImmutableList.of(
            total("2023", "626.8 million USD"),
            Claim.of(Subject.level(TO_CHINA), Figure.parse("5 million USD"), Said.SOURCE),
            exports("2023", "147.7 million USD"),
            level(Measure.FDI_INWARD_STOCK, "2023-12-31", "48 million USD"),
            imports("2023", "470.1 million USD"));

    private final Model model = new ModelBuilder(CLAIMS, OPTIONS.relations()).build(List.of(NET));
    private final Parts parts =
            new Parts(model, model.rows(OPTIONS.reading()), ImmutableList.of(0, 1, 2, 3, 4), OPTIONS);

    private LinearForm form(Quantity quantity) {
        return model.level(quantity).orElseThrow();
    }

    private LinearForm form(int claim) {
        return form(CLAIMS.get(claim).subject().quantity());
    }

    @Test
    void systems_areOfWhatIsTied() {
        assertThat(parts.systems())
                .extracting(LinearSystem::claims)
                .containsExactlyInAnyOrder(ImmutableSet.of(0, 2, 4), ImmutableSet.of(1), ImmutableSet.of(3));
    }

    @Test
    void about_isTheSystemOfTheUnknowns_severalJoined() {
        assertThat(parts.about(form(2)).orElseThrow().claims()).containsExactly(0, 2, 4);
        assertThat(parts.about(form(0), form(4))).isEqualTo(parts.about(form(2)));
        assertThat(parts.about(form(1), form(3)).orElseThrow().claims()).containsExactly(1, 3);
        assertThat(parts.about(form(NET))).as("no row is about it").isEmpty();
        assertThat(parts.about(form(1), form(NET))).isEmpty();
        assertThat(parts.about(LinearForm.ZERO)).isEmpty();
    }

    @Test
    void canHold_isOfAllSystems() {
        assertThat(parts.canHold(Set.of())).isFalse();
        assertThat(parts.canHold(Set.of(1, 3))).isFalse();
        assertThat(parts.canHold(Set.of(4))).isTrue();
        assertThat(parts.canHold(Set.of(0, 1, 2, 3, 4))).isTrue();
    }
}
