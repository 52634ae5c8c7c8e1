package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;

import io.github.comity.claim.Operand;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Review;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import java.time.LocalDate;

/** The code of {@code README.md}. */
final class Readme {
    private Readme() {}

    // spotless:off
    static void firstScreen() {
        // tag::firstScreen
        Source article = Source.of("Kazinform").withDataOwner("State Revenue Committee");

        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .reportedBy(KAZ, article, r -> r
                .trade(year(2023), t -> t
                    .total("626.8 million USD", "+48.4%")
                    .exports("147.7 million USD", "+19.4%")
                    .imports("479.1 million USD", "+60.5%"))
                .trade(months(2024, JANUARY, JULY), t -> t
                    .total("275.3 million USD")))
            .build();

        TradePeriod y2023 = relations.requireTrade(KAZ, year(2023));
        StatedQuantity total = y2023.total();
        Operand part = relations.requireTrade(KAZ, months(2024, JANUARY, JULY)).total().operand();
        Reconciliation together = Reconciler.standard().reconcile(relations.claims());

        System.out.println(total.operand().bounds());
        System.out.println(TradeCalculator.coverageRatio(y2023).inPercent());
        System.out.println(GrowthCalculator.impliedPrevious(total));
        System.out.println(GrowthCalculator.growth(part, total.operand()));
        System.out.println(together.verdict());
        System.out.println(relations.bounds(KAZ, TOTAL_TRADE, year(2022)).derived());
        // end::firstScreen
    }

    static void text() {
        // tag::text
        String text = """
            In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia
            amounted to 174.7 million (+19.4%), imports from there to 479.1 million (+60.5%).""";

        CommuniqueReading reading = CommuniqueReader.english().between(KAZ, CZE).read(text);
        System.out.println(reading.coverage());
        System.out.println(reading.reconciliation().verdict());
        for (Contradiction contradiction : reading.reconciliation().contradictions()) {
            System.out.println(contradiction.explain().lines().findFirst().orElseThrow());
        }
        // end::text
    }

    static void timeline() {
        // tag::timeline
        Official vassilenko = Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
        Official kozak = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));

        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .visit(WORKING, v -> v.visitor(vassilenko).to(CZE, "Prague").on("2024-09")
                .meeting(m -> m.with(kozak).about(POLITICAL, TRADE)))
            .commission("Intergovernmental Commission", c -> c.nextSession("2024-41"))
            .build();

        System.out.println(relations.timeline().lastContact(DEPUTY_MINISTER).orElseThrow());
        Review.asOf(relations, LocalDate.of(2025, 1, 15)).forEach(System.out::println);
        // end::timeline
    }
    // spotless:on
}
