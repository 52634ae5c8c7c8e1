package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Unit;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of a cooperation in the order of their ids, and their groups as views; equal when the claims are equal.
 */
final class Figures {
    private final ImmutableSet<Claim> claims;
    private final ImmutableList<TradePeriod> tradePeriods;
    private final ImmutableList<TradeProducts> tradeProducts;
    private final ImmutableList<InvestmentFlow> investmentFlows;
    private final Supplier<Reconciliation> reconciled;

    Figures(Collection<Claim> claims) {
        this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).collect(toImmutableSet());
        this.tradePeriods = groups(
                c -> TradePeriod.accepts(c) && !TradeProducts.accepts(c), UnaryOperator.identity(), TradePeriod::from);
        this.tradeProducts = groups(TradeProducts::accepts, Quantity::withoutScope, TradeProducts::from);
        this.investmentFlows = groups(InvestmentFlow::accepts, UnaryOperator.identity(), InvestmentFlow::from);
        this.reconciled = Suppliers.memoize(() -> Reconciler.standard().reconcile(this.claims));
    }

    /** What keeps two groups of claims apart. */
    record Header(Quantity quantity, Source source, String direction) {
        static Header of(Claim claim, Unit unit) {
            return of(claim, unit, claim.subject().quantity());
        }

        static Header of(Claim claim, Unit unit, Quantity q) {
            String direction = InvestmentFlow.accepts(claim)
                    ? InvestmentFlow.from(ImmutableList.of(claim)).direction().toString()
                    : TradePeriod.accepts(claim) ? "trade" : q.measure().name();
            return new Header(q.withMeasure(Measure.TOTAL_TRADE).withUnit(unit), claim.source(), direction);
        }
    }

    private <T> ImmutableList<T> groups(
            Predicate<Claim> accepts, UnaryOperator<Quantity> common, Function<Iterable<Claim>, T> from) {
        Map<Header, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (accepts.test(claim)) {
                Quantity quantity = claim.subject().quantity();
                Header header = Header.of(claim, quantity.unit(), common.apply(quantity));
                groups.computeIfAbsent(header, h -> new ArrayList<>()).add(claim);
            }
        }
        return groups.values().stream().map(from).collect(toImmutableList());
    }

    ImmutableSet<Claim> claims() {
        return claims;
    }

    /** What follows from all claims together. */
    Reconciliation reconciled() {
        return requireNonNull(reconciled.get());
    }

    ImmutableList<TradePeriod> tradePeriods() {
        return tradePeriods;
    }

    ImmutableList<TradeProducts> tradeProducts() {
        return tradeProducts;
    }

    ImmutableList<InvestmentFlow> investmentFlows() {
        return investmentFlows;
    }

    Optional<TradePeriod> trade(Area reporter, ReportingPeriod period) {
        return single(
                "trade of %s in %s".formatted(reporter, period.label()),
                "tradePeriods()",
                tradePeriods.stream()
                        .filter(t ->
                                t.reporter().equals(reporter) && t.period().equals(period) && statesFacts(t.claims())),
                t -> t.source().describe() + " in " + t.unit());
    }

    Optional<TradeProducts> products(Area reporter, ReportingPeriod period) {
        return single(
                "products traded by %s in %s".formatted(reporter, period.label()),
                "tradeProducts()",
                tradeProducts.stream()
                        .filter(t ->
                                t.reporter().equals(reporter) && t.period().equals(period) && statesFacts(t.claims())),
                t -> t.source().describe() + " in " + t.unit());
    }

    Optional<InvestmentFlow> investment(Area reporter, Direction direction, ReportingPeriod period) {
        return single(
                "%s investment of %s in %s".formatted(direction, reporter, period.label()),
                "investmentFlows()",
                investmentFlows.stream()
                        .filter(f -> f.reporter().equals(reporter)
                                && f.direction() == direction
                                && f.period().equals(period)
                                && statesFacts(f.claims())),
                f -> f.source().describe() + " in " + f.unit());
    }

    /** Whether something was reported, and not forecast or aimed at alone. */
    private static boolean statesFacts(Collection<Claim> claims) {
        return claims.stream().anyMatch(c -> c.status().isFact());
    }

    private record Printed(Quantity quantity, Edition edition) {}

    Optional<StatedQuantity> stated(Area reporter, Measure measure, ReportingPeriod period) {
        Map<Printed, StatedQuantity> found = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Quantity q = claim.subject().quantity();
            if (claim.status().isFact()
                    && claim.subject().isLevelOrChange()
                    && !TradeProducts.accepts(claim)
                    && q.reporter().equals(reporter)
                    && q.measure().equals(measure)
                    && q.period().equals(period)) {
                Edition edition = claim.source().edition();
                found.computeIfAbsent(
                        new Printed(q, edition),
                        k -> StatedQuantity.of(
                                q,
                                claims.stream()
                                        .filter(c -> c.status().isFact()
                                                && c.source().edition().equals(edition))
                                        .collect(toImmutableList())));
            }
        }
        return single(
                "%s of %s in %s".formatted(measure, reporter, period.label()),
                "claims()",
                found.values().stream(),
                StatedQuantity::toString);
    }

    private static <T> Optional<T> single(String what, String remedy, Stream<T> found, Function<T, String> text) {
        List<T> all = found.toList();
        if (all.size() > 1) {
            throw new IllegalStateException(
                    "%s must be stated once to be found by reporter and period, but was stated by %s; choose from %s"
                            .formatted(what, all.stream().map(text).collect(Collectors.joining(" and by ")), remedy));
        }
        return all.stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Figures that && claims.equals(that.claims));
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }
}
