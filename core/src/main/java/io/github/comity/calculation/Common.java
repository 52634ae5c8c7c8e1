package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Constants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the operands of a calculation can have in common; all but the unit is known of those alone that say it. */
public enum Common {
    /** The unit. */
    UNIT(Reason.UNIT_MISMATCH, "convert one first", Quantity::unit),
    /** Who reports. */
    REPORTER(Reason.REPORTER_MISMATCH, "compare reporters in a mirror comparison only", Quantity::reporter),
    /** The partner. */
    PARTNER(Reason.PARTNER_MISMATCH, "take both figures from one relation", Quantity::partner),
    /** Goods, services or both. */
    COVERAGE(Reason.MEASURE_MISMATCH, "take figures of one coverage", Quantity::coverage),
    /** The product or whatever else narrows the quantity. */
    SCOPE(Reason.MEASURE_MISMATCH, "take figures of one scope", Quantity::scope),
    /** Current or constant prices. */
    PRICE_BASIS(Reason.MEASURE_MISMATCH, "take figures at the same prices", Quantity::priceBasis),
    /** The measure. */
    MEASURE(Reason.MEASURE_MISMATCH, "never mix measures in one figure", Quantity::measure),
    /** The period. */
    PERIOD(Reason.PERIOD_MISMATCH, "take figures of one period", Quantity::period);

    private final String word = Constants.label(this);
    private final Reason reason;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method of a value
    private final Function<Quantity, Object> attribute;

    Common(Reason reason, String remedy, Function<Quantity, Object> attribute) {
        this.reason = reason;
        this.remedy = remedy;
        this.attribute = attribute;
    }

    /** What the operands are the levels of, as far as they say it; found out once for all attributes. */
    static List<Quantity> levels(ImmutableList<Operand> operands) {
        List<Quantity> levels = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            Quantity level = operand.levelOf().orElse(null);
            if (level != null) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** What is wrong with the first operand that differs from the first that says it, or null. */
    @Nullable
    Undefined problem(String name, ImmutableList<Operand> operands, List<Quantity> levels) {
        if (this == UNIT) {
            return unitProblem(name, operands);
        }
        for (int i = 1; i < levels.size(); i++) {
            Quantity first = levels.get(0);
            Quantity level = levels.get(i);
            if (!attribute.apply(first).equals(attribute.apply(level))) {
                return problem(name, first, level);
            }
        }
        return null;
    }

    private Undefined problem(String name, Object first, Object other) {
        return new Undefined(
                reason,
                "%s needs figures of one %s, but was %s and %s; %s".formatted(name, word, first, other, remedy));
    }

    private @Nullable Undefined unitProblem(String name, ImmutableList<Operand> operands) {
        Operand first = operands.get(0);
        for (Operand operand : operands) {
            if (!operand.unit().equals(first.unit())) {
                Object[] labels = Labels.of(first, operand);
                boolean stated =
                        !first.unit().equals(Unit.UNSTATED) && !operand.unit().equals(Unit.UNSTATED);
                return new Undefined(
                        reason,
                        "%s needs figures of one unit, but was %s%s and %s%s; %s"
                                .formatted(
                                        name,
                                        labels[0],
                                        in(first.unit()),
                                        labels[1],
                                        in(operand.unit()),
                                        stated ? remedy : "name the unit of both"));
            }
        }
        return null;
    }

    private static String in(Unit unit) {
        return unit.equals(Unit.UNSTATED) ? " without a unit" : " in " + unit;
    }
}
