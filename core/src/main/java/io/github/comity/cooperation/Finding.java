package io.github.comity.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.event.Dated;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Slip;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a cooperation that is odd by a rule.
 *
 * <p>It is not an error of the caller's, and it does not say which of two statements is wrong. Where figures contradict
 * each other, {@link #contradiction} has all that is known of it: why they do, the likely slip, and what each figure
 * would have to be.
 *
 * <p>Two are equal when all attributes are equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Finding {
    Finding() {}

    static Finding about(ReviewRule rule, String sentence, Dated... things) {
        return new ImmutableFinding.Builder()
                .rule(rule)
                .sentence(sentence)
                .addThings(things)
                .build();
    }

    static Finding of(Contradiction contradiction, String sentence) {
        return new ImmutableFinding.Builder()
                .rule(ReviewRule.CONTRADICTORY_FIGURES)
                .sentence(sentence)
                .addAllClaims(contradiction.claims())
                .contradiction(contradiction)
                .build();
    }

    /** {@return the rule that it breaks, with its source} */
    public abstract ReviewRule rule();

    /** {@return subject, rule and what was stated instead} */
    public abstract String sentence();

    /** {@return what it is about, such as a visit and its meeting; empty where it is about figures} */
    public abstract ImmutableList<Dated> things();

    /** {@return the claims that it is about; empty where it is not about figures} */
    public abstract ImmutableSet<Claim> claims();

    /** {@return the contradiction between the claims, with its explanation; empty where there is none} */
    public abstract Optional<Contradiction> contradiction();

    /** {@return the likely slip behind the contradiction, if there is one and a slip explains it} */
    public Optional<Slip> diagnosis() {
        return contradiction().flatMap(Contradiction::diagnosis);
    }

    /** {@return the sentence and the source of the rule} */
    @Override
    public String toString() {
        return sentence() + " (" + rule().source() + ")";
    }
}
