package io.github.comity.structure;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether the levels of a distribution belong together, and whether anything can be calculated from them. */
final class LevelCheck {
    /** What is wrong with the levels; the text follows the words "index needs". */
    record Problem(Reason reason, String text) {
        Undefined of(String indicator) {
            return new Undefined(reason, indicator + " needs " + text);
        }
    }

    private LevelCheck() {}

    /** Refuses levels that differ in what they say of themselves; categories may differ in partner or scope. */
    static void requireOneHeader(ImmutableMap<String, Operand> operands) {
        one(operands, "unit", o -> Optional.of(o.unit()), "convert one first");
        one(operands, "reporter", o -> o.levelOf().map(Quantity::reporter), "keep reporters apart");
        one(operands, "period", o -> o.levelOf().map(Quantity::period), "take figures of one period");
        one(operands, "measure", o -> o.levelOf().map(Quantity::measure), "never mix measures in one total");
        one(operands, "coverage", o -> o.levelOf().map(Quantity::coverage), "take figures of one coverage");
        one(operands, "price basis", o -> o.levelOf().map(Quantity::priceBasis), "take figures at the same prices");
    }

    private static void one(
            ImmutableMap<String, Operand> operands,
            String what,
            Function<Operand, Optional<?>> attribute,
            String remedy) {
        String firstCategory = "";
        Object first = null;
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            Object value = attribute.apply(entry.getValue()).orElse(null);
            if (first == null) {
                firstCategory = entry.getKey();
                first = value;
            } else if (value != null && !value.equals(first)) {
                throw new IllegalArgumentException(
                        "distribution must have one %s, but was %s of '%s' and %s of '%s'; %s"
                                .formatted(what, first, firstCategory, value, entry.getKey(), remedy));
            }
        }
    }

    /** The first thing that is wrong, or null. */
    static @Nullable Problem problem(ImmutableMap<String, Operand> operands) {
        Claim first = null;
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            Operand operand = entry.getValue();
            Undefined undefined = operand.undefined().orElse(null);
            if (undefined != null) {
                return new Problem(
                        undefined.reason(), "the level of '%s': %s".formatted(entry.getKey(), undefined.explanation()));
            }
            Bounds bounds = Level.bounds(operand);
            if (bounds.lower().map(l -> l.signum() < 0).orElse(true)) {
                return new Problem(
                        Reason.NEGATIVE_LEVEL,
                        "levels that cannot be negative, but '%s' is within %s; report the levels"
                                .formatted(entry.getKey(), bounds));
            }
            for (Claim claim : operand.claims()) {
                first = first == null ? claim : first;
                if (!first.status().meets(claim.status())) {
                    return new Problem(
                            Reason.STATUS_MISMATCH,
                            ("figures that are not mixed with forecasts or targets, but was %s (%s) and %s "
                                            + "(%s); leave one out")
                                    .formatted(first.label(), first.status(), claim.label(), claim.status()));
                }
            }
        }
        return null;
    }
}
