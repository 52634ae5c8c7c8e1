package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Unit;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The claims of a cooperation in the order of their ids, and their groups as views; equal when the claims are equal.
 */
final class Figures {
    /** Chronological: by the first day of the period, longer periods first, what has no first day last. */
    static final Comparator<Claim> BY_PERIOD =
            Comparator.comparing((Claim c) -> c.subject().quantity().period(), Figures::compare);

    private final ImmutableSet<Claim> claims;
    private final ImmutableList<TradePeriod> tradePeriods;
    private final ImmutableList<TradeProducts> tradeProducts;
    private final ImmutableList<InvestmentFlow> investmentFlows;
    private final Supplier<Reconciliation> reconciliation;
    /** All figures of the record, of which these were chosen. */
    private final Collection<Claim> whole;

    /** All figures of a record. */
    Figures(Collection<Claim> claims) {
        this(claims, claims);
    }

    private Figures(Collection<Claim> claims, Collection<Claim> whole) {
        this.whole = whole;
        this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).collect(toImmutableSet());
        this.tradePeriods = groups(
                c -> TradePeriod.accepts(c) && !TradeProducts.accepts(c), UnaryOperator.identity(), TradePeriod::from);
        this.tradeProducts = groups(TradeProducts::accepts, Figures::ofClassification, TradeProducts::from);
        this.investmentFlows = groups(InvestmentFlow::accepts, UnaryOperator.identity(), InvestmentFlow::from);
        this.reconciliation = Suppliers.memoize(() -> Reconciler.standard().reconcile(this.claims));
    }

    /** The quantity of all products of the classification, of which each is a group of its own. */
    private static Quantity ofClassification(Quantity quantity) {
        return quantity.scope()
                .map(s -> quantity.withScope(ProductCode.parse(s).classification()))
                .orElse(quantity);
    }

    /** What keeps two groups of claims apart: all measures of trade are one group, all of investment in a direction. */
    record Header(Quantity quantity, Source source, Optional<Direction> direction) {
        static Header of(Claim claim) {
            return of(claim, claim.subject().quantity());
        }

        static Header of(Claim claim, Quantity q) {
            Optional<Direction> direction = InvestmentFlow.accepts(claim)
                    ? Optional.of(InvestmentFlow.from(ImmutableList.of(claim)).direction())
                    : Optional.empty();
            boolean isOneOfMany = direction.isPresent() || TradePeriod.accepts(claim);
            return new Header(isOneOfMany ? q.withMeasure(Measure.TOTAL_TRADE) : q, claim.source(), direction);
        }
    }

    private <T> ImmutableList<T> groups(
            Predicate<Claim> accepts, UnaryOperator<Quantity> common, Function<Iterable<Claim>, T> from) {
        Map<Header, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.status().isFact() && accepts.test(claim)) {
                Quantity quantity = claim.subject().quantity();
                Header header = Header.of(claim, common.apply(quantity));
                groups.computeIfAbsent(header, h -> new ArrayList<>()).add(claim);
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> group.get(0), BY_PERIOD))
                .map(from)
                .collect(toImmutableList());
    }

    private static int compare(ReportingPeriod a, ReportingPeriod b) {
        return Comparator.comparing((ReportingPeriod p) -> p.start().orElse(LocalDate.MAX))
                .thenComparing(p -> p.endExclusive().orElse(LocalDate.MAX), Comparator.reverseOrder())
                .compare(a, b);
    }

    ImmutableList<Target> targets() {
        return claims.stream()
                .filter(c -> c.status() == ClaimStatus.TARGET)
                .sorted(BY_PERIOD)
                .map(Target::new)
                .collect(toImmutableList());
    }

    Optional<Claim> lastActual(Target target) {
        return target.subject()
                .levelOf()
                .flatMap(aim -> claims.stream()
                        .filter(c -> c.status().isFact())
                        .filter(c -> c.levelOf()
                                .filter(q -> q.withPeriod(aim.period()).equals(aim))
                                .filter(q -> q.period().isComparableTo(aim.period()))
                                .filter(q -> compare(q.period(), aim.period()) <= 0)
                                .isPresent())
                        .max(BY_PERIOD
                                .thenComparing(c -> c.source()
                                        .published()
                                        .flatMap(EventDate::latest)
                                        .orElse(LocalDate.MIN))
                                .thenComparing(Claim::id, Comparator.reverseOrder())));
    }

    /** Some of the figures. */
    Figures where(Predicate<Claim> chosen) {
        return new Figures(claims.stream().filter(chosen).toList(), whole);
    }

    ImmutableSet<Claim> claims() {
        return claims;
    }

    /** What follows from all claims together, worked out once. */
    Reconciliation reconciliation() {
        return requireNonNull(reconciliation.get());
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
                "trade of %s in %s".formatted(reporter.name(), period.label()),
                tradePeriods.stream()
                        .filter(t ->
                                t.reporter().isSameAs(reporter) && t.period().equals(period)),
                t -> t.claims().get(0));
    }

    NoSuchElementException missingTrade(Area reporter, ReportingPeriod period) {
        return missing(
                "trade",
                reporter,
                period,
                TradePeriod::accepts,
                tradePeriods.stream().map(t -> t.claims().get(0)));
    }

    Optional<TradeProducts> products(Area reporter, ReportingPeriod period) {
        return single(
                "trade by product of %s in %s".formatted(reporter.name(), period.label()),
                tradeProducts.stream()
                        .filter(t ->
                                t.reporter().isSameAs(reporter) && t.period().equals(period)),
                t -> t.claims().get(0));
    }

    NoSuchElementException missingProducts(Area reporter, ReportingPeriod period) {
        return missing(
                "trade by product",
                reporter,
                period,
                TradeProducts::accepts,
                tradeProducts.stream().map(t -> t.claims().get(0)));
    }

    Optional<InvestmentFlow> investment(Area reporter, Direction direction, ReportingPeriod period) {
        return single(
                "%s investment of %s in %s".formatted(direction.label(), reporter.name(), period.label()),
                investmentFlows.stream()
                        .filter(f -> f.reporter().isSameAs(reporter)
                                && f.direction() == direction
                                && f.period().equals(period)),
                f -> f.claims().get(0));
    }

    NoSuchElementException missingInvestment(Area reporter, Direction direction, ReportingPeriod period) {
        return missing(
                direction.label() + " investment",
                reporter,
                period,
                InvestmentFlow::accepts,
                investmentFlows.stream()
                        .filter(f -> f.direction() == direction)
                        .map(f -> f.claims().get(0)));
    }

    private record Printed(Quantity quantity, Edition edition) {}

    Optional<StatedQuantity> stated(Area reporter, Measure measure, ReportingPeriod period) {
        Map<Printed, StatedQuantity> found = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Quantity q = claim.subject().quantity();
            if (claim.status().isFact()
                    && claim.subject().isLevelOrChange()
                    && !TradeProducts.accepts(claim)
                    && q.reporter().isSameAs(reporter)
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
                "%s of %s in %s".formatted(measure, reporter.name(), period.label()),
                found.values().stream(),
                q -> q.level().orElseGet(() -> q.growths().get(0)));
    }

    NoSuchElementException missingStated(Area reporter, Measure measure, ReportingPeriod period) {
        return missing(
                measure.toString(),
                reporter,
                period,
                c -> c.subject().quantity().measure().equals(measure),
                claims.stream()
                        .filter(c -> c.status().isFact())
                        .filter(c -> c.subject().isLevelOrChange() && !TradeProducts.accepts(c))
                        .filter(c -> c.subject().quantity().measure().equals(measure))
                        .sorted(BY_PERIOD));
    }

    private <T> Optional<T> single(String what, Stream<T> found, Function<T, Claim> claim) {
        List<T> stated = found.toList();
        List<T> all = stated.stream()
                .filter(t -> stated.stream().noneMatch(o -> isRevised(claim.apply(t), claim.apply(o))))
                .toList();
        if (all.size() > 1) {
            throw new IllegalStateException(
                    Ambiguity.message(what, all.stream().map(claim).toList(), claims));
        }
        return all.stream().findFirst();
    }

    /** That nothing is stated for a period, and for which periods it is, by whom. */
    private NoSuchElementException missing(
            String what, Area reporter, ReportingPeriod period, Predicate<Claim> isMeant, Stream<Claim> stated) {
        String subject = "%s of %s in %s".formatted(what, reporter.name(), period.label());
        List<Claim> all = stated.toList();
        List<Claim> own = all.stream()
                .filter(c -> c.subject().quantity().reporter().isSameAs(reporter))
                .toList();
        List<Claim> hoped = claims.stream()
                .filter(c -> !c.status().isFact() && isMeant.test(c))
                .sorted(BY_PERIOD)
                .toList();
        if (all.isEmpty() && !hoped.isEmpty()) {
            return new NoSuchElementException(
                    "%s must be stated as a fact to be found, but was stated as %s alone; look in %s"
                            .formatted(
                                    subject,
                                    Ambiguity.join(hoped.stream()
                                            .map(c -> c.status().label() + " for "
                                                    + c.subject()
                                                            .quantity()
                                                            .period()
                                                            .label())),
                                    hoped.get(0).status() == ClaimStatus.TARGET ? "targets()" : "claims()"));
        }
        if (all.isEmpty()) {
            List<Claim> left = whole.stream()
                    .filter(c -> c.status().isFact() && isMeant.test(c))
                    .sorted(BY_PERIOD)
                    .toList();
            return new NoSuchElementException("%s must be stated to be found, but nothing was stated about %s %s"
                    .formatted(
                            subject,
                            what,
                            left.isEmpty()
                                    ? "at all; add it with reportedBy(...)"
                                    : "among the figures chosen; choose with figures() what is stated, "
                                            + Ambiguity.choices(left, whole)));
        }
        List<Claim> told = own.isEmpty() ? all : own;
        return new NoSuchElementException("%s must be stated to be found, but %s for %s, by %s; ask for one of these"
                .formatted(
                        subject,
                        own.isEmpty() ? statedByOthers(all) : reporter.name() + " states it",
                        Ambiguity.join(told.stream()
                                .map(c -> c.subject().quantity().period().label())),
                        Ambiguity.join(
                                told.stream().map(c -> c.source().edition().phrase()))));
    }

    /** Whether the same office states the like in an edition that is certainly later. */
    private static boolean isRevised(Claim claim, Claim later) {
        Quantity a = claim.subject().quantity();
        Quantity b = later.subject().quantity();
        boolean isOneUnit = a.unit().equals(b.unit())
                || a.unit().equals(Unit.UNSTATED)
                || b.unit().equals(Unit.UNSTATED);
        return ClaimRule.isBefore(claim, later)
                && ClaimRule.areOfOneOwner(claim, later)
                && a.coverage() == b.coverage()
                && a.scope().equals(b.scope())
                && a.partner().equals(b.partner())
                && isOneUnit;
    }

    private static String statedByOthers(List<Claim> all) {
        List<String> names = all.stream()
                .map(c -> c.subject().quantity().reporter().name())
                .distinct()
                .toList();
        return "only %s %s it".formatted(Ambiguity.join(names.stream()), names.size() == 1 ? "states" : "state");
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
