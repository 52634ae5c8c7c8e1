package io.github.comity.figure;

import java.math.BigDecimal;

/** Reads the uncertain form of IEEE 1788 behind a number: {@code ?}, {@code ??u}, {@code ??d}, {@code ?10}. */
final class UncertainForm {
    private UncertainForm() {}

    /** Reads from the question mark on. */
    static Qualifier read(Cursor text, BigDecimal value) {
        int start = text.at();
        text.next();
        boolean negative = value.signum() < 0;
        if (text.skip('?')) {
            boolean up = text.skip('u');
            if (!up && !text.skip('d')) {
                throw text.error(start, "'??' says nothing about the number; write ??u for at least, ??d for at most");
            }
            return up != negative ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        }
        int from = text.at();
        BigDecimal radius = BigDecimal.valueOf(NumberReader.cappedNumber(text, 1_000_000));
        boolean bare = text.at() == from;
        boolean towardsZero = text.skip(negative ? 'u' : 'd');
        if (bare && !towardsZero) {
            return Qualifier.AS_PRINTED;
        }
        BigDecimal step = Figure.unitOfLastNonZeroDigit(value).scaleByPowerOfTen(value.scale());
        if (bare || step.compareTo(radius) != 0) {
            throw text.error(
                    start,
                    "only ?, ??u, ??d, ?n and ?nd with n one unit of the last non-zero digit are read; "
                            + "write the two ends as a range");
        }
        return towardsZero ? Qualifier.NEARLY : Qualifier.ABOUT;
    }
}
