package io.github.comity.internal;

import java.util.function.Supplier;

/** Says where a decimal mark is set for all figures of a source. */
public final class DecimalHint {
    private static final String MARK = "DecimalMark.";

    private DecimalHint() {}

    /**
     * Reads a text that a source prints.
     *
     * @param <T> the type of what is read
     * @param reading reads it
     * @return what was read
     * @throws IllegalArgumentException as the reading throws; where another decimal mark would help, the message says
     *     where it is set
     */
    public static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int mark = message.indexOf(MARK);
            if (mark < 0) {
                throw e;
            }
            String name = message.startsWith("COMMA", mark + MARK.length()) ? "COMMA" : "POINT";
            throw new IllegalArgumentException(
                    "%s; it is set once, with source.withDecimalMark(DecimalMark.%s)".formatted(message, name), e);
        }
    }
}
