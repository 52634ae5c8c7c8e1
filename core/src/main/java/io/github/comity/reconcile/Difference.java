package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;

/**
 * Figures of several editions that cannot all be true: sources of one reporter that differ, or two countries that see
 * one flow differently.
 *
 * <p>It is not a contradiction, since each edition is judged alone, and it does not say who is right. A figure that a
 * later edition of the same publisher and data owner replaced is a {@link Revision} and takes no part in it. This
 * record is immutable and thread-safe.
 *
 * @param kind who differs
 * @param claims the claims that differ, or from which it follows that they do
 * @param sentence what must agree, and what was stated instead, with each source once
 */
public record Difference(Kind kind, ImmutableSet<Claim> claims, String sentence) {
    /**
     * Checks the components.
     *
     * @param kind who differs
     * @param claims the claims that differ, or from which it follows that they do
     * @param sentence what must agree, and what was stated instead, with each source once
     */
    public Difference {
        Given.arguments("Difference", "kind", kind, "claims", claims, "sentence", sentence);
    }

    /** Who differs. */
    public enum Kind {
        /** Sources of one reporter. */
        SOURCES,
        /** The two sides of one flow. */
        SIDES;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Kind parse(CharSequence text) {
            return Constants.read(Kind.class, Kind::label, text);
        }

        /** {@return the words for it, such as {@code "sources"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
