package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.base.Splitter;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The code of {@code docs/add-an-indicator.md} and {@code docs/add-a-format.md}. */
final class Extending {
    private Extending() {}

    // spotless:off
    // tag::indicatorCode
    /** How far trade is from being balanced: 0 if exports equal imports, 1 if all of it goes one way. */
    static Derived lopsidedness(Operand exports, Operand imports) {
        Derived normalised = LevelCalculator.normalisedDifference(exports, imports);
        if (!normalised.isDefined()) {
            return normalised;
        }
        return Derived.of(
            "lopsidedness", "|X - M| / (X + M)", Unit.RATIO,
            normalised.point().abs(), normalised.bounds().abs(), List.of(exports, imports));
    }
    // end::indicatorCode

    static void indicatorCode() {}

    static void indicator() {
        // tag::indicator
        Source article = Source.of("Kazinform");
        Quantity exports = Quantity.of(EXPORTS, KAZ, CZE, ReportingPeriod.year(2023), Unit.USD);
        Claim x = Claim.of(Subject.level(exports), Figure.parse("147.7 million USD"), article);
        Claim m = Claim.of(Subject.level(exports.withMeasure(IMPORTS)), Figure.parse("479.1 million USD"), article);
        Claim old = Claim.of(
            Subject.level(exports.withPeriod(ReportingPeriod.year(2022))), Figure.parse("123.7 million USD"), article);

        System.out.println(lopsidedness(x, m));
        System.out.println(lopsidedness(x, m).claims().equals(java.util.Set.of(x, m)));
        System.out.println(lopsidedness(old, m));
        // end::indicator
    }

    // tag::formatCode
    /** Reads lines such as {@code KAZ;CZE;2023;147.7 million USD}, and tells what it cannot read. */
    static List<Claim> read(String lines, Source source, List<String> problems) {
        List<Claim> claims = new ArrayList<>();
        int number = 0;
        for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
            number++;
            List<String> cells = Splitter.on(';').trimResults().splitToList(line);
            try {
                Figure figure = Figure.parse(cells.get(3));
                Quantity quantity = Quantity.of(EXPORTS, Country.parse(cells.get(0)), Country.parse(cells.get(1)),
                    ReportingPeriod.parse(cells.get(2)), figure.unit());
                claims.add(Claim.of(Subject.level(quantity), figure, source));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add("line " + number + ": " + e.getMessage());
            }
        }
        return claims;
    }
    // end::formatCode

    static void formatCode() {}

    static void format() {
        // tag::format
        List<String> problems = new ArrayList<>();
        List<Claim> claims = read("""
            KAZ;CZE;2023;147.7 million USD
            KAZ;CZE;2023-Q1;35.2 million USD
            KAZ;CZE;2O24;150 million USD
            """, Source.of("Office"), problems);
        claims.forEach(System.out::println);
        problems.forEach(System.out::println);
        System.out.println(Reconciler.standard().reconcile(claims).verdict());
        // end::format
    }
    // spotless:on
}
