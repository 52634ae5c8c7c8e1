package io.github.comity.reconcile;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Short ways to say something about Kazakhstan and Czechia in one edition. */
final class Said {
    static final Source SOURCE = Source.of("Gazette");

    private Said() {}

    static Quantity quantity(Measure measure, String period) {
        return Quantity.of(measure, KAZ, CZE, ReportingPeriod.parse(period), Unit.USD);
    }

    static Claim claim(Subject subject, String figure) {
        return Claim.of(subject, Figure.parse(figure), SOURCE);
    }

    static Claim level(Measure measure, String period, String figure) {
        return claim(Subject.level(quantity(measure, period)), figure);
    }

    static Claim total(String period, String figure) {
        return level(Measure.TOTAL_TRADE, period, figure);
    }

    static Claim exports(String period, String figure) {
        return level(Measure.EXPORTS, period, figure);
    }

    static Claim imports(String period, String figure) {
        return level(Measure.IMPORTS, period, figure);
    }

    /** A growth in its own notation, such as {@code "+19.4%"} or {@code "×2"}. */
    static Claim grew(Measure measure, String period, String base, String growth) {
        return grew(quantity(measure, period), base, growth);
    }

    static Claim grew(Quantity quantity, String base, String growth) {
        Growth said = Growth.parse(growth);
        return Claim.of(Subject.change(quantity, ReportingPeriod.parse(base), said.form()), said.figure(), SOURCE);
    }

    static Reconciliation reconcile(Claim... claims) {
        return Reconciler.standard().reconcile(Arrays.asList(claims));
    }

    /** The exact ends in millions, such as {@code "[1/2, 3]"}. */
    static String millions(JointBounds bounds) {
        return ends(bounds, Rational.of(1_000_000));
    }

    static String ends(JointBounds bounds) {
        return ends(bounds, Rational.ONE);
    }

    private static String ends(JointBounds bounds, Rational unit) {
        if (bounds.bounds().isEmpty()) {
            return "empty";
        }
        return "[%s, %s]"
                .formatted(
                        bounds.exactLower()
                                .map(r -> r.dividedBy(unit).toString())
                                .orElse("unbounded"),
                        bounds.exactUpper()
                                .map(r -> r.dividedBy(unit).toString())
                                .orElse("unbounded"));
    }

    static List<String> outcomes(Reconciliation reconciliation) {
        return reconciliation.checks().stream()
                .map(c -> c.claim().text() + " " + c.outcome())
                .toList();
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
