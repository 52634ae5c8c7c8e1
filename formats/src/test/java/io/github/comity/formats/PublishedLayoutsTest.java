package io.github.comity.formats;

import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.GEO;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.LVA;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.Marks;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.PlainTableBuilder;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads files as agencies offer them for download: their layouts, with invented figures. */
class PublishedLayoutsTest {
    private static final TableFormat SEMICOLONS = new TableFormat(';');
    private static final String IMF_EXPORTS = "Exports of goods, Free on board (FOB), US dollar";

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PublishedLayoutsTest.class.getResource("layouts/" + name), name)
                .toURI());
    }

    private static List<String> lines(Stream<Claim> claims, Stream<Gap> gaps, Parsed<?> read) {
        return Stream.of(claims.map(PublishedLayoutsTest::line), gaps, read.problems().stream())
                .flatMap(s -> s)
                .map(o -> o.toString().replaceFirst("^[a-z0-9.-]+\\.(csv|tsv|json), ", ""))
                .toList();
    }

    private static String line(Claim claim) {
        return claim + claim.assumptions().stream().map(a -> " [" + a + "]").collect(Collectors.joining());
    }

    private static List<String> lines(Parsed<TableClaims> read) {
        return lines(
                read.value().stream().flatMap(v -> v.claims().stream()),
                read.value().stream().flatMap(v -> v.gaps().stream()),
                read);
    }

    private static PlainTableBuilder table(Measure measure) {
        return PlainTable.of(Source.of("Agency")).measure(measure);
    }

    @Test
    void eurostat10_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("Eurostat"))
                .measureIn("stk_flow")
                .measure("EXP", Measure.EXPORTS)
                .read(TableFormat.CSV, file("eurostat-1.0.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 39.1 million EUR",
                        "exports of Latvia to Georgia in 2023: 41.3 million EUR, provisional",
                        "line 4, column 9 (OBS_VALUE): an empty cell means not available, confidential");
    }

    @Test
    void eurostatWithNames_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("Eurostat"))
                .measureIn("stk_flow")
                .measure("EXP", Measure.EXPORTS)
                .read(TableFormat.CSV, file("eurostat-labels.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 39.1 million EUR",
                        "exports of Latvia to Georgia in 2023: 41.3 million EUR, provisional");
    }

    @Test
    void eurostat20WithLabels_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("Eurostat"))
                .measureIn("stk_flow")
                .measure("EXP", Measure.EXPORTS)
                .read(TableFormat.CSV, file("eurostat-2.0.csv"));
        assertThat(lines(read)).containsExactly("exports of Latvia to Georgia in 2023: 41.3 million EUR, provisional");
    }

    @Test
    void eurostatTsv_isASeriesInARow() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("Eurostat"))
                .measureIn("stk_flow")
                .measure("EXP", Measure.EXPORTS)
                .only("freq", "A")
                .read(TableFormat.TSV, file("eurostat.tsv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Greece to Georgia in 2022: 6.4 million EUR [other: flag b: break in series]",
                        "exports of Greece to Georgia in 2023: 7.0 million EUR, estimated [other: flag p: "
                                + "provisional]",
                        "exports of Latvia to Georgia in 2022: 39.1 million EUR",
                        "exports of Latvia to Georgia in 2023: 41.3 million EUR, provisional",
                        "line 2, column 2 (2021): ':' means not available, confidential",
                        "line 3, column 2 (2021): ':' means not available",
                        "line 4, column 1 (freq,unit,stk_flow,partner,geo\\TIME_PERIOD): 'M' means left out, as "
                                + "'A' alone is asked for");
    }

    @Test
    void oecdWithoutItsUnit_saysHow() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("OECD"))
                .measure("T_FA_F", Measure.FDI_NET_OUTFLOW)
                .read(TableFormat.CSV, file("oecd.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "line 2, column 7 (UNIT_MEASURE): unit must be a code such as USD or MIO_EUR, but was "
                                + "'USD_EXC'; say what it means by unit('USD_EXC', \"USD\")",
                        "line 3, column 7 (UNIT_MEASURE): unit must be a code such as USD or MIO_EUR, but was "
                                + "'USD_EXC'; say what it means by unit('USD_EXC', \"USD\")");
    }

    @Test
    void oecd_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("OECD"))
                .measure("T_FA_F", Measure.FDI_NET_OUTFLOW)
                .unit("USD_EXC", "USD")
                .read(TableFormat.CSV, file("oecd.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "net FDI outflow of Latvia to Georgia in 2022: -1.25 million USD",
                        "net FDI outflow of Latvia to the world in 2022: 310.4 million USD, estimated");
    }

    @Test
    void oecdWithNames_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("OECD"))
                .measure("T_FA_F", Measure.FDI_NET_OUTFLOW)
                .unit("USD_EXC", "USD")
                .read(TableFormat.CSV, file("oecd-labels.csv"));
        assertThat(lines(read)).containsExactly("net FDI outflow of Latvia to Georgia in 2022: -1.25 million USD");
    }

    @Test
    void imfSdmx_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("IMF"))
                .measure("XG_FOB_USD", Measure.EXPORTS)
                .unit("XG_FOB_USD", "USD")
                .unitIn("INDICATOR")
                .read(TableFormat.CSV, file("imf-sdmx.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 44650000 USD",
                        "exports of Latvia to Georgia in May 2023: 3710000 USD",
                        "exports of Latvia to the world in 2023: 19870000000 USD");
    }

    @Test
    void imfPortal_isASeriesInARow() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = SdmxCsv.of(Source.of("IMF"))
                .measure(IMF_EXPORTS, Measure.EXPORTS)
                .unit(IMF_EXPORTS, "USD")
                .unitIn("INDICATOR")
                .read(TableFormat.CSV, file("imf-portal-wide.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 41.98 million USD",
                        "exports of Latvia to Georgia in 2023: 44.65 million USD",
                        "exports of Latvia to Georgia in January 2023: 3.2 million USD",
                        "line 2, column 11 (2023-Q1): an empty cell means not available",
                        "line 2, column 12 (2023-M01): an empty cell means not available",
                        "line 3, column 9 (2022): an empty cell means not available",
                        "line 3, column 10 (2023): an empty cell means not available",
                        "line 3, column 11 (2023-Q1): an empty cell means not available");
    }

    @Test
    void imfDots_hasYearsQuartersAndMonths() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .only("Indicator Code", "TXG_FOB_USD")
                .only("Attribute", "Value")
                .reporterIn("Country Name")
                .partnerIn("Counterpart Country Name")
                .figuresByPeriod("USD")
                .build()
                .read(TableFormat.CSV, file("imf-dots-wide.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 41980000 USD",
                        "exports of Latvia to Georgia in 2023: 44650000 USD",
                        "exports of Latvia to Georgia in the first quarter of 2023: 10250000.5 USD",
                        "exports of Latvia to Georgia in January 2023: 3200000 USD",
                        "exports of Latvia to Hong Kong in 2023: 5100000 USD",
                        "line 3, column 8 (2022): an empty cell means not available",
                        "line 3, column 10 (2023Q1): an empty cell means not available",
                        "line 3, column 11 (2023M1): an empty cell means not available",
                        "line 4, column 7 (Attribute): 'Status' means left out, as 'Value' alone is asked for");
    }

    @Test
    void imfDotsPanel_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporterIn("Country Name")
                .partnerIn("Counterpart Country Name")
                .periodIn("Time Period")
                .flagsIn("Status")
                .figuresIn("Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)")
                .build()
                .read(TableFormat.CSV, file("imf-dots-panel.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 44650000 USD",
                        "exports of Latvia to Georgia in January 2023: 3200000 USD, estimated");
    }

    @Test
    void ecb_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read =
                SdmxCsv.of(Source.of("ECB")).measure(Measure.FDI_OUTWARD_STOCK).read(TableFormat.CSV, file("ecb.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "outward FDI stock of the Euro area (20 countries, from 2023) in the United States in 2023: "
                                + "1203.456 million EUR",
                        "outward FDI stock of the Euro area in Rest of the world in the fourth quarter of 2023: "
                                + "-55.100 million EUR, provisional");
    }

    @Test
    void unctad_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = PlainTable.of(Source.of("UNCTAD"))
                .measureIn("Flow Label", ImmutableMap.of("Exports", Measure.EXPORTS, "Imports", Measure.IMPORTS))
                .reporterIn("Economy Label")
                .partnerIn("Partner Label")
                .periodIn("Year")
                .figuresIn("US$ at current prices in thousands")
                .build()
                .read(TableFormat.CSV, file("unctad-long.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 44650.123 thousand USD",
                        "exports of Latvia to the world in 2023: 19870000 thousand USD",
                        "line 4, column 8 (US$ at current prices in thousands): an empty cell means not available");
    }

    @Test
    void unctadWide_hasColumnsAroundThePeriod() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporterIn("Economy_Label")
                .partnerIn("Partner_Label")
                .figuresByPeriod("{period}_US$_at_current_prices_in_millions_Value", "million USD")
                .build()
                .read(TableFormat.CSV, file("unctad-wide.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 41.98 million USD",
                        "exports of Latvia to Georgia in 2023: 44.65 million USD",
                        "line 3, column 1 (Economy_Label): 'Latvia' means a line of text, as it has no figures");
    }

    @Test
    void worldBank_isReadBelowItsTitles() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.GDP)
                .only("Indicator Code", "NY.GDP.MKTP.CD")
                .reporterIn("Country Code")
                .partnerIn("Country Code")
                .figuresByPeriod("USD")
                .build()
                .read(TableFormat.CSV, file("world-bank-wdi.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "GDP of Latvia in 2022: 40932100000.25 USD",
                        "GDP of Latvia in 2023: 43627000000.5 USD",
                        "GDP of Georgia in 2022: 24605000000 USD",
                        "line 7, column 6 (2023): an empty cell means not available",
                        "line 8, column 4 (Indicator Code): 'SP.POP.TOTL' means left out, as 'NY.GDP.MKTP.CD' "
                                + "alone is asked for");
    }

    @Test
    void worldBankDatabank_hasNotesBelow() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.GDP)
                .reporterIn("Country Code")
                .partnerIn("Country Code")
                .figuresByPeriod("USD")
                .build()
                .read(TableFormat.CSV, file("world-bank-databank.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "GDP of Latvia in 2022: 40932100000.25 USD",
                        "GDP of Latvia in 2023: 43627000000.5 USD",
                        "GDP of Georgia in 2022: 24605000000 USD",
                        "line 3, column 6 (2023 [YR2023]): '..' means not available",
                        "line 5, column 1 (Country Name): 'Data from database: World Development Indicators' "
                                + "means a line of text, as it has no figures",
                        "line 6, column 1 (Country Name): 'Last Updated: 10/24/2024' means a line of text, as it "
                                + "has no figures");
    }

    @Test
    void worldBankApi_isRowsOfJson() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.GDP)
                .only("indicator.id", "NY.GDP.MKTP.CD")
                .reporterIn("countryiso3code")
                .partnerIn("countryiso3code")
                .periodIn("date")
                .figuresIn("value", "USD")
                .build()
                .readJson(file("world-bank-api.json"));
        assertThat(lines(read))
                .containsExactly(
                        "GDP of Latvia in 2023: 43627000000.5 USD",
                        "line 1, column 7 (value): an empty cell means not available");
    }

    @Test
    void witsPartners_haveShares() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporterIn("Reporter Name")
                .partnerIn("Partner Name")
                .periodIn("Year")
                .figuresIn("Export (US$ Thousand)")
                .sharesIn("Export Partner Share (%)", World.WORLD)
                .build()
                .read(TableFormat.CSV, file("wits-partners.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 41980.12 thousand USD",
                        "share of exports of Latvia to Georgia in 2022 in exports of Latvia to the world: 0.21%",
                        "exports of Latvia to the world in 2022: 20010000.5 thousand USD",
                        "share of exports of Latvia to the world in 2022 in exports: 100.00%",
                        "line 4, column 2 (Partner Name): unknown country 'Europe & Central Asia': pass an ISO "
                                + "3166-1 code such as KZ, KAZ or 398, or an English name to Country.of; or say "
                                + "who is meant by area('Europe & Central Asia', ...)");
    }

    @Test
    void witsTimeSeries_isWide() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .only("Indicator", "Export(US$ Mil)")
                .reporterIn("Reporter Name")
                .partnerIn("Partner Name")
                .figuresByPeriod("million USD")
                .build()
                .read(TableFormat.CSV, file("wits-timeseries.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2021: 38.2 million USD",
                        "exports of Latvia to Georgia in 2022: 41.98 million USD",
                        "line 3, column 5 (Indicator): 'Export share in total products(%)' means left out, as "
                                + "'Export(US$ Mil)' alone is asked for");
    }

    @Test
    void genesisTable_hasTitlesUnitsAndNotes() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporter(DEU)
                .area("Georgien", GEO)
                .area("Lettland", LVA)
                .periodIn("#1")
                .partnerIn("#2")
                .figuresIn("Ausfuhr: Wert Tsd. EUR")
                .figuresIn("Ausfuhr: Gewicht Tonnen", "t")
                .marks(Marks.DESTATIS)
                .decimalMark(DecimalMark.COMMA)
                .build()
                .read(SEMICOLONS, file("genesis-table.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Germany to Georgia in 2022: 498765 thousand EUR",
                        "exports of Germany to Georgia in 2022: 61234.5 t",
                        "exports of Germany to Latvia in 2022: 1987654 thousand EUR",
                        "exports of Germany to Latvia in 2022: 0 t",
                        "exports of Germany to Georgia in 2023: 512345 thousand EUR",
                        "line 10, column 3 (Ausfuhr: Gewicht Tonnen): 'x' means not applicable",
                        "line 11, column 1: '__________' means a line of text, as it has no figures",
                        "line 12, column 1: 'Vorläufige Ergebnisse für 2023.' means a line of text, as it has no "
                                + "figures",
                        "line 13, column 1: '© Statistisches Bundesamt (Destatis), 2024' means a line of text, "
                                + "as it has no figures",
                        "line 14, column 1: 'Stand: 29.11.2024 / 10:23:11' means a line of text, as it has no "
                                + "figures");
    }

    @Test
    void genesisFlat_isLimited() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .only("value_variable_code", "WERTA")
                .reporter(DEU)
                .area("Georgien", GEO)
                .area("Lettland", LVA)
                .periodIn("time")
                .partnerIn("2_variable_attribute_label")
                .figuresIn("value", "thousand EUR")
                .marks(Marks.DESTATIS)
                .decimalMark(DecimalMark.COMMA)
                .build()
                .read(SEMICOLONS, file("genesis-flat.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Germany to Georgia in 2023: 512345 thousand EUR",
                        "line 3, column 16 (value_variable_code): 'GEWA' means left out, as 'WERTA' alone is "
                                + "asked for",
                        "line 4, column 14 (value): '...' means not yet available");
    }

    @Test
    void genesisFlatOfOld_tellsItsUnit() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporter(DEU)
                .area("Georgien", GEO)
                .periodIn("Zeit")
                .partnerIn("1_Auspraegung_Label")
                .figuresIn("WERTA__Ausfuhr:_Wert__Tsd._EUR")
                .build()
                .read(SEMICOLONS, file("genesis-flat-old.csv"));
        assertThat(lines(read)).containsExactly("exports of Germany to Georgia in 2023: 512345 thousand EUR");
    }

    @Test
    void tableInRussian_tellsItsUnit() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporter(KAZ)
                .period(year(2023))
                .partnerIn("Страна")
                .area("Всего", World.WORLD)
                .area("Грузия", GEO)
                .figuresIn("Экспорт, млн. долларов США")
                .growthsIn("в % к соответствующему периоду прошлого года", Growth.Form.FACTOR)
                .marks(Marks.GENERIC.with("x", "not applicable"))
                .decimalMark(DecimalMark.COMMA)
                .build()
                .read(SEMICOLONS, file("kazstat.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Kazakhstan to the world in 2023: 78679.9 million USD",
                        "growth factor of exports of Kazakhstan to the world in 2023 against 2022: to 93.2%",
                        "exports of Kazakhstan to Georgia in 2023: 312.4 million USD",
                        "growth factor of exports of Kazakhstan to Georgia in 2023 against 2022: to 106.3%",
                        "line 5, column 1 (Страна): 'в том числе' means a line of text, as it has no figures",
                        "line 8, column 1 (Страна): '* предварительные данные' means a line of text, as it has "
                                + "no figures",
                        "line 7, column 1 (Страна): unknown country 'Латвия': pass an ISO 3166-1 code such as "
                                + "KZ, KAZ or 398, or an English name to Country.of; or say who is meant by "
                                + "area('Латвия', ...)");
    }

    @Test
    void yearsWithMarks_areNotLost() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.EXPORTS)
                .reporter(LVA)
                .partnerIn("Partner")
                .figuresByPeriod("million USD")
                .build()
                .read(TableFormat.CSV, file("wide-marked.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports of Latvia to Georgia in 2021: 37.9 million USD",
                        "exports of Latvia to Georgia in 2022: 41.98 million USD, revised",
                        "exports of Latvia to Georgia in 2023: 44.65 million USD [other: column named '2023*']");
    }

    @Test
    void namesInTwoLines_areJoined() throws IOException, URISyntaxException {
        Parsed<TableClaims> read = table(Measure.IMPORTS)
                .reporter(LVA)
                .partnerIn("Partner")
                .figuresByPeriod("{period} Imports", "million USD")
                .build()
                .read(TableFormat.CSV, file("two-line-head.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "imports of Latvia from Georgia in 2022: 8.7 million USD",
                        "imports of Latvia from Georgia in 2023: 9.9 million USD");
    }

    @Test
    void baci_isRead() throws IOException, URISyntaxException {
        Parsed<TableClaims> read =
                PlainTable.baci(Source.of("CEPII"), "HS 2022").build().read(TableFormat.CSV, file("baci.csv"));
        assertThat(lines(read))
                .containsExactly(
                        "exports (goods) (HS 2022:220421) of Latvia to Georgia in 2022: 1200.345 thousand USD",
                        "exports (goods) (HS 2022:220421) of Latvia to Georgia in 2022: 310.2 t",
                        "exports (goods) (HS 2022:010121) of Latvia to Georgia in 2022: 2.5 thousand USD [other: "
                                + "leading zero restored: 010121 printed as 10121]",
                        "line 3, column 6 (q): 'NA' means not available");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comtrade-api.json", "comtrade-portal.csv", "comtrade-semicolons.csv", "comtrade-bulk.tsv"})
    void comtrade_ofAnyDownload_isRead(String name) throws IOException, URISyntaxException {
        Parsed<ComtradeTrade> read = Comtrade.standard().read(file(name));
        String added = " [other: added up by UN Comtrade from reported details (isAggregate)]";
        assertThat(comtrade(read))
                .containsExactly(
                        "exports (goods) of Latvia to Georgia in 2023: 41250300.5 USD" + added,
                        "imports (goods) of Latvia from Georgia in 2023: 9876543.21 USD" + added,
                        "exports (goods) (HS 2022:2204) of Latvia to Georgia in 2023: 1200000 USD" + added);
    }

    @Test
    void comtrade_withFewColumns_isRead() throws IOException, URISyntaxException {
        assertThat(comtrade(Comtrade.standard().read(file("comtrade-few.csv"))))
                .containsExactly(
                        "exports (goods) of Latvia to Georgia in 2023: 41250300.5 USD",
                        "imports (goods) of Latvia from Georgia in 2023: 9876543.21 USD");
    }

    @Test
    void comtrade_ofTheEarlierPortal_isRead() throws IOException, URISyntaxException {
        assertThat(comtrade(Comtrade.standard().read(file("comtrade-legacy.csv"))))
                .containsExactly(
                        "exports (goods) of Latvia to Georgia in 2017: 35110200 USD",
                        "imports (goods) (HS 2017:2204) of Latvia from Georgia in 2017: 1450300 USD");
    }

    private static List<String> comtrade(Parsed<ComtradeTrade> read) {
        return lines(
                read.value().stream().flatMap(v -> v.claims().stream()),
                read.value().stream().flatMap(v -> v.gaps().stream()),
                read);
    }
}
