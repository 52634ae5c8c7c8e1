package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount: hedge words, sign, currency, number, magnitude word, unit, in the orders in which languages put
 * them.
 */
final class AmountReader {
    private static final int MOST_HEDGES = 3;
    private static final String UP_TO = "UP_TO";
    private static final ImmutableList<Category> DIRECTIONS = ImmutableList.of(Category.UP, Category.DOWN);

    private final Words words;
    private final int from;
    private Qualifier qualifier = Qualifier.AS_PRINTED;
    private boolean isUpTo;

    private AmountReader(Words words, int from) {
        this.words = words;
        this.from = from;
    }

    /** The amount that starts at a place, or null. */
    static @Nullable Amount read(Words words, int at) {
        boolean mayStart = AmountStarts.mayStart(words, at) || AmountStarts.mayStart(words, at + 1);
        return mayStart ? new AmountReader(words, at).afterHedges(at, 0) : null;
    }

    /** Whether an article, a figure and its year stand behind a hedge that compares: below the 300 million of 2012. */
    private boolean isOfYear(int hedge, int to) {
        int from = words.skip(to, Category.FILLER);
        Amount level = isArticle(hedge, to) ? new AmountReader(words, from).plain(from) : null;
        int end = level == null ? 0 : level.to();
        int of = words.skip(end, Category.OF);
        of = of == end && UnitFinder.mayCompare(words, hedge) ? words.skip(end, Category.IN) : of;
        return end > 0 && of > end && YearReader.inDigits(words, of) != null;
    }

    /** Whether an article stands behind a hedge, or is its last word. */
    private boolean isArticle(int hedge, int to) {
        return (words.is(to, Category.FILLER) && !words.is(to, Category.CURRENCY))
                || (to - 1 > hedge && words.is(to - 1, Category.FILLER));
    }

    private @Nullable Amount afterHedges(int at, int hedges) {
        Entry before = words.find(at, Category.TIMES_BEFORE);
        Amount times = before == null ? null : plain(at + before.length());
        if (before != null && times != null && times.kind() == Amount.Kind.BARE && times.magnitude() == null) {
            Amount factor = times.with(Amount.Kind.FACTOR, null, null);
            return before.value().isEmpty() ? factor : factor.with(Category.valueOf(before.value()));
        }
        Amount amount = plain(at);
        if (amount != null) {
            return amount;
        }
        Amount multiple = multiple(at);
        if (multiple != null || hedges == MOST_HEDGES) {
            return multiple;
        }
        Entry hedge = words.find(at, Category.HEDGE);
        if (hedge == null) {
            return hedges > 0 && words.is(at, Category.FILLER)
                    ? afterHedges(words.skip(at, Category.FILLER), hedges + 1)
                    : null;
        }
        if (hedges == 0 && words.is(at, Category.AGAINST_HEDGE) && isOfBase(at, at + hedge.length())) {
            return null;
        }
        boolean isBound = hedge.value().equals(UP_TO);
        isUpTo |= isBound;
        if (!isBound) {
            qualifier = Qualifier.valueOf(hedge.value());
        } else if (qualifier == Qualifier.AS_PRINTED) {
            qualifier = Qualifier.AT_MOST;
        }
        return afterHedges(at + hedge.length(), hedges + 1);
    }

    /** Whether a word that bounds figures compares here: 538 million, well above the 513 million recorded in 2022. */
    static boolean compares(Words words, int at) {
        Entry hedge = words.find(at, Category.HEDGE);
        return hedge != null
                && words.is(at, Category.AGAINST_HEDGE)
                && new AmountReader(words, at).isOfBase(at, at + hedge.length());
    }

    /**
     * Whether a word that compares stands between a change and a sum of money with nothing before it, which so is in
     * the genitive of what is compared with: на 31 % больше прошлогодних 113,4 млн.
     */
    static boolean isBeforeBase(Words words, int at, int next) {
        if (!words.is(at, Category.AGAINST_HEDGE) || !new AmountReader(words, at).isBehindUnit(at)) {
            return false;
        }
        int from = words.skip(next, Category.EARLIER);
        Amount base = new AmountReader(words, from).plain(from);
        return base != null && base.mayBeMoney() && base.magnitude() != null && base.sign() == 0;
    }

