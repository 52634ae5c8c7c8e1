package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year in words: the first quarter, the first seven months, ten months of. */
final class PartReader {
    /** The most small words between a part of a year and the year. */
    private static final int MOST_SMALL = 3;

    private PartReader() {}

    /** The months of a part of a year at a place, or null. */
    static @Nullable Time read(Words words, int at) {
        return read(words, at, false);
    }

    /** The months of a part of a year at a place, or null; behind a year no further word need say that it is one. */
    static @Nullable Time read(Words words, int at, boolean isBehindYear) {
        Entry some = words.find(at, Category.SOME_OF_YEAR);
        if (some != null && some.length() > 1) {
            return null;
        }
        Time ordinal = range(words, at);
        ordinal = ordinal == null ? ordinal(words, at) : ordinal;
        Time part = ordinal == null ? atEnd(words, at) : ordinal;
        return part == null ? counted(words, at, isBehindYear) : part;
    }

    /** The index behind a word that means last, or the place itself. */
    private static int lastWord(Words words, int at) {
        return Math.max(words.skip(at, Category.PAST), words.skip(at, Category.CLOSING));
    }

    /** The months with which a year ends that is told behind them: the last two months of 2022; or null. */
    private static @Nullable Time atEnd(Words words, int at) {
        int next = lastWord(words, at);
        NumberReader.Numeric number = next == at ? null : number(words, at, next);
        if (number == null || !number.isSmall()) {
            return null;
        }
        boolean isQuarters = words.is(number.to(), Category.QUARTER);
        int to = words.skip(number.to(), isQuarters ? Category.QUARTER : Category.MONTHS);
        YearReader.Year year = to == number.to() ? null : YearReader.behind(words, to);
        int count = number.value().intValueExact() * (isQuarters ? MonthSpan.QUARTER : 1);
        boolean isOver = year != null
                && !year.isEarlier()
                && (words.published() == null || year.year() < words.published().getYear());
        return isOver && count >= 1 && count < MonthSpan.MONTHS
                ? Time.months(at, to, MonthSpan.MONTHS - count + 1, MonthSpan.MONTHS)
                : null;
    }

    /** The nth quarter or half, or null if there is none. */
    static @Nullable Time nth(int from, int to, int number, Category unit) {
        return nth(from, to, number, unit == Category.QUARTER ? 3 : 6);
    }

    private static @Nullable Time nth(int from, int to, int number, int length) {
        if (number < 1 || number * length > MonthSpan.MONTHS) {
            return null;
        }
        return Time.months(from, to, (number - 1) * length + 1, number * length);
    }

    private static boolean isPart(Words words, int at) {
        return unit(words, at) != null || words.is(at, Category.MONTHS);
    }

    /** The index behind "the months of", or the place itself if other words stand there. */
    static int ofMonths(Words words, int at) {
        int next = words.skip(at, Category.FILLER);
        int behind = words.skip(next, Category.MONTHS);
        return behind == next ? at : words.skip(behind, Category.OF);
    }

    /** Whether a Roman one stands before a part of a year, where it may be another word as well: I semestre. */
    static boolean isRomanOne(Words words, int at) {
        return at < words.size()
                && words.get(at).capital()
                && words.get(at).form().equals("i")
                && unit(words, at + 1) != null;
    }

    private static @Nullable Category unit(Words words, int at) {
        boolean isLetter = at > 0 && at < words.size() && words.get(at).length() == 1;
        if (isLetter && !words.isGlued(at) && words.language().hasLastAdjectives()) {
            return null; // 4 t are tons, and 2 h hours
        }
        if (words.is(at, Category.QUARTER)) {
            return Category.QUARTER;
        }
        return words.is(at, Category.HALF) ? Category.HALF : null;
    }

    /** The number of a part and the index behind it; whether a word or an ending says that it is an ordinal. */
    private record Numbered(int number, int to, boolean isOrdinal) {}

