package io.github.comity.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.json.PopoloFormat;
import io.github.comity.formats.json.PopoloPeople;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.PlainTableBuilder;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Countries;
import io.github.comity.source.Source;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of trade data of which nothing good can come end in clear problems, soon, and lose no row that is good. */
@Timeout(120)
class HostileDataTest {
    /** The characters of a huge cell: far more than the reader keeps; a thousand million in the thorough run. */
    private static final long HUGE = Long.getLong("comity.huge", 3_000_000);

    private static final String COMTRADE = "period,reporterCode,partnerCode,flowCode,cmdCode,primaryValue\n";
    private static final String GOOD = "2023,398,203,X,TOTAL,5\n";
    private static final String ROW =
            "{\"period\":\"2023\",\"reporterCode\":398,\"partnerCode\":203,\"flowCode\":\"X\","
                    + "\"cmdCode\":\"TOTAL\",\"primaryValue\":5}";
    private static final SdmxCsv SDMX = SdmxCsv.of(Source.of("Office"))
            .measure(Measure.EXPORTS)
            .reporter(Countries.KAZ)
            .partner(Countries.CZE)
            .unit("USD");

    private static Parsed<ComtradeTrade> csv(Reader in) {
        return Comtrade.standard().read(TableFormat.CSV, in);
    }

    private static Parsed<ComtradeTrade> json(Reader in) {
        return Comtrade.standard().readJson(in);
    }

