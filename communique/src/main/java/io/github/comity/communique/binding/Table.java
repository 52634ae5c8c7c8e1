package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table that was pasted as text.
 *
 * <p>A line without amounts that names measures, periods or partners is the head. Of each further line the first cell
 * says what its head does not: the measure, the period or the partner. A cell is read if head and line together say
 * measure and period, and the unit stands in the cell, in the head or before the table.
 */
final class Table {
    private final Context context;
    private List<Cell> head = new ArrayList<>();

    Table(Context context) {
        this.context = context;
    }

    /** What a cell says. */
    private record Cell(
            @Nullable Concept concept,
            @Nullable Time time,
            @Nullable Area area,
            @Nullable Amount amount,
            @Nullable Amount bracketed,
            boolean isGrowth,
            boolean isChange,
            boolean isTotal) {
        Cell of(Concept measure) {
            return new Cell(measure, time, area, amount, bracketed, isGrowth, isChange, isTotal);
        }
    }

    /** Whether a sentence is a line of a table. */
    static boolean isLine(List<Item> items) {
        int bars = 0;
        for (Item item : items) {
            bars += item instanceof Mark mark && mark.sign() == '|' ? 1 : 0;
        }
        return bars > 0;
    }

    /** The lines of a table that was pasted as one line, with a colon behind the head and semicolons between. */
    static List<List<Item>> lines(List<Item> items) {
        List<List<Item>> lines = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            boolean ends = item instanceof Mark mark && (mark.sign() == ':' || mark.sign() == ';');
            if (ends && !isLine(open)) {
                return List.of(items);
            }
            if (ends) {
                lines.add(open);
                open = new ArrayList<>();
            } else {
                open.add(item);
            }
        }
        lines.add(open);
        return lines.stream().allMatch(Table::isLine) ? lines : List.of(items);
    }

    /** Forgets the head, since the table has ended. */
    void end() {
        head = new ArrayList<>();
    }

    /** The rows of a line; none if it is a head or cannot be read. */
    List<Draft> read(List<Item> items, List<Fate> fates) {
        List<Cell> cells = cells(items);
        boolean hasAmounts = cells.stream().anyMatch(c -> c.amount() != null);
        if (!hasAmounts) {
            boolean isOfTrade =
                    cells.stream().anyMatch(c -> c.concept() == Concept.EXPORTS || c.concept() == Concept.IMPORTS);
            head = isOfTrade
                    ? cells.stream()
                            .map(c -> c.isTotal() && c.concept() == null ? c.of(Concept.TRADE) : c)
                            .toList()
                    : cells;
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Cell first = cells.get(0);
        Draft last = null;
        boolean isNamed = cells.stream().allMatch(c -> c.amount() == null || c.concept() != null || c.isTotal())
                && cells.stream()
                        .anyMatch(c -> c.concept() != null && c.concept().isTrade());
        if (first.amount() != null && first.time() != null && isNamed) {
            return named(cells, fates);
        }
        // a head whose first cell is empty starts with the second
        int shift = cells.size() == head.size() + 1 ? 1 : 0;
        for (int i = 1; i < cells.size(); i++) {
            Amount amount = cells.get(i).amount();
            if (amount == null) {
                continue;
            }
            Cell own = cells.get(i);
            boolean speaks = own.concept() != null && first.amount() == null && first.time() != null;
            Draft draft = speaks
                    ? draft(first, own, amount, last)
                    : i - shift < head.size() && first.amount() == null
                            ? draft(first, head.get(i - shift), amount, last)
                            : null;
            fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), draft == null ? Reason.NO_MEASURE : null));
            if (draft != null && draft != last) {
                drafts.add(draft);
                last = draft;
            }
            Amount bracketed = own.bracketed();
            Draft changed = bracketed == null || draft == null ? null : growth(bracketed, draft, own.isChange());
            if (bracketed != null) {
                Reason why = changed == null ? Reason.NO_DIRECTION : null;
                fates.add(new Fate(bracketed.digitsFrom(), bracketed.digitsTo(), why));
            }
        }
        return drafts;
    }

    /** The rows of a line in whose cells measures and figures stand together, and in the first the period too. */
    private List<Draft> named(List<Cell> cells, List<Fate> fates) {
        List<Draft> drafts = new ArrayList<>();
        for (Cell cell : cells) {
            Amount amount = cell.amount();
            if (amount != null) {
                Cell own = cell.concept() != null ? cell : cell.of(Concept.TRADE);
                Draft draft = draft(own, cells.get(0), amount, null);
                fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), draft == null ? Reason.NO_MEASURE : null));
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private List<Cell> cells(List<Item> items) {
        List<Cell> cells = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Mark mark && mark.sign() == '|') {
                if (!(cells.isEmpty() && open.isEmpty())) {
                    cells.add(cell(open));
                }
                open.clear();
            } else {
                open.add(item);
            }
        }
        if (!open.isEmpty()) {
            cells.add(cell(open));
        }
        return cells;
    }

    private static Cell cell(List<Item> items) {
        Concept concept = null;
        Time time = null;
        Area area = null;
        Amount amount = null;
        Amount bracketed = null;
        boolean isGrowth = false;
        boolean isChange = false;
        boolean isTotal = false;
        for (Item item : items) {
            Element element = new Element(item, 0, 0);
            concept = item instanceof Flow flow && concept == null ? flow.concept() : concept;
            time = item instanceof Time t && time == null ? t : time;
            area = item instanceof PartyName party && area == null ? party.area() : area;
            bracketed = item instanceof Amount a && amount != null && isPercent(a) ? a : bracketed;
            amount = item instanceof Amount a && amount == null ? a : amount;
            isTotal |= item instanceof Cue cue && cue.value(Category.MODIFIER).equals("TOTAL");
            boolean tellsChange = element.is(Category.UP)
                    || element.is(Category.YEARLY)
                    || (item instanceof Cue cue && cue.value(Category.MODIFIER).equals("CHANGE"));
            isChange |= tellsChange;
            isGrowth |= tellsChange || element.is(Category.DOWN) || element.is(Category.PERCENT);
        }
        return new Cell(concept, time, area, amount, bracketed, isGrowth, isChange, isTotal);
    }

    private static boolean isPercent(Amount amount) {
        return amount.kind() == Amount.Kind.PERCENT;
    }

    /** A time in the table, of which the head may say the months: January–June over columns of years. */
    private @Nullable Time ofHead(@Nullable Time own) {
        Time head = context.headTime;
        boolean isOfMonths = head != null && head.kind() == Time.Kind.MONTHS;
        if (own == null
                || head == null
                || !isOfMonths
                || own.period() == null
                || !own.period().isWholeYear()) {
            return own == null ? head : own;
        }
        int year = own.period().start().orElseThrow().getYear();
        return own.within(MonthSpan.of(year, head.firstMonth(), head.lastMonth()));
    }

    private @Nullable Draft draft(Cell line, Cell column, Amount amount, @Nullable Draft last) {
        Area reporter = context.reporter();
        Concept concept = line.concept() != null ? line.concept() : column.concept();
        Time time = ofHead(line.time() != null ? line.time() : column.time());
        boolean isRate =
                amount.kind() == Amount.Kind.PERCENT || (column.isGrowth() && amount.kind() == Amount.Kind.BARE);
        if (isRate) {
            return growth(amount, last, column.isChange());
        }
        concept = concept == null ? context.concept() : concept;
        Area named = line.area() != null ? line.area() : column.area();
        boolean isOfAll = line.isTotal() && named == null && line.concept() == null && column.concept() != null;
        Area partner = isOfAll ? World.WORLD : named == null || named.equals(reporter) ? context.partner : named;
        Unit unit = amount.unit() != null ? amount.unit() : context.headUnit;
        if (reporter == null
                || concept == null
                || !(concept.isTrade() || concept.isBalance())
                || time == null
                || unit == null) {
            return null;
        }
        Statistic statistic = Statistics.ofMoney(new Clause(null, null, 0), concept, null);
        Dated dated = new Periods(context).resolve(time, reporter, Dated.NONE, false);
        ReportingPeriod period = dated.period();
        if (statistic == null || period == null) {
            return null;
        }
        Area other = partner == null || partner.equals(reporter) ? World.WORLD : partner;
        Draft draft = new Draft(statistic, new Pair(reporter, other, false), dated);
        draft.money(amount, unit, context.headMagnitude);
        boolean isNegative = amount.sign() == '-' && concept.isBalance();
        draft.isNegative = isNegative != (concept == Concept.DEFICIT);
        return draft;
    }

    /** A growth belongs to the level in the cell before it; without a sign it is one where the head says so. */
    private static @Nullable Draft growth(Amount amount, @Nullable Draft last, boolean isChange) {
        if (last == null || (amount.sign() == 0 && !isChange)) {
            return null;
        }
        Amount percent = amount.with(Amount.Kind.PERCENT, null, Unit.PERCENT);
        last.changes.add(new Row.Change(percent, Growth.Form.RATE, amount.sign() == '-'));
        return last;
    }
}
