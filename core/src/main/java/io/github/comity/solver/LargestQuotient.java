package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Optional;

/**
 * The largest quotient of two forms. This record is immutable and thread-safe.
 *
 * @param value the quotient; zero if there is no largest one
 * @param proof that {@code numerator - value * denominator} is not above zero; empty if the quotient has no end
 */
public record LargestQuotient(Rational value, Optional<Proof> proof) {
    /** A quotient that has no end. */
    static final LargestQuotient UNBOUNDED = new LargestQuotient(Rational.ZERO, Optional.empty());

    /** {@return the quotient, if it has an end} */
    public Optional<Rational> end() {
        return proof.map(p -> value);
    }
}
