package io.github.comity.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.SafeJson;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectReadContext;

class JsonRowsTest {
    private static ImmutableList<String> rows(String text) {
        JsonRows rows =
                new JsonRows(SafeJson.FACTORY.createParser(ObjectReadContext.empty(), text), Optional.of("file.json"));
        return ImmutableList.copyOf(rows).stream().map(JsonRowsTest::shown).collect(ImmutableList.toImmutableList());
    }

    private static String shown(Parsed<Row> row) {
        return row.value()
                .map(r -> r.line() + ": " + r.header().names() + " " + r.cells())
                .orElseGet(() -> row.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'a': 1, 'b': 'x'}, {'b': 'y'}]",
                "{'of': {'a': [3]}, 'rows': [{'a': 1, 'b': 'x'}, {'b': 'y'}], 'more': 5}",
                "[{'page': 1}, [{'a': 1, 'b': 'x'}, {'b': 'y'}]]"
            })
    void rows_standInAList_whereverItIs(String text) {
        assertThat(rows(text.replace('\'', '"'))).containsExactly("1: [a, b] [1, x]", "1: [a, b] [, y]");
    }

    @Test
    void cells_areTextsAndNumbersInAllDigits_ofObjectsWithinToo() {
        assertThat(rows("""
                [
                  {"c": {"id": "CZ", "in": {"n": 7}}, "list": [1, {"x": 2}], "v": 1.5E+3, "no": null, "is": true},
                  {"c": {"id": "KZ"}, "v": 2.0, "other": "not a column"}
                ]
                """))
                .containsExactly(
                        "2: [c.id, c.in.n, v, no, is] [CZ, 7, 1500, , true]",
                        "3: [c.id, c.in.n, v, no, is] [KZ, , 2.0, , ]");
    }

    @Test
    void rows_thatAreNoObjects_areRefusedOneByOne() {
        assertThat(rows("[{\"a\": 1}, 5, [6, 7], {\"a\": 2}]"))
                .containsExactly(
                        "1: [a] [1]",
                        "[file.json, line 1, column 12 (/1): row must be an object, but was another value; remove it]",
                        "[file.json, line 1, column 15 (/2): row must be an object, but was another value; remove it]",
                        "1: [a] [2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "{}", "{\"a\": {\"b\": [1]}}"})
    void documents_withoutAList_areRefused(String text) {
        assertThat(rows(text))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("document must have a list of rows, but has none; save the whole answer]");
    }

    @Test
    void listWithoutRows_hasNone() {
        assertThat(rows("[]")).isEmpty();
        assertThat(rows("{\"rows\": []}")).isEmpty();
    }

    @Test
    void document_thatBreaks_keepsTheRowsBefore_andTellsThePlace() {
        assertThat(rows("[{\"a\": 1},\n {\"a\": ?}, {\"a\": 2}]"))
                .containsExactly(
                        "1: [a] [1]",
                        "[file.json, line 2, column 8 (/1/a): document must be whole JSON of sensible size, but was "
                                + "not: unexpected character '?': expected a valid value (JSON String, Number, "
                                + "Array, Object or token 'null', 'true' or 'false'); correct it]");
    }

    @Test
    void document_thatNestsTooDeep_isToldInDigitsOfAscii_underAnyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(rows("[{\"a\": ".repeat(60)))
                    .containsExactly("[file.json, line 1, column 352 (" + "/0/a".repeat(50)
                            + "): document must be whole JSON of sensible size, but was not: document nesting depth "
                            + "of 101 is above 100; shorten it]");
        } finally {
            Locale.setDefault(before);
        }
    }
}
