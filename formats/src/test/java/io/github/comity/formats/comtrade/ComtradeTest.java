package io.github.comity.formats.comtrade;

import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.CHE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.FRA;
import static io.github.comity.party.Countries.IND;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.KOR;
import static io.github.comity.party.Countries.MCO;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SUN;
import static io.github.comity.party.Countries.USA;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.Progress;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Relation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.Valuation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComtradeTest {
    @TempDir
    Path folder;

    private static Parsed<ComtradeTrade> csv(String csv) {
        return Comtrade.standard().read(TableFormat.CSV, new StringReader(csv));
    }

    private static Parsed<ComtradeTrade> json(String json) {
        return Comtrade.standard().readJson(new StringReader(json));
    }

    private static ComtradeTrade csv(Rows rows) {
        return csv(rows.csv()).orThrow();
    }

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> texts(ComtradeTrade trade) {
        return trade.claims().stream().map(Claim::toString).toList();
    }

    @Test
    void read_theRowOfAllTotals_isTheTradeOfThePairAndTheOthersAreParts() {
        ComtradeTrade trade = csv(Rows.of()
                .row("primaryValue", "100")
                .row("partner2Code", "643", "primaryValue", "40")
                .row("customsCode", "C04", "primaryValue", "30")
                .row("mosCode", "1", "primaryValue", "20")
                .row("motCode", "2100", "primaryValue", "60"));

        assertThat(texts(trade)).containsExactly("exports (goods) of Kazakhstan to Czechia in 2023: 100 USD");
        assertThat(trade.gaps().stream().map(Gap::toString))
                .containsExactly(
                        "line 3, column 15 (partner2Code): '643' means a part of the trade by second partner, which "
                                + "the row of all of them contains",
                        "line 4, column 25 (customsCode): 'C04' means a part of the trade by customs procedure, which "
                                + "the row of all of them contains",
                        "line 5, column 27 (mosCode): '1' means a part of the trade by mode of supply, which the row "
                                + "of all of them contains",
                        "line 6, column 28 (motCode): '2100' means a part of the trade by mode of transport, which the "
                                + "row of all of them contains");
    }

    @Test
    void read_secondPartnerByLetters_isKnownFromW00() {
        ComtradeTrade trade = csv(Rows.of()
                .row("partner2Code", "", "partner2ISO", "W00", "primaryValue", "100")
                .row("partner2Code", "", "partner2ISO", "RUS", "primaryValue", "40"));

        assertThat(texts(trade)).containsExactly("exports (goods) of Kazakhstan to Czechia in 2023: 100 USD");
        assertThat(trade.gaps()).hasSize(1);
    }

    @Test
    void read_partsWithoutTheirTotal_isAProblem() {
        Parsed<ComtradeTrade> read = csv(Rows.of()
                .row("motCode", "2100", "primaryValue", "60")
                .row("motCode", "1000", "primaryValue", "40")
                .csv());

        assertThat(problems(read))
                .containsExactly(
                        "line 2, column 28 (motCode): exports (goods) of Kazakhstan to Czechia in 2023 must have "
                                + "a row of all "
                                + "second partners, customs procedures and modes, but had parts alone; ask for "
                                + "partner2Code=0, "
                                + "customsCode=C00 and motCode=0");
        assertThat(read.value().orElseThrow().claims()).isEmpty();
    }

    @Test
    void read_partsOfATotalWithoutValue_areNoProblem() {
        assertThat(csv(Rows.of()
                                .row("motCode", "2100", "primaryValue", "60", "fobvalue", "")
                                .row("primaryValue", "", "fobvalue", "")
                                .csv())
                        .problems())
                .isEmpty();
    }

    @Test
    void read_sameTradeTwice_isKeptOnce() {
        ComtradeTrade trade = csv(Rows.of().row("primaryValue", "100").row("primaryValue", "100"));

        assertThat(trade.claims()).hasSize(1);
        assertThat(trade.gaps())
                .hasToString("[line 3, column 44 (primaryValue): '100' means the same again as in line 2]");
    }

    @Test
    void read_twoValuesOfOneTrade_keepsNeither() {
        Parsed<ComtradeTrade> read = csv(Rows.of()
                .row("primaryValue", "60", "flowCode", "M")
                .row("primaryValue", "100")
                .row("primaryValue", "60")
                .csv());

        assertThat(problems(read))
                .containsExactly(
                        "line 4, column 44 (primaryValue): exports (goods) of Kazakhstan to Czechia in 2023 must "
                                + "have one value, "
                                + "but was '60 USD' here and '100 USD' in line 3; if the rows are parts, keep "
                                + "the columns "
                                + "partner2Code, customsCode and motCode");
        assertThat(texts(read.value().orElseThrow()))
                .containsExactly("imports (goods) of Kazakhstan from Czechia in 2023: 60 USD");
    }

    static Stream<Arguments> parties() {
        return Stream.of(
                        new Object[] {"398", KAZ},
                        new Object[] {"842", USA},
                        new Object[] {"841", USA},
                        new Object[] {"251", FRA},
                        new Object[] {"757", CHE},
                        new Object[] {"579", NOR},
                        new Object[] {"699", IND},
                        new Object[] {"699.0", IND},
                        new Object[] {"0", World.WORLD},
                        new Object[] {"000", World.WORLD},
                        new Object[] {"W00", World.WORLD},
                        new Object[] {"World", World.WORLD},
                        new Object[] {"490", CountryGroup.of("490", "Other Asia, nes")},
                        new Object[] {"S19", CountryGroup.of("490", "Other Asia, nes")},
                        new Object[] {"Other Asia, nes", CountryGroup.of("490", "Other Asia, nes")},
                        new Object[] {"899", CountryGroup.of("899", "Areas, nes")},
                        new Object[] {"492", CountryGroup.of("492", "Europe EU, nes")},
                        new Object[] {"837", CountryGroup.of("837", "Bunkers")},
                        new Object[] {"97", CountryGroup.EU},
                        new Object[] {"975", CountryGroup.ASEAN},
                        new Object[] {"ASEAN", CountryGroup.ASEAN},
                        new Object[] {"810", SUN},
                        new Object[] {"36", AUS},
                        new Object[] {"036", AUS},
                        new Object[] {"MCO", MCO},
                        new Object[] {"Rep. of Korea", KOR})
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("parties")
    void read_codesOfParties_areTheirs(String code, Area area) {
        ComtradeTrade trade = csv(Rows.of().row("partnerCode", code));

        assertThat(trade.claims().get(0).subject().quantity().partner()).isEqualTo(area);
    }

    @Test
    void read_partyWithoutNumber_isKnownByLettersOrName() {
        ComtradeTrade trade = csv(Rows.of()
                .row("partnerCode", "", "partnerISO", "CZE")
                .row("flowCode", "M", "partnerCode", "", "partnerISO", "", "partnerDesc", "Czechia"));

        assertThat(texts(trade))
                .containsExactly(
                        "exports (goods) of Kazakhstan to Czechia in 2023: 100 USD",
                        "imports (goods) of Kazakhstan from Czechia in 2023: 100 USD");
    }

    @Test
    void withArea_takesACodeForAnother() {
        CountryGroup other = CountryGroup.of("TWN-CT", "Taiwan as counted by Comtrade");

        Comtrade reader = Comtrade.standard().withArea("490", other).withArea("9999", KAZ);
        ComtradeTrade trade = reader.read(
                        TableFormat.CSV,
                        new StringReader(Rows.of()
                                .row("partnerCode", "490")
                                .row("reporterCode", "9999")
                                .csv()))
                .orThrow();

        assertThat(trade.claims().get(0).subject().quantity().partner()).isEqualTo(other);
        assertThat(trade.claims().get(1).subject().quantity().reporter()).isEqualTo(KAZ);
    }

    static Stream<Arguments> flows() {
        return Stream.of(
                Arguments.of("X", Measure.EXPORTS),
                Arguments.of("M", Measure.IMPORTS),
                Arguments.of("RX", Measure.RE_EXPORTS),
                Arguments.of("RM", Comtrade.RE_IMPORTS),
                Arguments.of("DX", Comtrade.DOMESTIC_EXPORTS),
                Arguments.of("FM", Comtrade.FOREIGN_IMPORTS),
                Arguments.of("MIP", Comtrade.measure("imports for inward processing", Measure.Sides.OF_FROM)),
                Arguments.of("MOP", Comtrade.measure("imports after outward processing", Measure.Sides.OF_FROM)),
                Arguments.of("XIP", Comtrade.measure("exports after inward processing", Measure.Sides.OF_TO)),
                Arguments.of("XOP", Comtrade.measure("exports for outward processing", Measure.Sides.OF_TO)));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void read_flows_areMeasures(String flow, Measure measure) {
        assertThat(csv(Rows.of().row("flowCode", flow))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .measure())
                .isEqualTo(measure);
    }

    @Test
    void read_flowByName_isKnown() {
        assertThat(texts(csv(Rows.of().row("flowCode", "", "flowDesc", "Re-export"))))
                .containsExactly("re-exports (goods) of Kazakhstan to Czechia in 2023: 100 USD");
    }

    @Test
    void relations_reImportsAboveImports_contradict() {
        ComtradeTrade trade =
                csv(Rows.of().row("flowCode", "M", "primaryValue", "100").row("flowCode", "RM", "primaryValue", "110"));
        Reconciler reconciler = Reconciler.standard().withRelations(Comtrade.RELATIONS.toArray(new Relation[0]));

        assertThat(reconciler.reconcile(trade.claims()).verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(Reconciler.standard().reconcile(trade.claims()).verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void read_reExportsAboveExports_contradict() {
        Reconciliation check = Reconciler.standard()
                .reconcile(csv(Rows.of()
                                .row("flowCode", "X", "primaryValue", "100")
                                .row("flowCode", "RX", "primaryValue", "110"))
                        .claims());

        assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, A, 2023",
        "2023.0, A, 2023",
        "202305, M, 2023-05",
        "202312, '', 2023-12",
        "1962, '', 1962",
    })
    void read_periods_areYearsAndMonths(String text, String frequency, String period) {
        assertThat(csv(Rows.of().row("period", text, "freqCode", frequency))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .period())
                .isEqualTo(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource({"2023, 52, 2023", "2023, '', 2023", "2023, 5, 2023-05", "2023, 11, 2023-11"})
    void read_withoutPeriod_isYearAndMonth(String year, String month, String period) {
        String text = month.isEmpty() || month.equals("52") ? "A" : "M";
        assertThat(csv(Rows.of().row("period", "", "refYear", year, "refMonth", month, "freqCode", text))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .period())
                .isEqualTo(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "H6, 27, 2, HS 2022:27",
        "H5, 270900, 6, HS 2017:270900",
        "H4, 2709, 4, HS 2012:2709",
        "H3, 01, 2, HS 2007:01",
        "H2, 01, 2, HS 2002:01",
        "H1, 01, 2, HS 1996:01",
        "H0, 01, 2, HS 1992:01",
        "HS, 01, 2, HS:01",
        "H6, 9999AA, 6, HS 2022:9999AA",
        "S4, 333, 3, SITC Rev. 4:333",
        "S3, 0, 1, SITC Rev. 3:0",
        "SS, 33, 2, SITC:33",
        "B5, 111, 3, BEC Rev. 5:111",
        "EB10, SC, 1, EBOPS 2010:SC",
    })
    void read_products_areOfTheirEdition(String classification, String code, String level, String scope) {
        assertThat(csv(Rows.of().row("classificationCode", classification, "cmdCode", code, "aggrLevel", level))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .scope())
                .contains(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 01, 01 printed as 1",
        "101, 4, 0101, 0101 printed as 101",
        "10121, 6, 010121, 010121 printed as 10121",
        "10121, '', 010121, 010121 printed as 10121",
    })
    void read_lostLeadingZero_isRestoredAndSaidSo(String code, String level, String restored, String said) {
        Claim claim =
                csv(Rows.of().row("cmdCode", code, "aggrLevel", level)).claims().get(0);

        assertThat(claim.subject().quantity().scope()).contains("HS 2022:" + restored);
        assertThat(claim.assumptions())
                .contains(new Assumption(Assumption.Kind.OTHER, "leading zero restored: " + said));
    }

    @Test
    void read_codeOfAnotherLength_isAProblem() {
        assertThat(problems(csv(Rows.of().row("cmdCode", "27", "aggrLevel", "6").csv())))
                .containsExactly("line 2, column 21 (cmdCode): product code must have 6 digits, but was '27'; if a "
                        + "spreadsheet left zeros out, restore them");
    }

    @Test
    void products_nestedLevels_areAddedUpOnOneLevelAndCheckedByTheOther() {
        ComtradeTrade trade = csv(Rows.of()
                .row("primaryValue", "100")
                .row("cmdCode", "27", "aggrLevel", "2", "primaryValue", "60")
                .row("cmdCode", "2709", "aggrLevel", "4", "primaryValue", "50")
                .row("cmdCode", "270900", "aggrLevel", "6", "primaryValue", "50")
                .row("cmdCode", "84", "aggrLevel", "2", "primaryValue", "40"));

        assertThat(trade.tradePeriods()).hasSize(1);
        assertThat(trade.products()).hasSize(1);
        assertThat(trade.products().get(0).byCode().keySet()).containsExactly("27", "2709", "270900", "84");
        assertThat(trade.products()
                        .get(0)
                        .distribution(Measure.EXPORTS)
                        .orElseThrow()
                        .total()
                        .point())
                .isEqualByComparingTo("100");
        assertThat(Reconciler.standard().reconcile(trade.claims()).verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
        assertThat(Reconciler.standard()
                        .reconcile(csv(Rows.of()
                                        .row("cmdCode", "27", "aggrLevel", "2", "primaryValue", "60")
                                        .row("cmdCode", "2709", "aggrLevel", "4", "primaryValue", "62"))
                                .claims())
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
    }

    static Stream<Arguments> valuations() {
        String exports = "exports (goods) of Kazakhstan to Czechia in 2023: ";
        String imports = "imports (goods) of Kazakhstan from Czechia in 2023: ";
        String importsCif = "imports valued CIF (goods) of Kazakhstan from Czechia in 2023: ";
        String importsFob = "imports valued FOB (goods) of Kazakhstan from Czechia in 2023: ";
        String exportsCif = "exports valued CIF (goods) of Kazakhstan to Czechia in 2023: ";
        String exportsFob = "exports valued FOB (goods) of Kazakhstan to Czechia in 2023: ";
        String unknown = "valuation unknown: primaryValue is neither cifvalue nor fobvalue";
        return Stream.of(
                valuation("M", "106", "", "106", "", List.of(imports + "106 USD")),
                valuation("M", "106", "0", "106", "", List.of(imports + "106 USD")),
                valuation("M", "106", "0.0", "106.0", "", List.of(imports + "106.0 USD")),
                valuation("M", "", "", "106", "", List.of(imports + "106 USD")),
                valuation("M", "0", "0", "106", "", List.of(imports + "106 USD")),
                valuation("M", "106", "", "", "", List.of(imports + "106 USD")),
                valuation("M", "106", "100", "106", "", List.of(imports + "106 USD", importsFob + "100 USD")),
                valuation("M", "106", "106", "106", "", List.of(imports + "106 USD", importsFob + "106 USD")),
                valuation("M", "", "100", "100", "valued FOB: primaryValue is fobvalue", List.of(imports + "100 USD")),
                valuation("M", "", "100", "", "valued FOB: primaryValue is fobvalue", List.of(imports + "100 USD")),
                valuation(
                        "M",
                        "106",
                        "100",
                        "100",
                        "valued FOB: primaryValue is fobvalue",
                        List.of(imports + "100 USD", importsCif + "106 USD")),
                valuation(
                        "M",
                        "106",
                        "100",
                        "103",
                        unknown,
                        List.of(imports + "103 USD", importsCif + "106 USD", importsFob + "100 USD")),
                valuation("X", "", "100", "100", "", List.of(exports + "100 USD")),
                valuation("X", "0", "100.5", "100.50", "", List.of(exports + "100.50 USD")),
                valuation("X", "106", "100", "100", "", List.of(exports + "100 USD", exportsCif + "106 USD")),
                valuation("X", "106", "", "106", "valued CIF: primaryValue is cifvalue", List.of(exports + "106 USD")),
                valuation("X", "", "99", "100", unknown, List.of(exports + "100 USD", exportsFob + "99 USD")));
    }

    private static Arguments valuation(
            String flow, String cif, String fob, String primary, String note, List<String> claims) {
        return Arguments.of(flow, cif, fob, primary, note, claims);
    }

    @ParameterizedTest
    @MethodSource("valuations")
    void read_valuations_areOneFlow(
            String flow, String cif, String fob, String primary, String note, List<String> claims) {
        ComtradeTrade trade =
                csv(Rows.of().row("flowCode", flow, "cifvalue", cif, "fobvalue", fob, "primaryValue", primary));

        assertThat(texts(trade)).isEqualTo(claims);
        assertThat(trade.claims().get(0).assumptions().stream().map(Assumption::detail))
                .containsExactlyElementsOf(note.isEmpty() ? List.of() : List.of(note));
        assertThat(trade.claims().stream().skip(1).flatMap(c -> c.assumptions().stream()))
                .isEmpty();
    }

    @Test
    void read_noValueAtAll_isAGap() {
        assertThat(csv(Rows.of().row("primaryValue", "", "fobvalue", "")).gaps())
                .hasToString("[line 2, column 44 (primaryValue): an empty cell means not available]");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ACTUAL, ''",
        "true, false, ACTUAL, ''",
        "True, 0, ACTUAL, ''",
        "false, true, ACTUAL, added up by UN Comtrade from reported details (isAggregate)",
        "FALSE, 1, ACTUAL, added up by UN Comtrade from reported details (isAggregate)",
        "'', true, ACTUAL, added up by UN Comtrade from reported details (isAggregate)",
        "false, false, ESTIMATED, ''",
        "false, '', ACTUAL, not reported as such (isReported is false)",
        "'', false, ACTUAL, ''",
        "'', '', ACTUAL, ''",
    })
    void read_flags_areStatusOrNote(String reported, String aggregate, ClaimStatus status, String note) {
        Claim claim = csv(Rows.of().row("isReported", reported, "isAggregate", aggregate, "legacyEstimationFlag", "6"))
                .claims()
                .get(0);

        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.assumptions().stream().map(Assumption::detail))
                .containsExactlyElementsOf(note.isEmpty() ? List.of() : List.of(note));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, false, 0, 12.5 kg",
        "12.5, false, 2, 12.5 kg",
        "12.5, true, 0, '12.5 kg, estimated'",
        "12.5, '', 4, '12.5 kg, estimated'",
        "12.5, false, 6, '12.5 kg, estimated'",
        "0, true, 4, ''",
        "'', '', '', ''",
    })
    void withNetWeights_makesClaimsOfThem(String weight, String estimated, String flag, String text) {
        ComtradeTrade trade = Comtrade.standard()
                .withNetWeights()
                .read(
                        TableFormat.CSV,
                        new StringReader(Rows.of()
                                .row("netWgt", weight, "isNetWgtEstimated", estimated, "legacyEstimationFlag", flag)
                                .csv()))
                .orThrow();

        assertThat(trade.claims().stream().skip(1).map(Claim::text))
                .containsExactlyElementsOf(text.isEmpty() ? List.of() : List.of(text));
        assertThat(trade.tradePeriods()).hasSize(1);
        assertThat(trade.tradePeriods().get(0).claims()).hasSize(1);
    }

    @Test
    void read_services_areServices() {
        assertThat(csv(Rows.of().row("typeCode", "S", "classificationCode", "EB10"))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .coverage())
                .isEqualTo(Coverage.SERVICES);
        assertThat(csv(Rows.of().row("typeCode", "", "classificationCode", "EB10"))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .coverage())
                .isEqualTo(Coverage.SERVICES);
        assertThat(csv(Rows.of().row("typeCode", ""))
                        .claims()
                        .get(0)
                        .subject()
                        .quantity()
                        .coverage())
                .isEqualTo(Coverage.GOODS);
    }

    static Stream<Arguments> wrongCells() {
        return Stream.of(
                wrong(
                        "flowCode",
                        "Z",
                        "column 10 (flowCode): flow must be one of M, X, RM, RX, FM, DX, MIP, MOP, XIP and "
                                + "XOP, but was 'Z'; write it as UN Comtrade does"),
                wrong(
                        "reporterCode",
                        "1234",
                        "column 7 (reporterCode): party must be a code of UN Comtrade such as 398, "
                                + "but was '1234'; name it by Comtrade.withArea(...)"),
                wrong(
                        "partnerCode",
                        "Atlantis",
                        "column 12 (partnerCode): party must be a code of UN Comtrade such as "
                                + "398, but was 'Atlantis'; name it by Comtrade.withArea(...)"),
                wrong(
                        "period",
                        "2023-05",
                        "column 6 (period): period must be a year such as '2023' or a month such as "
                                + "'202305', but was '2023-05'; write it as UN Comtrade does"),
                wrong(
                        "period",
                        "202313",
                        "column 6 (period): period must be a year such as '2023' or a month such as "
                                + "'202305', but was '202313'; write it as UN Comtrade does"),
                wrong(
                        "period",
                        "202305",
                        "column 6 (period): period must be a year where freqCode is A and a month "
                                + "where it is M, but was '202305' where it is 'A'; correct one of them"),
                wrong(
                        "period",
                        "0023",
                        "column 6 (period): year must be given with its century, but was 23; pass 2023 " + "or 1923"),
                wrong(
                        "typeCode",
                        "X",
                        "column 1 (typeCode): type must be C for goods or S for services, but was 'X'; "
                                + "write it as UN Comtrade does"),
                wrong(
                        "primaryValue",
                        "1.5E+9",
                        "column 44 (primaryValue): value must be a number such as 147700000.5, "
                                + "but was '1.5E+9'; write all its digits"),
                wrong(
                        "primaryValue",
                        "1,000",
                        "column 44 (primaryValue): value must be a number such as 147700000.5, "
                                + "but was '1,000'; write a point before the decimals, and nothing between the other "
                                + "digits"),
                wrong(
                        "primaryValue",
                        "-",
                        "column 44 (primaryValue): value must be a number such as 147700000.5, but "
                                + "was '-'; write all its digits"),
                wrong(
                        "isReported",
                        "yes",
                        "column 46 (isReported): flag must be true or false, but was 'yes'; write it "
                                + "as UN Comtrade does"));
    }

    private static Arguments wrong(String column, String cell, String rule) {
        return Arguments.of(column, cell, "line 2, " + rule);
    }

    @ParameterizedTest
    @MethodSource("wrongCells")
    void read_wrongCell_isToldWithItsPlace(String column, String cell, String problem) {
        Parsed<ComtradeTrade> read = csv(Rows.of()
                .row(column, cell)
                .row("flowCode", "M", "primaryValue", "5")
                .csv());

        assertThat(problems(read)).containsExactly(problem);
        assertThat(texts(read.value().orElseThrow()))
                .contains("imports (goods) of Kazakhstan from Czechia in 2023: 5 USD");
    }

    @Test
    void read_unknownClassificationOfAProduct_isToldWithItsPlace() {
        assertThat(problems(csv(Rows.of()
                        .row("classificationCode", "H9", "cmdCode", "27")
                        .csv())))
                .containsExactly(
                        "line 2, column 21 (cmdCode): classification must be one of HS, H0, H1, H2, H3, H4, H5, "
                                + "H6, H7, SS, S1, S2, S3, S4, B4, B5, EB, EB02, EB10, but was 'H9'; write it as "
                                + "UN Comtrade "
                                + "does");
    }

    @Test
    void read_emptyParty_isToldWithItsPlace() {
        assertThat(problems(csv(Rows.of()
                        .row("reporterCode", "", "reporterISO", "", "reporterDesc", "")
                        .csv())))
                .containsExactly(
                        "line 2, column 7 (reporterCode): party must be a code of UN Comtrade such as 398, but "
                                + "was empty; write it");
    }

    @Test
    void read_wrongFlagsOfWeight_areTold() {
        Comtrade reader = Comtrade.standard().withNetWeights();

        assertThat(problems(reader.read(
                        TableFormat.CSV,
                        new StringReader(Rows.of()
                                .row("netWgt", "x", "isNetWgtEstimated", "?", "legacyEstimationFlag", "5")
                                .csv()))))
                .containsExactly(
                        "line 2, column 38 (netWgt): value must be a number such as 147700000.5, but was 'x'; "
                                + "write all "
                                + "its digits",
                        "line 2, column 39 (isNetWgtEstimated): flag must be true or false, but was '?'; write "
                                + "it as UN "
                                + "Comtrade does",
                        "line 2, column 45 (legacyEstimationFlag): estimation flag must be 0, 2 (quantity), 4 (net "
                                + "weight) or 6 (both), but was '5'; write it as UN Comtrade does");
    }

    @Test
    void read_columnsInAnyOrderWithOthers_sayTheSame() {
        Rows rows = Rows.of().row("primaryValue", "100").row("flowCode", "M", "motCode", "0");
        ComtradeTrade expected = csv(rows);
        for (int seed = 0; seed < 50; seed++) {
            List<String> columns = new ArrayList<>(Rows.ALL);
            columns.add("my notes");
            Collections.shuffle(columns, new Random(seed));
            ComtradeTrade trade = csv(rows.csv(columns, ',')).orThrow();
            assertThat(trade.claims()).as("seed %s", seed).isEqualTo(expected.claims());
        }
    }

    @Test
    void read_withoutOptionalColumns_saysTheSame() {
        Rows rows = Rows.of().row("primaryValue", "100").row("flowCode", "M");
        List<String> needed = List.of(
                "PERIOD", "reportercode", "partnerCode", "flowCode", "cmdCode", "classificationCode", "PrimaryValue");

        assertThat(csv(rows.csv(needed, ',')).orThrow().claims())
                .isEqualTo(csv(rows).claims());
    }

    @ParameterizedTest
    @CsvSource({
        "period, period or refYear",
        "reporterCode, reporterCode or reporterISO or reporterDesc",
        "partnerCode, partnerCode or partnerISO or partnerDesc",
        "flowCode, flowCode or flowDesc",
        "cmdCode, cmdCode",
        "primaryValue, primaryValue or cifvalue or fobvalue",
    })
    void read_withoutNeededColumn_isRefusedOnce(String missing, String named) {
        List<String> columns = Stream.of("period", "reporterCode", "partnerCode", "flowCode", "cmdCode", "primaryValue")
                .filter(c -> !c.equals(missing))
                .toList();
        Parsed<ComtradeTrade> read = csv(Rows.of().row().row().csv(columns, ','));

        assertThat(read.value()).isEmpty();
        assertThat(problems(read))
                .containsExactly(
                        ("line 1, column 1 (%s): table of UN Comtrade must have the column %s, but has %s; ask "
                                        + "for all columns")
                                .formatted(columns.get(0), named, String.join(", ", columns)));
        assertThatThrownBy(read::orThrow).isInstanceOf(FormatException.class);
    }

    @Test
    void read_columnTwice_isRefused() {
        assertThat(problems(csv(Rows.of()
                        .row()
                        .csv(
                                List.of(
                                        "period",
                                        "reporterCode",
                                        "partnerCode",
                                        "cmdCode",
                                        "primaryValue",
                                        "flowCode",
                                        "flowcode"),
                                ','))))
                .containsExactly("line 1, column 7 (flowcode): column must stand once, but stands twice; remove one");
    }

    @Test
    void read_trailingSeparatorOfEachRow_isPassedOver() {
        String csv = Rows.of().row("primaryValue", "100").csv();
        String trailing = csv.replace("\n", ",\n").replaceFirst(",\n", "\n");

        assertThat(csv(trailing).orThrow().claims()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void read_file_findsTheSeparator(String separator) throws IOException {
        Path file = folder.resolve("trade.csv");
        Files.writeString(file, "\uFEFF" + Rows.of().row("primaryValue", "100").csv(Rows.ALL, separator.charAt(0)));

        assertThat(texts(Comtrade.standard().read(file).orThrow()))
                .containsExactly("exports (goods) of Kazakhstan to Czechia in 2023: 100 USD");
    }

    @Test
    void read_file_namesItInProblems() throws IOException {
        Path file = folder.resolve("trade.csv");
        Files.writeString(file, Rows.of().row("period", "x").csv());

        assertThat(problems(Comtrade.standard().read(file)).get(0))
                .startsWith("trade.csv, line 2, column 6 (period): ");
    }

    @Test
    void tradePeriods_bothSides_areApart() {
        ComtradeTrade trade = csv(Rows.of()
                .row("primaryValue", "100")
                .row("flowCode", "M", "primaryValue", "300")
                .row("flowCode", "RX", "primaryValue", "5")
                .row("flowCode", "RM", "primaryValue", "1")
                .row("period", "2022", "primaryValue", "90")
                .row("reporterCode", "203", "partnerCode", "398", "flowCode", "M", "primaryValue", "110"));

        assertThat(trade.tradePeriods().stream().map(TradePeriod::toString))
                .containsExactly(
                        "trade (goods) of Kazakhstan with Czechia in 2023: exports 100 USD, imports 300 USD, "
                                + "re-exports 5 USD",
                        "trade (goods) of Kazakhstan with Czechia in 2022: exports 90 USD",
                        "trade (goods) of Czechia with Kazakhstan in 2023: imports 110 USD");
        assertThat(trade.mirrorPairs()).hasSize(1);
        MirrorPair pair = trade.mirrorPairs().get(0);
        assertThat(pair.exports()).isEqualTo(trade.claims().get(0));
        assertThat(pair.imports()).isEqualTo(trade.claims().get(5));
        assertThat(pair.exportValuation()).isEqualTo(Valuation.FOB);
        assertThat(pair.importValuation()).isEqualTo(Valuation.CIF);
        assertThat(trade).hasToString("6 claims of UN Comtrade and 0 cells without a claim");
    }

    @Test
    void mirrorPairs_unusualValuation_isThatOfTheFile() {
        MirrorPair pair = csv(Rows.of()
                        .row("primaryValue", "106", "cifvalue", "106", "fobvalue", "", "cmdCode", "27")
                        .row(
                                "reporterCode",
                                "203",
                                "partnerCode",
                                "398",
                                "flowCode",
                                "M",
                                "primaryValue",
                                "100",
                                "fobvalue",
                                "100",
                                "cmdCode",
                                "27"))
                .mirrorPairs()
                .get(0);

        assertThat(pair.exportValuation()).isEqualTo(Valuation.CIF);
        assertThat(pair.importValuation()).isEqualTo(Valuation.FOB);
    }

    @Test
    void readJson_answer_saysTheSameAsTheTable() {
        Rows rows = Rows.of()
                .row("primaryValue", "147700000.25", "fobvalue", "147700000.25")
                .row("flowCode", "M", "primaryValue", "479100000", "cifvalue", "479100000", "isReported", "true")
                .row("motCode", "2100")
                .row("cmdCode", "27", "aggrLevel", "2");

        assertThat(json(rows.json()).orThrow().claims()).isEqualTo(csv(rows).claims());
        assertThat(json(rows.jsonList()).orThrow().claims()).isEqualTo(csv(rows).claims());
        assertThat(json(rows.json()).orThrow().gaps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5E9, 1500000000 USD",
        "1.1852014614E10, 11852014614 USD",
        "1.25e+2, 125 USD",
        "15E-1, 1.5 USD",
        "452684213646.747, 452684213646.747 USD",
        "100.0, 100.0 USD",
    })
    void readJson_numbersOfPrograms_haveAllTheirDigits(String number, String text) {
        String json = Rows.of().row().json().replace("\"primaryValue\": \"100\"", "\"primaryValue\": " + number);

        assertThat(json(json).orThrow().claims().get(0).text()).isEqualTo(text);
    }

    @Test
    void readJson_numberOfTooManyZeros_isToldWithItsPlace() {
        String json = Rows.of().row().jsonList().replace("\"primaryValue\": \"100\"", "\"primaryValue\": 1E999");

        assertThat(problems(json(json)))
                .containsExactly(
                        ("line 1, column %s (/0/primaryValue): value must be a number such as 147700000.5, but "
                                        + "was '1E999'; write all its digits")
                                .formatted(json.indexOf("1E999") + 1));
    }

    static Stream<Arguments> brokenJson() {
        String row = Rows.of().row().jsonRow(0);
        return Stream.of(
                Arguments.of(
                        "",
                        "line 1, column 1: document must be an object with the list 'data', or a list, but was "
                                + "empty; save the whole answer"),
                Arguments.of(
                        "7",
                        "line 1, column 1: document must be an object with the list 'data', or a list, but was "
                                + "another value; save the whole answer"),
                Arguments.of(
                        "{\"elapsedTime\": \"1\"}",
                        "line 1, column 20: answer must have the list 'data', but was without; save the whole answer"),
                Arguments.of(
                        "{\"statusCode\": 401, \"message\": \"Access denied\"}",
                        "line 1, column 32 (/message): answer must have the list 'data', but has the message "
                                + "'Access denied'; ask again"),
                Arguments.of(
                        "{\"data\": [], \"error\": \"too many\"}",
                        "line 1, column 23 (/error): answer must be without an error, but UN Comtrade says 'too "
                                + "many'; ask again"),
                Arguments.of(
                        "{\"count\": 2, \"data\": [" + row + "]}",
                        "line 1, column %s: answer must have the 2 rows that its 'count' tells, but had 1; ask again"
                                .formatted(row.length() + 24)),
                Arguments.of(
                        "[" + row + "] [" + row + "]",
                        ("line 1, column %s: document must end after its answer, but went on; save each answer to a "
                                        + "file of its own")
                                .formatted(row.length() + 4)),
                Arguments.of(
                        "{\"data\": [" + row + "]}\n{\"data\": [" + row + "]}",
                        "line 2, column 1: document must end after its answer, but went on; save each answer to a file "
                                + "of its own"),
                Arguments.of("[7]", "line 1, column 2 (/0): row must be an object, but was another value; remove it"),
                Arguments.of(
                        "[{\"period\": [1]}]",
                        "line 1, column 13 (/0/period): cell must be a text or a number, but was a list or an "
                                + "object; write one value"),
                Arguments.of(
                        "[{\"period\": 1, \"period\": 2}]",
                        "line 1, column 26 (/0/period): field must stand once, but was twice; remove one"));
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void readJson_broken_isToldWithItsPlace(String json, String problem) {
        assertThat(problems(json(json))).containsExactly(problem);
    }

    @Test
    void readJson_truncated_keepsWhatWasRead() {
        String json = Rows.of().row().row("flowCode", "M").json();
        Parsed<ComtradeTrade> read = json(json.substring(0, json.length() - 30));

        assertThat(read.value().orElseThrow().claims()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).rule())
                .isEqualTo("document must be whole JSON of sensible size, but was not: it ends too early; get the "
                        + "whole document");
    }

    @Test
    void read_jsonFile_isKnownByItsBeginning() throws IOException {
        Path file = folder.resolve("trade.json");
        Files.writeString(file, "\uFEFF \n" + Rows.of().row("period", "x").row().json(), StandardCharsets.UTF_8);

        Parsed<ComtradeTrade> read = Comtrade.standard().read(file);

        assertThat(read.value().orElseThrow().claims()).hasSize(1);
        assertThat(problems(read).get(0))
                .startsWith("trade.json, line 2, column ")
                .contains("(/data/0/period)");
    }

    @Test
    void claims_rowByRow_tellsProgress() throws IOException {
        Path file = folder.resolve("trade.csv");
        Rows rows = Rows.of();
        for (int i = 0; i < 20_001; i++) {
            rows.row("period", String.valueOf(1000 + i % 1000), "primaryValue", String.valueOf(i));
        }
        Files.writeString(file, rows.csv());
        List<Progress> told = new ArrayList<>();
        try (Stream<Parsed<TableClaims>> claims = Comtrade.standard().claims(file, told::add)) {
            assertThat(claims.mapToLong(p -> p.orThrow().claims().size()).sum()).isEqualTo(20_001);
        }
        assertThat(told.stream().map(Progress::rows)).containsExactly(10_000L, 20_000L, 20_001L);

        Path json = folder.resolve("trade.json");
        Files.writeString(json, rows.json());
        told.clear();
        Comtrade.standard().read(json, told::add);
        assertThat(told.stream().map(Progress::rows)).containsExactly(10_000L, 20_000L, 20_001L);
    }

    @Test
    void of_source_isThatOfAllClaims() {
        Source source = Source.builder()
                .publisher("UN Comtrade")
                .published("2024-11-01")
                .build();

        assertThat(Comtrade.of(source)
                        .read(TableFormat.CSV, new StringReader(Rows.of().row().csv()))
                        .orThrow()
                        .claims())
                .extracting(Claim::source)
                .containsOnly(source);
        assertThat(csv(Rows.of().row()).claims()).extracting(Claim::source).containsOnly(Source.of("UN Comtrade"));
    }

    @Test
    void claim_isExactlyThis() {
        Claim claim =
                csv(Rows.of().row("primaryValue", "147700000.25")).claims().get(0);

        assertThat(claim)
                .isEqualTo(Claim.builder()
                        .subject(io.github.comity.claim.Subject.level(io.github.comity.claim.Quantity.builder()
                                .measure(Measure.EXPORTS)
                                .reporter(KAZ)
                                .partner(CZE)
                                .period(year(2023))
                                .unit("USD")
                                .coverage(Coverage.GOODS)
                                .build()))
                        .figure(Figure.of(new BigDecimal("147700000.25"), io.github.comity.figure.Unit.USD))
                        .source(Source.of("UN Comtrade"))
                        .build());
        assertThat(ReportingPeriod.month(2023, Month.MAY)).hasToString("2023-05");
    }

    @Test
    void nulls_areNamed() {
        Comtrade reader = Comtrade.standard();
        ImmutableMap<String, org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = ImmutableMap.of(
                "source of Comtrade.of(...)", () -> Comtrade.of(null),
                "code of Comtrade.withArea(...)", () -> reader.withArea(null, KAZ),
                "area of Comtrade.withArea(...)", () -> reader.withArea("1", null),
                "file of Comtrade.read(...)", () -> reader.read((Path) null),
                "in of Comtrade.readJson(...)", () -> reader.readJson(null),
                "claims of ComtradeTrade", () -> new ComtradeTrade(null, ImmutableList.of()));
        calls.forEach(
                (name, call) -> assertThatThrownBy(call).hasMessage(name + " must be a value, but was null; pass one"));
        assertThat(calls.keySet().stream().collect(Collectors.joining())).isNotEmpty();
    }

    @Test
    void json_behindAnAnswerOfTheWrongCount_isToldToo() {
        assertThat(Comtrade.standard().readJson(new StringReader("{\"count\": 1, \"data\": []} x")).problems().stream()
                        .map(Problem::toString))
                .hasSize(2)
                .first()
                .isEqualTo("line 1, column 24: answer must have the 1 rows that its 'count' tells, but had 0; "
                        + "ask again");
    }

    @Test
    void compressedFile_isReadWhateverItsName_andToldWhereItIsDamaged(@TempDir Path folder) throws IOException {
        String csv = """
                period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue
                2023,398,203,X,TOTAL,5
                2022,398,203,X,TOTAL,6
                """;
        for (String text : List.of(
                csv,
                "{\"data\":[{\"period\":2023,\"reporterCode\":398,\"partnerCode\":203,"
                        + "\"flowCode\":\"X\",\"cmdCode\":\"TOTAL\",\"primaryValue\":5}]}")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Path whole = folder.resolve("whole");
            Files.write(whole, bytes.toByteArray());
            assertThat(Comtrade.standard().read(whole).orThrow().claims()).isNotEmpty();
            Path cut = folder.resolve("cut.gz");
            Files.write(cut, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
            assertThat(Comtrade.standard().read(cut).problems().toString())
                    .contains(
                            "cut.gz, line ",
                            "compressed file must be whole, but its bytes end or are "
                                    + "damaged here; fetch it again");
        }
    }
}
