package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import java.util.List;

/** The code of {@code docs/bounds.md}. */
final class BoundsGuide {
    private BoundsGuide() {}

    // spotless:off
    static void printed() {
        // tag::printed
        Figure total = Figure.parse("626.8 million USD");
        System.out.println(total.bounds());
        System.out.println(Figure.parse("626.80 million USD").bounds());
        System.out.println(Figure.parse("more than 600 million USD").bounds());
        System.out.println(Figure.parse("about 600 million USD").bounds());
        System.out.println(total.bounds(HedgePolicy.PROOF, Rounding.TRUNCATED));
        // end::printed
    }

    static void derived() {
        // tag::derived
        Operand exports = Operand.of(Figure.parse("147.7 million USD"));
        Operand imports = Operand.of(Figure.parse("479.1 million USD"));
        System.out.println(LevelCalculator.ratio(exports, imports));
        System.out.println(LevelCalculator.ratio(exports, imports).bounds());
        // end::derived
    }

    static void wrong() {
        // tag::wrong
        Quantity exports = Quantity.of(EXPORTS, KAZ, CZE, ReportingPeriod.year(2023), Unit.USD);
        List<Claim> twoOffices = List.of(
            Claim.of(Subject.level(exports), Figure.parse("147.7 million USD"), Source.of("Kazinform")),
            Claim.of(Subject.level(exports), Figure.parse("151.2 million USD"), Source.of("Gazette")));
        Reconciliation together = Reconciler.standard().reconcile(twoOffices);
        System.out.println(together.verdict());
        together.differences().forEach(System.out::println);
        // end::wrong
    }
    // spotless:on
}
