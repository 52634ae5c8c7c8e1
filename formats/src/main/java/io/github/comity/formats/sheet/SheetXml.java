package io.github.comity.formats.sheet;

import com.google.common.collect.ImmutableList;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One sheet: the names of the columns in a row that stays in sight, and the rows below. */
final class SheetXml {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before, spreadsheets count days in ways of their own, with a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int MOST_DIGITS = 15;
    private static final int MOST_POWER = 300;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int MEASURED_ROWS = 1_000;

    /** What is taken for the beginning of a formula when somebody edits the cell. */
    private static final String FORMULA = "=+-@";

    private final Writer out;

    SheetXml(Writer out) {
        this.out = out;
    }

    void write(ImmutableList<Column> columns, List<ImmutableList<Cell>> rows, boolean isFirst) throws IOException {
        out.write(Parts.HEAD + "<worksheet xmlns=\"" + Parts.MAIN + "\">");
        out.write("<dimension ref=\"A1:" + reference(Math.max(0, columns.size() - 1), rows.size()) + "\"/>");
        out.write("<sheetViews><sheetView" + (isFirst ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        widths(columns, rows);
        out.write("<sheetData>");
        out.write("<row r=\"1\">");
        for (int i = 0; i < columns.size(); i++) {
            text(i, 0, Styles.HEADER, columns.get(i).name());
        }
        out.write("</row>");
        for (int row = 0; row < rows.size(); row++) {
            out.write("<row r=\"" + (row + 2) + "\">");
            for (int i = 0; i < columns.size(); i++) {
                cell(i, row + 1, rows.get(row).get(i));
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    /** Widths by the longest text of the first rows, so that a sheet can be read at once. */
    private void widths(ImmutableList<Column> columns, List<ImmutableList<Cell>> rows) throws IOException {
        out.write(columns.isEmpty() ? "" : "<cols>");
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            int longest = rows.stream()
                    .limit(MEASURED_ROWS)
                    .mapToInt(r -> r.get(index).text().length())
                    .max()
                    .orElse(0);
            int width = Math.min(
                    WIDEST,
                    Math.max(NARROWEST, Math.max(longest, columns.get(i).name().length()) + 2));
            out.write("<col min=\"%s\" max=\"%s\" width=\"%s\" customWidth=\"1\"/>".formatted(i + 1, i + 1, width));
        }
        out.write(columns.isEmpty() ? "" : "</cols>");
    }

    private void cell(int column, int row, Cell cell) throws IOException {
        if (cell instanceof Cell.Decimal number && isExact(number.value())) {
            number(column, row, Styles.decimals(number.value().scale()), number.text());
        } else if (cell instanceof Cell.Day day && !day.date().isBefore(FIRST_DAY)) {
            number(column, row, Styles.DAY, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.date())));
        } else if (!(cell instanceof Cell.Blank)) {
            boolean isLikeFormula =
                    !cell.text().isEmpty() && FORMULA.indexOf(cell.text().charAt(0)) >= 0;
            text(column, row, isLikeFormula ? Styles.QUOTED : Styles.TEXT, cell.text());
        }
    }

    /**
     * Whether a spreadsheet, which counts in binary numbers of 15 decimal digits, keeps the number and its decimals.
     */
    private static boolean isExact(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        return digits.precision() <= MOST_DIGITS
                && number.scale() <= Styles.MOST_DECIMALS
                && digits.precision() - digits.scale() <= MOST_POWER;
    }

    private void number(int column, int row, int style, String value) throws IOException {
        out.write("<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(reference(column, row), style, value));
    }

    private void text(int column, int row, int style, String text) throws IOException {
        out.write("<c r=\"%s\" s=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(reference(column, row), style, XmlText.escaped(text)));
    }

    /** The name of a cell, such as {@code AB12}; both are counted from 0. */
    static String reference(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
