package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.APRIL;
import static java.time.Month.JANUARY;

import io.github.comity.brief.Brief;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Review;
import io.github.comity.figure.Figure;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.indicator.QuickCalculator;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.source.Source;
import java.time.LocalDate;

/** The code of {@code docs/questions.md}. */
final class Questions {
    private Questions() {}

    private static CommuniqueReading reading() {
        return CommuniqueReader.english()
                .between(KAZ, CZE)
                .read("In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to "
                        + "Czechia amounted to 174.7 million (+19.4%), imports to 479.1 million. "
                        + "They agreed on 12 further steps.");
    }

    private static BilateralCooperation relations() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Kazinform"),
                        r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%"))
                                .trade(months(2024, JANUARY, APRIL), t -> t.total("150.2 million USD")))
                .commission("Intergovernmental Commission", c -> c.nextSession("2024-10"))
                .build();
    }

    // spotless:off
    static void right() {
        // tag::right
        CommuniqueReading reading = reading();
        reading.findings().forEach(System.out::println);
        // end::right
    }

    static void repair() {
        // tag::repair
        Contradiction contradiction = reading().reconciliation().contradictions().get(0);
        System.out.println(contradiction.headline());
        // end::repair
    }

    static void unread() {
        // tag::unread
        System.out.println(reading().coverage());
        reading().numerals().stream().filter(n -> !n.reason().isEmpty()).forEach(System.out::println);
        // end::unread
    }

    static void sum() {
        // tag::sum
        QuickCalculator.of("626.8 million USD (+48.4%)").forEach(System.out::println);
        QuickCalculator.of("147.7 million USD / 479.1 million USD").forEach(System.out::println);
        // end::sum
    }

    static void before() {
        // tag::before
        System.out.println(relations().bounds(KAZ, TOTAL_TRADE, year(2022)).derived());
        System.out.println(relations().trade(KAZ, year(2022)).isPresent());
        // end::before
    }

    static void wording() {
        // tag::wording
        System.out.println(Figure.parse("more than 600 million USD").bounds());
        System.out.println(Figure.parse("600–620 million USD").bounds());
        // end::wording
    }

    static void due() {
        // tag::due
        Review.asOf(relations(), LocalDate.of(2025, 1, 15)).forEach(System.out::println);
        // end::due
    }

    static void store() {
        // tag::store
        String json = JsonFormat.COOPERATION.write(relations());
        System.out.println(JsonFormat.COOPERATION.parse(json).equals(relations()));
        // end::store
    }

    static void page() {
        // tag::page
        String page = Brief.of(relations(), LocalDate.of(2024, 9, 2)).text();
        page.lines().limit(7).forEach(System.out::println);
        // end::page
    }

    static void language() {
        // tag::language
        CommuniqueReading german = CommuniqueReader.anyLanguage()
            .read("Der Handel zwischen Kasachstan und Tschechien stieg 2023 um 48,4 % auf 626,8 Millionen US-Dollar.");
        System.out.println(german.language());
        german.claims().forEach(System.out::println);
        // end::language
    }
    // spotless:on
}
