package io.github.comity.communique.language;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.communique.text.Token;
import java.util.ArrayList;
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
    private static final int MOST_MET = 20_000;
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(Entry::length).reversed();

    /** The categories whose words are asked for as a list. */
    private static final ImmutableSet<Category> LISTED = Sets.immutableEnumSet(
            Category.ABBREVIATION, Category.UNIT_ABBREVIATION, Category.GOES_ON, Category.CURRENCY, Category.COMMON);

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> starts = new HashMap<>();
    /** What forms can start, kept for those met first; a copy of what the phrases say, so that it may be cut short. */
    private final ConcurrentMap<String, ImmutableList<Entry>> met = new ConcurrentHashMap<>();

    private final Supplier<Map<String, Set<String>>> currencies;
    private final Map<Category, Set<String>> words = new EnumMap<>(Category.class);
    private final Endings endings;
    private int shortestStart = Integer.MAX_VALUE;
    private int longestStart;

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
     * Finds the phrases that can start with a word.
     *
     * @param form the form of the word
     * @return the phrases, long ones first, of which the further words are not yet checked
     */
    public ImmutableList<Entry> startingWith(String form) {
        ImmutableList<Entry> known = met.get(form);
        if (known == null) {
            known = search(form);
            if (met.size() < MOST_MET) {
                met.put(form, known);
            }
        }
        return known;
    }

    private ImmutableList<Entry> search(String form) {
        List<Entry> found = new ArrayList<>(exact.getOrDefault(form, List.of()));
        for (int length = Math.min(form.length(), longestStart); length >= shortestStart; length--) {
            for (Entry entry : starts.getOrDefault(form.substring(0, length), List.of())) {
                if (entry.first().matches(form, endings)) {
                    found.add(entry);
                }
            }
        }
        found.sort(LONGEST_FIRST);
        return ImmutableList.copyOf(found);
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
     * @return the phrases, long ones first
     */
    public ImmutableList<Entry> phrasesAt(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (first.isNumber() || first.form().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Entry> all = startingWith(first.form());
        int fitting = 0;
        while (fitting < all.size() && follows(all.get(fitting), tokens, at)) {
            fitting++;
        }
        if (fitting == all.size()) {
            return all;
        }
        ImmutableList.Builder<Entry> fit = ImmutableList.builder();
        fit.addAll(all.subList(0, fitting));
        for (int i = fitting + 1; i < all.size(); i++) {
            if (follows(all.get(i), tokens, at)) {
                fit.add(all.get(i));
            }
        }
        return fit.build();
    }

    private boolean follows(Entry entry, List<Token> tokens, int at) {
        if (at + entry.length() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.length(); i++) {
            Token token = tokens.get(at + i);
            if (token.isNumber() || !entry.word(i).matches(token.form(), endings)) {
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

    /** The words that are phrases of a category, one of those that are listed. */
    Set<String> words(Category category) {
        return words.getOrDefault(category, Set.of());
    }
}
