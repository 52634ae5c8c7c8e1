package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.figure.Unit;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the unit before or behind a number. */
final class UnitFinder {
    private static final int LONGEST_LINK = 2;
    /** Not those that the JDK of one year knows and that of another does not: tender of a country of today. */
    private static final int CODE = 3;

    private static final ImmutableMap<String, Unit> CODES = codes();

    /** Codes that stand before other numbers, too, where a headline is written in capitals. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("ALL", "CUP", "TOP");

    private UnitFinder() {}

    private static ImmutableMap<String, Unit> codes() {
        Map<String, Unit> codes = new TreeMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(new Locale("", country));
            if (currency != null) {
                codes.put(currency.getCurrencyCode(), Unit.money(currency));
            }
        }
        return ImmutableMap.copyOf(codes);
    }

    /**
     * A unit.
     *
     * @param to the index behind its last token
     * @param kind the kind that it makes the number
     * @param unit the unit, or null for a factor
     * @param last the category of its entry, for its case
     * @param start the index of its first token
     */
    record Found(
            int start,
            int to,
            Amount.Kind kind,
            @Nullable Unit unit,
            @Nullable Category last) {}

    /** The unit that stands behind a number, or null. */
    static @Nullable Found behind(Words words, int at, boolean hasScale) {
        int next = at;
        if (words.isSign(at, '.')
                && words.isGlued(at)
                && at > 0
                && words.language().isUnitAbbreviation(words.get(at - 1).form())) {
            next = at + 1;
        }
        int glued = words.isSign(next, '-') && words.isGlued(next) && words.isGlued(next + 1) ? next + 1 : next;
        Found found = direct(words, next);
        if (found == null && glued != next) {
            found = direct(words, glued);
        }
        if (found == null && hasScale) {
            int linked = next;
            for (int i = 0; i < LONGEST_LINK && words.is(linked, Category.OF); i++) {
                linked = words.skip(linked, Category.OF);
                found = money(words, linked);
                found = found == null ? physical(words, linked) : found;
                if (found != null && words.isNumber(found.to())) {
                    return null;
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return found;
    }

    private static @Nullable Found direct(Words words, int at) {
        Entry points = words.find(at, Category.POINTS);
        Entry percent = words.find(at, Category.PERCENT);
        if (points != null && (percent == null || points.length() > percent.length())) {
            return new Found(at, at + points.length(), Amount.Kind.POINTS, Unit.PERCENTAGE_POINT, null);
        }
        if (percent != null) {
            return new Found(
                    at,
                    at + percent.length(),
                    Amount.Kind.PERCENT,
                    Unit.PERCENT,
                    words.language().lexicon().caseOf(percent, words.tokens(), at));
        }
        Entry times = words.find(at, Category.TIMES);
        if (times != null) {
            return new Found(at, at + times.length(), Amount.Kind.FACTOR, null, null);
        }
        Found money = money(words, at);
        return money == null ? physical(words, at) : money;
    }

    /** The currency that stands at a place, or null. */
    static @Nullable Found money(Words words, int at) {
        Entry entry = words.find(at, Category.CURRENCY);
        String letter = words.currencies().ofLetters(at);
        if (!letter.isEmpty()) {
            return new Found(at, at + 1, Amount.Kind.MONEY, Unit.money(letter), null);
        }
        if (entry == null) {
            boolean mayShare = at < words.size()
                    && words.get(at).isWord()
                    && words.find(at, Category.DEMONYM) == null
                    && words.find(at, Category.PARTY) == null;
            String shared = mayShare ? words.currencies().shared(at) : "";
            return shared.isEmpty()
                    ? code(words, at)
                    : new Found(at, at + 1, Amount.Kind.MONEY, Unit.money(shared), null);
        }
        int to = at + entry.length();
        return new Found(
                at,
                to,
                Amount.Kind.MONEY,
                Unit.money(words.currencies().of(at, entry)),
                words.language().lexicon().caseOf(entry, words.tokens(), at));
    }

    /** The ISO 4217 code that stands in capitals at a place, or an empty text. */
    static String codeAt(Words words, int at) {
        Found found = code(words, at);
        Unit unit = found == null ? null : found.unit();
        return unit == null ? "" : unit.symbol();
    }

    /** A currency by its ISO 4217 code in capitals, or null. */
    private static @Nullable Found code(Words words, int at) {
        if (at >= words.size()
                || words.get(at).length() != CODE
                || !words.get(at).capital()
                || !words.get(at).isWord()) {
            return null;
        }
        String code = words.text(at, at + 1);
        Unit unit = CODES.get(code); // all in capitals
        return unit == null || startsPhrase(words, at) || (WORDS.contains(code) && isWord(words, at, code))
                ? null
                : new Found(at, at + 1, Amount.Kind.MONEY, unit, null);
    }

    private static boolean startsPhrase(Words words, int at) {
        for (Entry entry : words.findAll(at)) {
            if (entry.length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code that is a word as well is no currency: of no party, and with no word of scale beside: TOP 10. */
    private static boolean isWord(Words words, int at, String code) {
        return !words.currencies().isOfParty(code)
                && !words.is(at + 2, Category.SCALE)
                && !words.endsAt(at, Category.SCALE);
    }

    private static @Nullable Found physical(Words words, int at) {
        Entry entry = words.find(at, Category.PHYSICAL);
        Entry letters = entry == null ? null : words.find(at, Category.CURRENCY_LETTER);
        if (letters != null && words.endsAt(at, Category.SCALE) && isInCapitals(words, at)) {
            return new Found(at, at + letters.length(), Amount.Kind.MONEY, Unit.money(letters.value()), null);
        }
        return entry == null
                ? null
                : new Found(at, at + entry.length(), Amount.Kind.PHYSICAL, Unit.physical(entry.value()), null);
    }

    /** Whether a word has capitals alone, as the sign of a currency has where that of a unit has none: KM, not km. */
    private static boolean isInCapitals(Words words, int at) {
        return words.text(at, at + 1).chars().allMatch(Character::isUpperCase);
    }

    /**
     * Whether a figure with an article, in a year, may be one to compare with: in languages where a bound has an
     * article too only behind another figure.
     */
    static boolean mayCompare(Words words, int at) {
        if (!words.language().hasLastAdjectives()) {
            return true;
        }
        for (int i = 0; i < at; i++) {
            if (words.is(i, Category.SCALE)) {
                return true;
            }
        }
        return false;
    }
}
