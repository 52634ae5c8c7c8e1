package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.JsonSequence;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The rows of an answer of UN Comtrade in JSON, one after the other: an object with the list {@code data}, or the list
 * alone.
 */
final class JsonEntries extends JsonSequence<Entry> {
    private static final int ROWS_OF_PROGRESS = 10_000;
    private static final String DATA = "data";
    /** As the earlier API called it. */
    private static final String EARLIER_DATA = "dataset";

    private final Consumer<Progress> progress;
    private OptionalLong count = OptionalLong.empty();
    private long rows;
    private boolean isStarted;
    private boolean isInData;
    private boolean hadData;
    private boolean isBehindAnswer;

    JsonEntries(JsonParser parser, Optional<String> file, Consumer<Progress> progress) {
        super(parser, file);
        this.progress = progress;
    }

    @Override
    protected @Nullable Parsed<Entry> nextRow() {
        if (!isStarted) {
            isStarted = true;
            JsonToken first = parser.nextToken();
            isInData = first == JsonToken.START_ARRAY;
            hadData = isInData;
            if (!isInData && first != JsonToken.START_OBJECT) {
                return end(
                        "document must be an object with the list 'data', or a list, but was %s; save the whole answer"
                                .formatted(first == null ? "empty" : "another value"));
            }
        }
        if (isBehindAnswer) {
            return behindAnswer();
        }
        if (!isInData) {
            Parsed<Entry> refusal = toData();
            if (refusal != null || !isInData) {
                return refusal;
            }
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            isInData = false;
            return parser.streamReadContext().inRoot() ? ended() : nextRow();
        }
        rows++;
        if (rows % ROWS_OF_PROGRESS == 0) {
            tell();
        }
        if (token == JsonToken.START_OBJECT) {
            return row();
        }
        Parsed<Entry> refusal = refused("row must be an object, but was another value; remove it");
        parser.skipChildren();
        return refusal;
    }

    /** Reads the fields of the answer as far as its rows, or its end; what it says there is wrong, if anything. */
    private @Nullable Parsed<Entry> toData() {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if ((name.equals(DATA) || name.equals(EARLIER_DATA)) && value == JsonToken.START_ARRAY && !hadData) {
                isInData = true;
                hadData = true;
                return null;
            } else if (name.equals("count")
                    && value == JsonToken.VALUE_NUMBER_INT
                    && parser.getString().length() < 18) {
                count = OptionalLong.of(parser.getLongValue());
            } else if (name.equals("error")
                    && value == JsonToken.VALUE_STRING
                    && !parser.getString().isBlank()) {
                return refused(problem(
                        parser.currentTokenLocation(),
                        Shown.shorten(parser.getString()),
                        "answer must be without an error, but UN Comtrade says %s; ask again"
                                .formatted(Shown.quote(parser.getString()))));
            } else if (name.equals("message") && value == JsonToken.VALUE_STRING && !hadData) {
                return end("answer must have the list 'data', but has the message %s; ask again"
                        .formatted(Shown.quote(parser.getString())));
            } else {
                parser.skipChildren();
            }
        }
        if (!hadData) {
            return end("answer must have the list 'data', but was without; save the whole answer");
        }
        return ended();
    }

    private @Nullable Parsed<Entry> ended() {
        isBehindAnswer = true;
        if (count.isPresent() && count.getAsLong() != rows) {
            return refused(problem(
                    parser.currentTokenLocation(),
                    "",
                    "answer must have the %s rows that its 'count' tells, but had %s; ask again"
                            .formatted(count.getAsLong(), rows)));
        }
        return behindAnswer();
    }

    /** What stands behind the answer, which is nothing of it. */
    private @Nullable Parsed<Entry> behindAnswer() {
        if (parser.nextToken() != null) {
            return end("document must end after its answer, but went on; save each answer to a file of its own");
        }
        tell();
        return null;
    }

    @Override
    protected Parsed<Entry> end(String rule) {
        tell();
        return super.end(rule);
    }

    private void tell() {
        progress.accept(new Progress(rows, Math.max(0, parser.currentLocation().getCharOffset())));
    }

    private Parsed<Entry> row() {
        List<Problem> problems = new ArrayList<>(0);
        OfJson entry = new OfJson(
                parser.currentTokenLocation(),
                parser.streamReadContext().pathAsPointer().toString());
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            Integer column = Columns.number(parser.currentName());
            JsonToken value = parser.nextToken();
            if (column == null) {
                parser.skipChildren();
            } else if (value.isStructStart()) {
                problems.add(problem(
                        parser.currentTokenLocation(),
                        "",
                        "cell must be a text or a number, but was a list or an object; " + "write one value"));
                parser.skipChildren();
            } else if (entry.texts[column] != null) {
                problems.add(
                        problem(parser.currentTokenLocation(), "", "field must stand once, but was twice; remove one"));
            } else {
                entry.texts[column] =
                        value == JsonToken.VALUE_NULL ? "" : parser.getString().strip();
                entry.places[column] = parser.currentTokenLocation();
            }
        }
        return problems.isEmpty()
                ? new Parsed<>(Optional.of(entry), ImmutableList.of())
                : new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems));
    }

    /** A row of an answer in JSON. */
    private final class OfJson implements Entry {
        private final @Nullable String[] texts = new @Nullable String[Columns.NAMES.size()];
        private final @Nullable TokenStreamLocation[] places = new @Nullable TokenStreamLocation[Columns.NAMES.size()];
        private final TokenStreamLocation start;
        private final String path;

        OfJson(TokenStreamLocation start, String path) {
            this.start = start;
            this.path = path;
        }

        @Override
        public String text(int column) {
            String text = texts[column];
            return text == null ? "" : text;
        }

        @Override
        public Position position(int column) {
            TokenStreamLocation at = places[column];
            return JsonEntries.this.position(at == null ? start : at, path + "/" + Columns.NAMES.get(column));
        }

        @Override
        public boolean hasPowers() {
            return true;
        }
    }
}