    /** Whether a hedge that compares stands before what a figure before it is compared with. */
    private boolean isOfBase(int at, int next) {
        boolean isAdverb = words.isSign(at - 2, ',') && words.get(at - 1).isWord(); // well above the 5 of 2022
        int comma = isAdverb ? at - 2 : at - 1;
        boolean isBehindComma = words.isSign(comma, ',') && (isBehindUnit(comma) || isBehindTime(comma));
        return (isBehindComma && isArticle(at, next)) || isBehindUnit(at) || isOfYear(at, next);
    }

    /** Whether a year, a month or the name of a time ends before a place. */
    private boolean isBehindTime(int at) {
        return words.isNumber(at - 1)
                || words.endsAt(at, Category.MONTH)
                || words.endsAt(at, Category.RELATIVE)
                || words.endsAt(at, Category.EARLIER);
    }

    /** Whether a unit or magnitude word ends before a place, so that a word behind it compares: 9.8 per cent below. */
    private boolean isBehindUnit(int at) {
        return words.endsAt(at, Category.PERCENT)
                || words.endsAt(at, Category.TIMES)
                || words.endsAt(at, Category.CURRENCY)
                || words.endsAt(at, Category.SCALE)
                || (words.isSign(at - 1, ')') && words.endsAt(at - 1, Category.PERCENT));
    }

    /** A doubling in words, which has a number but no digits. */
    private @Nullable Amount multiple(int at) {
        for (Category direction : DIRECTIONS) {
            Entry entry = words.find(at, direction);
            if (entry != null && !entry.value().isEmpty()) {
                return inWords(at, entry, Amount.Kind.FACTOR, direction);
            }
        }
        Entry entry = words.find(at, Category.MULTIPLE);
        return entry == null ? null : inWords(at, entry, Amount.Kind.FACTOR, null);
    }

    private Amount inWords(int at, Entry entry, Amount.Kind kind, @Nullable Category own) {
        int to = at + entry.length();
        // fell nearly threefold, was threefold lower: what fell did not triple
        boolean isFall = words.endsAt(from, Category.DOWN) || words.is(to, Category.DOWN);
        Category direction = own == Category.UP && isFall ? Category.DOWN : own;
        BigDecimal value = new BigDecimal(entry.value());
        boolean isFallTo = own == Category.DOWN
                && qualifier != Qualifier.NEARLY
                && (qualifier == Qualifier.LESS_THAN || words.endsAt(from, Category.TO));
        if (kind == Amount.Kind.FACTOR && value.compareTo(BigDecimal.ONE) < 0) {
            value = BigDecimal.ONE.divide(value, MathContext.DECIMAL32).stripTrailingZeros();
            qualifier = ofDivisor(qualifier);
        } else if (isFallTo) {
            qualifier = ofDivisor(qualifier); // fell to less than half: by a factor of more than two
        }
        return new Amount(from, to, kind, value, null, null, null, qualifier, isUpTo, '\0', direction, null, at, to);
    }

    /**
     * The bound of a divisor whose part is bounded: less than half as much is a fall to less than 1/2, more than 2:1.
     */
    private static Qualifier ofDivisor(Qualifier ofPart) {
        return switch (ofPart) {
            case LESS_THAN, NEARLY -> Qualifier.MORE_THAN;
            case AT_MOST -> Qualifier.AT_LEAST;
            case MORE_THAN -> Qualifier.LESS_THAN;
            case AT_LEAST -> Qualifier.AT_MOST;
            default -> ofPart;
        };
    }

