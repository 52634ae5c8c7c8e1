package io.github.comity.examples.guide;

import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.event.EventStatus.PLANNED;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;

import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Timeline;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;

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
        // end::ask
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

    static void changes() {
        BilateralCooperation relations = RELATIONS;
        // tag::changes
        BilateralCooperation communique = BilateralCooperation.between(KAZ, CZE)
            .commission("Intergovernmental Commission", c -> c
                .session(7, s -> s.held("2025-03-04").in("Astana, KAZ"))
                .session(8, s -> s.planned("2026")))
            .build();

        System.out.println(Changes.between(relations, communique));
        // end::changes
    }
    // spotless:on
}
