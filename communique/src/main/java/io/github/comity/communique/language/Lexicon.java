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
    private final ConcurrentMap<String, Start> met = new ConcurrentHashMap<>();

    private final Supplier<Map<String, Set<String>>> currencies;
    private final Map<Category, Set<String>> words = new EnumMap<>(Category.class);
    private final Endings endings;
    private int shortestStart = Integer.MAX_VALUE;
    private int longestStart;

    /**
     * The phrases that a form can start.
     *
     * @param all all of them, long ones first
     * @param single those of this word alone
     * @param bySecond those of several words by the form that their second word must have, with those that are open
     * @param open those of several words whose second word may have several forms
     */
    private record Start(Phrases all, Phrases single, Map<String, List<Entry>> bySecond, List<Entry> open) {
        static final Start NONE = of(List.of());

        static Start of(List<Entry> sorted) {
            Map<String, List<Entry>> bySecond = new HashMap<>();
            List<Entry> open = new ArrayList<>();
            int longer = 0;
            for (; longer < sorted.size() && sorted.get(longer).length() > 1; longer++) {
                Entry entry = sorted.get(longer);
                WordPattern second = entry.word(1);
                if (second.mode() == WordPattern.Mode.EXACT) {
                    bySecond.computeIfAbsent(second.text(), k -> new ArrayList<>(open))
                            .add(entry);
                } else {
                    bySecond.values().forEach(same -> same.add(entry));
                    open.add(entry);
                }
            }
            Phrases all = new Phrases(sorted);
            Phrases single = longer == 0 ? all : new Phrases(sorted.subList(longer, sorted.size()));
            return new Start(all, single, bySecond, open);
        }

        /** Those of several words whose second word may be that of a text, long ones first. */
        List<Entry> with(Token second) {
            return second.isNumber() ? List.of() : bySecond.getOrDefault(second.form(), open);
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
        return start(form).all.entries();
    }

    private Start start(String form) {
        Start known = met.get(form);
        if (known == null) {
            known = search(form);
            if (met.size() < MOST_MET) {
                met.put(form, known);
            }
        }
        return known;
    }

    private Start search(String form) {
        List<Entry> found = new ArrayList<>(exact.getOrDefault(form, List.of()));
        for (int length = Math.min(form.length(), longestStart); length >= shortestStart; length--) {
            for (Entry entry : starts.getOrDefault(form.substring(0, length), List.of())) {
                if (entry.first().matches(form, endings)) {
                    found.add(entry);
                }
            }
        }
        found.sort(LONGEST_FIRST);
        return found.isEmpty() ? Start.NONE : Start.of(found);
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
        List<Entry> fit = null;
        List<Entry> longer = at + 1 < tokens.size() ? start.with(tokens.get(at + 1)) : List.of();
        for (Entry entry : longer) {
            if (follows(entry, tokens, at)) {
                fit = fit == null ? new ArrayList<>() : fit;
                fit.add(entry);
            }
        }
        if (fit == null) {
            return start.single;
        }
        fit.addAll(start.single.entries());
        return new Phrases(fit);
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

    /**
     * Finds the case that the ending of a name says which is in no list.
     *
     * @param form the name
     * @return FROM, TO, WITH, OF or IN where the ending says so, else null
     */
    public @Nullable Category caseOfName(String form) {
        return endings.caseAtEnd(form);
    }

    /** The words that are phrases of a category, one of those that are listed. */
    Set<String> words(Category category) {
        return words.getOrDefault(category, Set.of());
    }
}
