package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryPair;
import io.github.comity.party.Official;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is stated about the cooperation of two countries: claims and officials.
 *
 * <p>It is not a judgement: what is stated may contradict itself. Figures of both countries stand side by side, each with its reporter.
 *
 * <pre>{@code
 * BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
 *         .reportedBy(KAZ, source, r -> r
 *                 .trade(year(2023), t -> t
 *                         .total("626.8 million USD", "+48.4%")
 *                         .exports("147.7 million USD", "+19.4%")
 *                         .imports("479.1 million USD", "+60.5%")))
 *         .build();
 * relations.trade(KAZ, year(2023)).orElseThrow().total();   // total trade KAZ-CZE 2023 USD: 626.8 million USD (+48.4%)
 * }</pre>
 *
 * <p>Claims and officials are kept in a canonical order, so the order of building does not matter. Two are equal when pair, claims and officials are
 * equal. This class is immutable and thread-safe.
 */
public final class BilateralCooperation {
    private static final Comparator<Official> OFFICIALS =
            Comparator.comparing(Official::toString).thenComparing(o -> o.from().toString());

    private final CountryPair pair;
    private final ImmutableSet<Claim> claims;
    private final ImmutableSet<Official> officials;
    private final ImmutableList<TradePeriod> tradePeriods;
    private final ImmutableList<TradeProducts> tradeProducts;
    private final ImmutableList<InvestmentFlow> investmentFlows;

