package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.figure.Figure;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryPair;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Edition;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is stated about the cooperation of two countries: figures, people, visits and meetings, agreements and
 * commissions, projects.
 *
 * <p>It is not a judgement: what is stated may contradict itself; {@link Review} finds what is odd. Figures of both
 * countries stand side by side, each with its reporter.
 *
 * <pre>{@code
 * BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
 *         .reportedBy(KAZ, source, r -> r
 *                 .trade(year(2023), t -> t
 *                         .total("626.8 million USD", "+48.4%")
 *                         .exports("147.7 million USD", "+19.4%")
 *                         .imports("479.1 million USD", "+60.5%")))
 *         .visit(WORKING, v -> v.visitor(vassilenko).to(CZE, "Prague").on("2024-09")
 *                 .meeting(m -> m.with(kozak).about(POLITICAL, TRADE)))
 *         .commission("Intergovernmental Commission", c -> c.nextSession("2024-41"))
 *         .build();
 * relations.trade(KAZ, year(2023)).orElseThrow().total();   // total trade KAZ-CZE 2023 USD: 626.8 million USD (+48.4%)
 * relations.timeline().overdueAt(LocalDate.of(2025, 1, 15));
 * // 2024-41 (planned): session of the Intergovernmental Commission
 * }</pre>
 *
 * <p>Everything is kept in a canonical order, so the order of building does not matter: claims by id, officials by
 * name, whatever happens by its first date and then by its text. Two are equal when the pair and all that is stated are
 * equal. This class is immutable and thread-safe.
 */
public final class BilateralCooperation {
    /** Of claims that state the same: those with a wording first. */
    private static final Comparator<Claim> FULLER = Comparator.comparing(
                    (Claim c) -> c.wording().isEmpty())
            .thenComparing(c -> c.wording().orElse(""))
            .thenComparing(c -> c.source().toString())
            .thenComparing(c -> c.assumptions().toString());

    private final CountryPair pair;
    private final Figures figures;
    private final Dossier dossier;

    BilateralCooperation(CountryPair pair, Figures figures, Dossier dossier) {
        this.pair = pair;
        this.figures = figures;
        this.dossier = dossier;
    }

    /**
     * Starts the cooperation of two countries.
     *
     * @param a a country
     * @param b another country; the order does not matter
     * @return a builder
     * @throws IllegalArgumentException if both are the same country
     */
    public static CooperationBuilder between(Country a, Country b) {
        return new CooperationBuilder(CountryPair.of(a, b));
    }

    /** {@return the two countries} */
    public CountryPair pair() {
        return pair;
    }

    /** {@return everything that is said with a number, in the order of the claims' ids} */
    public ImmutableSet<Claim> claims() {
        return figures.claims();
    }

    /**
     * {@return the trade of every reporter, period, source and currency; that of products is in {@link #tradeProducts}}
     */
    public ImmutableList<TradePeriod> tradePeriods() {
        return figures.tradePeriods();
    }

    /** {@return the trade by product of every reporter, period, source and currency} */
    public ImmutableList<TradeProducts> tradeProducts() {
        return figures.tradeProducts();
    }

    /** {@return the direct investment of every reporter, direction, period, source and currency} */
    public ImmutableList<InvestmentFlow> investmentFlows() {
        return figures.investmentFlows();
    }

    /** {@return the numbers of enterprises} */
    public ImmutableList<BusinessPresence> businessPresences() {
        return claims().stream()
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
        return figures.trade(reporter, period);
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
        return figures.products(reporter, period);
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
        return figures.investment(reporter, direction, period);
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
        return figures.stated(reporter, measure, period);
    }

    /**
     * Finds how exactly a level is known from all claims of the reporter together, whether one states it or not.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period
     * @return the tightest bounds; see {@link Reconciliation#bounds(Area, Measure, ReportingPeriod)} for what is chosen
     *     where the words leave a choice
     * @throws IllegalArgumentException if no claim of the reporter is stated
     * @throws IllegalStateException if there is a choice of unit, coverage, price basis or edition; the message lists
     *     the choices
     */
    public JointBounds bounds(Area reporter, Measure measure, ReportingPeriod period) {
        return figures.reconciled().bounds(reporter, measure, period);
    }

    /** {@return the officials who are stated or named within other things, in the order of their names} */
    public ImmutableSet<Official> officials() {
        return dossier.officials();
    }

    /**
     * Finds an official by name, in any case and with or without accents.
     *
     * @param name the name or a spelling of it
     * @return the officials who are so named, one for each post and tenure
     */
    public ImmutableList<Official> officialsNamed(String name) {
        return officials().stream().filter(o -> o.isNamed(name)).collect(toImmutableList());
    }

    /** {@return the diplomatic relations, or empty if nothing is stated about them} */
    public Optional<DiplomaticRelations> diplomaticRelations() {
        return dossier.all(DiplomaticRelations.class).stream().findFirst();
    }

    /** {@return the visits, by date} */
    public ImmutableSet<Visit> visits() {
        return dossier.all(Visit.class);
    }

    /** {@return the meetings, those within visits and all others, by date} */
    public ImmutableSet<Meeting> meetings() {
        return dossier.meetings();
    }

