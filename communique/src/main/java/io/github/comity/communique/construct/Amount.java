package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what stands around it: hedge word, sign, magnitude word and unit.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param kind what its unit makes of it
 * @param low the value as printed, without its sign; of a range the lower one
 * @param high the higher value of a range, else null
 * @param magnitude the magnitude word, null where none is printed
 * @param unit the unit, null where none is printed
 * @param qualifier the hedge word; {@link Qualifier#RANGE} for a range
 * @param isUpTo whether the hedge word is one that may say a level reached as well: up to
 * @param sign {@code '+'} or {@code '-'} where one is printed, else a zero
 * @param direction UP or DOWN for a word such as doubled, else null
 * @param grammaticalCase the case that an ending of number or unit says, else null
 * @param digitsFrom the index of the first token that belongs to the number itself
 * @param digitsTo the index behind the last token that belongs to the number itself
 */
public record Amount(
        int from,
        int to,
        Kind kind,
        BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Magnitude magnitude,
        @Nullable Unit unit,
        Qualifier qualifier,
        boolean isUpTo,
        char sign,
        @Nullable Category direction,
        @Nullable Category grammaticalCase,
        int digitsFrom,
        int digitsTo)
        implements Item {
    /** What the unit makes of a number. */
    public enum Kind {
        /** Money in a currency that is printed. */
        MONEY,
        /** Hundredths. */
        PERCENT,
        /** Percentage points. */
        POINTS,
        /** A factor. */
        FACTOR,
        /** A physical amount. */
        PHYSICAL,
        /** A place: 5th. */
        ORDINAL,
        /** No unit is printed: a count, or money whose currency stands elsewhere. */
        BARE
    }

    /** {@return its number, or the lower of two, in ones: 2.4 billion as 2,400,000,000, with the scale as printed} */
    public BigDecimal inOnes() {
        return low.scaleByPowerOfTen(magnitude == null ? 0 : magnitude.exponent());
    }

    /** {@return whether it can be a place in a ranking, which is a whole number from 1} */
    public boolean isPlace() {
        return low.signum() > 0 && inOnes().scale() <= 0 && (high == null || high.scale() <= 0);
    }

    /** {@return whether it can be an amount of money} */
    public boolean mayBeMoney() {
        return kind == Kind.MONEY || (kind == Kind.BARE && magnitude != null);
    }

    /**
     * Returns a copy with another hedge word.
     *
     * @param qualifier the hedge word
     * @return the amount with that hedge word
     */
    public Amount with(Qualifier qualifier) {
        return copy(kind, magnitude, unit, qualifier, direction);
    }

    /**
     * Returns a copy with the direction that the word before its number says.
     *
     * @param direction UP or DOWN
     * @return the amount with that direction
     */
    public Amount with(Category direction) {
        return copy(kind, magnitude, unit, qualifier, direction);
    }

    /**
     * Returns a copy of another kind with another unit and magnitude, which stand elsewhere.
     *
     * @param kind the kind
     * @param magnitude the magnitude word, or null
     * @param unit the unit, or null
     * @return the amount with them
     */
    public Amount with(Kind kind, @Nullable Magnitude magnitude, @Nullable Unit unit) {
        return copy(kind, magnitude, unit, qualifier, direction);
    }

    private Amount copy(
            Kind kind,
            @Nullable Magnitude magnitude,
            @Nullable Unit unit,
            Qualifier qualifier,
            @Nullable Category direction) {
        return new Amount(
                from,
                to,
                kind,
                low,
                high,
                magnitude,
                unit,
                qualifier,
                isUpTo,
                sign,
                direction,
                grammaticalCase,
                digitsFrom,
                digitsTo);
    }
}
