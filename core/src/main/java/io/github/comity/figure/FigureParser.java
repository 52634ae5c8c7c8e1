package io.github.comity.figure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure in one pass: hedge word, sign, currency, number, magnitude, unit, and the same again for a range.
 */
final class FigureParser {
    /** No letter or symbol that is a magnitude, or magnitude and unit in one, has more characters. */
    private static final int LONGEST_SYMBOL = 3;

    private final Cursor text;
    private final NumberReader numbers;
    private final UnitReader units;

    private Qualifier qualifier = Qualifier.AS_PRINTED;
    private String opening = "";
    private @Nullable End first;
    private @Nullable Unit unit;
    /** The currencies that the sign or word read so far can stand for; empty if it stands for one. */
    private ImmutableSet<String> sharing = ImmutableSet.of();

    FigureParser(CharSequence input, DecimalMark mark) {
        this.text = new Cursor(input);
        this.numbers = new NumberReader(text, mark);
        this.units = new UnitReader(text);
    }

    Figure parse() {
        End low = end();
        End high = null;
        first = low;
        if (isJoined(low)) {
            high = end();
            if (qualifier != Qualifier.AS_PRINTED) {
                throw text.error(low.numberEnd, RangeEnds.hedged(qualifier, low, high));
            }
        } else if (!opening.isEmpty()) {
            throw text.error(
                    low.numberEnd, "the second value of the range is missing; write it as in 1.2–1.5 billion USD");
        }
        text.skipSpace();
        if (!text.atEnd()) {
            throw text.error(text.at(), "unexpected text after the figure; pass one figure alone");
        }
        settleLetter(low);
        if (high == null) {
            Figure figure = Figure.of(low.value, low.magnitudeOrOne(), unit());
            return qualifier == Qualifier.AS_PRINTED ? figure : figure.withQualifier(qualifier);
        }
        settleLetter(high);
        return new RangeEnds(text, low, high).figure(unit());
    }

    private Unit unit() {
        return unit == null ? Unit.UNSTATED : unit;
    }

    private End end() {
        End end = new End();
        prefix(end);
        BigDecimal value = numbers.read();
        end.value = end.sign < 0 ? value.negate() : value;
        end.numberEnd = text.at();
        if (text.peek() == '?' && first == null) {
            if (qualifier != Qualifier.AS_PRINTED) {
                throw text.error(end.numberEnd, "a hedge word and the uncertain form '?' exclude each other; keep one");
            }
            qualifier = UncertainForm.read(text, end.value);
        }
        do {
            suffix(end);
        } while (isContinued(end));
        return end;
    }

    // ---- an amount in parts, as in 2 billion 300 million: the parts are whole but the last, each below one of the
    // last

