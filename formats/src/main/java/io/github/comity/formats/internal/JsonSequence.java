package io.github.comity.formats.internal;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The rows of a document in JSON, one after the other; what breaks the document is a problem and its end.
 *
 * @param <T> what a row is
 */
public abstract class JsonSequence<T> extends AbstractIterator<Parsed<T>> {
    /** Where the document is read. */
    protected final JsonParser parser;

    /** What the document is called, if it is a file. */
    protected final Optional<String> file;

    private boolean isEnd;

    /**
     * Starts before the first row.
     *
     * @param parser where the document is read
     * @param file what it is called, if it is a file
     */
    protected JsonSequence(JsonParser parser, Optional<String> file) {
        this.parser = parser;
        this.file = file;
    }

    /** {@return the next row or problem, or null if there is none} */
    protected abstract @Nullable Parsed<T> nextRow();

    @Override
    protected final @Nullable Parsed<T> computeNext() {
        if (isEnd) {
            return endOfData();
        }
        try {
            Parsed<T> row = nextRow();
            return row == null ? endOfData() : row;
        } catch (JacksonIOException e) {
            if (Input.isBroken(e)) {
                return end(Input.BROKEN);
            }
            throw SafeJson.failure(e);
        } catch (JacksonException e) {
            isEnd = true;
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return refused(problem(at, "", SafeJson.rule(e)));
        }
    }

    /**
     * Ends the sequence where the parser is.
     *
     * @param rule the rule that the document breaks, what was found instead, and the remedy
     * @return the problem, which is the last that is told
     */
    protected Parsed<T> end(String rule) {
        isEnd = true;
        return refused(rule);
    }

    /**
     * Refuses what the parser is at.
     *
     * @param rule the rule, what was found instead, and the remedy
     * @return the problem
     */
    protected final Parsed<T> refused(String rule) {
        return refused(problem(parser.currentTokenLocation(), "", rule));
    }

    /**
     * Tells a problem in the place of a row.
     *
     * @param problem the problem
     * @return the problem alone
     */
    protected final Parsed<T> refused(Problem problem) {
        return new Parsed<>(Optional.empty(), ImmutableList.of(problem));
    }

    /**
     * Makes a problem of what the parser is in.
     *
     * @param at where it stands
     * @param text what stands there, or nothing
     * @param rule the rule, what was found instead, and the remedy
     * @return the problem, with its path in the document
     */
    protected final Problem problem(TokenStreamLocation at, String text, String rule) {
        return new Problem(
                position(at, parser.streamReadContext().pathAsPointer().toString()), text, rule);
    }

    /**
     * Makes a position.
     *
     * @param at the line and the column
     * @param path the path in the document, or nothing
     * @return the position
     */
    protected final Position position(TokenStreamLocation at, String path) {
        return new Position(
                file,
                Math.max(1, at.getLineNr()),
                Math.max(1, at.getColumnNr()),
                Optional.of(path).filter(p -> !p.isEmpty()));
    }
}
