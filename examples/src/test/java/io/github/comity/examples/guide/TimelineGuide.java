package io.github.comity.examples.guide;

import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.MissionKind.EMBASSY;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.event.EventStatus.PLANNED;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.period.ReportingPeriod.half;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;

import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Change;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Timeline;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.TreatyReview;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The code of {@code docs/timeline.md}. */
final class TimelineGuide {
    private static final BilateralCooperation RELATIONS = relations();

    private TimelineGuide() {}

    // spotless:off
    private static BilateralCooperation relations() {
        Official vassilenko = Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
        Official kozak = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));
        return BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(vassilenko).to(CZE, "Prague").on("2024-09")
                .meeting(m -> m.format(TALKS).with(kozak).about(POLITICAL, TRADE)))
            .commission("Intergovernmental Commission", c -> c.nextSession("2024-41"))
            .agreement(a -> a.kind(AGREEMENT).title("Enhanced Partnership and Cooperation Agreement")
                .shortTitle("EPCA").between(KAZ, EU).signed("2015-12-21").inForce("2020-03-01"))
            .build();
    }

    static void state() {
        // tag::state
        Official vassilenko = Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
        Official kozak = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));

        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(vassilenko).to(CZE, "Prague").on("2024-09")
                .meeting(m -> m.format(TALKS).with(kozak).about(POLITICAL, TRADE)))
            .commission("Intergovernmental Commission", c -> c.nextSession("2024-41"))
            .agreement(a -> a.kind(AGREEMENT).title("Enhanced Partnership and Cooperation Agreement")
                .shortTitle("EPCA").between(KAZ, EU).signed("2015-12-21").inForce("2020-03-01"))
            .build();

        System.out.println(relations.timeline());
        // end::state
    }

    static void ask() {
        BilateralCooperation relations = RELATIONS;
        // tag::ask
        Timeline timeline = relations.timeline();
        LocalDate day = LocalDate.of(2025, 1, 15);

        System.out.println(timeline.dueBy(LocalDate.of(2024, 12, 31)));
        System.out.println(timeline.overdueAt(day));
        System.out.println(timeline.upcoming(day, day.plusYears(1)).isEmpty());
        System.out.println(timeline.with(KAZ, CZE).lastContact(DEPUTY_MINISTER).orElseThrow());
        System.out.println(timeline.with(KAZ, CZE).contactCounts());
        System.out.println(timeline.certainlyIn(year(2024)).about(TRADE).ofKind(EventKind.MEETING));
        System.out.println(timeline.possiblyIn(half(2024, 2)).atLevel(DEPUTY_MINISTER).withOfficial("Jiří Kozák"));
        System.out.println(timeline.contactsPerYear() + ", without a year or level: "
                + timeline.uncountedContacts().events().size());
        // end::ask
    }

    static void stands() {
        // tag::stands
        BilateralCooperation known = BilateralCooperation.between(KAZ, CZE)
            .relations(r -> r.established("1993-01-01")
                .mission(EMBASSY, CZE, m -> m.in("Astana, KAZ").opened("1998").head(
                    Official.builder().name("A. Ambassador").post(Post.of("Ambassador", CZE))
                        .from(EventDate.parse("2022-09")).build()))
                .mission(EMBASSY, CZE, m -> m.in("Tashkent, UZB").closed("1998")))
            .agreement(a -> a.kind(AGREEMENT).title("Agreement on Road Transport").between(KAZ, CZE)
                .signed("2000-05-24").provisionallyApplied("2000-06-01").ratifiedBy(KAZ, "2000-11")
                .ratifiedBy(CZE, "2001-02-10").inForce("2001-03-01").duration(Period.ofYears(5)))
            .commission("Intergovernmental Commission", c -> c
                .coChair(CZE, Official.of("B. Deputy", Post.of("Deputy Minister of Industry", CZE)))
                .session(6, s -> s.held("2023-05-16"))
                .session(7, s -> s.postponed("2024-03", "2024-41")))
            .build();
        Agreement transport = known.agreement("Agreement on Road Transport").orElseThrow();
        Commission commission = known.commission("Intergovernmental Commission").orElseThrow();
        DiplomaticRelations bonds = known.diplomaticRelations().orElseThrow();
        LocalDate day = LocalDate.of(2000, 12, 31);

        System.out.println(transport.statusAt(day) + ", in force: " + transport.isInForceAt(day));
        System.out.println("applied: " + transport.statusAt(day).certain().orElseThrow().isApplied());
        System.out.println(transport.provisionallyAppliedSince().orElseThrow());
        System.out.println(transport.ratifications());
        System.out.println(transport.inForceSince().orElseThrow());
        System.out.println(transport.endOfFirstTerm().orElseThrow());
        System.out.println(commission.lastHeldSession().orElseThrow());
        System.out.println(commission.session(7).orElseThrow().wasPostponed());
        System.out.println(commission.coChairsOf(CZE));
        System.out.println(bonds.missionsOf(CZE).get(1) + ", resident: " + bonds.missionsOf(CZE).get(1).isResident());
        System.out.println(bonds.ambassadorsOf(CZE, LocalDate.of(2024, 9, 2)));
        // end::stands
    }

    static void own() {
        BilateralCooperation relations = RELATIONS;
        // tag::own
        record Deadline(String what, EventDate date) implements Dated {
            @Override
            public ImmutableList<Event> events() {
                return ImmutableList.of(Event.builder()
                    .kind(EventKind.of("deadline")).headline(what).date(date).status(PLANNED).origin(this)
                    .build());
            }
        }

        Timeline timeline = relations.timeline()
                .plus(new Deadline("brief for the minister", EventDate.parse("2024-12-01")));
        System.out.println(timeline.dueBy(LocalDate.of(2024, 12, 31)));
        // end::own
    }

    static void review() {
        // tag::review
        Official minister = Official.builder()
            .name("A. Minister").post(Post.of("Minister of Trade", KAZ)).until(EventDate.parse("2022"))
            .build();

        BilateralCooperation odd = BilateralCooperation.between(KAZ, CZE)
            .visit(STATE, v -> v.visitor(minister).to(CZE, "Prague").on("2023-05-10"))
            .build();

        Review.of(odd).forEach(System.out::println);
        // end::review
    }

    static void update() {
        // tag::update
        BilateralCooperation june = BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(Official.of("A. Minister", Post.of("Minister of Trade", KAZ)))
                .to(CZE).planned("2024-06"))
            .commission("Intergovernmental Commission", c -> c.session(7, s -> s.planned("2024-05")))
            .agreement(AGREEMENT, "Agreement on Road Transport", a -> a.signed("2020").inForce("2021-03-01")
                .duration(Period.ofYears(5)))
            .build();
        BilateralCooperation july = BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(Official.of("A. Minister", Post.of("Minister of Trade", KAZ)))
                .to(CZE, "Prague").held("2024-06-03"))
            .commission("Intergovernmental Commission", c -> c
                .session(7, s -> s.postponed("2024-05", "2024-11")))
            .build();

        BilateralCooperation now = june.updatedWith(july);
        System.out.println(now.timeline());
        System.out.println(Changes.between(june, july));

        Agreement transport = now.requireAgreement("Agreement on Road Transport");
        BilateralCooperation corrected = now.toBuilder()
            .replace(transport.toBuilder().ratifiedBy(CZE, "2020-12").build())
            .build();
        System.out.println(corrected.requireAgreement("road transport").ratifications());
        // end::update
    }

    static void ends() {
        // tag::ends
        Agreement transport = Agreement.builder().kind(AGREEMENT).title("Agreement on Road Transport")
            .between(KAZ, CZE).inForce("2021-03-01").duration(Period.ofYears(5))
            .build();
        Agreement prolonged = transport.toBuilder().renewal(Period.ofYears(1)).build();
        LocalDate day = LocalDate.of(2026, 6, 1);

        System.out.println(transport.expires().orElseThrow().label() + ", then " + transport.statusAt(day));
        System.out.println(TreatyReview.asOf(transport, day).size());
        System.out.println(prolonged.renewalDue().orElseThrow().label() + ", then " + prolonged.statusAt(day));
        System.out.println(Timeline.of(List.of(prolonged)).upcoming(day, day.plusYears(2)));
        // end::ends
    }

    static void changes() {
        BilateralCooperation relations = RELATIONS;
        // tag::changes
        BilateralCooperation communique = BilateralCooperation.between(KAZ, CZE)
            .commission("Intergovernmental Commission", c -> c
                .session(7, s -> s.held("2025-03-04").in("Astana, KAZ"))
                .session(8, s -> s.planned("2026")))
            .build();

        Changes changes = Changes.between(relations, communique);

        System.out.println(changes);
        System.out.println(changes.contradicted().isEmpty());
        System.out.println(changes.ofType(Change.ChangedEvent.class).get(0).older()
                .isDueAt(LocalDate.of(2024, 12, 31)));
        // end::changes
    }
    // spotless:on
}
