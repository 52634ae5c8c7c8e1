package io.github.comity.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.structure.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one source states about the trade of a reporter with a partner in one period, by product.
 *
 * <p>It is the companion of {@link TradePeriod}: each product has a trade period of its own, whose scope is the
 * product. It need not be complete: a text names the top products, and what it does not name is unknown, not zero. The
 * products neither add up to the total of the period nor are they checked against it. Codes nest: where 27 and 2709 are
 * both stated, 27 counts in a total and 2709 is a part of it.
 *
 * <pre>{@code
 * TradeProducts top = TradeProducts.reportedBy(KAZ, CZE, ReportingPeriod.year(2023), source)
 *         .classification("HS 2022")
 *         .exports("2709", "47.1 million USD", "+12.4%")
 *         .exports("2844", "20.5 million USD")
 *         .imports("8703", "101.2 million USD")
 *         .build();
 * top.distribution(Measure.EXPORTS).orElseThrow().share("2709");   // ≈ 0.6967 (0.6960–0.6975)
 * }</pre>
 *
 * <p>It is a view of its claims: {@code TradeProducts.from(p.claims()).equals(p)}. Two are equal when their claims are
 * equal. There is no order. This class is immutable and thread-safe.
 */
public final class TradeProducts {
    /** The category under which {@link #distribution(Measure, Operand)} puts what the named products leave over. */
    public static final String OTHER = "other products";

    private final ImmutableMap<String, TradePeriod> byCode;
    private final String classification;

    private TradeProducts(ImmutableMap<String, TradePeriod> byCode, String classification) {
        this.byCode = byCode;
        this.classification = classification;
    }

    /**
     * Starts the trade by product.
     *
     * @param reporter who reports
     * @param partner the other side
     * @param period the period
     * @param source who says so
     * @return a builder that needs a classification and at least one figure
     */
    public static Builder reportedBy(Area reporter, Area partner, ReportingPeriod period, Source source) {
        Given.arguments("TradeProducts.reportedBy", "reporter", reporter, "partner", partner, "period", period);
        Given.argument("source", "TradeProducts.reportedBy", source);
        return new Builder(Quantity.of(Measure.TOTAL_TRADE, reporter, partner, period, Unit.UNSTATED), source);
    }

    /**
     * Obtains the trade by product that claims state.
     *
     * @param claims levels and changes of trade measures whose scope is a product, in any order
     * @return the products
     * @throws IllegalArgumentException if there is none, one is not about a product, or they do not belong together
     */
    public static TradeProducts from(Iterable<Claim> claims) {
        Given.argument("claims", "TradeProducts.from", claims);
        ImmutableList<Claim> all = ImmutableList.copyOf(claims);
        for (Claim claim : all) {
            if (!accepts(claim)) {
                throw new IllegalArgumentException(
                        ("trade by product must state trade of products, but was '%s'; give it a scope such as "
                                        + "'HS 2022:2709'")
                                .formatted(claim.subject()));
            }
        }
        ClaimGroup.requireTogether(
                "trade by product",
                "reporter, partner, period, unit, coverage and classification",
                all,
                q -> q.withScope(ProductCode.parse(q.scope().orElseThrow()).classification()));
        Map<String, List<Claim>> groups = new TreeMap<>();
        all.forEach(c -> groups.computeIfAbsent(product(c).code(), code -> new ArrayList<>())
                .add(c));
        ImmutableMap.Builder<String, TradePeriod> periods = ImmutableMap.builder();
        groups.forEach((code, group) -> periods.put(code, TradePeriod.from(group)));
        return new TradeProducts(periods.buildOrThrow(), product(all.get(0)).classification());
    }

    private static ProductCode product(Claim claim) {
        return ProductCode.parse(claim.subject().quantity().scope().orElseThrow());
    }

