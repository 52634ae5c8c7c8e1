package io.github.comity.formats;

import io.github.comity.formats.internal.Given;

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
        Given.argument("position", "Problem", position);
        Given.argument("text", "Problem", text, "an empty text");
        Given.argument("rule", "Problem", rule);
    }

    /** {@return a text such as {@code "line 3, column 12 (/figure/value): decimal must be ..."}} */
    @Override
    public String toString() {
        return position + ": " + rule;
    }
}