    /**
     * Obtains the meetings in which a party takes part.
     *
     * @param party the party
     * @return the meetings, those within visits and all others, by date
     */
    public ImmutableList<Meeting> meetingsWith(Party party) {
        return meetings().stream().filter(m -> m.isWith(party)).collect(toImmutableList());
    }

    /** {@return the forums that are stated or are the occasion of a visit or meeting, by date} */
    public ImmutableSet<Forum> forums() {
        return dossier.all(Forum.class);
    }

    /** {@return what was said in public, by date} */
    public ImmutableSet<PublicStatement> statements() {
        return dossier.all(PublicStatement.class);
    }

    /** {@return the projects, by the date of the first milestone} */
    public ImmutableSet<JointProject> projects() {
        return dossier.all(JointProject.class);
    }

    /** {@return the interests in firms} */
    public ImmutableSet<CompanyInterest> interests() {
        return dossier.all(CompanyInterest.class);
    }

    /** {@return the work together in international organisations} */
    public ImmutableSet<MultilateralCooperation> multilateral() {
        return dossier.all(MultilateralCooperation.class);
    }

    /** {@return the agreements, by the date of the first step} */
    public ImmutableSet<Agreement> agreements() {
        return dossier.all(Agreement.class);
    }

    /**
     * Finds an agreement by its name.
     *
     * @param name the title or short title, in any case
     * @return the agreement, or empty if none is so named
     * @throws IllegalStateException if several are so named; the message names the remedy
     */
    public Optional<Agreement> agreement(String name) {
        return Dossier.single(
                "agreement", name, "agreements()", agreements().stream().filter(a -> a.isNamed(name)));
    }

    /** {@return the joint commissions, by the date of the first session} */
    public ImmutableSet<Commission> commissions() {
        return dossier.all(Commission.class);
    }

    /**
     * Finds a joint commission by its name.
     *
     * @param name the name or short name, in any case
     * @return the commission, or empty if none is so named
     * @throws IllegalStateException if several are so named; the message names the remedy
     */
    public Optional<Commission> commission(String name) {
        return Dossier.single(
                "commission", name, "commissions()", commissions().stream().filter(c -> c.isNamed(name)));
    }

    /** {@return everything that has a date, in one sequence} */
    public Timeline timeline() {
        return Timeline.of(entries());
    }

    /**
     * {@return everything that is neither a figure nor an official: visits, meetings, agreements and what else is
     * stated, by kind, then by date}
     */
    public ImmutableSet<Entry> entries() {
        return dossier.entries();
    }

    /** What a claim says, apart from its wording. */
    private record Said(String id, Subject subject, Edition edition, Figure figure, ClaimStatus status) {
        static Said by(Claim claim) {
            return new Said(claim.id(), claim.subject(), claim.source().edition(), claim.figure(), claim.status());
        }
    }

    /**
     * Merges two records of the cooperation of the same countries.
     *
     * <p>What stands in both is kept once; of a claim that differs in its wording alone the one with a wording is kept,
     * of two wordings the first in the alphabet. The order does not matter. What a later record says differently is no
     * matter of merging; see {@link Changes}.
     *
     * @param other the other record
     * @return what either of them states
     * @throws IllegalArgumentException if the countries differ, or both state one subject differently in one edition,
     *     or the same agreement, commission, project or diplomatic relations differently
     */
    public BilateralCooperation merge(BilateralCooperation other) {
        if (!pair.equals(other.pair)) {
            throw new IllegalArgumentException(
                    "cooperations to be merged must be of one pair of countries, but was %s and %s; keep them apart"
                            .formatted(pair, other.pair));
        }
        CooperationBuilder merged = new CooperationBuilder(pair);
        Map<Said, Claim> kept = new LinkedHashMap<>();
        Stream.concat(claims().stream(), other.claims().stream())
                .forEach(c -> kept.merge(Said.by(c), c, (a, b) -> FULLER.compare(a, b) <= 0 ? a : b));
        kept.values().forEach(merged::claim);
        Stream.concat(officials().stream(), other.officials().stream())
                .distinct()
                .forEach(merged::official);
        Stream.concat(entries().stream(), other.entries().stream()).distinct().forEach(merged::add);
        return merged.build();
    }

    /**
     * Starts a builder that holds all that is stated here, to state more.
     *
     * @return a builder
     */
    public CooperationBuilder toBuilder() {
        CooperationBuilder copy = new CooperationBuilder(pair);
        claims().forEach(copy::claim);
        officials().forEach(copy::official);
        entries().forEach(copy::add);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof BilateralCooperation that
                        && pair.equals(that.pair)
                        && figures.equals(that.figures)
                        && dossier.equals(that.dossier));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * pair.hashCode() + figures.hashCode()) + dossier.hashCode();
    }

    /** {@return a text such as {@code "cooperation CZE-KAZ: 10 claims, 2 officials, 3 events"}} */
    @Override
    public String toString() {
        return "cooperation %s: %s claims, %s officials, %s events"
                .formatted(
                        pair,
                        claims().size(),
                        officials().size(),
                        timeline().events().size());
    }
}
