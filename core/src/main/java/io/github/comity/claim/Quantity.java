package io.github.comity.claim;

import io.github.comity.figure.Unit;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Exactly what a number is the number of: a measure, who reports it, with whom, when, and in which unit.
 *
 * <p>It is not a number. Exports reported by Kazakhstan and imports reported by Czechia are two quantities, even where
 * both mean the same goods; so are one flow in dollars and the same flow in roubles.
 *
 * <pre>{@code
 * Quantity.of(Measure.EXPORTS, KAZ, CZE, ReportingPeriod.year(2023), Unit.USD).toString()
 * // "exports KAZ-CZE 2023 USD"
 * }</pre>
 *
 * <p>Exports are the reporter's exports to the partner; inward investment comes from the partner. Two quantities are
 * equal when all attributes are equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class Quantity {
    Quantity() {}

    /**
     * Obtains a quantity of unstated coverage, without a scope, at current prices.
     *
     * @param measure what is measured
     * @param reporter who reports it
     * @param partner the other side
     * @param period the period or date it refers to
     * @param unit the unit, such as {@link Unit#USD}
     * @return the quantity
     */
    public static Quantity of(Measure measure, Area reporter, Area partner, ReportingPeriod period, Unit unit) {
        return builder()
                .measure(measure)
                .reporter(reporter)
                .partner(partner)
                .period(period)
                .unit(unit)
                .build();
    }

    /** {@return a builder; measure, reporter, partner, period and unit are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is measured} */
    public abstract Measure measure();

    /** {@return who reports it} */
    public abstract Area reporter();

    /** {@return the other side} */
    public abstract Area partner();

    /** {@return the period or date it refers to} */
    public abstract ReportingPeriod period();

    /** {@return the unit; {@link Unit#UNSTATED} where only a growth is known} */
    public abstract Unit unit();

    /** {@return goods, services or both; {@link Coverage#UNSTATED} unless set} */
    @Value.Default
    public Coverage coverage() {
        return Coverage.UNSTATED;
    }

    /** {@return a limit such as {@code "non-oil"} or a product, if there is one} */
    public abstract Optional<String> scope();

    /** {@return the price basis; {@link PriceBasis#CURRENT} unless set} */
    @Value.Default
    public PriceBasis priceBasis() {
        return PriceBasis.CURRENT;
    }

    @Value.Check
    void check() {
        scope().ifPresent(s -> Text.requireName("quantity scope", s));
    }

    /**
     * {@return a builder that holds all attributes but for the scope and those that the caller names to be replaced}
     */
    private Builder copyWithoutScope(Measure measure, Area reporter, Area partner, ReportingPeriod period, Unit unit) {
        return builder()
                .measure(measure)
                .reporter(reporter)
                .partner(partner)
                .period(period)
                .unit(unit)
                .coverage(coverage())
                .priceBasis(priceBasis());
    }

    private Quantity copy(Measure measure, Area reporter, Area partner, ReportingPeriod period, Unit unit) {
        Builder copy = copyWithoutScope(measure, reporter, partner, period, unit);
        scope().ifPresent(copy::scope);
        return copy.build();
    }

    /**
     * Returns a copy with another measure.
     *
     * @param measure the measure
     * @return the quantity with that measure
     */
    public Quantity withMeasure(Measure measure) {
        return copy(measure, reporter(), partner(), period(), unit());
    }

    /**
     * Returns a copy with another partner.
     *
     * @param partner the other side
     * @return the quantity with that partner
     */
    public Quantity withPartner(Area partner) {
        return copy(measure(), reporter(), partner, period(), unit());
    }

    /**
     * Returns a copy with another reporter and partner; the measure stays, so that exports become the exports of the
     * new reporter.
     *
     * @param reporter who reports
     * @param partner the other side
     * @return the quantity of those two sides
     */
    public Quantity withSides(Area reporter, Area partner) {
        return copy(measure(), reporter, partner, period(), unit());
    }

    /**
     * Returns a copy with another period.
     *
     * @param period the period
     * @return the quantity in that period
     */
    public Quantity withPeriod(ReportingPeriod period) {
        return copy(measure(), reporter(), partner(), period, unit());
    }

    /**
     * Returns a copy with another unit; no number is converted.
     *
     * @param unit the unit
     * @return the quantity in that unit
     */
    public Quantity withUnit(Unit unit) {
        return copy(measure(), reporter(), partner(), period(), unit);
    }

    /**
     * Returns a copy that is limited to a scope.
     *
     * @param scope the limit, such as {@code "non-oil"} or a product
     * @return the quantity with that scope instead of its own
     * @throws IllegalArgumentException if the scope is blank, too long or contains unprintable characters
     */
    public Quantity withScope(String scope) {
        return copyWithoutScope(measure(), reporter(), partner(), period(), unit())
                .scope(scope)
                .build();
    }

    /** {@return a copy without a scope: the whole that a product is a part of} */
    public Quantity withoutScope() {
        return copyWithoutScope(measure(), reporter(), partner(), period(), unit())
                .build();
    }

    /** {@return a compact text such as {@code "exports KAZ-CZE 2023 USD"}; defaults are left out} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(48)
                .append(measure().name())
                .append(' ')
                .append(reporter().code())
                .append('-')
                .append(partner().code())
                .append(' ')
                .append(period());
        if (!unit().equals(Unit.UNSTATED)) {
            out.append(' ').append(unit());
        }
        if (coverage() != Coverage.UNSTATED) {
            out.append(", ").append(coverage());
        }
        scope().ifPresent(s -> out.append(", ").append(s));
        if (priceBasis() != PriceBasis.CURRENT) {
            out.append(", ").append(priceBasis()).append(" prices");
        }
        return out.toString();
    }

    /** Builds a {@link Quantity}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}

        /**
         * Builds the quantity.
         *
         * @return the quantity
         * @throws IllegalStateException if measure, reporter, partner, period or unit is missing
         * @throws IllegalArgumentException if the scope is blank, too long or contains unprintable characters
         */
        @Override
        public Quantity build() {
            return MissingAttributes.naming("quantity", super::build);
        }
    }
}
