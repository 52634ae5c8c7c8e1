package io.github.comity.formats.json;

import static io.github.comity.formats.json.FigureCodecs.DATE;
import static io.github.comity.formats.json.PartyCodecs.FIELD;
import static io.github.comity.formats.json.PartyCodecs.OFFICIAL;
import static io.github.comity.formats.json.PartyCodecs.PARTY;
import static io.github.comity.formats.json.PartyCodecs.PLACE;
import static io.github.comity.formats.json.PartyCodecs.STATUS;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.INTEGER;
import static io.github.comity.formats.json.Scalars.SPAN;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.Iterables;
import io.github.comity.event.EventStatus;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.CoChair;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.CommissionKind;
import io.github.comity.treaty.Registration;
import io.github.comity.treaty.Session;
import java.util.Locale;

/** Agreements and their steps, commissions and their sessions. */
final class TreatyCodecs {
    static final Codec<AgreementStep> STEP = Shape.<AgreementStep, AgreementStep.Builder>of(
                    "agreementStep", AgreementStep::builder)
            .required(
                    "kind",
                    Scalars.constants(AgreementStep.Kind.class, AgreementStep.Kind::label),
                    AgreementStep::kind,
                    AgreementStep.Builder::kind)
            .required("date", DATE, AgreementStep::date, AgreementStep.Builder::date)
            .optional(
                    "previouslyPlanned",
                    DATE,
                    AgreementStep::previouslyPlanned,
                    AgreementStep.Builder::previouslyPlanned)
            .optional("by", PARTY, AgreementStep::by, AgreementStep.Builder::by)
            .unless(EventStatus.HELD, "status", STATUS, AgreementStep::status, AgreementStep.Builder::status)
            .build(AgreementStep.Builder::build);

    static final Codec<Registration> REGISTRATION = Scalars.text(Registration::parse);

    static final Codec<Agreement> AGREEMENT = Shape.<Agreement, AgreementBuilder>of("agreement", Agreement::builder)
            .required(
                    "kind",
                    Scalars.constants(AgreementKind.class, AgreementKind::label),
                    Agreement::kind,
                    AgreementBuilder::kind)
            .required("title", TEXT, Agreement::title, AgreementBuilder::title)
            .optional("shortTitle", TEXT, Agreement::shortTitle, AgreementBuilder::shortTitle)
            .list("parties", PARTY, Agreement::parties, (b, p) -> b.between(p))
            .optional("binding", BOOLEAN, Agreement::binding, AgreementBuilder::binding)
            .list("steps", STEP, Agreement::steps, AgreementBuilder::step)
            .optional("placeOfSignature", PLACE, Agreement::placeOfSignature, AgreementBuilder::signedIn)
            .list("signatories", OFFICIAL, Agreement::signatories, (b, o) -> b.signedBy(o))
            .list("areas", FIELD, Agreement::areas, (b, f) -> b.about(f))
            .optional("numberOfAreas", INTEGER, Agreement::numberOfAreas, AgreementBuilder::numberOfAreas)
            .optional("registration", REGISTRATION, Agreement::registration, AgreementBuilder::registration)
            .optional("registeredOn", DATE, Agreement::registeredOn, AgreementBuilder::registeredOn)
            .list(
                    "authenticLanguages",
                    TEXT,
                    a -> Iterables.transform(a.authenticLanguages(), Locale::toLanguageTag),
                    (b, l) -> b.authenticIn(l))
            .optional("duration", SPAN, Agreement::duration, AgreementBuilder::duration)
            .optional("renewal", SPAN, Agreement::renewal, AgreementBuilder::renewal)
            .build(AgreementBuilder::build);

    static final Codec<CoChair> CO_CHAIR = Shape.<CoChair>of("coChair")
            .required("side", PARTY, CoChair::side, set("side"))
            .required("official", OFFICIAL, CoChair::official, set("official"))
            .build(v -> new CoChair(v.get("side"), v.get("official")));

    static final Codec<Session> SESSION = Shape.<Session, Session.Builder>of("session", Session::builder)
            .optional("number", INTEGER, Session::number, Session.Builder::number)
            .optional("planned", DATE, Session::planned, Session.Builder::planned)
            .optional("previouslyPlanned", DATE, Session::previouslyPlanned, Session.Builder::previouslyPlanned)
            .optional("held", DATE, Session::held, Session.Builder::held)
            .optional("status", STATUS, Session::statedStatus, Session.Builder::status)
            .optional("place", PLACE, Session::place, Session.Builder::in)
            .list("coChairs", CO_CHAIR, Session::coChairs, (b, c) -> b.coChair(c.side(), c.official()))
            .build(Session.Builder::build);

    static final Codec<Commission> COMMISSION = Shape.<Commission, CommissionBuilder>of(
                    "commission", Commission::builder)
            .required("name", TEXT, Commission::name, CommissionBuilder::name)
            .optional("shortName", TEXT, Commission::shortName, CommissionBuilder::shortName)
            .required(
                    "kind",
                    Scalars.constants(CommissionKind.class, CommissionKind::label),
                    Commission::kind,
                    CommissionBuilder::kind)
            .list("sides", PARTY, Commission::sides, (b, p) -> b.between(p))
            .list("coChairs", CO_CHAIR, Commission::coChairs, (b, c) -> b.coChair(c.side(), c.official()))
            .list("areas", FIELD, Commission::areas, (b, f) -> b.about(f))
            .list("sessions", SESSION, Commission::sessions, CommissionBuilder::session)
            .build(CommissionBuilder::build);

    private TreatyCodecs() {}
}
