package io.github.comity.formats.comtrade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.table.Gap;
import io.github.comity.party.Area;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.trade.Valuation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What files of UN Comtrade say, each trade once.
 *
 * <p>Beside the claims it gives the views of them: trade periods, products and mirror pairs. Levels of a classification
 * nest, so that the claims of 27 and 2709 are both kept and a {@link TradeProducts} adds up one of them. This record is
 * immutable and thread-safe.
 *
 * @param claims the claims, in the order of the rows; of each quantity one at most
 * @param gaps the cells that make no claim, and why: rows that are parts of others, values that are not there
 */
public record ComtradeTrade(ImmutableList<Claim> claims, ImmutableList<Gap> gaps) {
    /**
     * Checks the components.
     *
     * @param claims the claims, in the order of the rows
     * @param gaps the cells that make no claim, and why
     */
    public ComtradeTrade {
        Given.argument("claims", "ComtradeTrade", claims);
        Given.argument("gaps", "ComtradeTrade", gaps);
    }

    /**
     * {@return the trade of all products together by reporter, partner and period, in the order of the rows; flows that
     * are no part of a trade period, such as re-imports, are among the {@link #claims} alone}
     */
    public ImmutableList<TradePeriod> tradePeriods() {
        return views(
                c -> c.subject().quantity().scope().isEmpty(),
                q -> q.withMeasure(Measure.TOTAL_TRADE),
                TradePeriod::from);
    }
    /** {@return the trade by product by reporter, partner, period and classification, in the order of the rows} */
    public ImmutableList<TradeProducts> products() {
        return views(
                TradeProducts::accepts,
                q -> q.withMeasure(Measure.TOTAL_TRADE)
                        .withScope(ProductCode.parse(q.scope().orElseThrow()).classification()),
                TradeProducts::from);
    }

    /** Views of the claims in money that belong together. */
    private <T> ImmutableList<T> views(
            Predicate<Claim> kind, UnaryOperator<Quantity> header, Function<Iterable<Claim>, T> view) {
        ImmutableListMultimap.Builder<Quantity, Claim> groups = ImmutableListMultimap.builder();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            if (TradePeriod.accepts(claim) && quantity.unit().kind() == Unit.Kind.MONEY && kind.test(claim)) {
                groups.put(header.apply(quantity), claim);
            }
        }
        return groups.build().asMap().values().stream().map(view).collect(toImmutableList());
    }

    /**
     * Pairs what the exporter and the importer report of one trade.
     *
     * <p>Exports are valued FOB and imports CIF, unless a file says that they are valued otherwise. No factor between
     * the two is assumed; {@link MirrorPair#withFactor} names one.
     *
     * @return a pair for each flow of which both sides are among the claims, of all products together and of each
     *     product, in the order of the exports
     */
    public ImmutableList<MirrorPair> mirrorPairs() {
        Map<Quantity, Claim> imports = new HashMap<>();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            if (quantity.measure().equals(Measure.IMPORTS)) {
                imports.put(quantity, claim);
            }
        }
        ImmutableList.Builder<MirrorPair> pairs = ImmutableList.builder();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            if (quantity.measure().equals(Measure.EXPORTS)) {
                Area importer = quantity.partner();
                Area exporter = quantity.reporter();
                Quantity other = quantity.withSides(importer, exporter).withMeasure(Measure.IMPORTS);
                Optional.ofNullable(imports.get(other)).ifPresent(m -> pairs.add(pair(claim, m)));
            }
        }
        return pairs.build();
    }

    private static MirrorPair pair(Claim exports, Claim imports) {
        return MirrorPair.of(exports, imports)
                .withValuation(valuation(exports, Valuation.FOB), valuation(imports, Valuation.CIF));
    }

    private static Valuation valuation(Claim claim, Valuation usual) {
        return claim.assumptions().contains(RowClaims.VALUED_FOB)
                ? Valuation.FOB
                : claim.assumptions().contains(RowClaims.VALUED_CIF) ? Valuation.CIF : usual;
    }

    /** {@return a text such as {@code "12 claims of UN Comtrade and 3 cells without a claim"}} */
    @Override
    public String toString() {
        return "%s claims of UN Comtrade and %s cells without a claim".formatted(claims.size(), gaps.size());
    }
}
