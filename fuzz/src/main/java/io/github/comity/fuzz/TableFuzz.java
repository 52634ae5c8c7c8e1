package io.github.comity.fuzz;

import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Countries;
import io.github.comity.source.Source;
import java.io.StringReader;

/** Tables of statisticians: rows that are not read are told. */
public final class TableFuzz {
    private static final Source OFFICE = Source.of("Office");
    private static final PlainTable WIDE = PlainTable.of(OFFICE)
            .reporter(Countries.KAZ)
            .partnerIn("partner")
            .measure(Measure.EXPORTS)
            .figuresByPeriod("million USD")
            .build();
    private static final PlainTable LONG = PlainTable.of(OFFICE)
            .reporterIn("reporter")
            .partnerIn("partner")
            .periodIn("period")
            .measure(Measure.IMPORTS)
            .figuresIn("value", "thousand EUR")
            .growthsIn("change")
            .decimalMark(DecimalMark.COMMA)
            .negativeInParentheses()
            .build();

    private TableFuzz() {}

    /**
     * Reads a table.
     *
     * @param data which table and which separator by the first byte, then the file in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        TableFormat format = (data[0] & 1) == 0 ? TableFormat.CSV : TableFormat.TSV;
        PlainTable table = (data[0] & 2) == 0 ? WIDE : LONG;
        Promises.tellsProblems(table.read(format, new StringReader(Promises.rest(data))));
    }
}
