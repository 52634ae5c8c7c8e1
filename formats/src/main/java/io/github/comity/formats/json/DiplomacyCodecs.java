package io.github.comity.formats.json;

import static io.github.comity.formats.json.FigureCodecs.DATE;
import static io.github.comity.formats.json.FigureCodecs.FIGURE;
import static io.github.comity.formats.json.PartyCodecs.AREA;
import static io.github.comity.formats.json.PartyCodecs.COMPANY;
import static io.github.comity.formats.json.PartyCodecs.COUNTRY;
import static io.github.comity.formats.json.PartyCodecs.FIELD;
import static io.github.comity.formats.json.PartyCodecs.LEVEL;
import static io.github.comity.formats.json.PartyCodecs.OFFICIAL;
import static io.github.comity.formats.json.PartyCodecs.PARTY;
import static io.github.comity.formats.json.PartyCodecs.PLACE;
import static io.github.comity.formats.json.PartyCodecs.STATUS;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableSet;
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
import io.github.comity.event.Place;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.period.EventDate;
import java.util.Optional;

/** Relations, missions, visits, meetings, forums, statements, projects and interests. */
final class DiplomacyCodecs {
    private static final Codec<DiplomaticMission> MISSION = Shape.<DiplomaticMission, DiplomaticMission.Builder>of(
                    "mission", DiplomaticMission::builder)
            .required(
                    "kind",
                    Scalars.constants(MissionKind.class, MissionKind::label),
                    DiplomaticMission::kind,
                    DiplomaticMission.Builder::kind)
            .required("sender", AREA, DiplomaticMission::sender, DiplomaticMission.Builder::sender)
            .required("receiver", AREA, DiplomaticMission::receiver, DiplomaticMission.Builder::receiver)
            .optional("place", PLACE, DiplomaticMission::place, DiplomaticMission.Builder::in)
            .optional("opened", DATE, DiplomaticMission::opened, DiplomaticMission.Builder::opened)
            .optional("closed", DATE, DiplomaticMission::closed, DiplomaticMission.Builder::closed)
            .list("heads", OFFICIAL, DiplomaticMission::heads, DiplomaticMission.Builder::head)
            .build(DiplomaticMission.Builder::build);

    static final Codec<DiplomaticRelations> RELATIONS = Shape.<DiplomaticRelations>of("diplomaticRelations")
            .required("first", AREA, r -> r.pair().first(), set("first"))
            .required("second", AREA, r -> r.pair().second(), set("second"))
            .optional("established", DATE, DiplomaticRelations::established, set("established"))
            .list("missions", MISSION, DiplomaticRelations::missions, add("missions"))
            .list("contactLevels", LEVEL, DiplomaticRelations::contactLevels, add("contactLevels"))
            .build(DiplomacyCodecs::relations);

    static final Codec<Forum> FORUM = Shape.<Forum, Forum.Builder>of("forum", Forum::builder)
            .required("name", TEXT, Forum::name, Forum.Builder::name)
            .optional("place", PLACE, Forum::place, Forum.Builder::in)
            .optional("date", DATE, Forum::date, Forum.Builder::on)
            .optional("previouslyPlanned", DATE, Forum::previouslyPlanned, Forum.Builder::previouslyPlanned)
            .optional("organizer", PARTY, Forum::organizer, Forum.Builder::organizer)
            .unless(EventStatus.HELD, "status", STATUS, Forum::status, Forum.Builder::status)
            .build(Forum.Builder::build);

    private static final Codec<Meeting.Side> SIDE = Shape.<Meeting.Side>of("side")
            .required("party", PARTY, Meeting.Side::party, set("party"))
            .list("participants", OFFICIAL, Meeting.Side::participants, add("participants"))
            .build(v -> new Meeting.Side(v.get("party"), ImmutableSet.copyOf(v.<Official>list("participants"))));

