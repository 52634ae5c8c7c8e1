package io.github.comity.claim;

import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
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
@WrittenBuilder
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
        Given.arguments("Quantity.of", "measure", measure, "reporter", reporter, "partner", partner);
        Given.arguments("Quantity.of", "period", period, "unit", unit);
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

    /**
     * {@return whether the levels of adjacent periods add up to the level of the whole span: the measure does, and so
     * does the unit; 3 % and 4 % of two years are not 7 % of both}
     */
    public boolean addsUp() {
        return measure().isAdditive() && unit().addsUp();
    }

    @Value.Check
    void check() {
        scope().ifPresent(s -> Text.requireName("quantity scope", s));
    }

    /**
     * All attributes but for the scope and those that the caller names to be replaced; the straight way, used often.
     */
    private ImmutableQuantity.Builder copyWithoutScope(
            Measure measure, Area reporter, Area partner, ReportingPeriod period, Unit unit) {
        return new ImmutableQuantity.Builder()
                .measure(measure)
                .reporter(reporter)
                .partner(partner)
                .period(period)
                .unit(unit)
                .coverage(coverage())
                .priceBasis(priceBasis());
    }

    private Quantity copy(Measure measure, Area reporter, Area partner, ReportingPeriod period, Unit unit) {
        boolean same = measure.equals(measure())
                && reporter.equals(reporter())
                && partner.equals(partner())
                && period.equals(period())
                && unit.equals(unit());
        return same
                ? this
                : copyWithoutScope(measure, reporter, partner, period, unit)
                        .scope(scope())
                        .build();
    }

    /**
     * Returns a copy with another measure.
     *
     * @param measure the measure
     * @return the quantity with that measure
     */
    public Quantity withMeasure(Measure measure) {
        Given.argument("measure", "Quantity.withMeasure", measure);
        return copy(measure, reporter(), partner(), period(), unit());
    }

    /**
     * Returns a copy with another partner.
     *
     * @param partner the other side
     * @return the quantity with that partner
     */
    public Quantity withPartner(Area partner) {
        Given.argument("partner", "Quantity.withPartner", partner);
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
        Given.arguments("Quantity.withSides", "reporter", reporter, "partner", partner);
        return copy(measure(), reporter, partner, period(), unit());
    }

    /**
     * Returns a copy with another period.
     *
     * @param period the period
     * @return the quantity in that period
     */
    public Quantity withPeriod(ReportingPeriod period) {
        Given.argument("period", "Quantity.withPeriod", period);
        return copy(measure(), reporter(), partner(), period, unit());
    }

    /**
     * Returns a copy with another unit; no number is converted.
     *
     * @param unit the unit
     * @return the quantity in that unit
     */
    public Quantity withUnit(Unit unit) {
        Given.argument("unit", "Quantity.withUnit", unit);
        return copy(measure(), reporter(), partner(), period(), unit);
    }

    /**
     * Returns a copy of another coverage.
     *
     * @param coverage goods, services or both
     * @return the quantity with that coverage
     */
    public Quantity withCoverage(Coverage coverage) {
        Given.argument("coverage", "Quantity.withCoverage", coverage);
        return new ImmutableQuantity.Builder()
                .measure(measure())
                .reporter(reporter())
                .partner(partner())
                .period(period())
                .unit(unit())
                .coverage(coverage)
                .priceBasis(priceBasis())
                .scope(scope())
                .build();
    }

    /**
     * Returns a copy that is limited to a scope.
     *
     * @param scope the limit, such as {@code "non-oil"} or a product
     * @return the quantity with that scope instead of its own
     * @throws IllegalArgumentException if the scope is blank, too long or contains unprintable characters
     */
    public Quantity withScope(String scope) {
        Given.argument("scope", "Quantity.withScope", scope);
        return copyWithoutScope(measure(), reporter(), partner(), period(), unit())
                .scope(scope)
                .build();
    }

    /** {@return a copy without a scope: the whole that a product is a part of} */
    public Quantity withoutScope() {
        return scope().isEmpty()
                ? this
                : copyWithoutScope(measure(), reporter(), partner(), period(), unit())
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

    /** Builds a {@link Quantity}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableQuantity.Builder values = new ImmutableQuantity.Builder();
        private final Given given = new Given("quantity");

        Builder() {}

        /**
         * Sets what is measured.
         *
         * @param measure the measure, such as {@link Measure#EXPORTS}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder measure(Measure measure) {
            values.measure(given.once("measure", measure));
            return this;
        }

        /**
         * Sets who reports it.
         *
         * @param reporter the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder reporter(Area reporter) {
            values.reporter(given.once("reporter", reporter));
            return this;
        }

        /**
         * Sets the other side.
         *
         * @param partner the country, group or world
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder partner(Area partner) {
            values.partner(given.once("partner", partner));
            return this;
        }

        /**
         * Sets the period or date that it refers to.
         *
         * @param period the period or date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder period(ReportingPeriod period) {
            values.period(given.once("period", period));
            return this;
        }

        /**
         * Sets the period or date that it refers to.
         *
         * @param period the SDMX text, such as {@code "2024-Q1"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a period
         * @throws IllegalStateException if it was already set
         */
        public Builder period(String period) {
            return period(ReportingPeriod.parse(given.one("period", period)));
        }

        /**
         * Sets the unit.
         *
         * @param unit the unit; {@link Unit#UNSTATED} where only a growth is known
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder unit(Unit unit) {
            values.unit(given.once("unit", unit));
            return this;
        }

        /**
         * Sets the unit.
         *
         * @param unit the unit as text, such as {@code "USD"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a unit
         * @throws IllegalStateException if it was already set
         */
        public Builder unit(String unit) {
            return unit(Unit.parse(given.one("unit", unit)));
        }

        /**
         * Sets whether it is of goods, services or both; {@link Coverage#UNSTATED} otherwise.
         *
         * @param coverage the coverage
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder coverage(Coverage coverage) {
            values.coverage(given.once("coverage", coverage));
            return this;
        }

        /**
         * Limits it, to a part of the trade or to a product.
         *
         * @param scope the limit, such as {@code "non-oil"}, or a product, such as {@code "HS 2022:2709"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder scope(String scope) {
            values.scope(given.once("scope", scope));
            return this;
        }

        /**
         * Sets the price basis; {@link PriceBasis#CURRENT} otherwise.
         *
         * @param priceBasis the price basis
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder priceBasis(PriceBasis priceBasis) {
            values.priceBasis(given.once("priceBasis", priceBasis));
            return this;
        }

        /**
         * Builds the quantity.
         *
         * @return the quantity
         * @throws IllegalStateException if measure, reporter, partner, period or unit is missing
         * @throws IllegalArgumentException if the scope is blank, too long or contains unprintable characters
         */
        public Quantity build() {
            return given.build(values::build);
        }
    }
}
