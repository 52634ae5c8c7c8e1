package io.github.comity.formats.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.JsonSequence;
import io.github.comity.formats.internal.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The rows of a table in JSON, one after the other: the objects of a list, which stands alone, in a field of an object,
 * or behind an object that tells of it. Fields of an object within are columns such as {@code country.id}; the first
 * row has the names of all columns.
 */
final class JsonRows extends JsonSequence<Row> {
    private @Nullable Header header;
    private boolean isStarted;
    /** The first object of a list, which is a row unless a list follows. */
    private @Nullable Map<String, String> first;

    private long firstLine;

    JsonRows(JsonParser parser, Optional<String> file) {
        super(parser, file);
    }

    @Override
    protected @Nullable Parsed<Row> nextRow() {
        if (!isStarted) {
            isStarted = true;
            if (!findRows()) {
                return end("document must have a list of rows, but has none; save the whole answer");
            }
        }
        Map<String, String> kept = first;
        if (kept != null) {
            first = null;
            return row(kept, firstLine);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.END_ARRAY || token == null) {
            return null;
        }
        long line = line();
        Parsed<Row> row = token == JsonToken.START_OBJECT
                ? row(fields(), line)
                : refused("row must be an object, but was another value; remove it");
        parser.skipChildren();
        parser.nextToken();
        return row;
    }

    /** Goes to the first row; false if there is none. */
    private boolean findRows() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            token = parser.nextToken();
            while (token == JsonToken.PROPERTY_NAME && parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                token = parser.nextToken();
            }
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            firstLine = line();
            first = fields();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                first = null; // it told of the list that stands behind it
                parser.nextToken();
            }
        }
        return true;
    }

    /** The fields of the object that the parser is at, those of objects within by their paths. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields("", fields);
        return fields;
    }

    private void fields(String before, Map<String, String> fields) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = before + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                fields(name + ".", fields);
            } else if (value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else {
                fields.put(name, text(value));
            }
        }
    }

    private String text(JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return "";
        }
        String text = parser.getString();
        boolean isPower =
                value == JsonToken.VALUE_NUMBER_FLOAT && Ascii.toLowerCase(text).contains("e");
        return isPower ? plain(text) : text;
    }

    /** A number that a program wrote with a power of ten, in all its digits. */
    private static String plain(String text) {
        try {
            return Numbers.read(text, true).toPlainString();
        } catch (IllegalArgumentException e) {
            return text; // refused where it is read
        }
    }

    private Parsed<Row> row(Map<String, String> fields, long line) {
        Header names = header;
        if (names == null) {
            names = new Header(file, line, ImmutableList.copyOf(fields.keySet()));
            header = names;
        }
        ImmutableList<String> cells =
                names.names().stream().map(n -> fields.getOrDefault(n, "")).collect(ImmutableList.toImmutableList());
        return new Parsed<>(Optional.of(new Row(names, line, cells)), ImmutableList.of());
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