    static final Codec<Meeting> MEETING = Shape.<Meeting, MeetingBuilder>of("meeting", Meeting::builder)
            .optional(
                    "format",
                    Scalars.constants(MeetingFormat.class, MeetingFormat::label),
                    Meeting::statedFormat,
                    MeetingBuilder::format)
            .list(
                    "sides",
                    SIDE,
                    Meeting::sides,
                    (b, s) -> b.side(s.party(), s.participants().toArray(Official[]::new)))
            .unless(false, "others", BOOLEAN, Meeting::others, DiplomacyCodecs::others)
            .list("fields", FIELD, Meeting::fields, (b, f) -> b.about(f))
            .list("topics", TEXT, Meeting::topics, MeetingBuilder::topic)
            .optional("place", PLACE, Meeting::place, MeetingBuilder::in)
            .optional("date", DATE, Meeting::date, MeetingBuilder::on)
            .optional("previouslyPlanned", DATE, Meeting::previouslyPlanned, MeetingBuilder::previouslyPlanned)
            .optional("status", STATUS, Meeting::statedStatus, MeetingBuilder::status)
            .optional("forum", FORUM, Meeting::forum, MeetingBuilder::onTheSidelinesOf)
            .optional("level", LEVEL, Meeting::statedLevel, MeetingBuilder::level)
            .build(MeetingBuilder::build);

    static final Codec<Visit> VISIT = Shape.<Visit>of("visit")
            .required("kind", Scalars.constants(VisitKind.class, VisitKind::label), Visit::kind, set("kind"))
            .required("visitor", OFFICIAL, Visit::visitor, set("visitor"))
            .optional("homeCountry", COUNTRY, Visit::statedHomeCountry, set("homeCountry"))
            .required("hostCountry", COUNTRY, Visit::hostCountry, set("hostCountry"))
            .optional("place", PLACE, Visit::place, set("place"))
            .optional("host", OFFICIAL, Visit::host, set("host"))
            .optional("date", DATE, Visit::date, set("date"))
            .optional("previouslyPlanned", DATE, Visit::previouslyPlanned, set("previouslyPlanned"))
            .unless(EventStatus.HELD, "status", STATUS, Visit::status, set("status"))
            .list("delegation", OFFICIAL, Visit::delegation, add("delegation"))
            .optional("forum", FORUM, Visit::forum, set("forum"))
            .optional("purpose", TEXT, Visit::purpose, set("purpose"))
            .optional("level", LEVEL, Visit::statedLevel, set("level"))
            .list("meetings", MEETING, Visit::meetings, add("meetings"))
            .build(DiplomacyCodecs::visit);

    static final Codec<PublicStatement> STATEMENT = Shape.<PublicStatement, PublicStatement.Builder>of(
                    "statement", PublicStatement::builder)
            .required("speaker", OFFICIAL, PublicStatement::speaker, PublicStatement.Builder::speaker)
            .required("gist", TEXT, PublicStatement::gist, PublicStatement.Builder::gist)
            .optional("quotation", TEXT, PublicStatement::quotation, PublicStatement.Builder::quotation)
            .optional("topic", TEXT, PublicStatement::topic, PublicStatement.Builder::topic)
            .list("fields", FIELD, PublicStatement::fields, (b, f) -> b.about(f))
            .optional("addressee", OFFICIAL, PublicStatement::addressee, PublicStatement.Builder::addressee)
            .optional("date", DATE, PublicStatement::date, PublicStatement.Builder::on)
            .optional("place", PLACE, PublicStatement::place, PublicStatement.Builder::in)
            .build(PublicStatement.Builder::build);

    static final Codec<Milestone> MILESTONE = Shape.<Milestone, Milestone.Builder>of("milestone", Milestone::builder)
            .required("title", TEXT, Milestone::title, Milestone.Builder::title)
            .optional("figure", FIGURE, Milestone::figure, Milestone.Builder::figure)
            .optional("date", DATE, Milestone::date, Milestone.Builder::on)
            .optional("previouslyPlanned", DATE, Milestone::previouslyPlanned, Milestone.Builder::previouslyPlanned)
            .optional("place", PLACE, Milestone::place, Milestone.Builder::in)
            .unless(EventStatus.HELD, "status", STATUS, Milestone::status, Milestone.Builder::status)
            .build(Milestone.Builder::build);

