package io.github.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The founding article as JSON, kept as a file, so that a change of the form is seen. */
class GoldenJsonTest {
    private static final Path FILE = Path.of("src/test/resources/io/github/comity/examples/KazakhstanCzechia.json");

    /** Writes the file anew, after a change of the form that is meant. */
    public static void main(String[] args) throws IOException {
        JsonFormat.COOPERATION.write(KazakhstanCzechia.relations(), FILE);
    }

    @Test
    void foundingCase_isWrittenAsItsFileSays() throws IOException {
        BilateralCooperation record = KazakhstanCzechia.relations();
        assertThat(FILE).content().isEqualTo(JsonFormat.COOPERATION.writeIndented(record));
        assertThat(JsonFormat.COOPERATION.read(FILE).orThrow()).isEqualTo(record);
    }
}
