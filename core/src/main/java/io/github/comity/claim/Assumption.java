package io.github.comity.claim;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;

/**
 * Something that had to be assumed to read a figure as a claim.
 *
 * <p>It is kept with the claim because it can be wrong: where claims contradict each other, an assumption is a thing to
 * doubt. This record is immutable and thread-safe.
 *
 * @param kind what was assumed
 * @param detail the assumption in words, such as {@code "currency carried from the sentence before"}
 */
public record Assumption(Kind kind, String detail) {
    /** What can be assumed. */
    public enum Kind {
        /** The currency stands elsewhere in the text. */
        CARRIED_CURRENCY,
        /** The magnitude word stands elsewhere in the text. */
        CARRIED_MAGNITUDE,
        /** The period stands elsewhere in the text. */
        CARRIED_PERIOD,
        /** The period with which a growth compares is not named. */
        BASE_PERIOD,
        /** The period was counted from the date of publication. */
        RELATIVE_DATE,
        /** Anything else. */
        OTHER;

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

        /** {@return the words for it, such as {@code "carried currency"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /**
     * Checks the components.
     *
     * @param kind what was assumed
     * @param detail the assumption in words
     * @throws IllegalArgumentException if the detail is blank, longer than 1,000 characters or contains unprintable
     *     characters
     */
    public Assumption {
        Given.arguments("Assumption", "detail", detail, "kind", kind);
        Text.requireName("assumption detail", detail);
    }

    /** {@return a text such as {@code "base period: same period of the previous year"}} */
    @Override
    public String toString() {
        return kind.label() + ": " + detail;
    }
}
