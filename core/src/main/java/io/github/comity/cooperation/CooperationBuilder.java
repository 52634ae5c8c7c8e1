package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Entry;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Builds a {@link BilateralCooperation}: states, in any order, figures, visits, meetings, agreements and what else
 * there is.
 *
 * <p>Every kind of thing has two doors: a finished value, or a lambda that states one on its own builder. To state a
 * thing twice, an impossible one, or one that is about others, is an {@link IllegalArgumentException}; what is merely
 * odd is kept and found by {@link Review}. Officials and forums that are named within other things need not be stated
 * again, but may.
 *
 * <p>What is known already is corrected by {@link #replace(Entry) replace} and {@link #remove(Entry) remove}, which
 * refuse what is not stated; a newer record as a whole is laid over an older one by
 * {@link BilateralCooperation#updatedWith}. It is not a value: it is mutable and not thread-safe.
 */
public final class CooperationBuilder {
    private final AreaPair pair;
    private final StatedFigures figures;
    private final StatedEntries entries;
    private final Party[] parties;

    CooperationBuilder(AreaPair pair) {
        this.pair = pair;
        PairScope scope = new PairScope(pair);
        this.figures = new StatedFigures(scope);
        this.entries = new StatedEntries(scope);
        this.parties = pair.parties().toArray(Party[]::new);
    }

    /**
     * States figures that one side reports in one source.
     *
     * @param reporter one of the two sides
     * @param source who says so
     * @param figures states trade, investment and presence
     * @return this builder
     */
    public CooperationBuilder reportedBy(Area reporter, Source source, Consumer<ReporterFigures> figures) {
        Given.argument("figures", "CooperationBuilder.reportedBy", figures);
        Given.argument("reporter", "reportedBy", reporter);
        Given.argument("source", "reportedBy", source);
        figures.accept(
                new ReporterFigures(pair.reporterView(reporter), source, this.figures::group, this.figures::add));
        return this;
    }

    /**
     * Adds any claim about the two sides, such as a share or a rank.
     *
     * @param claim a claim with one of the two sides as its reporter or partner
     * @return this builder
     */
    public CooperationBuilder claim(Claim claim) {
        Given.argument("claim", "CooperationBuilder.claim", claim);
        figures.add(claim);
        return this;
    }

    /**
     * Adds an official.
     *
     * @param official the official; those who visit, meet, speak, preside or sign need not be added
     * @return this builder
     */
    public CooperationBuilder official(Official official) {
        Given.argument("official", "CooperationBuilder.official", official);
        entries.add(official);
        return this;
    }

    /**
     * States the diplomatic relations of the two sides.
     *
     * @param relations states since when, the missions, and the levels of contact that carry them
     * @return this builder
     */
    public CooperationBuilder relations(Consumer<DiplomaticRelations.Builder> relations) {
        Given.argument("relations", "CooperationBuilder.relations", relations);
        DiplomaticRelations.Builder builder = DiplomaticRelations.between(pair.first(), pair.second());
        return add(made(builder, relations, DiplomaticRelations.Builder::build));
    }

    /**
     * Adds the diplomatic relations of the two sides.
     *
     * @param relations their relations
     * @return this builder
     */
    public CooperationBuilder relations(DiplomaticRelations relations) {
        Given.argument("relations", "CooperationBuilder.relations", relations);
        return add(relations);
    }

    /**
     * States a visit from one of the two sides to the other.
     *
     * @param kind what sort of visit it is
     * @param visit states visitor, host country, date, delegation, meetings and the rest
     * @return this builder
     * @throws IllegalStateException if visitor or host country is missing
     */
    public CooperationBuilder visit(VisitKind kind, Consumer<VisitBuilder> visit) {
        Given.argument("kind", "CooperationBuilder.visit", kind);
        Given.argument("visit", "CooperationBuilder.visit", visit);
        return add(made(Visit.builder().kind(kind), visit, VisitBuilder::build));
    }

    /**
     * Adds a visit from one of the two sides to the other.
     *
     * @param visit the visit
     * @return this builder
     */
    public CooperationBuilder visit(Visit visit) {
        Given.argument("visit", "CooperationBuilder.visit", visit);
        return add(visit);
    }

    /**
     * States a meeting that is no part of a visit, such as a telephone call or a meeting in a third country.
     *
     * @param meeting states sides, format, date, topics and the rest
     * @return this builder
     * @throws IllegalStateException if it has not two sides
     */
    public CooperationBuilder meeting(Consumer<MeetingBuilder> meeting) {
        Given.argument("meeting", "CooperationBuilder.meeting", meeting);
        return add(made(Meeting.builder(), meeting, MeetingBuilder::build));
    }

    /**
     * Adds a meeting that is no part of a visit.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public CooperationBuilder meeting(Meeting meeting) {
        Given.argument("meeting", "CooperationBuilder.meeting", meeting);
        return add(meeting);
    }

    /**
     * States a forum that concerns the two sides.
     *
     * @param name its name, such as {@code "GLOBSEC-2024"}
     * @param forum states place, date and the rest
     * @return this builder
     */
    public CooperationBuilder forum(String name, Consumer<Forum.Builder> forum) {
        Given.argument("name", "CooperationBuilder.forum", name);
        Given.argument("forum", "CooperationBuilder.forum", forum);
        return add(made(Forum.builder().name(name), forum, Forum.Builder::build));
    }

    /**
     * Adds a forum; one that is the occasion of a visit or meeting need not be added.
     *
     * @param forum the forum
     * @return this builder
     */
    public CooperationBuilder forum(Forum forum) {
        Given.argument("forum", "CooperationBuilder.forum", forum);
        return add(forum);
    }

    /**
     * States what somebody said in public.
     *
     * @param speaker who said it
     * @param gist what was said, in words that go on from the speaker's name
     * @param statement states topic, quotation, date and the rest
     * @return this builder
     */
    public CooperationBuilder statement(Official speaker, String gist, Consumer<PublicStatement.Builder> statement) {
        Given.argument("speaker", "CooperationBuilder.statement", speaker);
        Given.argument("gist", "CooperationBuilder.statement", gist);
        Given.argument("statement", "CooperationBuilder.statement", statement);
        PublicStatement.Builder builder =
                PublicStatement.builder().speaker(speaker).gist(gist);
        return add(made(builder, statement, PublicStatement.Builder::build));
    }

    /**
     * Adds what somebody said in public.
     *
     * @param statement the statement
     * @return this builder
     */
    public CooperationBuilder statement(PublicStatement statement) {
        Given.argument("statement", "CooperationBuilder.statement", statement);
        return add(statement);
    }

    /**
     * States a project.
     *
     * @param title its title
     * @param project states partners, stage, milestones and the rest
     * @return this builder
     */
    public CooperationBuilder project(String title, Consumer<JointProject.Builder> project) {
        Given.argument("title", "CooperationBuilder.project", title);
        Given.argument("project", "CooperationBuilder.project", project);
        return add(made(JointProject.builder().title(title), project, JointProject.Builder::build));
    }

    /**
     * Adds a project.
     *
     * @param project the project
     * @return this builder
     */
    public CooperationBuilder project(JointProject project) {
        Given.argument("project", "CooperationBuilder.project", project);
        return add(project);
    }

    /**
     * States the interest of one of the two sides in firms of the other.
     *
     * @param interested the country or group that is interested
     * @param interest names the firms
     * @return this builder
     * @throws IllegalStateException if no firm is named and there are no others
     */
    public CooperationBuilder interest(Area interested, Consumer<CompanyInterest.Builder> interest) {
        Given.argument("interested", "CooperationBuilder.interest", interested);
        Given.argument("interest", "CooperationBuilder.interest", interest);
        return add(made(CompanyInterest.builder().of(interested), interest, CompanyInterest.Builder::build));
    }

    /**
     * Adds the interest of one of the two sides in firms of the other.
     *
     * @param interest the interest
     * @return this builder
     */
    public CooperationBuilder interest(CompanyInterest interest) {
        Given.argument("interest", "CooperationBuilder.interest", interest);
        return add(interest);
    }

    /**
     * States in which organisations the two sides work together.
     *
     * @param multilateral names the organisations and what is done there
     * @return this builder
     * @throws IllegalStateException if no organisation is named and there are no others
     */
    public CooperationBuilder multilateral(Consumer<MultilateralCooperation.Builder> multilateral) {
        Given.argument("multilateral", "CooperationBuilder.multilateral", multilateral);
        return add(made(MultilateralCooperation.builder(), multilateral, MultilateralCooperation.Builder::build));
    }

    /**
     * Adds organisations in which the two sides work together.
     *
     * @param multilateral the cooperation in them
     * @return this builder
     */
    public CooperationBuilder multilateral(MultilateralCooperation multilateral) {
        Given.argument("multilateral", "CooperationBuilder.multilateral", multilateral);
        return add(multilateral);
    }

    /**
     * States an agreement between the two sides.
     *
     * @param kind what it calls itself
     * @param title its title
     * @param agreement states steps, areas and the rest; parties that it names come on top of the two sides
     * @return this builder
     */
    public CooperationBuilder agreement(AgreementKind kind, String title, Consumer<AgreementBuilder> agreement) {
        Given.argument("kind", "CooperationBuilder.agreement", kind);
        Given.argument("title", "CooperationBuilder.agreement", title);
        Given.argument("agreement", "CooperationBuilder.agreement", agreement);
        return agreement(a -> agreement.accept(a.kind(kind).title(title).between(parties)));
    }

    /**
     * States an agreement that concerns the two sides, such as one of the EU with one of them.
     *
     * @param agreement states kind, title, parties and the rest; a party must be one of the two sides or a member
     * @return this builder
     * @throws IllegalStateException if kind or title is missing
     */
    public CooperationBuilder agreement(Consumer<AgreementBuilder> agreement) {
        Given.argument("agreement", "CooperationBuilder.agreement", agreement);
        return add(made(Agreement.builder(), agreement, AgreementBuilder::build));
    }

    /**
     * Adds an agreement.
     *
     * @param agreement the agreement; one of the two sides, or a member of one, must be a party
     * @return this builder
     */
    public CooperationBuilder agreement(Agreement agreement) {
        Given.argument("agreement", "CooperationBuilder.agreement", agreement);
        return add(agreement);
    }

    /**
     * States a joint commission of the two sides.
     *
     * @param name its name
     * @param commission states sessions, co-chairs and the rest; sides that it names come on top of the two sides
     * @return this builder
     */
    public CooperationBuilder commission(String name, Consumer<CommissionBuilder> commission) {
        Given.argument("name", "CooperationBuilder.commission", name);
        Given.argument("commission", "CooperationBuilder.commission", commission);
        return add(made(Commission.builder().name(name).between(parties), commission, CommissionBuilder::build));
    }

    /**
     * Adds a joint commission.
     *
     * @param commission the commission; one of the two sides must be a side
     * @return this builder
     */
    public CooperationBuilder commission(Commission commission) {
        Given.argument("commission", "CooperationBuilder.commission", commission);
        return add(commission);
    }

    private static <B, T> T made(B builder, Consumer<B> steps, Function<B, T> build) {
        steps.accept(builder);
        return build.apply(builder);
    }

    /** Adds an entry of any kind. */
    CooperationBuilder add(Entry entry) {
        entries.add(entry);
        return this;
    }

    /**
     * Puts an entry in the place of the one that states the same thing, such as an agreement with a corrected date.
     *
     * @param entry the entry as it is now
     * @return this builder
     * @throws IllegalArgumentException if no entry, or more than one, may be the same thing by its identity
     */
    public CooperationBuilder replace(Entry entry) {
        Given.argument("entry", "CooperationBuilder.replace", entry);
        entries.replace(entry);
        return this;
    }

    /**
     * Puts a claim in the place of the one that states its subject in its edition.
     *
     * @param claim the corrected claim
     * @return this builder
     * @throws IllegalArgumentException if its subject is not stated in its edition
     */
    public CooperationBuilder replace(Claim claim) {
        Given.argument("claim", "CooperationBuilder.replace", claim);
        figures.replace(claim);
        return this;
    }

    /**
     * Takes an entry out.
     *
     * @param entry the entry as it was stated
     * @return this builder
     */
    public CooperationBuilder remove(Entry entry) {
        Given.argument("entry", "CooperationBuilder.remove", entry);
        entries.remove(entry);
        return this;
    }

    /**
     * Takes a claim out.
     *
     * @param claim the claim as it was stated
     * @return this builder
     */
    public CooperationBuilder remove(Claim claim) {
        Given.argument("claim", "CooperationBuilder.remove", claim);
        figures.remove(claim);
        return this;
    }

    /**
     * Takes an official out.
     *
     * @param official the official as stated
     * @return this builder
     * @throws IllegalArgumentException if the official is not stated, or named within something else
     */
    public CooperationBuilder remove(Official official) {
        Given.argument("official", "CooperationBuilder.remove", official);
        entries.remove(official);
        return this;
    }

    /**
     * Builds the cooperation.
     *
     * @return the cooperation, possibly without any claim
     */
    public BilateralCooperation build() {
        return new BilateralCooperation(pair, figures.snapshot(), entries.snapshot());
    }
}
