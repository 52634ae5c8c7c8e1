package io.github.comity.formats.sdmx;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.formats.internal.Areas;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.period.ReportingPeriod;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sdmxdl.Attribute;
import sdmxdl.AttributeRelationship;
import sdmxdl.Codelist;
import sdmxdl.CodelistRef;
import sdmxdl.DataSet;
import sdmxdl.Dimension;
import sdmxdl.Duration;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.StructureRef;
import sdmxdl.TimeInterval;
import sdmxdl.format.ObsParser;
import sdmxdl.format.csv.SdmxPicocsvFormatter;
import sdmxdl.format.csv.SdmxPicocsvParser;

/**
 * What is written is read by sdmx-dl, the client for SDMX of the National Bank of Belgium, and what it writes is read.
 *
 * <p>What sdmx-dl cannot do: its reader knows version 1.0 alone, leaves out an observation whose period it does not
 * know without a word, passes attributes over, and holds values as binary numbers; its writer writes the first instant
 * of each period alone. Scale, decimals and status are compared by {@link IndependentSdmxTest} and
 * {@link SdmxRoundTripTest}.
 */
class SdmxDlTest {
    private static final ImmutableList<String> DIMENSIONS = ImmutableList.of(
            "FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "UNIT_MEASURE", "SCOPE", "COVERAGE", "PRICE_BASIS");
    private static final ImmutableList<String> ATTRIBUTES =
            ImmutableList.of("UNIT_MULT", "DECIMALS", "OBS_STATUS", "CLAIM_STATUS");
    private static final Structure STRUCTURE = structure();
    private static final int SETS = 1_000;

    /** An observation as sdmx-dl holds it: codes of the dimensions, first instant, the one behind the last, value. */
    private record Observation(List<String> key, LocalDateTime start, LocalDateTime end, double value) {
        static Observation of(Series series, Obs obs) {
            List<String> key = new ArrayList<>();
            for (int i = 0; i < series.getKey().size(); i++) {
                key.add(series.getKey().get(i));
            }
            LocalDateTime start = obs.getPeriod().getStart();
            return new Observation(key, start, start.plus(obs.getPeriod().getDuration()), obs.getValue());
        }

        static Observation of(Claim claim) {
            Quantity quantity = claim.subject().quantity();
            ReportingPeriod period = quantity.period();
            List<String> key = List.of(
                    frequency(period),
                    Areas.code(quantity.reporter()).orElseThrow(),
                    Areas.code(quantity.partner()).orElseThrow(),
                    Options.code(quantity.measure()),
                    claim.figure().unit().toString(),
                    quantity.scope().orElse(""),
                    quantity.coverage() == Coverage.UNSTATED
                            ? ""
                            : quantity.coverage().label(),
                    quantity.priceBasis() == PriceBasis.CURRENT
                            ? ""
                            : quantity.priceBasis().label());
            return new Observation(
                    key,
                    period.start().orElseThrow().atStartOfDay(),
                    period.endExclusive().orElseThrow().atStartOfDay(),
                    claim.figure().value().doubleValue());
        }

        private static String frequency(ReportingPeriod period) {
            LocalDate start = period.start().orElseThrow();
            LocalDate end = period.endExclusive().orElseThrow();
            return Map.of(
                            start.plusYears(1), "A",
                            start.plusMonths(6), "S",
                            start.plusMonths(4), "T",
                            start.plusMonths(3), "Q",
                            start.plusMonths(1), "M",
                            start.plusWeeks(1), "W",
                            start.plusDays(1), "D")
                    .getOrDefault(end, "_O");
        }
    }

    private static Structure structure() {
        Codelist codes =
                Codelist.builder().ref(CodelistRef.of("COMITY", "CL", "1.0")).build();
        Structure.Builder structure = Structure.builder()
                .ref(StructureRef.of("COMITY", "CLAIMS", "1.0"))
                .name("claims")
                .timeDimensionId("TIME_PERIOD")
                .primaryMeasureId("OBS_VALUE");
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            structure.dimension(Dimension.builder()
                    .id(DIMENSIONS.get(i))
                    .name(DIMENSIONS.get(i))
                    .position(i + 1)
                    .codelist(codes)
                    .build());
        }
        ATTRIBUTES.forEach(id -> structure.attribute(Attribute.builder()
                .id(id)
                .name(id)
                .relationship(AttributeRelationship.OBSERVATION)
                .build()));
        return structure.build();
    }

    private static DataSet parsed(String csv) throws IOException {
        return SdmxPicocsvParser.builder()
                .factory(ObsParser::newDefault)
                .build()
                .getParser(STRUCTURE)
                .parseChars(csv);
    }

    private static List<Observation> observations(DataSet data) {
        return data.getData().stream()
                .flatMap(s -> s.getObs().stream().map(o -> Observation.of(s, o)))
                .toList();
    }

    private static Claim claim(Measure measure, String figure, ReportingPeriod period) {
        Figure printed = Figure.parse(figure);
        return Claim.of(
                Subject.level(Quantity.of(measure, KAZ, CZE, period, printed.unit())),
                printed,
                SdmxRoundTripTest.SOURCE);
    }

