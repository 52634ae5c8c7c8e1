package io.github.comity.communique;

import com.google.common.collect.ImmutableList;

/**
 * What the figures of a text say about one of them, in a sentence, with its place: as a linter tells it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind what sort of finding it is
 * @param span the place of the figure that the sentence speaks of
 * @param message the sentence, in English, without a full stop
 * @param others the places of the other figures that have part in it, in the order of the text
 */
public record TextFinding(Kind kind, Span span, String message, ImmutableList<Span> others) {
    /** The sorts of findings. */
    public enum Kind {
        /** Figures that cannot all be true; each independent disagreement is one finding. */
        CONTRADICTION("contradiction"),
        /**
         * A figure that the others exclude by far, which no slip explains: it may have been misread, and is in no
         * contradiction.
         */
        DOUBTFUL("doubtful"),
        /** A figure that has part in a contradiction, which is told at another one. */
        INVOLVED("involved"),
        /** The figures could not be compared within the budget, so that nothing is said of them. */
        UNDECIDED("undecided"),
        /** A number that may be a statistic and was not read, with the reason. */
        UNREAD("unread"),
        /** The other figures bound the figure, and it agrees. */
        AGREES("agrees"),
        /** The other figures do not say enough about the figure, with the reason. */
        NOT_CHECKED("not checked");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the words for it, such as {@code "contradiction"}} */
        public String label() {
            return label;
        }
    }

    /** {@return place, kind and sentence, such as {@code "2:24: contradiction: Exports ... would read ..."}} */
    @Override
    public String toString() {
        return span + ": " + kind.label() + ": " + message;
    }
}
