package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import java.util.List;
import java.util.Optional;

/** Says of what is not fully known which claim would tell more, but for its unit, which is not stated. */
final class Untied {
    private Untied() {}

    static JointBounds told(JointBounds known, List<Claim> claims) {
        boolean isKnown = known.exactLower().isPresent() && known.exactUpper().isPresent();
        return isKnown || known.bounds().isEmpty()
                ? known
                : remark(known.subject(), claims).map(known::withRemark).orElse(known);
    }

    private static Optional<String> remark(Subject subject, List<Claim> claims) {
        ImmutableSet<Quantity> asked =
                subject.quantities().stream().map(Untied::withoutUnit).collect(toImmutableSet());
        return claims.stream()
                .filter(c -> c.status().isFact() && !c.subject().equals(subject) && isOpenAbout(c, asked))
                .flatMap(c -> StatedUnits.whyUnstated(c, claims).stream()
                        .map(why -> "'%s' is not tied to it: %s".formatted(c, why)))
                .findFirst();
    }

    private static boolean isOpenAbout(Claim claim, ImmutableSet<Quantity> asked) {
        return claim.subject().quantities().stream()
                .anyMatch(q -> q.unit().equals(Unit.UNSTATED) && asked.contains(withoutUnit(q)));
    }

    private static Quantity withoutUnit(Quantity quantity) {
        return quantity.withUnit(Unit.UNSTATED);
    }
}
