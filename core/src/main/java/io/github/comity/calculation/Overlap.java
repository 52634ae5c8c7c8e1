package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of which one is part of another: they are never added together, and a share is of the one that contains the
 * other. Products nest by their codes, partners in groups and the world, flows in their total, goods and services in
 * both.
 */
public final class Overlap {
    private static final ImmutableMap<Measure, Measure> TOTALS = ImmutableMap.of(
            Measure.EXPORTS, Measure.TOTAL_TRADE,
            Measure.IMPORTS, Measure.TOTAL_TRADE,
            Measure.RE_EXPORTS, Measure.EXPORTS);

    private static final ImmutableMap<Measure, Measure> FLOWS = ImmutableMap.of(
            Measure.FDI_GROSS_INFLOW, Measure.FDI_INFLOW,
            Measure.FDI_NET_INFLOW, Measure.FDI_INFLOW,
            Measure.FDI_INFLOW, Measure.FDI_INFLOW,
            Measure.FDI_GROSS_OUTFLOW, Measure.FDI_OUTFLOW,
            Measure.FDI_NET_OUTFLOW, Measure.FDI_OUTFLOW,
            Measure.FDI_OUTFLOW, Measure.FDI_OUTFLOW);

    private Overlap() {}

    /**
     * Finds out whether levels of one period would be counted twice in their sum.
     *
     * @param indicator the indicator, for the explanation
     * @param parts what is added; what does not say what it is about is passed over
     * @return that they do not add up; empty if they do, as far as is known
     */
    public static Optional<Undefined> among(String indicator, Iterable<? extends Operand> parts) {
        List<Quantity> levels = levels(parts);
        return nested(levels)
                .map(pair -> pair.part() + " is part of " + pair.whole() + "; leave one out")
                .or(() -> twice(levels))
                .or(() -> groups(levels)
                        .flatMap(nesting -> Optional.ofNullable(nesting.overlap()).stream())
                        .findFirst())
                .map(why -> new Undefined(
                        Reason.NOT_ADDITIVE, "%s needs levels that add up, but %s".formatted(indicator, why)));
    }

    /**
     * Checks a part and its whole: that they were not exchanged, and that the part is no more than the whole where that
     * certainly contains it and neither can be negative.
     *
     * @param share the open calculation
     * @param part the part
     * @param whole what may contain it
     * @return whether it certainly does and neither can be negative, so that their ratio is at most one
     */
    public static boolean within(Calculation share, Operand part, Operand whole) {
        List<Quantity> levels = levels(ImmutableList.of(part, whole));
        @Nullable Pair pair = levels.size() < 2 ? null : nested(levels).orElse(null);
        if (pair == null || share.failed()) {
            return false;
        }
        String swapped = "needs a part and its whole, but %s is part of %s; swap them";
        share.require(pair.whole().equals(levels.get(1)), Reason.MEASURE_MISMATCH, swapped, pair.part(), pair.whole());
        boolean ofOneSign = levels.stream().allMatch(q -> q.measure().isNonNegative());
        if (ofOneSign && !share.failed()) {
            Bounds most = share.bounds(whole);
            Bounds least = share.bounds(part);
            String exceeded = "needs a part within its whole, but %s is within %s and %s within %s; check them";
            share.require(!most.precedes(least), Reason.CONTRADICTORY, exceeded, part, least, whole, most);
        }
        return ofOneSign;
    }

    /** Two measures of one flow of investment: gross, net or of unstated basis. */
    private static Optional<String> twice(List<Quantity> levels) {
        Map<Quantity, Quantity> seen = new LinkedHashMap<>();
        for (Quantity level : levels) {
            Measure flow = FLOWS.get(level.measure());
            Quantity other = flow == null ? level : seen.putIfAbsent(level.withMeasure(flow), level);
            if (other != null && !other.equals(level)) {
                return Optional.of("%s and %s are one flow by two measures; leave one out".formatted(other, level));
            }
        }
        return Optional.empty();
    }

    private record Pair(Quantity part, Quantity whole) {}

    private static List<Quantity> levels(Iterable<? extends Operand> operands) {
        List<Quantity> levels = new ArrayList<>();
        operands.forEach(operand -> operand.levelOf().ifPresent(levels::add));
        return levels;
    }

    private static Optional<Pair> nested(List<Quantity> levels) {
        ImmutableSet<Quantity> all = ImmutableSet.copyOf(levels);
        for (Quantity level : all) {
            for (Quantity whole : wholes(level)) {
                if (all.contains(whole)) {
                    return Optional.of(new Pair(level, whole));
                }
            }
        }
        return groups(levels)
                .flatMap(nesting -> nesting.wholes().entrySet().stream())
                .findFirst()
                .map(found -> new Pair(named(levels, found.getKey()), named(levels, found.getValue())));
    }

    private static Quantity named(List<Quantity> levels, String name) {
        return levels.stream()
                .filter(q -> q.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What contains a level by its measure or coverage, whether anybody states it or not. */
    private static List<Quantity> wholes(Quantity level) {
        List<Quantity> wholes = new ArrayList<>();
        boolean isHalf = level.coverage() == Coverage.GOODS || level.coverage() == Coverage.SERVICES;
        for (Measure m = level.measure(); m != null; m = TOTALS.get(m)) {
            Quantity whole = level.withMeasure(m);
            wholes.add(whole);
            if (isHalf) {
                wholes.add(whole.withCoverage(Coverage.GOODS_AND_SERVICES));
            }
        }
        return wholes.subList(1, wholes.size());
    }

    /** Levels of one measure, which products and partners may contain. */
    private static Stream<Nesting> groups(List<Quantity> levels) {
        Map<Quantity, Map<String, Standing>> groups = new LinkedHashMap<>();
        for (Quantity level : levels) {
            groups.computeIfAbsent(level.withoutScope().withPartner(World.WORLD), q -> new LinkedHashMap<>())
                    .putIfAbsent(level.toString(), Standing.of(level));
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> Nesting.of(
                        ImmutableMap.copyOf(group.getValue()), group.getKey().period()));
    }
}
