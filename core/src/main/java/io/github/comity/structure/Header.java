package io.github.comity.structure;

import com.google.common.collect.ImmutableMap;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What all levels of a distribution must have in common; categories may differ in partner and scope. */
final class Header {
    private Header() {}

    /** Refuses levels that differ in what they say of themselves. */
    static void requireOne(ImmutableMap<String, Operand> operands) {
        if (isOne(operands)) {
            return;
        }
        one(operands, "unit", o -> Optional.of(o.unit()), "convert one first");
        one(operands, "reporter", o -> o.levelOf().map(Quantity::reporter), "keep reporters apart");
        one(operands, "period", o -> o.levelOf().map(Quantity::period), "take figures of one period");
        one(operands, "measure", o -> o.levelOf().map(Quantity::measure), "never mix measures in one total");
        one(operands, "coverage", o -> o.levelOf().map(Quantity::coverage), "take figures of one coverage");
        one(operands, "price basis", o -> o.levelOf().map(Quantity::priceBasis), "take figures at the same prices");
    }

    /** Whether there is nothing to refuse: one pass over many levels, which in most cases share what they say. */
    private static boolean isOne(ImmutableMap<String, Operand> operands) {
        Unit unit = null;
        Quantity first = null;
        for (Operand operand : operands.values()) {
            unit = unit == null ? operand.unit() : unit;
            Quantity level = operand.levelOf().orElse(null);
            first = first == null ? level : first;
            if (!operand.unit().equals(unit) || (level != null && first != null && !isOne(first, level))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(Quantity a, Quantity b) {
        return a.reporter().equals(b.reporter())
                && a.period().equals(b.period())
                && a.measure().equals(b.measure())
                && a.coverage().equals(b.coverage())
                && a.priceBasis().equals(b.priceBasis());
    }

    /** Refuses a blank name of a category, which is no category that is merely not listed. */
    static String requireCategory(String method, String category) {
        if (Given.argument("category", method, category).isBlank()) {
            throw new IllegalArgumentException(
                    "category must not be blank, but was %s; name one".formatted(Text.quote(category)));
        }
        return category;
    }

    /** Refuses a part that cannot be taken away from a whole. */
    static void requirePart(Distribution whole, Distribution part) {
        if (!whole.unit().equals(part.unit())) {
            throw new IllegalArgumentException(
                    "part of a distribution must be in its unit, but was %s and %s; convert one first"
                            .formatted(whole.unit(), part.unit()));
        }
        if (!whole.categories().containsAll(part.categories())) {
            throw new IllegalArgumentException(
                    "part of a distribution must have its categories, but was also %s; list them in the whole"
                            .formatted(part.categories().stream()
                                    .filter(c -> !whole.categories().contains(c))
                                    .map(Text::quote)
                                    .toList()));
        }
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

    /** What a part leaves of the level of a category. */
    static Derived difference(String category, Operand whole, Operand taken) {
        Calculation rest = Calculation.of(category + " of the rest", whole.unit(), whole, taken);
        return rest.result("whole - part", () -> rest.amount(whole).minus(rest.amount(taken)));
    }

    /** The unit and the first five levels. */
    static String describe(Unit unit, ImmutableMap<String, Operand> operands) {
        StringBuilder out = new StringBuilder(80)
                .append(operands.size())
                .append(operands.size() == 1 ? " category in " : " categories in ")
                .append(unit)
                .append(": ");
        int shown = 0;
        for (Map.Entry<String, Operand> entry : operands.entrySet()) {
            if (shown == 5) {
                return out.append(", ...").toString();
            }
            out.append(shown++ == 0 ? "" : ", ")
                    .append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue() instanceof Claim c ? c.text() : text(entry.getValue()));
        }
        return out.toString();
    }

    private static String text(Operand operand) {
        return operand instanceof Derived derived ? derived.toString() : operand.label();
    }
}
