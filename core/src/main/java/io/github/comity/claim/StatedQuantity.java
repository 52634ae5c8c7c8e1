package io.github.comity.claim;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.table.Table;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a source states about one quantity: its level, if printed, and its growths.
 *
 * <p>It may be empty: then the source does not state the quantity, and calculators answer
 * {@link Undefined.Reason#MISSING_INPUT}.
 *
 * <p>Two are equal when name, level and growths are equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class StatedQuantity {
    private static final Comparator<Claim> CANONICAL = Comparator.comparing(Claim::id);

    StatedQuantity() {}

    /**
     * Obtains what claims state about a quantity.
     *
     * @param quantity the quantity; growths match whatever their unit
     * @param claims claims about anything; those about other subjects are passed over
     * @return the level and the growths among the claims
     * @throws IllegalArgumentException if two claims state the level
     */
    public static StatedQuantity of(Quantity quantity, Iterable<Claim> claims) {
        Given.arguments("StatedQuantity.of", "quantity", quantity, "claims", claims);
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
        return new ImmutableStatedQuantity.Builder()
                .quantity(quantity)
                .level(level)
                .addAllGrowths(ImmutableList.sortedCopyOf(CANONICAL, growths.build()))
                .build();
    }

    /** {@return the quantity} */
    public abstract Quantity quantity();

    /** {@return the claim of its level, or empty if none is stated} */
    public abstract Optional<Claim> level();

    /**
     * {@return the level for a calculator: the claim, or an undefined number that says that the level is not stated}
     */
    public Operand operand() {
        return level().<Operand>map(l -> l)
                .orElseGet(() -> Derived.undefined(
                        quantity().toString(),
                        Undefined.Reason.MISSING_INPUT,
                        "the level of %s must be stated, but the source does not state it; add the figure"
                                .formatted(quantity()),
                        quantity().unit(),
                        growths()));
    }

    /** {@return the claims of its changes, in a canonical order} */
    public abstract ImmutableList<Claim> growths();

    /**
     * Finds the claim of the change since a base period.
     *
     * <p>Where several notations are stated, a rate comes before a factor, a divisor and an absolute change.
     *
     * @param base the base period
     * @return the claim, or empty if no change against that period is stated
     */
    public Optional<Claim> growthAgainst(ReportingPeriod base) {
        Given.argument("base", "StatedQuantity.growthAgainst", base);
        return growths().stream()
                .filter(c -> ((Subject.Change) c.subject()).base().equals(base))
                .min(Comparator.comparing(c -> ((Subject.Change) c.subject()).form()));
    }

    /** {@return whether nothing is stated} */
    public boolean isEmpty() {
        return level().isEmpty() && growths().isEmpty();
    }

    /**
     * Makes a table of what is stated.
     *
     * @param quantities the quantities, in the order of the rows; those of which nothing is stated have no row
     * @return a row for each: the quantity, its level with guaranteed bounds in ones of the unit, the unit, the growths
     *     as printed, status and source
     */
    public static Table table(Iterable<StatedQuantity> quantities) {
        Given.argument("quantities", "StatedQuantity.table", quantities);
        return ClaimColumns.STATED.table(Iterables.filter(quantities, q -> !q.isEmpty()));
    }

    /** The claims of level and growths, the level first. */
    Stream<Claim> all() {
        return Stream.concat(level().stream(), growths().stream());
    }

    /** {@return a text such as {@code "exports KAZ-CZE 2023 USD: 147.7 million USD (+19.4%)"}} */
    @Override
    public String toString() {
        String what = Subject.level(quantity()).describe();
        if (isEmpty()) {
            return what + ": not stated";
        }
        String changes = growths().stream().map(Claim::text).collect(joining(", "));
        return what + level().map(l -> ": " + l.text()).orElse(":") + (changes.isEmpty() ? "" : " (" + changes + ")");
    }
}
