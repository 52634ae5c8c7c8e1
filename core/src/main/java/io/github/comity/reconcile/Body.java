package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.party.Area;
import io.github.comity.source.Edition;
import java.util.Comparator;
import java.util.Optional;

/** What is reconciled together: what a reporter says in one edition, or in all of them. */
record Body(Area reporter, Optional<Edition> edition) implements Comparable<Body> {
    static Body of(Options options, Claim claim) {
        return new Body(
                claim.subject().quantity().reporter(),
                options.editionsMerged()
                        ? Optional.empty()
                        : Optional.of(claim.source().edition()));
    }

    /** In the order of the texts, of which no two editions have the same. */
    @Override
    public int compareTo(Body other) {
        return Comparator.comparing((Body b) -> b.reporter().code())
                .thenComparing(b -> b.edition().map(Edition::toString).orElse(""))
                .compare(this, other);
    }
}
