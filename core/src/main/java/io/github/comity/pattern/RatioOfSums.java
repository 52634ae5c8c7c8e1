package io.github.comity.pattern;

import io.github.comity.calculation.Quotient;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest or largest value of a quotient of two sums, where each category contributes one of a few pairs of a
 * numerator and a denominator.
 *
 * <p>For a trial quotient {@code q}, each category takes the pair whose {@code numerator - q denominator} is best; the
 * quotient of the sums so chosen is the next trial. It improves until it is the extreme, after a few rounds (Dinkelbach
 * 1967). All arithmetic is exact.
 */
final class RatioOfSums {
    /** What a category contributes that is left out. */
    static final Quotient NOTHING = new Quotient(BigDecimal.ZERO, BigDecimal.ZERO);

    private final boolean largest;
    private final List<Quotient[]> choices = new ArrayList<>();

    private RatioOfSums(boolean largest) {
        this.largest = largest;
    }

    static RatioOfSums smallest() {
        return new RatioOfSums(false);
    }

    static RatioOfSums largest() {
        return new RatioOfSums(true);
    }

    /** What a category contributes that is left out if there may be no trade. */
    static Quotient[] orNothing(Quotient pair, Presence presence) {
        return presence == Presence.CERTAIN ? new Quotient[] {pair} : new Quotient[] {pair, NOTHING};
    }

    void choose(Quotient... pairs) {
        choices.add(pairs);
    }

    /** The extreme quotient; every choice must leave the sum of denominators above zero. */
    Bounds value() {
        Quotient best = sum(null);
        while (true) {
            Quotient next = sum(best);
            BigDecimal difference = next.numerator()
                    .multiply(best.denominator())
                    .subtract(best.numerator().multiply(next.denominator()));
            if (largest ? difference.signum() <= 0 : difference.signum() >= 0) {
                return best.bounds();
            }
            best = next;
        }
    }

    /** The sums of the pairs that are best at a trial quotient, or of the first pairs if there is none yet. */
    private Quotient sum(@Nullable Quotient trial) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Quotient[] pairs : choices) {
            Quotient chosen = trial == null || pairs.length == 1 ? pairs[0] : best(pairs, trial);
            numerator = numerator.add(chosen.numerator());
            denominator = denominator.add(chosen.denominator());
        }
        return new Quotient(numerator, denominator);
    }

    private Quotient best(Quotient[] pairs, Quotient trial) {
        Quotient best = pairs[0];
        BigDecimal gain = gain(best, trial);
        for (int i = 1; i < pairs.length; i++) {
            BigDecimal other = gain(pairs[i], trial);
            if (largest ? other.compareTo(gain) > 0 : other.compareTo(gain) < 0) {
                best = pairs[i];
                gain = other;
            }
        }
        return best;
    }

    private static BigDecimal gain(Quotient pair, Quotient trial) {
        return pair.numerator()
                .multiply(trial.denominator())
                .subtract(trial.numerator().multiply(pair.denominator()));
    }
}
