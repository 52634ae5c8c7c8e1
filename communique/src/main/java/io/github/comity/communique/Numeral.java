package io.github.comity.communique;

/**
 * A number of a text and what became of it.
 *
 * <p>Every number in digits is accounted for, and every number in words that was read. This record is immutable and
 * thread-safe.
 *
 * @param span its place, without unit and hedge word
 * @param outcome what became of it
 * @param reason why it is no claim, in words; empty if it is read
 */
public record Numeral(Span span, Outcome outcome, String reason) {
    /** What can become of a number. */
    public enum Outcome {
        /** It is the figure of a claim. */
        READ,
        /** It is no statistic of cooperation: a date, a resolution, a telephone number, a count of other things. */
        NO_STATISTIC,
        /** It may be a statistic, but the text does not say for sure which. */
        UNREAD
    }

    /** {@return place and outcome, such as {@code "3:14 UNREAD: no unit and no magnitude word"}} */
    @Override
    public String toString() {
        return span + " " + outcome + (reason.isEmpty() ? "" : ": " + reason);
    }
}
