package io.github.comity.examples.guide;

import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.calendar.CalendarFormat;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import java.time.Instant;

/** The code of {@code docs/calendar.md}. */
final class CalendarGuide {
    private static final BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .visit(
                    WORKING,
                    v -> v.visitor(Official.of("A. Minister", Post.of("Minister of Trade", KAZ)))
                            .to(CZE, "Prague")
                            .planned("2024-09-02"))
            .commission("Intergovernmental Commission", c -> c.session(7, s -> s.planned("2024-41")))
            .build();

    private CalendarGuide() {}

    static void state() {
        // spotless:off
        // tag::state
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(Official.of("A. Minister", Post.of("Minister of Trade", KAZ)))
                .to(CZE, "Prague").planned("2024-09-02"))
            .commission("Intergovernmental Commission", c -> c.session(7, s -> s.planned("2024-41")))
            .build();
        System.out.println(relations.timeline());
        // end::state
        // spotless:on
    }

    static void write() {
        // spotless:off
        // tag::write
        CalendarFormat format = CalendarFormat.stampedAt(Instant.parse("2024-08-30T07:08:09Z"))
            .named("Kazakhstan and Czechia");
        format.write(relations.timeline()).lines().forEach(System.out::println);
        // end::write
        // spotless:on
    }
}
