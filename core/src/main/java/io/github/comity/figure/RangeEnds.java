package io.github.comity.figure;

import java.math.BigDecimal;

/** The two ends of a range that were read, and the figure that they are. */
final class RangeEnds {
    private final Cursor text;
    private final End low;
    private final End high;

    RangeEnds(Cursor text, End low, End high) {
        this.text = text;
        this.low = low;
        this.high = high;
    }

    /** Both readings of a hedge word before a range. */
    static String hedged(Qualifier qualifier, End low, End high) {
        String word = qualifier.label();
        return (qualifier == Qualifier.ABOUT
                                ? "'%1$s' before a range may go with both of its ends or with the first alone; "
                                : "'%1$s' before a range may mean '%1$s %2$s' or '%1$s %3$s'; ")
                        .formatted(word, low.value.toPlainString(), high.value.toPlainString())
                + "leave the word out, or state one value with it";
    }

    /** Both ends in one magnitude, the larger; no printed digit is lost. */
    Figure figure(Unit unit) {
        Magnitude common = high.magnitudeOrOne();
        if (high.magnitude == null && low.magnitude != null) {
            throw text.error(
                    high.numberEnd,
                    "the second value of the range has no magnitude word; write '%1$s' with both values, or write "
                                    .formatted(low.magnitude.word())
                            + "both without");
        }
        if (low.magnitude == null && low.unitAfter && high.magnitude != null) {
            throw text.error(
                    low.numberEnd,
                    "the first value of the range has a unit and no magnitude word; write '%s' with both values, or "
                                    .formatted(high.magnitude.word())
                            + "state two figures");
        }
        BigDecimal from = low.value;
        BigDecimal to = high.value;
        if (low.magnitude != null) {
            common = low.magnitude.exponent() > common.exponent() ? low.magnitude : common;
            from = in(common, low);
            to = in(common, high);
        }
        if (from.compareTo(to) >= 0) {
            throw text.error(0, order(from.compareTo(to) == 0));
        }
        return Figure.range(from, to, common, unit);
    }

    private BigDecimal in(Magnitude magnitude, End end) {
        BigDecimal value = end.value.scaleByPowerOfTen(end.magnitudeOrOne().exponent() - magnitude.exponent());
        if (value.scale() > Figure.MAX_EXPONENT) {
            throw NumberReader.outOfRange(text, end.numberEnd);
        }
        return value;
    }

    private String order(boolean same) {
        if (same) {
            return "both values of the range are the same; state one value";
        }
        if (low.magnitude == null && high.magnitude != null && low.value.signum() > 0) {
            return ("the first value of the range is above the second if '%1$s' goes with both; write a magnitude word "
                            + "with each, as in 800 million to 1.2 billion USD")
                    .formatted(high.magnitude.word());
        }
        return "a range must have its lower value first; swap the values";
    }
}
