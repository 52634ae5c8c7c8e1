package io.github.comity.formats.json;

import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A document that is being read: its tokens, where they stand, and what could not be read so far. */
final class JsonIn {
    private static final int MOST_PROBLEMS = 1_000;

    private final JsonParser parser;
    private final Optional<String> file;
    private final long linesBefore;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> once = new HashSet<>();

    JsonIn(JsonParser parser, Optional<String> file, long linesBefore) {
        this.parser = parser;
        this.file = file;
        this.linesBefore = linesBefore;
    }

    JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** The name of the field that was read last. */
    String name() {
        return parser.currentName();
    }

    String text() {
        return parser.getString();
    }

    /** Passes over the current value with all that is in it. */
    void skip() {
        parser.skipChildren();
    }

    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    TokenStreamLocation here() {
        return parser.currentTokenLocation();
    }

    /** Checks that the current token opens or is what is expected. */
    void require(JsonToken expected, String what) {
        if (token() != expected) {
            throw refuse("must be %s, but was %s".formatted(what, found()));
        }
    }

    private String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null; leave the field out";
            case VALUE_STRING -> "the text " + Shown.quote(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Shown.shorten(text());
            case NOT_AVAILABLE -> "empty; get the whole document";
            default -> shown();
        };
    }

    private String shown() {
        return switch (token()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Shown.shorten(text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case PROPERTY_NAME -> Shown.shorten(name());
            default -> "";
        };
    }

    /** What ends the reading of the current value. */
    Refusal refuse(String rule) {
        return refuse(here(), shown(), rule);
    }

    Refusal refuse(TokenStreamLocation at, String text, String rule) {
        return new Refusal(new Problem(position(at, path()), text, rule));
    }

    /** What ends the reading of the document, as it is no JSON from here on. */
    Problem broken(TokenStreamLocation at, String rule) {
        return new Problem(position(at, path()), "", rule);
    }

    private Optional<String> path() {
        return Optional.of(parser.streamReadContext().pathAsPointer().toString())
                .filter(p -> !p.isEmpty());
    }

    private Position position(TokenStreamLocation at, Optional<String> path) {
        return new Position(file, linesBefore + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), path);
    }

    /** Notes what could not be read and was left out. */
    void report(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem(
                    problem.position(),
                    problem.text(),
                    ("document must have fewer than %s problems to be told all, but had more from here "
                                    + "on; mend these first")
                            .formatted(MOST_PROBLEMS)));
        }
    }

    /** Notes what occurs again and again the first time. */
    void reportOnce(String what, Problem problem) {
        if (once.add(what)) {
            report(problem);
        }
    }

    /** Where the current token stands. */
    Position position() {
        return position(here(), path());
    }

    List<Problem> problems() {
        return problems;
    }

    /** Makes a value of the model; what the model refuses is a problem of the place. */
    <T> T make(TokenStreamLocation at, String text, Supplier<T> model) {
        try {
            return model.get();
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw refuse(at, text, String.valueOf(e.getMessage()));
        }
    }
}
