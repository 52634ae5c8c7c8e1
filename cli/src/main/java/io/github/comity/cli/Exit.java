package io.github.comity.cli;

/** What the status of the program says. */
final class Exit {
    /** All that was asked was done, and the figures that could be compared agree. */
    static final int CONSISTENT = 0;
    /** Figures were found that cannot all be true, or with {@code --fail-on unread} some that were not read. */
    static final int CONTRADICTION = 1;
    /** The command was used wrongly, or an input could not be read or an output not be written. */
    static final int TROUBLE = 2;
    /** Who read standard output has gone before the end; the number is that of programs which such a pipe ends. */
    static final int CLOSED_PIPE = 141;

    static final String CONSISTENT_TEXT = "0:the figures that can be compared agree";
    static final String CONTRADICTION_TEXT = "1:figures that cannot all be true were found";
    static final String DONE_TEXT = "0:done";
    static final String TROUBLE_TEXT = "2:wrong use, or an input that could not be read or an output not be written";

    private Exit() {}
}
