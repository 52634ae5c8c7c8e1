package io.github.comity.formats.table;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.source.Source;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static Parsed<TableClaims> read(String cell) {
        return table("million USD").build().read(new TableFormat('|'), new StringReader("y|v\n2022|" + cell + "\n"));
    }

    private static PlainTableBuilder table(String unit) {
        return PlainTable.of(Source.of("Office"))
                .measure(Measure.EXPORTS)
                .reporter(KAZ)
                .partner(CZE)
                .periodIn("y")
                .figuresIn("v", unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "147.7 (p); 147.7 million USD, provisional; []",
                "147.7(r); 147.7 million USD, revised; []",
                "147.7 1); 147.7 million USD; [other: footnote 1)]",
                "147.7 p 2); 147.7 million USD, provisional; [other: footnote 2)]",
                "147.7*; 147.7 million USD; [other: footnote *]",
                "147.7 **; 147.7 million USD; [other: footnote **]",
                "147.7¹; 147.7 million USD; [other: footnote ¹]",
                "147.7 [a]; 147.7 million USD; [other: footnote [a]]",
                "–5; -5 million USD; []"
            })
    void read_numberWithNotes_keepsThem(String cell, String figure, String notes) {
        TableClaims read = read(cell).orThrow();
        assertThat(read.claims())
                .singleElement()
                .hasToString("exports of Kazakhstan to Czechia in 2022: " + figure)
                .extracting(c -> c.assumptions().toString())
                .isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"147.7 bn", "147.7mn", "147.7 m"})
    void read_flagsThatMayBeAMagnitude_areRefused(String cell) {
        Parsed<TableClaims> read = read(cell);
        assertThat(read.value().orElseThrow().claims()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactly("cell must be a number in the unit of its column, with or without flags, but was '"
                        + cell + "', in which '" + cell.replaceAll("[\\d. ]", "") + "' may be a magnitude; write the "
                        + "number in the unit of the column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "na", "NaN", "#N/A", "null", "None"})
    void read_whatProgramsWriteForNothing_isAGap(String cell) {
        assertThat(read(cell).orThrow().gaps())
                .singleElement()
                .hasToString("line 2, column 2 (v): '" + cell + "' means not available");
    }

    @ParameterizedTest
    @ValueSource(strings = {"147.71)", "147.7 a", "1/2", "<0.1", "(p) 147.7"})
    void read_anythingElse_isAProblem(String cell) {
        assertThat(read(cell).problems())
                .extracting(Problem::rule)
                .singleElement()
                .asString()
                .contains("'" + cell);
    }

    @Test
    void figuresIn_scaleOfTheNameAlone_mustBeThatOfTheUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("USD").figuresIn("Value, mln", "thousand USD"))
                .withMessage("unit of a column must have the scale that its name tells, but was 'thousand USD' for "
                        + "'Value, mln'; say both alike");
        assertThat(table("USD").figuresIn("Value, mln", "million USD")).isNotNull();
    }
}
