package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell of a table says, as a figure or as the label of a row or column. */
final class Cell {
    /** The senses of words that change nothing in what a label says. */
    private static final Categories SMALL = Categories.of(
            Category.LABEL,
            Category.FILLER,
            Category.CURRENCY,
            Category.SCALE,
            Category.PERCENT,
            Category.UP,
            Category.DOWN,
            Category.YEARLY,
            Category.OF,
            Category.POSSESSIVE,
            Category.WITH,
            Category.IN,
            Category.TO,
            Category.FROM,
            Category.AGAINST,
            Category.BETWEEN,
            Category.AND,
            Category.YEAR,
            Category.ALL_OF_YEAR,
            Category.IT,
            Category.OWN,
            Category.BOTH,
            Category.STATUS);

    /** The senses of words that limit what a label says, whatever else they may say. */
    private static final Categories LIMITS = Categories.of(
            Category.PRODUCT,
            Category.TOPIC,
            Category.SUBJECT,
            Category.PHYSICAL,
            Category.WEIGHT,
            Category.ELSEWHERE,
            Category.OUTSIDE,
            Category.INCLUDING,
            Category.INDEX,
            Category.AVERAGE,
            Category.REAL,
            Category.REGION);

    private static final ImmutableSet<String> WIDE = ImmutableSet.of(
            "CHANGE",
            "TOTAL",
            "BOTH",
            "WORLD",
            "POSITIVE",
            "NEGATIVE",
            "SCOPE_NONOIL",
            "SCOPE_REEXPORTS",
            "SCOPE_DOMESTIC");

    final List<Item> items;

    @Nullable
    Concept concept;

    @Nullable
    Time time;

    @Nullable
    Area area;

    @Nullable
    Amount amount;

    @Nullable
    Amount bracketed;

    @Nullable
    HeadUnit unit;

    ClaimStatus status = ClaimStatus.ACTUAL;
    boolean isPercent;
    boolean isYearly;
    boolean isChange;
    boolean isFall;
    boolean isTotal;
    /** Whether it says something that is not known, so that nobody can say what its row or column measures. */
    boolean isUnknown;

    private boolean hasGoods;
    private boolean hasTwoTimes;

    private Cell(List<Item> items) {
        this.items = items;
    }

    /** Reads the items of a cell. */
    static Cell of(List<Item> items, Words words) {
        Cell cell = new Cell(List.copyOf(items));
        items.forEach(i -> cell.take(i, words));
        cell.unit = HeadUnit.of(items);
        cell.isUnknown |= cell.hasGoods && cell.concept == null && !cell.isTotal;
        return cell;
    }

    private void take(Item item, Words words) {
        if (item instanceof Flow flow) {
            isUnknown |= concept != null && concept != flow.concept();
            concept = concept == null ? flow.concept() : concept;
        } else if (item instanceof Time own) {
            hasTwoTimes |= time != null;
            time = time == null ? own : time;
        } else if (item instanceof PartyName party) {
            area = area == null ? party.area() : area;
        } else if (item instanceof Amount figure) {
            bracketed = amount != null && figure.kind() == Amount.Kind.PERCENT ? figure : bracketed;
            isUnknown |= amount != null && figure.mayBeMoney() && figure.unit() != null;
            amount = amount == null ? figure : amount;
        } else if (item instanceof Cue cue) {
            take(cue, words);
        }
    }

    private void take(Cue cue, Words words) {
        String modifier = cue.value(Category.MODIFIER);
        String label = cue.value(Category.LABEL);
        boolean isRise = cue.is(Category.UP) || modifier.equals("CHANGE") || label.equals("CHANGE");
        isYearly |= cue.is(Category.YEARLY);
        isChange |= isRise || cue.is(Category.YEARLY);
        isFall |= cue.is(Category.DOWN);
        isPercent |= cue.is(Category.PERCENT);
        isTotal |= modifier.equals("TOTAL") || label.equals("TOTAL");
        hasGoods |= cue.is(Category.GOODS);
        if (cue.is(Category.STATUS)) {
            status = ClaimStatus.valueOf(cue.value(Category.STATUS));
        }
        isUnknown |= amount == null && !isKnown(cue, words);
    }

    private static boolean isKnown(Cue cue, Words words) {
        if (cue.senses().isEmpty()) {
            return isOfSigns(cue, words);
        }
        if (cue.is(Category.LABEL)) {
            return true;
        }
        return !cue.senses().categories().meet(LIMITS)
                && (WIDE.contains(cue.value(Category.MODIFIER))
                        || cue.is(Category.GOODS)
                        || cue.senses().categories().meet(SMALL));
    }

    /** A copy that measures something. */
    Cell measuring(Concept measure, Words words) {
        Cell copy = of(items, words);
        copy.concept = measure;
        return copy;
    }

    /** A copy whose year is a figure, or the cell itself if it is no year alone. */
    Cell asFigure(Words words) {
        Amount figure = isYear() && time != null ? time.asFigure(words) : null;
        return figure == null ? this : of(List.of(figure), words);
    }

    /** Whether it is a calendar year and nothing else. */
    boolean isYear() {
        return year() != null;
    }

    /** The calendar year that it is and nothing else, or null. */
    @Nullable
    ReportingPeriod year() {
        Time only = items.size() == 1 ? time : null;
        ReportingPeriod year = only == null || only.kind() != Time.Kind.PERIOD ? null : only.period();
        return year == null || !year.isWholeYear() ? null : year;
    }

    /** Whether it is the head of a column that numbers the rows. */
    boolean isOfNumbers() {
        return concept == null
                && time == null
                && Scan.any(items, i -> i instanceof Cue cue && cue.is(Category.NUMBERED));
    }

    /** Whether it is a number alone, without a unit. */
    boolean isBareNumber() {
        return amount != null && amount.unit() == null && concept == null && time == null && area == null;
    }

    /** Whether nothing stands in it but signs. */
    boolean isEmpty(Words words) {
        return Scan.all(items, i -> isOfSigns(i, words));
    }

    private static boolean isOfSigns(Item item, Words words) {
        for (int i = item.from(); i < item.to(); i++) {
            if (words.get(i).isWord() || words.get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** Whether its row or column compares figures. */
    boolean isOfChanges() {
        return isChange || isFall || isPercent || hasTwoTimes;
    }

    /** Whether a bare number in its row or column is a change in percent. */
    boolean isOfRates() {
        return isPercent || (isYearly && !hasTwoTimes);
    }

    /** What it limits its measure to, such as re-exports, or an empty text. */
    String scope(Statistic statistic) {
        Clause clause = new Clause(null, null, 0);
        items.forEach(i -> clause.elements.add(new Element(i, 0, 0)));
        return Statistics.scope(clause, statistic);
    }

    /** Its items of a line, and what stands between them left out. */
    static List<Cell> ofLine(List<Item> line, Words words) {
        List<Cell> cells = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Item item : line) {
            if (Table.isBar(item)) {
                if (!(cells.isEmpty() && open.isEmpty())) {
                    cells.add(of(open, words));
                }
                open.clear();
            } else {
                open.add(item);
            }
        }
        if (!open.isEmpty()) {
            cells.add(of(open, words));
        }
        return cells;
    }
}
