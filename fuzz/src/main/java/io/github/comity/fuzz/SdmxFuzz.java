package io.github.comity.fuzz;

import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Countries;
import io.github.comity.source.Source;
import java.io.StringReader;

/** SDMX-CSV: rows that are not read are told. */
public final class SdmxFuzz {
    private static final SdmxCsv FORMAT = SdmxCsv.of(Source.of("Office"))
            .measureIn("INDICATOR")
            .measure("X", Measure.EXPORTS)
            .reporter(Countries.KAZ)
            .partnerIn("COUNTERPART_AREA")
            .unitIn("UNIT_MEASURE");

    private SdmxFuzz() {}

    /**
     * Reads a file.
     *
     * @param data the file in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Parsed<TableClaims> read = FORMAT.read(TableFormat.CSV, new StringReader(Promises.text(data)));
        Promises.tellsProblems(read);
    }
}
