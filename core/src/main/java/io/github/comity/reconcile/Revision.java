package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.internal.Given;
import io.github.comity.period.EventDate;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Two editions of one reporter that state one subject and cannot both be true: a later figure replaces an earlier one,
 * or two compilers differ.
 *
 * <p>It is not a contradiction: editions may differ. Which of the two is the earlier one is known only where both have
 * a date, and one date is certainly before the other. This record is immutable and thread-safe.
 *
 * @param first the claim of the edition that was certainly published first; where that is not known, the first by id
 * @param second the other claim
 */
public record Revision(Claim first, Claim second) {
    /**
     * Checks the components.
     *
     * @param first the claim of the edition that was certainly published first; where that is not known, the first by
     *     id
     * @param second the other claim
     */
    public Revision {
        Given.arguments("Revision", "first", first, "second", second);
    }

    /** The two in the order of their dates, or where that is not known, as they are given. */
    static Revision of(Claim a, Claim b) {
        return isBefore(b.source(), a.source()) ? new Revision(b, a) : new Revision(a, b);
    }

    /** Whether a publication is certainly older than another one. */
    static boolean isBefore(Source a, Source b) {
        return a.published().flatMap(x -> b.published().map(x::precedes)).orElse(false);
    }

    /** {@return whether it is known that the first was published before the second} */
    public boolean isOrdered() {
        return isBefore(first.source(), second.source());
    }

    /** {@return the claim that was published first, if that is known} */
    public Optional<Claim> earlier() {
        return Optional.of(first).filter(c -> isOrdered());
    }

    /** {@return the claim that was published later, if that is known} */
    public Optional<Claim> later() {
        return Optional.of(second).filter(c -> isOrdered());
    }

    /**
     * {@return the two in a sentence, such as {@code "exports of Kazakhstan to Czechia in 2023: 147.7 million USD
     * (Gazette, 1 March 2024), then 149.2 million USD (Gazette, 1 May 2024)"}; with "or" instead of "then" where the
     * order is not known, and "undated" for a publication without a date}
     */
    @Override
    public String toString() {
        return "%s: %s, %s %s"
                .formatted(first.subject().describe(), said(first), isOrdered() ? "then" : "or", said(second));
    }

    private static String said(Claim claim) {
        Source source = claim.source();
        return "%s (%s, %s)"
                .formatted(
                        Spelling.figure(claim),
                        Phrases.name(source),
                        source.published().map(EventDate::label).orElse("undated"));
    }

    /** The revisions among claims of several editions. */
    static ImmutableList<Revision> among(List<Claim> claims) {
        ImmutableList.Builder<Revision> found = ImmutableList.builder();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim a = claims.get(i);
                Claim b = claims.get(j);
                Edition edition = a.source().edition();
                if (a.status().isFact()
                        && b.status().isFact()
                        && a.subject().equals(b.subject())
                        && a.unit().equals(b.unit())
                        && !edition.equals(b.source().edition())
                        && !a.bounds().intersects(b.bounds())) {
                    found.add(of(a, b));
                }
            }
        }
        return found.build();
    }
}