    @Test
    void write_ofTheFoundingCase_isReadBySdmxDl() throws IOException {
        ReportingPeriod year = ReportingPeriod.year(2023);
        ReportingPeriod quarter = ReportingPeriod.quarter(2024, 1);
        List<Claim> claims = List.of(
                claim(Measure.EXPORTS, "147.7 million USD", year),
                claim(Measure.IMPORTS, "479.1 million USD", year),
                claim(Measure.TOTAL_TRADE, "626.8 million USD", year),
                claim(Measure.TOTAL_TRADE, "125.3 million USD", quarter));
        DataSet read = parsed(SdmxCsv.of(SdmxRoundTripTest.SOURCE).write(claims, SdmxVersion.V1_0));
        assertThat(read.getRef()).isEqualTo(FlowRef.of("COMITY", "CLAIMS", "1.0"));
        assertThat(read.getData())
                .extracting(s -> s.getKey() + " " + s.getObs())
                .containsExactlyInAnyOrder(
                        "A.KZ.CZ.EXPORTS.USD... [Obs(period=2023-01-01T00:00/P1Y, value=147.7, meta={})]",
                        "A.KZ.CZ.IMPORTS.USD... [Obs(period=2023-01-01T00:00/P1Y, value=479.1, meta={})]",
                        "A.KZ.CZ.TOTAL_TRADE.USD... [Obs(period=2023-01-01T00:00/P1Y, value=626.8, meta={})]",
                        "Q.KZ.CZ.TOTAL_TRADE.USD... [Obs(period=2024-01-01T00:00/P3M, value=125.3, meta={})]");
    }

    @Test
    void write_ofAnything_isReadBySdmxDl() throws IOException {
        SdmxCsv format = SdmxCsv.of(SdmxRoundTripTest.SOURCE);
        int read = 0;
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = new ArrayList<>();
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                claims.add(SdmxRoundTripTest.claim(random));
            }
            String csv = format.write(claims, SdmxVersion.V1_0);
            List<Observation> observations = observations(parsed(csv));
            assertThat(observations)
                    .as("seed %s: %s", seed, csv)
                    .containsExactlyInAnyOrderElementsOf(
                            claims.stream().map(Observation::of).toList());
            read += observations.size();
        }
        assertThat(read).isGreaterThan(2 * SETS);
    }

    @Test
    void write_ofVersion2_isNotKnownToSdmxDl() {
        String csv = SdmxCsv.of(SdmxRoundTripTest.SOURCE).write(ImmutableList.of(), SdmxVersion.V2_0);
        assertThatThrownBy(() -> parsed(csv)).isInstanceOf(IOException.class).hasMessage("Invalid dataflow header");
    }

    /**
     * Dates are the first instants of what the frequency says; numbers have as many digits as a binary number needs.
     */
    @ParameterizedTest
    @CsvSource({
        "A, P1Y, 2023-01-01, 2023",
        "S, P6M, 2023-07-01, 2023-S2",
        "T, P4M, 2023-05-01, 2023-T2",
        "Q, P3M, 2023-04-01, 2023-Q2",
        "M, P1M, 2023-02-01, 2023-02",
        "W, P7D, 2023-01-30, 2023-W05",
        "D, P1D, 2023-01-30, 2023-01-30"
    })
    void read_ofWhatSdmxDlWrites_hasThePeriodsOfTheFrequency(
            String frequency, String length, LocalDate start, String period) throws IOException {
        Random random = new Random(frequency.charAt(0));
        List<String> expected = new ArrayList<>();
        DataSet.Builder data =
                DataSet.builder().ref(FlowRef.of("COMITY", "CLAIMS", "1.0")).query(Query.ALL);
        for (String partner : List.of("CZ", "DE", "W00")) {
            double value = (random.nextInt(2_000_000) - 1_000_000) / 1000.0;
            data.series(Series.builder()
                    .key(Key.of(frequency, "KZ", partner, "EXPORTS", "USD", "of \"which\", oil", "goods", ""))
                    .obs(Obs.builder()
                            .period(TimeInterval.of(start.atStartOfDay(), Duration.parse(length)))
                            .value(value)
                            .meta("UNIT_MULT", "6")
                            .meta("OBS_STATUS", "P")
                            .build())
                    .build());
            expected.add(partner + " " + ReportingPeriod.parse(period) + " "
                    + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " million USD, provisional");
        }
        String csv =
                SdmxPicocsvFormatter.builder().build().getFormatter(STRUCTURE).formatToString(data.build());
        TableClaims read = SdmxCsv.of(SdmxRoundTripTest.SOURCE)
                .read(TableFormat.CSV, new StringReader(csv))
                .orThrow();
        assertThat(read.claims())
                .as(csv)
                .extracting(c -> Areas.code(c.subject().quantity().partner()).orElseThrow() + " "
                        + c.subject().quantity().period() + " " + c.figure() + ", "
                        + c.status().label())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.claims())
                .extracting(c -> c.subject().quantity().scope().orElse(""))
                .containsOnly("of \"which\", oil");
    }
}
