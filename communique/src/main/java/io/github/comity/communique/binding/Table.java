package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table that was pasted as text.
 *
 * <p>A line without amounts that names measures, periods or partners is the head. Of each further line the first cell
 * says what its head does not: the measure, the period or the partner. A cell is read if head and line together say
 * measure and period, and the unit stands in the cell, in the head or before the table. What stands in a row or column
 * whose label has words that are not known is left unread, for they may say that it is of a part or of something else.
 */
final class Table {
    private static final Set<Concept> PARTS_AND_TOTAL =
            Sets.immutableEnumSet(Concept.EXPORTS, Concept.IMPORTS, Concept.TRADE, Concept.WORLD_TRADE);

    private final Context context;
    private final CellDrafts drafts;
    private List<Cell> head = new ArrayList<>();
    /** How many cells before the first one of the head are empty. */
    private int headIndent;
    /** Whether the first column, which the head no longer has, numbers the rows. */
    private boolean isNumbered;
    /** Whether the line before was the head. */
    private boolean isUnderHead;

    Table(Context context) {
        this.context = context;
        this.drafts = new CellDrafts(context);
    }

    static boolean isBar(Item item) {
        return item instanceof Mark mark && mark.sign() == '|';
    }

    /** Whether a sentence is a line of a table. */
    static boolean isLine(List<Item> items) {
        return Scan.any(items, Table::isBar);
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
        return Scan.all(lines, Table::isLine) ? lines : List.of(items);
    }

    /**
     * A line that is no line of a table, without its bars: an indented sentence, and a label with its figure in a line
     * of two cells under no head, which are then parted by a colon; else the line itself.
     */
    ImmutableList<Item> unlined(ImmutableList<Item> items) {
        int from = indent(items);
        int to = items.size();
        while (to > from && isBar(items.get(to - 1))) {
            to--;
        }
        int bar = -1;
        for (int i = from; i < to; i++) {
            if (isBar(items.get(i)) && bar >= 0) {
                return items;
            }
            bar = isBar(items.get(i)) ? i : bar;
        }
        if (from == 0 && bar < 0) {
            return items;
        }
        ImmutableList<Item> inner = items.subList(from, to);
        if (bar < 0) {
            return has(inner, Amount.class) ? inner : items;
        }
        List<Item> label = items.subList(from, bar);
        boolean isEntry = head.isEmpty()
                && has(label, Flow.class)
                && !has(label, Amount.class)
                && has(items.subList(bar + 1, to), Amount.class);
        if (!isEntry) {
            return items;
        }
        Item mark = items.get(bar);
        return ImmutableList.<Item>builder()
                .addAll(label)
                .add(new Mark(mark.from(), mark.to(), ':'))
                .addAll(items.subList(bar + 1, to))
                .build();
    }

    private static boolean has(List<Item> items, Class<? extends Item> kind) {
        return Scan.any(items, kind::isInstance);
    }

    /** Forgets the head, since the table has ended. */
    void end() {
        head = new ArrayList<>();
        isNumbered = false;
        isUnderHead = false;
        drafts.end();
    }

    /** The rows of a line; none if it is a head or cannot be read. */
    List<Draft> read(List<Item> line, Words words, List<Fate> fates) {
        List<Item> items = withoutEdges(line);
        List<Cell> cells = Cell.ofLine(items, words);
        if (Scan.all(cells, c -> c.isEmpty(words))) {
            return List.of();
        }
        Amount number = cells.get(0).amount;
        if (isNumbered && number != null && cells.get(0).isBareNumber()) {
            fates.add(new Fate(number.digitsFrom(), number.digitsTo(), Reason.NUMBERED));
            cells.remove(0);
        }
        boolean hasAmounts = Scan.any(cells, c -> c.amount != null);
        if (isUnderHead && !hasAmounts && isSecondHead(cells, indent(items))) {
            joinHead(cells, indent(items), words);
            return List.of();
        }
        if (isRow(cells, hasAmounts)) {
            for (int i = 1; i < cells.size(); i++) {
                cells.set(i, cells.get(i).asFigure(words));
            }
        } else if (!hasAmounts) {
            takeHead(cells, indent(items), words);
            return List.of();
        }
        isUnderHead = false;
        if (cells.isEmpty()) {
            return List.of();
        }
        Cell first = cells.get(0);
        boolean isNamed = Scan.all(cells, c -> c.amount == null || c.concept != null || c.isTotal)
                && Scan.any(cells, c -> c.concept != null && c.concept.isTrade());
        if (first.amount != null && first.time != null && isNamed) {
            context.takeUnit(first.unit);
            return named(cells, words, fates);
        }
        return row(cells, shift(cells, indent(items)), fates);
    }

