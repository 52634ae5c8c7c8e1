package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Puts items together that say one thing in two places: a year and its months, twelve months and when they ended. */
final class Joints {
    private final List<Item> items;

    private Joints(List<Item> items) {
        this.items = items;
    }

    /**
     * Adds an item, or puts it together with what stands before it.
     *
     * @param items what was read so far
     * @param item what comes next
     */
    static void add(List<Item> items, Item item) {
        new Joints(items).take(item);
    }

    private void take(Item item) {
        if (item instanceof Time time && time.kind() == Time.Kind.PERIOD && isSpanOf(time)) {
            return;
        }
        if (item instanceof Time months && months.kind() == Time.Kind.MONTHS) {
            Time year = yearBefore();
            if (year != null && year.period() != null) {
                int number = year.period().start().orElseThrow().getYear();
                while (items.get(items.size() - 1) != year) {
                    items.remove(items.size() - 1);
                }
                items.set(
                        items.size() - 1,
                        Time.of(
                                year.from(),
                                months.to(),
                                Time.Kind.PERIOD,
                                MonthSpan.of(number, months.firstMonth(), months.lastMonth()),
                                year.basis()));
                return;
            }
        }
        if (item instanceof Time same
                && same.kind() == Time.Kind.SAME
                && same.period() == null
                && !same.isYearOfSame()) {
            Time year = items.isEmpty() || !(items.get(items.size() - 1) instanceof Time) ? null : yearBefore();
            if (year != null && year.period() != null) {
                items.set(
                        items.size() - 1, Time.of(year.from(), same.to(), Time.Kind.SAME, year.period(), year.basis()));
                return;
            }
        }
        if (item instanceof Flow flow && !items.isEmpty() && items.get(items.size() - 1) instanceof Flow before) {
            // what has accumulated since the year began, and no stock; projects of farms, and no farm
            boolean isAdjective = flow.concept().isTrade()
                    ? before.concept() == Concept.STOCK
                    : flow.concept() == Concept.PROJECTS && before.concept() == Concept.SITE;
            if (isAdjective) {
                items.set(items.size() - 1, new Cue(before.from(), before.to(), Senses.of(Category.FILLER)));
            }
        }
        if (item instanceof Flow balance
                && balance.concept().isBalance()
                && !items.isEmpty()
                && items.get(items.size() - 1) instanceof Flow trade
                && trade.concept() == Concept.TRADE) {
            // an adjective of trade, as in Czech, and no flow of its own
            items.set(items.size() - 1, new Flow(trade.from(), balance.to(), balance.concept()));
            return;
        }
        items.add(isAsMuch(item) ? new Cue(item.from(), item.to(), Senses.of(Category.AGAINST)) : item);
    }

    /** Whether a word that also says when compares here, as behind a multiple: twice as much as. */
    private boolean isAsMuch(Item item) {
        return item instanceof Cue as
                && as.is(Category.LIKE)
                && !items.isEmpty()
                && items.get(items.size() - 1) instanceof Amount multiple
                && multiple.kind() == Amount.Kind.FACTOR;
    }

    /**
     * Puts a number of months together with when they ran or ended: the twelve months from July to June, to end-June.
     */
    private boolean isSpanOf(Time time) {
        int last = items.size() - 1;
        boolean isTo = last > 0 && items.get(last) instanceof Cue to && to.is(Category.TO);
        int at = isTo ? last - 1 : last;
        if (at < 0 || !(items.get(at) instanceof Time months) || months.kind() != Time.Kind.MONTHS) {
            return false;
        }
        int count = months.firstMonth() == 1 ? months.lastMonth() : 0;
        ReportingPeriod period = time.period();
        OptionalInt length = period == null ? OptionalInt.empty() : period.lengthInMonths();
        boolean isEnd = isTo && length.orElse(0) == 1 && count > 1;
        boolean isSame = !isTo && length.orElse(0) == count;
        if (period == null || !(isEnd || isSame)) {
            return false;
        }
        LocalDate end = period.endExclusive().orElseThrow();
        ReportingPeriod whole = isEnd ? ReportingPeriod.days(end.minusMonths(count), end) : period;
        while (items.size() > at) {
            items.remove(items.size() - 1);
        }
        items.add(Time.of(months.from(), time.to(), Time.Kind.PERIOD, whole, time.basis()));
        return true;
    }

    /** The whole year that stands directly before months, with a dash, comma or preposition between them at most. */
    private @Nullable Time yearBefore() {
        for (int i = items.size() - 1; i >= 0 && i >= items.size() - 3; i--) {
            Item item = items.get(i);
            if (item instanceof Time time) {
                return time.kind() == Time.Kind.PERIOD
                                && time.period() != null
                                && isYear(time.period())
                                && !time.isDue()
                        ? time
                        : null;
            }
            boolean isBetween = (item instanceof Mark mark && (mark.sign() == '-' || mark.sign() == ','))
                    || (item instanceof Cue cue && cue.is(Category.IN));
            if (!isBetween) {
                return null;
            }
        }
        return null;
    }

    private static boolean isYear(ReportingPeriod period) {
        return period.isWholeYear()
                && period.equals(
                        ReportingPeriod.year(period.start().orElseThrow().getYear()));
    }
}
