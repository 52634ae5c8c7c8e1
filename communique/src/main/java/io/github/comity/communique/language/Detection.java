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
 * none. A language that has so few of the frequent words that all others could not make up for it is not read at all.
 */
final class Detection {
    /** The words behind these add nothing. */
    private static final int WORDS = 2_000;

    private static final int FREQUENT = 3;
    private static final int MOST_OF_OTHERS = 2;
    static final int SHORTEST = 4;

    /** In letters of another script a language knows no longer words, and none that count more than one. */
    static final int LONGEST_FOREIGN = 6;

    private static final ImmutableSet<String> CYRILLIC = ImmutableSet.of("ru", "kk");
    private static final char CYRILLIC_START = '\u0400';

    /** What a language scores by its frequent words, and by all words at most. */
    private record Range(int index, int sure, int most) {}

    private Detection() {}

    /** The language that shares most with the start of the text; the first of the list where none shares anything. */
    static Language of(CharSequence text) {
        Map<String, Integer> forms = forms(text);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < Language.CODES.size(); i++) {
            ranges.add(range(i, forms));
        }
        ranges.sort(Comparator.comparingInt(Range::sure).reversed());
        int best = 0;
        int most = -1;
        for (Range range : ranges) {
            boolean canWin = range.most > most || (range.most == most && range.index < best);
            if (canWin) {
                int score = score(Language.of(Language.CODES.get(range.index)), forms);
                if (score > most || (score == most && range.index < best)) {
                    best = range.index;
                    most = score;
                }
            }
        }
        return Language.of(Language.CODES.get(best));
    }

    /** How often each word stands in a text; letters with a stroke between them, as in y/y, are no words. */
    static Map<String, Integer> forms(CharSequence text) {
        Map<String, Integer> forms = new HashMap<>();
        Tokenizer tokens = new Tokenizer(text);
        int words = 0;
        String before = "";
        boolean isAbbreviated = false;
        for (Token token = tokens.next(); token != null && words < WORDS; token = tokens.next()) {
            if (token.isWord() && isAbbreviated && token.glued() && token.form().length() == 1) {
                forms.merge(before, -1, Integer::sum);
            } else if (token.isWord()) {
                words++;
                forms.merge(token.form(), 1, Integer::sum);
            }
            isAbbreviated = token.isSign('/') && token.glued() && before.length() == 1;
            before = token.isWord() ? token.form() : isAbbreviated ? before : "";
        }
        return forms;
    }

    private static Range range(int index, Map<String, Integer> forms) {
        String code = Language.CODES.get(index);
        ImmutableSet<String> common = CommonWords.of(code);
        int sure = 0;
        int open = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            if (common.contains(form.getKey())) {
                sure += FREQUENT * form.getValue();
            } else {
                open += most(code, form.getKey()) * form.getValue();
            }
        }
        return new Range(index, sure, sure + open);
    }

    private static int most(String code, String form) {
        if (form.length() < SHORTEST) {
            return 0;
        }
        if (isForeign(code, form)) {
            return form.length() > LONGEST_FOREIGN ? 0 : 1;
        }
        return MOST_OF_OTHERS;
    }

    /** Whether a form starts in another script than that of the language. */
    static boolean isForeign(String code, String form) {
        return CYRILLIC.contains(code) != form.charAt(0) >= CYRILLIC_START;
    }

    static int score(Language language, Map<String, Integer> forms) {
        int score = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            score += score(language, form.getKey()) * form.getValue();
        }
        return score;
    }

    private static int score(Language language, String form) {
        if (language.isCommon(form)) {
            return FREQUENT;
        }
        if (form.length() < SHORTEST) {
            return 0;
        }
        int score = 0;
        for (Entry entry : language.lexicon().startingWith(form)) {
            if (entry.length() == 1) {
                score = Math.max(score, entry.category() == Category.FLOW ? MOST_OF_OTHERS : 1);
            }
        }
        return score;
    }
}
