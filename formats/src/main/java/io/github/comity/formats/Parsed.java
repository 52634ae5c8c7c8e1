package io.github.comity.formats;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.internal.Given;
import java.util.Optional;

/**
 * What was read from a document, and what could not be.
 *
 * <p>A value with problems is what remains when that which could not be read is left out; it is empty when nothing
 * remains. This record is immutable and thread-safe.
 *
 * @param <T> what is read
 * @param value what was read, or empty if the document as a whole could not be
 * @param problems what could not be read, in the order of the document
 */
public record Parsed<T>(Optional<T> value, ImmutableList<Problem> problems) {
    /**
     * Checks the components.
     *
     * @param value what was read, or empty if the document as a whole could not be
     * @param problems what could not be read, in the order of the document
     * @throws IllegalArgumentException if there is neither a value nor a problem
     */
    public Parsed {
        Given.argument("value", "Parsed", value, "Optional.empty()");
        Given.argument("problems", "Parsed", problems, "an empty list");
        if (value.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "what was read must be a value or a problem, but was neither; say what could not be read");
        }
    }

    /** {@return whether all of the document was read} */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * Obtains the value if all of the document was read.
     *
     * @return the value
     * @throws FormatException if there is any problem
     */
    public T orThrow() {
        if (!problems.isEmpty()) {
            throw new FormatException(problems);
        }
        return value.orElseThrow();
    }
}
