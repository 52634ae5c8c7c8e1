package io.github.comity.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.event.Dated;
import java.util.Objects;

/**
 * Something in a cooperation that is odd by a rule.
 *
 * <p>It is not an error of the caller's, and it does not say which of two statements is wrong. This record is immutable
 * and thread-safe.
 *
 * @param rule the rule that it breaks, with its source
 * @param sentence subject, rule and what was stated instead
 * @param things what it is about, such as a visit and its meeting; empty where it is about figures
 * @param claims the claims that it is about; empty where it is not about figures
 */
public record Finding(ReviewRule rule, String sentence, ImmutableList<Dated> things, ImmutableSet<Claim> claims) {
    /**
     * Checks the components.
     *
     * @param rule the rule that it breaks
     * @param sentence subject, rule and what was stated instead
     * @param things what it is about
     * @param claims the claims that it is about
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(things, "things");
        Objects.requireNonNull(claims, "claims");
    }

    /** {@return the sentence and the source of the rule} */
    @Override
    public String toString() {
        return sentence + " (" + rule.source() + ")";
    }
}
