package io.github.comity.communique;

/**
 * A place in a text.
 *
 * <p>All numbers count UTF-16 units, as {@code String} does. This record is immutable and thread-safe.
 *
 * @param line the number of the line in which it starts, from 1; lines end with a line feed
 * @param column the column in which it starts, from 1
 * @param offset the number of units before it
 * @param length the number of units
 */
public record Span(int line, int column, int offset, int length) {
    /** {@return the offset behind its last unit} */
    public int end() {
        return offset + length;
    }

    /**
     * Cuts the place out of the text.
     *
     * @param text the text that it is a place of
     * @return the characters that stand there
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public String of(CharSequence text) {
        return Given.argument("text", "Span.of", text)
                .subSequence(offset, end())
                .toString();
    }

    /**
     * Checks whether two places share a character.
     *
     * @param other the other place
     * @return whether they do
     */
    public boolean overlaps(Span other) {
        return offset < Given.argument("other", "Span.overlaps", other).end() && other.offset < end();
    }

    /** {@return line and column, such as {@code "3:14"}} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
