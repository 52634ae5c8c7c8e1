package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Scan;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import java.util.Objects;

/**
 * Compares a change with the level of an earlier year than the last that its sentence tells, where the two levels bear
 * that out: <i>if trade was 1.1 billion in 2020, it was 1.7 billion in 2023, 54.5% more</i>.
 */
final class BaseTold {
    private BaseTold() {}

    /** Gives the rows of a sentence such bases, where none is named. */
    static void find(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.base == null && draft.level != null && !draft.changes.isEmpty()) {
                Scan.where(drafts, d -> mayBeBase(d, draft) && isOnly(d, draft, drafts))
                        .forEach(d -> draft.base = d.dated.period());
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

    /** Whether a change may be that from one level to another, each as far as it is printed. */
    private static boolean isChange(Row.Change change, Amount then, Amount now) {
        Amount size = change.amount();
        boolean isPrinted = size.high() == null
                && size.qualifier() == Qualifier.AS_PRINTED
                && size.direction() == null
                && size.low().signum() > 0
                && then.low().signum() > 0;
        boolean isExact = change.form() == Growth.Form.RATE || size.low().scale() > 0; // twice fits too much
        boolean isRatio = change.form() != Growth.Form.ABSOLUTE && change.form() != Growth.Form.POINTS;
        if (!isPrinted || !isExact || !isRatio) {
            return false;
        }
        Unit unit = change.form() == Growth.Form.RATE ? Unit.PERCENT : Unit.RATIO;
        Figure printed = Figure.of(size.low(), Magnitude.ONE, size.unit() == null ? unit : size.unit());
        boolean isFall = change.form() == Growth.Form.RATE && change.isNegative();
        Bounds ratio = printed(now).dividedBy(printed(then));
        return Growth.of(change.form(), isFall ? printed.negated() : printed)
                .factorBounds()
                .filter(ratio::intersects)
                .isPresent();
    }

    private static Bounds printed(Amount amount) {
        Magnitude magnitude = amount.magnitude() == null ? Magnitude.ONE : amount.magnitude();
        return Figure.of(amount.low(), magnitude, Unit.RATIO).bounds();
    }
}