    /**
     * Checks whether a claim can be part of trade by product.
     *
     * @param claim the claim
     * @return whether it states the level or a change of a trade measure whose scope is a product
     */
    public static boolean accepts(Claim claim) {
        Given.argument("claim", "TradeProducts.accepts", claim);
        return TradePeriod.accepts(claim)
                && claim.subject()
                        .quantity()
                        .scope()
                        .flatMap(ProductCode::ofScope)
                        .isPresent();
    }

    private TradePeriod any() {
        return byCode.values().iterator().next();
    }

    /** {@return who reports} */
    public Area reporter() {
        return any().reporter();
    }

    /** {@return the other side} */
    public Area partner() {
        return any().partner();
    }

    /** {@return the period} */
    public ReportingPeriod period() {
        return any().period();
    }

    /** {@return the unit of the levels, or {@link Unit#UNSTATED} if only growths are stated} */
    public Unit unit() {
        return byCode.values().stream()
                .map(TradePeriod::unit)
                .filter(u -> !u.equals(Unit.UNSTATED))
                .findFirst()
                .orElse(Unit.UNSTATED);
    }

    /** {@return who says so} */
    public Source source() {
        return any().source();
    }

    /** {@return the classification of the codes, such as {@code "HS 2022"}} */
    public String classification() {
        return classification;
    }

    /** {@return the trade of each product by its code, in the order of the codes} */
    public ImmutableMap<String, TradePeriod> byCode() {
        return byCode;
    }

