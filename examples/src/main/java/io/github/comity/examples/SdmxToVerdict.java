package io.github.comity.examples;

import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.sdmx.SdmxVersion;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.source.Source;
import java.io.StringReader;

/** Reads observations in SDMX-CSV, asks whether they can all be true, and writes those of one period again. */
public final class SdmxToVerdict {
    /** Written for this example in the manner of such files; the total of the second quarter has a slip of the pen. */
    private static final String CSV = """
            DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,UNIT_MEASURE,UNIT_MULT,DECIMALS,TIME_PERIOD,OBS_VALUE,\
            OBS_STATUS
            XX:TRADE(1.0),Q,KZ,EU27_2020,TXG,USD,6,1,2024-Q1,147.7,A
            XX:TRADE(1.0),Q,KZ,EU27_2020,TMG,USD,6,1,2024-Q1,479.1,A
            XX:TRADE(1.0),Q,KZ,EU27_2020,TTG,USD,6,1,2024-Q1,626.8,A
            XX:TRADE(1.0),Q,KZ,EU27_2020,TXG,USD,6,1,2024-Q2,150,P
            XX:TRADE(1.0),Q,KZ,EU27_2020,TMG,USD,6,1,2024-Q2,480.2,P
            XX:TRADE(1.0),Q,KZ,EU27_2020,TTG,USD,6,1,2024-Q2,603.2,P
            XX:TRADE(1.0),M,KZ,EU27_2020,TXG,USD,6,1,2024-M06,51.3,E
            XX:TRADE(1.0),Q,KZ,EU27_2020,TXG,USD,6,1,2024-Q3,NaN,M
            XX:TRADE(1.0),Q,KZ,EU27_2020,TBG,USD,6,1,2024-Q1,-331.4,A
            """;

    private SdmxToVerdict() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Console.print(report());
    }

    static String report() {
        SdmxCsv format = SdmxCsv.of(Source.of("Statistical office"))
                .measureIn("FLOW")
                .measure("TXG", Measure.EXPORTS)
                .measure("TMG", Measure.IMPORTS)
                .measure("TTG", Measure.TOTAL_TRADE);
        Parsed<TableClaims> read = format.read(TableFormat.CSV, new StringReader(CSV));
        StringBuilder out = TableReport.of(read);
        out.append('\n');
        format.write(read.value().orElseThrow().claims().subList(0, 2), SdmxVersion.V2_0)
                .lines()
                .forEach(l -> out.append(l).append('\n'));
        return out.toString();
    }
}