    /**
     * From one part to a later one, or one and the next, of which the last alone need say what they are: 1–3 quarters;
     * the first of two of which each has a figure of its own; or null.
     */
    static @Nullable Time range(Words words, int at) {
        boolean opens = words.is(at, Category.FROM) || words.is(at, Category.BETWEEN);
        Numbered first = numbered(words, opens ? at + 1 : at);
        if (first == null) {
            return null;
        }
        Category own = unit(words, first.to());
        int end = own == null ? first.to() : words.skip(first.to(), own);
        int joint = words.isSign(end, '-') ? end + 1 : words.skip(end, Category.TO);
        joint = joint == end && (opens || own == null) ? words.skip(end, Category.ENDING) : joint;
        boolean isAnd = joint == end && !opens && words.is(end, Category.AND);
        joint = isAnd ? words.skip(end, Category.AND) : joint;
        Numbered last = joint == end ? null : numbered(words, words.skip(joint, Category.FILLER));
        int next = last == null ? end : words.isSign(last.to(), '-') ? last.to() + 1 : last.to();
        Category unit = last == null ? null : unit(words, next);
        if (last == null
                || unit == null
                || last.number() <= first.number()
                || (own != null && (own != unit || isAnd))) {
            return null;
        }
        Time to = nth(at, words.skip(next, unit), last.number(), unit);
        Time from = nth(at, end, first.number(), unit);
        if (from == null || to == null) {
            return null;
        }
        boolean isOfEach = isAnd && (last.number() > first.number() + 1 || isToldOfEach(words));
        return isOfEach ? from : Time.months(at, to.to(), from.firstMonth(), to.lastMonth());
    }

    /** Whether a sentence gives two figures out in the order of what it names, and does not name two flows. */
    static boolean isToldOfEach(Words words) {
        boolean isSaid = false;
        for (int i = 0; i < words.size(); i++) {
            int flow = words.skip(i, Category.FLOW);
            if (flow > i && words.is(flow, Category.AND) && words.is(words.skip(flow, Category.AND), Category.FLOW)) {
                return false;
            }
            isSaid |= words.is(i, Category.RESPECTIVELY) || isBetweenSums(words, i);
        }
        return isSaid;
    }

    /** Whether "and" stands between two sums of money, or between a number and a sum. */
    private static boolean isBetweenSums(Words words, int and) {
        int joint = words.skip(and, Category.AND);
        int next = joint == and ? and : words.skip(joint, Category.CURRENCY);
        boolean isBehind = words.endsAt(and, Category.CURRENCY)
                || words.endsAt(and, Category.SCALE)
                || words.endsAt(and, Category.PERCENT)
                || (words.isNumber(and - 1) && !words.is(and - 2, Category.MONTH));
        NumberReader.Numeric number = next == and || !isBehind ? null : NumberReader.read(words, next);
        return number != null
                && (next > joint
                        || number.magnitude() != null
                        || words.is(number.to(), Category.SCALE)
                        || words.is(number.to(), Category.PERCENT)
                        || words.is(number.to(), Category.CURRENCY));
    }

    private static @Nullable Numbered numbered(Words words, int at) {
        Entry entry = words.find(at, Category.ORDINAL);
        if (entry != null) {
            int to = at + entry.length();
            int end = OrdinalEnds.behind(words, to);
            return new Numbered(Integer.parseInt(entry.value()), Math.max(to, end), true);
        }
        if (isRomanOne(words, at)) {
            return new Numbered(1, at + 1, true);
        }
        if (words.isNumber(at)) {
            int end = OrdinalEnds.behind(words, at + 1);
            return new Numbered(words.smallNumber(at), end < 0 ? at + 1 : end, end >= 0);
        }
        return words.is(at, Category.FIRST)
                        && withNumber(words, at, Category.FIRST).isEmpty()
                ? new Numbered(1, words.skip(at, Category.FIRST), true)
                : null;
    }

