package io.github.comity.formats.json;

import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.ProjectStage;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Unit;
import io.github.comity.party.Country;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.CommissionKind;
import io.github.comity.treaty.Registration;
import io.github.comity.treaty.Session;
import java.time.Period;

/** Things of every kind, made of the values of {@link RandomModels}. */
final class RandomEntries {
    private final RandomModels of;

    RandomEntries(RandomModels models) {
        this.of = models;
    }

    void addTo(CooperationBuilder builder) {
        switch (of.random.nextInt(10)) {
            case 0 -> builder.relations(relations());
            case 1 -> builder.visit(visit());
            case 2 -> builder.meeting(meeting());
            case 3 -> builder.forum(forum());
            case 4 -> builder.statement(statement());
            case 5 -> builder.project(project());
            case 6 -> builder.interest(interest());
            case 7 -> builder.multilateral(multilateral());
            case 8 -> builder.agreement(agreement());
            default -> builder.commission(commission());
        }
    }

    DiplomaticMission mission() {
        DiplomaticMission.Builder builder = DiplomaticMission.builder()
                .kind(of.pick(MissionKind.class))
                .sender(of.first)
                .receiver(of.second);
        of.maybe(of::place, builder::in);
        of.maybe(() -> "1993-01", builder::opened);
        of.maybe(() -> "2020", builder::closed);
        of.maybe(of::official, builder::head);
        return builder.build();
    }

    DiplomaticRelations relations() {
        DiplomaticRelations.Builder builder = DiplomaticRelations.between(of.second, of.first);
        of.maybe(of::date, builder::established);
        of.maybe(this::mission, builder::mission);
        of.maybe(() -> of.pick(OfficialLevel.class), l -> builder.builtOnContactsOf(l, OfficialLevel.EXPERT));
        return builder.build();
    }

    Forum forum() {
        Forum.Builder builder = Forum.builder().name(of.word());
        of.maybe(of::place, builder::in);
        of.maybe(of::day, builder::on);
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(of::party, builder::organizer);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        return builder.build();
    }

    Meeting meeting() {
        MeetingBuilder builder = Meeting.builder()
                .side((Party) of.first)
                .side((Party) of.second, of.official())
                .about(of.field());
        of.maybe(() -> of.pick(MeetingFormat.class), builder::format);
        of.maybe(of::party, builder::side);
        of.maybe(() -> true, o -> builder.andOthers());
        of.maybe(of::word, builder::topic);
        of.maybe(of::place, builder::in);
        of.maybe(of::day, builder::on);
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        of.maybe(this::forum, builder::onTheSidelinesOf);
        of.maybe(() -> of.pick(OfficialLevel.class), builder::level);
        return builder.build();
    }

    Visit visit() {
        Country host = of.country();
        VisitBuilder builder = Visit.builder().kind(of.pick(VisitKind.class)).visitor(of.official());
        if (of.random.nextBoolean()) {
            builder.to(host);
        } else {
            builder.to(host, of.place());
        }
        of.maybe(of::country, builder::from);
        of.maybe(of::official, builder::host);
        of.maybe(of::day, builder::on);
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        of.maybe(of::official, o -> builder.delegation(o, of.official()));
        of.maybe(this::forum, builder::forum);
        of.maybe(of::word, builder::purpose);
        of.maybe(() -> of.pick(OfficialLevel.class), builder::level);
        of.maybe(this::meeting, builder::meeting);
        of.maybe(
                of::word,
                w -> builder.meeting(
                        m -> m.side((Party) of.second).side((Party) of.first).topic(w)));
        return builder.build();
    }

    PublicStatement statement() {
        PublicStatement.Builder builder =
                PublicStatement.builder().speaker(of.official()).gist(of.word());
        of.maybe(of::word, builder::quotation);
        of.maybe(of::word, builder::topic);
        of.maybe(of::field, f -> builder.about(f));
        of.maybe(of::official, builder::addressee);
        of.maybe(of::day, builder::on);
        of.maybe(of::place, builder::in);
        return builder.build();
    }

