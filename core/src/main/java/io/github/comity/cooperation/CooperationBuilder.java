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
 * Builds a {@link BilateralCooperation}: states, in any order, figures, visits, meetings, agreements and the rest.
 *
 * <p>Every kind of thing has two doors: a finished value, or a lambda that states one on its own builder. To state a
 * thing twice, an impossible one, or one that is about others, is an {@link IllegalArgumentException}; what is merely
 * odd is kept and found by {@link Review}. Officials and forums that are named in other things need not be stated
 * again.
 *
 * <p>What is known already is corrected by {@link #replace(Entry) replace} and {@link #remove(Entry) remove}; a newer
 * record is laid over an older one by {@link BilateralCooperation#updatedWith}. It is mutable and not thread-safe.
 */
public final class CooperationBuilder {
    private final AreaPair pair;
    private final StatedFigures figures;
    private final StatedEntries entries;
    private final Party[] both;

    CooperationBuilder(AreaPair pair) {
        this.pair = pair;
        this.figures = new StatedFigures(new PairScope(pair));
        this.entries = new StatedEntries(new PairScope(pair));
        this.both = pair.parties().toArray(Party[]::new);
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
        Given.arguments("CooperationBuilder.reportedBy", "reporter", reporter, "source", source, "figures", figures);
        figures.accept(new ReporterFigures(pair.reporterView(reporter), source, this.figures));
        return this;
    }

    /**
     * Adds any claim about the two sides, such as a share or a rank.
     *
     * @param claim a claim with one of the two sides as its reporter or partner
     * @return this builder
     */
    public CooperationBuilder claim(Claim claim) {
        figures.add(Given.argument("claim", "CooperationBuilder.claim", claim));
        return this;
    }

    /**
     * Adds an official.
     *
     * @param official the official; those who visit, meet, speak, preside or sign need not be added
     * @return this builder
     */
    public CooperationBuilder official(Official official) {
        entries.add(Given.argument("official", "CooperationBuilder.official", official));
        return this;
    }

    /**
     * States the diplomatic relations of the two sides.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param relations states since when, the missions, and the levels of contact that carry them
     * @return this builder
     */
    public <S extends Consumer<DiplomaticRelations.Builder>> CooperationBuilder relations(S relations) {
        return state("relations", DiplomaticRelations.between(pair.first(), pair.second()), relations, r -> r.build());
    }

    /**
     * Adds the diplomatic relations of the two sides.
     *
     * @param relations their relations
     * @return this builder
     */
    public CooperationBuilder relations(DiplomaticRelations relations) {
        return add(Given.argument("relations", "CooperationBuilder.relations", relations));
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
        Given.arguments("CooperationBuilder.visit", "kind", kind, "visit", visit);
        return state("visit", Visit.builder().kind(kind), visit, VisitBuilder::build);
    }

    /**
     * Adds a visit from one of the two sides to the other.
     *
     * @param visit the visit
     * @return this builder
     */
    public CooperationBuilder visit(Visit visit) {
        return add(Given.argument("visit", "CooperationBuilder.visit", visit));
    }

    /**
     * States a meeting that is no part of a visit, such as a telephone call or a meeting in a third country.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param meeting states sides, format, date, topics and the rest
     * @return this builder
     * @throws IllegalStateException if it has not two sides
     */
    public <S extends Consumer<MeetingBuilder>> CooperationBuilder meeting(S meeting) {
        return state("meeting", Meeting.builder(), meeting, MeetingBuilder::build);
    }

    /**
     * Adds a meeting that is no part of a visit.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public CooperationBuilder meeting(Meeting meeting) {
        return add(Given.argument("meeting", "CooperationBuilder.meeting", meeting));
    }

    /**
     * States a forum that concerns the two sides.
     *
     * @param name its name, such as {@code "GLOBSEC-2024"}
     * @param forum states place, date and the rest
     * @return this builder
     */
    public CooperationBuilder forum(String name, Consumer<Forum.Builder> forum) {
        Given.arguments("CooperationBuilder.forum", "name", name, "forum", forum);
        return state("forum", Forum.builder().name(name), forum, Forum.Builder::build);
    }

    /**
     * Adds a forum; one that is the occasion of a visit or meeting need not be added.
     *
     * @param forum the forum
     * @return this builder
     */
    public CooperationBuilder forum(Forum forum) {
        return add(Given.argument("forum", "CooperationBuilder.forum", forum));
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
        Given.arguments("CooperationBuilder.statement", "speaker", speaker, "gist", gist, "statement", statement);
        PublicStatement.Builder builder = PublicStatement.builder().speaker(speaker);
        return state("statement", builder.gist(gist), statement, PublicStatement.Builder::build);
    }

    /**
     * Adds what somebody said in public.
     *
     * @param statement the statement
     * @return this builder
     */
    public CooperationBuilder statement(PublicStatement statement) {
        return add(Given.argument("statement", "CooperationBuilder.statement", statement));
    }

    /**
     * States a project.
     *
     * @param title its title
     * @param project states partners, stage, milestones and the rest
     * @return this builder
     */
    public CooperationBuilder project(String title, Consumer<JointProject.Builder> project) {
        Given.arguments("CooperationBuilder.project", "title", title, "project", project);
        return state("project", JointProject.builder().title(title), project, JointProject.Builder::build);
    }

    /**
     * Adds a project.
     *
     * @param project the project
     * @return this builder
     */
    public CooperationBuilder project(JointProject project) {
        return add(Given.argument("project", "CooperationBuilder.project", project));
    }

    /**
     * States the interest of one of the two sides in firms of the other.
     *
     * @param interested the country or group that is interested
     * @param interest names the firms
     * @return this builder
     * @throws IllegalStateException if no firm is named, nor others
     */
    public CooperationBuilder interest(Area interested, Consumer<CompanyInterest.Builder> interest) {
        Given.arguments("CooperationBuilder.interest", "interested", interested, "interest", interest);
        return state("interest", CompanyInterest.builder().of(interested), interest, CompanyInterest.Builder::build);
    }

    /**
     * Adds the interest of one of the two sides in firms of the other.
     *
     * @param interest the interest
     * @return this builder
     */
    public CooperationBuilder interest(CompanyInterest interest) {
        return add(Given.argument("interest", "CooperationBuilder.interest", interest));
    }

    /**
     * States in which organisations the two sides work together.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param multilateral names the organisations and what is done there
     * @return this builder
     * @throws IllegalStateException if no organisation is named and there are no others
     */
    public <S extends Consumer<MultilateralCooperation.Builder>> CooperationBuilder multilateral(S multilateral) {
        return state("multilateral", MultilateralCooperation.builder(), multilateral, m -> m.build());
    }

    /**
     * Adds organisations in which the two sides work together.
     *
     * @param multilateral the cooperation in them
     * @return this builder
     */
    public CooperationBuilder multilateral(MultilateralCooperation multilateral) {
        return add(Given.argument("multilateral", "CooperationBuilder.multilateral", multilateral));
    }

    /**
     * States an agreement between the two sides.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param kind what it calls itself
     * @param title its title
     * @param agreement states steps, areas and the rest; parties that it names come on top of the two sides
     * @return this builder
     */
    public <S extends Consumer<AgreementBuilder>> CooperationBuilder agreement(
            AgreementKind kind, String title, S agreement) {
        Given.arguments("CooperationBuilder.agreement", "kind", kind, "title", title, "agreement", agreement);
        return agreement(a -> agreement.accept(a.kind(kind).title(title).between(both)));
    }

    /**
     * States an agreement that concerns the two sides, such as one of the EU with one of them.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param agreement states kind, title, parties and the rest; a party must be one of the two sides or a member
     * @return this builder
     * @throws IllegalStateException if kind or title is missing
     */
    public <S extends Consumer<AgreementBuilder>> CooperationBuilder agreement(S agreement) {
        return state("agreement", Agreement.builder(), agreement, AgreementBuilder::build);
    }

    /**
     * Adds an agreement.
     *
     * @param agreement the agreement; one of the two sides, or a member of one, must be a party
     * @return this builder
     */
    public CooperationBuilder agreement(Agreement agreement) {
        return add(Given.argument("agreement", "CooperationBuilder.agreement", agreement));
    }

    /**
     * States a joint commission of the two sides.
     *
     * @param name its name
     * @param commission states sessions, co-chairs and the rest; sides that it names come on top of the two sides
     * @return this builder
     */
    public CooperationBuilder commission(String name, Consumer<CommissionBuilder> commission) {
        Given.arguments("CooperationBuilder.commission", "name", name, "commission", commission);
        return state("commission", Commission.builder().name(name).between(both), commission, CommissionBuilder::build);
    }

    /**
     * Adds a joint commission.
     *
     * @param commission the commission; one of the two sides must be a side
     * @return this builder
     */
    public CooperationBuilder commission(Commission commission) {
        return add(Given.argument("commission", "CooperationBuilder.commission", commission));
    }

    private <B> CooperationBuilder state(String door, B builder, Consumer<B> steps, Function<B, Entry> build) {
        Given.argument(door, "CooperationBuilder." + door, steps).accept(builder);
        entries.state(build.apply(builder));
        return this;
    }

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
        entries.replace(Given.argument("entry", "CooperationBuilder.replace", entry));
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
        figures.replace(Given.argument("claim", "CooperationBuilder.replace", claim));
        return this;
    }

    /**
     * Takes an entry out.
     *
     * @param entry the entry as it was stated
     * @return this builder
     */
    public CooperationBuilder remove(Entry entry) {
        entries.remove(Given.argument("entry", "CooperationBuilder.remove", entry));
        return this;
    }

    /**
     * Takes a claim out.
     *
     * @param claim the claim as it was stated
     * @return this builder
     */
    public CooperationBuilder remove(Claim claim) {
        figures.remove(Given.argument("claim", "CooperationBuilder.remove", claim));
        return this;
    }

    /**
     * Takes an official out.
     *
     * @param official the official as stated, not named within something else
     * @return this builder
     */
    public CooperationBuilder remove(Official official) {
        entries.remove(Given.argument("official", "CooperationBuilder.remove", official));
        return this;
    }

    /** {@return the cooperation of all that was stated, possibly without any claim} */
    public BilateralCooperation build() {
        return new BilateralCooperation(pair, figures.snapshot(), entries.snapshot());
    }
}
