package io.github.comity.benchmarks;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.month;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.brief.Brief;
import io.github.comity.brief.BriefFormat;
import io.github.comity.brief.MarkedText;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import org.openjdk.jmh.annotations.Benchmark;

/** Pages written, reconciliation apart: of a whole article, of thirty years of months, and a text with its figures. */
public class BriefBenchmark extends Warm {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final int LARGEST_PAGE = 150_000;
    private static final Source OFFICE = Source.builder()
            .publisher("Statistical Office")
            .published("2024-08-20")
            .build();

    private final Brief founding = Brief.of(FoundingCase.relations(), DAY);
    private final Brief thirtyYears = Brief.of(thirtyYears(), DAY);
    private final MarkedText marked = MarkedText.of(
            CommuniqueReader.english().published("2024-09-02").between(KAZ, CZE).read("""
                    In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia
                    amounted to 174.7 million (+19.4%), imports from there to 479.1 million (+60.5%).
                    """));

    /** Checks that a page of thirty years is of the size that is promised. */
    public BriefBenchmark() {
        int bytes = thirtyYears.html().getBytes(StandardCharsets.UTF_8).length;
        if (bytes >= LARGEST_PAGE) {
            throw new IllegalStateException(
                    "page of thirty years must have less than 150,000 bytes, but was %s; shorten it".formatted(bytes));
        }
    }

    /** Three flows of each of 367 months, with the years that they add up to, investment and visits. */
    private static BilateralCooperation thirtyYears() {
        CooperationBuilder relations = BilateralCooperation.between(KAZ, CZE);
        for (int y = 1994; y <= 2024; y++) {
            BigDecimal exportsOfYear = BigDecimal.ZERO;
            BigDecimal importsOfYear = BigDecimal.ZERO;
            for (int m = 1; m <= (y == 2024 ? 7 : 12); m++) {
                BigDecimal exports = BigDecimal.valueOf(40 + (y - 1994) * 6L + m * 17L % 31, 1);
                BigDecimal imports = BigDecimal.valueOf(90 + (y - 1994) * 11L + m * 29L % 53, 1);
                exportsOfYear = exportsOfYear.add(exports);
                importsOfYear = importsOfYear.add(imports);
                ReportingPeriod month = month(y, Month.of(m));
                add(relations, EXPORTS, month, exports);
                add(relations, IMPORTS, month, imports);
                add(relations, TOTAL_TRADE, month, exports.add(imports));
            }
            if (y < 2024) {
                add(relations, EXPORTS, year(y), exportsOfYear);
                add(relations, IMPORTS, year(y), importsOfYear);
                add(relations, FDI_GROSS_INFLOW, year(y), BigDecimal.valueOf(100 + 7L * (y - 1994), 1));
            }
        }
        Official minister = Official.of("Jan Lipavský", Post.of("Minister of Foreign Affairs", CZE));
        for (int y = 1994; y <= 2024; y += 2) {
            String day = y + "-05-14";
            relations.visit(WORKING, v -> v.visitor(minister).to(KAZ, "Astana").on(day));
        }
        return relations.build();
    }

    private static void add(
            CooperationBuilder relations, Measure measure, ReportingPeriod period, BigDecimal millions) {
        relations.claim(Claim.of(
                Subject.level(Quantity.of(measure, KAZ, CZE, period, Unit.USD)),
                Figure.parse(millions.toPlainString() + " million USD"),
                OFFICE));
    }

    /** {@return the page of a whole article; the goal is 20 milliseconds} */
    @Benchmark
    public String founding() {
        return founding.html();
    }

    /** {@return the page of thirty years of months; the goal is 200 milliseconds} */
    @Benchmark
    public String thirtyYearsOfMonths() {
        return thirtyYears.html();
    }

    /** {@return the same as Markdown} */
    @Benchmark
    public String thirtyYearsAsMarkdown() {
        return BriefFormat.markdown().write(thirtyYears);
    }

    /** {@return a text with its figures marked} */
    @Benchmark
    public String marked() {
        return marked.html();
    }
}
