package io.github.comity.examples;

import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.TUR;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import java.math.MathContext;

/** Two texts whose figures cannot all be true: which are the fewest that disagree, and what was probably meant? */
public final class WhichFigureIsWrong {
    private WhichFigureIsWrong() {}

    /**
     * Prints what is wrong with an article whose growth rate was misprinted, and with one that says billion for
     * million.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Console.print(report());
    }

    static String report() {
        StringBuilder out = new StringBuilder();
        out.append("THE ARTICLE ON KAZAKHSTAN AND CZECHIA, WITH A GROWTH OF 58.4% INSTEAD OF 48.4%\n");
        explain(out, Reconciler.standard().reconcile(misprinted(KazakhstanCzechia.relations())));
        out.append("\nA TEXT ON KAZAKHSTAN AND TÜRKIYE THAT SAYS BILLION FOR MILLION\n");
        explain(out, Reconciler.standard().reconcile(wrongMagnitude().claims()));
        return out.toString();
    }

    private static void explain(StringBuilder out, Reconciliation together) {
        out.append(together).append("\n\n");
        for (Contradiction contradiction : together.contradictions()) {
            out.append(contradiction.explain());
            together.strain(contradiction)
                    .ifPresent(s -> out.append("Strain: every rounding would have to be ")
                            .append(s.upper()
                                    .orElseThrow()
                                    .round(new MathContext(3))
                                    .toPlainString())
                            .append(" times as wide.\n"));
            out.append("Anyone can check this with plain fractions:\n")
                    .append(contradiction.certificate().toString().indent(2));
        }
    }

    /** The claims of the founding article, one of them misprinted. */
    private static Iterable<Claim> misprinted(BilateralCooperation relations) {
        return relations.claims().stream()
                .map(c -> c.subject() instanceof Subject.Change
                                && c.subject().quantity().measure().equals(TOTAL_TRADE)
                        ? Claim.of(c.subject(), Figure.parse("58.4%"), c.source())
                        : c)
                .toList();
    }

    /** Figures of a published text on the year 2013: imports are 901 million. */
    private static BilateralCooperation wrongMagnitude() {
        return BilateralCooperation.between(KAZ, TUR)
                .reportedBy(
                        KAZ,
                        Source.of("a news text of 2014"),
                        r -> r.trade(
                                year(2013),
                                t -> t.total("3.496 billion USD")
                                        .exports("2.595 billion USD")
                                        .imports("901 billion USD")))
                .build();
    }
}
