package io.github.comity.solver;

import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final Proof.Use UPPER = new Proof.Use(0, true, Rational.ONE);
    private static final Proof.Use LOWER = new Proof.Use(1, false, Rational.ONE);

    private static Proof proof(String bound, boolean isStrict, Proof.Use... uses) {
        return new Proof(LinearForm.ZERO, r(bound), ImmutableList.copyOf(uses), isStrict);
    }

    private static List<Constraint> atMostAndAtLeast(String most, String least) {
        return List.of(Constraint.atMost(form(1), r(most)), Constraint.atLeast(form(1), r(least)));
    }

    @Test
    void endsThatExcludeEachOther_addUpToARefutation() {
        Proof proof = proof("-1", false, UPPER, LOWER);
        assertThat(proof.verify(atMostAndAtLeast("2", "3"))).isTrue();
        assertThat(proof.isRefutation()).isTrue();
        assertThat(proof.verify(atMostAndAtLeast("2", "4"))).isFalse();
        assertThat(proof("0", false, UPPER, LOWER).isRefutation()).isFalse();
        assertThat(proof("1", true, UPPER, LOWER).isRefutation()).isFalse();
        assertThat(proof("0", true, UPPER, LOWER).isRefutation()).isTrue();
        assertThat(new Proof(form(1), r("-1"), ImmutableList.of(UPPER)).isRefutation())
                .isFalse();
    }

    @Test
    void multiplier_thatIsNotAboveZero_provesNothing() {
        assertThat(proof("0", false, new Proof.Use(0, true, Rational.ZERO)).verify(atMostAndAtLeast("2", "3")))
                .isFalse();
        assertThat(proof("1", false, new Proof.Use(0, true, r("-1")), new Proof.Use(1, false, r("-1")))
                        .verify(atMostAndAtLeast("2", "3")))
                .isFalse();
    }

    @Test
    void end_thatIsNotThere_provesNothing() {
        assertThat(proof("-1", false, new Proof.Use(1, true, Rational.ONE), new Proof.Use(0, false, Rational.ONE))
                        .verify(atMostAndAtLeast("2", "3")))
                .isFalse();
    }

    @Test
    void strictProof_needsAnOpenEnd() {
        assertThat(proof("0", true, UPPER, LOWER).verify(atMostAndAtLeast("3", "3")))
                .isFalse();
        List<Constraint> open = List.of(Constraint.atMost(form(1), r("3")), Constraint.above(form(1), r("3")));
        assertThat(proof("0", true, UPPER, LOWER).verify(open)).isTrue();
        assertThat(proof("0", false, UPPER, LOWER).verify(open)).isTrue();
        Constraint above = new Constraint(form(1), Optional.of(r("0")), Optional.of(r("3")), true);
        assertThat(proof("0", true, UPPER, LOWER).verify(List.of(above, Constraint.atLeast(form(1), r("3")))))
                .isFalse();
    }
}
