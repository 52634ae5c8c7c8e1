package io.github.comity.figure;

import io.github.comity.internal.Constants;

/**
 * How hedge words are read as intervals.
 *
 * <p>With {@code q} one unit of the last printed digit and {@code u} one unit of the last non-zero digit of a value
 * {@code v}:
 *
 * <table>
 * <caption>The two readings</caption>
 * <tr><th>qualifier</th><th>proof</th><th>convention</th></tr>
 * <tr><td>as printed</td><td>v - q/2 to v + q/2</td><td>the same</td></tr>
 * <tr><td>about</td><td>v - u to v + u</td><td>v - q to v + q</td></tr>
 * <tr><td>nearly</td><td>v - u to v</td><td>v - q to v</td></tr>
 * <tr><td>more than, at least</td><td>v and above</td><td>v to v + q</td></tr>
 * <tr><td>less than, at most</td><td>v and below</td><td>v - q to v</td></tr>
 * <tr><td>range</td><td>low - q/2 to high + q/2</td><td>the same</td></tr>
 * </table>
 *
 * <p>Hedges act on the absolute value and the sign is applied last: "a fall of more than 3%" is -3% or below. An
 * unhedged count or rank without a magnitude word is exact. The unit {@code u} of zero is {@code q}.
 */
public enum HedgePolicy {
    /** The wide reading on which bounds and contradictions rest: nothing is concluded that the words do not say. */
    PROOF,
    /** The narrow reading that writers usually mean; good for saying whether a claim was checked, never for a proof. */
    CONVENTION;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static HedgePolicy parse(CharSequence text) {
        return Constants.read(HedgePolicy.class, HedgePolicy::label, text);
    }

    /** {@return the words for it, such as {@code "proof"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
