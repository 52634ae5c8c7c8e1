package io.github.comity.communique.language;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.comity.communique.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a language, found by their first word.
 *
 * <p>A phrase is found in time that depends on the length of the phrase alone, not on the size of the lexicon. To its
 * callers this class is immutable; it is thread-safe.
 */
public final class Lexicon {
    /** A power of two. */
    private static final int ROOM = 1 << 14;

    private static final int MOST_HASH = (1 << 16) - 1;
    private static final int HASH_STEP = 31;
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(Entry::length).reversed();

    /** The categories whose words are asked for as a list. */
    private static final ImmutableSet<Category> LISTED = Sets.immutableEnumSet(
            Category.ABBREVIATION,
            Category.UNIT_ABBREVIATION,
            Category.GOES_ON,
            Category.GOES_ON_NOUN,
            Category.CURRENCY,
            Category.COMMON);

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> starts = new HashMap<>();
    /**
     * What forms can start, kept for those that were met last; a copy of what the phrases say. Threads share it without
     * a lock, for each is a whole one.
     */
    private final @Nullable Met[] met = new Met[ROOM];

    private final Supplier<Map<String, Set<String>>> currencies;
    private final Map<Category, Set<String>> words = new EnumMap<>(Category.class);
    private final Endings endings;
    /** The hashes of all starts, cut short, so that most forms that start nothing are told without a look-up. */
    private final BitSet startHashes = new BitSet(MOST_HASH + 1);

    private int shortestStart = Integer.MAX_VALUE;
    private int longestStart;

    /**
     * The phrases that a form can start.
     *
     * @param single those of this word alone
     * @param bySecond those of several words by the form that their second word must have, with those that are open
     * @param open those of several words whose second word may have several forms
     * @param all what they do
     * @param met what stands there with several longer ones, which are few
     */
    private record Start(
            Phrases single,
            Map<String, List<Longer>> bySecond,
            List<Longer> open,
            Categories all,
            ConcurrentMap<List<Entry>, Phrases> met) {
        static final Start NONE = of(List.of());

        static Start of(List<Entry> sorted) {
            Map<String, List<Longer>> bySecond = new HashMap<>();
            List<Longer> open = new ArrayList<>();
            int longer = 0;
            for (; longer < sorted.size() && sorted.get(longer).length() > 1; longer++) {
                Longer phrase = new Longer(sorted.get(longer));
                if (phrase.found > 1) {
                    bySecond.computeIfAbsent(phrase.entry.word(1).text(), k -> new ArrayList<>(open))
                            .add(phrase);
                } else {
                    bySecond.values().forEach(same -> same.add(phrase));
                    open.add(phrase);
                }
            }
            return new Start(
                    new Phrases(sorted.subList(longer, sorted.size())),
                    bySecond,
                    open,
                    Categories.of(Lists.transform(sorted, Entry::category)),
                    new ConcurrentHashMap<>());
        }

        /** Those of several words whose second word may be that of a text, long ones first. */
        List<Longer> with(Token second) {
            return second.isNumber() ? List.of() : bySecond.getOrDefault(second.form(), open);
        }
    }

    /** What a form can start. */
    private record Met(String form, Start start) {}

    /** A phrase of several words, which mostly is the only one of them that stands where its first word does. */
    private static final class Longer {
        private final Entry entry;
        private final int length;
        /** How many of its words stand there for sure, where it is found by the form of the second one. */
        private final int found;

        private @Nullable Phrases alone;

        Longer(Entry entry) {
            this.entry = entry;
            this.length = entry.length();
            this.found = entry.word(1).mode() == WordPattern.Mode.EXACT ? 2 : 1;
        }

        /** With those of its first word alone. */
        Phrases before(Phrases single) {
            Phrases known = alone;
            if (known == null) {
                known = single.behind(List.of(entry));
                alone = known; // whoever else does this finds the same
            }
            return known;
        }
    }

