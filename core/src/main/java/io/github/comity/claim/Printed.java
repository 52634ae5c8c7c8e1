package io.github.comity.claim;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A derived number as text: the digits that its bounds justify, and the bounds rounded outward.
 *
 * <p>The bounds are printed with two digits of their width, or three where that is exact, at most about eight
 * significant digits, and the number with as many decimals. If the number alone, read back, encloses the bounds, no
 * bounds are printed. This record is immutable and thread-safe.
 *
 * @param number the number without its unit, such as {@code "422.37"}
 * @param low the lower bound rounded down, or an empty text if it is absent or not needed
 * @param high the upper bound rounded up, or an empty text if it is absent or not needed
 * @param unit the magnitude word and unit, such as {@code "million USD"} or {@code "%"}
 * @param figure the figure that says the same, or empty if an end is missing or no figure is so large or small
 */
public record Printed(String number, String low, String high, String unit, Optional<Figure> figure) {
    /**
     * Checks the components.
     *
     * @param number the number without its unit, such as {@code "422.37"}
     * @param low the lower bound rounded down, or an empty text if it is absent or not needed
     * @param high the upper bound rounded up, or an empty text if it is absent or not needed
     * @param unit the magnitude word and unit, such as {@code "million USD"} or {@code "%"}
     * @param figure the figure that says the same, or empty if an end is missing or no figure is so large or small
     */
    public Printed {
        Given.arguments("Printed", "number", number, "low", low, "high", high);
        Given.arguments("Printed", "unit", unit, "figure", figure);
    }

    private static final int MAX_DIGITS = 8;
    private static final int MAX_EXPONENT = 40;

    static Printed of(BigDecimal point, Bounds bounds, Magnitude magnitude, Unit unit) {
        BigDecimal p = point.movePointLeft(magnitude.exponent());
        Optional<BigDecimal> lower = bounds.lower().map(l -> l.movePointLeft(magnitude.exponent()));
        Optional<BigDecimal> upper = bounds.upper().map(u -> u.movePointLeft(magnitude.exponent()));
        int scale = scale(p, lower, upper);
        BigDecimal number = p.setScale(scale, RoundingMode.HALF_EVEN);
        String unitText = unitText(magnitude, unit);

        BigDecimal shortest = plain(number);
        Optional<Figure> bare = Optional.of(shortest)
                .filter(Printed::canBePrinted)
                .map(s -> Figure.of(s, magnitude, unit))
                .filter(f -> f.bounds().encloses(bounds));
        if (bare.isPresent()) {
            return new Printed(shortest.toPlainString(), "", "", unitText, bare);
        }
        Optional<BigDecimal> low = lower.map(l -> l.setScale(scale, RoundingMode.FLOOR));
        Optional<BigDecimal> high = upper.map(u -> u.setScale(scale, RoundingMode.CEILING));
        int shown = Math.max(0, Math.max(decimals(number), Math.max(decimals(low), decimals(high))));
        boolean isRange = low.filter(Printed::canBePrinted).isPresent()
                && high.filter(Printed::canBePrinted).isPresent()
                && low.get().compareTo(high.get()) < 0;
        Optional<Figure> range = isRange
                ? Optional.of(Figure.range(at(low.get(), shown), at(high.get(), shown), magnitude, unit))
                : Optional.empty();
        return new Printed(
                at(number, shown).toPlainString(),
                low.map(l -> at(l, shown).toPlainString()).orElse(""),
                high.map(h -> at(h, shown).toPlainString()).orElse(""),
                unitText,
                range);
    }

    /** Whether a figure can have that many digits; what follows from one may have more. */
    private static boolean canBePrinted(BigDecimal value) {
        return value.signum() == 0 || (exponent(value) <= MAX_EXPONENT && value.scale() <= MAX_EXPONENT);
    }

    private static int scale(BigDecimal point, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        BigDecimal largest = point.abs();
        if (lower.isPresent() && upper.isPresent()) {
            largest = largest.max(lower.get().abs()).max(upper.get().abs());
            BigDecimal width = upper.get().subtract(lower.get());
            int cap = MAX_DIGITS - 1 - exponent(largest);
            if (width.signum() == 0) {
                return Math.min(largest.stripTrailingZeros().scale(), Math.max(cap, 0));
            }
            int justified = Math.min(1 - exponent(width), cap);
            // one digit more where that states the ends exactly: [237.05, 238.35]
            boolean exact = decimals(point) <= justified + 1
                    && decimals(lower) <= justified + 1
                    && decimals(upper) <= justified + 1;
            return exact ? justified + 1 : justified;
        }
        return 3 - exponent(largest);
    }

    /** The decimal exponent of the first significant digit. */
    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static int decimals(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    }

    private static int decimals(Optional<BigDecimal> value) {
        return value.map(Printed::decimals).orElse(0);
    }

    private static BigDecimal at(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    private static String unitText(Magnitude magnitude, Unit unit) {
        String symbol = unit.equals(Unit.RATIO) ? "" : unit.symbol();
        return magnitude == Magnitude.ONE ? symbol : (magnitude.word() + " " + symbol).strip();
    }

    /** {@return whether the number alone encloses the bounds} */
    public boolean isBare() {
        return low.isEmpty() && high.isEmpty() && figure.isPresent();
    }

    /**
     * {@return the bounds as text, such as {@code "422.19–422.55"} or {@code "at least 48"}, empty for a bare number}
     */
    public String bounds() {
        if (isBare()) {
            return "";
        }
        if (low.isEmpty() && high.isEmpty()) {
            return "unbounded";
        }
        if (high.isEmpty()) {
            return "at least " + low;
        }
        if (low.isEmpty()) {
            return "at most " + high;
        }
        return low.startsWith("-") || high.startsWith("-") ? low + " to " + high : low + "–" + high;
    }

    /** {@return the number with unit and bounds, such as {@code "≈ 422.37 million USD (422.19–422.55)"}} */
    @Override
    public String toString() {
        if (isBare()) {
            return figure.map(Figure::toString).orElse(number);
        }
        String space = unit.isEmpty() || unit.equals("%") ? "" : " ";
        return "≈ " + number + space + unit + " (" + bounds() + ")";
    }
}
