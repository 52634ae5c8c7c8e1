package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import java.util.Set;
import java.util.TreeSet;

/** Finds the currencies that words of a sentence mean, by those that the text has named before and its parties. */
final class Currencies {
    /** The most words of a name that the two CFA francs share; the full names are longer. */
    private static final int SHARED_NAME = 2;

    /** The most words of a sum before its currency. */
    private static final int FAR = 6;

    private static final String DOLLAR = "USD";
    private static final String WESTERN_FRANC = "XOF";
    private static final String CENTRAL_FRANC = "XAF";
    private static final ImmutableSet<String> WESTERN_AFRICA =
            ImmutableSet.of("BF", "BJ", "CI", "GW", "ML", "NE", "SN", "TG");
    private static final ImmutableSet<String> CENTRAL_AFRICA = ImmutableSet.of("CF", "CG", "CM", "GA", "GQ", "TD");

    private final Words words;
    private final Named named;

    Currencies(Words words, Named named) {
        this.words = words;
        this.named = named;
    }

    /** What a text has named so far. Not thread-safe. */
    static final class Named {
        private final ImmutableList<String> homes;
        private String last = "";
        /** The currencies of dollars that were named in full. */
        private final Set<String> dollars = new TreeSet<>();

        /**
         * Starts a text.
         *
         * @param homes the ISO 3166-1 alpha-2 codes of the parties that are expected
         */
        Named(ImmutableList<String> homes) {
            this.homes = homes;
        }
    }

    /**
     * The code of a currency by its full name, or by a word that many currencies share. Dollars alone are those of the
     * United States, as the genre has it, unless the text named those of one other country before and no others.
     */
    String of(int at, Entry entry) {
        if (entry.value().equals(WESTERN_FRANC) && length(at, entry) <= SHARED_NAME) {
            return franc();
        }
        if (entry.length() > 1) {
            named.last = entry.value();
            name(at, entry);
            return entry.value();
        }
        if (entry.value().equals(DOLLAR)) {
            boolean isAlone = !words.get(at).form().startsWith("us");
            return isAlone && named.dollars.size() == 1 && !isConverted(at)
                    ? named.dollars.iterator().next()
                    : DOLLAR;
        }
        String shared = shared(at);
        return shared.isEmpty() ? entry.value() : shared;
    }

    /** How many words a name has, without hyphens. */
    private int length(int at, Entry entry) {
        int length = 0;
        for (int i = at; i < at + entry.length(); i++) {
            length += words.get(i).isWord() ? 1 : 0;
        }
        return length;
    }

    /** Whether dollars tell the sum before them in other money: 5 billion Australian dollars ($3.3 billion). */
    private boolean isConverted(int at) {
        int open = at - 1;
        while (open > at - FAR
                && open > 0
                && (words.isNumber(open)
                        || words.is(open, Category.SCALE)
                        || words.is(open, Category.HEDGE)
                        || words.is(open, Category.ONE))) {
            open--;
        }
        Entry or = words.find(open, Category.AND);
        boolean isOther = words.isSign(open, '(') || (or != null && or.value().equals("OR"));
        int before = words.isSign(open - 1, ',') ? open - 1 : open;
        return isOther
                && before > 0
                && (words.isNumber(before - 1)
                        || words.endsAt(before, Category.SCALE)
                        || words.endsAt(before, Category.CURRENCY));
    }

    /** Keeps in mind whose dollars a full name names. */
    void name(int at, Entry entry) {
        int last = at + entry.length() - 1;
        if (entry.length() > 1 && (isDollar(last) || isDollar(at))) {
            named.dollars.add(entry.value());
        }
    }

    /** Whether a word alone is that of dollars. */
    private boolean isDollar(int at) {
        for (Entry entry : words.findAll(at)) {
            if (entry.category() == Category.CURRENCY
                    && entry.length() == 1
                    && entry.value().equals(DOLLAR)) {
                return true;
            }
        }
        return false;
    }

    /** The CFA franc, whose name two currencies share: that of the country that is spoken of. */
    private String franc() {
        boolean isCentral = Scan.any(named.homes, CENTRAL_AFRICA::contains);
        boolean isWestern = Scan.any(named.homes, WESTERN_AFRICA::contains);
        return isCentral && !isWestern ? CENTRAL_FRANC : WESTERN_FRANC;
    }

    /** Whether a code is that of the currency of a party that is expected. */
    boolean isOfParty(String code) {
        return Scan.any(named.homes, code::startsWith);
    }

    /** The code that letters mean before a number: of the currency of a party that is expected; else an empty text. */
    String ofLetters(int at) {
        if (words.isNumber(at + 1) && words.get(at).capital()) {
            for (Entry entry : words.findAll(at)) {
                boolean isLetter = entry.category() == Category.CURRENCY_LETTER;
                if (isLetter && isOfParty(entry.value())) {
                    return entry.value();
                }
            }
        }
        return "";
    }

    /**
     * The code that a word alone means which is part of the names of currencies: the one that was named in full before,
     * or that of a party; else an empty text.
     */
    String shared(int at) {
        Set<String> codes = words.language().lexicon().currencies(words.get(at).form());
        if (codes.isEmpty()) {
            return "";
        }
        if (codes.contains(named.last)) {
            return named.last;
        }
        for (String home : named.homes) {
            for (String code : codes) {
                if (code.startsWith(home)) {
                    return code;
                }
            }
        }
        return "";
    }
}
