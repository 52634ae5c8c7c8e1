package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.Magnitude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits or words with its magnitude word: {@code 1 billion 42 million}, {@code seven hundred}. */
final class NumberReader {
    private static final int HUNDRED = 100;
    private static final int DIGITS_OF_HUNDREDS = 3;
    private static final int TEN = 10;
    private static final int LEAST_TEN = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** In the place of a number that is none: every other one ends behind its start. */
    private static final Numeric NONE = new Numeric(0, BigDecimal.ZERO, null, false);

    private NumberReader() {}

    /**
     * A number.
     *
     * @param to the index behind its last token
     * @param value the value as printed
     * @param magnitude the magnitude word, or null
     * @param inWords whether it is written in words
     * @param isRound whether its word says that it is about so many: une centaine
     */
    record Numeric(int to, BigDecimal value, @Nullable Magnitude magnitude, boolean inWords, boolean isRound) {
        Numeric(int to, BigDecimal value, @Nullable Magnitude magnitude, boolean inWords) {
            this(to, value, magnitude, inWords, false);
        }

        /** Whether it is a whole number of at most two digits, as one that counts months or years is. */
        boolean isSmall() {
            return magnitude == null && value.scale() == 0 && value.precision() <= 2;
        }
    }

    /** The number at a place, or null; several readers ask for each. */
    static @Nullable Numeric read(Words words, int at) {
        if (at < 0 || at >= words.size()) {
            return null;
        }
        Numeric[] known = words.numbers();
        if (known[at] == null) {
            Numeric found = find(words, at);
            known[at] = found == null ? NONE : found;
        }
        Numeric number = known[at];
        return number.to() == NONE.to() ? null : number;
    }

    private static @Nullable Numeric find(Words words, int at) {
        Numeric part = part(words, at);
        if (part != null) {
            return part;
        }
        Numeric first = single(words, at);
        first = first == null ? aThousand(words, at) : first;
        if (first == null || first.magnitude() == null) {
            return first;
        }
        Numeric second = single(words, first.to());
        if (second != null && first.magnitude() == Magnitude.THOUSAND && second.magnitude() == Magnitude.MILLION) {
            return thousandsOfMillions(first, second);
        }
        if (second != null && first.magnitude() == Magnitude.THOUSAND && isRest(words, first, second)) {
            BigDecimal whole = first.value().movePointRight(Magnitude.THOUSAND.exponent());
            return new Numeric(second.to(), whole.add(second.value()), null, first.inWords());
        }
        if (second == null
                || second.magnitude() == null
                || second.inWords() != first.inWords()
                || second.magnitude().exponent() >= first.magnitude().exponent()
                || first.value().scale() > 0) {
            return first;
        }
        int steps = first.magnitude().exponent() - second.magnitude().exponent();
        BigDecimal whole = first.value().movePointRight(steps).setScale(0);
        if (second.value().compareTo(BigDecimal.ONE.movePointRight(steps)) >= 0) {
            return first;
        }
        return new Numeric(second.to(), whole.add(second.value()), second.magnitude(), first.inWords());
    }

    /** A part of a power of ten: half a million, three quarters of a billion, полмиллиарда; or null. */
    private static @Nullable Numeric part(Words words, int at) {
        Entry part = words.find(at, Category.FRACTION);
        if (part == null) {
            return null;
        }
        int to = at + part.length();
        int slash = part.value().indexOf('/');
        if (slash > 0) {
            BigDecimal value = new BigDecimal(part.value().substring(0, slash));
            return new Numeric(to, value, Magnitude.valueOf(part.value().substring(slash + 1)), true);
        }
        Numeric scaled = scaled(words, to, new BigDecimal(part.value()), true);
        boolean isWord = words.get(scaled.to() - 1).length() > 2;
        return scaled.magnitude() != null && isWord ? scaled : null;
    }

    /** Whether hundreds count on from whole thousands: two thousand five hundred, 2 тыс. 347. */
    private static boolean isRest(Words words, Numeric thousands, Numeric rest) {
        boolean isHundreds = rest.inWords() || words.get(rest.to() - 1).length() == DIGITS_OF_HUNDREDS;
        return thousands.value().scale() <= 0
                && thousands.inWords() == rest.inWords()
                && rest.magnitude() == null
                && rest.value().scale() == 0
                && rest.value().compareTo(Magnitude.THOUSAND.factor()) < 0
                && isHundreds;
    }

    /** A thousand without a number before so many millions: mil 284.6 millones; or null. */
    private static @Nullable Numeric aThousand(Words words, int at) {
        Entry scale = words.find(at, Category.SCALE);
        boolean isThousand =
                scale != null && scale.value().equals(Magnitude.THOUSAND.name()) && words.isNumber(at + scale.length());
        Numeric millions = scale == null || !isThousand ? null : single(words, at + scale.length());
        return millions != null && millions.magnitude() == Magnitude.MILLION
                ? new Numeric(at + 1, BigDecimal.ONE, Magnitude.THOUSAND, false)
                : null;
    }

    /** 25 mil 700 millones. */
    private static Numeric thousandsOfMillions(Numeric first, Numeric second) {
        BigDecimal whole = first.value().movePointRight(Magnitude.THOUSAND.exponent());
        boolean fits = first.value().scale() <= 0 && second.value().compareTo(Magnitude.THOUSAND.factor()) < 0;
        return fits ? new Numeric(second.to(), whole.add(second.value()), second.magnitude(), first.inWords()) : first;
    }

    private static @Nullable Numeric single(Words words, int at) {
        if (words.isNumber(at)) {
            Token token = words.get(at);
            BigDecimal value = Digits.value(words.source(), token.start(), token.end(), words.mark());
            return value == null ? null : scaled(words, at + 1, value, false);
        }
        Numeric noun = NumeralNouns.read(words, at, null);
        return noun == null ? inWords(words, at) : noun;
    }

