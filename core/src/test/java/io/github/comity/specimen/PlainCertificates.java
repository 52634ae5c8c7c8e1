package io.github.comity.specimen;

import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.reconcile.Certificate;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Checks certificates by whole numbers alone: it shares no code with the solver. */
public final class PlainCertificates {
    private PlainCertificates() {}

    /**
     * Adds up the steps: every fraction is multiplied by all denominators first.
     *
     * @param certificate the certificate
     * @return whether the steps, with multipliers above zero, give its form and its bound
     */
    public static boolean addsUp(Certificate certificate) {
        BigInteger scale = certificate.bound().denominator();
        for (Rational c : certificate.form().values()) {
            scale = scale.multiply(c.denominator());
        }
        for (Certificate.Step step : certificate.steps()) {
            scale = scale.multiply(step.multiplier().denominator())
                    .multiply(step.bound().denominator());
            for (Rational c : step.form().values()) {
                scale = scale.multiply(c.denominator());
            }
        }
        Map<Subject, BigInteger> left = new HashMap<>();
        BigInteger right = BigInteger.ZERO;
        for (Certificate.Step step : certificate.steps()) {
            if (step.multiplier().numerator().signum() <= 0) {
                return false;
            }
            for (Map.Entry<Subject, Rational> term : step.form().entrySet()) {
                left.merge(term.getKey(), product(scale, step.multiplier(), term.getValue()), BigInteger::add);
            }
            right = right.add(product(scale, step.multiplier(), step.bound()));
        }
        for (Map.Entry<Subject, Rational> term : certificate.form().entrySet()) {
            left.merge(
                    term.getKey(), product(scale, Rational.ONE, term.getValue()).negate(), BigInteger::add);
        }
        return left.values().stream().allMatch(x -> x.signum() == 0)
                && right.equals(product(scale, Rational.ONE, certificate.bound()));
    }

    private static BigInteger product(BigInteger scale, Rational a, Rational b) {
        return scale.multiply(a.numerator())
                .multiply(b.numerator())
                .divide(a.denominator().multiply(b.denominator()));
    }
}
