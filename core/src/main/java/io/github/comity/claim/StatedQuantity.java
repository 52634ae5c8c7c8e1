package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.comity.period.ReportingPeriod;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source states about one quantity: its level, if printed, and its growths.
 *
 * <p>It may be empty: then the source does not state the quantity, and calculators answer
 * {@link Undefined.Reason#MISSING_INPUT}.
 *
 * <p>Two are equal when name, level and growths are equal. There is no order. This class is immutable and thread-safe.
 */
public final class StatedQuantity {
    private static final Comparator<Claim> CANONICAL = Comparator.comparing(Claim::id);

    private final Quantity quantity;
    private final Optional<Claim> level;
    private final ImmutableList<Claim> growths;

    private StatedQuantity(Quantity quantity, Optional<Claim> level, ImmutableList<Claim> growths) {
        this.quantity = quantity;
        this.level = level;
        this.growths = growths;
    }

    /**
     * Obtains what claims state about a quantity.
     *
     * @param quantity the quantity; growths match whatever their unit
     * @param claims claims about anything; those about other subjects are passed over
     * @return the level and the growths among the claims
     * @throws IllegalArgumentException if two claims state the level
     */
    public static StatedQuantity of(Quantity quantity, Iterable<Claim> claims) {
        Optional<Claim> level = Optional.empty();
        ImmutableList.Builder<Claim> growths = ImmutableList.builder();
        for (Claim claim : claims) {
            if (claim.levelOf().filter(quantity::equals).isPresent()) {
                if (level.isPresent() && !level.get().equals(claim)) {
                    throw new IllegalArgumentException(
                            ("%s must have one level in one edition, but was '%s' and '%s'; keep the two "
                                            + "claims apart by their sources")
                                    .formatted(quantity, level.get().figure(), claim.figure()));
                }
                level = Optional.of(claim);
            } else if (claim.subject()
                    .as(Subject.Change.class)
                    .filter(c -> c.quantity().withUnit(quantity.unit()).equals(quantity))
                    .isPresent()) {
                growths.add(claim);
            }
        }
        return new StatedQuantity(
                quantity, level, growths.build().stream().sorted(CANONICAL).collect(toImmutableList()));
    }

    /** {@return the quantity} */
    public Quantity quantity() {
        return quantity;
    }

    /** {@return the claim of its level, or empty if none is stated} */
    public Optional<Claim> level() {
        return level;
    }

    /**
     * {@return the level for a calculator: the claim, or an undefined number that says that the level is not stated}
     */
    public Operand operand() {
        return level.<Operand>map(l -> l)
                .orElseGet(() -> Derived.undefined(
                        quantity.toString(),
                        Undefined.Reason.MISSING_INPUT,
                        "the level of %s must be stated, but the source does not state it; add the figure"
                                .formatted(quantity),
                        quantity.unit(),
                        growths));
    }

    /** {@return the claims of its changes, in a canonical order} */
    public ImmutableList<Claim> growths() {
        return growths;
    }

    /**
     * Finds the claim of the change since a base period.
     *
     * <p>Where several notations are stated, a rate comes before a factor, a divisor and an absolute change.
     *
     * @param base the base period
     * @return the claim, or empty if no change against that period is stated
     */
    public Optional<Claim> growthAgainst(ReportingPeriod base) {
        return growths.stream()
                .filter(c -> ((Subject.Change) c.subject()).base().equals(base))
                .min(Comparator.comparing(c -> ((Subject.Change) c.subject()).form()));
    }

    /** {@return whether nothing is stated} */
    public boolean isEmpty() {
        return level.isEmpty() && growths.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof StatedQuantity that
                        && quantity.equals(that.quantity)
                        && level.equals(that.level)
                        && growths.equals(that.growths));
    }

    @Override
    public int hashCode() {
        return Objects.hash(quantity, level, growths);
    }

    /** {@return a text such as {@code "exports KAZ-CZE 2023 USD: 147.7 million USD (+19.4%)"}} */
    @Override
    public String toString() {
        if (isEmpty()) {
            return quantity + ": not stated";
        }
        String changes = growths.stream().map(Claim::text).collect(joining(", "));
        return quantity + level.map(l -> ": " + l.text()).orElse(":") + (changes.isEmpty() ? "" : " (" + changes + ")");
    }
}