    /** {@return the claims, product by product} */
    public ImmutableList<Claim> claims() {
        return byCode.values().stream().flatMap(t -> t.claims().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains the stated levels of a measure by product code: the named products among themselves.
     *
     * @param measure a trade measure
     * @return the levels, or empty if the measure has no level for any product
     */
    public Optional<Distribution> distribution(Measure measure) {
        Given.argument("measure", "TradeProducts.distribution", measure);
        ImmutableMap<String, Operand> levels = levels(measure);
        return levels.isEmpty() ? Optional.empty() : Optional.of(Distribution.ofProducts(classification, levels));
    }

    /**
     * Obtains the stated levels of a measure by product code, and what they leave over of a total as {@link #OTHER}.
     *
     * <p>The other products count as one category: a concentration index over them is an upper bound of the index over
     * all products.
     *
     * @param measure a trade measure
     * @param total the total of that measure in the same period and unit
     * @return the levels; {@link #OTHER} is undefined with {@code CONTRADICTORY} if the products exceed the total for
     *     certain, or as the total is
     */
    public Distribution distribution(Measure measure, Operand total) {
        Given.arguments("TradeProducts.distribution", "measure", measure, "total", total);
        return Distribution.of(ImmutableMap.<String, Operand>builder()
                .putAll(levels(measure))
                .put(OTHER, OtherProducts.rest(this, measure, total))
                .buildOrThrow());
    }

    private ImmutableMap<String, Operand> levels(Measure measure) {
        ImmutableMap.Builder<String, Operand> levels = ImmutableMap.builder();
        byCode.forEach((code, trade) -> trade.stated(measure).level().ifPresent(level -> levels.put(code, level)));
        return levels.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof TradeProducts that && byCode.equals(that.byCode));
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    /** {@return a text such as {@code "products of Kazakhstan with Czechia in 2023, HS: 27, 87"}} */
    @Override
    public String toString() {
        String codes = String.join(", ", byCode.keySet());
        return "products of %s with %s in %s, %s: %s"
                .formatted(reporter().phrase(), partner().phrase(), period().phrase(), classification, codes);
    }

    /** Builds {@link TradeProducts} from figures or texts; stating a thing twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ClaimAccumulator rows;
        private String classification = "";

        private Builder(Quantity header, Source source) {
            this.rows = new ClaimAccumulator("trade by product", header, source);
        }

        /**
         * Says which classification the codes are of.
         *
         * @param classification the classification, with its edition if known, such as {@code "HS 2022"}
         * @return this builder
         * @throws IllegalArgumentException if it was already said
         */
        public Builder classification(String classification) {
            Given.argument("classification", "TradeProducts.Builder.classification", classification);
            if (!this.classification.isEmpty()) {
                throw new IllegalArgumentException(
                        "classification of products must be set once, but was '%s' and '%s'; keep one"
                                .formatted(this.classification, classification));
            }
            this.classification = classification;
            return this;
        }

        /**
         * States the reporter's exports of a product.
         *
         * @param code the code of the product, such as {@code "2709"}
         * @param level the level, such as {@code "47.1 million USD"}
         * @param growths their growths, such as {@code "+12.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or they were already
         *     stated
         */
        public Builder exports(String code, String level, String... growths) {
            Given.arguments("TradeProducts.Builder.exports", "code", code, "level", level, "growths", growths);
            rows.part(code).state(Measure.EXPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's exports of a product.
         *
         * @param code the code of the product
         * @param level the level
         * @param growths their growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or they were already stated
         */
        public Builder exports(String code, Figure level, Growth... growths) {
            Given.arguments("TradeProducts.Builder.exports", "code", code, "level", level, "growths", growths);
            rows.part(code).state(Measure.EXPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's imports of a product.
         *
         * @param code the code of the product, such as {@code "2709"}
         * @param level the level, such as {@code "101.2 million USD"}
         * @param growths their growths, such as {@code "+12.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or they were already
         *     stated
         */
        public Builder imports(String code, String level, String... growths) {
            Given.arguments("TradeProducts.Builder.imports", "code", code, "level", level, "growths", growths);
            rows.part(code).state(Measure.IMPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's imports of a product.
         *
         * @param code the code of the product
         * @param level the level
         * @param growths their growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or they were already stated
         */
        public Builder imports(String code, Figure level, Growth... growths) {
            Given.arguments("TradeProducts.Builder.imports", "code", code, "level", level, "growths", growths);
            rows.part(code).state(Measure.IMPORTS, level, growths);
            return this;
        }

        /**
         * States another trade measure of a product, such as re-exports.
         *
         * @param measure a trade measure
         * @param code the code of the product
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder state(Measure measure, String code, String level, String... growths) {
            Given.arguments("TradeProducts.Builder.state", "measure", measure, "code", code, "level", level);
            Given.argument("growths", "TradeProducts.Builder.state", growths);
            rows.part(code).state(measure, level, growths);
            return this;
        }

        /**
         * States a growth of a product whose level is not stated.
         *
         * @param measure a trade measure
         * @param code the code of the product
         * @param growths its growths, at least one, such as {@code "+19.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, there is none, or it was already stated
         */
        public Builder growth(Measure measure, String code, String... growths) {
            Given.arguments("TradeProducts.Builder.growth", "measure", measure, "code", code, "growths", growths);
            rows.part(code).growth(measure, growths);
            return this;
        }

        /**
         * Says what kind of trade is meant; unstated otherwise.
         *
         * @param coverage goods, services or both
         * @return this builder
         * @throws IllegalArgumentException if it was already said
         */
        public Builder coverage(Coverage coverage) {
            rows.coverage(coverage);
            return this;
        }

        /**
         * Says how firm the figures are; {@link ClaimStatus#ACTUAL} otherwise.
         *
         * @param status the status of all figures
         * @return this builder
         * @throws IllegalArgumentException if it was already said
         */
        public Builder status(ClaimStatus status) {
            Given.argument("status", "TradeProducts.Builder.status", status);
            rows.status(status);
            return this;
        }

        /**
         * Builds the trade by product.
         *
         * @return the products
         * @throws IllegalArgumentException if the classification or any figure is missing, a code is not one, or the
         *     levels are in different currencies
         */
        public TradeProducts build() {
            if (classification.isEmpty()) {
                throw new IllegalArgumentException(
                        "classification of products must be set, but was missing; name it, as in 'HS 2022'");
            }
            return from(
                    rows.snapshot(code -> ProductCode.of(classification, code).toString()));
        }
    }
}