    private @Nullable Amount plain(int at) {
        int next = at;
        char sign = signAt(next);
        next = sign == 0 ? next : Math.max(next + 1, words.skip(next, Category.SIGN));
        UnitFinder.Found before = UnitFinder.money(words, next);
        next = before == null ? next : before.to();
        if (sign == 0 && before != null) {
            sign = signAt(next);
            next = sign == 0 ? next : Math.max(next + 1, words.skip(next, Category.SIGN));
        }
        if (before != null) {
            next = hedgeInside(next);
        }
        NumberReader.Numeric number = NumberReader.read(words, next);
        if (number == null || (before != null && number.inWords() && number.magnitude() == null)) {
            return null;
        }
        return withUnit(next, sign, before, number);
    }

    /** The index behind a hedge word between currency and number, or the place itself. */
    private int hedgeInside(int at) {
        Entry hedge = words.find(at, Category.HEDGE);
        if (hedge == null || hedge.value().equals(UP_TO) || NumberReader.read(words, at + hedge.length()) == null) {
            return at;
        }
        qualifier = Qualifier.valueOf(hedge.value());
        return at + hedge.length();
    }

    /** A plus or minus that belongs to the number behind it, or zero. */
    private char signAt(int at) {
        Entry inWords = words.find(at, Category.SIGN);
        if (inWords != null) {
            return inWords.value().charAt(0);
        }
        char sign = words.isSign(at, '+') ? '+' : words.isSign(at, '-') ? '-' : words.isSign(at, '\u00b1') ? '+' : 0;
        if (sign == 0 || at + 1 >= words.size() || isListMark(at)) {
            return 0;
        }
        boolean opens = at == 0 || words.isSign(at - 1, '(') || words.isSign(at - 1, '|') || isBehindSign(at);
        boolean between = words.isGlued(at) && !opens;
        boolean isBehindTo =
                words.endsAt(at, Category.TO) || words.endsAt(at, Category.OF) || words.endsAt(at, Category.AGAINST);
        return sign == '+' || ((opens || isBehindTo || words.isGlued(at + 1)) && !between) ? sign : 0;
    }

    /** Whether a dash stands before a line that starts with a year. */
    private boolean isListMark(int at) {
        return at == 0 && words.isSign(at, '-') && !words.isGlued(1) && YearReader.inDigits(words, 1) != null;
    }

    /** Whether the sign of a currency stands right before: $-5 million. */
    private boolean isBehindSign(int at) {
        return at > 0 && !words.get(at - 1).isWord() && words.endsAt(at, Category.CURRENCY);
    }

    private @Nullable Amount withUnit(
            int digitsFrom, char sign, UnitFinder.@Nullable Found before, NumberReader.Numeric first) {
        NumberReader.Numeric last = first;
        UnitFinder.Found unit = before;
        int to = first.to();
        qualifier = first.isRound() && qualifier == Qualifier.AS_PRINTED ? Qualifier.ABOUT : qualifier;
        if (before == null) {
            Amount fused = fused(digitsFrom, sign, first);
            if (fused != null) {
                return fused;
            }
            unit = UnitFinder.behind(words, to, true);
            to = unit == null ? to : unit.to();
        } else {
            UnitFinder.Found again = UnitFinder.behind(words, to, true);
            if (again != null && again.kind() == Amount.Kind.MONEY) {
                unit = again.unit() != null && isMoreExact(before, again) ? again : before;
                to = again.to();
            }
        }
        NumberReader.Numeric second = new Ranges(words, from).end(first, unit, before);
        BigDecimal high = null;
        if (second != null) {
            high = second.value();
            last = second;
            to = second.to();
            if (before == null) {
                unit = UnitFinder.behind(words, to, true);
                to = unit == null ? to : unit.to();
            }
            qualifier = Qualifier.RANGE;
        }
        if (unit == null) {
            Amount ordinal = ordinal(first, digitsFrom);
            if (ordinal != null) {
                return ordinal;
            }
        }
        Amount.Kind kind = unit == null ? Amount.Kind.BARE : unit.kind();
        int half = kind == Amount.Kind.FACTOR ? NumberReader.half(words, to, first.value()) : 0;
        to += half;
        Category grammaticalCase = suffix(to, unit);
        if (grammaticalCase != null && (unit == null || unit.last() == null)) {
            to += 2;
        }
        int hedged = hedgeBehind(to, grammaticalCase == Category.TO);
        grammaticalCase = hedged > to ? null : grammaticalCase;
        to = hedged;
        return new Amount(
                from,
                to,
                kind,
                half == 0 ? first.value() : NumberReader.withHalf(first.value()),
                high,
                last.magnitude(),
                unit == null ? null : unit.unit(),
                qualifier,
                isUpTo,
                sign,
                null,
                grammaticalCase,
                digitsFrom,
                last.to());
    }

