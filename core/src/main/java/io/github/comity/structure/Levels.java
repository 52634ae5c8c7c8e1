package io.github.comity.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Nesting;
import io.github.comity.calculation.Operands;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a distribution as numbers, their total, and what is wrong with them.
 *
 * <p>The outermost categories add up to the total. A part is at most as large as every whole that contains it, and
 * parts that have nothing in common add up to no more than their whole.
 */
final class Levels {
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);

    /** What is wrong; the text follows the words "index needs". */
    private record Problem(Reason reason, String text) {}

    private final ImmutableMap<String, Operand> operands;
    private final Nesting nesting;
    private final ImmutableMap<String, Level> all;
    private final ImmutableMap<String, Level> outermost;
    private final Level total;
    private final int unboundedCount;
    private final boolean exact;
    private final @Nullable Problem problem;
    private final @Nullable Problem problemOfSum;

    Levels(ImmutableMap<String, Operand> operands, Nesting nesting) {
        this.operands = operands;
        this.nesting = nesting;
        ImmutableMap.Builder<String, Level> everyLevel = ImmutableMap.builderWithExpectedSize(operands.size());
        Problem found = firstProblem(operands, nesting, everyLevel);
        ImmutableMap<String, Level> stated = found == null
                ? everyLevel.buildOrThrow()
                : ImmutableMap.copyOf(Maps.transformValues(operands, operand -> Level.ZERO));
        found = found == null ? violated(stated) : found;
        this.problem = found;
        this.problemOfSum = mayBeNegative(operands) ? problemOfSum(operands, nesting) : found;
        this.all = found == null ? limited(stated) : stated;
        ImmutableMap.Builder<String, Level> roots =
                ImmutableMap.builderWithExpectedSize(nesting.outermost().size());
        Level sum = Level.ZERO;
        int unbounded = 0;
        boolean everyExact = true;
        for (String category : nesting.outermost()) {
            Level level = at(all, category);
            roots.put(category, level);
            sum = sum.plus(level);
            unbounded += level.high() == null ? 1 : 0;
            everyExact &= level.isExact();
        }
        this.outermost = nesting.wholes().isEmpty() ? all : roots.buildOrThrow();
        this.total = sum;
        this.unboundedCount = unbounded;
        this.exact = everyExact;
    }

    /** What is wrong with the operands, each for itself; the levels of those before it are put down. */
    private static @Nullable Problem firstProblem(
            ImmutableMap<String, Operand> operands, Nesting nesting, ImmutableMap.Builder<String, Level> levels) {
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            Operand operand = entry.getValue();
            Problem undefined = undefined(entry);
            if (undefined != null) {
                return undefined;
            }
            Bounds bounds = Level.bounds(operand);
            if (!Amount.isNonNegative(bounds)) {
                return new Problem(
                        Reason.NEGATIVE_LEVEL,
                        "levels that cannot be negative, but '%s' is within %s; report the levels"
                                .formatted(entry.getKey(), bounds));
            }
            levels.put(entry.getKey(), Level.of(operand.point(), bounds));
        }
        return overlapping(nesting);
    }

    private static @Nullable Problem undefined(Map.Entry<String, Operand> level) {
        return level.getValue()
                .undefined()
                .map(u -> new Problem(u.reason(), "the level of '%s': %s".formatted(level.getKey(), u.explanation())))
                .orElse(null);
    }

    private static @Nullable Problem overlapping(Nesting nesting) {
        return nesting.overlap() == null
                ? null
                : new Problem(Reason.NOT_ADDITIVE, "categories that add up, but " + nesting.overlap());
    }

    /** Whether the levels are of a measure that may be negative, as net flows are: a part may exceed its whole then. */
    private static boolean mayBeNegative(ImmutableMap<String, Operand> operands) {
        for (Operand operand : operands.values()) {
            Quantity level = operand.levelOf().orElse(null);
            if (level != null) {
                return !level.measure().isNonNegative();
            }
        }
        return false;
    }

    /** Why levels that may be negative have not even a sum. */
    private static @Nullable Problem problemOfSum(ImmutableMap<String, Operand> operands, Nesting nesting) {
        for (Map.Entry<String, Operand> level : operands.entrySet()) {
            Problem undefined = undefined(level);
            if (undefined != null) {
                return undefined;
            }
        }
        return overlapping(nesting);
    }

    private static Level at(ImmutableMap<String, Level> levels, String category) {
        return levels.getOrDefault(category, Level.ZERO);
    }

    /** A part, or parts that add up, that are certainly larger than their whole. */
    private @Nullable Problem violated(ImmutableMap<String, Level> stated) {
        if (nesting.wholes().isEmpty()) {
            return null;
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        nesting.wholes()
                .forEach((part, whole) ->
                        parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(part));
        Map<String, BigDecimal> least = new HashMap<>();
        for (String root : parts.keySet()) {
            Problem found = violated(root, stated, parts, least);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Finds how large a category is at least, its parts considered; nesting is at most as deep as codes are long. */
    private @Nullable Problem violated(
            String category,
            ImmutableMap<String, Level> stated,
            Map<String, List<String>> parts,
            Map<String, BigDecimal> least) {
        if (least.containsKey(category)) {
            return null;
        }
        Level own = at(stated, category);
        BigDecimal needed = BigDecimal.ZERO;
        String reason = "";
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (String part : parts.getOrDefault(category, List.of())) {
            Problem found = violated(part, stated, parts, least);
            if (found != null) {
                return found;
            }
            BigDecimal low = least.getOrDefault(part, BigDecimal.ZERO);
            String kind = nesting.kind(part, category);
            BigDecimal sum = kind == null ? low : sums.merge(kind, low, BigDecimal::add);
            if (sum.compareTo(needed) > 0) {
                needed = sum;
                reason = sum.compareTo(low) == 0 ? "'" + part + "'" : "the parts up to '" + part + "' together";
            }
        }
        BigDecimal high = own.high();
        if (high != null && needed.compareTo(high) > 0) {
            return new Problem(
                    Reason.CONTRADICTORY,
                    "parts within their whole, but %s is within %s and '%s', which contains it, within %s; check them"
                            .formatted(reason, Bounds.atLeast(needed), category, own.bounds()));
        }
        least.put(category, own.low().max(needed));
        return null;
    }

    /** No part exceeds a whole. */
    private ImmutableMap<String, Level> limited(ImmutableMap<String, Level> stated) {
        if (nesting.wholes().isEmpty()) {
            return stated;
        }
        ImmutableMap.Builder<String, Level> levels = ImmutableMap.builderWithExpectedSize(stated.size());
        stated.forEach((category, level) -> {
            Level limited = level;
            String whole = nesting.wholes().get(category);
            while (whole != null) {
                limited = limited.atMost(at(stated, whole).high());
                whole = nesting.wholes().get(whole);
            }
            levels.put(category, limited);
        });
        return levels.buildOrThrow();
    }

    Level level(String category) {
        return at(all, category);
    }

    ImmutableMap<String, Level> outermost() {
        return outermost;
    }

    Level total() {
        return total;
    }

    boolean isExact() {
        return exact;
    }

    /** The total less one of its levels or a part of one; an unbounded total may become bounded. */
    Level without(String category) {
        Level level = level(category);
        String whole = nesting.outermostWhole(category);
        if (!whole.equals(category)) {
            Level left = without(whole).plus(level(whole).less(level));
            return new Level(total.point().subtract(level.point()), left.low(), left.high());
        }
        BigDecimal high = total.high();
        if (high != null && level.high() != null) {
            high = high.subtract(level.high());
        } else if (level.high() == null && unboundedCount == 1) {
            high = outermost.values().stream()
                    .flatMap(l -> Optional.ofNullable(l.high()).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return new Level(total.point().subtract(level.point()), total.low().subtract(level.low()), high);
    }

    /** The share of a level in the total, in which it occurs as well. */
    Amount share(String category) {
        Level level = level(category);
        Level rest = without(category);
        Bounds low = rest.high() == null
                ? NOTHING
                : quotient(level.low(), level.low().add(rest.high()));
        Bounds high = level.high() == null
                ? Bounds.exactly(BigDecimal.ONE)
                : quotient(level.high(), level.high().add(rest.low()));
        return new Amount(level.point().divide(total.point(), MathContext.DECIMAL128), low.hull(high));
    }

    /** A level of zero has the share zero, whatever the rest. */
    private static Bounds quotient(BigDecimal level, BigDecimal sum) {
        return level.signum() == 0 ? NOTHING : Bounds.quotient(level, sum);
    }

    Optional<Undefined> problem(String indicator) {
        return told(indicator, problem);
    }

    /** The sum of the outermost levels; of net flows also where they are negative. */
    Derived sum(Operands outermostLevels) {
        Calculation sum = Calculation.ofGroups("total", outermostLevels.header().unit(), outermostLevels)
                .keep(told("total", problemOfSum)
                        .or(() -> outermostLevels.mixedStatus("total"))
                        .orElse(null));
        if (sum.failed()) {
            return sum.undefined();
        }
        BigDecimal point = total.point();
        Bounds bounds = total.bounds();
        if (problem != null) {
            point = BigDecimal.ZERO;
            bounds = NOTHING;
            for (Operand level : outermostLevels.all()) {
                point = point.add(level.point());
                bounds = bounds.plus(level.bounds());
            }
        }
        return sum.result("sum of levels", point, bounds, outermostLevels.all());
    }

    private static Optional<Undefined> told(String indicator, @Nullable Problem problem) {
        return Optional.ofNullable(problem).map(p -> new Undefined(p.reason(), indicator + " needs " + p.text()));
    }

    /** That one category contains all others. */
    Optional<Undefined> splitProblem(String indicator) {
        return outermost.size() > 1 || operands.size() == 1
                ? Optional.empty()
                : Optional.of(new Undefined(
                        Reason.NOT_ADDITIVE,
                        "%s needs categories side by side, but '%s' contains all others; leave it out"
                                .formatted(
                                        indicator, outermost.keySet().iterator().next())));
    }

    /** Why no shares can be calculated of levels that have no other problem. */
    Optional<Undefined> shareProblem(String indicator) {
        return problem(indicator).or(() -> {
            if (total.point().signum() == 0) {
                return Optional.of(new Undefined(
                        Reason.ZERO_DENOMINATOR,
                        "%s needs a total above zero, but all %s levels are zero; report the levels"
                                .formatted(indicator, operands.size())));
            }
            return total.low().signum() > 0
                    ? Optional.empty()
                    : Optional.of(new Undefined(
                            Reason.BASE_MAY_BE_ZERO,
                            "%s needs a total above zero, but the total is within %s; report the levels"
                                    .formatted(indicator, total.bounds())));
        });
    }
}
