package io.github.comity.communique.language;

import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of a text by the words that it shares with the resource of each language.
 *
 * <p>Frequent words count most, since every sentence has some; names and words of the trade decide a line that has
 * none. A language that has so few of the frequent words that all others could not make up for it is not read at all,
 * and where one has many and no other half as many these alone tell.
 */
final class Detection {
    /** The words behind these add nothing. */
    private static final int WORDS = 2_000;

    private static final int FREQUENT = 3;
    private static final int MOST_OF_OTHERS = 2;
    /** So many frequent words tell a language where no other has half as many. */
    private static final int PLAIN = 15;

    static final int SHORTEST = 4;

    /** In letters of another script a language knows no longer words, and none that count more than one. */
    static final int LONGEST_FOREIGN = 6;

    private static final ImmutableSet<String> CYRILLIC = ImmutableSet.of("ru", "kk");
    private static final char CYRILLIC_START = '\u0400';

    private static final int LANGUAGES = Language.CODES.size();
    private static final boolean[] IS_CYRILLIC = cyrillic();

    /** The least and the most that a language can score: by its frequent words, and by all words. */
    private record Range(int index, int sure, int most) {
        /** Whether the frequent words alone tell: there are many, and twice as many as another language has. */
        boolean isPlainlyBefore(Range next) {
            return sure >= FREQUENT * PLAIN && sure >= 2 * next.sure;
        }

        boolean canBeat(int otherScore, int otherIndex) {
            return most > otherScore || (most == otherScore && index < otherIndex);
        }
    }

    private Detection() {}

    private static boolean[] cyrillic() {
        boolean[] cyrillic = new boolean[LANGUAGES];
        for (int i = 0; i < LANGUAGES; i++) {
            cyrillic[i] = CYRILLIC.contains(Language.CODES.get(i));
        }
        return cyrillic;
    }

    /** The language that shares most with the start of the text; the first of the list where none shares anything. */
    static Language of(Tokenizer text) {
        Map<String, Integer> forms = forms(text);
        List<Range> ranges = ranges(forms);
        if (ranges.get(0).isPlainlyBefore(ranges.get(1))) {
            return language(ranges.get(0).index);
        }
        int best = 0;
        int most = -1;
        for (Range range : ranges) {
            if (range.canBeat(most, best)) {
                int enough = ranges.stream()
                        .filter(r -> r.index != range.index)
                        .mapToInt(Range::most)
                        .reduce(most, Math::max);
                int score = score(language(range.index), forms, range.sure, enough);
                if (score > enough) {
                    return language(range.index);
                }
                if (score > most || (score == most && range.index < best)) {
                    best = range.index;
                    most = score;
                }
            }
        }
        return language(best);
    }

    private static Language language(int index) {
        return Language.of(Language.CODES.get(index));
    }

    /**
     * How often each word stands in a text, but for those that are too long to be in any list of words; letters with a
     * stroke between them, as in y/y, are no words.
     */
    static Map<String, Integer> forms(Tokenizer text) {
        Map<String, Integer> forms = new HashMap<>();
        String before = "";
        boolean isAbbreviated = false;
        for (Token token : text.lookAhead(WORDS)) {
            if (token.isWord() && isAbbreviated && token.glued() && token.form().length() == 1) {
                forms.merge(before, -1, Integer::sum);
            } else if (token.isWord()) {
                forms.merge(token.form(), 1, Integer::sum);
            }
            isAbbreviated = token.isSign('/') && token.glued() && before.length() == 1;
            before = token.isWord() ? token.form() : isAbbreviated ? before : "";
        }
        forms.remove("");
        return forms;
    }

    /** What each language can score, that with the most frequent words first. */
    private static List<Range> ranges(Map<String, Integer> forms) {
        int[] sure = new int[LANGUAGES];
        int[] open = new int[LANGUAGES];
        forms.forEach((form, times) -> {
            int owners = CommonWords.owners(form);
            boolean isCyrillic = form.charAt(0) >= CYRILLIC_START;
            for (int i = 0; i < LANGUAGES; i++) {
                if ((owners >> i & 1) == 1) {
                    sure[i] += FREQUENT * times;
                } else {
                    open[i] += most(form, isCyrillic != IS_CYRILLIC[i]) * times;
                }
            }
        });
        List<Range> ranges = new ArrayList<>(LANGUAGES);
        for (int i = 0; i < LANGUAGES; i++) {
            ranges.add(new Range(i, sure[i], sure[i] + open[i]));
        }
        ranges.sort(Comparator.comparingInt(Range::sure).reversed());
        return ranges;
    }

    private static int most(String form, boolean isForeign) {
        if (form.length() < SHORTEST) {
            return 0;
        }
        if (isForeign) {
            return form.length() > LONGEST_FOREIGN ? 0 : 1;
        }
        return MOST_OF_OTHERS;
    }

    /** Whether a form starts in another script than that of the language. */
    static boolean isForeign(String code, String form) {
        return CYRILLIC.contains(code) != form.charAt(0) >= CYRILLIC_START;
    }

    /** What a language scores by all words. */
    static int score(Language language, Map<String, Integer> forms) {
        int sure = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            sure += language.isCommon(form.getKey()) ? FREQUENT * form.getValue() : 0;
        }
        return score(language, forms, sure, Integer.MAX_VALUE);
    }

    /** What a language scores beside its frequent words, counted until it is more than enough. */
    private static int score(Language language, Map<String, Integer> forms, int sure, int enough) {
        int score = sure;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            if (score > enough) {
                return score;
            }
            score += beside(language, form.getKey()) * form.getValue();
        }
        return score;
    }

    private static int beside(Language language, String form) {
        if (form.length() < SHORTEST || language.isCommon(form)) {
            return 0;
        }
        Phrases phrases = language.lexicon().single(form);
        return phrases.has(Category.FLOW) ? MOST_OF_OTHERS : phrases.entries().isEmpty() ? 0 : 1;
    }
}
