package io.github.comity.formats.sdmx;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.GRC;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NAM;
import static io.github.comity.party.Countries.XKX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxCsvTest {
    private static final Source SOURCE = Source.of("Statistical office");
    private static final SdmxCsv FORMAT = SdmxCsv.of(SOURCE);

    @TempDir
    Path folder;

    private static Parsed<TableClaims> read(SdmxCsv format, String csv) {
        return format.read(TableFormat.CSV, new StringReader(csv));
    }

    /** One observation of exports of Kazakhstan to Czechia, with further columns. */
    private static Parsed<TableClaims> one(String columns, String cells) {
        return read(
                FORMAT,
                "DATAFLOW,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,%s\nX:Y(1.0),KZ,CZ,EXPORTS,USD,%s\n"
                        .formatted(columns, cells));
    }

    private static Claim claim(String columns, String cells) {
        return one(columns, cells).orThrow().claims().get(0);
    }

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, '', 2024",
        "2024-A1, '', 2024",
        "2024A1, '', 2024",
        "2024-Q1, '', 2024-Q1",
        "2024Q1, '', 2024-Q1",
        "2024-S1, '', 2024-S1",
        "2024S2, '', 2024-S2",
        "2024-T3, '', 2024-09-01/P4M",
        "2024-M07, '', 2024-07",
        "2024M07, '', 2024-07",
        "2024-07, '', 2024-07",
        "202407, '', 2024-07",
        "2024-W05, '', 2024-01-29/P7D",
        "2024-D032, '', 2024-02-01",
        "2024-01-01/P1M, '', 2024-01",
        "2024-01-01T00:00:00/P1Y, '', 2024",
        "2024-01-31, '', 2024-01-31",
        "2024-01-31T00:00:00, '', 2024-01-31",
        "2024-Q1, --01-01, 2024-Q1",
        "2024-A1, --07-01, 2024-07-01/P12M",
        "2024-Q1, --07-01, 2024-Q3",
        "2024-Q4, --07-01, 2025-Q2",
        "2024-S2, --04-01, 2024-10-01/P6M",
        "2024-T2, --07-01, 2024-11-01/P4M",
        "2024-M01, --07-01, 2024-07",
        "2024-M12, --07-01, 2025-06",
        "2024-W01, --07-01, 2024-07-01/P7D",
        "2023-W01, --07-01, 2023-07-03/P7D",
        "2024-D001, --07-01, 2024-07-01",
        "2024-D365, --07-01, 2025-06-30",
        "2024-07, --07-01, 2024-07",
        "2024, --07-01, 2024",
        "2024-A1, --04-06, 2024-04-06/P12M",
    })
    void read_timePeriods_areThose(String text, String start, String period) {
        assertThat(claim("TIME_PERIOD,REPORTING_YEAR_START_DAY,OBS_VALUE", text + "," + start + ",1")
                        .subject()
                        .quantity()
                        .period())
                .isEqualTo(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q5, --07-01, 'part of the reporting year must be 1 to 4, but was 5 in ''2024-Q5''; correct it'",
        "2024-W54, --07-01, 'part of the reporting year must be 1 to 52, but was 54 in ''2024-W54''; correct it'",
        "2024-D366, --07-01, 'part of the reporting year must be 1 to 365, but was 366 in ''2024-D366''; correct it'",
        "202413, '', 'month of six digits must end with 01 to 12, but was ''202413''; write it as in ''202305'''",
        "2024-Q1, 07-01, 'start of the reporting year must be a day such as ''--07-01'', and not 29 February, but was "
                + "''07-01''; correct it'",
        "2024-Q1, --02-29, 'start of the reporting year must be a day such as ''--07-01'', and not 29 February, but "
                + "was ''--02-29''; correct it'",
    })
    void read_wrongTimePeriod_isToldWithItsPlace(String text, String start, String rule) {
        assertThat(problems(one("TIME_PERIOD,REPORTING_YEAR_START_DAY,OBS_VALUE", text + "," + start + ",1")))
                .containsExactly("line 2, column 6 (TIME_PERIOD): " + rule);
    }

    static Stream<Arguments> areas() {
        return Stream.of(
                Arguments.of("KZ", KAZ),
                Arguments.of("KAZ", KAZ),
                Arguments.of("398", KAZ),
                Arguments.of("NA", NAM),
                Arguments.of("EL", GRC),
                Arguments.of("UK", GBR),
                Arguments.of("XK", XKX),
                Arguments.of("W00", World.WORLD),
                Arguments.of("W0", World.WORLD),
                Arguments.of("WORLD", World.WORLD),
                Arguments.of("001", World.WORLD),
                Arguments.of("EU", CountryGroup.EU),
                Arguments.of("EU27_2020", CountryGroup.of("EU27_2020", "European Union (27 countries, from 2020)")),
                Arguments.of("EA20", CountryGroup.of("EA20", "Euro area (20 countries, from 2023)")),
                Arguments.of("EXT_EU27_2020", CountryGroup.of("EXT_EU27_2020", "Extra-EU (27 countries, from 2020)")),
                Arguments.of("CZ: Czechia", CZE),
                Arguments.of("B5: BRICS", CountryGroup.of("B5", "BRICS")));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void read_areas_areThose(String code, Area area) {
        Claim claim = read(
                        FORMAT,
                        "DATAFLOW,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n"
                                + "X,KZ,%s,EXPORTS,USD,2024,1\n".formatted(code))
                .orThrow()
                .claims()
                .get(0);

        assertThat(claim.subject().quantity().partner()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, '', '', USD, 1.5 USD",
        "1.5, 6, '', USD, 1.5 million USD",
        "1.5, 0, 2, USD, 1.50 USD",
        "147700000.0, 0, 0, USD, 147700000 USD",
        "12000, 3, -3, USD, 1.2E+4 thousand USD",
        "12345, 0, -3, USD, 12345 USD",
        "1.25, 0, 1, USD, 1.25 USD",
        "1.5, 2, '', USD, 1.5E+2 USD",
        "15, 2, '', USD, 1.5E+3 USD",
        "1.5E3, 0, '', USD, 1500 USD",
        "-2.5, 9, '', EUR, -2.5 billion EUR",
        "1.5, '', '', MIO_EUR, 1.5 million EUR",
        "1.5, 6, '', MIO_EUR, 1.5 million EUR",
        "1.5, 0, '', THS_USD, 1.5 thousand USD",
        "1.5, 0, '', CP_MEUR, 1.5 million EUR",
        "1.5, 0, '', BIO_JPY, 1.5 billion JPY",
        "1.5, 0, '', PC, 1.5%",
        "1.5, 3, '', T, 1.5 thousand t",
        "7, 0, '', {ships}, 7 {ships}",
        "1.5, 0, 0, 'USD: US dollar', 1.5 USD",
    })
    void read_values_areAsPrinted(String value, String scale, String decimals, String unit, String figure) {
        Claim claim = read(
                        FORMAT,
                        "REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,UNIT_MEASURE\n"
                                + "KZ,CZ,EXPORTS,2024,%s,%s,%s,%s\n".formatted(value, scale, decimals, unit))
                .orThrow()
                .claims()
                .get(0);

        assertThat(claim.figure()).hasToString(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "OBS_STATUS, A, ACTUAL, ''",
        "OBS_STATUS, '', ACTUAL, ''",
        "OBS_STATUS, E, ESTIMATED, ''",
        "OBS_STATUS, I, ESTIMATED, ''",
        "OBS_STATUS, P, PROVISIONAL, ''",
        "OBS_STATUS, F, FORECAST, ''",
        "OBS_STATUS, R, REVISED, ''",
        "OBS_STATUS, A: Normal value, ACTUAL, ''",
        "OBS_STATUS, B, ACTUAL, observation status B: time series break",
        "OBS_STATUS, P;B, PROVISIONAL, observation status B: time series break",
        "OBS_STATUS, U, ACTUAL, observation status U: low reliability",
        "OBS_FLAG, p, PROVISIONAL, ''",
        "OBS_FLAG, bp, PROVISIONAL, flag b: break in series",
        "OBS_FLAG, e, ESTIMATED, ''",
        "CONF_STATUS, F, ACTUAL, ''",
        "CONF_STATUS, C, ACTUAL, confidentiality status C",
        "CLAIM_STATUS, target, TARGET, ''",
    })
    void read_statuses_areStatusOrNote(String column, String code, ClaimStatus status, String note) {
        Claim claim = claim("TIME_PERIOD,OBS_VALUE," + column, "2024,1," + code);

        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.assumptions().stream().map(Assumption::detail))
                .containsExactlyElementsOf(note.isEmpty() ? List.of() : List.of(note));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', line 2; column 7 (OBS_VALUE): an empty cell means not available",
        "NaN, '', line 2; column 7 (OBS_VALUE): 'NaN' means not available",
        "NaN, M, line 2; column 7 (OBS_VALUE): 'NaN' means not available; observation status M",
    })
    void read_missingValue_isAGap(String value, String status, String gap) {
        TableClaims read = one("TIME_PERIOD,OBS_VALUE,OBS_STATUS", "2024," + value + "," + status)
                .orThrow();

        assertThat(read.claims()).isEmpty();
        assertThat(read.gaps().get(0).toString().replace(',', ';')).isEqualTo(gap.replace(',', ';'));
    }

    @Test
    void read_missingValueWithFlag_saysWhy() {
        assertThat(one("TIME_PERIOD,OBS_VALUE,OBS_FLAG", "2024,,c").orThrow().gaps())
                .hasToString("[line 2, column 7 (OBS_VALUE): an empty cell means not available, confidential]");
    }

    @Test
    void read_valueThatItsUnitForbids_isToldAndTheNextRowIsRead() {
        Parsed<TableClaims> read = read(FORMAT, """
                        DATAFLOW,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
                        X:Y(1.0),KZ,CZ,EXPORTS,2022,147.70,rank
                        X:Y(1.0),KZ,CZ,EXPORTS,2023,3,USD
                        """);

        assertThat(problems(read))
                .containsExactly("line 2, column 6 (OBS_VALUE): rank must be a whole number from 1, but was "
                        + "'rank 147.70'; write it as in 'rank 3'");
        assertThat(read.value().orElseThrow().claims().stream().map(Claim::text))
                .containsExactly("3 USD");
    }

    @Test
    void read_actions_ofVersion2() {
        TableClaims read = read(FORMAT, """
                        STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,\
                        UNIT_MEASURE
                        dataflow,X:Y(1.0),I,KZ,CZ,EXPORTS,2021,1,USD
                        dataflow,X:Y(1.0),A,KZ,CZ,EXPORTS,2022,2,USD
                        dataflow,X:Y(1.0),M,KZ,CZ,EXPORTS,2023,3,USD
                        dataflow,X:Y(1.0),R,KZ,CZ,EXPORTS,2024,4,USD
                        dataflow,X:Y(1.0),D,KZ,CZ,EXPORTS,2020,,
                        """).orThrow();

        assertThat(read.claims().stream().map(Claim::text)).containsExactly("1 USD", "2 USD", "3 USD", "4 USD");
        assertThat(read.gaps()).hasToString("[line 6, column 3 (ACTION): 'D' means deleted by the sender]");
    }

    @Test
    void read_labelsKeysAndListsInHeaders_areKnown() {
        TableClaims read = read(FORMAT, """
                        STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ: Frequency,REF_AREA: Reference area,\
                        COUNTERPART_AREA: Counterpart area,INDICATOR: Indicator,UNIT_MEASURE: Unit,\
                        TIME_PERIOD: Time period,OBS_VALUE: Observation value,UNIT_MULT: Unit multiplier
                        dataflow,X:Y(1.0),I,A.KZ.CZ,A.KZ.CZ.2024,A: Annual,KZ: Kazakhstan,CZ: Czechia,EXPORTS: Exports,\
                        USD: US dollar,2024,147.7,6: Millions
                        """).orThrow();

        assertThat(read.claims()).hasToString("[exports of Kazakhstan to Czechia in 2024: 147.7 million USD]");
    }

    @Test
    void read_eurostat_byItsColumns() {
        TableClaims read = SdmxCsv.of(SOURCE)
                .measureIn("stk_flow")
                .measure("EXP", Measure.EXPORTS)
                .measure("IMP", Measure.IMPORTS)
                .productIn("sitc06", "SITC Rev. 4")
                .only("freq", "A")
                .coverage(Coverage.GOODS)
                .read(TableFormat.CSV, new StringReader("""
                                DATAFLOW,LAST UPDATE,freq,unit,stk_flow,sitc06,partner,geo,\
                                TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                                ESTAT:DS(1.0),15/11/24,A,MIO_EUR,EXP,TOTAL,KZ,EL,2023,87.4,p,
                                ESTAT:DS(1.0),15/11/24,A,MIO_EUR,IMP,3,EXT_EU27_2020,EU27_2020,2023,1234.5,,
                                ESTAT:DS(1.0),15/11/24,M,MIO_EUR,EXP,TOTAL,KZ,EL,2023-05,7.1,,
                                ESTAT:DS(1.0),15/11/24,A,MIO_EUR,EXP,TOTAL,KZ,UK,2023,,c,
                                """))
                .orThrow();

        assertThat(read.claims().stream().map(Claim::toString))
                .containsExactly(
                        "exports (goods) of Greece to Kazakhstan in 2023: 87.4 million EUR, provisional",
                        "imports (goods) (SITC Rev. 4:3) of the European Union (27 countries, from 2020) from Extra-EU "
                                + "(27 countries, from 2020) in 2023: 1234.5 million EUR");
        assertThat(read.gaps().stream().map(Gap::toString))
                .containsExactly(
                        "line 4, column 3 (freq): 'M' means left out, as 'A' alone is asked for",
                        "line 5, column 10 (OBS_VALUE): an empty cell means not available, confidential");
    }

    @Test
    void read_fixedValues_needNoColumns() {
        TableClaims read = SdmxCsv.of(SOURCE)
                .measure(Measure.GDP)
                .reporter(KAZ)
                .unit("million USD")
                .read(TableFormat.CSV, new StringReader("TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2023,262,3\n"))
                .orThrow();

        assertThat(read.claims())
                .containsExactly(Claim.ofEconomy(
                        Measure.GDP, KAZ, ReportingPeriod.year(2023), Figure.parse("262 million USD"), SOURCE));
    }

    @Test
    void read_ownCodes_areThoseOfTheCaller() {
        CountryGroup brics = CountryGroup.of("BRICS", "BRICS");
        TableClaims read = SdmxCsv.of(SOURCE)
                .measure("TXG", Measure.EXPORTS)
                .area("1C_XX", brics)
                .unit("XDC", "thousand KZT")
                .unitIn("CCY")
                .reporterIn("WHO")
                .partnerIn("WITH")
                .read(
                        TableFormat.CSV,
                        new StringReader("WHO,WITH,INDICATOR,CCY,TIME_PERIOD,OBS_VALUE\nKZ,1C_XX,TXG,XDC,2023,5\n"))
                .orThrow();

        assertThat(read.claims()).hasToString("[exports of Kazakhstan to BRICS in 2023: 5 thousand KZT]");
        assertThat(SdmxCsv.of(SOURCE)
                        .partner(brics)
                        .measure(Measure.EXPORTS)
                        .reporter(KAZ)
                        .unit("USD")
                        .read(TableFormat.CSV, new StringReader("TIME_PERIOD,OBS_VALUE\n2023,5\n"))
                        .orThrow()
                        .claims())
                .hasToString("[exports of Kazakhstan to BRICS in 2023: 5 USD]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REF_AREA | QQ | unknown country 'QQ': pass an ISO 3166-1 code such as KZ, KAZ or 398, or an English "
                        + "name to Country.of; or say who is meant by area('QQ', ...)",
                "REF_AREA | '' | party must be a code such as KZ, but was empty; write it",
                "INDICATOR | TXG | measure must have a known code, but was 'TXG'; say what it means by "
                        + "measure('TXG', ...)",
                "UNIT_MEASURE | XDC | unit must be a code such as USD or MIO_EUR, but was 'XDC'; say what it means by "
                        + "unit('XDC', \"USD\")",
                "UNIT_MEASURE | '' | unit must be a code such as USD or MIO_EUR, but was ''; say what it means by "
                        + "unit('', \"USD\")",
                "UNIT_MULT | x | unit multiplier must be a whole number from -40 to 40, but was 'x'; correct it",
                "UNIT_MULT | 99 | unit multiplier must be a whole number from -40 to 40, but was '99'; correct it",
                "OBS_VALUE | 1,5 | value must be a number such as 147700000.5, but was '1,5'; write a point before the "
                        + "decimals, and nothing between the other digits",
                "OBS_VALUE | INF | value must be a number such as 147700000.5, but was 'INF'; write all its digits",
                "OBS_VALUE | 1E999 | value must be a number such as 147700000.5, but was '1E999'; write all its digits",
                "OBS_STATUS | ? | observation status must be a code of CL_OBS_STATUS such as A, E or P, but was '?'; "
                        + "correct it",
                "OBS_FLAG | ? | flags must be letters of p, r, e, s, i, f, b, u, d, c, n, z, m, C, N and P, but was "
                        + "'?'; correct them",
                "ACTION | X | action must be I, A, M, R or D, but was 'X'; correct it",
            })
    void read_wrongCell_isToldWithItsPlace(String column, String cell, String rule) {
        List<String> columns = List.of(
                "ACTION",
                "REF_AREA",
                "COUNTERPART_AREA",
                "INDICATOR",
                "UNIT_MEASURE",
                "TIME_PERIOD",
                "OBS_VALUE",
                "UNIT_MULT",
                "OBS_STATUS",
                "OBS_FLAG");
        List<String> cells = List.of("I", "KZ", "CZ", "EXPORTS", "USD", "2024", "1", "0", "A", "");
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).equals(column) ? cell : cells.get(i);
            row.append(i == 0 ? "" : ",").append('"').append(text).append('"');
        }
        Parsed<TableClaims> read =
                read(FORMAT, String.join(",", columns) + "\n" + row + "\n" + String.join(",", cells) + "\n");

        assertThat(problems(read))
                .containsExactly("line 2, column %s (%s): %s".formatted(columns.indexOf(column) + 1, column, rule));
        assertThat(read.value().orElseThrow().claims()).hasSize(1);
    }

    @Test
    void read_multiplierAgainstTheUnit_isToldWithItsPlace() {
        assertThat(problems(read(
                        FORMAT,
                        "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,UNIT_MEASURE\nKZ,GDP,2024,1,3,MIO_EUR\n")))
                .containsExactly("line 2, column 5 (UNIT_MULT): unit multiplier must be that of the unit, 6, but "
                        + "was '3'; "
                        + "leave one of them out");
    }

    @Test
    void read_missingColumns_areToldOnce() {
        Parsed<TableClaims> read = read(FORMAT.only("FREQ", "A"), "A,B\n1,2\n3,4\n");

        assertThat(read.value()).isEmpty();
        assertThat(problems(read))
                .containsExactly(
                        missing("OBS_VALUE"),
                        missing("TIME_PERIOD or TIME"),
                        missing("REF_AREA or geo or reporter or COUNTRY"),
                        missing("INDICATOR or MEASURE"),
                        missing("UNIT_MEASURE or unit or CURRENCY"),
                        missing("FREQ"));
    }

    private static String missing(String column) {
        return "line 1, column 1 (A): SDMX-CSV must have the column %s, but has A, B; name the column or set the value"
                .formatted(column);
    }

    @Test
    void unit_thatIsNone_isRefused() {
        assertThatThrownBy(() -> FORMAT.unit("much"))
                .hasMessage("unit must be a unit with or without a scale, but was 'much'; write it as in "
                        + "'million USD'");
    }

    private static Claim claim(Figure figure, ReportingPeriod period, Area partner, Measure measure) {
        return Claim.of(Subject.level(Quantity.of(measure, KAZ, partner, period, figure.unit())), figure, SOURCE);
    }

    static Stream<Arguments> unwritable() {
        ReportingPeriod year = ReportingPeriod.year(2023);
        Figure one = Figure.parse("1 USD");
        Measure own = Measure.of("own", Measure.Additivity.ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
        return Stream.of(
                Arguments.of(
                        claim(Figure.parse("about 150 USD"), year, CZE, Measure.EXPORTS),
                        "have one value without a hedge word, but was about 150 USD"),
                Arguments.of(
                        claim(Figure.parse("1.2–1.5 billion USD"), year, CZE, Measure.EXPORTS),
                        "have one value without a hedge word, but was 1.2–1.5 billion USD"),
                Arguments.of(
                        claim(one, ReportingPeriod.since(2005), CZE, Measure.EXPORTS),
                        "have a bounded period, but was 2005/.."),
                Arguments.of(claim(Figure.parse("1"), year, CZE, Measure.EXPORTS), "have a unit, but was without one"),
                Arguments.of(
                        claim(one, year, CountryGroup.of("V4", "Visegrad"), Measure.EXPORTS),
                        "have parties with a code, which area(...) gives, but was V4"),
                Arguments.of(
                        claim(one, year, CZE, own),
                        "have a measure with a code, which measure(...) gives, but was own"),
                Arguments.of(
                        claim(Figure.of(java.math.BigDecimal.ONE, Unit.counted("a: b")), year, CZE, Measure.EXPORTS),
                        "have a unit without a colon before a space, but was '{a: b}'"),
                Arguments.of(
                        Claim.of(
                                Subject.level(Quantity.of(Measure.EXPORTS, KAZ, CZE, year, Unit.USD)
                                        .withScope("=1+1")),
                                one,
                                SOURCE),
                        "have a scope that does not begin like a formula and has no space at its ends, but was '=1+1'"),
                Arguments.of(
                        Claim.of(
                                Subject.change(
                                        Quantity.of(Measure.EXPORTS, KAZ, CZE, year, Unit.USD),
                                        ReportingPeriod.year(2022),
                                        io.github.comity.claim.Growth.Form.RATE),
                                Figure.parse("+5%"),
                                SOURCE),
                        "be a level, but was a change, share or rank"));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void write_whatIsNoObservation_isRefused(Claim claim, String rule) {
        assertThatThrownBy(() -> FORMAT.write(List.of(claim), SdmxVersion.V2_0))
                .hasMessage("observation must %s, in '%s'; leave the claim out, or write it as JSON"
                        .formatted(rule, claim));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2014-12-31, '', 2014",
        "A, 2014-01-01T00:00:00, '', 2014",
        "A, 2014-06, '', 2014",
        "A: Annual, 2014-Q2, '', 2014",
        "S, 2014-12-31, '', 2014-S2",
        "T, 2014-05-01, '', 2014-05-01/P4M",
        "Q, 2014-03-31, '', 2014-Q1",
        "Q, 2014-12, '', 2014-Q4",
        "M, 2014-02-28, '', 2014-02",
        "W, 2014-01-01, '', 2013-12-30/P7D",
        "A, 2014-06-30, --07-01, 2013-07-01/P12M",
        "Q, 2014-07-01, --07-01, 2014-Q3"
    })
    void read_aDayOfALongerFrequency_isThePeriodOfThatFrequency(
            String frequency, String text, String start, String period) {
        TableClaims read = FORMAT.read(TableFormat.CSV, new StringReader("""
                                FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,\
                                REPORTING_YEAR_START_DAY
                                %s,KZ,CZ,EXPORTS,USD,%s,5,%s
                                """.formatted(frequency, text, start)))
                .orThrow();

        assertThat(read.claims()).singleElement().satisfies(c -> {
            assertThat(c.subject().quantity().period()).isEqualTo(ReportingPeriod.parse(period));
            assertThat(c.assumptions())
                    .extracting(Assumption::detail)
                    .containsExactly("time period %s of frequency %s".formatted(text, frequency.substring(0, 1)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "D, 2014-12-31",
        "_O, 2014-12-31",
        "A, 2014",
        "A, 2014-07-01/P12M",
        "A, 2014-11-01/P3M",
        "Q, 2014",
        "M, 2014-01-27/P7D",
        "W, 2014-01"
    })
    void read_aPeriodThatIsNoPartOfOneOfItsFrequency_isThatPeriod(String frequency, String text) {
        TableClaims read = FORMAT.read(TableFormat.CSV, new StringReader("""
                                FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE
                                %s,KZ,CZ,EXPORTS,USD,%s,5
                                """.formatted(frequency, text)))
                .orThrow();

        assertThat(read.claims()).singleElement().satisfies(c -> {
            assertThat(c.subject().quantity().period()).isEqualTo(ReportingPeriod.parse(text));
            assertThat(c.assumptions()).isEmpty();
        });
    }

    @Test
    void write_ownCodes_areReadBack() {
        CountryGroup v4 = CountryGroup.of("V4", "Visegrad");
        Measure own = Measure.of("own", Measure.Additivity.ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
        SdmxCsv format = FORMAT.area("1V", v4).measure("OWN", own).measureIn("ITEM");
        Claim claim = claim(Figure.parse("-1.50 million USD"), ReportingPeriod.parse("2024-Q1"), v4, own);

        assertThat(read(format, format.write(List.of(claim), SdmxVersion.V1_0))
                        .orThrow()
                        .claims())
                .containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource({"V1_0, claims-1.0.csv", "V2_0, claims-2.0.csv"})
    void write_isTheGoldenFile(SdmxVersion version, String name) throws IOException {
        List<Claim> claims = List.of(
                claim(Figure.parse("147.70 million USD"), ReportingPeriod.year(2023), CZE, Measure.EXPORTS),
                Claim.builder()
                        .subject(Subject.level(Quantity.of(
                                        Measure.IMPORTS,
                                        KAZ,
                                        World.WORLD,
                                        ReportingPeriod.parse("2024-01-01/P7M"),
                                        Unit.EUR)
                                .withCoverage(Coverage.GOODS)
                                .withScope("HS 2022:2709, crude")))
                        .figure("12 billion EUR")
                        .source(SOURCE)
                        .status(ClaimStatus.PROVISIONAL)
                        .assumptions(new Assumption(Assumption.Kind.OTHER, "observation status B: time series break"))
                        .build(),
                Claim.builder()
                        .subject(
                                Subject.level(Quantity.of(Measure.GDP, KAZ, KAZ, ReportingPeriod.year(2029), Unit.USD)))
                        .figure("450 billion USD")
                        .source(SOURCE)
                        .status(ClaimStatus.TARGET)
                        .build());
        Path file = folder.resolve(name);
        FORMAT.write(claims, version, file);
        String golden = new String(
                Objects.requireNonNull(SdmxCsvTest.class.getResourceAsStream(name))
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        assertThat(Files.readString(file)).isEqualTo(golden.replace("\n", "\r\n"));
        assertThat(FORMAT.read(TableFormat.CSV, file).orThrow().claims()).isEqualTo(claims);
    }

    @Test
    void read_columnsInAnyOrder_sayTheSame() {
        String csv = """
                obs_value,X,time_period,unit_measure,indicator,ref_area,counterpart_area
                1,,2024,USD,EXPORTS,KZ,CZ
                """;
        assertThat(read(FORMAT, csv).orThrow().claims()).containsExactly(claim("TIME_PERIOD,OBS_VALUE", "2024,1"));
    }

    @Test
    void nulls_areNamed() {
        ImmutableMap<String, ThrowingCallable> calls = ImmutableMap.of(
                "source of SdmxCsv.of(...)", () -> SdmxCsv.of(null),
                "measure of SdmxCsv.measure(...)", () -> FORMAT.measure(null),
                "code of SdmxCsv.only(...)", () -> FORMAT.only("FREQ", null),
                "claims of SdmxCsv.write(...)", () -> FORMAT.write(null, SdmxVersion.V1_0),
                "version of SdmxCsv.write(...)", () -> FORMAT.write(ImmutableList.of(), null));
        calls.forEach(
                (name, call) -> assertThatThrownBy(call).hasMessage(name + " must be a value, but was null; pass one"));
        assertThat(calls).hasSize(5);
    }

    @Test
    void read_rowOfASeries_hasFlagsBehindItsValues_andTellsAMistakeOnce() {
        String tsv = """
                unit,partner,geo\\time\t2023 \t2022 \t2021\t2020 \tnote
                MIO_EUR,GE,LV\t41.3p\t: c\t39.1 b\tabc\tx
                MIO_EUR,QQ,LV\t1\t2\t3\t4\t
                """;
        Parsed<TableClaims> read =
                SdmxCsv.of(Source.of("Eurostat")).measure(Measure.EXPORTS).read(TableFormat.TSV, new StringReader(tsv));
        assertThat(read.value().orElseThrow().claims())
                .extracting(c -> c + " " + c.assumptions())
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 41.3 million EUR, provisional []",
                        "exports of Latvia to Georgia in 2021: 39.1 million EUR [other: flag b: break in series]");
        assertThat(read.value().orElseThrow().gaps())
                .extracting(Object::toString)
                .containsExactly("line 2, column 3 (2022): ':' means not available, confidential");
        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 2, column 5 (2020): value must be a number such as 147700000.5, but was 'abc'; write all "
                                + "its digits",
                        "line 3, column 1 (unit,partner,geo\\time): unknown country 'QQ': pass an ISO 3166-1 code such "
                                + "as KZ, KAZ or 398, or an English name to Country.of; or say who is meant by "
                                + "area('QQ', ...)");
    }

    /** A row of one product is no total, whichever comes first. */
    @ParameterizedTest
    @ValueSource(strings = {"SITC", "sitc06", "HS2022", "PRODUCT", "CPA_2_1"})
    void rowsOfProducts_thatNobodyAskedFor_areGaps(String column) {
        String csv = """
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,%s,TIME_PERIOD,OBS_VALUE
                dataflow,A:B(1.0),I,KZ,CZ,EXPORTS,USD,3,2023,12.1
                dataflow,A:B(1.0),I,KZ,CZ,EXPORTS,USD,TOTAL,2023,41.3
                """.formatted(column);
        TableClaims read = SdmxCsv.of(Source.of("Office"))
                .read(TableFormat.CSV, new StringReader(csv))
                .orThrow();
        assertThat(read.claims())
                .extracting(Claim::toString)
                .containsExactly("exports of Kazakhstan to Czechia in 2023: 41.3 USD");
        assertThat(read.gaps())
                .extracting(Object::toString)
                .containsExactly("line 2, column 8 (" + column + "): '3' means left out, as it is one product, and the "
                        + "total alone is read; name the column with productIn(...) to read products");
    }
}
