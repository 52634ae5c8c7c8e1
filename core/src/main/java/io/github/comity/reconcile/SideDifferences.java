package io.github.comity.reconcile;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where two sides see one flow differently, freight and insurance apart. */
final class SideDifferences {
    /** What the giving side calls what the receiving side calls otherwise. */
    private static final ImmutableBiMap<Measure, Measure> MIRRORED = ImmutableBiMap.of(
            Measure.EXPORTS, Measure.IMPORTS,
            Measure.FDI_OUTWARD_STOCK, Measure.FDI_INWARD_STOCK,
            Measure.FDI_GROSS_OUTFLOW, Measure.FDI_GROSS_INFLOW,
            Measure.FDI_NET_OUTFLOW, Measure.FDI_NET_INFLOW);

    private static final Bounds IN_TRADE = Bounds.of(BigDecimal.ONE, MirrorRule.IMF.cifFobFactor());

    private final ImmutableList<Examination> editions;

    SideDifferences(ImmutableList<Examination> editions) {
        this.editions = editions;
    }

    /** All differences, flow by flow; total trade where not both of its flows can be compared. */
    ImmutableList<Difference> of(List<Claim> claims) {
        Set<Area> reporters =
                claims.stream().map(c -> c.subject().quantity().reporter()).collect(Collectors.toSet());
        Set<Quantity> flows = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (Quantity q : claim.subject().quantities()) {
                boolean isOfTwo = !q.reporter().equals(q.partner())
                        && !q.partner().equals(World.WORLD)
                        && reporters.contains(q.partner());
                if (isOfTwo && q.period().isBounded()) {
                    given(q).ifPresent(flows::add);
                }
            }
        }
        Comparator<Quantity> order = Comparator.comparing(Quantity::toString);
        ImmutableList.Builder<Difference> found = ImmutableList.builder();
        flows.stream().sorted(order).forEach(q -> compare(q, found));
        return found.build();
    }

    /** The flow as the side reports it that gives; trade as the first side in the order of codes does. */
    private static Optional<Quantity> given(Quantity q) {
        if (q.measure().equals(Measure.TOTAL_TRADE)) {
            return Optional.of(
                    q.reporter().code().compareTo(q.partner().code()) < 0 ? q : turned(q, Measure.TOTAL_TRADE));
        }
        if (MIRRORED.containsKey(q.measure())) {
            return Optional.of(q);
        }
        return Optional.ofNullable(MIRRORED.inverse().get(q.measure())).map(m -> turned(q, m));
    }

    private static Quantity turned(Quantity q, Measure measure) {
        Area here = q.reporter();
        Area there = q.partner();
        return q.withSides(there, here).withMeasure(measure);
    }

    private void compare(Quantity given, ImmutableList.Builder<Difference> found) {
        Measure measure = given.measure();
        boolean isTotal = measure.equals(Measure.TOTAL_TRADE);
        Quantity taken = turned(given, isTotal ? measure : MIRRORED.getOrDefault(measure, measure));
        for (Examination giver : of(given)) {
            for (Examination taker : of(taken)) {
                Optional<JointBounds> x = known(giver, given);
                Optional<JointBounds> m = known(taker, taken);
                if (x.isPresent()
                        && m.isPresent()
                        && areApart(measure, x.get().bounds(), m.get().bounds())
                        && !(isTotal && areBothKnown(giver, given, taker, taken))) {
                    found.add(difference(x.get(), m.get(), giver, taker));
                }
            }
        }
    }

    private List<Examination> of(Quantity quantity) {
        return editions.stream().filter(e -> e.isOf(quantity.reporter())).toList();
    }

    private static Optional<JointBounds> known(Examination edition, Quantity quantity) {
        Subject level = Subject.level(quantity);
        return Optional.of(level)
                .filter(edition::speaksOf)
                .map(edition::bounds)
                .filter(b -> !b.bounds().isEmpty() && b.isKnown());
    }

    private static boolean areApart(Measure measure, Bounds given, Bounds taken) {
        if (measure.equals(Measure.TOTAL_TRADE)) {
            return given.times(IN_TRADE).precedes(taken)
                    || taken.times(IN_TRADE).precedes(given);
        }
        Bounds expected = measure.equals(Measure.EXPORTS) ? given.times(IN_TRADE) : given;
        return !expected.intersects(taken);
    }

    /** Whether both flows of trade are compared on their own. */
    private static boolean areBothKnown(Examination a, Quantity given, Examination b, Quantity taken) {
        return Stream.of(Measure.EXPORTS, Measure.IMPORTS)
                .allMatch(
                        m -> isMeasured(known(a, given.withMeasure(m))) && isMeasured(known(b, taken.withMeasure(m))));
    }

    /** Whether more is known than that something is part of something else. */
    private static boolean isMeasured(Optional<JointBounds> known) {
        return known.flatMap(JointBounds::exactLower)
                .filter(l -> l.signum() > 0)
                .isPresent();
    }

    private static Difference difference(JointBounds a, JointBounds b, Examination first, Examination second) {
        String one = first.name();
        String two = second.name();
        Measure measure = a.subject().quantity().measure();
        boolean isTrade = measure.equals(Measure.EXPORTS) || measure.equals(Measure.TOTAL_TRADE);
        String freight = isTrade ? ", freight and insurance apart" : "";
        String sentence = "%s and %s must agree%s, but were %s%s and %s (%s)"
                .formatted(
                        a.subject().describe(),
                        b.subject().describe(),
                        freight,
                        first.told(a),
                        one.equals(two) ? "" : " (" + one + ")",
                        second.told(b),
                        one.equals(two) ? "both " + one : two);
        return new Difference(
                Difference.Kind.SIDES,
                Stream.of(a.lowerClaims(), a.upperClaims(), b.lowerClaims(), b.upperClaims())
                        .flatMap(Set::stream)
                        .collect(ImmutableSet.toImmutableSet()),
                sentence);
    }
}
