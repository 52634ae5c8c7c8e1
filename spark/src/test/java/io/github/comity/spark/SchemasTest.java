package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.ReadClaim;
import io.github.comity.formats.json.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Types that the JSON has as well; and what only a table has. */
    private static final ImmutableMap<String, StructType> OF_JSON = ImmutableMap.of(
            "span", Schemas.SPAN,
            "figure", Schemas.FIGURE,
            "bounds", Schemas.BOUNDS,
            "undefined", Schemas.UNDEFINED,
            "derived", Schemas.DERIVED,
            "quantity", Schemas.QUANTITY,
            "source", Schemas.SOURCE);

    private static final ImmutableSet<String> OF_TABLES = ImmutableSet.of("problem");

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final JsonNode DEFINITIONS = json(JsonFormat.schema()).get("$defs");

    @TestFactory
    List<DynamicTest> everyTypeOfJson_hasItsNamesAndTypes() {
        List<DynamicTest> tests = new ArrayList<>();
        OF_JSON.forEach((name, type) -> tests.add(dynamicTest(name, () -> {
            for (StructField field : type.fields()) {
                if (!OF_TABLES.contains(field.name())) {
                    JsonNode property = DEFINITIONS.get(name).get("properties").get(field.name());
                    assertThat(property).as(field.name()).isNotNull();
                    check(field.name(), property, field.dataType());
                }
            }
        })));
        return tests;
    }

    @Test
    void claim_fieldsOfJson_haveItsTypes() {
        JsonNode readClaim = DEFINITIONS.get("readClaim").get("properties");
        JsonNode claim = DEFINITIONS.get("claim").get("properties");
        JsonNode change = DEFINITIONS.get("change").get("properties");
        for (String name : List.of("span", "printedUnit", "magnitudeMissing")) {
            check(name, readClaim.get(name), Schemas.CLAIM.apply(name).dataType());
        }
        for (String name : List.of("id", "figure", "status", "source", "wording")) {
            check(name, claim.get(name), Schemas.CLAIM.apply(name).dataType());
        }
        for (String name : List.of("quantity", "base", "form")) {
            check(name, change.get(name), Schemas.CLAIM.apply(name).dataType());
        }
    }

    private static void check(String name, JsonNode property, DataType type) {
        JsonNode reference = property.get("$ref");
        if (reference != null) {
            String definition = reference.asText().substring("#/$defs/".length());
            // an area and a measure stand by their code and name
            DataType expected = OF_JSON.get(definition);
            assertThat(type).as(name).isEqualTo(expected == null ? DataTypes.StringType : expected);
            return;
        }
        switch (property.get("type").asText()) {
            case "string" -> assertThat(type).as(name).isEqualTo(DataTypes.StringType);
            case "integer" -> assertThat(type).as(name).isEqualTo(DataTypes.IntegerType);
            case "boolean" -> assertThat(type).as(name).isEqualTo(DataTypes.BooleanType);
            case "array" -> check(name, property.get("items"), ((ArrayType) type).elementType());
            default -> throw new AssertionError(name + " is of an unknown type " + property);
        }
    }

    /** What the JSON leaves out, because it says nothing. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "magnitude", "one",
            "qualifier", "as printed",
            "status", "actual",
            "coverage", "unstated",
            "priceBasis", "current",
            "empty", "false",
            "magnitudeMissing", "false");

    private static void assertSame(JsonNode json, StructType type, Row row) {
        for (StructField field : type.fields()) {
            JsonNode value = json.get(field.name());
            Object cell = row.get(type.fieldIndex(field.name()));
            if (field.dataType() instanceof StructType struct) {
                assertSame(value, struct, (Row) cell);
            } else if (value == null) {
                assertThat(cell == null ? null : cell.toString())
                        .as(field.name())
                        .isEqualTo(DEFAULTS.get(field.name()));
            } else {
                assertThat(String.valueOf(cell)).as(field.name()).isEqualTo(value.asText());
            }
        }
    }

    @Test
    void claims_ofTexts_sayWhatTheirJsonSays() {
        int claims = 0;
        for (String text : Texts.ALL) {
            CommuniqueReading reading =
                    CommuniqueReader.anyLanguage().published("2024-09-02").read(text);
            for (ReadClaim read : reading.readClaims()) {
                claims++;
                Row row = Rows.claim(read);
                JsonNode document = json(JsonFormat.of(io.github.comity.figure.Figure.class)
                                .write(read.claim().figure()))
                        .get("figure");
                assertSame(document, Schemas.FIGURE, row.getStruct(Schemas.CLAIM.fieldIndex("figure")));
                JsonNode quantity = json(JsonFormat.of(io.github.comity.claim.Quantity.class)
                                .write(read.claim().subject().quantity()))
                        .get("quantity");
                assertSame(quantity, Schemas.QUANTITY, row.getStruct(Schemas.CLAIM.fieldIndex("quantity")));
                JsonNode claim =
                        json(row.getString(Schemas.CLAIM.fieldIndex("json"))).get("claim");
                assertSame(claim.get("source"), Schemas.SOURCE, row.getStruct(Schemas.CLAIM.fieldIndex("source")));
                assertThat(claim.get("subject").has(row.getString(Schemas.CLAIM.fieldIndex("kind"))))
                        .isTrue();
                var back = JsonFormat.CLAIM.parse(row.getString(Schemas.CLAIM.fieldIndex("json")));
                String wording = row.getString(Schemas.CLAIM.fieldIndex("wording"));
                assertThat(wording == null ? back : back.withWording(wording)).isEqualTo(read.claim());
            }
        }
        assertThat(claims).isGreaterThan(20);
    }
}
