package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> starts = new HashMap<>();
    /** What forms can start, kept for those met first; a copy of what the phrases say, so that it may be cut short. */
    private final ConcurrentMap<String, ImmutableList<Entry>> met = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> currencies = new HashMap<>();
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
        for (Entry entry : entries) {
            if (entry.category() == Category.CURRENCY && entry.length() > 1) {
                currencies
                        .computeIfAbsent(
                                entry.word(nounsFirst ? 0 : entry.length() - 1).text(), k -> new TreeSet<>())
                        .add(entry.value());
            }
            WordPattern first = entry.word(0);
            boolean isExact = first.mode() == WordPattern.Mode.EXACT;
            (isExact ? exact : starts)
                    .computeIfAbsent(first.text(), k -> new ArrayList<>())
                    .add(entry);
            if (!isExact) {
                shortestStart = Math.min(shortestStart, first.text().length());
                longestStart = Math.max(longestStart, first.text().length());
            }
        }
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
                if (entry.word(0).matches(form, endings)) {
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
        return currencies.getOrDefault(form, Set.of());
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

    /** The first words of one-word phrases of a category. */
    Set<String> words(Category category) {
        Set<String> words = new HashSet<>();
        exact.values()
                .forEach(list -> list.stream()
                        .filter(e -> e.category() == category && e.length() == 1)
                        .forEach(e -> words.add(e.word(0).text())));
        return words;
    }
}
