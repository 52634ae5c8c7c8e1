package io.github.comity.communique.language;

import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;

/**
 * Tells the language of a text by the words that it shares with the resource of each language.
 *
 * <p>Frequent words count most, since every sentence has some; names and words of the trade decide a line that has
 * none.
 */
final class Detection {
    /** The words behind these add nothing. */
    private static final int WORDS = 2_000;

    private static final int FREQUENT = 3;
    private static final int SHORTEST = 4;

    private Detection() {}

    /** The language that shares most with the start of the text; the first of the list where none shares anything. */
    static Language of(CharSequence text) {
        int[] scores = new int[Language.CODES.size()];
        Tokenizer tokens = new Tokenizer(text);
        int words = 0;
        for (Token token = tokens.next(); token != null && words < WORDS; token = tokens.next()) {
            if (token.isWord()) {
                words++;
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += score(Language.of(Language.CODES.get(i)), token.form());
                }
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return Language.of(Language.CODES.get(best));
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
                score = Math.max(score, entry.category() == Category.FLOW ? 2 : 1);
            }
        }
        return score;
    }
}
