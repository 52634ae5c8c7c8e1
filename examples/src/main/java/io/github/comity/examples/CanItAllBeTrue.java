package io.github.comity.examples;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Bounds;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.trade.TradePeriod;
import java.math.BigDecimal;
import java.util.List;

/**
 * Can all figures of the article on Kazakhstan and Czechia be true at once, and what do they say about 2022 together?
 */
public final class CanItAllBeTrue {
    private CanItAllBeTrue() {}

    /**
     * Prints the verdict, what the claims say about each other, and the figures of 2022 with the reasons for their
     * bounds.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Console.print(report(KazakhstanCzechia.relations()));
    }

    static String report(BilateralCooperation relations) {
        Reconciliation together = Reconciler.standard().reconcile(relations.claims());
        StringBuilder out = new StringBuilder("Kazakhstan and Czechia, 2 September 2024: can all figures be true?\n\n");
        out.append("  ").append(together).append('\n');
        together.strain()
                .ifPresent(s -> out.append("  strain: every rounding could be narrower by a factor of ")
                        .append(s.roundedOutward(3))
                        .append(" before the figures disagree\n"));
        out.append("\nWHAT THE OTHER CLAIMS SAY ABOUT EACH\n");
        checks(out, together);
        out.append("\nWHAT ALL CLAIMS TOGETHER SAY ABOUT 2022, WHICH THE ARTICLE DOES NOT STATE\n");
        y2022(out, relations.trade(KAZ, year(2023)).orElseThrow(), together);
        return out.toString();
    }

    private static void checks(StringBuilder out, Reconciliation together) {
        Table table = new Table(out, "llrrl");
        for (Check check : together.checks()) {
            Subject subject = check.claim().subject();
            table.row(
                    (subject instanceof Subject.Change ? "growth of " : "")
                            + subject.quantity().measure(),
                    subject.quantity().period().label(),
                    check.claim().text(),
                    check.others()
                            .flatMap(b -> b.midpoint().map(m -> printed(check, m, b)))
                            .orElse(""),
                    check.outcome() == Check.Outcome.PASSED ? "agrees" : check.reason());
        }
        table.print();
    }

    private static String printed(Check check, BigDecimal middle, Bounds others) {
        return Derived.of(
                        "others",
                        "what the other claims allow",
                        check.claim().unit(),
                        middle,
                        others,
                        List.<Operand>of(check.claim()))
                .toString();
    }

    private static void y2022(StringBuilder out, TradePeriod y2023, Reconciliation together) {
        Quantity total = y2023.total().quantity();
        for (Measure measure : List.of(TOTAL_TRADE, EXPORTS, IMPORTS, TRADE_BALANCE)) {
            Quantity q = total.withMeasure(measure).withPeriod(year(2022));
            out.append("  ").append(together.bounds(Subject.level(q)).explain()).append('\n');
        }
        Subject growth = Subject.change(total, year(2022), Growth.Form.RATE);
        out.append("  ").append(together.bounds(growth).explain()).append('\n');
        Subject share = Subject.share(total.withMeasure(EXPORTS).withPeriod(year(2022)), total.withPeriod(year(2022)));
        out.append("  ").append(together.bounds(share).explain()).append('\n');
    }
}
