package io.github.comity.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class TableTest {
    private record Row(String name, String amount, LocalDate day) {}

    private static final Columns<Row> COLUMNS = Columns.<Row>none()
            .text("name", Row::name)
            .number("amount", r -> r.amount().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(r.amount())))
            .day("day", r -> Optional.ofNullable(r.day()));

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static Table table(Row... rows) {
        return COLUMNS.table(List.of(rows));
    }

    @Test
    void documentedExample_printsAlignedText() {
        Columns<Country> columns =
                Columns.<Country>none().text("country", Country::name).text("code", Country::alpha3);
        assertThat(columns.table(List.of(Countries.KAZ, Countries.CZE)))
                .hasToString("country     code\nKazakhstan  KAZ\nCzechia     CZE");
    }

    @Test
    void toString_numbersStandFlushRightAndPlain_blankEndsAreCut() {
        Table table = table(new Row("exports", "1.4770E+8", DAY), new Row("a", "-0.50", null), new Row("", "", null));
        assertThat(table).hasToString("""
                name        amount  day
                exports  147700000  2024-09-02
                a            -0.50
                """);
    }

    @Test
    void toString_whatCannotBeSeenIsMadeVisible_wideAndCombiningCharactersKeepTheColumns() {
        Table table = table(
                new Row("a\nb\u202Ec", "1", null),
                new Row("日本", "1", null),
                new Row("e\u0301", "1", null),
                new Row("한국어", "1", null));
        assertThat(table).hasToString("""
                name             amount  day
                a\\u000Ab\\u202Ec       1
                日本                  1
                e\u0301                     1
                한국어                1""");
    }

    @Test
    void markdown_escapesEveryCharacterThatIsMarkup() {
        Table table = table(new Row("a|b *c* _d_ `e` [f](g) <b> ~h~ &amp; $i$ \\", "1.50", DAY));
        assertThat(table.markdown())
                .isEqualTo("| name | amount | day |\n"
                        + "| --- | ---: | --- |\n"
                        + "| a\\|b \\*c\\* \\_d\\_ \\`e\\`"
                        + " \\[f\\](g) \\<b\\> \\~h\\~ \\&amp; \\$i\\$ \\\\ | 1.50 | 2024-09-02 |");
    }

    @Test
    void noRows_printTheNamesAlone() {
        assertThat(table()).hasToString("name  amount  day");
        assertThat(table().markdown()).isEqualTo("| name | amount | day |\n| --- | ---: | --- |");
        assertThat(table().rows()).isEmpty();
    }

    @Test
    void cells_keepTypeAndDecimals() {
        Table table = table(new Row("a", "1.50", DAY));
        assertThat(table.rows().get(0))
                .containsExactly(new Cell.Text("a"), new Cell.Decimal(new BigDecimal("1.50")), new Cell.Day(DAY));
        assertThat(table.column("amount")).containsExactly(new Cell.Decimal(new BigDecimal("1.50")));
        assertThat(new Cell.Decimal(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(new Cell.Decimal(new BigDecimal("1E-7")).text()).isEqualTo("0.0000001");
        assertThat(new Cell.Text("x")).hasToString("x");
        assertThat(new Cell.Day(DAY)).hasToString("2024-09-02");
        assertThat(Cell.blank()).hasToString("").extracting(Cell::text).isEqualTo("");
        assertThat(table(new Row("", "", null)).rows().get(0))
                .containsExactly(Cell.blank(), Cell.blank(), Cell.blank());
    }

    @Test
    void select_putsColumnsInTheOrderThatIsAsked() {
        Table table = table(new Row("a", "1", DAY), new Row("b", "2", DAY));
        assertThat(table.select("amount", "name")).hasToString("amount  name\n     1  a\n     2  b");
        assertThat(table.select().rows()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.select("nam"))
                .withMessage(
                        "table must have the column that is asked for, but was 'nam'; use one of name, amount, day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.select("name", "name"))
                .withMessage("table must have one column of a name, but was two of 'name'; rename one");
    }

    @Test
    void withoutBlankColumns_leavesOutWhereNothingStands() {
        assertThat(table(new Row("a", "", null), new Row("b", "1", null)).withoutBlankColumns())
                .hasToString("name  amount\na\nb          1");
    }

    @Test
    void all_takesTheColumnsOfAPart() {
        Columns<Optional<Row>> columns = Columns.<Optional<Row>>none()
                .text("is there", r -> r.isPresent() ? "yes" : "no")
                .all(COLUMNS, r -> r);
        assertThat(columns.table(List.of(Optional.of(new Row("a", "1", DAY)), Optional.empty())))
                .hasToString("is there  name  amount  day\nyes       a          1  2024-09-02\nno");
    }

    @Test
    void of_rowsThatDoNotFit_areRefusedWithTheirPlace() {
        List<Column> columns = List.of(new Column("name", Column.Type.TEXT), new Column("amount", Column.Type.NUMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Table.of(columns, List.of(List.of(Cell.blank(), Cell.blank()), List.of(Cell.blank()))))
                .withMessage("row 2 must have 2 cells, one for each column, but was 1; fill up with blank cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(columns, List.of(List.of(Cell.blank(), new Cell.Text("12")))))
                .withMessage("row 1 column 'amount' must hold a number or nothing, but was '12'; give a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(columns, List.of(List.of(new Cell.Day(DAY), Cell.blank()))))
                .withMessage("row 1 column 'name' must hold a text or nothing, but was '2024-09-02'; give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Column(" ", Column.Type.TEXT))
                .withMessage("column name must not be blank, but was ' '; leave it out or give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.text("day", Row::name).table(List.of()))
                .withMessage("table must have one column of a name, but was two of 'day'; rename one");
    }

    @Test
    void equality_isThatOfColumnsAndRows() {
        EqualsVerifier.forClass(Table.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(Cell.blank()))
                .withNonnullFields("columns", "rows")
                .verify();
        assertThat(table(new Row("a", "1.5", DAY))).isNotEqualTo(table(new Row("a", "1.50", DAY)));
        assertThat(new Column("name", Column.Type.TEXT)).hasToString("name");
        assertThat(Column.Type.parse("Number")).isEqualTo(Column.Type.NUMBER);
    }
}
