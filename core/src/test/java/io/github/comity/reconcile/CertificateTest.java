package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.reconcile;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final Claim CLAIM = exports("2023", "147.7 million USD");
    private static final Ground STATED = new Ground.Stated(CLAIM, ImmutableList.of());
    private static final Ground ABOVE =
            new Ground.AboveZero(grew(Measure.EXPORTS, "2024", "2023", "+5%"), CLAIM.subject(), ImmutableList.of());
    private static final ImmutableMap<Subject, Rational> FORM = ImmutableMap.of(CLAIM.subject(), Rational.ONE);
    private static final ImmutableMap<Subject, Rational> NOTHING = ImmutableMap.of();

    private static Certificate.Step step(ImmutableMap<Subject, Rational> form, long bound, long times, Ground ground) {
        return new Certificate.Step(form, Rational.of(bound), Rational.of(times), ground);
    }

    private static Certificate sum(ImmutableMap<Subject, Rational> form, long bound, Certificate.Step... steps) {
        return new Certificate(form, Rational.of(bound), ImmutableList.copyOf(steps));
    }

    @Test
    void verify_stepMultipliedByNothing_isRefused() {
        Certificate.Step once = step(FORM, 5, 1, STATED);
        assertThat(sum(FORM, 5, once).verify()).isTrue();
        assertThat(sum(FORM, 5, once, step(FORM, 5, 0, STATED)).verify())
                .as("it says nothing, and would make a proof look stricter than it is")
                .isFalse();
        assertThat(sum(NOTHING, 0, once, step(FORM, 5, -1, STATED)).verify()).isFalse();
    }

    @Test
    void isContradiction_nothingIsBelowItself() {
        Certificate.Step stated = step(FORM, 5, 1, STATED);
        Certificate.Step strict = step(FORM, 5, 1, ABOVE);
        assertThat(sum(NOTHING, -1, stated).isContradiction()).isTrue();
        assertThat(sum(NOTHING, 0, stated).isContradiction())
                .as("0 may be equal to itself")
                .isFalse();
        assertThat(sum(NOTHING, 0, stated, strict).isContradiction())
                .as("0 is not below itself")
                .isTrue();
        assertThat(sum(NOTHING, 1, stated, strict).isContradiction()).isFalse();
        assertThat(sum(FORM, -1, stated).isContradiction())
                .as("something may be below zero")
                .isFalse();
    }

    @Test
    void claimsOfAContradiction_areThoseOfItsSteps() {
        Claim other = exports("2023", "149.2 million USD");
        Certificate found = reconcile(CLAIM, other).contradictions().get(0).certificate();
        assertThat(found.isContradiction()).isTrue();
        assertThat(found.verify()).isTrue();
        assertThat(found.claims()).containsExactlyInAnyOrder(CLAIM, other);
        assertThat(found.rules()).isEmpty();
    }
}
