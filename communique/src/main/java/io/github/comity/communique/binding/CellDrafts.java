package io.github.comity.communique.binding;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Time;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what a row and a column of a table say of the figure in both. */
final class CellDrafts {
    private final Context context;
    /** What the table has figures of. */
    private final Set<List<Object>> told = new HashSet<>();
    /** Whether rows of the table are those of partners, so that their total is that of all. */
    private boolean isByPartner;

    /** The cell over the labels of the rows, which may say what all of them measure; null if there is none. */
    @Nullable
    Cell corner;

    /** Between whom the flow of the corner is, if that names anybody. */
    @Nullable
    Pair cornerPair;

    CellDrafts(Context context) {
        this.context = context;
    }

    /**
     * What became of a figure.
     *
     * @param draft the row that it is in, or null
     * @param reason why it is in none, or null
     */
    record Made(@Nullable Draft draft, @Nullable Reason reason) {
        static final Made NOT = new Made(null, Reason.NO_MEASURE);
    }

    private static Made not(Reason reason) {
        return new Made(null, reason);
    }

    /** Forgets the table, since it has ended. */
    void end() {
        told.clear();
        corner = null;
        cornerPair = null;
        isByPartner = false;
    }

    /** The row of a figure; that of the figure before it if it is a change. */
    Made make(Cell line, Cell column, Cell own, Amount amount, @Nullable HeadUnit ofRow, @Nullable Draft last) {
        isByPartner |= line.area != null && line.concept == null;
        if (line.isUnknown || column.isUnknown || own.isUnknown || line.isOfChanges()) {
            return not(Reason.LABEL);
        }
        if (line.unit != null && column.unit != null && !line.unit.equals(column.unit)) {
            return not(Reason.NO_UNIT);
        }
        HeadUnit unit = line.unit != null ? line.unit : column.unit != null ? column.unit : ofRow;
        if (column.isOfChanges() || amount.kind() == Amount.Kind.PERCENT) {
            Amount change = change(amount, column);
            if (last == null || last.level == null) {
                return Made.NOT;
            }
            if (change == null) {
                return not(Reason.NO_UNIT);
            }
            return new Made(last, grow(change, last, column.isChange));
        }
        return level(line, column, amount, unit);
    }

    /** A figure of a column of changes as a change in percent or money, or null if nothing says which it is. */
    private @Nullable Amount change(Amount amount, Cell column) {
        if (amount.kind() == Amount.Kind.PERCENT || (amount.kind() == Amount.Kind.BARE && column.isOfRates())) {
            return amount.with(Amount.Kind.PERCENT, null, Unit.PERCENT);
        }
        if (column.isPercent || !(amount.mayBeMoney() || amount.kind() == Amount.Kind.BARE)) {
            return null;
        }
        HeadUnit unit = column.unit;
        if (amount.unit() != null) {
            return amount;
        }
        return unit == null || !unit.isWhole() || amount.magnitude() != null
                ? null
                : amount.with(Amount.Kind.MONEY, unit.magnitude(), unit.unit());
    }

    /** Gives a change to the level before it, unless nothing says its direction: a sign, or the head of its column. */
    static @Nullable Reason grow(Amount change, Draft level, boolean isChange) {
        if (change.sign() == 0 && !isChange) {
            return Reason.NO_DIRECTION;
        }
        Growth.Form form = change.kind() == Amount.Kind.PERCENT ? Growth.Form.RATE : Growth.Form.ABSOLUTE;
        level.changes.add(new Row.Change(change, form, change.sign() == '-'));
        return null;
    }