    private static @Nullable Numeric inWords(Words words, int at) {
        Entry entry = words.find(at, Category.NUMERAL);
        int from = at;
        int to = at;
        int total = 0;
        boolean isOneMore = false;
        while (entry != null) {
            int value = Integer.parseInt(entry.value());
            if (value == HUNDRED) {
                total = Math.max(1, total) * HUNDRED;
            } else if (total > 0 && value >= lowestZeros(total) && !isOneMore) {
                break;
            } else {
                total += value;
            }
            to = from + entry.length();
            boolean isAnd = words.is(to, Category.AND) && !words.is(to, Category.AND_HALF);
            isOneMore = isAnd && (isOneMore(words, to + 1, total) || isUnitMore(words, to, total));
            boolean isJoint = isOneMore || (isAnd && total >= HUNDRED);
            from = words.isSign(to, '-') || isJoint ? to + 1 : to;
            entry = words.find(from, Category.NUMERAL);
            if (entry == null && isOne(words, from) && lowestZeros(total) > 1) {
                total++;
                to = from + 1;
            }
        }
        if (to > at) {
            Numeric of = NumeralNouns.read(words, to, BigDecimal.valueOf(total));
            boolean isVague = total % HUNDRED == 0 && words.endsAt(at, Category.SEVERAL);
            return isVague ? null : of == null ? scaled(words, to, BigDecimal.valueOf(total), true) : of;
        }
        Entry half = words.find(at, Category.AND_HALF);
        if (half == null || half.value().isEmpty()) {
            return one(words, at);
        }
        BigDecimal value = new BigDecimal(half.value()).add(HALF);
        Numeric of = NumeralNouns.read(words, at + half.length(), value);
        return of == null ? scaled(words, at + half.length(), value, true) : of;
    }

    /** The length of a half behind a whole number, or 0: two and a half. */
    static int half(Words words, int at, BigDecimal value) {
        Entry half = value.scale() > 0 ? null : words.find(at, Category.AND_HALF);
        return half == null || !half.value().isEmpty() ? 0 : half.length();
    }

    /** A number with a half. */
    static BigDecimal withHalf(BigDecimal value) {
        return value.add(HALF);
    }

    /** Whether a one or eleven counts on from a ten before and: cinquante et une. */
    private static boolean isOneMore(Words words, int at, int total) {
        Entry numeral = words.find(at, Category.NUMERAL);
        boolean isOne = numeral == null
                ? isOne(words, at)
                : numeral.value().equals("1") || numeral.value().equals("11");
        return isOne && lowestZeros(total) == TEN && total < HUNDRED;
    }

    /** Whether a number below ten counts on from a ten behind the word that joins both: cuarenta y seis. */
    private static boolean isUnitMore(Words words, int and, int total) {
        Entry unit = words.is(and, Category.TENS_AND) ? words.find(and + 1, Category.NUMERAL) : null;
        return unit != null
                && lowestZeros(total) == TEN
                && total % HUNDRED > LEAST_TEN
                && Integer.parseInt(unit.value()) < TEN;
    }

    /** Whether a word means one, and is no article alone. */
    private static boolean isOne(Words words, int at) {
        Entry one = words.find(at, Category.ONE);
        return one != null && !one.value().isEmpty();
    }

    /** A million or more of which an article says that it is one; or null. */
    private static @Nullable Numeric one(Words words, int at) {
        Entry scale = words.is(at, Category.ONE) ? words.find(at + 1, Category.SCALE) : null;
        boolean isPart =
                words.endsAt(at, Category.OF) && words.endsAt(at - 1, Category.ORDINAL); // a third of a million
        boolean isLarge =
                scale != null && !isPart && Magnitude.valueOf(scale.value()).exponent() >= Magnitude.MILLION.exponent();
        return isLarge && words.get(at + 1).length() > 2 ? scaled(words, at + 1, BigDecimal.ONE, true) : null;
    }

    /** Ones may follow on tens, and both on hundreds. */
    private static int lowestZeros(int total) {
        return total % HUNDRED == 0 ? HUNDRED : total % TEN == 0 && total % HUNDRED >= LEAST_TEN ? TEN : 1;
    }

    static Numeric scaled(Words words, int from, BigDecimal whole, boolean inWords) {
        int half = half(words, from, whole);
        int at = from + half;
        BigDecimal value = half == 0 ? whole : withHalf(whole);
        int hyphen = words.isSign(at, '-') && words.isGlued(at) && words.isGlued(at + 1) ? at + 1 : at;
        Entry entry = words.find(hyphen, Category.SCALE);
        if (entry == null || isAmbiguous(words, hyphen)) {
            return new Numeric(at, value, null, inWords);
        }
        int end = hyphen + entry.length();
        int behind = half(words, end, value);
        return new Numeric(
                end + behind, behind == 0 ? value : withHalf(value), Magnitude.valueOf(entry.value()), inWords);
    }

    /** A single letter is a magnitude word where it is glued to its number, or a currency stands before that. */
    private static boolean isAmbiguous(Words words, int at) {
        Token token = words.get(at);
        boolean isSingle = token.length() == 1 && !token.glued() && !words.is(at + 1, Category.CURRENCY);
        return isSingle && !isBehindMoney(words, at - 1);
    }

    /** Whether a currency stands right before a number. */
    private static boolean isBehindMoney(Words words, int number) {
        int end = words.isSign(number - 1, '-') || words.isSign(number - 1, '+') ? number - 1 : number;
        UnitFinder.Found before = end < 1 ? null : UnitFinder.money(words, end - 1);
        return before != null && before.to() == end;
    }
}
