package io.github.comity.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.table.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One printed figure about one subject, with its source and wording: the only stored form of figures.
 *
 * <p>It is not a fact: two claims can contradict each other. A row such as {@code 147.7 (+19.4%)} is two claims that
 * share a {@link #statementId}.
 *
 * <p>Two claims are equal when all attributes are equal; {@link #id} follows from the attributes unless the caller
 * gives one. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract non-sealed class Claim implements Operand {
    Claim() {}

    /**
     * Obtains a claim of a reported figure.
     *
     * @param subject what it is about
     * @param figure the figure, in a unit that the subject accepts
     * @param source who says so
     * @return the claim
     * @throws IllegalArgumentException if the figure's unit does not fit the subject, or a factor or divisor is not
     *     above zero
     */
    public static Claim of(Subject subject, Figure figure, Source source) {
        Given.arguments("Claim.of", "subject", subject, "figure", figure, "source", source);
        return builder().subject(subject).figure(figure).source(source).build();
    }

    /**
     * Obtains a claim about the level of a single economy, such as its gross domestic product.
     *
     * <p>The unit of the quantity is that of the figure, and its partner is the economy itself.
     *
     * <pre>{@code
     * Claim.ofEconomy(Measure.GDP, KAZ, ReportingPeriod.year(2023), Figure.parse("262 billion USD"), source).toString()
     *         // "GDP of Kazakhstan in 2023: 262 billion USD"
     * }</pre>
     *
     * @param measure what is measured, such as {@link Measure#GDP}
     * @param economy whose level it is, and who reports it
     * @param period the period or date it refers to
     * @param level the figure, in a unit
     * @param source who says so
     * @return the claim
     */
    public static Claim ofEconomy(Measure measure, Area economy, ReportingPeriod period, Figure level, Source source) {
        Given.arguments("Claim.ofEconomy", "measure", measure, "economy", economy, "period", period);
        Given.arguments("Claim.ofEconomy", "level", level, "source", source);
        return of(Subject.level(Quantity.of(measure, economy, economy, period, level.unit())), level, source);
    }

    /** {@return a builder; subject, figure and source are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the claim is about} */
    public abstract Subject subject();

    /** {@return the figure as printed} */
    public abstract Figure figure();

    /** {@return who says so} */
    public abstract Source source();

    /** {@return the words of the text, if they were kept} */
    public abstract Optional<String> wording();

    /** {@return how firm the claim is; {@link ClaimStatus#ACTUAL} unless set} */
    @Value.Default
    public ClaimStatus status() {
        return ClaimStatus.ACTUAL;
    }

    /** {@return what had to be assumed to read the claim} */
    public abstract ImmutableSet<Assumption> assumptions();

    /** {@return the id that the caller gave, if any} */
    public abstract Optional<String> givenId();

    /** {@return the statement id that the caller gave, if any} */
    public abstract Optional<String> givenStatementId();

    @Value.Check
    void check() {
        if (!subject().accepts(figure().unit())) {
            throw new IllegalArgumentException(
                    "claim about %s must have a figure in a unit that fits, but was '%s'; give the figure in %s"
                            .formatted(subject(), figure(), fittingUnit()));
        }
        boolean isPlace = figure().low().signum() > 0
                && Math.max(figure().low().scale(), figure().high().scale()) <= 0;
        if (figure().unit().equals(Unit.RANK) && !isPlace) {
            throw new IllegalArgumentException(
                    "rank must be a whole number from 1, but was '%s'; write it as in 'rank 3'".formatted(figure()));
        }
        growth(); // a factor or divisor must be above zero
        wording().ifPresent(w -> Text.requireName("claim wording", w));
        givenId().ifPresent(i -> Text.requireName("claim id", i));
        givenStatementId().ifPresent(i -> Text.requireName("statement id", i));
    }

    private String fittingUnit() {
        for (Unit unit : new Unit[] {Unit.PERCENT, Unit.RATIO, Unit.PERCENTAGE_POINT, Unit.RANK}) {
            if (subject().accepts(unit)) {
                return unit.equals(Unit.PERCENT) ? "percent" : unit.toString();
            }
        }
        Unit unit = subject().quantity().unit();
        return unit.equals(Unit.UNSTATED) ? "no unit, or name the unit in the quantity" : unit.toString();
    }

    /**
     * {@return the id: the caller's, else made of subject, edition, figure and status, so that it does not depend on
     * any order, and two claims that differ in one of these have two ids; it is for print and order, and no key}
     */
    @Value.Lazy
    public String id() {
        return givenId().orElseGet(() -> Identity.of(this));
    }

    /** {@return the id shared by claims of one row: the caller's, else made of quantity and source} */
    @Value.Lazy
    public String statementId() {
        return givenStatementId().orElseGet(() -> Identity.ofStatement(this));
    }

    /** {@return the growth that the claim states, or empty if it is not about a change} */
    public Optional<Growth> growth() {
        return subject()
                .as(Subject.Change.class)
                .map(c -> Growth.of(c.form(), figure()).against(c.base()));
    }

    @Override
    public Optional<Subject> about() {
        return Optional.of(subject());
    }

    @Override
    public String label() {
        return subject().toString();
    }

    @Override
    public Unit unit() {
        return figure().unit();
    }

    @Override
    public Magnitude magnitude() {
        return figure().magnitude();
    }

    @Override
    public BigDecimal point() {
        return figure().point();
    }

    @Override
    public Bounds bounds() {
        return figure().bounds();
    }

    @Override
    public ImmutableSet<Claim> claims() {
        return ImmutableSet.of(this);
    }

    /** {@return a text such as {@code "exports of Kazakhstan to Czechia in 2023: 147.7 million USD"}} */
    @Override
    public String toString() {
        return subject().describe() + ": " + text();
    }

    /**
     * {@return the figure in its own notation, a growth without its base, and the status unless it is actual:
     * {@code "147.7 million USD"}, {@code "+19.4%"}, {@code "1 billion USD, target"}}
     */
    public String text() {
        return status() == ClaimStatus.ACTUAL ? printed() : printed() + ", " + status().label();
    }

    /** The figure in its own notation, a growth without its base. */
    String printed() {
        return growth().map(g -> Growth.of(g.form(), g.figure()).toString()).orElseGet(() -> figure().toString());
    }

    /**
     * Makes a table of claims.
     *
     * @param claims the claims, in the order of the rows
     * @return a row for each: what it is about, value and guaranteed bounds in ones of the unit, the unit, the figure
     *     as printed, status and source
     */
    public static Table table(Iterable<Claim> claims) {
        Given.argument("claims", "Claim.table", claims);
        return ClaimColumns.CLAIM.table(claims);
    }

    /** All attributes but for the wording, about a subject. */
    private ImmutableClaim.Builder copyWithoutWording(Subject subject) {
        return new ImmutableClaim.Builder()
                .subject(subject)
                .figure(figure())
                .source(source())
                .status(status())
                .addAllAssumptions(assumptions())
                .givenId(givenId())
                .givenStatementId(givenStatementId());
    }

    /** A copy about another subject, with what had to be assumed for it. */
    Claim about(Subject subject, Assumption assumption) {
        return copyWithoutWording(subject)
                .addAssumption(assumption)
                .wording(wording())
                .build();
    }

    /**
     * Returns a copy with the words of the text.
     *
     * @param wording the words, at most 1,000 characters
     * @return the claim with that wording
     * @throws IllegalArgumentException if the wording is blank, too long or contains unprintable characters
     */
    public Claim withWording(String wording) {
        Given.argument("wording", "Claim.withWording", wording);
        return copyWithoutWording(subject()).wording(wording).build();
    }

    /** Builds a {@link Claim}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private static final ImmutableMap<String, String> DOORS =
                ImmutableMap.of("givenId", "id", "givenStatementId", "statementId");

        private final ImmutableClaim.Builder values = new ImmutableClaim.Builder();
        private final Given given = new Given("claim", DOORS);

        Builder() {}

        /**
         * Sets what the claim is about.
         *
         * @param subject the subject, such as the level of a quantity
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder subject(Subject subject) {
            values.subject(given.once("subject", subject));
            return this;
        }

        /**
         * Sets the figure as printed.
         *
         * @param figure the figure, in a unit that the subject accepts
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder figure(Figure figure) {
            values.figure(given.once("figure", figure));
            return this;
        }

        /**
         * Sets the figure as printed.
         *
         * @param figure the figure as text, such as {@code "626.8 million USD"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a figure
         * @throws IllegalStateException if it was already set
         */
        public Builder figure(String figure) {
            return figure(Figure.parse(given.one("figure", figure)));
        }

        /**
         * Sets who says so.
         *
         * @param source the source
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder source(Source source) {
            values.source(given.once("source", source));
            return this;
        }

        /**
         * Sets the words of the text.
         *
         * @param wording the words, at most 1,000 characters
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder wording(String wording) {
            values.wording(given.once("wording", wording));
            return this;
        }

        /**
         * Sets how firm the claim is; {@link ClaimStatus#ACTUAL} otherwise.
         *
         * @param status the status
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder status(ClaimStatus status) {
            values.status(given.once("status", status));
            return this;
        }

        /**
         * Adds what had to be assumed to read the claim.
         *
         * @param assumptions the assumptions
         * @return this builder
         */
        public Builder assumptions(Assumption... assumptions) {
            values.addAllAssumptions(given.each("assumptions", assumptions));
            return this;
        }

        /**
         * Sets the id; it follows from the attributes otherwise.
         *
         * @param id the id
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder id(String id) {
            values.givenId(given.once("id", id));
            return this;
        }

        /**
         * Sets the id that the claims of one row share; it follows from quantity and source otherwise.
         *
         * @param id the id of the row
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder statementId(String id) {
            values.givenStatementId(given.once("statementId", id));
            return this;
        }

        /**
         * Builds the claim.
         *
         * @return the claim
         * @throws IllegalStateException if subject, figure or source is missing
         * @throws IllegalArgumentException if the figure's unit does not fit the subject, a factor or divisor is not
         *     above zero, or a text is blank, too long or contains unprintable characters
         */
        public Claim build() {
            return given.build(values::build);
        }
    }
}