    /** An amount whose power of ten and currency stand in one word: 1,186 MDH; null if they do not. */
    private @Nullable Amount fused(int digitsFrom, char sign, NumberReader.Numeric number) {
        Entry entry = number.magnitude() != null ? null : words.find(number.to(), Category.SCALED);
        if (entry == null) {
            return null;
        }
        int slash = entry.value().indexOf('/');
        return new Amount(
                from,
                number.to() + entry.length(),
                Amount.Kind.MONEY,
                number.value(),
                null,
                Magnitude.valueOf(entry.value().substring(0, slash)),
                Unit.money(entry.value().substring(slash + 1)),
                qualifier,
                isUpTo,
                sign,
                null,
                null,
                digitsFrom,
                number.to());
    }

    /** An ISO code or a country's name for the money says more than a sign. */
    private static boolean isMoreExact(UnitFinder.Found before, UnitFinder.Found behind) {
        return behind.to() - behind.start() >= before.to() - before.start();
    }

    private int hedgeBehind(int at, boolean isReached) {
        Entry hedge = words.find(at, Category.HEDGE_AFTER);
        if (hedge == null || (isReached && !hedge.value().equals("NEARLY")) || startsOther(at, hedge)) {
            return at;
        }
        qualifier = Qualifier.valueOf(hedge.value());
        return at + hedge.length();
    }

    /** Whether a later word of a phrase starts another hedge, of what stands behind: or more than a tenth. */
    private boolean startsOther(int at, Entry phrase) {
        for (int i = at + 1; i < at + phrase.length(); i++) {
            Entry hedge = words.find(i, Category.HEDGE);
            if (hedge != null && i + hedge.length() > at + phrase.length()) {
                return true;
            }
        }
        return false;
    }

    /** The case that an ending behind a hyphen says, as in 5%-ға, or that of the unit. */
    private @Nullable Category suffix(int at, UnitFinder.@Nullable Found unit) {
        if (unit != null && unit.last() != null) {
            return unit.last();
        }
        return words.isSign(at, '-')
                        && words.isGlued(at)
                        && words.isGlued(at + 1)
                        && words.get(at + 1).isWord()
                ? words.language().lexicon().caseOfEnding(words.get(at + 1).form())
                : null;
    }

    private @Nullable Amount ordinal(NumberReader.Numeric number, int digitsFrom) {
        if (number.magnitude() != null || number.inWords() || number.value().scale() > 0) {
            return null;
        }
        int to = OrdinalEnds.behind(words, number.to());
        BigDecimal value = number.value();
        return to < 0
                ? null
                : new Amount(
                        from,
                        to,
                        Amount.Kind.ORDINAL,
                        value,
                        null,
                        null,
                        null,
                        isUpTo ? Qualifier.AS_PRINTED : qualifier,
                        isUpTo,
                        '\0',
                        null,
                        null,
                        digitsFrom,
                        number.to());
    }

    /** An ordinal in words, or null. */
    static @Nullable Amount ordinalInWords(Words words, int at) {
        Entry entry = words.find(at, Category.ORDINAL);
        return entry == null ? null : new AmountReader(words, at).inWords(at, entry, Amount.Kind.ORDINAL, null);
    }
}
