package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.DecimalHint;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims that a builder was given: one fact for each subject in one edition, groups in one go. */
final class StatedFigures {
    /** A number of things with what is counted behind it, which need not be named. */
    static String counted(Source source, String things, String count) {
        if (count.indexOf('{') >= 0) {
            return count;
        }
        Figure figure = DecimalHint.read(() -> source.numberStyle().parse(count));
        if (figure.unit().kind() != Unit.Kind.UNSTATED) {
            throw new IllegalArgumentException(
                    "number of %s must be one of things, but was '%s'; write it alone, or what is counted in braces"
                            .formatted(things, figure));
        }
        return count + " {" + things + "}";
    }

    /** What is stated once: a subject in one edition, as a fact, as a forecast and as a target. */
    record Place(Subject subject, Edition edition, Optional<ClaimStatus> expectation) {
        static Place of(Claim claim) {
            return new Place(
                    claim.subject(),
                    claim.source().edition(),
                    Optional.of(claim.status()).filter(s -> !s.isFact()));
        }
    }

    private final PairScope scope;
    private final Map<Place, Claim> claims = new LinkedHashMap<>();
    private final Set<Figures.Header> groups = new HashSet<>();

    StatedFigures(PairScope scope) {
        this.scope = scope;
    }

    void group(List<Claim> all) {
        Claim first = all.get(0);
        Quantity quantity = first.subject().quantity();
        if (!groups.add(Figures.Header.of(first))) {
            throw new IllegalArgumentException(
                    ("figures of %s-%s %s must be stated in one go for one source and unit, but was stated "
                                    + "again with '%s'; put them together")
                            .formatted(quantity.reporter(), quantity.partner(), quantity.period(), first.subject()));
        }
        all.forEach(this::add);
    }

    void add(Claim claim) {
        scope.check(claim);
        Claim earlier = claims.putIfAbsent(Place.of(claim), claim);
        if (earlier != null) {
            throw new IllegalArgumentException(
                    ("%s must be stated once in one edition, but was '%s' and '%s'; put the second one under "
                                    + "a source of its own")
                            .formatted(claim.subject(), earlier.figure(), claim.figure()));
        }
    }

    /** Puts a claim in the place of the one that states its subject in its edition. */
    void replace(Claim claim) {
        scope.check(claim);
        if (claims.replace(Place.of(claim), claim) == null) {
            throw new IllegalArgumentException(
                    "claim to be replaced must state a subject that is stated in its edition, but was '%s' in '%s'; %s"
                            .formatted(claim, claim.source().edition(), "add it with claim(...)"));
        }
    }

    void remove(Claim claim) {
        if (!claims.remove(Place.of(claim), claim)) {
            throw new IllegalArgumentException(
                    "claim to be removed must be stated, but was '%s' in '%s'; pass one of claims()"
                            .formatted(claim, claim.source().edition()));
        }
        groups.clear(); // what is taken out may be stated again
    }

    Figures snapshot() {
        return new Figures(StatedUnits.carried(claims.values()));
    }
}
