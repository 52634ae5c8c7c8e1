package io.github.comity.communique.binding;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.communique.construct.Amount;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last levels, to find one that says something else of a quantity that has a figure already: then the
 * words between must have limited it in a way that was not understood.
 */
final class Stated {
    private static final int REMEMBERED = 48;
    private static final int FEWEST_DIGITS = 3;
    private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
    private static final BigDecimal POWER = BigDecimal.valueOf(500);

    private final Deque<Level> levels = new ArrayDeque<>();
    /** The same by what they are of, whatever the period. */
    private final ListMultimap<Key, Level> alike = ArrayListMultimap.create();

    private record Key(
            Statistic statistic,
            Area reporter,
            Area partner,
            @Nullable Unit unit,
            String detail,
            ClaimStatus status) {}

    private record Level(
            Key key, ReportingPeriod period, BigDecimal low, BigDecimal high, boolean isPlain, BigDecimal value) {
        /**
         * Whether the digits differ as a slip of the pen makes them: in one of them, or in two that changed places.
         * That is more likely than that words between them were not understood.
         */
        boolean isSlipOf(Level other) {
            String digits = value.unscaledValue().toString();
            String others = other.value.unscaledValue().toString();
            boolean isAlike = digits.length() == others.length() && value.scale() == other.value.scale();
            if (!isAlike || digits.length() < FEWEST_DIGITS) {
                return false;
            }
            int first = -1;
            int last = -1;
            for (int i = 0; i < digits.length(); i++) {
                if (digits.charAt(i) != others.charAt(i)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            return (first == last && digits.length() > FEWEST_DIGITS)
                    || (last == first + 1
                            && digits.charAt(first) == others.charAt(last)
                            && digits.charAt(last) == others.charAt(first));
        }

        /** Whether a part of a period has several times what the whole has, though no other power of ten. */
        boolean isMuchMoreThanWhole(Level whole) {
            ReportingPeriod all = whole.period;
            boolean isPart = !period.equals(all)
                    && period.isBounded()
                    && all.isBounded()
                    && all.contains(period)
                    && key.statistic.isTrade()
                    && key.statistic != Statistic.TRADE_BALANCE
                    && key.statistic != Statistic.COVERAGE_RATIO;
            return isPart
                    && low.compareTo(whole.high.multiply(SEVERAL)) > 0
                    && high.compareTo(whole.low.multiply(POWER)) < 0;
        }
    }

    /**
     * Whether a row says what no earlier one contradicts, or both leave no doubt of what they are of; it is remembered
     * then.
     */
    boolean admits(Draft draft, Clause clause) {
        Amount amount = draft.level;
        ReportingPeriod period = draft.dated.period();
        if (amount == null || period == null || draft.statistic == Statistic.RANK) {
            return true;
        }
        BigDecimal value = amount.inOnes();
        BigDecimal step = value.ulp();
        Key key = new Key(
                draft.statistic,
                draft.pair.reporter(),
                draft.pair.partner(),
                amount.unit(),
                draft.detail,
                draft.status);
        Level level = new Level(
                key, period, value.subtract(step), value.add(step), clause.isPlain(), value.stripTrailingZeros());
        for (Level other : alike.get(key)) {
            boolean isApart = other.low.compareTo(level.high) > 0 || other.high.compareTo(level.low) < 0;
            boolean isDoubtful = !(level.isPlain && other.isPlain);
            boolean isSecond = isApart && isDoubtful && other.period.equals(period) && !level.isSlipOf(other);
            if (isSecond || level.isMuchMoreThanWhole(other)) {
                return false;
            }
        }
        levels.addLast(level);
        alike.put(key, level);
        if (levels.size() > REMEMBERED) {
            Level first = levels.removeFirst();
            alike.get(first.key).remove(0);
        }
        return true;
    }
}
