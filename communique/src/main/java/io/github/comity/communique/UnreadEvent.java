package io.github.comity.communique;

/**
 * Words that look like an event and were left out, since it is not sure who did what.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param span the place
 * @param reason why it was left out
 */
public record UnreadEvent(Span span, String reason) {
    /** {@return place and reason, such as {@code "1:1: what sort of visit it is is not said"}} */
    @Override
    public String toString() {
        return span + ": " + reason;
    }
}