    /** A line without the bars at both of its edges, as Markdown has them. */
    private static List<Item> withoutEdges(List<Item> line) {
        int last = line.size() - 1;
        boolean hasEdges = last > 1 && isBar(line.get(0)) && isBar(line.get(last));
        return hasEdges ? line.subList(1, last) : line;
    }

    /** How many bars stand before all else in a line. */
    private static int indent(List<Item> items) {
        int bars = 0;
        while (bars < items.size() && isBar(items.get(bars))) {
            bars++;
        }
        return bars;
    }

    /** By how many cells a line has more before the columns than the head, whose first cells may be empty. */
    private int shift(List<Cell> cells, int indent) {
        return headIndent > indent ? headIndent - indent : cells.size() == head.size() + 1 ? 1 : 0;
    }

    /** Whether a line has figures, though all of them may look like years, as those of a new head do. */
    private boolean isRow(List<Cell> cells, boolean hasAmounts) {
        boolean hasColumns = Scan.any(head, c -> c.time != null || c.concept != null);
        boolean hasYears = cells.stream().skip(1).anyMatch(Cell::isYear);
        if (!hasColumns || !hasYears || isHead(cells)) {
            return false;
        }
        Cell first = cells.get(0);
        boolean isOfTimes = head.stream().skip(1).anyMatch(c -> c.time != null);
        Cell corner = drafts.corner;
        if (corner != null && corner.concept != null && first.concept != null && isInOrder(cells)) {
            return false;
        }
        boolean isLabelled = first.concept != null || first.area != null || first.isTotal;
        return hasAmounts || (isLabelled && isOfTimes) || (first.time != null && !isOfTimes) || !isInOrder(cells);
    }

    /** Whether a line says the times of the head again. */
    private boolean isHead(List<Cell> cells) {
        return times(cells.subList(1, cells.size()))
                .equals(times(headIndent > 0 ? head : head.subList(1, head.size())));
    }

    private static List<@Nullable Object> times(List<Cell> cells) {
        List<@Nullable Object> times = new ArrayList<>();
        cells.forEach(c -> times.add(c.time == null ? null : c.time.period()));
        return times;
    }

    /** Whether the years of a line follow each other. */
    private static boolean isInOrder(List<Cell> cells) {
        ReportingPeriod before = null;
        for (Cell cell : cells) {
            ReportingPeriod year = cell.year();
            boolean follows = year == null
                    || before == null
                    || year.equals(before.plusYears(1))
                    || year.equals(before.plusYears(-1));
            if (!follows) {
                return false;
            }
            before = year == null ? before : year;
        }
        return true;
    }

    private void takeHead(List<Cell> cells, int indent, Words words) {
        boolean isOfTrade = Scan.any(cells, c -> c.concept == Concept.EXPORTS || c.concept == Concept.IMPORTS);
        head = new ArrayList<>();
        for (Cell cell : cells) {
            boolean isSum = isOfTrade && cell.isTotal && cell.concept == null;
            head.add(isSum ? cell.measuring(Concept.TRADE, words) : cell);
        }
        headIndent = indent;
        isUnderHead = true;
        isNumbered = indent == 0 && head.size() > 1 && head.get(0).isOfNumbers();
        if (isNumbered) {
            head.remove(0);
        }
        drafts.corner = indent > 0 ? null : head.get(0);
        drafts.cornerPair = drafts.corner == null ? null : pair(drafts.corner);
        HeadUnit only = null;
        for (Cell cell : cells) {
            if (cell.unit != null && only != null && !cell.unit.equals(only)) {
                return;
            }
            only = cell.unit == null ? only : cell.unit;
        }
        context.takeUnit(only);
    }

    /** Between whom the flow of a cell is, as a heading would say it; null if the cell names nobody. */
    private @Nullable Pair pair(Cell cell) {
        if (cell.concept == null || Scan.none(cell.items, PartyName.class::isInstance)) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        Segments.of(ImmutableList.copyOf(cell.items), false).forEach(s -> elements.addAll(s.elements()));
        Clause heading = Clause.of(elements);
        heading.sentence = elements;
        return new Sides(context, null).of(heading, cell.concept);
    }

    /** Whether a line right under a head of measures says the times of each. */
    private boolean isSecondHead(List<Cell> cells, int indent) {
        boolean isOfMeasures = Scan.any(head, c -> c.concept != null)
                && head.stream().skip(headIndent > 0 ? 0 : 1).allMatch(c -> c.time == null);
        boolean isOfTimes = cells.stream().skip(indent > 0 ? 0 : 1).allMatch(c -> c.time != null && c.concept == null);
        boolean isWider = cells.size() + indent > head.size() + headIndent;
        boolean hasGaps = head.stream().skip(1).anyMatch(c -> c.items.isEmpty());
        return isOfMeasures && isOfTimes && (isWider || hasGaps);
    }

