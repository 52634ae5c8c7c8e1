package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.source.Edition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims that a builder was given: one for each subject in one edition, groups in one go. */
final class StatedFigures {
    private record Place(Subject subject, Edition edition) {}

    private final PairScope scope;
    private final Map<Place, Claim> claims = new LinkedHashMap<>();
    private final Set<Figures.Header> groups = new HashSet<>();

    StatedFigures(PairScope scope) {
        this.scope = scope;
    }

    void group(List<Claim> all) {
        Claim first = all.get(0);
        Quantity quantity = first.subject().quantity();
        if (!groups.add(Figures.Header.of(first, quantity.unit()))) {
            throw new IllegalArgumentException(
                    ("figures of %s-%s %s must be stated in one go for one source and unit, but was stated "
                                    + "again with '%s'; put them together")
                            .formatted(quantity.reporter(), quantity.partner(), quantity.period(), first.subject()));
        }
        all.forEach(this::add);
    }

    void add(Claim claim) {
        scope.check(claim);
        Claim earlier =
                claims.putIfAbsent(new Place(claim.subject(), claim.source().edition()), claim);
        if (earlier != null) {
            throw new IllegalArgumentException(
                    ("%s must be stated once in one edition, but was '%s' and '%s'; put the second one under "
                                    + "a source of its own")
                            .formatted(claim.subject(), earlier.figure(), claim.figure()));
        }
    }

    Figures snapshot() {
        return new Figures(StatedUnits.carried(claims.values()));
    }
}
