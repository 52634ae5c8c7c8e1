package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.sdmx.SdmxVersion;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.source.Source;
import java.io.StringReader;
import java.util.List;

/** The code of {@code docs/sdmx.md}. */
final class SdmxGuide {
    private SdmxGuide() {}

    static void read() {
        // spotless:off
        // tag::read
        String csv = """
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
            dataflow,IMF:IMTS(1.0),I,KZ,CZ,TXG_FOB_USD,2023,147.70,6,A
            dataflow,IMF:IMTS(1.0),I,KZ,CZ,TXG_FOB_USD,2024-Q1,35.2,6,P
            dataflow,IMF:IMTS(1.0),I,KZ,CZ,TXG_FOB_USD,2024-M04,NaN,6,L
            dataflow,IMF:IMTS(1.0),I,KZ,CZ,TXG_FOB_USD,2024-Q5,1,6,A
            """;
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("IMF"))
            .measure("TXG_FOB_USD", Measure.EXPORTS)
            .unit("TXG_FOB_USD", "USD")
            .unitIn("INDICATOR")
            .read(TableFormat.CSV, new StringReader(csv));
        read.value().ifPresent(v -> v.claims().forEach(System.out::println));
        read.value().ifPresent(v -> v.gaps().forEach(System.out::println));
        read.problems().forEach(System.out::println);
        // end::read
        // spotless:on
    }

    static void eurostat() {
        // spotless:off
        // tag::eurostat
        String csv = """
            DATAFLOW,freq,unit,stk_flow,sitc06,partner,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
            ESTAT:X(1.0),A,MIO_EUR,EXP,TOTAL,KZ,EL,2023,87.4,bp
            ESTAT:X(1.0),M,MIO_EUR,EXP,TOTAL,KZ,EL,2023-05,7.1,
            ESTAT:X(1.0),A,MIO_EUR,EXP,3,KZ,EU27_2020,2023,1234.5,
            """;
        TableClaims read = SdmxCsv.of(Source.of("Eurostat"))
            .measureIn("stk_flow")
            .measure("EXP", Measure.EXPORTS)
            .productIn("sitc06", "SITC Rev. 4")
            .only("freq", "A")
            .coverage(Coverage.GOODS)
            .read(TableFormat.CSV, new StringReader(csv))
            .orThrow();
        read.claims().forEach(c -> System.out.println(c + " " + c.assumptions()));
        read.gaps().forEach(System.out::println);
        // end::eurostat
        // spotless:on
    }

    static void write() {
        // spotless:off
        // tag::write
        Claim claim = Claim.of(
            Subject.level(Quantity.of(Measure.EXPORTS, KAZ, CZE, year(2023), Unit.USD)),
            Figure.parse("147.70 million USD"),
            Source.of("Statistical office"));
        SdmxCsv format = SdmxCsv.of(claim.source());
        String csv = format.write(List.of(claim), SdmxVersion.V2_0);
        csv.lines().forEach(System.out::println);
        TableClaims back = format.read(TableFormat.CSV, new StringReader(csv)).orThrow();
        System.out.println(back.claims().equals(List.of(claim)));
        // end::write
        // spotless:on
    }
}
