package io.github.comity.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Documents that tests write: each is checked against the schema of the jar by an independent validator. */
final class Documents {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonFormat.schema(), InputFormat.JSON);

    private Documents() {}

    static List<String> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** Writes a value, and checks the document and that it is read as the same value. */
    static <T> String roundTrip(JsonFormat<T> format, T value) {
        String json = format.write(value);
        assertThat(format.parse(json)).isEqualTo(value);
        assertThat(format.write(format.parse(json))).isEqualTo(json);
        return json;
    }

    static <T> String valid(JsonFormat<T> format, T value) {
        String json = format.write(value);
        assertThat(problems(json)).as(json).isEmpty();
        return json;
    }
}
