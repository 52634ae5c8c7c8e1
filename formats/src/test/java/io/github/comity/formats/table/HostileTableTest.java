package io.github.comity.formats.table;

import static io.github.comity.formats.table.TableFormat.CSV;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.Repeated;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables of which nothing good can come end in clear problems, soon, and without filling the memory. */
@Timeout(60)
class HostileTableTest {
    private static List<String> read(Reader in) {
        return CSV.rows(in)
                .map(r -> r.value()
                        .map(v -> v.line() + ":" + String.join("|", v.cells()))
                        .orElseGet(() -> r.problems().get(0).toString()))
                .toList();
    }

    @Test
    void hugeCell_isToldAndTheNextRowIsRead() {
        String rule = "line 2, column 2 (b): cell must have at most 100000 characters, but had more; shorten it";
        assertThat(read(new Repeated("a,b\n1,", "x", 10_000_000, "\n3,4\n"))).containsExactly(rule, "3:3|4");
        assertThat(read(new Repeated("a,b\n1,", "x", 100_000, "\n3,4\n")))
                .hasSize(2)
                .last()
                .isEqualTo("3:3|4");
    }

    @Test
    void hugeQuotedCell_isToldAndTheNextRowIsRead() {
        assertThat(read(new Repeated("a,b\n1,\"", "x", 5_000_000, "\"\n3,4\n")))
                .containsExactly(
                        "line 2, column 2 (b): quotation mark must be closed, but 100000 characters follow before "
                                + "another; close it, or double it within a text",
                        "3:3|4");
    }

    @Test
    void aMillionColumns_areTold() {
        assertThat(read(new Repeated("a,b\n1", ",1", 1_000_000, "\n3,4\n")))
                .containsExactly(
                        "line 2, column 16384: row must have at most 16384 cells, but had more; use the separator of "
                                + "the file",
                        "3:3|4");
        assertThat(read(new Repeated("a", ",a", 1_000_000, "\n3,4\n")))
                .containsExactly("line 1, column 16384: row must have at most 16384 cells, but had more; use the "
                        + "separator of the file");
    }

    @Test
    void hugeRowOfLargeCells_isTold() {
        assertThat(read(new Repeated("a,b\n1", "," + "x".repeat(90_000), 100, "\n3,4\n")))
                .containsExactly(
                        "line 2, column 46: row must have at most 4000000 characters, but had more; leave out columns",
                        "3:3|4");
    }

    @Test
    void manyLinesBehindAnOpenQuotationMark_areReadInLinearTime() {
        // each pair of marks is a quotation mark within the open text, and an empty cell when the line is read again
        List<String> rows = read(new Repeated("a\n\"\n", "\"\"\nx\n", 300_000, ""));
        assertThat(rows.stream().filter(r -> r.endsWith(":x"))).hasSize(300_000);
    }

    @Test
    void nul_isToldAndTheNextRowIsRead() {
        assertThat(read(new StringReader("a,b\n1,\0\n3,4\n")))
                .containsExactly(
                        "line 2, column 2 (b): cell must be text, but has a character NUL; save the file as text in "
                                + "UTF-8",
                        "3:3|4");
    }

    @Test
    void anyText_isReadOrRefused_andNoLineIsLost() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            String text = random.ints(random.nextInt(40), 0, 9)
                    .mapToObj(i -> String.valueOf(",\"\n\r\0\uFFFDx1 ".charAt(i)))
                    .collect(Collectors.joining());
            List<Parsed<Row>> rows = CSV.rows(new StringReader("a,b\n" + text)).toList();
            long last = 1;
            for (Parsed<Row> row : rows) {
                long line = row.value()
                        .map(Row::line)
                        .orElseGet(() -> row.problems().get(0).position().line());
                assertThat(line).as("seed %s", seed).isGreaterThan(last);
                last = line;
            }
            assertThat(last)
                    .isLessThanOrEqualTo(
                            2 + text.chars().filter(c -> c == '\n' || c == '\r').count());
        }
    }

    @Test
    void problem_textOfARow_isShort() {
        Problem problem = CSV.rows(new StringReader("a,b\n" + "x".repeat(50_000) + "\n"))
                .findFirst()
                .orElseThrow()
                .problems()
                .get(0);
        assertThat(problem.text()).endsWith("... (50000 characters)").hasSizeLessThan(230);
    }
}
