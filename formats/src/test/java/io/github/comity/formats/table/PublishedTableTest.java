package io.github.comity.formats.table;

import static io.github.comity.formats.table.TableFormat.CSV;
import static io.github.comity.party.Countries.LVA;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles above the names of the columns, notes below the rows, names in several lines, rows in JSON. */
class PublishedTableTest {
    private static PlainTableBuilder exports() {
        return PlainTable.of(Source.of("Office"))
                .measure(Measure.EXPORTS)
                .reporter(LVA)
                .partnerIn("Partner");
    }

    private static PlainTableBuilder oneYear() {
        return exports().period(year(2023)).figuresIn("v", "USD");
    }

    private static List<String> lines(Parsed<TableClaims> read) {
        return Stream.of(
                        read.value().stream().flatMap(v -> v.claims().stream()),
                        read.value().stream().flatMap(v -> v.gaps().stream()),
                        read.problems().stream())
                .flatMap(s -> s)
                .map(Object::toString)
                .toList();
    }

    private static List<String> read(PlainTableBuilder table, String text) {
        return lines(table.build().read(CSV, new StringReader(text)));
    }

    @Test
    void read_titlesAboveTheNames_arePassedOver() {
        assertThat(read(oneYear(), "Trade of Latvia\n\"in 2023, v\",,,\n\nx,v,Partner\n,5,GE\n"))
                .containsExactly("exports of Latvia to Georgia in 2023: 5 USD");
    }

    @Test
    void read_namesBehindAHundredTitles_areNotLookedFor() {
        String titles = "title\n".repeat(100);
        assertThat(read(oneYear(), titles + "v,Partner\n5,GE\n").get(0))
                .isEqualTo("line 1, column 1 (title): table must have the column 'Partner', but has title; name one of "
                        + "these");
        assertThat(read(oneYear(), "title\n".repeat(99) + "v,Partner\n5,GE\n"))
                .containsExactly("exports of Latvia to Georgia in 2023: 5 USD");
    }

    @Test
    void read_withoutTheNames_tellsThoseOfTheFirstLine() {
        assertThat(read(oneYear(), "a,b\n1,2\n3,4\n"))
                .containsExactly(
                        "line 1, column 1 (a): table must have the column 'Partner', but has a, b; name one of these",
                        "line 1, column 1 (a): table must have the column 'v', but has a, b; name one of these");
    }

    @Test
    void read_aNameTwice_isRefused() {
        assertThat(read(oneYear(), "v,v,Partner\n5,6,GE\n"))
                .containsExactly("line 1, column 1 (v): table must have the column 'v' once, but has it more often; "
                        + "rename one");
    }

