package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the trades on which two countries report, and compares their reports. */
final class Mirrors {
    private final ImmutableList<Examination> editions;
    private final MirrorRule rule;

    Mirrors(ImmutableList<Examination> editions, MirrorRule rule) {
        this.editions = editions;
        this.rule = rule;
    }

    /** All comparisons, in the order of the exports. */
    ImmutableList<MirrorFinding> findings(Iterable<Claim> claims) {
        Set<Quantity> flows = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (Quantity q : claim.subject().quantities()) {
                boolean ofCountries = q.reporter() instanceof Country && q.partner() instanceof Country;
                if (ofCountries && q.period().isBounded()) {
                    exports(q).ifPresent(flows::add);
                }
            }
        }
        return flows.stream()
                .sorted(Comparator.comparing(Quantity::toString))
                .flatMap(x -> findings(x).stream())
                .collect(toImmutableList());
    }

    /** Exports as they are, and imports as the exports of the other side. */
    private static Optional<Quantity> exports(Quantity flow) {
        return flow.measure().equals(Measure.EXPORTS)
                ? Optional.of(flow)
                : Optional.of(flow)
                        .filter(q -> q.measure().equals(Measure.IMPORTS))
                        .map(q -> mirrored(q, Measure.EXPORTS));
    }

    /** The same trade as its other side reports it. */
    private static Quantity mirrored(Quantity quantity, Measure measure) {
        Area here = quantity.reporter();
        Area there = quantity.partner();
        return quantity.withSides(there, here).withMeasure(measure);
    }

    private List<MirrorFinding> findings(Quantity exports) {
        Subject there = Subject.level(exports);
        Subject here = Subject.level(mirrored(exports, Measure.IMPORTS));
        ImmutableList.Builder<MirrorFinding> found = ImmutableList.builder();
        for (Examination exporter : editions) {
            for (Examination importer : editions) {
                if (exporter.speaksOf(there) && importer.speaksOf(here)) {
                    JointBounds x = exporter.bounds(there);
                    JointBounds m = importer.bounds(here);
                    if (says(x.bounds()) && says(m.bounds())) {
                        found.add(compare(x, m));
                    }
                }
            }
        }
        return found.build();
    }

    /** Whether bounds say more than that a flow is not negative. */
    private static boolean says(Bounds bounds) {
        return bounds.isEmpty()
                || bounds.upper().isPresent()
                || bounds.lower().map(l -> l.signum() > 0).orElse(false);
    }

    private MirrorFinding compare(JointBounds exports, JointBounds imports) {
        Bounds expected = rule.expected(exports.bounds());
        MirrorFinding.Outcome outcome =
                exports.bounds().isEmpty() || imports.bounds().isEmpty()
                        ? MirrorFinding.Outcome.CONTRADICTORY
                        : expected.precedes(imports.bounds())
                                ? MirrorFinding.Outcome.IMPORTS_HIGHER
                                : imports.bounds().precedes(expected)
                                        ? MirrorFinding.Outcome.IMPORTS_LOWER
                                        : MirrorFinding.Outcome.AGREES;
        return new MirrorFinding(exports, imports, expected, outcome, sentence(exports, imports, outcome));
    }

    private String sentence(JointBounds exports, JointBounds imports, MirrorFinding.Outcome outcome) {
        return "%s: %s. %s: %s. %s, with a CIF/FOB factor of %s (%s) and a tolerance of %s%%."
                .formatted(
                        exports.subject().describe(),
                        exports.derived(),
                        imports.subject().describe(),
                        imports.derived(),
                        switch (outcome) {
                            case AGREES -> "The two reports can agree";
                            case IMPORTS_HIGHER -> "The imports are higher than the exports explain";
                            case IMPORTS_LOWER -> "The imports are lower than the exports explain";
                            case CONTRADICTORY ->
                                "One of the reports contradicts itself, so that they cannot be compared";
                        },
                        rule.cifFobFactor().toPlainString(),
                        rule.source(),
                        rule.tolerance().movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
