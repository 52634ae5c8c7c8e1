package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Scan;
import io.github.comity.figure.Qualifier;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Compares a change with the level of an earlier year than the last that its sentence tells, where the two levels bear
 * that out: <i>if trade was 1.1 billion in 2020, it was 1.7 billion in 2023, 54.5% more</i>.
 */
final class BaseTold {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BaseTold() {}

    /** Gives the rows of a sentence such bases, where none is named. */
    static void find(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.base == null && draft.level != null && !draft.changes.isEmpty()) {
                for (Draft earlier : drafts) {
                    if (draft.base == null && mayBeBase(earlier, draft) && isOnly(earlier, draft, drafts)) {
                        draft.base = earlier.dated.period();
                    }
                }
            }
        }
    }

    /** Whether a row tells the level of which all changes of another one are the changes. */
    private static boolean mayBeBase(Draft earlier, Draft draft) {
        Amount then = earlier.level;
        Amount now = draft.level;
        ReportingPeriod first = earlier.dated.period();
        ReportingPeriod last = draft.dated.period();
        return then != null
                && now != null
                && isLike(earlier, draft)
                && then.unit() != null
                && Objects.equals(then.unit(), now.unit())
                && first != null
                && last != null
                && first.isBounded()
                && Dated.isEarlierLike(earlier.dated, draft.dated)
                && !first.plusYears(1).equals(last)
                && Scan.all(draft.changes, c -> isChange(c, then, now));
    }

    private static boolean isLike(Draft one, Draft other) {
        return one.statistic == other.statistic
                && one.pair.reporter().equals(other.pair.reporter())
                && one.pair.partner().equals(other.pair.partner())
                && one.detail.equals(other.detail)
                && one.status.isFact()
                && other.status.isFact()
                && one.isNegative == other.isNegative;
    }

    /** Whether no other level of the sentence lies between the two. */
    private static boolean isOnly(Draft earlier, Draft draft, List<Draft> drafts) {
        return Scan.none(
                drafts,
                d -> d != earlier && d != draft && isLike(d, draft) && Dated.isEarlierLike(d.dated, draft.dated));
    }

    /** Whether a change is that from one level to another, each as far as it is printed. */
    private static boolean isChange(Row.Change change, Amount then, Amount now) {
        Amount size = change.amount();
        boolean isPrinted = size.high() == null && size.qualifier() == Qualifier.AS_PRINTED && size.direction() == null;
        BigDecimal half = size.low().ulp().multiply(HALF);
        return isPrinted
                && switch (change.form()) {
                    case RATE -> {
                        BigDecimal rate = change.isNegative() ? size.low().negate() : size.low();
                        BigDecimal factor = BigDecimal.ONE.add(rate.movePointLeft(2));
                        yield isRatio(now, then, factor, half.movePointLeft(2));
                    }
                    case FACTOR -> size.low().scale() > 0 && isRatio(now, then, size.low(), half);
                    case DIVISOR -> size.low().scale() > 0 && isRatio(then, now, size.low(), half);
                    case ABSOLUTE, POINTS -> false;
                };
    }

    private static boolean isRatio(Amount above, Amount below, BigDecimal ratio, BigDecimal half) {
        BigDecimal most = ratio.add(half).multiply(below.inOnes().add(half(below)));
        BigDecimal least = ratio.subtract(half).multiply(below.inOnes().subtract(half(below)));
        return above.inOnes().subtract(half(above)).compareTo(most) <= 0
                && above.inOnes().add(half(above)).compareTo(least) >= 0;
    }

    /** Half a unit in the last printed place. */
    private static BigDecimal half(Amount amount) {
        return amount.inOnes().ulp().multiply(HALF);
    }
}