    Milestone milestone() {
        Milestone.Builder builder = Milestone.builder().title(of.word());
        of.maybe(() -> of.figure(Unit.USD), builder::figure);
        of.maybe(of::day, builder::on);
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(of::place, builder::in);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        return builder.build();
    }

    JointProject project() {
        JointProject.Builder builder = JointProject.builder().title(of.word());
        of.maybe(of::party, p -> builder.partners(p));
        of.maybe(of::company, c -> builder.companies(c, of.company()));
        of.maybe(of::party, p -> builder.auspices(p));
        of.maybe(() -> of.pick(ProjectStage.class), builder::stage);
        of.maybe(of::place, builder::site);
        of.maybe(of::field, f -> builder.about(f));
        of.maybe(this::milestone, builder::milestone);
        return builder.build();
    }

    CompanyInterest interest() {
        CompanyInterest.Builder builder =
                CompanyInterest.builder().of(of.side()).andOthers();
        of.maybe(of::company, c -> builder.in(c));
        of.maybe(of::word, builder::sector);
        of.maybe(of::word, builder::purpose);
        return builder.build();
    }

    MultilateralCooperation multilateral() {
        MultilateralCooperation.Builder builder =
                MultilateralCooperation.builder().in(of.organization());
        of.maybe(() -> true, o -> builder.andOthers());
        of.maybe(of::word, builder::activity);
        of.maybe(of::field, f -> builder.about(f));
        return builder.build();
    }

    AgreementStep step() {
        AgreementStep.Builder builder = AgreementStep.builder()
                .kind(of.pick(AgreementStep.Kind.class))
                .date(of.day())
                .by((Party) of.side());
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        return builder.build();
    }

    Agreement agreement() {
        AgreementBuilder builder = Agreement.builder()
                .kind(of.pick(AgreementKind.class))
                .title(of.word())
                .between((Party) of.first, (Party) of.second);
        of.maybe(of::word, builder::shortTitle);
        of.maybe(of.random::nextBoolean, builder::binding);
        of.maybe(this::step, builder::step);
        of.maybe(this::step, builder::step);
        of.maybe(of::place, builder::signedIn);
        of.maybe(of::official, o -> builder.signedBy(o));
        of.maybe(of::field, f -> builder.about(f));
        of.maybe(() -> 1 + of.random.nextInt(40), builder::numberOfAreas);
        of.maybe(() -> Registration.of(Registration.Register.REGISTERED, 54321, 12), builder::registration);
        of.maybe(of::day, builder::registeredOn);
        of.maybe(() -> "kk", l -> builder.authenticIn(l, "zh-Hant"));
        of.maybe(() -> Period.of(5, 6, 7), builder::duration);
        of.maybe(() -> Period.ofYears(5), builder::renewal);
        return builder.build();
    }

    Session session(int number) {
        Session.Builder builder = Session.builder().number(number);
        of.maybe(of::day, builder::planned);
        of.maybe(of::day, builder::previouslyPlanned);
        of.maybe(of::day, builder::held);
        of.maybe(() -> of.pick(EventStatus.class), builder::status);
        of.maybe(of::place, builder::in);
        of.maybe(of::official, o -> builder.coChair((Party) of.first, o));
        return builder.build();
    }

    Commission commission() {
        CommissionBuilder builder = Commission.builder()
                .name(of.word())
                .kind(of.pick(CommissionKind.class))
                .between((Party) of.first, (Party) of.second);
        of.maybe(of::word, builder::shortName);
        of.maybe(of::official, o -> builder.coChair((Party) of.second, o));
        of.maybe(of::field, f -> builder.about(f));
        of.times(2, () -> builder.session(session(1 + of.random.nextInt(20))));
        return builder.build();
    }
}
