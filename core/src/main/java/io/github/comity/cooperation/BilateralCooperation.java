package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Measure;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is stated about the cooperation of two countries, or of groups such as the EU and ASEAN: figures, people,
 * visits and meetings, agreements and commissions, projects.
 *
 * <p>It is not a judgement: what is stated may contradict itself; {@link Review} finds what is odd. Figures of both
 * sides stand side by side, each with its reporter.
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
 * relations.requireTrade(KAZ, year(2023)).total();   // total trade KAZ-CZE 2023 USD: 626.8 million USD (+48.4%)
 * relations.timeline().overdueAt(LocalDate.of(2025, 1, 15));
 * // 2024-41 (planned): session of the Intergovernmental Commission
 * }</pre>
 *
 * <p>Everything is kept in a canonical order, so the order of building does not matter: claims by id, officials by
 * name, whatever happens by its first date and then by its text. Two are equal when the pair and all that is stated are
 * equal. This class is immutable and thread-safe.
 */
public final class BilateralCooperation extends FigureLookUps {
    private final AreaPair pair;
    private final Figures figures;
    private final Dossier dossier;

    BilateralCooperation(AreaPair pair, Figures figures, Dossier dossier) {
        this.pair = pair;
        this.figures = figures;
        this.dossier = dossier;
    }

    /**
     * Starts the cooperation of two sides: two countries, two groups, or a group and a country.
     *
     * <p>What a member does belongs to the record of its group where its membership is stated
     * ({@link io.github.comity.party.CountryGroup.Builder#member}), or where its visitor is received by officials of
     * the group.
     *
     * @param first a country or group
     * @param second another country or group; the order matters for print alone
     * @return a builder
     * @throws IllegalArgumentException if both are the same, or one is the world
     */
    public static CooperationBuilder between(Area first, Area second) {
        Given.arguments("BilateralCooperation.between", "first", first, "second", second);
        return new CooperationBuilder(AreaPair.of(first, second));
    }

    /** {@return the two sides, in the order in which they were given} */
    public AreaPair pair() {
        return pair;
    }

    @Override
    Figures stated() {
        return figures;
    }

    /**
     * Starts to choose among the figures: by source, coverage, unit, scope, partner or status.
     *
     * <pre>{@code
     * relations.figures().by("Eurostat").of(Coverage.GOODS).requireTrade(EU, year(2023));
     * }</pre>
     *
     * @return all figures, with the same look-ups as this record
     */
    public FigureSelection figures() {
        return new FigureSelection(figures);
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
        Given.arguments("BilateralCooperation.bounds", "reporter", reporter, "measure", measure, "period", period);
        return figures.reconciliation().bounds(reporter, measure, period);
    }

    Dossier dossier() {
        return dossier;
    }

    /** {@return the officials who are stated or named within other things, in the order of their names} */
    public ImmutableSet<Official> officials() {
        return dossier.officials();
    }

    /**
     * Finds officials by name or a part of it, in any case and with or without accents: {@code "erdogan"} finds Recep
     * Tayyip Erdoğan.
     *
     * @param name the name, a spelling of it, or whole words of it
     * @return the officials who are so named, one for each post and tenure; those who have the whole name only, where
     *     there are such
     */
    public ImmutableList<Official> officialsNamed(String name) {
        Given.argument("name", "BilateralCooperation.officialsNamed", name);
        return NameSearch.find(officials(), o -> o.isNamed(name), o -> NameSearch.has(o.name(), name));
    }

    /**
     * Obtains the officials of a country, group or organisation.
     *
     * @param party whom they speak for
     * @return the officials whose posts represent it, in the order of their names
     */
    public ImmutableList<Official> officialsOf(Party party) {
        Given.argument("party", "BilateralCooperation.officialsOf", party);
        return officials().stream()
                .filter(o -> o.party().filter(party::equals).isPresent())
                .collect(toImmutableList());
    }

