package io.github.comity.formats.json;

import io.github.comity.formats.Problem;

/** Ends the reading of a value; caught where the document, or one of many values, is read. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // it never leaves this package
    private final Problem problem;

    Refusal(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