    private BilateralCooperation(CountryPair pair, Collection<Claim> claims, Collection<Official> officials) {
        this.pair = pair;
        this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).collect(toImmutableSet());
        this.officials = officials.stream().sorted(OFFICIALS).collect(toImmutableSet());
        this.tradePeriods = groups(
                c -> TradePeriod.accepts(c) && !TradeProducts.accepts(c), UnaryOperator.identity(), TradePeriod::from);
        this.tradeProducts = groups(TradeProducts::accepts, Quantity::withoutScope, TradeProducts::from);
        this.investmentFlows = groups(InvestmentFlow::accepts, UnaryOperator.identity(), InvestmentFlow::from);
    }

    /**
     * Starts the cooperation of two countries.
     *
     * @param a a country
     * @param b another country; the order does not matter
     * @return a builder
     * @throws IllegalArgumentException if both are the same country
     */
    public static Builder between(Country a, Country b) {
        return new Builder(CountryPair.of(a, b));
    }

    /** What keeps two groups of claims apart. */
    private record Header(Quantity quantity, Source source, String direction) {
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

    /** {@return the two countries} */
    public CountryPair pair() {
        return pair;
    }

    /** {@return everything that is said with a number, in the order of the claims' ids} */
    public ImmutableSet<Claim> claims() {
        return claims;
    }

    /** {@return the officials, in the order of their names} */
    public ImmutableSet<Official> officials() {
        return officials;
    }

    /**
     * Finds an official by name, in any case and with or without accents.
     *
     * @param name the name or a spelling of it
     * @return the officials who are so named, one for each post and tenure
     */
    public ImmutableList<Official> officialsNamed(String name) {
        return officials.stream().filter(o -> o.isNamed(name)).collect(toImmutableList());
    }

    /** {@return the trade of every reporter, period, source and currency; that of products is in {@link #tradeProducts}} */
    public ImmutableList<TradePeriod> tradePeriods() {
        return tradePeriods;
    }

    /** {@return the trade by product of every reporter, period, source and currency} */
    public ImmutableList<TradeProducts> tradeProducts() {
        return tradeProducts;
    }

    /** {@return the direct investment of every reporter, direction, period, source and currency} */
    public ImmutableList<InvestmentFlow> investmentFlows() {
        return investmentFlows;
    }

    /** {@return the numbers of enterprises} */
    public ImmutableList<BusinessPresence> businessPresences() {
        return claims.stream()
                .filter(BusinessPresence::accepts)
                .map(BusinessPresence::new)
                .collect(toImmutableList());
    }

    /**
     * Finds the trade that a reporter states for a period.
     *
     * @param reporter who reports
     * @param period the period
     * @return the trade period, or empty if none is stated
     * @throws IllegalStateException if several sources or currencies state it; the message names the remedy
     */
    public Optional<TradePeriod> trade(Area reporter, ReportingPeriod period) {
        return single(
                "trade of %s in %s".formatted(reporter, period.label()),
                "tradePeriods()",
                tradePeriods.stream()
                        .filter(t -> t.reporter().equals(reporter) && t.period().equals(period)),
                t -> t.source().describe() + " in " + t.unit());
    }

    /**
     * Finds the trade by product that a reporter states for a period.
     *
     * @param reporter who reports
     * @param period the period
     * @return the products, or empty if none is stated
     * @throws IllegalStateException if several sources or currencies state them; the message names the remedy
     */
    public Optional<TradeProducts> products(Area reporter, ReportingPeriod period) {
        return single(
                "products traded by %s in %s".formatted(reporter, period.label()),
                "tradeProducts()",
                tradeProducts.stream()
                        .filter(t -> t.reporter().equals(reporter) && t.period().equals(period)),
                t -> t.source().describe() + " in " + t.unit());
    }

    /**
     * Finds the direct investment that a reporter states for a period.
     *
     * @param reporter who reports
     * @param direction which way it flows, seen from the reporter
     * @param period the period
     * @return the investment flow, or empty if none is stated
     * @throws IllegalStateException if several sources or currencies state it; the message names the remedy
     */
    public Optional<InvestmentFlow> investment(Area reporter, Direction direction, ReportingPeriod period) {
        return single(
                "%s investment of %s in %s".formatted(direction, reporter, period.label()),
                "investmentFlows()",
                investmentFlows.stream()
                        .filter(f -> f.reporter().equals(reporter)
                                && f.direction() == direction
                                && f.period().equals(period)),
                f -> f.source().describe() + " in " + f.unit());
    }

    /**
     * Finds what a reporter states about a measure in a period; products are passed over.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period
     * @return level and growths, or empty if nothing is stated
     * @throws IllegalStateException if several sources, currencies or scopes state it; the message names the remedy
     */
    public Optional<StatedQuantity> stated(Area reporter, Measure measure, ReportingPeriod period) {
        Map<String, StatedQuantity> found = new TreeMap<>();
        for (Claim claim : claims) {
            Quantity q = claim.subject().quantity();
            boolean plain = claim.subject() instanceof Subject.Level || claim.subject() instanceof Subject.Change;
            if (plain
                    && !TradeProducts.accepts(claim)
                    && q.reporter().equals(reporter)
                    && q.measure().equals(measure)
                    && q.period().equals(period)) {
                Edition edition = claim.source().edition();
                found.computeIfAbsent(
                        q + " | " + edition,
                        k -> StatedQuantity.of(
                                q,
                                claims.stream()
                                        .filter(c -> c.source().edition().equals(edition))
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

    /**
     * Merges two records of the cooperation of the same countries.
     *
     * <p>Claims and officials that stand in both are kept once. The order does not matter.
     *
     * @param other the other record
     * @return what either of them states
     * @throws IllegalArgumentException if the countries differ, or both state one subject differently in one edition
     */
    public BilateralCooperation merge(BilateralCooperation other) {
        if (!pair.equals(other.pair)) {
            throw new IllegalArgumentException(
                    "cooperations to be merged must be of one pair of countries, but was %s and %s; keep them apart"
                            .formatted(pair, other.pair));
        }
        Builder merged = new Builder(pair);
        Stream.concat(claims.stream(), other.claims.stream()).distinct().forEach(merged::claim);
        Stream.concat(officials.stream(), other.officials.stream()).distinct().forEach(merged::official);
        return merged.build();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof BilateralCooperation that
                        && pair.equals(that.pair)
                        && claims.equals(that.claims)
                        && officials.equals(that.officials));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * pair.hashCode() + claims.hashCode()) + officials.hashCode();
    }

    /** {@return a text such as {@code "cooperation CZE-KAZ: 10 claims, 2 officials"}} */
    @Override
    public String toString() {
        return "cooperation %s: %s claims, %s officials".formatted(pair, claims.size(), officials.size());
    }

    /** Builds a {@link BilateralCooperation}; stating a thing twice is an error. Not thread-safe. */
    public static final class Builder {
        private final CountryPair pair;
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final List<Official> officials = new ArrayList<>();
        private final Set<Header> groups = new HashSet<>();

        private Builder(CountryPair pair) {
            this.pair = pair;
        }

        /**
         * States figures that one country reports in one source.
         *
         * @param reporter one of the two countries
         * @param source who says so
         * @param figures states trade, investment and presence
         * @return this builder
         * @throws IllegalArgumentException if the country is not one of the two, or a figure was already stated in this source
         */
        public Builder reportedBy(Country reporter, Source source, Consumer<ReporterFigures> figures) {
            figures.accept(new ReporterFigures(pair.reporterView(reporter), source, this::group));
            return this;
        }

        private void group(List<Claim> all) {
            Claim first = all.get(0);
            Quantity quantity = first.subject().quantity();
            if (!groups.add(Header.of(first, quantity.unit()))) {
                throw new IllegalArgumentException(
                        "figures of %s-%s %s must be stated in one go for one source and unit, but was stated again with '%s'; put them together"
                                .formatted(
                                        quantity.reporter(), quantity.partner(), quantity.period(), first.subject()));
            }
            all.forEach(this::claim);
        }

        /**
         * Adds any claim about the two countries, such as a share or a rank.
         *
         * @param claim a claim with one of the two countries as its reporter or partner
         * @return this builder
         * @throws IllegalArgumentException if it is about other countries, or its subject was already stated in its edition
         */
        public Builder claim(Claim claim) {
            Quantity quantity = claim.subject().quantity();
            if (!isOfPair(quantity.reporter()) && !isOfPair(quantity.partner())) {
                throw new IllegalArgumentException(
                        "claim must be about %s or %s, but was '%s'; start a cooperation of its own"
                                .formatted(pair.first(), pair.second(), claim.subject()));
            }
            String key = claim.subject() + " | " + claim.source().edition();
            Claim earlier = claims.putIfAbsent(key, claim);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "%s must be stated once in one edition, but was '%s' and '%s'; put the second one under a source of its own"
                                .formatted(claim.subject(), earlier.figure(), claim.figure()));
            }
            return this;
        }

        private boolean isOfPair(Area area) {
            return area instanceof Country country && pair.contains(country);
        }

        /**
         * Adds an official.
         *
         * @param official the official
         * @return this builder
         * @throws IllegalArgumentException if the same official was already added
         */
        public Builder official(Official official) {
            if (officials.contains(official)) {
                throw new IllegalArgumentException(
                        "official must be added once, but was '%s' twice; remove one".formatted(official));
            }
            officials.add(official);
            return this;
        }

        /**
         * Builds the cooperation.
         *
         * @return the cooperation, possibly without any claim
         */
        public BilateralCooperation build() {
            return new BilateralCooperation(pair, claims.values(), officials);
        }
    }
}
