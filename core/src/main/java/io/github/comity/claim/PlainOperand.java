package io.github.comity.claim;

import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** A number without a subject. */
record PlainOperand(String label, Unit unit, BigDecimal point, Bounds bounds, Magnitude magnitude) implements Operand {
    @Override
    public Optional<Subject> about() {
        return Optional.empty();
    }

    @Override
    public ImmutableSet<Claim> claims() {
        return ImmutableSet.of();
    }
}