    /** Whether a number with a smaller magnitude word stands here, and adds it. */
    private boolean isContinued(End end) {
        int back = text.at();
        text.skipSpace();
        int start = text.at();
        Magnitude major = end.magnitudeRead();
        if (major == null || end.unitAfter || !numbers.isHere()) {
            text.moveTo(back);
            return false;
        }
        BigDecimal part = numbers.read();
        int numberEnd = text.at();
        text.skipSpace();
        Magnitude minor = Cursor.isLetter(text.peek()) ? magnitudeOrLetter(text.word()) : null;
        if (minor == null) {
            text.moveTo(back);
            return false;
        }
        int places = major.exponent() - minor.exponent();
        if (end.value.scale() > 0 || places <= 0 || part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(places)) >= 0) {
            throw text.error(
                    start,
                    "parts of an amount are whole but for the last, and each is less than one of the part before, as "
                            + "in 2 billion 300 million; write it in one part");
        }
        BigDecimal signed = end.sign < 0 ? part.negate() : part;
        end.value = end.value.scaleByPowerOfTen(places).add(signed);
        end.magnitude = minor;
        end.letterAt = -1;
        end.numberEnd = numberEnd;
        return true;
    }

    private @Nullable Magnitude magnitudeOrLetter(String word) {
        Magnitude found = units.phrase(word, 0, Words::magnitude);
        return found == null ? units.phrase(word, 0, Words::letter) : found;
    }

    // ---- before the number: hedge words, "from", "between", "rank", a sign, a currency

    private void prefix(End end) {
        while (true) {
            text.skipSpace();
            if (text.atEnd()) {
                throw text.error(text.at(), "a number is missing; write it as in 626.8 million USD");
            }
            if (numbers.isHere()) {
                return;
            }
            int start = text.at();
            if (isSign(text.peek())) {
                sign(end, start, text.next() == '+' ? 1 : -1);
                continue;
            }
            String word = text.word();
            int sign = Words.sign(word);
            if (sign != 0) {
                sign(end, start, sign);
            } else if (first == null && (word.equals("from") || word.equals("between"))) {
                opening = word;
            } else if (word.equals("rank") && end.unit == null) {
                setUnit(end, start, Unit.RANK, ImmutableSet.of());
            } else {
                hedgeOrCurrency(end, start, word);
            }
        }
    }

    private void sign(End end, int start, int sign) {
        if (end.sign != 0) {
            throw text.error(start, "one sign is read; keep one");
        }
        if (isDash(text.charAt(start)) && (Cursor.isSpace(text.peek()) || text.atEnd())) {
            throw text.error(start, "a dash before a space is no sign; write -5, or leave the dash out");
        }
        end.sign = sign;
    }

    private void hedgeOrCurrency(End end, int start, String word) {
        Qualifier hedge = units.phrase(word, 3, Words::qualifier);
        if (hedge == null) {
            Unit currency = units.currency(start, word);
            if (currency == null) {
                throw units.unknown(start);
            }
            setUnit(end, start, currency, Words.sharing(word));
            return;
        }
        if (first != null) {
            throw text.error(start, "a range takes no hedge word; leave the word out or state one value");
        }
        if (qualifier != Qualifier.AS_PRINTED || unit != null || end.sign != 0) {
            throw text.error(start, "one hedge word is read, and it stands first; keep one");
        }
        qualifier = hedge;
    }

    // ---- a range

    /** Whether a dash, "to" or "and" stands here, and moves past it. */
    private boolean isJoined(End low) {
        text.skipSpace();
        char c = text.peek();
        if (c == '-' && low.value.signum() < 0) {
            throw text.error(
                    text.at(), "a hyphen after a negative value can be a sign; write 'to' between the ends of a range");
        }
        if (c == '-' || isDash(c)) {
            text.next();
            return true;
        }
        int back = text.at();
        if (Cursor.isLetter(c) && isJoiner(text.word())) {
            return true;
        }
        text.moveTo(back);
        return false;
    }

    private boolean isJoiner(String word) {
        return word.equals("to") || (word.equals("and") && opening.equals("between"));
    }

    // ---- after the number: magnitude and unit

    private void suffix(End end) {
        while (true) {
            int back = text.at();
            text.skipSpace();
            char c = text.peek();
            if (isHyphenBeforeWord(back)) {
                text.next();
                continue;
            }
            boolean joins = first == null && (c == '-' || isDash(c));
            if (text.atEnd() || Cursor.isDigit(c) || joins) {
                text.moveTo(back);
                return;
            }
            int start = text.at();
            if (c == '{') {
                setUnit(end, start, units.braces(start), ImmutableSet.of());
                end.unitAfter = true;
                continue;
            }
            if (text.skip('%')) {
                setUnit(end, start, Unit.PERCENT, ImmutableSet.of());
                end.unitAfter = true;
                continue;
            }
            String word = text.word();
            Unit currency = units.code(start);
            if (currency != null) {
                setUnit(end, start, currency, Words.sharing(word));
                end.unitAfter = true;
                continue;
            }
            if (first == null && isJoiner(word)) {
                text.moveTo(back);
                return;
            }
            Magnitude magnitude = units.phrase(word, 0, Words::magnitude);
            if (magnitude != null) {
                setMagnitude(end, start, magnitude);
            } else if (word.length() <= LONGEST_SYMBOL && isScaled(end, start)) {
                end.unitAfter = true;
            } else if (!isLetter(end, start, word)) {
                Unit found = units.unitAt(start, word);
                setUnit(end, start, found, Words.sharing(word));
                end.unitAfter = true;
            }
        }
    }

    /** Whether a hyphen here ties the number before it to a magnitude or unit, as in "$1.2-billion" and "5-kg". */
    private boolean isHyphenBeforeWord(int behindNumber) {
        int here = text.at();
        boolean hyphen = text.peek() == '-' || text.peek() == '\u2011';
        if (here != behindNumber || !hyphen || !Cursor.isLetter(text.peek(1))) {
            return false;
        }
        text.next();
        int start = text.at();
        String word = text.word();
        boolean found = units.phrase(word, 0, Words::magnitude) != null || units.isBehindNumber(word, start);
        text.moveTo(here);
        return found;
    }

    /** Takes a symbol that is magnitude and unit in one; false if the word is none. */
    private boolean isScaled(End end, int start) {
        String symbol = text.from(start);
        Words.Scaled scaled = Words.scaled(symbol);
        if (scaled == null && symbol.equalsIgnoreCase("mt")) {
            throw text.error(start, "'%s' is metric tonnes or million tonnes; write t or million t".formatted(symbol));
        }
        if (scaled != null) {
            setMagnitude(end, start, scaled.magnitude());
            setUnit(end, start, scaled.unit(), ImmutableSet.of());
        }
        return scaled != null;
    }

    private void setMagnitude(End end, int start, Magnitude magnitude) {
        boolean open = end.letterAt < 0 && mayHaveMagnitude(end);
        Magnitude product = end.magnitude == null ? magnitude : Words.product(end.magnitude, magnitude);
        if (!open || product == null) {
            throw text.error(
                    start, "a figure has one magnitude word, before its unit; write 2.3 billion, or 2 bn 300 m");
        }
        end.magnitude = product;
    }

    private static boolean mayHaveMagnitude(End end) {
        return end.unit == null || end.unit.kind() == Unit.Kind.MONEY || end.unit.kind() == Unit.Kind.RANK;
    }

    private void setUnit(End end, int start, Unit found, ImmutableSet<String> others) {
        boolean again = unit != null && unit.equals(found) && (end.unit == null || found.kind() == Unit.Kind.MONEY);
        if (unit == null || again || sharing.contains(found.symbol())) {
            sharing = again && sharing.isEmpty() ? sharing : others;
            unit = found;
        } else if (!others.contains(unit.symbol())) {
            throw text.error(start, twoUnits(unit, found));
        }
        end.unit = unit;
    }

    private String twoUnits(Unit read, Unit found) {
        if (first == null) {
            return "a figure has one unit, but '%s' was already read; write each figure alone".formatted(read);
        }
        return found.kind() == Unit.Kind.MONEY
                ? "both ends of a range must have one currency; write it once"
                : "both ends of a range must have one unit, but here are '%s' and '%s'; write it once"
                        .formatted(read, found);
    }

    // ---- one letter that can be a magnitude or a unit, see Magnitude

    /** Keeps such a letter until all is read; false if the word is none. */
    private boolean isLetter(End end, int start, String word) {
        Magnitude meant = word.length() > LONGEST_SYMBOL ? null : units.phrase(word, 0, Words::letter);
        boolean behind = end.magnitude != null || (end.letterAt >= 0 && !end.letter.equals("m"));
        if (meant == null || (behind && text.from(start).equals("t"))) {
            return false;
        }
        if (unit != null && unit.kind() == Unit.Kind.MONEY) {
            setMagnitude(end, start, meant);
            return true;
        }
        if (end.letterAt >= 0 || end.unitAfter || end.magnitude != null) {
            throw unclearLetter(start, text.from(start));
        }
        end.letterAt = start;
        end.letter = text.from(start);
        return true;
    }

    private void settleLetter(End end) {
        if (end.letterAt < 0) {
            return;
        }
        Magnitude meant = units.phrase(end.letter.toLowerCase(Locale.ROOT), 0, Words::letter);
        if (unit().kind() == Unit.Kind.MONEY || (unit != null && meant != Magnitude.TRILLION)) {
            end.magnitude = meant;
        } else if (end.letter.equals("t") && (unit == null || unit.equals(Words.TONNE))) {
            unit = Words.TONNE;
        } else {
            throw unclearLetter(end.letterAt, end.letter);
        }
    }

    private IllegalArgumentException unclearLetter(int start, String letter) {
        return text.error(
                start,
                "'%s' is %s, or name the currency"
                        .formatted(letter, Words.letterReadings(letter.toLowerCase(Locale.ROOT))));
    }

    // ---- characters and errors

    /** A hyphen or dash that is no sign if a space follows it. */
    private static boolean isDash(char c) {
        return c >= '\u2010' && c <= '\u2015';
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+' || c == '\u2212' || (c >= '\u2010' && c <= '\u2013');
    }
}
