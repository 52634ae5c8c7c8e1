package io.github.comity.formats;

import java.util.Objects;

/**
 * What could not be read, where it stands, and which rule it breaks. This record is immutable and thread-safe.
 *
 * @param position where it stands
 * @param text what stands there, shortened if it is long; empty if something is missing
 * @param rule the rule, what was found instead, and the remedy
 */
public record Problem(Position position, String text, String rule) {
    /**
     * Checks the components.
     *
     * @param position where it stands
     * @param text what stands there, shortened if it is long; empty if something is missing
     * @param rule the rule, what was found instead, and the remedy
     */
    public Problem {
        Objects.requireNonNull(position, "position of Problem must be a value, but was null; pass one");
        Objects.requireNonNull(text, "text of Problem must be a value, but was null; pass an empty text");
        Objects.requireNonNull(rule, "rule of Problem must be a value, but was null; pass one");
    }

    /** {@return a text such as {@code "line 3, column 12 (/figure/value): decimal must be ..."}} */
    @Override
    public String toString() {
        return position + ": " + rule;
    }
}
