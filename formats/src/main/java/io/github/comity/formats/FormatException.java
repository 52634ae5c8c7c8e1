package io.github.comity.formats;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.internal.Given;
import java.util.stream.Collectors;

/** Says that a document could not be read as a whole; it tells each {@link Problem}. */
public final class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** What could not be read. Problems are values that are not serializable: nobody stores exceptions. */
    @SuppressWarnings("serial")
    private final ImmutableList<Problem> problems;

    /**
     * Makes an exception.
     *
     * @param problems what could not be read, at least one
     * @throws IllegalArgumentException if there is none
     */
    public FormatException(Iterable<Problem> problems) {
        this(ImmutableList.copyOf(Given.argument("problems", "FormatException", problems, "what could not be read")));
    }

    private FormatException(ImmutableList<Problem> problems) {
        super(message(problems));
        this.problems = problems;
    }

    private static String message(ImmutableList<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must be one or more, but were none; return the value");
        }
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? shown : shown + "\nand %s more".formatted(problems.size() - SHOWN);
    }

    /** {@return what could not be read, in the order of the document} */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
