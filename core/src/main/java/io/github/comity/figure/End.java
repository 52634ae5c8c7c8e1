package io.github.comity.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One printed number with what stands beside it, while it is read: a figure, or one end of a range. */
final class End {
    int sign;
    int numberEnd;
    BigDecimal value = BigDecimal.ZERO;

    @Nullable
    Magnitude magnitude;

    @Nullable
    Unit unit;
    /** Whether the unit stands behind the number. */
    boolean unitAfter;
    /** Where a letter stands that can be a magnitude or a unit; below zero if there is none. */
    int letterAt = -1;

    String letter = "";

    Magnitude magnitudeOrOne() {
        return magnitude == null ? Magnitude.ONE : magnitude;
    }

    /** The magnitude of the word or letter read so far, if there is one. */
    @Nullable
    Magnitude magnitudeRead() {
        return letterAt < 0 ? magnitude : Words.letter(letter.toLowerCase(Locale.ROOT));
    }
}