    /**
     * Sorts phrases by their first words.
     *
     * @param entries the phrases
     * @param endings the endings of stems
     * @param nounsFirst whether the noun is the first word of a currency's name, and its adjective the last
     */
    Lexicon(List<Entry> entries, Endings endings, boolean nounsFirst) {
        this.endings = endings;
        List<Entry> ofCurrencies = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.category() == Category.CURRENCY) {
                ofCurrencies.add(entry);
            }
            WordPattern first = entry.first();
            boolean isExact = first.mode() == WordPattern.Mode.EXACT;
            if (isExact && LISTED.contains(entry.category()) && entry.length() == 1) {
                words.computeIfAbsent(entry.category(), k -> new HashSet<>()).add(first.text());
            }
            (isExact ? exact : starts)
                    .computeIfAbsent(first.text(), k -> new ArrayList<>(2))
                    .add(entry);
            if (!isExact) {
                shortestStart = Math.min(shortestStart, first.text().length());
                longestStart = Math.max(longestStart, first.text().length());
                startHashes.set(first.text().hashCode() & MOST_HASH);
            }
        }
        this.currencies = Suppliers.memoize(() -> currencies(ofCurrencies, nounsFirst));
    }

    private static Map<String, Set<String>> currencies(List<Entry> entries, boolean nounsFirst) {
        Map<String, Set<String>> currencies = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.length() > 1) {
                String noun = entry.word(nounsFirst ? 0 : entry.length() - 1).text();
                currencies.computeIfAbsent(noun, k -> new TreeSet<>()).add(entry.value());
            }
        }
        return currencies;
    }

    /**
     * Finds the phrases that a word is alone.
     *
     * @param form the form of the word
     * @return the phrases of this one word
     */
    Phrases single(String form) {
        return start(form).single;
    }

    private Start start(String form) {
        int hash = form.hashCode();
        int place = (hash ^ hash >>> 16) & ROOM - 1;
        Met known = met[place];
        if (known == null || !known.form.equals(form)) {
            List<Entry> found = search(form);
            known = new Met(form, found.isEmpty() ? Start.NONE : Start.of(found));
            met[place] = known;
        }
        return known.start;
    }

    /**
     * Checks whether one of several words may start a phrase that does something, whatever follows it.
     *
     * @param tokens the words
     * @param categories what it does
     * @return whether there is one
     */
    public boolean mayDo(List<Token> tokens, Categories categories) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isNumber() && start(token.form()).all.meet(categories)) {
                return true;
            }
        }
        return false;
    }

    private List<Entry> search(String form) {
        List<Entry> found = new ArrayList<>(exact.getOrDefault(form, List.of()));
        List<Entry> inflected = new ArrayList<>();
        int hash = 0;
        for (int length = 1; length <= form.length() && length <= longestStart; length++) {
            hash = HASH_STEP * hash + form.charAt(length - 1); // as String does
            if (length >= shortestStart && startHashes.get(hash & MOST_HASH)) {
                inflected.addAll(0, fitting(starts.getOrDefault(form.substring(0, length), List.of()), form));
            }
        }
        found.addAll(inflected);
        found.sort(LONGEST_FIRST);
        return found;
    }

    private List<Entry> fitting(List<Entry> entries, String form) {
        List<Entry> fitting = new ArrayList<>(entries);
        fitting.removeIf(e -> !e.first().matches(form, endings));
        return fitting;
    }

    /**
     * Finds the currencies whose names have a word as their noun: crowns for Danish and Czech crowns.
     *
     * @param form the form of the word
     * @return their ISO 4217 codes, in order; empty if it is no such word
     */
    public Set<String> currencies(String form) {
        return Objects.requireNonNull(currencies.get()).getOrDefault(form, Set.of());
    }

    /**
     * Finds the phrases that stand at a place.
     *
     * @param tokens the tokens of a sentence
     * @param at the place of their first word
     * @return the phrases
     */
    public Phrases phrasesAt(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (first.isNumber() || first.form().isEmpty()) {
            return Phrases.NONE;
        }
        Start start = start(first.form());
        List<Longer> longer = at + 1 < tokens.size() ? start.with(tokens.get(at + 1)) : List.of();
        Longer only = null;
        List<Entry> several = null;
        for (int i = 0; i < longer.size(); i++) {
            Longer phrase = longer.get(i);
            if (!follows(phrase, tokens, at)) {
                continue;
            }
            if (only == null) {
                only = phrase;
            } else {
                several = several == null ? new ArrayList<>(List.of(only.entry)) : several;
                several.add(phrase.entry);
            }
        }
        if (several != null) {
            return start.met.computeIfAbsent(several, start.single::behind);
        }
        return only == null ? start.single : only.before(start.single);
    }

    private boolean follows(Longer phrase, List<Token> tokens, int at) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = phrase.found; i < phrase.length; i++) {
            Token token = tokens.get(at + i);
            if (token.isNumber() || !phrase.entry.word(i).matches(token.form(), endings)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds the case that the last word of a phrase stands in.
     *
     * @param entry a phrase that stands at the place
     * @param tokens the tokens of a sentence
     * @param at the place of its first word
     * @return FROM, TO, WITH, OF or IN where the ending says so, else null
     */
    public @Nullable Category caseOf(Entry entry, List<Token> tokens, int at) {
        WordPattern last = entry.word(entry.length() - 1);
        return last.mode() == WordPattern.Mode.STEM
                ? endings.caseOf(
                        tokens.get(at + entry.length() - 1).form(), last.text().length())
                : null;
    }

    /**
     * Finds the case that an ending says, as of a percentage with a suffix.
     *
     * @param form the ending
     * @return FROM, TO, WITH, OF or IN where the ending says so, else null
     */
    public @Nullable Category caseOfEnding(String form) {
        return endings.contains(form, 0) ? endings.caseOf(form, 0) : null;
    }

    /**
     * Finds the case that the ending of a name says which is in no list.
     *
     * @param form the name
     * @return FROM, TO, WITH, OF or IN where the ending says so, else null
     */
    public @Nullable Category caseOfName(String form) {
        return endings.caseAtEnd(form);
    }

    /** Whether the endings of names say their case. */
    public boolean hasCases() {
        return endings.sayCases();
    }

    /** The words that are phrases of a category, one of those that are listed. */
    Set<String> words(Category category) {
        return words.getOrDefault(category, Set.of());
    }
}
