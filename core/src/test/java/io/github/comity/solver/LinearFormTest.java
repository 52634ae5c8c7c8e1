package io.github.comity.solver;

import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearFormTest {
    private static final LinearForm FORM = form(1, 0, r("-3/2"));

    @Test
    void toString_showsTheTerms() {
        assertThat(FORM).hasToString("1 x0 + -3/2 x2");
        assertThat(LinearForm.ZERO).hasToString("0");
    }

    @Test
    void terms_thatCancel_areGone() {
        assertThat(FORM.minus(FORM)).isEqualTo(LinearForm.ZERO).hasSameHashCodeAs(LinearForm.ZERO);
        assertThat(FORM.minus(FORM).isZero()).isTrue();
        assertThat(FORM.plus(LinearForm.of(2), r("3/2"))).isEqualTo(LinearForm.of(0));
        assertThat(FORM.plus(FORM, Rational.ZERO)).isSameAs(FORM);
        assertThat(FORM.plus(LinearForm.ZERO)).isSameAs(FORM);
        assertThat(FORM.negated().negated()).isEqualTo(FORM);
        assertThat(FORM).isNotEqualTo(form(1)).isNotEqualTo("1 x0 + -3/2 x2");
    }

    @Test
    void coefficient_ofAnUnknownThatDoesNotOccur_isZero() {
        assertThat(FORM.coefficient(1)).isEqualTo(Rational.ZERO);
        assertThat(FORM.coefficient(2)).isEqualTo(r("-3/2"));
        assertThat(FORM.coefficients()).hasSize(2);
    }

    @Test
    void at_takesMissingNumbersAsZero() {
        assertThat(FORM.at(Map.of(0, r("5"), 1, r("100"), 2, r("2")))).isEqualTo(r("2"));
        assertThat(FORM.at(Map.of())).isEqualTo(Rational.ZERO);
    }

    @Test
    void renamed_keepsCoefficients() {
        assertThat(FORM.renamed(u -> u + 4)).hasToString("1 x4 + -3/2 x6");
        assertThat(FORM.renamed(u -> 2 - u)).hasToString("-3/2 x0 + 1 x2");
    }
}
