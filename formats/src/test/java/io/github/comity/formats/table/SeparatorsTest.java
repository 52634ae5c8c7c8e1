package io.github.comity.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Measure;
import io.github.comity.formats.Problem;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.party.Country;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b/1,2 | ,",
                "a;b/1,5;2,5 | ;",
                "a;b;c/1,5;2,5;3,5/2,5;3,5;4,5 | ;",
                "\"exports; re-exports\",b/1,2/3,4 | ,",
                "title; with a semicolon/a,b,c/1,2,3/4,5,6 | ,",
                "\"a,b/c\";d/\"e,f\";g | ;",
                "\"never closed,a,b | ,",
                "a | ,",
                "`` | ,",
            })
    void of_firstLines_isWhatStandsEquallyOften(String text, char separator) {
        assertThat(Separators.of(text == null ? "" : text.replace('/', '\n'))).isEqualTo(separator);
    }

    @Test
    void of_linesWithBars_isTheBar() {
        assertThat(Separators.of("a|b, c|d\n1|2|3\n")).isEqualTo('|');
    }

    /** Whatever reads a table that was cut at the wrong character says what is between its cells. */
    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs", "'|', bars"})
    void otherSeparator_isNamedByEveryReader(String escaped, String name) {
        String separator = escaped.replace("\\t", "\t");
        String remedy = "; its cells seem to stand between " + name
                + ": read it with TableFormat.of(file), which finds out what is between them";
        Source source = Source.of("a table");
        String table = "P,Y,V\nKZ,2023,1\n".replace(",", separator);
        String names = "P,Y,V".replace(",", separator);
        PlainTable plain = PlainTable.of(source)
                .measure(Measure.EXPORTS)
                .reporter(Country.of("CZ"))
                .partnerIn("P")
                .periodIn("Y")
                .figuresIn("V", "USD")
                .build();
        assertThat(plain.read(TableFormat.CSV, new StringReader(table)).problems())
                .extracting(Problem::rule)
                .first()
                .isEqualTo("table must have the column 'P', but has " + Shown.shorten(names) + remedy);
        String sdmx = "TIME_PERIOD,OBS_VALUE\n2023,1\n".replace(",", separator);
        assertThat(SdmxCsv.of(source)
                        .read(TableFormat.CSV, new StringReader(sdmx))
                        .problems())
                .extracting(Problem::rule)
                .first()
                .isEqualTo("SDMX-CSV must have the column OBS_VALUE, but has "
                        + Shown.shorten("TIME_PERIOD" + separator + "OBS_VALUE") + remedy);
        assertThat(Comtrade.standard()
                        .read(TableFormat.CSV, new StringReader(table))
                        .problems())
                .extracting(Problem::rule)
                .first()
                .isEqualTo(
                        "table of UN Comtrade must have columns such as period, reporterCode, partnerCode, flowCode, "
                                + "cmdCode and primaryValue, but has "
                                + Shown.shorten(names) + remedy);
        assertThat(TableFormat.CSV
                        .rows(new StringReader("a" + separator + "b\n1,5" + separator + "2\n"))
                        .flatMap(r -> r.problems().stream()))
                .extracting(Problem::rule)
                .containsExactly("row must have 1 cells, one for each column, but had 2" + remedy);
    }

    @Test
    void of_file_isItsFormat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a\tb,c\n1\t2,5\n");
        assertThat(TableFormat.of(file)).isEqualTo(TableFormat.TSV);
    }
}
