package io.github.comity.pattern;

import io.github.comity.calculation.Quotient;
import io.github.comity.figure.Bounds;
import java.util.function.Supplier;

/**
 * The bounds of a quotient of two sums: at each end, each category contributes the pairs among which that end is found,
 * unless what it contributes is not limited there, so that nothing is known of the end.
 */
final class Extremes {
    private final RatioOfSums smallest = RatioOfSums.smallest();
    private final RatioOfSums largest = RatioOfSums.largest();
    private boolean hasSmallest = true;
    private boolean hasLargest = true;

    /** The pairs of one category at both ends, asked for if they are limited. */
    void choose(boolean isLimited, Supplier<Quotient[]> pairs) {
        chooseLow(isLimited, pairs);
        chooseHigh(isLimited, pairs);
    }

    void chooseLow(boolean isLimited, Supplier<Quotient[]> pairs) {
        hasSmallest &= isLimited;
        if (hasSmallest) {
            smallest.choose(pairs.get());
        }
    }

    void chooseHigh(boolean isLimited, Supplier<Quotient[]> pairs) {
        hasLargest &= isLimited;
        if (hasLargest) {
            largest.choose(pairs.get());
        }
    }

    /** The smallest quotient, or what is told if nothing is known of it. */
    Bounds low(Bounds otherwise) {
        return hasSmallest ? smallest.value() : otherwise;
    }

    /** The largest quotient, or what is told if nothing is known of it. */
    Bounds high(Bounds otherwise) {
        return hasLargest ? largest.value() : otherwise;
    }

    /** The quotient from its smallest to its largest value, which lie within those told. */
    Bounds between(Bounds least, Bounds most) {
        return low(least).hull(high(most));
    }
}
