package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a year in digits, or by words that count from the date of publication. */
final class YearReader {
    private static final int LONGEST_CURRENCY = 3;
    private static final int FIRST = 1950;
    private static final int LAST = 2100;
    private static final int MOST_SKIPPED = 4;
    private static final String YEAR = "YEAR";

    private static final ImmutableList<Category> NAMED =
            ImmutableList.of(Category.RELATIVE, Category.EARLIER, Category.LATER);

    private YearReader() {}

    /**
     * A year.
     *
     * @param to the index behind its last token
     * @param year the year; 0 if it depends on a date of publication that is not known
     * @param basis where it comes from
     * @param isEarlier whether it is the year before the one that is spoken of
     */
    record Year(int to, int year, Basis basis, boolean isEarlier) {
        boolean isKnown() {
            return year > 0;
        }
    }

    /** The year in digits at a place, or null if what stands there is another number. */
    static @Nullable Year inDigits(Words words, int at) {
        int value = words.smallNumber(at);
        if (!mayBe(value) || words.get(at).length() != 4 || isMoney(words, at)) {
            return null;
        }
        return new Year(wordBehind(words, at + 1), value, Basis.STATED, false);
    }

    /** Whether a number is so large as the years of which texts tell. */
    static boolean mayBe(int value) {
        return value >= FIRST && value <= LAST;
    }

    private static boolean isMoney(Words words, int at) {
        int next = at + 1;
        Entry flow = words.find(next, Category.FLOW);
        boolean counts = flow != null
                && (flow.value().equals("FIRMS") || flow.value().equals("PROJECTS"))
                && !words.is(at - 1, Category.IN)
                && !words.is(at - 1, Category.DUE)
                && !words.endsAt(at, Category.MONTH)
                && !isSecondOfSpan(words, at);
        boolean hasScale = words.is(next, Category.SCALE) && (words.get(next).length() > 1 || words.isGlued(next));
        return counts
                || hasScale
                || (words.is(next, Category.CURRENCY) && !words.isNumber(words.skip(next, Category.CURRENCY)))
                || words.is(next, Category.PERCENT)
                || words.is(next, Category.PHYSICAL)
                || (at > 0 && words.is(at - 1, Category.CURRENCY) && !isTaken(words, at - 1));
    }

    /** Whether a year and a word that joins stand before: between 2015 and 2024 companies announced. */
    private static boolean isSecondOfSpan(Words words, int at) {
        boolean isJoined = at > 1
                && (words.is(at - 1, Category.AND) || words.is(at - 1, Category.TO) || words.isSign(at - 1, '-'));
        return isJoined && mayBe(words.smallNumber(at - 2)) && words.get(at - 2).length() == 4;
    }

    /** Whether a currency belongs to the number before it: from 312.4 million dollars 2024. */
    private static boolean isTaken(Words words, int currency) {
        for (int i = currency - 1; i >= 0 && i >= currency - LONGEST_CURRENCY; i--) {
            if (words.isNumber(i) || words.is(i, Category.SCALE)) {
                return true;
            }
        }
        return false;
    }

    /** The index behind the word for year and its point, if they follow. */
    private static int wordBehind(Words words, int at) {
        int next = words.skip(at, Category.YEAR);
        if (next > at
                && words.isSign(next, '.')
                && words.isGlued(next)
                && words.get(next - 1).length() == 1) {
            return next + 1;
        }
        return next;
    }

    /** The year that follows on months, a quarter or a half, or null. */
    static @Nullable Year behind(Words words, int at) {
        int next = at;
        for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
            Year year = inDigits(words, next);
            if (year != null) {
                return year;
            }
            Year relative = relative(words, next);
            if (relative != null) {
                return relative;
            }
            if (words.isSign(next, '\'')
                    && words.smallNumber(next + 1) >= 0
                    && words.get(next + 1).length() == 2) {
                return new Year(next + 2, 2000 + words.smallNumber(next + 1), Basis.STATED, false);
            }
            int skippedTo = skip(words, next, skipped);
            if (skippedTo == next) {
                return null;
            }
            next = skippedTo;
        }
        return null;
    }

    private static int skip(Words words, int at, int skipped) {
        if (skipped == 0 && words.isSign(at, ',') && words.smallNumber(at + 1) >= FIRST) {
            return at + 1;
        }
        int next = words.skip(at, Category.OF);
        next = next == at ? words.skip(at, Category.IN) : next;
        next = next == at ? words.skip(at, Category.YEAR) : next;
        next = next == at && skipped > 0 ? words.skip(at, Category.FILLER) : next;
        return next == at ? words.skip(at, Category.FISCAL) : next;
    }

    /** The year that words say at a place, or null. */
    static @Nullable Year relative(Words words, int at) {
        Entry entry = words.find(at, Category.RELATIVE);
        int inner = entry == null ? 0 : longer(words, at, at + entry.length());
        if (entry != null && (inner > 0 || isOfOther(words, at, at + entry.length()))) {
            return inner > 0 ? relative(words, inner) : null;
        }
        Entry earlier = words.find(at, Category.EARLIER);
        if (earlier != null && earlier.value().isEmpty() && (entry == null || earlier.length() > entry.length())) {
            return new Year(at + earlier.length(), 0, Basis.SHIFTED, true);
        }
        if (entry == null || !entry.value().startsWith(YEAR)) {
            return null;
        }
        LocalDate published = words.published();
        int shift = shift(entry.value(), YEAR);
        return new Year(
                at + entry.length(), published == null ? 0 : published.getYear() + shift, Basis.RELATIVE, false);
    }

    /** The words of a time that counts from publication, or null if they are those of a year that follows. */
    static @Nullable Entry phrase(Words words, int at) {
        Entry entry = words.find(at, Category.RELATIVE);
        return entry == null || isOfOther(words, at, at + entry.length()) ? null : entry;
    }

    /** Whether "of the year" is that of a year whose number or name follows: de l'année 2024, dell'anno scorso. */
    static boolean isOfOther(Words words, int at, int to) {
        return longer(words, at, to) > 0 || (words.endsAt(to, Category.YEAR) && inDigits(words, to) != null);
    }

    /** Where a name of a time starts within a phrase that ends behind it, or 0. */
    private static int longer(Words words, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            for (Category category : NAMED) {
                Entry inner = words.find(i, category);
                if (inner != null && i + inner.length() > to) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** The number behind the name of a unit: -1 in YEAR-1. */
    static int shift(String value, String unit) {
        String number = value.substring(unit.length());
        return Integer.parseInt(number.startsWith("+") ? number.substring(1) : number);
    }
}
