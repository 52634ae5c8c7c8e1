package io.github.comity.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    /** Writes the schema of the jar anew, after a change of a codec. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of("src/main/resources/io/github/comity/formats/json", JsonSchema.RESOURCE);
        Files.writeString(file, JsonSchema.made());
    }

    @Test
    void schemaOfTheJar_isWhatTheCodecsSay() {
        assertThat(JsonFormat.schema())
                .as("run JsonSchemaTest.main in the folder of the module to write it anew")
                .isEqualTo(JsonSchema.made());
    }

    @Test
    void everyDocument_hasVersionAndOneValue() {
        assertThat(Documents.problems("{\"version\":1}")).isNotEmpty();
        assertThat(Documents.problems("{\"figure\":{\"value\":\"1\",\"unit\":\"\"}}"))
                .isNotEmpty();
        assertThat(Documents.problems("{\"version\":2,\"unit\":\"USD\"}")).isNotEmpty();
        assertThat(Documents.problems("{\"version\":1,\"unit\":\"USD\"}")).isEmpty();
        assertThat(Documents.problems("{\"version\":1,\"unit\":\"USD\",\"more\":1}"))
                .isNotEmpty();
        assertThat(Documents.problems("{\"version\":1,\"figure\":{\"value\":1.5,\"unit\":\"\"}}"))
                .isNotEmpty();
    }
}
