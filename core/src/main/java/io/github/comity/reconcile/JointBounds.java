package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How exactly a number is known from all claims of an edition together.
 *
 * <p>It is not one calculation on stated figures, which uses each of them alone; see the calculators for that. No world
 * in which all claims are true lies outside. A certificate of a ratio says why the quotient cannot pass its end where
 * the denominator is above zero; that the denominator of a measure of any sign is not below zero, it takes from the
 * bounds of that denominator. Where {@link #isTight} holds, both ends that are present are attained by such worlds, or
 * approached without end. This record is immutable and thread-safe.
 *
 * @param subject what was asked
 * @param unit the unit of the ends: the quantity's for levels, absolute changes and differences; percent for a rate;
 *     percentage points for points; otherwise a ratio
 * @param bounds the ends, rounded outward at 34 digits; empty if the claims contradict each other
 * @param exactLower the lower end as a fraction, if there is one
 * @param exactUpper the upper end as a fraction, if there is one
 * @param lowerCertificate why the lower end cannot be passed, if there is one and it follows in one step from the
 *     claims
 * @param upperCertificate why the upper end cannot be passed, if there is one and it follows in one step from the
 *     claims
 * @param isTight whether no narrower bounds would do; false for a change of a share, where several shares are tied by a
 *     change or are shares of partners in one whole, and where the question costs more than its budget
 * @param remark why no more is known although a claim speaks of it: its unit is not stated; empty if both ends are
 *     known, or there is no such claim
 */
public record JointBounds(
        Subject subject,
        Unit unit,
        Bounds bounds,
        Optional<Rational> exactLower,
        Optional<Rational> exactUpper,
        Optional<Certificate> lowerCertificate,
        Optional<Certificate> upperCertificate,
        boolean isTight,
        Optional<String> remark) {
    /**
     * Checks the components.
     *
     * @param subject what was asked
     * @param unit the unit of the ends: the quantity's for levels, absolute changes and differences; percent for a
     *     rate; percentage points for points; otherwise a ratio
     * @param bounds the ends, rounded outward at 34 digits; empty if the claims contradict each other
     * @param exactLower the lower end as a fraction, if there is one
     * @param exactUpper the upper end as a fraction, if there is one
     * @param lowerCertificate why the lower end cannot be passed, if there is one and it follows in one step from the
     *     claims
     * @param upperCertificate why the upper end cannot be passed, if there is one and it follows in one step from the
     *     claims
     * @param isTight whether no narrower bounds would do; false for a change of a share, where several shares are tied
     *     by a change or are shares of partners in one whole, and where the question costs more than its budget
     * @param remark why no more is known although a claim speaks of it: its unit is not stated; empty if both ends are
     *     known, or there is no such claim
     */
    public JointBounds {
        Given.arguments("JointBounds", "subject", subject, "unit", unit, "bounds", bounds);
        Given.arguments("JointBounds", "exactLower", exactLower, "exactUpper", exactUpper);
        Given.arguments("JointBounds", "lowerCertificate", lowerCertificate, "upperCertificate", upperCertificate);
        Given.argument("remark", "JointBounds", remark);
    }

    JointBounds withRemark(String why) {
        return new JointBounds(
                subject,
                unit,
                bounds,
                exactLower,
                exactUpper,
                lowerCertificate,
                upperCertificate,
                isTight,
                Optional.of(why));
    }

    /** Whether something follows from claims: more than that nothing of the measure is negative. */
    boolean isKnown() {
        return bounds.isEmpty()
                || (exactLower.isPresent() && !followsFromRules(lowerCertificate))
                || (exactUpper.isPresent() && !followsFromRules(upperCertificate));
    }

    private static boolean followsFromRules(Optional<Certificate> certificate) {
        return certificate.filter(c -> c.claims().isEmpty()).isPresent();
    }

    /** {@return the claims that force the lower end; empty if it is absent or follows from rules alone} */
    public ImmutableSet<Claim> lowerClaims() {
        return lowerCertificate.map(Certificate::claims).orElse(ImmutableSet.of());
    }

    /** {@return the claims that force the upper end; empty if it is absent or follows from rules alone} */
    public ImmutableSet<Claim> upperClaims() {
        return upperCertificate.map(Certificate::claims).orElse(ImmutableSet.of());
    }

    /**
     * Obtains the same as a number for tables and further calculations.
     *
     * @return a derived number whose point is the middle of the bounds, or the end that is present; undefined if no
     *     claim says anything of it, even where the measure cannot be negative
     */
    public Derived derived() {
        ImmutableSet<Claim> inputs = ImmutableSet.<Claim>builder()
                .addAll(lowerClaims())
                .addAll(upperClaims())
                .build();
        if (bounds.isEmpty()) {
            return Derived.undefined(
                            "joint bounds",
                            Undefined.Reason.CONTRADICTORY,
                            ("%s must follow from claims that can all be true, but they contradict each other; "
                                            + "see the contradictions")
                                    .formatted(subject.describe()),
                            unit,
                            inputs)
                    .about(subject);
        }
        Optional<BigDecimal> point =
                bounds.midpoint().or(bounds::lower).or(bounds::upper).filter(p -> isKnown());
        return point.map(p -> Derived.of("joint bounds", "what all claims together allow", unit, p, bounds, inputs))
                .orElseGet(() -> Derived.undefined(
                        "joint bounds",
                        Undefined.Reason.MISSING_INPUT,
                        "%s must be tied to some claim to have bounds, but %s"
                                .formatted(subject.describe(), remark.orElse("nothing is known about it; add a claim")),
                        unit,
                        inputs))
                .about(subject);
    }

    /** {@return the bounds in plain words, with the claims that force each end} */
    public String explain() {
        return bounds.isEmpty()
                ? subject.describe() + ": nothing follows, because the claims contradict each other."
                : Spelling.explain(
                                subject,
                                derived(),
                                exactLower.isPresent() ? lowerClaims() : ImmutableSet.of(),
                                exactUpper.isPresent() ? upperClaims() : ImmutableSet.of())
                        + remark.filter(r -> isKnown())
                                .map(r -> " " + Phrases.capital(r) + ".")
                                .orElse("");
    }

    /** {@return a text such as {@code "level of ...: [422.19, 422.40]"}} */
    @Override
    public String toString() {
        return subject.describe() + ": " + bounds + (unit.equals(Unit.UNSTATED) ? "" : " " + unit);
    }
}