    private Made level(Cell line, Cell column, Amount amount, @Nullable HeadUnit labelled) {
        Area reporter = context.reporter();
        Concept said = line.concept != null ? line.concept : column.concept;
        Concept concept = said == null ? concept(line) : said;
        Time time = time(line.time, column.time);
        Area named = line.area != null ? line.area : column.area;
        boolean isOfAll =
                line.isTotal && named == null && line.concept == null && (column.concept != null || isByPartner);
        Area partner = isOfAll ? World.WORLD : named == null || named.equals(reporter) ? context.partner : named;
        HeadUnit unit = unit(amount, labelled);
        if (reporter == null
                || concept == null
                || !(concept.isTrade() || concept.isBalance())
                || time == null
                || unit == null) {
            return Made.NOT;
        }
        Statistic statistic = Statistics.ofMoney(new Clause(null, null, 0), concept, null);
        Dated dated = new Periods(context).resolve(time, reporter, Dated.NONE, false);
        ReportingPeriod period = dated.period();
        if (statistic == null || period == null) {
            return Made.NOT;
        }
        Area other = partner == null || partner.equals(reporter) ? World.WORLD : partner;
        Pair headed = said == null && named == null && !isOfAll ? headed() : null;
        Pair pair = headed == null ? new Pair(reporter, other, false) : headed;
        Draft draft = new Draft(statistic, pair, dated);
        draft.money(amount, unit.unit(), unit.magnitude());
        boolean isNegative = amount.sign() == '-' && concept.isBalance();
        draft.isNegative = isNegative != (concept == Concept.DEFICIT) != (pair.isReversed() && concept.isBalance());
        draft.status = line.status == ClaimStatus.ACTUAL ? column.status : line.status;
        String scope = line.scope(statistic);
        draft.detail = scope.isEmpty() ? column.scope(statistic) : scope;
        return isNew(draft) ? new Made(draft, null) : not(Reason.SECOND_FIGURE);
    }

    /**
     * What a line of the table measures, by the corner or title; null if the corner limits it, or if the total were
     * that of a balance of which only the text before the table told.
     */
    private @Nullable Concept concept(Cell line) {
        Cell over = corner;
        if (over != null && over.concept != null) {
            return over.isUnknown ? null : over.concept;
        }
        Concept told = context.concept();
        return line.isTotal && told != null && told.isBalance() ? null : told;
    }

    /** Between whom all that the table measures is, by its corner or the line before it; null if they do not say it. */
    private @Nullable Pair headed() {
        return cornerPair != null ? cornerPair : context.headPair;
    }

    private boolean isNew(Draft draft) {
        Amount level = Objects.requireNonNull(draft.level);
        return told.add(List.of(
                draft.statistic,
                draft.pair.reporter(),
                draft.pair.partner(),
                Objects.requireNonNull(draft.dated.period()),
                draft.status,
                draft.detail,
                Objects.requireNonNull(level.unit())));
    }

    /** The unit of a figure: its own, that of its row or column, or that of the table; null if none is known. */
    private @Nullable HeadUnit unit(Amount amount, @Nullable HeadUnit labelled) {
        Unit own = amount.unit() != null ? amount.unit() : labelled == null ? null : labelled.unit();
        Magnitude scale = labelled == null ? null : labelled.magnitude();
        boolean isOfTable = own == null || Objects.equals(own, context.headUnit);
        Unit unit = own == null ? context.headUnit : own;
        return unit == null ? null : new HeadUnit(unit, scale == null && isOfTable ? context.headMagnitude : scale);
    }

    /** When a figure is of: months that one of row and column names, in the year that the other or the title names. */
    private @Nullable Time time(@Nullable Time row, @Nullable Time column) {
        if (row == null || column == null) {
            return ofHead(row == null ? column : row);
        }
        if (row.kind() == Time.Kind.MONTHS || column.kind() == Time.Kind.MONTHS) {
            Time months = row.kind() == Time.Kind.MONTHS ? row : column;
            Time year = row.kind() == Time.Kind.MONTHS ? column : row;
            return isYear(year) ? months.inYear(year) : null;
        }
        return row.period() == null || Objects.equals(row.period(), column.period()) ? ofHead(row) : null;
    }

    private static boolean isYear(@Nullable Time time) {
        return time != null
                && time.kind() == Time.Kind.PERIOD
                && time.period() != null
                && time.period().isWholeYear();
    }

    /** A time in the table, of which the head may say the months: January–June over columns of years. */
    private @Nullable Time ofHead(@Nullable Time own) {
        Time head = context.headTime;
        if (own == null || head == null) {
            return own == null ? head : own;
        }
        if (own.kind() == Time.Kind.MONTHS && isYear(head)) {
            return own.inYear(head);
        }
        if (head.kind() != Time.Kind.MONTHS
                || own.period() == null
                || !own.period().isWholeYear()) {
            return own;
        }
        int year = own.period().start().orElseThrow().getYear();
        return own.within(MonthSpan.of(year, head.firstMonth(), head.lastMonth()));
    }
}
