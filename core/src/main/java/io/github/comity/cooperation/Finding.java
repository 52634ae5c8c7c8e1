package io.github.comity.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.event.Dated;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Slip;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
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
    private static final Columns<Finding> COLUMNS = Columns.<Finding>none()
            .text("rule", f -> f.rule().name())
            .text("finding", Finding::sentence)
            .text("diagnosis", f -> f.diagnosis().map(Slip::label).orElse(""))
            .text("source of the rule", f -> f.rule().source());

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

    static Finding ofFigures(ReviewRule rule, String sentence, ImmutableSet<Claim> claims) {
        return new ImmutableFinding.Builder()
                .rule(rule)
                .sentence(sentence)
                .addAllClaims(claims)
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

    /**
     * Makes a table of findings.
     *
     * @param findings the findings, in the order of the rows
     * @return a row for each: the rule, the finding in a sentence, the likely slip, and the source of the rule
     */
    public static Table table(Iterable<Finding> findings) {
        Given.argument("findings", "Finding.table", findings);
        return COLUMNS.table(findings);
    }

    /** {@return the sentence and the source of the rule} */
    @Override
    public String toString() {
        return sentence() + " (" + rule().source() + ")";
    }
}
