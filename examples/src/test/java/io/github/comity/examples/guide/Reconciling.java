package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.PAK;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.MirrorRule;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import java.math.BigDecimal;

/** The code of {@code docs/reconciliation.md}. */
final class Reconciling {
    private Reconciling() {}

    private static BilateralCooperation article(String growthOfTotal) {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Kazinform"),
                        r -> r.trade(
                                year(2023),
                                t -> t.total("626.8 million USD", growthOfTotal)
                                        .exports("147.7 million USD", "+19.4%")
                                        .imports("479.1 million USD", "+60.5%")))
                .build();
    }

    // spotless:off
    static void verdict() {
        // tag::verdict
        BilateralCooperation relations = article("+48.4%");
        Reconciliation together = Reconciler.standard().reconcile(relations.claims());

        System.out.println(together.verdict());
        for (Check check : together.checks()) {
            System.out.println(check.outcome() + ": " + check.claim());
        }
        // end::verdict
    }

    static void bounds() {
        // tag::bounds
        BilateralCooperation relations = article("+48.4%");

        JointBounds known = relations.bounds(KAZ, TOTAL_TRADE, year(2022));
        System.out.println(known.explain());
        System.out.println(known.exactUpper().orElseThrow());
        System.out.println(known.upperCertificate().orElseThrow().verify());

        Reconciliation together = Reconciler.standard().reconcile(relations.claims());
        Quantity total = known.subject().quantity();
        System.out.println(together.bounds(KAZ, TOTAL_TRADE, year(2022)).equals(known));
        System.out.println(together.bounds(Subject.share(total.withMeasure(EXPORTS), total)).derived().inPercent());
        // end::bounds
    }

    static void contradiction() {
        // tag::contradiction
        Reconciliation together = Reconciler.standard().reconcile(article("+58.4%").claims());

        together.contradictions().forEach(c -> System.out.print(c.explain()));
        System.out.println("strain " + together.strain().orElseThrow().roundedOutward(4));
        // end::contradiction
    }

    static void mirror() {
        // tag::mirror
        BilateralCooperation relations = BilateralCooperation.between(PAK, CHN)
            .reportedBy(PAK, Source.of("customs of Pakistan"), r -> r
                .trade(year(2001), t -> t.exports("236 million USD")))
            .reportedBy(CHN, Source.of("customs of China"), r -> r
                .trade(year(2001), t -> t.imports("557 million USD")))
            .build();
        MirrorRule rule = new MirrorRule(new BigDecimal("1.06"), new BigDecimal("0.1"), "IMF");

        Reconciler.standard().reconcile(relations.claims()).mirrors(rule)
            .forEach(finding -> System.out.println(finding.sentence()));
        // end::mirror
    }
    // spotless:on
}
