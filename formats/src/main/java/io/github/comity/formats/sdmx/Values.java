package io.github.comity.formats.sdmx;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.formats.internal.Numbers;
import io.github.comity.formats.internal.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Reads values with their scale and their decimals. */
final class Values {
    private static final int FARTHEST = 40;

    /** The labels of the code list CL_UNIT_MULT. */
    private static final ImmutableMap<String, Integer> WORDS = ImmutableMap.of(
            "units", 0, "tens", 1, "hundreds", 2, "thousands", 3, "millions", 6, "billions", 9, "trillions", 12);

    private static final ImmutableMap<Integer, Magnitude> MAGNITUDES =
            Arrays.stream(Magnitude.values()).collect(ImmutableMap.toImmutableMap(Magnitude::exponent, m -> m));

    private Values() {}

    /**
     * One of a unit in the scale that UNIT_MULT says.
     *
     * @throws IllegalArgumentException if that is no power of ten, or another one than the unit says
     */
    static Figure scaled(Figure unit, String multiplier) {
        int power = multiplier.isEmpty() ? 0 : power("unit multiplier", multiplier);
        int told = unit.magnitude().exponent();
        if (power == 0 || power == told) {
            return unit;
        }
        if (told != 0) {
            throw new IllegalArgumentException(
                    "unit multiplier must be that of the unit, %s, but was %s; leave one of them out"
                            .formatted(told, Shown.quote(multiplier)));
        }
        Magnitude magnitude = MAGNITUDES.get(power);
        return magnitude == null
                ? Figure.of(BigDecimal.ONE.scaleByPowerOfTen(power), unit.unit())
                : unit.withMagnitude(magnitude);
    }

    /**
     * A value in a unit.
     *
     * @throws IllegalArgumentException if value or decimals are no numbers
     */
    static Figure figure(String text, String decimals, Figure unit) {
        BigDecimal printed = Numbers.read(text, true);
        int power = -unit.value().scale(); // of a scale that no word of magnitude has
        BigDecimal value = decimals.isEmpty() ? printed : exact(printed, power("decimals", decimals));
        return Figure.of(value.scaleByPowerOfTen(power), unit.magnitude(), unit.unit());
    }

    /** The value with its decimals, unless that would drop a digit. */
    private static BigDecimal exact(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.compareTo(value) == 0 ? rounded : value;
    }

    private static int power(String what, String text) {
        Integer word = WORDS.get(Ascii.toLowerCase(text));
        if (word != null) {
            return word;
        }
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        boolean isNumber = text.length() > at
                && text.length() <= at + 2
                && text.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
        int power = isNumber ? Integer.parseInt(text) : FARTHEST + 1;
        if (Math.abs(power) > FARTHEST) {
            throw new IllegalArgumentException("%s must be a whole number from -%s to %2$s, but was %s; correct it"
                    .formatted(what, FARTHEST, Shown.quote(text)));
        }
        return power;
    }
}