    /** Takes a second line of the head: each of its cells is of the last measure above it, if the cells say which. */
    private void joinHead(List<Cell> cells, int indent, Words words) {
        List<Cell> joined = new ArrayList<>();
        int offset = indent - headIndent;
        int corner = headIndent > 0 ? -1 : 0;
        boolean hasGaps = head.stream().skip(1).anyMatch(c -> c.items.isEmpty());
        for (int i = 0; hasGaps && i < cells.size(); i++) {
            int above = Math.min(i + offset, head.size() - 1);
            while (above > corner && head.get(above).items.isEmpty()) {
                above--;
            }
            List<Item> items = new ArrayList<>(above > corner ? head.get(above).items : List.of());
            items.addAll(cells.get(i).items);
            joined.add(Cell.of(items, words));
        }
        head = joined;
        headIndent = indent;
        isUnderHead = false;
    }

    /** The rows of a line, each of a cell and its column. */
    private List<Draft> row(List<Cell> cells, int shift, List<Fate> fates) {
        List<Draft> rows = new ArrayList<>();
        Cell first = cells.get(0);
        HeadUnit unit = null;
        for (Cell cell : cells) {
            unit = cell.amount == null && cell.unit != null ? cell.unit : unit;
        }
        Draft last = null;
        // what the columns since the last one of changes measure
        Set<Concept> measured = EnumSet.noneOf(Concept.class);
        boolean wasOfChanges = false;
        for (int i = 1; i < cells.size(); i++) {
            Cell own = cells.get(i);
            Cell column = i >= shift && i - shift < head.size() ? head.get(i - shift) : null;
            boolean isOfChanges = column != null && column.isOfChanges();
            if (wasOfChanges && !isOfChanges) {
                measured.clear();
            }
            boolean goesOn = !isOfChanges && !wasOfChanges;
            wasOfChanges = isOfChanges;
            if (column != null && column.concept != null) {
                measured.add(column.concept);
            }
            if (isOfChanges && measured.size() > 1 && !isTotal(last, column, measured)) {
                last = null;
            }
            Amount amount = own.amount;
            if (amount == null) {
                last = isOfChanges ? last : null;
                continue;
            }
            boolean speaks = own.concept != null && first.amount == null && first.time != null;
            Cell above = speaks ? own : first.amount == null ? column : null;
            CellDrafts.Made made =
                    above == null ? CellDrafts.Made.NOT : drafts.make(first, above, own, amount, unit, last);
            fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), made.reason()));
            Draft draft = made.draft();
            if (draft != null && draft != last) {
                rows.add(draft);
            }
            boolean isBack = goesOn && draft != null && last != null && isEarlier(draft, last);
            last = (draft == null && isOfChanges) || isBack ? last : draft;
            Amount bracketed = own.bracketed;
            if (bracketed != null) {
                Reason why = draft == null || draft.level == null
                        ? Reason.NO_MEASURE
                        : CellDrafts.grow(bracketed, draft, own.isChange);
                fates.add(new Fate(bracketed.digitsFrom(), bracketed.digitsTo(), why));
            }
        }
        return rows;
    }

    /**
     * Whether a column of changes that names no measure, behind those of exports, imports and both, is of both: the
     * total stands right before it.
     */
    private static boolean isTotal(@Nullable Draft before, @Nullable Cell column, Set<Concept> measured) {
        return before != null
                && column != null
                && column.concept == null
                && before.statistic == Statistic.TOTAL_TRADE
                && PARTS_AND_TOTAL.containsAll(measured);
    }

    /** Whether a level is the same of an earlier time, so that a change behind both is that of the other. */
    private static boolean isEarlier(Draft level, Draft before) {
        return level.statistic == before.statistic && Dated.isEarlier(level.dated.period(), before.dated.period());
    }

    /** The rows of a line in whose cells measures and figures stand together, and in the first the period too. */
    private List<Draft> named(List<Cell> cells, Words words, List<Fate> fates) {
        List<Draft> rows = new ArrayList<>();
        for (Cell cell : cells) {
            Amount amount = cell.amount;
            if (amount != null) {
                Cell own = cell.concept != null ? cell : cell.measuring(Concept.TRADE, words);
                CellDrafts.Made made = drafts.make(own, cells.get(0), own, amount, null, null);
                fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), made.reason()));
                Draft draft = made.draft();
                if (draft != null) {
                    rows.add(draft);
                }
            }
        }
        return rows;
    }
}
