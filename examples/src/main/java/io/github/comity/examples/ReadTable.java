package io.github.comity.examples;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.table.Marks;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.source.Source;
import java.io.StringReader;

/** Reads an office's table into claims, tells what has no number or cannot be read, and asks whether it can be true. */
public final class ReadTable {
    /** Written for this example in the manner of such tables; the exports of 2022 have a slip of the pen. */
    private static final String CSV = """
            flow,year,"Value, US$ million",remark
            exports,2023,147.7 p,
            imports,2023,479.1 p,
            turnover,2023,626.8 p,
            exports,2022,132.7,should be 123.7
            imports,2022,298.5,
            turnover,2022,422.2,
            exports,2021,:,
            imports,2021,n.d.,
            """;

    private ReadTable() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Console.print(report());
    }

    static String report() {
        Parsed<TableClaims> read = PlainTable.of(Source.of("Statistical office"))
                .measureIn(
                        "flow",
                        ImmutableMap.of(
                                "exports", Measure.EXPORTS,
                                "imports", Measure.IMPORTS,
                                "turnover", Measure.TOTAL_TRADE))
                .reporter(KAZ)
                .partner(CZE)
                .periodIn("year")
                .figuresIn("Value, US$ million")
                .marks(Marks.EUROSTAT)
                .build()
                .read(TableFormat.CSV, new StringReader(CSV));
        return TableReport.of(read).toString();
    }
}
