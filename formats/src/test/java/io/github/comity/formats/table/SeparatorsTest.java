package io.github.comity.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void of_file_isItsFormat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a\tb,c\n1\t2,5\n");
        assertThat(TableFormat.of(file)).isEqualTo(TableFormat.TSV);
    }
}
