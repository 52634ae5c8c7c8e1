package io.github.comity.treaty;

import io.github.comity.event.Dated;
import io.github.comity.internal.Given;

/**
 * Something in a record of an agreement or commission that is odd by a rule.
 *
 * <p>It is not an error of the caller's, and it need not be one of the parties'. This record is immutable and
 * thread-safe.
 *
 * @param rule the rule that it breaks, with its source
 * @param about the agreement or commission
 * @param sentence subject, rule and what was stated instead
 */
public record Oddity(TreatyRule rule, Dated about, String sentence) {
    /**
     * Checks the components.
     *
     * @param rule the rule that it breaks, with its source
     * @param about the agreement or commission
     * @param sentence subject, rule and what was stated instead
     */
    public Oddity {
        Given.arguments("Oddity", "rule", rule, "about", about, "sentence", sentence);
    }

    /** {@return the sentence and the source of the rule} */
    @Override
    public String toString() {
        return sentence + " (" + rule.source() + ")";
    }
}
