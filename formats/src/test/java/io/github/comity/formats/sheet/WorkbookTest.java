package io.github.comity.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.json.RandomModels;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import io.github.comity.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class WorkbookTest {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Column TEXT = new Column("text", Column.Type.TEXT);
    private static final Column NUMBER = new Column("number", Column.Type.NUMBER);
    private static final Column DAY = new Column("day", Column.Type.DAY);

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static ReadableWorkbook read(Workbook workbook) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes(workbook)), new ReadingOptions(true, false));
    }

    private static Table numbers(String... numbers) {
        return Table.of(
                List.of(NUMBER),
                List.of(numbers).stream()
                        .map(n -> List.of(new Cell.Decimal(new BigDecimal(n))))
                        .toList());
    }

    private static Table texts(String... texts) {
        return Table.of(
                List.of(TEXT),
                List.of(texts).stream().map(t -> List.of(new Cell.Text(t))).toList());
    }

    private static Table days(LocalDate... days) {
        return Table.of(
                List.of(DAY),
                List.of(days).stream().map(d -> List.of(new Cell.Day(d))).toList());
    }

    /** The cell of the first column and a row of the table, from 1, as another library reads it. */
    private static org.dhatim.fastexcel.reader.Cell cell(Table table, int row) throws IOException {
        try (ReadableWorkbook workbook = read(Workbook.of("x", table))) {
            return workbook.getFirstSheet().read().get(row).getCell(0);
        }
    }

    /** What a spreadsheet makes of a text: the escapes of characters that XML has none for are those characters. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 0.00",
        "0, 0",
        "0.00, 0.00",
        "-147.7, 0.0",
        "626800000, 0",
        "999999999999999, 0",
        "0.123456789012345, 0.000000000000000",
        "1E+299, 0",
        "0.000000000000000000000000000001, 0.000000000000000000000000000000",
        "123456789012345000000, 0"
    })
    void number_isOneWhereItIsExactAndShowsItsDecimals(String number, String format) throws Exception {
        org.dhatim.fastexcel.reader.Cell read = cell(numbers(number), 1);
        assertThat(read.getType()).isEqualTo(CellType.NUMBER);
        assertThat(read.asNumber()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(read.getDataFormatString()).isEqualTo(format);
        assertThat(new BigDecimal(Double.parseDouble(number)).round(new MathContext(15)))
                .isEqualByComparingTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456",
        "0.1234567890123456",
        "0.0000000000000000000000000000001",
        "-1234567890123.456",
        "1E+301"
    })
    void number_thatASpreadsheetWouldRoundIsAText(String number) throws Exception {
        org.dhatim.fastexcel.reader.Cell read = cell(numbers(number), 1);
        assertThat(read.getType()).isEqualTo(CellType.STRING);
        assertThat(read.asString()).isEqualTo(new BigDecimal(number).toPlainString());
    }

    @Test
    void day_isOneWhereSpreadsheetsKnowIt() throws Exception {
        for (LocalDate day : List.of(LocalDate.of(1900, 3, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))) {
            org.dhatim.fastexcel.reader.Cell read = cell(days(day), 1);
            assertThat(read.getType()).isEqualTo(CellType.NUMBER);
            assertThat(read.asDate()).isEqualTo(day.atStartOfDay());
            assertThat(read.getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
        }
        assertThat(cell(days(LocalDate.of(1900, 2, 28)), 1).getRawValue()).isEqualTo("1900-02-28");
        assertThat(cell(days(LocalDate.of(1900, 2, 28)), 1).getType()).isEqualTo(CellType.STRING);
        assertThat(cell(days(LocalDate.of(2024, 9, 2)), 1).getRawValue()).isEqualTo("45537");
    }

    @Test
    void text_isNeverAFormula() throws Exception {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "007", "1.5", "TRUE")) {
            org.dhatim.fastexcel.reader.Cell read = cell(texts(text), 1);
            assertThat(read.getType()).isEqualTo(CellType.STRING);
            assertThat(read.getFormula()).isNull();
            assertThat(read.asString()).isEqualTo(text);
        }
        String sheet = part(Workbook.of("x", texts("=1", "x")), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<c r=\"A2\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1</t></is></c>")
                .contains("<c r=\"A3\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x</t></is></c>");
        assertThat(part(Workbook.of("x", texts()), "xl/styles.xml"))
                .contains("<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                        + "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" quotePrefix=\"1\"/>");
    }

    @Test
    void text_ofAnyCharactersIsKept() throws Exception {
        Random random = new Random(5);
        String odd = "\0\u0001\u0007\t\n\r\u001F\u007F\u0085\u2028\uD83D\uDE00\uD800\uDC00\uFFFE\uFFFF\uFEFF\u202E"
                + "_x0041_<>&\"'=]]> Řež東京x_";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(odd.charAt(random.nextInt(odd.length())));
            }
            text.append(random.nextBoolean() ? "_x0041_" : "_x");
            assertThat(unescaped(cell(texts(text.toString()), 1).asString())).isEqualTo(text.toString());
        }
        assertThat(XmlText.escaped("_x0041_ _x41_ _x00G1_ _x0041")).isEqualTo("_x005F_x0041_ _x41_ _x00G1_ _x0041");
        assertThat(XmlText.escaped("a\r\nb\uD800")).isEqualTo("a_x000D_\nb_xD800_");
    }

    @Test
    void everyTable_isReadAsItWasWritten() throws Exception {
        int cells = 0;
        for (int seed = 0; seed < 300; seed++) {
            BilateralCooperation record = new RandomModels(seed).cooperation();
            Table claims = Claim.table(record.claims());
            Table events = record.timeline().table();
            try (ReadableWorkbook workbook = read(Workbook.of("Claims", claims).plus("Events", events))) {
                List<Sheet> sheets = workbook.getSheets().toList();
                assertThat(sheets.stream().map(Sheet::getName)).containsExactly("Claims", "Events");
                cells += assertSame(sheets.get(0).read(), claims)
                        + assertSame(sheets.get(1).read(), events);
            }
        }
        assertThat(cells).isGreaterThan(5_000);
    }

    private static int assertSame(List<Row> read, Table table) {
        assertThat(read).hasSize(table.rows().size() + 1);
        int cells = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            assertThat(read.get(0).getCell(column).asString())
                    .isEqualTo(table.columns().get(column).name());
            for (int row = 0; row < table.rows().size(); row++) {
                Cell expected = table.rows().get(row).get(column);
                org.dhatim.fastexcel.reader.Cell is = column < read.get(row + 1).getCellCount()
                        ? read.get(row + 1).getCell(column)
                        : null;
                if (expected instanceof Cell.Blank) {
                    assertThat(is).isNull();
                } else if (is.getType() == CellType.STRING) {
                    assertThat(unescaped(is.asString())).isEqualTo(expected.text());
                } else if (expected instanceof Cell.Day day) {
                    assertThat(is.asDate().toLocalDate()).isEqualTo(day.date());
                } else {
                    assertThat(is.asNumber()).isEqualByComparingTo(((Cell.Decimal) expected).value());
                }
                cells++;
            }
        }
        return cells;
    }

    @Test
    void sheetNames_areLegalAndDifferent() throws Exception {
        Table table = texts("x");
        Workbook workbook = Workbook.of("Trade: 2023/24 [a*b?c\\d]", table)
                .plus("trade- 2023-24 -a-b-c-d-", table)
                .plus("", table)
                .plus("'", table)
                .plus("history", table)
                .plus("'quoted's'", table)
                .plus("a".repeat(40), table)
                .plus("A".repeat(31), table)
                .plus("b".repeat(30) + "\uD83D\uDE00", table)
                .plus("c\u0000\n\u202E<&>", table)
                .plus("d".repeat(30) + "'e", table);
        assertThat(workbook.sheetNames())
                .containsExactly(
                        "Trade- 2023-24 -a-b-c-d-",
                        "trade- 2023-24 -a-b-c-d- (2)",
                        "Sheet",
                        "Sheet (2)",
                        "history (2)",
                        "quoted's",
                        "a".repeat(31),
                        "A".repeat(27) + " (2)",
                        "b".repeat(30),
                        "c---<&>",
                        "d".repeat(30));
        try (ReadableWorkbook read = read(workbook)) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactlyElementsOf(workbook.sheetNames());
        }
        assertThat(workbook).hasToString("workbook of " + String.join(", ", workbook.sheetNames()));
    }

    @Test
    void rowsBeyondASheet_goOnInTheNext() throws Exception {
        Table table = numbers("1", "2", "3", "4", "5");
        Workbook workbook = Workbook.of("n", table, 3).plus("m", numbers("6", "7"));
        assertThat(workbook.sheetNames()).containsExactly("n", "n (2)", "n (3)", "m");
        List<String> all = new ArrayList<>();
        try (ReadableWorkbook read = read(workbook)) {
            for (Sheet sheet : read.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    all.add(row.getCell(0).getRawValue());
                }
            }
        }
        assertThat(all).containsExactly("number", "1", "2", "number", "3", "4", "number", "5", "number", "6", "7");
    }

    @Test
    void moreThanAMillionRows_areTwoSheets() {
        Table table = Table.of(
                List.of(NUMBER), Collections.nCopies(1_048_576, ImmutableList.of(new Cell.Decimal(BigDecimal.ONE))));
        assertThat(Workbook.of("n", table).sheetNames()).containsExactly("n", "n (2)");
        Table fits = Table.of(
                List.of(NUMBER), Collections.nCopies(1_048_575, ImmutableList.of(new Cell.Decimal(BigDecimal.ONE))));
        assertThat(Workbook.of("n", fits).sheetNames()).containsExactly("n");
    }

    @Test
    void whatASheetCannotHold_isRefused() throws Exception {
        assertThatThrownBy(() -> Workbook.of("Claims", texts("a", "x".repeat(32_768))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet 'Claims' row 2 column 'text' must have at most 32767 characters, but was 32768; "
                        + "shorten it or leave the column out");
        assertThat(cell(texts("x".repeat(32_767)), 1).asString()).hasSize(32_767);
        List<Column> columns = IntStream.rangeClosed(1, 16_385)
                .mapToObj(i -> new Column("c" + i, Column.Type.TEXT))
                .toList();
        assertThatThrownBy(() -> Workbook.of("wide", Table.of(columns, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet 'wide' must have at most 16384 columns, but was 16385; select some");
        try (ReadableWorkbook read = read(Workbook.of("wide", Table.of(columns.subList(0, 16_384), List.of())))) {
            Row row = read.getFirstSheet().read().get(0);
            assertThat(row.getCellCount()).isEqualTo(16_384);
            assertThat(row.getCell(16_383).getAddress()).hasToString("XFD1");
        }
        assertThatThrownBy(() -> Workbook.of(null, texts()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name of Workbook must be a value, but was null; pass one");
        assertThatThrownBy(() -> Workbook.of("x", null)).hasMessageStartingWith("table of Workbook must be a value");
    }

    @Test
    void cells_haveNamesOfLetters() {
        assertThat(SheetXml.reference(0, 0)).isEqualTo("A1");
        assertThat(SheetXml.reference(25, 8)).isEqualTo("Z9");
        assertThat(SheetXml.reference(26, 0)).isEqualTo("AA1");
        assertThat(SheetXml.reference(701, 0)).isEqualTo("ZZ1");
        assertThat(SheetXml.reference(702, 1_048_575)).isEqualTo("AAA1048576");
    }

    @Test
    void namesOfColumns_stayInSight() throws Exception {
        String sheet = part(Workbook.of("x", texts("a".repeat(100))), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .contains("<col min=\"1\" max=\"1\" width=\"60\" customWidth=\"1\"/>")
                .contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">")
                .contains("<dimension ref=\"A1:A2\"/>");
    }

    @Test
    void emptyTable_isASheet() throws Exception {
        Table empty = Table.of(List.of(), List.of());
        try (ReadableWorkbook read = read(Workbook.of("x", empty).plus("y", Table.of(List.of(TEXT), List.of())))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("x", "y");
            assertThat(read.getSheet(1).orElseThrow().read().get(0).getCell(0).asString())
                    .isEqualTo("text");
        }
    }

    @Test
    void sameWorkbook_givesTheSameBytes(@TempDir Path folder) throws Exception {
        Workbook workbook = Workbook.of("x", texts("a", "b"));
        byte[] bytes = bytes(workbook);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Path file = folder.resolve("x.xlsx");
            workbook.write(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Workbook.of("x", texts("a", "b"))).isEqualTo(workbook).hasSameHashCodeAs(workbook);
        assertThat(Workbook.of("y", texts("a", "b"))).isNotEqualTo(workbook);
    }

    private static String part(Workbook workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