    private static @Nullable Time ordinal(Words words, int at) {
        Numbered numbered = numbered(words, at);
        boolean isFirst = words.find(at, Category.ORDINAL) == null && words.is(at, Category.FIRST);
        int number;
        int next;
        if (numbered != null && (!isFirst || isPart(words, numbered.to()))) {
            number = numbered.number();
            next = numbered.to();
        } else if (unit(words, lastWord(words, at)) != null
                && lastWord(words, at) > at
                && withNumber(words, at, Category.CLOSING).isEmpty()) {
            next = lastWord(words, at);
            number = words.is(next, Category.QUARTER) ? 4 : 2;
        } else {
            return null;
        }
        next = words.isSign(next, '-') ? next + 1 : next;
        int month = words.skip(next, Category.MONTHS);
        boolean isOrdinal = numbered == null || numbered.isOrdinal();
        if (isOrdinal
                && month > next
                && words.get(next).length() > 1
                && number <= MonthSpan.MONTHS
                && hasYear(words, month)) {
            return Time.months(at, month, number, number);
        }
        Category unit = unit(words, next);
        Entry part = unit == null ? null : words.find(next, unit);
        if (unit == null || part == null) {
            return null;
        }
        int to = words.skip(next, unit);
        return part.value().isEmpty() ? nth(at, to, number, unit) : nth(at, to, number, Integer.parseInt(part.value()));
    }

    /** The number in words that mean first or last and how many, or the one behind them; null if there is neither. */
    private static NumberReader.@Nullable Numeric number(Words words, int at, int next) {
        String within = withNumber(words, at, Category.FIRST);
        within = within.isEmpty() ? withNumber(words, at, Category.CLOSING) : within;
        return within.isEmpty()
                ? NumberReader.read(words, next)
                : new NumberReader.Numeric(next, new BigDecimal(within), null, true);
    }

    /** The number that words which mean first or last include; empty if they include none. */
    private static String withNumber(Words words, int at, Category category) {
        Entry entry = words.find(at, category);
        return entry == null ? "" : entry.value();
    }

    /** The first seven months, seven first months, and seven months where a year or a preposition of time is near. */
    private static @Nullable Time counted(Words words, int at, boolean isBehindYear) {
        int next = words.skip(at, Category.FIRST);
        boolean isFirst = next > at;
        NumberReader.Numeric number = number(words, at, next);
        if (number == null || !number.isSmall()) {
            return null;
        }
        next = number.to();
        if (!isFirst && words.is(next, Category.FIRST)) {
            isFirst = true;
            next = words.skip(next, Category.FIRST);
        }
        int count = number.value().intValueExact();
        if (words.is(next, Category.QUARTER) && (isFirst || number.inWords()) && count >= 1 && count <= 4) {
            return Time.months(at, words.skip(next, Category.QUARTER), 1, count * 3);
        }
        boolean isJoined = words.isSign(next, '-') && words.is(next + 1, Category.MONTHS);
        if (isJoined) {
            next++;
        }
        int to = words.skip(next, Category.MONTHS);
        boolean isMonths = to > next && words.get(next).length() > 1 && count >= 1 && count <= MonthSpan.MONTHS;
        boolean isDistance =
                (count == 1 && !isFirst && !hasYear(words, to)) || (words.is(to, Category.PAST) && !hasYear(words, to));
        if (!isMonths
                || isDistance
                || !(isFirst
                        || (isJoined && (words.is(to, Category.FLOW) || words.is(to, Category.MODIFIER)))
                        || isBehindYear
                        || hasYear(words, to)
                        || words.is(at - 1, Category.IN)
                        || isWithin(words, at - 1))) {
            return null;
        }
        return Time.months(at, to, 1, count);
    }

    /** Whether a preposition of time and an article stand before: over the eight months. */
    private static boolean isWithin(Words words, int at) {
        return words.is(at, Category.FILLER) && (words.is(at - 1, Category.IN) || words.is(at - 1, Category.FILLER));
    }

    /** Whether words before a year say that some part of it is meant: the winter of 2022, each quarter of 2022. */
    static boolean isSomeOfYear(Words words, int year) {
        int before = year - 1;
        while (before >= 0
                && before >= year - MOST_SMALL
                && (words.is(before, Category.OF)
                        || words.is(before, Category.FILLER)
                        || words.is(before, Category.YEAR))
                && !isSome(words, before)) {
            before--;
        }
        return before >= 0 && isSome(words, before);
    }

    private static boolean isSome(Words words, int last) {
        boolean isUnit = words.get(last).length() > 1 && isPart(words, last);
        return isUnit || words.endsAt(last + 1, Category.SOME_OF_YEAR);
    }

    private static boolean hasYear(Words words, int at) {
        YearReader.Year year = YearReader.behind(words, at);
        return year != null && !year.isEarlier();
    }
}