    private static List<String> rules(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    private static void hasOneClaim(Parsed<ComtradeTrade> parsed) {
        assertThat(parsed.value().orElseThrow().claims().stream().map(Claim::text))
                .containsExactly("5 USD");
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of(
                        "2023,398,203",
                        "line 2, column 4 (flowCode): row must have 6 cells, one for each column, but had 3; write "
                                + "each cell, empty ones too"),
                Arguments.of(
                        "2023,398,203,X,TOTAL,1,2",
                        "line 2, column 7: row must have 6 cells, one for each column, but had 7; write each cell, "
                                + "empty ones too"),
                Arguments.of(
                        "2023,398,203,X,TOTAL,1\0",
                        "line 2, column 6 (primaryValue): cell must be text, but has a character NUL; save the file as "
                                + "text in UTF-8"),
                Arguments.of(
                        "\"2023,398,203,X,TOTAL,1",
                        "line 2, column 1 (period): quotation mark must be closed, but the file ends before another; "
                                + "close it, or double it within a text"),
                Arguments.of(
                        "2023,398,203,X,TOTAL,=1+1",
                        "line 2, column 6 (primaryValue): value must be a number such as 147700000.5, but was '=1+1'; "
                                + "write all its digits"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void csv_badRow_isToldAndTheNextOneIsRead(String row, String problem) {
        Parsed<ComtradeTrade> read = csv(new StringReader(COMTRADE + row + "\r" + GOOD));

        assertThat(rules(read)).containsExactly(problem);
        hasOneClaim(read);
    }

    @Test
    void csv_mixedLineEndsAndQuotesAcrossLines_areRead() {
        Parsed<ComtradeTrade> read = csv(new StringReader(
                COMTRADE.replace("\n", ",note\r\n") + "2023,398,203,X,TOTAL,5,\"a\r\nb\"\r2022,398,203,X,TOTAL,6,\n"));

        assertThat(read.orThrow().claims()).hasSize(2);
    }

    @Test
    void csv_numberOfAMillionDigits_isToldAndTheNextRowIsRead() {
        Parsed<ComtradeTrade> read = csv(new Repeated(COMTRADE + "2023,398,203,M,TOTAL,", "9", 1_000_000, "\n" + GOOD));

        assertThat(rules(read))
                .containsExactly("line 2, column 6 (primaryValue): cell must have at most 100000 characters, but had "
                        + "more; shorten it");
        hasOneClaim(read);
    }

    @Test
    void csv_aMillionColumns_areTold() {
        Parsed<ComtradeTrade> read = csv(new Repeated("period", ",a", 1_000_000, "\n" + GOOD));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().get(0).rule())
                .isEqualTo("row must have at most 16384 cells, but had more; use the separator of the file");
    }

    @Test
    void csv_hugeCell_isToldAndTheNextRowIsRead() {
        Parsed<ComtradeTrade> read = csv(new Repeated(COMTRADE + "2023,398,203,M,TOTAL,\"", "x", HUGE, "\"\n" + GOOD));

        assertThat(rules(read))
                .containsExactly(
                        "line 2, column 6 (primaryValue): quotation mark must be closed, but 100000 characters "
                                + "follow before another; close it, or double it within a text");
        hasOneClaim(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void json_tenThousandDeep_isTold(String piece) {
        Parsed<ComtradeTrade> read = json(new Repeated("[" + ROW + ",{\"x\":", piece, 10_000, ""));

        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).rule())
                .startsWith(
                        "document must be whole JSON of sensible size, but was not: document nesting depth of 101 is "
                                + "above 100; shorten it");
        hasOneClaim(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[],%s]", "{\"data\":[[[1],{}],%s]}"})
    void json_listInsteadOfARow_isToldAndTheNextRowIsRead(String document) {
        Parsed<ComtradeTrade> read = json(new StringReader(document.replace("%s", ROW)));

        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactly("row must be an object, but was another value; remove it");
        hasOneClaim(read);
    }

    @Test
    void json_hugeText_isTold() {
        Parsed<ComtradeTrade> read = json(new Repeated("[" + ROW + ",{\"cmdCode\":\"", "x", 40 * HUGE, "\"}]"));

        assertThat(read.problems().get(0).rule())
                .startsWith("document must be whole JSON of sensible size, but was not: string value length of ");
        hasOneClaim(read);
    }

    @Test
    void json_numberOfAMillionDigits_isTold() {
        Parsed<ComtradeTrade> read = json(new Repeated("[" + ROW + ",{\"primaryValue\":", "9", 1_000_000, "}]"));

        assertThat(read.problems().get(0).rule())
                .startsWith("document must be whole JSON of sensible size, but was not: number value length of 1000000 "
                        + "is above 1000; shorten it");
        hasOneClaim(read);
    }

    @Test
    void json_twiceTheSameField_isToldAndTheNextRowIsRead() {
        Parsed<ComtradeTrade> read =
                json(new StringReader("[" + ROW.replace("}", ",\"primaryValue\":6}") + "," + ROW + "]"));

        assertThat(read.problems()).hasSize(1);
        hasOneClaim(read);
    }

    @Test
    void sdmx_badRows_areToldAndTheOthersRead() {
        Parsed<TableClaims> read = SDMX.read(
                TableFormat.CSV,
                new Repeated("TIME_PERIOD,OBS_VALUE\n2021,1\n2022\n2023,\"", "9", 1_000_000, "\"\n2024,2\n2025,\0\n"));

        assertThat(read.value().orElseThrow().claims().stream().map(Claim::text))
                .containsExactly("1 USD", "2 USD");
        assertThat(read.problems()).hasSize(3);
    }

    @Test
    void anyText_isReadToItsEnd() {
        String letters = "2023,\"\n\r\0\u00e4=-:{}[]XM398NaE.+\uFFFD";
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Parsed<ComtradeTrade> comtrade = csv(new StringReader(COMTRADE + text));
            Parsed<ComtradeTrade> json = json(new StringReader("[" + text));
            Parsed<TableClaims> sdmx = SDMX.read(TableFormat.CSV, new StringReader("TIME_PERIOD,OBS_VALUE\n" + text));
            assertThat(comtrade.value()).as("seed %s", seed).isNotNull();
            assertThat(json.problems().stream().map(Problem::rule))
                    .as("seed %s", seed)
                    .doesNotContain("");
            assertThat(sdmx.problems().stream().map(Problem::rule))
                    .as("seed %s", seed)
                    .doesNotContain("");
        }
    }

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of("\"a\\u0000b", "\"", 0, ""),
                Arguments.of(
                        "\"",
                        "x",
                        40 * HUGE,
                        "document must be whole JSON of sensible size, but was not: string value length of "),
                Arguments.of(
                        "",
                        "9",
                        1_000_000L,
                        "document must be whole JSON of sensible size, but was not: number value length of 1000000"),
                Arguments.of("", "[", 10_000L, "must be a text, but was a list"),
                Arguments.of("\"a\0b", "x", 1L, "document must be whole JSON of sensible size, but was not: illegal"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void popolo_hostileName_isReadOrToldWithItsPlace(String beginning, String piece, long times, String rule) {
        Parsed<PopoloPeople> read =
                PopoloFormat.read(new Repeated("{\"persons\":[{\"name\":" + beginning, piece, times, "\"}]}"));

        assertThat(read.problems().get(0).position().line()).isEqualTo(1);
        assertThat(read.problems().get(0).rule()).startsWith(rule);
        assertThat(read.problems().toString()).doesNotContain("\0").hasSizeLessThan(1_000);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("\0", 1L, "cell must be text, but has a character NUL; save the file as text in UTF-8"),
                Arguments.of("9", 101L, "cell must be a number with or without flags"),
                Arguments.of("9", 1_000_000L, "cell must have at most 100000 characters, but had more; shorten it"),
                Arguments.of("9", HUGE, "cell must have at most 100000 characters, but had more; shorten it"),
                Arguments.of("=1+1", 1L, "cell must be a number with or without flags"),
                Arguments.of(",", 1_000_000L, "row must have at most 16384 cells, but had more"),
                Arguments.of("\"", 999_999L, "quotation mark must be closed, but"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void table_hostileCell_isToldWithItsPlaceAndTheNextRowIsRead(String piece, long times, String rule) {
        PlainTableBuilder table = PlainTable.of(Source.of("Office"))
                .measure(Measure.EXPORTS)
                .reporter(Countries.KAZ)
                .partner(Countries.CZE)
                .periodIn("Year")
                .figuresIn("v", "USD")
                .growthsIn("change, %");
        for (String before : List.of("2022,1,", "2022,")) {
            String behind = before.length() > 5 ? "\n2023,5,6\n" : ",1\n2023,5,6\n";
            Parsed<TableClaims> read = table.build()
                    .read(TableFormat.CSV, new Repeated("Year,v,\"change, %\"\n" + before, piece, times, behind));

            assertThat(read.problems()).hasSize(1);
            assertThat(read.problems().get(0).position().line()).isEqualTo(2);
            assertThat(read.problems().get(0).rule()).startsWith(rule);
            assertThat(read.value().orElseThrow().claims()).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