    static final Codec<JointProject> PROJECT = Shape.<JointProject, JointProject.Builder>of(
                    "project", JointProject::builder)
            .required("title", TEXT, JointProject::title, JointProject.Builder::title)
            .list("partners", PARTY, JointProject::partners, (b, p) -> b.partners(p))
            .list("companies", COMPANY, JointProject::companies, (b, c) -> b.companies(c))
            .list("auspices", PARTY, JointProject::auspices, (b, p) -> b.auspices(p))
            .optional(
                    "stage",
                    Scalars.constants(ProjectStage.class, ProjectStage::label),
                    JointProject::stage,
                    JointProject.Builder::stage)
            .optional("site", PLACE, JointProject::site, JointProject.Builder::site)
            .list("fields", FIELD, JointProject::fields, (b, f) -> b.about(f))
            .list("milestones", MILESTONE, JointProject::milestones, JointProject.Builder::milestone)
            .build(JointProject.Builder::build);

    static final Codec<CompanyInterest> INTEREST = Shape.<CompanyInterest, CompanyInterest.Builder>of(
                    "interest", CompanyInterest::builder)
            .required("interested", AREA, CompanyInterest::interested, CompanyInterest.Builder::of)
            .list("companies", COMPANY, CompanyInterest::companies, (b, c) -> b.in(c))
            .unless(false, "others", BOOLEAN, CompanyInterest::others, DiplomacyCodecs::others)
            .optional("sector", TEXT, CompanyInterest::sector, CompanyInterest.Builder::sector)
            .optional("purpose", TEXT, CompanyInterest::purpose, CompanyInterest.Builder::purpose)
            .build(CompanyInterest.Builder::build);

    static final Codec<MultilateralCooperation> MULTILATERAL =
            Shape.<MultilateralCooperation, MultilateralCooperation.Builder>of(
                            "multilateralCooperation", MultilateralCooperation::builder)
                    .list("settings", PARTY, MultilateralCooperation::settings, (b, p) -> b.in(p))
                    .unless(false, "others", BOOLEAN, MultilateralCooperation::others, DiplomacyCodecs::others)
                    .optional(
                            "activity",
                            TEXT,
                            MultilateralCooperation::activity,
                            MultilateralCooperation.Builder::activity)
                    .list("fields", FIELD, MultilateralCooperation::fields, (b, f) -> b.about(f))
                    .build(MultilateralCooperation.Builder::build);

    static final Codec<DiplomaticMission> DIPLOMATIC_MISSION = MISSION;

    private DiplomacyCodecs() {}

    private static void others(MeetingBuilder builder, boolean others) {
        if (others) {
            builder.andOthers();
        }
    }

    private static void others(CompanyInterest.Builder builder, boolean others) {
        if (others) {
            builder.andOthers();
        }
    }

    private static void others(MultilateralCooperation.Builder builder, boolean others) {
        if (others) {
            builder.andOthers();
        }
    }

    private static DiplomaticRelations relations(Values v) {
        DiplomaticRelations.Builder builder = DiplomaticRelations.between(v.get("first"), v.get("second"));
        Optional<EventDate> established = v.optional("established");
        established.ifPresent(builder::established);
        v.<DiplomaticMission>list("missions").forEach(builder::mission);
        v.<OfficialLevel>list("contactLevels").forEach(l -> builder.builtOnContactsOf(l));
        return builder.build();
    }

    private static Visit visit(Values v) {
        VisitBuilder builder = Visit.builder().kind(v.get("kind")).visitor(v.get("visitor"));
        Country host = v.get("hostCountry");
        Optional<Place> place = v.optional("place");
        if (place.isPresent()) {
            builder.to(host, place.get());
        } else {
            builder.to(host);
        }
        v.<Country>optional("homeCountry").ifPresent(builder::from);
        v.<Official>optional("host").ifPresent(builder::host);
        v.<EventDate>optional("date").ifPresent(builder::on);
        v.<EventDate>optional("previouslyPlanned").ifPresent(builder::previouslyPlanned);
        v.<EventStatus>optional("status").ifPresent(builder::status);
        v.<Official>list("delegation").forEach(o -> builder.delegation(o));
        v.<Forum>optional("forum").ifPresent(builder::forum);
        v.<String>optional("purpose").ifPresent(builder::purpose);
        v.<OfficialLevel>optional("level").ifPresent(builder::level);
        v.<Meeting>list("meetings").forEach(builder::meeting);
        return builder.build();
    }
}