    /**
     * Obtains the firms that are named in interests and projects.
     *
     * @param home the country where they are at home
     * @return the firms of that country, in the order in which they are named
     */
    public ImmutableSet<Company> companiesOf(Country home) {
        Given.argument("home", "BilateralCooperation.companiesOf", home);
        return Stream.concat(
                        interests().stream().flatMap(i -> i.companies().stream()),
                        projects().stream().flatMap(p -> p.companies().stream()))
                .filter(c -> c.country().filter(home::equals).isPresent())
                .collect(toImmutableSet());
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
        Given.argument("party", "BilateralCooperation.meetingsWith", party);
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
     * Finds an agreement by its name or a part of it, in any case and with or without accents.
     *
     * @param name the title or short title, or whole words of it: {@code "partnership"}; where several have one title,
     *     the year of signature may stand behind it: {@code "Air Services Protocol 2019"}
     * @return the agreement, or empty if none is so named; the one of the whole name, where there is one
     * @throws IllegalStateException if several are so named; the message names the remedy
     */
    public Optional<Agreement> agreement(String name) {
        Given.argument("name", "BilateralCooperation.agreement", name);
        return NameSearch.single("agreement", "agreements()", agreements(), NameSearch::texts, name);
    }

    /**
     * Obtains an agreement by its name or a part of it, as {@link #agreement}.
     *
     * @param name the title or short title, or whole words of it
     * @return the agreement
     * @throws IllegalStateException if several are so named; the message names the remedy
     * @throws NoSuchElementException if none is so named; the message lists those that are stated
     */
    public Agreement requireAgreement(String name) {
        return agreement(Given.argument("name", "BilateralCooperation.requireAgreement", name))
                .orElseThrow(() -> NameSearch.missing("agreement", agreements(), NameSearch::texts, name));
    }

    /** {@return the joint commissions, by the date of the first session} */
    public ImmutableSet<Commission> commissions() {
        return dossier.all(Commission.class);
    }

    /**
     * Finds a joint commission by its name or a part of it, in any case and with or without accents.
     *
     * @param name the name or short name, or whole words of it: {@code "council"}
     * @return the commission, or empty if none is so named; the one of the whole name, where there is one
     * @throws IllegalStateException if several are so named; the message names the remedy
     */
    public Optional<Commission> commission(String name) {
        Given.argument("name", "BilateralCooperation.commission", name);
        return NameSearch.single(
                "commission", "commissions()", commissions(), c -> NameSearch.texts(c.name(), c.shortName()), name);
    }

    /**
     * Obtains a joint commission by its name or a part of it, as {@link #commission}.
     *
     * @param name the name or short name, or whole words of it
     * @return the commission
     * @throws IllegalStateException if several are so named; the message names the remedy
     * @throws NoSuchElementException if none is so named; the message lists those that are stated
     */
    public Commission requireCommission(String name) {
        return commission(Given.argument("name", "BilateralCooperation.requireCommission", name))
                .orElseThrow(() -> NameSearch.missing(
                        "commission", commissions(), c -> NameSearch.texts(c.name(), c.shortName()), name));
    }

    /** {@return everything that has a date, in one sequence; it counts the contacts of the two sides} */
    public Timeline timeline() {
        return Timeline.of(entries(), pair);
    }

    /**
     * {@return everything that is neither a figure nor an official: visits, meetings, agreements and what else is
     * stated, by kind, then by date}
     */
    public ImmutableSet<Entry> entries() {
        return dossier.entries();
    }

    /**
     * Lays a newer record over this one.
     *
     * <p>The newer record wins where it revises, and what it does not mention, or says less exactly, stays:
     *
     * <ul>
     *   <li>A claim takes the place of one of the same subject in the same edition, or in the last edition of the same
     *       data owner (or publisher, where none is named) unless that one is dated later. What an owner repeats stays,
     *       unless its new edition changes other figures of that reporter, partner and period. Claims of other owners,
     *       and forecasts and targets beside facts, stand beside each other.
     *   <li>Of one thing, told by its {@linkplain io.github.comity.event.Identity identity} and, where it may come
     *       again, by its dates, steps, sessions, milestones, missions and meetings are united, see the
     *       {@code updatedWith} of each. A visit stated as "2023-06" and as "2023-06-03, Hanoi" is one visit; what was
     *       planned is what was held later; a plan that moves to a later date keeps the old one beside it. Where it is
     *       not clear which of several things is meant, the newer one stands beside them.
     *   <li>An official in the same post gets the tenure as far as it is known; another post is another entry.
     * </ul>
     *
     * <p>What this replaced is told by {@link Changes#between}. Twice is once: the result, updated with the same record
     * again, is the same, and so is this record updated with itself.
     *
     * @param newer the newer record of the same two countries
     * @return all that this record and the newer one state, the newer one where they differ
     * @throws IllegalArgumentException if the countries differ
     */
    public BilateralCooperation updatedWith(BilateralCooperation newer) {
        return Merge.updated(this, Given.argument("newer", "BilateralCooperation.updatedWith", newer));
    }

    /**
     * Merges two records of the cooperation of the same sides, of which neither is newer.
     *
     * <p>What stands in both is kept once, and what both say of one thing is united as far as it can both stand: steps,
     * sessions, milestones, missions, details that one of them leaves out, and dates and figures that one of them
     * states less exactly. Of a claim that differs in its wording alone the one with a wording is kept, of two wordings
     * the first in the alphabet. A visit, meeting or statement that both state differently may have come twice and is
     * kept twice. The order does not matter.
     *
     * @param other the other record
     * @return what either of them states
     * @throws IllegalArgumentException if the sides differ, or both state one subject in one edition, or the same
     *     agreement, commission, project or diplomatic relations, so that both cannot stand; the message names both,
     *     and {@link #updatedWith} as the remedy
     */
    public BilateralCooperation merge(BilateralCooperation other) {
        return Merge.of(this, Given.argument("other", "BilateralCooperation.merge", other));
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

    /** {@return a text such as {@code "cooperation of Kazakhstan and Czechia: 10 claims, 2 officials, 1 event"}} */
    @Override
    public String toString() {
        return "cooperation of %s and %s: %s, %s, %s"
                .formatted(
                        pair.first().phrase(),
                        pair.second().phrase(),
                        counted(claims().size(), "claim"),
                        counted(officials().size(), "official"),
                        counted(timeline().events().size(), "event"));
    }

    private static String counted(int count, String thing) {
        return count == 1 ? "1 " + thing : count + " " + thing + "s";
    }
}
