package io.github.comity.brief.section;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number in a table: what a source states, or what follows from what sources state, or nothing.
 *
 * <p>A number that follows has bounds, and is never shown as if a source had printed it. This record is immutable and
 * thread-safe.
 *
 * @param state what kind of number it is
 * @param claim what a source states; empty unless the state says so
 * @param derived what follows; present in the state {@link State#DERIVED} alone
 */
public record Cell(State state, Optional<Claim> claim, Optional<Derived> derived) {
    /** A cell without a number. */
    public static final Cell NONE = new Cell(State.NONE, Optional.empty(), Optional.empty());

    static final Cell CONTRADICTORY = new Cell(State.CONTRADICTORY, Optional.empty(), Optional.empty());

    /** What kind of number stands in a cell. */
    public enum State {
        /** A source states it, and nothing else says anything about it. */
        STATED,
        /** A source states it, and it agrees with the other figures within rounding. */
        AGREES,
        /** A source states it, and it is among figures that cannot all be true. */
        CONTRADICTS,
        /** It follows from what sources state. */
        DERIVED,
        /** Nothing follows, because the figures contradict each other. */
        CONTRADICTORY,
        /** Nobody states it, and it does not follow. */
        NONE
    }

    static Cell of(Derived derived) {
        return derived.isDefined() ? new Cell(State.DERIVED, Optional.empty(), Optional.of(derived)) : NONE;
    }

    /** {@return whether there is a number} */
    public boolean isPresent() {
        return operand().isPresent();
    }

    /** {@return the number, to calculate with} */
    public Optional<Operand> operand() {
        return claim.<Operand>map(c -> c).or(() -> derived);
    }

    /** {@return the claims that it rests on} */
    public ImmutableSet<Claim> claims() {
        return operand().map(Operand::claims).orElse(ImmutableSet.of());
    }

    /** Whether all cells have a number, and one of them is among figures that cannot all be true. */
    static boolean isDisputed(Cell... cells) {
        return Stream.of(cells).allMatch(Cell::isPresent)
                && Stream.of(cells).anyMatch(c -> c.state() == State.CONTRADICTS);
    }

    /**
     * Prints a number that follows as its column does.
     *
     * @param magnitude the magnitude word in the head of the column
     * @return the cell with its number in that magnitude; the same cell where that says nothing
     */
    public Cell in(Magnitude magnitude) {
        return derived.filter(d -> d.unit().addsUp() && d.unit().kind() != Unit.Kind.PERCENTAGE_POINT)
                .map(d -> of(d.printedIn(magnitude)))
                .orElse(this);
    }

    /** This cell, or the other one if this has no number and is not contradictory. */
    Cell or(Cell other) {
        return state == State.NONE ? other : this;
    }
}
