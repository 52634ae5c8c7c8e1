package io.github.comity.formats.table;

import static io.github.comity.formats.table.TableFormat.CSV;
import static io.github.comity.formats.table.TableFormat.TSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.comity.formats.Parsed;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import io.github.comity.table.Table;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
    @TempDir
    Path folder;

    private static List<String> read(TableFormat format, String text) {
        return format.rows(new StringReader(text)).map(TableFormatTest::shown).toList();
    }

    private static String shown(Parsed<Row> row) {
        return row.value()
                .map(r -> r.line() + String.join("|", r.cells()))
                .orElseGet(() -> row.problems().get(0).toString());
    }

    private List<String> readFile(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("trade.csv"), bytes);
        try (Stream<Parsed<Row>> rows = CSV.rows(file)) {
            return rows.map(TableFormatTest::shown).toList();
        }
    }

    @Test
    void rows_cells_standUnderTheirNamesWithTheirPlace() {
        Row row = CSV.rows(new StringReader("year, partner ,value\n2023,\"Korea, Rep.\", 1.50 \n"))
                .findFirst()
                .orElseThrow()
                .orThrow();
        assertThat(row.text("partner")).isEqualTo("Korea, Rep.");
        assertThat(row.text("value")).isEqualTo("1.50");
        assertThat(row.cells()).containsExactly("2023", "Korea, Rep.", " 1.50 ");
        assertThat(row.position(2)).hasToString("line 2, column 3 (value)");
        assertThat(row.header().position(1)).hasToString("line 1, column 2 (partner)");
        assertThat(row.header().has("year")).isTrue();
        assertThat(row.header().has("Year")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.text("flow"))
                .withMessage("table must have the column 'flow', but has year, partner, value; name one of these");
        Header twice = new Header(Optional.empty(), 1, ImmutableList.of("a", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.index("a"))
                .withMessage("table must have the column 'a' once, but has it more often; rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row(twice, 2, ImmutableList.of("1")))
                .withMessage("row must have 2 cells, one for each column, but had 1; fill up with empty ones");
    }

    @Test
    void rows_quotedCells_haveSeparatorsLineEndsAndQuotationMarks() {
        assertThat(read(CSV, "a,b\n\"1,\"\"2\"\"\n3\",4\n5,\"\"\n")).containsExactly("21,\"2\"\n3|4", "45|");
        assertThat(read(TSV, "a\tb\n\"1\t2\"\t3,\"4\n")).containsExactly("21\t2|3,\"4");
        assertThat(read(new TableFormat(';'), "a;b\n1,5;2\n")).containsExactly("21,5|2");
    }

    @Test
    void rows_mixedLineEnds_blankLinesAndBlankCellsAtTheEnd_arePassedOver() {
        assertThat(read(CSV, "\uFEFFa,b\r1,2\n\n3,4\r\n ,\n5,6,,\r\r\n7,8"))
                .containsExactly("21|2", "43|4", "65|6", "87|8");
    }

    @Test
    void rows_raggedRow_isToldAndTheNextIsRead() {
        assertThat(read(CSV, "a,b\n1\n1,2,3\n4,5\n"))
                .containsExactly(
                        "line 2, column 2 (b): row must have 2 cells, one for each column, but had 1; write each cell, "
                                + "empty ones too",
                        "line 3, column 3: row must have 2 cells, one for each column, but had 3; write each cell, "
                                + "empty ones too",
                        "44|5");
    }

    @Test
    void rows_quotationMarkNeverClosed_isToldAndTheLinesBehindItAreRead() {
        assertThat(read(CSV, "a,b\n1,\"2\n3,4\r\n5,6\n"))
                .containsExactly(
                        "line 2, column 2 (b): quotation mark must be closed, but the file ends before another; close "
                                + "it, or double it within a text",
                        "33|4",
                        "45|6");
        String many = "a,b\n1,\"2\n" + "3,4\n".repeat(60_000);
        List<String> rows = read(CSV, many);
        assertThat(rows).hasSize(60_001).endsWith("600023|4");
        assertThat(rows.get(0))
                .isEqualTo("line 2, column 2 (b): quotation mark must be closed, but 100000 characters follow before "
                        + "another; close it, or double it within a text");
    }

    @Test
    void rows_textBehindAClosingQuotationMark_isTold() {
        assertThat(read(CSV, "a,b\n\"1\"x,2\n3,4\n"))
                .containsExactly(
                        "line 2, column 1 (a): text in quotation marks must end its cell, but was followed by 'x'; "
                                + "double the quotation marks within it",
                        "33|4");
    }

    @Test
    void rows_emptyFile_isTold() {
        String rule = "line 1, column 1: table must begin with the names of its columns, but was empty; write them "
                + "into the first row";
        assertThat(read(CSV, "")).containsExactly(rule);
        assertThat(read(CSV, "\n \n")).containsExactly(rule);
        assertThat(read(CSV, "a,b")).isEmpty();
        assertThat(read(CSV, "a,\"b\n")).singleElement().asString().startsWith("line 1, column 2: quotation mark must");
    }

    @Test
    void rows_otherEncodings_areTold() throws IOException {
        String text = "Land,v\nÖsterreich,1\nPolen,2\n";
        assertThat(readFile(text.getBytes(StandardCharsets.UTF_8))).containsExactly("2Österreich|1", "3Polen|2");
        assertThat(readFile(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2Österreich|1", "3Polen|2");
        assertThat(readFile(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(
                        "trade.csv, line 2, column 1 (Land): cell must be text in UTF-8, but has bytes that are none; "
                                + "save the file in UTF-8",
                        "3Polen|2");
        assertThat(readFile(text.getBytes(StandardCharsets.UTF_16)))
                .containsExactly("trade.csv, line 1, column 1: file must be text in UTF-8, but begins with the byte "
                        + "order mark of UTF-16; save it in UTF-8");
        assertThat(readFile(text.getBytes(StandardCharsets.UTF_16LE)).get(0))
                .isEqualTo("trade.csv, line 1, column 1: cell must be text, but has a character NUL; save the file as "
                        + "text in UTF-8");
    }

    @Test
    void rows_progress_isTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(25_000));
        List<Progress> told = new ArrayList<>();
        try (Stream<Parsed<Row>> rows = CSV.rows(file, told::add)) {
            assertThat(rows).hasSize(25_000);
        }
        assertThat(told)
                .containsExactly(
                        new Progress(10_000, 40_004), new Progress(20_000, 80_004), new Progress(25_000, 100_004));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '1', '"', '\n', '.', '-', '\0', ' '})
    void separator_thatCanBePartOfACell_isRefused(char separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableFormat(separator))
                .withMessage("separator must not be part of a cell, but was '%s'; pass ',', ';' or '\\t'"
                        .formatted(separator == '\n' ? "\\n" : separator));
    }

    @Test
    void write_table_isReadAgain() throws IOException {
        Table table = Table.of(
                List.of(
                        new Column("party", Column.Type.TEXT),
                        new Column("=1", Column.Type.NUMBER),
                        new Column("day", Column.Type.DAY)),
                List.of(
                        List.of(
                                new Cell.Text("a,\"b\"\nc"),
                                new Cell.Decimal(new BigDecimal("-1.50")),
                                new Cell.Day(LocalDate.of(2024, 9, 2))),
                        List.of(new Cell.Text("=HYPERLINK(1)"), Cell.blank(), Cell.blank()),
                        List.of(new Cell.Text(" x"), new Cell.Decimal(new BigDecimal("1E+3")), Cell.blank())));
        assertThat(CSV.write(table))
                .isEqualTo("party,'=1,day\n\"a,\"\"b\"\"\nc\",-1.50,2024-09-02\n'=HYPERLINK(1),,\n\" x\",1000,\n");
        Path file = folder.resolve("out.tsv");
        TSV.write(table, file);
        try (Stream<Parsed<Row>> rows = TSV.rows(file)) {
            assertThat(rows.map(TableFormatTest::shown))
                    .containsExactly("2a,\"b\"\nc|-1.50|2024-09-02", "4'=HYPERLINK(1)||", "5 x|1000|");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"
            })
    void write_textThatASpreadsheetTakesForAFormula_isWrittenHarmless(String text) {
        Table table = Table.of(List.of(new Column("a", Column.Type.TEXT)), List.of(List.of(new Cell.Text(text))));
        Row row = CSV.rows(new StringReader(CSV.write(table)))
                .findFirst()
                .orElseThrow()
                .orThrow();
        assertThat(row.cells()).containsExactly("'" + text);
    }

    @Test
    void write_rowOfOneBlankCell_isARow() {
        Table table = Table.of(List.of(new Column("a", Column.Type.TEXT)), List.of(List.of(Cell.blank())));
        assertThat(CSV.write(table)).isEqualTo("a\n\"\"\n");
    }

    @Test
    void rows_randomTables_areThoseThatAnotherReaderReads() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("a,b,c\n");
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                for (int cell = 0; cell < 3; cell++) {
                    text.append(cell == 0 ? "" : ",").append(randomCell(random));
                }
                text.append(new String[] {"\n", "\r\n", "\r"}[random.nextInt(3)]);
            }
            List<List<String>> expected = new ArrayList<>();
            try (var reader = CsvReader.builder().ofCsvRecord(text.toString())) {
                reader.forEach(r -> expected.add(r.getFields()));
            }
            expected.remove(0);
            expected.removeIf(r -> r.stream().allMatch(String::isBlank));
            List<List<String>> read = CSV.rows(new StringReader(text.toString()))
                    .map(r -> (List<String>) r.orThrow().cells())
                    .toList();
            assertThat(read).as("seed %s: %s", seed, text).isEqualTo(expected);
        }
    }

    private static String randomCell(Random random) {
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = random.nextBoolean();
        String characters = isQuoted ? "x, \n\r\u00e9\"" : "xy \u00e9";
        for (int i = random.nextInt(6); i > 0; i--) {
            char c = characters.charAt(random.nextInt(characters.length()));
            cell.append(c == '"' ? "\"\"" : c);
        }
        return isQuoted ? "\"" + cell + "\"" : cell.toString();
    }
}
