package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row while it is put together. */
final class Draft {
    private static final BigDecimal SMALLEST_ALONE = BigDecimal.valueOf(1000);

    final Statistic statistic;
    final Pair pair;
    final Dated dated;
    final boolean isReversed;
    final List<Row.Change> changes = new ArrayList<>();
    ClaimStatus status = ClaimStatus.ACTUAL;
    String detail = "";

    @Nullable
    Amount level;

    boolean isNegative;
    /** Whether it is what another figure is compared with. */
    boolean isBase;

    boolean isUnitCarried;
    boolean isMagnitudeCarried;

    @Nullable
    ReportingPeriod base;

    @Nullable
    Amount outOf;

    @Nullable
    Draft sameAs;

    private @Nullable Row row;

    Draft(Statistic statistic, Pair pair, Dated dated) {
        this(dated, turned(statistic, pair.isReversed()), pair);
    }

    private Draft(Dated dated, Statistic turned, Pair pair) {
        this.statistic = turned;
        this.pair = pair;
        this.dated = dated;
        this.isReversed = pair.isReversed();
    }

    /** A row of the same quantity of a period, without figures. */
    Draft another(Dated when) {
        Draft draft = new Draft(when, statistic, pair);
        draft.detail = detail;
        return draft;
    }

    /** The row of the same quantity, with what its level is in another currency. */
    Draft inOtherCurrency(Amount other) {
        Draft draft = another(dated);
        draft.money(other, null, null);
        draft.isNegative = isNegative;
        draft.isBase = isBase;
        draft.status = status;
        draft.sameAs = this;
        return draft;
    }

    /** The latest of a period that was known and those of the levels of several rows that are reported. */
    static Dated latest(List<Draft> drafts, Dated known) {
        Dated latest = known;
        for (Draft draft : drafts) {
            boolean isLevel = draft.level != null && !draft.isBase && draft.status.isFact();
            boolean isLater = latest.period() == null || Dated.isEarlierLike(latest, draft.dated);
            latest = isLevel && isLater ? draft.dated : latest;
        }
        return latest;
    }

    /** What the last of several rows counts, or null if it counts nothing. */
    static @Nullable Concept countedLast(List<Draft> drafts) {
        Statistic last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).statistic;
        return last == Statistic.ENTERPRISES ? Concept.FIRMS : last == Statistic.PROJECTS ? Concept.PROJECTS : null;
    }

    private static Statistic turned(Statistic statistic, boolean isReversed) {
        if (isReversed && statistic == Statistic.EXPORTS) {
            return Statistic.IMPORTS;
        }
        return isReversed && statistic == Statistic.IMPORTS ? Statistic.EXPORTS : statistic;
    }

    /** Sets a level of money, with currency and magnitude from elsewhere where it has none. */
    void money(Amount amount, @Nullable Unit currency, @Nullable Magnitude magnitude) {
        Unit unit = amount.unit() == null ? currency : amount.unit();
        Magnitude scale = amount.magnitude() == null ? magnitude : amount.magnitude();
        isUnitCarried = !Objects.equals(unit, amount.unit());
        isMagnitudeCarried = scale != amount.magnitude();
        if (scale == null && amount.low().abs().compareTo(SMALLEST_ALONE) >= 0) {
            scale = Magnitude.ONE;
        }
        level = amount.with(Amount.Kind.MONEY, scale, unit);
    }

    /** Whether a figure came to it: a row may have been opened for a change that then went to another. */
    boolean isStated() {
        return level != null || !changes.isEmpty();
    }

    /** Where the row stands among others: at its level, or else at its first change. */
    int position() {
        return level != null ? level.digitsFrom() : changes.get(0).amount().digitsFrom();
    }

    Row row() {
        if (row == null) {
            row = new Row(
                    statistic,
                    pair.reporter(),
                    pair.partner(),
                    dated.period(),
                    dated.basis(),
                    level,
                    isNegative,
                    isUnitCarried,
                    isMagnitudeCarried,
                    ImmutableList.copyOf(changes),
                    base,
                    status,
                    detail,
                    outOf,
                    sameAs == null ? null : sameAs.row());
        }
        return row;
    }

    /** Whether an amount is in another currency than the level. */
    boolean isInOtherCurrency(Amount amount) {
        Amount own = level;
        return own != null
                && amount.unit() != null
                && own.unit() != null
                && !amount.unit().equals(own.unit());
    }

    /** Whether a change may be one of it: a difference of shares is in points, and no sum. */
    boolean admits(Row.Change change) {
        return statistic != Statistic.SHARE || change.form() != Growth.Form.ABSOLUTE;
    }

    /** Takes those of some changes that may be its own. */
    void takeFrom(List<Row.Change> waiting) {
        for (Row.Change change : List.copyOf(waiting)) {
            if (admits(change)) {
                changes.add(change);
                waiting.remove(change);
            }
        }
    }
}
