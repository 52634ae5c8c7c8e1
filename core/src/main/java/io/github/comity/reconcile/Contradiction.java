package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.internal.Given;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Claims that cannot all be true, though without any one of them the others can. Where the budget or the time ended
 * before the latter was seen, it is still a contradiction, but some of its claims may have no part in it.
 *
 * <p>It does not say which one is wrong. This record is immutable and thread-safe.
 *
 * @param claims the claims; pinned claims that the certificate uses are among them
 * @param certificate why they cannot all be true
 * @param diagnosis the likely slip, the first one in the order of {@link Slip} that makes everything agree
 * @param repairs what claims would have to say, one alone or two whose figures are exchanged: those that a slip
 *     explains first, in the order of the slips; those that the others leave open last; between them less trusted
 *     claims first, then those where one digit changed would do, then by distance in rounding units
 * @param corrections the minimal sets of claims whose removal lets all others of the edition that are tied to them be
 *     true, small ones first
 * @param isMinimal whether without any one of the claims the others can be true; false if the budget or the time ended
 *     before that was found out
 * @param isComplete whether there is no other minimal set of either kind, and all repairs were looked for
 */
public record Contradiction(
        ImmutableList<Claim> claims,
        Certificate certificate,
        Optional<Slip> diagnosis,
        ImmutableList<Repair> repairs,
        ImmutableList<ImmutableSet<Claim>> corrections,
        boolean isMinimal,
        boolean isComplete) {
    /**
     * Checks the components.
     *
     * @param claims the claims; pinned claims that the certificate uses are among them
     * @param certificate why they cannot all be true
     * @param diagnosis the likely slip, the first one in the order of {@link Slip} that makes everything agree
     * @param repairs what single claims would have to say: those that a slip explains first, those that the others
     *     leave open last, between them less trusted claims first, then by distance in rounding units
     * @param corrections the minimal sets of claims whose removal lets all others of the edition that are tied to them
     *     be true, small ones first
     * @param isMinimal whether without any one of the claims the others can be true; false if the budget or the time
     *     ended before that was found out
     * @param isComplete whether there is no other minimal set of either kind, and all repairs were looked for
     */
    public Contradiction {
        Given.arguments("Contradiction", "claims", claims, "certificate", certificate, "diagnosis", diagnosis);
        Given.arguments("Contradiction", "repairs", repairs, "corrections", corrections);
    }

    /** {@return what was assumed to read the claims; dropping one of them resolves the contradiction as well} */
    public ImmutableSet<Assumption> assumptions() {
        return claims.stream().flatMap(c -> c.assumptions().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the rules that tie the claims together, such as {@code "total trade = exports + imports, 2023"}} */
    public ImmutableSet<String> rules() {
        return certificate.rules();
    }

    /**
     * {@return the contradiction in plain sentences: first the one that helps, what a figure would read or what
     * conflicts with what; then each claim with its source and what it means, the rules that tie them, and what each
     * figure would have to be}
     */
    public String explain() {
        return new Explanation(claims, certificate, diagnosis, repairs).text() + openQuestions();
    }

    /**
     * {@return the first sentence of the explanation, such as {@code "Exports of Kazakhstan to Czechia in 2023 would
     * read 147.7 million USD, not 174.7: two digits exchanged."}}
     */
    public String headline() {
        return new Explanation(claims, certificate, diagnosis, repairs).lead();
    }

    /** {@return the claim that the {@link #headline} speaks of, the first one if it offers several; it may be right} */
    public Claim foremost() {
        return new Explanation(claims, certificate, diagnosis, repairs).foremost();
    }

    /** What was not found out, so that what is said is not taken for all there is. */
    private String openQuestions() {
        if (!isMinimal) {
            return "The question costs more than its budget: some of these claims may have no part in it, and what "
                    + "would repair it was not looked for.\n";
        }
        if (repairs.isEmpty()) {
            return isComplete
                    ? "No single figure can be changed so that all others are true.\n"
                    : "No single figure was found that can be changed so that all others are true, but the "
                            + "question costs more than its budget.\n";
        }
        return isComplete
                ? ""
                : "There may be other ways to correct these figures: to look for all of them costs more than the "
                        + "budget.\n";
    }

    /** {@return the claims in one line} */
    @Override
    public String toString() {
        return "cannot all be true: " + claims.stream().map(Claim::toString).collect(Collectors.joining("; "));
    }
}
