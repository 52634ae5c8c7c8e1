package io.github.comity.spark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A line of JSON as a document: {@code id}, {@code text}, {@code published}, {@code publisher}, {@code parties}. */
final class JsonDocuments {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String published;
    private @Nullable String publisher;
    private String @Nullable [] parties;

    private JsonDocuments(String place) {
        this.place = place;
    }

    /**
     * Reads a line.
     *
     * @param bytes holds the line in UTF-8
     * @param length how many of the bytes are the line
     * @param place where it stands: the name of the document, unless it gives one
     * @return a row of {@link Schemas#DOCUMENT}, in any case
     */
    static Row row(byte[] bytes, int length, String place) {
        JsonDocuments document = new JsonDocuments(place);
        String line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        // a line has the mark of what cannot be decoded for that reason alone, or because it is written there
        if (line.indexOf('\uFFFD') >= 0 && !isUtf8(ByteBuffer.wrap(bytes, 0, length))) {
            return document.row("line must be in UTF-8, but is not; save the file in UTF-8");
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            document.read(in);
            return document.row(document.text == null ? "document must have a field text, but has none; add it" : null);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return document.row("column %s: line must be a JSON object, but is not (%s); correct it"
                    .formatted(column, e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            return document.row(e.getMessage());
        }
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Row row(@Nullable String problem) {
        return Rows.row(
                id == null ? place : id, problem == null ? text : null, null, published, publisher, parties, problem);
    }

    private void read(JsonParser in) {
        require(in, in.nextToken() == JsonToken.START_OBJECT, "line must be a JSON object");
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> id = text(in, name);
                case "text" -> text = text(in, name);
                case "published" -> published = text(in, name);
                case "publisher" -> publisher = text(in, name);
                case "parties" -> parties = texts(in);
                default -> in.skipChildren();
            }
        }
        require(in, in.nextToken() == null, "line must be one JSON object");
    }

    private static @Nullable String text(JsonParser in, String name) {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        boolean isNumberOfId = name.equals("id") && in.currentToken() == JsonToken.VALUE_NUMBER_INT;
        require(in, in.currentToken() == JsonToken.VALUE_STRING || isNumberOfId, name + " must be a text");
        return in.getString();
    }

    private static String @Nullable [] texts(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            String text = text(in, "parties");
            return text == null ? null : Examined.parties(text).toArray(new String[0]);
        }
        List<String> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(in, in.currentToken() == JsonToken.VALUE_STRING, "parties must be texts");
            all.add(in.getString());
        }
        return all.toArray(new String[0]);
    }

    private static void require(JsonParser in, boolean isSo, String rule) {
        if (!isSo) {
            throw new IllegalArgumentException("column %s: %s, but is not; correct it"
                    .formatted(in.currentTokenLocation().getColumnNr(), rule));
        }
    }
}
