package io.github.comity.formats.table;

import static io.github.comity.formats.table.TableFormat.CSV;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NAM;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.UnitText;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTableTest {
    private static final Source SOURCE = Source.of("Office");

    private static PlainTableBuilder exports() {
        return PlainTable.of(SOURCE)
                .measure(Measure.EXPORTS)
                .reporter(KAZ)
                .partnerIn("Partner")
                .periodIn("Year");
    }

    private static List<String> read(PlainTableBuilder table, String text) {
        Parsed<TableClaims> read = table.build().read(CSV, new StringReader(text));
        return java.util.stream.Stream.of(
                        read.value().stream().flatMap(v -> v.claims().stream()).map(Claim::toString),
                        read.value().stream().flatMap(v -> v.gaps().stream()).map(Gap::toString),
                        read.problems().stream().map(Object::toString))
                .flatMap(s -> s)
                .toList();
    }

    private static Claim one(PlainTableBuilder table, String cell) {
        TableClaims read = table.figuresIn("v", "USD")
                .build()
                .read(CSV, new StringReader("Year,Partner,v\n2023,CZE,\"" + cell + "\"\n"))
                .orThrow();
        assertThat(read.claims()).hasSize(1);
        return read.claims().get(0);
    }

    private static String refusal(PlainTableBuilder table, String cell) {
        return read(table.figuresIn("v", "USD"), "Year,Partner,v\n2023,CZE,\"" + cell + "\"\n")
                .get(0);
    }

    @Test
    void read_longTable_isAClaimForEachRow() {
        assertThat(read(
                        exports().figuresIn("Value, US$ thousand"),
                        "note,\"Value, US$ thousand\",Year,Partner\nx,147700.50,2023,Czech Republic\n,12,2024-Q1,NA\n"))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 147700.50 thousand USD",
                        "exports of Kazakhstan to Namibia in the first quarter of 2024: 12 thousand USD");
        Claim claim = exports()
                .figuresIn("v", "million USD")
                .build()
                .read(CSV, new StringReader("Partner,Year,v\nCZE,2023,1.50\n"))
                .orThrow()
                .claims()
                .get(0);
        assertThat(claim)
                .isEqualTo(Claim.builder()
                        .subject(io.github.comity.claim.Subject.level(io.github.comity.claim.Quantity.of(
                                Measure.EXPORTS, KAZ, CZE, year(2023), io.github.comity.figure.Unit.USD)))
                        .figure("1.50 million USD")
                        .source(SOURCE)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Value, US$ thousand; 1 thousand USD",
                "mln. USD; 1 million USD",
                "Exports (EUR million); 1 million EUR",
                "Exports EUR million; 1 million EUR",
                "Trade Value (US$); 1 USD",
                "Value (1000 USD); 1 thousand USD",
                "Value (1,000 EUR); 1 thousand EUR",
                "US$ '000; 1 thousand USD",
                "USD 000s; 1 thousand USD",
                "Value in 1 000 000 EUR; 1 million EUR",
                "Einfuhr in Mio. EUR; 1 million EUR",
                "Imports [bn USD]; 1 billion USD",
                "Value (FOB) (thousand USD); 1 thousand USD",
                "Quantity (tonnes); 1 t",
                "Share, %; 1%"
            })
    void figuresIn_name_tellsUnitAndScale(String name, String unit) {
        assertThat(UnitText.find(name).orElseThrow()).hasToString(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Value", "v", "Exports, 2023", "Exports t", "Export value (FOB)", "2023", "", "(m)"})
    void figuresIn_nameWithoutUnit_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().figuresIn(name))
                .withMessage("column must tell its unit, but was '%s'; set it as in figuresIn('%1$s', \"thousand USD\")"
                        .formatted(name));
    }

    @Test
    void figuresIn_twoUnits_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().figuresIn("Value, US$ thousand", "million USD"))
                .withMessage("unit of a column must be what its name tells, but was 'million USD' for 'Value, US$ "
                        + "thousand'; leave the unit out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().figuresIn("v", "lots"))
                .withMessage("unit must be a unit with or without a scale, but was 'lots'; write it as in "
                        + "'thousand USD'");
    }

    @Test
    void read_wideTable_isAClaimForEachCell() {
        PlainTableBuilder table = PlainTable.of(SOURCE)
                .measure(Measure.FDI_NET_INFLOW)
                .reporter(KAZ)
                .partnerIn("Country")
                .figuresByPeriod("million USD");
        assertThat(read(table, "Country,2022,2023,Total\nGermany,-1.5,.,9\nCzechia,2,0.0,9\n"))
                .containsExactly(
                        "net FDI inflow of Kazakhstan from Germany in 2022: -1.5 million USD",
                        "net FDI inflow of Kazakhstan from Czechia in 2022: 2 million USD",
                        "net FDI inflow of Kazakhstan from Czechia in 2023: 0.0 million USD",
                        "line 2, column 3 (2023): '.' means not available");
    }

    @Test
    void read_baci_isExportsByProduct() {
        PlainTableBuilder table =
                PlainTable.baci(SOURCE, "HS 2017").area("490", CountryGroup.of("490", "Other Asia, nes"));
        assertThat(read(
                        table,
                        "t,i,j,k,v,q\n2021,398,203,270900,1.234,5.6\n2021,8,490,10121,2,NA\n2021,999,203,1,2,3\n"))
                .containsExactly(
                        "exports (goods) (HS 2017:270900) of Kazakhstan to Czechia in 2021: 1.234 thousand USD",
                        "exports (goods) (HS 2017:270900) of Kazakhstan to Czechia in 2021: 5.6 t",
                        "exports (goods) (HS 2017:010121) of Albania to Other Asia, nes in 2021: 2 thousand USD",
                        "line 3, column 6 (q): 'NA' means not available",
                        "line 4, column 2 (i): unknown country '999': pass an ISO 3166-1 code such as KZ, KAZ or 398, "
                                + "or an English name to Country.of; or say who is meant by area('999', ...)",
                        "line 4, column 4 (k): product code must have 6 digits, but was '1'; if a spreadsheet left "
                                + "zeros out, restore them");
    }

    @ParameterizedTest
    @CsvSource({
        "12.3 p, PROVISIONAL, ''",
        "12.3r, REVISED, ''",
        "12.3 e, ESTIMATED, ''",
        "12.3 s, ESTIMATED, ''",
        "12.3 f, FORECAST, ''",
        "12.3, ACTUAL, ''",
        "12.3 b, ACTUAL, flag b: break in series",
        "12.3 bu, ACTUAL, flag b: break in series; flag u: low reliability",
        "12.3 bp, PROVISIONAL, flag b: break in series",
        "12.3 i, ESTIMATED, ''",
        "12.3 bC, ACTUAL, flag b: break in series; flag C: confidential",
        "12.3 ep, ESTIMATED, flag p: provisional"
    })
    void read_flagsBesideANumber_areStatusOrNote(String cell, ClaimStatus status, String notes) {
        Claim claim = one(exports().marks(Marks.EUROSTAT), cell);
        assertThat(claim.figure()).hasToString("12.3 USD");
        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.assumptions().stream().map(Assumption::detail))
                .containsExactlyElementsOf(com.google.common.base.Splitter.on("; ")
                        .omitEmptyStrings()
                        .split(notes));
    }

    @Test
    void read_flagsInAColumn_areStatusOrNote() {
        PlainTableBuilder table = exports().figuresIn("v", "USD").flagsIn("OBS_FLAG");
        assertThat(read(table, "Year,Partner,v,OBS_FLAG\n2023,CZE,1,p\n2023,CZE,2,\n2023,CZE,3,?\n2023,CZE,:,c\n"))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 1 USD, provisional",
                        "exports of Kazakhstan to Czechia in 2023: 2 USD",
                        "line 5, column 3 (v): ':' means not available, confidential",
                        "line 4, column 4 (OBS_FLAG): flags must be letters of p, r, e, s, i, f, b, u, d, c, n, z, m, "
                                + "C, N and P, but was '?'; correct them");
    }

    @Test
    void read_dash_isZeroOnlyWhereTheProfileSaysSo() {
        assertThat(one(exports().marks(Marks.DESTATIS), "-").figure()).hasToString("0 USD");
        assertThat(one(exports().marks(Marks.GENERIC.withZero("–")), "–").figure())
                .hasToString("0 USD");
        assertThat(refusal(exports(), "-")).isEqualTo("line 2, column 3 (v): '-' means not available");
        for (String dash : List.of("\u2010", "\u2012", "\u2014", "\u2015", "\u2212")) {
            assertThat(one(exports().marks(Marks.DESTATIS), dash).figure()).hasToString("0 USD");
            assertThat(refusal(exports(), dash)).isEqualTo("line 2, column 3 (v): '" + dash + "' means not available");
        }
        assertThat(refusal(exports().marks(Marks.EUROSTAT), "-"))
                .isEqualTo("line 2, column 3 (v): cell must be a number with or without flags, or one of the marks ':' "
                        + "(Eurostat), but was '-'; say what the mark means by Marks.with(...)");
        for (String zero : List.of("zero", " Zero ")) {
            assertThatThrownBy(() -> Marks.GENERIC.with("–", zero))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("meaning of a mark without a number must not be zero, but was '" + zero
                            + "' of '–'; call withZero('–')");
        }
    }

    @ParameterizedTest
    @CsvSource({
        ":, Eurostat, not available",
        "'', Eurostat, not available",
        ":c, Eurostat, confidential",
        ": c, Eurostat, confidential",
        ":z, Eurostat, not applicable",
        ".., generic, not available",
        "n.a., generic, not available",
        "NA, generic, not available",
        "/, Destatis, not reliable enough",
        "x, Destatis, not applicable",
        "., Destatis, unknown or confidential",
        "..., Destatis, not yet available"
    })
    void read_marksWithoutANumber_haveTheMeaningOfTheProfile(String mark, String profile, String meaning) {
        Marks marks = ImmutableMap.of("Eurostat", Marks.EUROSTAT, "generic", Marks.GENERIC, "Destatis", Marks.DESTATIS)
                .get(profile);
        assertThat(marks).hasToString(profile);
        assertThat(refusal(exports().marks(marks), mark))
                .isEqualTo("line 2, column 3 (v): %s means %s"
                        .formatted(mark.isEmpty() ? "an empty cell" : "'" + mark + "'", meaning));
    }

    @ParameterizedTest
    @CsvSource({
        "/, EUROSTAT",
        "x, GENERIC",
        ":q, EUROSTAT",
        "12 q, GENERIC",
        "12 USD, GENERIC",
        "1-2, GENERIC",
        "about 5, GENERIC"
    })
    void read_otherText_isAProblem(String cell, String profile) {
        Marks marks = profile.equals("EUROSTAT") ? Marks.EUROSTAT : Marks.GENERIC;
        assertThat(refusal(exports().marks(marks), cell))
                .startsWith("line 2, column 3 (v): ")
                .contains("'" + cell + "'");
    }

    @Test
    void read_parentheses_areNegativeByOption() {
        assertThat(one(exports().negativeInParentheses(), "(1,234.5)").figure()).hasToString("-1234.5 USD");
        assertThat(refusal(exports(), "(12)"))
                .isEqualTo("line 2, column 3 (v): cell must be a number with or without flags, or one of the marks "
                        + "':', '.', '..', '...', '…', 'n.a.', 'n/a', 'NA', '-', '–' (generic), but was '(12)'; say "
                        + "negativeInParentheses() if that is meant");
        assertThat(refusal(exports().negativeInParentheses(), "(-12)")).contains("but was '(-12)'");
    }

    @Test
    void read_numbers_areReadWithTheDecimalMarkAndEveryDigit() {
        assertThat(one(exports().decimalMark(DecimalMark.COMMA), "1.234,50").figure())
                .hasToString("1234.50 USD");
        assertThat(one(exports(), "1 234.50").figure()).hasToString("1234.50 USD");
        assertThat(one(exports(), "−1'234").figure()).hasToString("-1234 USD");
        assertThat(refusal(exports(), "1,5"))
                .startsWith("line 2, column 3 (v): cannot parse figure from '1,5' at index");
        assertThat(refusal(exports(), "1.23E+05")).endsWith("; write all digits, of which a spreadsheet left some out");
    }

    @Test
    void read_productCodes_getTheirZerosBackWhereTheClassificationAllows() {
        String text = "Year,Partner,k,v\n2023,CZE,%s,1\n";
        PlainTableBuilder harmonized = exports().figuresIn("v", "USD").productIn("k", "HS 2022");
        Claim claim = harmonized
                .build()
                .read(CSV, new StringReader(text.formatted("101")))
                .orThrow()
                .claims()
                .get(0);
        assertThat(claim.subject().quantity().scope()).contains("HS 2022:0101");
        assertThat(claim.assumptions())
                .containsExactly(new Assumption(Assumption.Kind.OTHER, "leading zero restored: 0101 printed as 101"));
        assertThat(read(harmonized, text.formatted("TOTAL")))
                .containsExactly("exports of Kazakhstan to Czechia in 2023: 1 USD");
        PlainTableBuilder sitc = exports().figuresIn("v", "USD").productIn("k", "SITC Rev. 4", 3);
        assertThat(read(sitc, text.formatted("11")))
                .containsExactly(
                        "line 2, column 3 (k): product code must have 3 digits, but was '11'; if a spreadsheet "
                                + "left zeros out, restore them");
        assertThat(read(sitc, text.formatted("011"))).singleElement().asString().contains("SITC Rev. 4:011");
    }

    @Test
    void read_measuresInAColumn_areTold() {
        PlainTableBuilder table = PlainTable.of(SOURCE)
                .measureIn("flow", ImmutableMap.of("X", Measure.EXPORTS, "M", Measure.IMPORTS))
                .reporterIn("r")
                .partner(DEU)
                .period(year(2023))
                .coverage(Coverage.GOODS)
                .figuresIn("v", "USD");
        assertThat(read(table, "r,flow,v\nKAZ,X,1\nNA,M,2\nKAZ,Z,3\nAtlantis,X,4\nWorld,X,5\n"))
                .containsExactly(
                        "exports (goods) of Kazakhstan to Germany in 2023: 1 USD",
                        "imports (goods) of Namibia from Germany in 2023: 2 USD",
                        "exports (goods) of the world to Germany in 2023: 5 USD",
                        "line 4, column 2 (flow): measure must be one of 'X', 'M', but was 'Z'; say what it means",
                        "line 5, column 1 (r): unknown country 'Atlantis': pass an ISO 3166-1 code such as KZ, KAZ or "
                                + "398, or an English name to Country.of; or say who is meant by area('Atlantis', "
                                + "...)");
        assertThat(NAM.alpha2()).contains("NA");
    }

    @Test
    void read_missingColumns_areToldOnce() {
        assertThat(read(exports().figuresIn("v", "USD").flagsIn("f"), "Year,v\n2023,1\n2024,2\n"))
                .containsExactly(
                        "line 1, column 1 (Year): table must have the column 'Partner', but has Year, v; name one of "
                                + "these",
                        "line 1, column 1 (Year): table must have the column 'f', but has Year, v; name one of these");
        assertThat(read(
                        PlainTable.of(SOURCE)
                                .measure(Measure.EXPORTS)
                                .reporter(KAZ)
                                .partnerIn("a")
                                .figuresByPeriod("USD"),
                        "a,b\nCZE,1\n"))
                .containsExactly("line 1, column 1 (a): table must have columns that are named like periods, but had "
                        + "none; name them as in '2023'");
    }

    @Test
    void read_rowsThatCannotBeRead_areToldAndNoneIsLost(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "Year,Partner,v\n2023,CZE\n2O23,CZE,1\n2023,CZE,2\n");
        PlainTable table = exports().figuresIn("v", "USD").build();
        Parsed<TableClaims> read = table.read(CSV, file);
        assertThat(read.value().orElseThrow().claims()).hasSize(1);
        assertThat(read.problems().stream().map(Object::toString))
                .containsExactly(
                        "x.csv, line 2, column 3 (v): row must have 3 cells, one for each column, but had 2; write "
                                + "each cell, empty ones too",
                        "x.csv, line 3, column 1 (Year): cannot parse period from '2O23' at index 1: year must have 4 "
                                + "digits");
        assertThatThrownBy(read::orThrow).isInstanceOf(FormatException.class);
        Files.write(file, "Year".getBytes(StandardCharsets.UTF_16));
        assertThat(table.read(CSV, file).problems()).hasSize(1);
    }

    @Test
    void build_missingOrTwice_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PlainTable.of(SOURCE).build())
                .withMessage("table must tell its measure, but nothing was set; set a value or a column");
        assertThatIllegalStateException()
                .isThrownBy(() -> exports().build())
                .withMessage("table must tell its figures, but nothing was set; set a value or a column");
        assertThatIllegalStateException()
                .isThrownBy(() -> exports().reporterIn("r"))
                .withMessage("reporter of a table must be set once, but was set twice; keep one");
        assertThatIllegalStateException().isThrownBy(() -> exports().figuresByPeriod("USD"));
        assertThatIllegalStateException()
                .isThrownBy(() -> exports().figuresIn("v", "USD").figuresIn("v", "USD"))
                .withMessage("column 'v' of a table must be set once, but was set twice; keep one");
        assertThatIllegalStateException()
                .isThrownBy(() -> exports().area("a", KAZ).area("a", CZE))
                .withMessage("party 'a' of a table must be set once, but was set twice; keep one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().productIn("k", "HS", 13))
                .withMessage("digits of a product code must be 1 to 12, or 0 for any, but were 13; count them");
    }

    @Test
    void build_laterChangesOfTheBuilder_doNotReachTheTable() {
        PlainTableBuilder builder = exports().figuresIn("v", "USD");
        PlainTable table = builder.build();
        builder.area("CZE", DEU).figuresIn("w", "EUR");
        assertThat(table.read(CSV, new StringReader("Year,Partner,v\n2023,CZE,1\n"))
                        .orThrow()
                        .claims())
                .extracting(c -> c.subject().quantity().partner())
                .containsExactly(CZE);
    }

    @Test
    void growthsAndShares_areClaimsOfTheLevelBeforeThem() {
        String csv = """
                Partner,Year,"Value, US$ thousand","change, %","share, %"
                Czechia,2023,147700,+19.4%,1.9
                Germany,2023-Q1,12 p,2.1 times,:
                China,2023,5,-3.1 e,abc
                """;
        assertThat(read(
                        exports()
                                .marks(Marks.EUROSTAT)
                                .figuresIn("Value, US$ thousand")
                                .growthsIn("change, %")
                                .sharesIn("share, %", World.WORLD),
                        csv))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 147700 thousand USD",
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4%",
                        "share of exports of Kazakhstan to Czechia in 2023 in exports of Kazakhstan to the world: 1.9%",
                        "exports of Kazakhstan to Germany in the first quarter of 2023: 12 thousand USD, provisional",
                        "growth factor of exports of Kazakhstan to Germany in the first quarter of 2023 against the "
                                + "first quarter of 2022: ×2.1",
                        "exports of Kazakhstan to China in 2023: 5 thousand USD",
                        "growth of exports of Kazakhstan to China in 2023 against 2022: -3.1%, estimated",
                        "line 3, column 5 (share, %): ':' means not available",
                        "line 4, column 5 (share, %): cell must be a number with or without flags, or one of the marks "
                                + "':' (Eurostat), but was 'abc'; say what the mark means by Marks.with(...)");
    }

    @Test
    void growth_ofAPeriodWithoutDays_isTold() {
        assertThat(read(exports().growthsIn("g"), "Partner,Year,g\nCZE,unknown,5\nCZE,2020/..,6\nCZE,2023,7\n"))
                .containsExactly(
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022: +7%",
                        "line 2, column 3 (g): period of a change must have a first and a last day, but was "
                                + "'unknown'; name them, or state the level alone",
                        "line 3, column 3 (g): period of a change must have a first and a last day, but was "
                                + "'2020/..'; name them, or state the level alone");
    }

    @Test
    void growthsOfEachColumn_haveItsUnit() {
        TableClaims read = exports()
                .productIn("k", "HS 2017")
                .figuresIn("v", "thousand USD")
                .growthsIn("index, %", Growth.Form.FACTOR)
                .sharesOfProductsIn("share")
                .figuresIn("q", "t")
                .growthsIn("times", Growth.Form.FACTOR)
                .build()
                .read(
                        CSV,
                        new StringReader(
                                "Partner,Year,k,v,\"index, " + "%\",share,q,times\nCZE,2023,27,5,119.4,40,7,1.25\n"))
                .orThrow();
        assertThat(read.claims())
                .extracting(c -> c.figure() + " of " + c.subject().quantity().unit())
                .containsExactly("5 thousand USD of USD", "119.4% of USD", "40% of USD", "7 t of t", "1.25 ratio of t");
        assertThat(read.claims().get(2).subject().describe())
                .isEqualTo("share of exports (HS 2017:27) of Kazakhstan to Czechia in 2023 in exports");
        assertThat(read(exports().growthsIn("g"), "Partner,Year,g\nCZE,2023,5\n"))
                .containsExactly("growth of exports of Kazakhstan to Czechia in 2023 against 2022: +5%");
    }

    @Test
    void growths_ofOtherFormsOrInAWideTable_areRefused() {
        assertThatThrownBy(() -> exports().growthsIn("g", Growth.Form.POINTS))
                .hasMessage("growths of a column must be growth rates or growth factors, but the form was change in "
                        + "points; state them as claims");
        assertThatThrownBy(() -> exports().growthsIn("g").growthsIn("g"))
                .hasMessage("column 'g' of a table must be set once, but was set twice; keep one");
        assertThatThrownBy(() -> PlainTable.of(SOURCE).figuresByPeriod("USD").sharesIn("s", World.WORLD))
                .hasMessage("figures of a table must be set once, but was set twice; keep one");
    }

    @Test
    void slipBetweenLevelAndGrowth_isFound() {
        TableClaims read = exports()
                .figuresIn("Value, US$ thousand")
                .growthsIn("change, %")
                .build()
                .read(
                        CSV,
                        new StringReader("Partner,Year,\"Value, US$ thousand\",\"change, "
                                + "%\"\nCZE,2022,100.0,\nCZE,2023,147.7,19.4\n".replace("100.0,", "100.0,48.0")))
                .orThrow();
        assertThat(Reconciler.standard().reconcile(read.claims()).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }
}