    @Test
    void read_columnByItsPlace_hasNoName() {
        PlainTableBuilder table = PlainTable.of(Source.of("Office"))
                .measure(Measure.EXPORTS)
                .reporter(LVA)
                .periodIn("#1")
                .partnerIn("#2")
                .figuresIn("v", "USD");
        assertThat(read(table, ",,v\n2023,GE,5\n2O23,GE,6\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 5 USD",
                        "line 3, column 1: cannot parse period from '2O23' at index 1: year must have 4 digits");
        Header header = new Header(Optional.empty(), 1, ImmutableList.of("", "#1"));
        assertThat(header.index("#1")).isEqualTo(1);
        assertThat(header.index("#2")).isEqualTo(1);
        assertThat(header.has("#3")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> header.index("#3"))
                .withMessage("table must have the column '#3', but has , #1; name one of these");
    }

    @Test
    void read_lineOfTextAmongTheRows_isAGap() {
        assertThat(read(oneYear(), "Partner,v\nof which\nGE,5\nAtlantis,\nAtlantis,7\nNote\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 5 USD",
                        "line 2, column 1 (Partner): 'of which' means a line of text, as it has no figures",
                        "line 4, column 1 (Partner): 'Atlantis' means a line of text, as it has no figures",
                        "line 6, column 1 (Partner): 'Note' means a line of text, as it has no figures",
                        "line 5, column 1 (Partner): unknown country 'Atlantis': pass an ISO 3166-1 code such as KZ, "
                                + "KAZ or 398, or an English name to Country.of; or say who is meant by "
                                + "area('Atlantis', ...)");
    }

    @Test
    void read_rowThatLacksCells_isNoLineOfText() {
        assertThat(read(oneYear(), "x,v,Partner\n,5\n"))
                .containsExactly("line 2, column 3 (Partner): row must have 3 cells, one for each column, but had 2; "
                        + "write each cell, empty ones too");
    }

    @Test
    void only_takesSomeRows() {
        PlainTableBuilder table = oneYear().only("kind", "a", "b");
        assertThat(read(table, "kind,Partner,v\na,GE,1\nb,GE,2\nc,GE,3\n,GE,4\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 1 USD",
                        "exports of Latvia to Georgia in 2023: 2 USD",
                        "line 4, column 1 (kind): 'c' means left out, as 'a' or 'b' alone is asked for",
                        "line 5, column 1 (kind): an empty cell means left out, as 'a' or 'b' alone is asked for");
        assertThatIllegalStateException()
                .isThrownBy(() -> oneYear().only("kind", "a").only("kind", "b"))
                .withMessage("rows by column 'kind' of a table must be set once, but was set twice; keep one");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, exports of Latvia to Georgia in 2023: 5 USD",
        "2023 [YR2023], exports of Latvia to Georgia in 2023: 5 USD",
        "2023p, 'exports of Latvia to Georgia in 2023: 5 USD, provisional'",
        "2023 (e), 'exports of Latvia to Georgia in 2023: 5 USD, estimated'",
        "2023*, exports of Latvia to Georgia in 2023: 5 USD",
        "2023¹, exports of Latvia to Georgia in 2023: 5 USD",
        "2023 1), exports of Latvia to Georgia in 2023: 5 USD",
        "2023Q1, exports of Latvia to Georgia in the first quarter of 2023: 5 USD",
        "2023M1, exports of Latvia to Georgia in January 2023: 5 USD",
        "Jan-Sep 2023, exports of Latvia to Georgia in January–September 2023: 5 USD",
    })
    void figuresByPeriod_namesOfColumns_arePeriods(String name, String told) {
        assertThat(read(exports().figuresByPeriod("USD"), "Partner,\"" + name + "\"\nGE,5\n"))
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023 [YR2022]", "2023x", "rank", "2023 change", "20231"})
    void figuresByPeriod_otherColumns_areNone(String name) {
        assertThat(read(exports().figuresByPeriod("USD"), "Partner," + name + "\nGE,5\n"))
                .containsExactly("line 1, column 1 (Partner): table must have columns that are named like periods, but "
                        + "had none; name them as in '2023'");
    }

    @Test
    void figuresByPeriod_fiscalYears_areSaidFromTheirFirstDayOn() {
        assertThat(read(exports().figuresByPeriod("USD"), "Partner,2022-23,2023-2024\nGE,5,6\n"))
                .containsExactly("line 1, column 1 (Partner): table must have columns that are named like periods, but "
                        + "had none; name them as in '2023', and a fiscal year from its first day on, as in "
                        + "'2022-04-01/P1Y'");
        assertThat(read(exports().figuresByPeriod("USD"), "Partner,2022-04-01/P1Y\nGE,5\n"))
                .containsExactly("exports of Latvia to Georgia in April 2022 – March 2023: 5 USD");
    }

    @Test
    void figuresByPeriod_nameAroundThePeriod_isFound() {
        assertThat(read(
                        exports().figuresByPeriod("X {period}, USD", "USD"),
                        "Partner,\"X 2022, USD\",M 2022\nGE,5,6\n"))
                .containsExactly("exports of Latvia to Georgia in 2022: 5 USD");
        assertThat(read(exports().figuresByPeriod("X {period}", "USD"), "Partner,2022\nGE,5\n"))
                .containsExactly("line 1, column 1 (Partner): table must have columns that are named like periods, but "
                        + "had none; name them as in 'X 2023'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().figuresByPeriod("Exports", "USD"))
                .withMessage(
                        "name of the columns of a wide table must have {period} for the period, but was 'Exports'; "
                                + "write it as in 'Exports {period}'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US$ at current prices in thousands | thousand USD",
                "2023_US$_at_current_prices_in_millions | million USD",
                "US dollars at current prices in millions | million USD",
                "Goods (FOB), US Dollars (TXG_FOB_USD) | USD",
                "Экспорт, млн. долларов США | million USD",
                "тыс. долл. США | thousand USD",
                "Импорт, млрд рублей | billion RUB",
                "в млн тенге | million KZT",
                "Экспорт, тыс. тонн | thousand t",
            })
    void figuresIn_unitsOfTables_areRead(String column, String unit) {
        String name = column.strip().replaceFirst("^2023_", "");
        PlainTableBuilder table = exports().period(year(2023)).figuresIn(name);
        assertThat(read(table, "Partner,\"" + name + "\"\nGE,5\n"))
                .containsExactly("exports of Latvia to Georgia in 2023: 5 " + unit.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"US$ at constant prices in thousands", "долларов, млн", "млн"})
    void figuresIn_unitsThatAreNotSure_areRefused(String column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports().figuresIn(column))
                .withMessage("column must tell its unit, but was '%s'; set it as in figuresIn('%<s', \"thousand USD\")"
                        .formatted(column));
    }

    @Test
    void claims_ofAFile_tellHowFarTheyAre(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "Title\nPartner,v\nGE,1\nEE,2\n");
        List<Progress> told = new ArrayList<>();
        try (Stream<Parsed<TableClaims>> rows = oneYear().build().claims(CSV, file, told::add)) {
            assertThat(rows.mapToInt(r -> r.orThrow().claims().size())).containsExactly(1, 1);
        }
        assertThat(told).containsExactly(new Progress(2, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'Partner':'GE','v':5}]",
                "[{'page':1},[{'v':5,'Partner':'GE'}]]",
                "{'count':{'n':[1]},'note':'x','rows':[{'a':null,'Partner':'GE','v':'5'}],'end':[{'v':6}]}",
                "{'data':[{'Partner':'GE','v':0.5E1,'more':['x']}]}",
            })
    void readJson_objectsOfAList_areRows(String json) {
        assertThat(lines(oneYear().build().readJson(new StringReader(json.replace('\'', '"')))))
                .containsExactly("exports of Latvia to Georgia in 2023: 5 USD");
    }

    @Test
    void readJson_objectsWithin_areColumns() {
        PlainTable table = PlainTable.of(Source.of("Office"))
                .measure(Measure.GDP)
                .reporterIn("country.id")
                .partnerIn("country.id")
                .periodIn("date")
                .figuresIn("value", "USD")
                .build();
        String json = """
                [
                  {"country": {"id": "GE", "value": "Georgia"}, "date": "2023", "value": 30.50},
                  {"value": 31, "date": "2024", "country": {"id": "GE"}, "later": 1},
                  {"country": {"id": "GE"}, "date": "2025"},
                  7
                ]
                """;
        assertThat(lines(table.readJson(new StringReader(json))))
                .containsExactly(
                        "GDP of Georgia in 2023: 30.50 USD",
                        "GDP of Georgia in 2024: 31 USD",
                        "line 4, column 4 (value): an empty cell means not available",
                        "line 5, column 3 (/3): row must be an object, but was another value; remove it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 | line 1, column 1: document must have a list of rows, but has none; save the whole answer",
                "{'a':1} | line 1, column 7: document must have a list of rows, but has none; save the whole answer",
            })
    void readJson_withoutRows_isAProblem(String json, String told) {
        assertThat(lines(oneYear().build().readJson(new StringReader(json.replace('\'', '"')))))
                .containsExactly(told);
    }

    @Test
    void readJson_cutOff_keepsWhatWasRead() {
        String json = "[{\"Partner\":\"GE\",\"v\":5},{\"Partner\":";
        assertThat(lines(oneYear().build().readJson(new StringReader(json))))
                .hasSize(2)
                .startsWith("exports of Latvia to Georgia in 2023: 5 USD")
                .last()
                .asString()
                .contains("document must be whole JSON of sensible size, but was not: it ends too early; get "
                        + "the whole document");
    }

    @Test
    void readJson_deepNesting_isRefused() {
        String deep = "[" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "]";
        assertThat(lines(oneYear().build().readJson(new StringReader(deep))))
                .singleElement()
                .asString()
                .contains("document must be whole JSON of sensible size");
    }

    @Test
    void figuresByPeriod_columnsWithAYearThatAreNoPeriods_areToldOnce() {
        assertThat(read(
                        exports().figuresByPeriod("USD"),
                        "Partner,2022 г.,I кв. 2023,2023 в % к 2022,2022/23,Code\nGE,5,1,90,3,268\nDE,6,2,91,3,276\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 5 USD",
                        "exports of Latvia to Georgia in the first quarter of 2023: 1 USD",
                        "exports of Latvia to Germany in 2022: 6 USD",
                        "exports of Latvia to Germany in the first quarter of 2023: 2 USD",
                        "line 1, column 4 (2023 в % к 2022): '2023 в % к 2022' means a column that is left out, as its "
                                + "name is no period",
                        "line 1, column 5 (2022/23): '2022/23' means a column that is left out, as its name is no "
                                + "period");
        assertThat(read(
                        exports().figuresByPeriod("X {period}", "USD"),
                        "Partner,X 2022,M 2022,X 2022/23\nno figures,,,\nGE,5,6,7\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 5 USD",
                        "line 1, column 4 (X 2022/23): 'X 2022/23' means a column that is left out, as its name is no "
                                + "period",
                        "line 2, column 1 (Partner): 'no figures' means a line of text, as it has no figures");
    }

    @Test
    void figuresByPeriod_wordAboveTheYears_isNoPartOfThem() {
        assertThat(read(exports().figuresByPeriod("USD"), "Exports,,\nPartner,Year,\n,2022,2023\nGE,5,.\n"))
                .containsExactly(
                        "exports of Latvia to Georgia in 2022: 5 USD",
                        "line 4, column 3 (Year 2023): '.' means not available");
    }

    @Test
    void read_marksOfFootnotesBehindPartiesAndPeriods_areNotes() {
        TableClaims read = exports()
                .periodIn("t")
                .figuresIn("v", "USD")
                .build()
                .read(CSV, new StringReader("Partner,t,v\nGE,2023*,5\nViet Nam 2),2023-Q1¹,6\n"))
                .orThrow();
        assertThat(read.claims())
                .extracting(c -> c + " " + c.assumptions())
                .containsExactly(
                        "exports of Latvia to Georgia in 2023: 5 USD [other: footnote * of the period]",
                        "exports of Latvia to Viet Nam in the first quarter of 2023: 6 USD [other: footnote 2) of the "
                                + "partner, other: footnote ¹ of the period]");
        assertThat(read(exports().periodIn("t").figuresIn("v", "USD"), "Partner,t,v\nAtlantis 2),2023,5\n"))
                .containsExactly("line 2, column 1 (Partner): unknown country 'Atlantis 2)': pass an ISO 3166-1 code "
                        + "such as KZ, KAZ or 398, or an English name to Country.of; or say who is meant by "
                        + "area('Atlantis 2)', ...)");
    }
}
