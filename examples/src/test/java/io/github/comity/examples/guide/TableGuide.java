package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.sheet.Workbook;
import io.github.comity.formats.table.Marks;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.World;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The code of {@code docs/tables.md}. */
final class TableGuide {
    private TableGuide() {}

    static void figures() {
        // spotless:off
        // tag::figures
        String csv = """
            Year,Partner,"Value, US$ thousand"
            2023,Czech Republic,147700.5 p
            2023,NA,:
            2O23,Germany,12
            """;
        Parsed<TableClaims> read = PlainTable.of(Source.of("Statistical office"))
            .measure(Measure.EXPORTS)
            .reporter(KAZ)
            .partnerIn("Partner")
            .periodIn("Year")
            .figuresIn("Value, US$ thousand")
            .marks(Marks.EUROSTAT)
            .build()
            .read(TableFormat.CSV, new StringReader(csv));
        read.value().ifPresent(v -> v.claims().forEach(System.out::println));
        read.value().ifPresent(v -> v.gaps().forEach(System.out::println));
        read.problems().forEach(System.out::println);
        // end::figures
        // spotless:on
    }

    static void growths() {
        // spotless:off
        // tag::growths
        String csv = """
            Partner,Year,"Value, US$ thousand","change, %","share, %"
            Czechia,2022,123710,,1.5
            Czechia,2023,147700,48.4,1.9
            Germany,2023,981000,2.1 times,12.5 p
            """;
        TableClaims read = PlainTable.of(Source.of("Statistical office"))
            .measure(Measure.EXPORTS)
            .reporter(KAZ)
            .partnerIn("Partner")
            .periodIn("Year")
            .figuresIn("Value, US$ thousand")
            .growthsIn("change, %")
            .sharesIn("share, %", World.WORLD)
            .build()
            .read(TableFormat.CSV, new StringReader(csv))
            .orThrow();
        System.out.println(Claim.table(read.claims()).select("about", "partner", "period", "printed"));
        System.out.println(Reconciler.standard().reconcile(read.claims()).verdict());
        // end::growths
        // spotless:on
    }

    static void wide() {
        // spotless:off
        // tag::wide
        String tsv = "Country\t2022\t2023\nGermany\t-1.5\t.\nCzechia\t2\t0.0\n";
        TableClaims read = PlainTable.of(Source.of("National bank"))
            .measure(Measure.FDI_NET_INFLOW)
            .reporter(KAZ)
            .partnerIn("Country")
            .figuresByPeriod("million USD")
            .build()
            .read(TableFormat.TSV, new StringReader(tsv))
            .orThrow();
        System.out.println(Claim.table(read.claims()).select("partner", "period", "printed"));
        // end::wide
        // spotless:on
    }

    static void rows() {
        // spotless:off
        // tag::rows
        String csv = "code,name\n04,\"Meal, of meat\"\n05\n";
        for (Parsed<Row> row : TableFormat.CSV.rows(new StringReader(csv)).toList()) {
            row.value().ifPresent(r -> System.out.println(r.line() + " " + r.text("name")));
            row.problems().forEach(System.out::println);
        }
        // end::rows
        // spotless:on
    }

    static void write() {
        // spotless:off
        // tag::write
        Claim claim = Claim.ofEconomy(
            Measure.GDP, KAZ, year(2023), Figure.parse("262 billion USD"), Source.of("=HYPERLINK(1)"));
        System.out.print(TableFormat.CSV.write(
            Claim.table(List.of(claim)).select("measure", "value", "unit", "publisher")));
        // end::write
        // spotless:on
    }

    static void workbook() throws IOException {
        // spotless:off
        // tag::workbook
        Source source = Source.of("Statistical office");
        Claim gdp = Claim.ofEconomy(Measure.GDP, KAZ, year(2023), Figure.parse("262.50 billion USD"), source);
        Workbook workbook = Workbook.of("GDP 2023/24", Claim.table(List.of(gdp)))
            .plus("gdp 2023-24", Claim.table(List.of(gdp)).select("period", "value", "unit"));
        Path file = Files.createTempFile("figures", ".xlsx");
        workbook.write(file);
        System.out.println(workbook.sheetNames());
        // end::workbook
        // spotless:on
        Files.delete(file);
    }
}
