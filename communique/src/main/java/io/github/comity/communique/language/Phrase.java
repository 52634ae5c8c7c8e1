package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.text.Folding;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as a resource writes it. Its words are cut as those of texts are, so that no phrase can be spelt in a way
 * that is never found; all of them only when the first one is met in a text, since most phrases never are.
 */
final class Phrase {
    /** A word only behind another one, so that it cannot be cut alone. */
    private static final String POSSESSIVE = "'s";

    /** Longer words are left to the tokenizer, which has a limit of its own. */
    private static final int LONGEST = 30;

    private static final char SHARP_S = '\u00df';

    private final String text;
    private final boolean isSpelled;
    private final WordPattern first;
    private final boolean isWord;
    private @Nullable ImmutableList<WordPattern> words;
    /** The number of words, or 0 while it is not known. */
    private int length;

    /**
     * Takes a phrase.
     *
     * @param written the phrase, with signs behind its words: {@code export*} starts words, {@code чехи~} is a stem; or
     *     one word behind a sign, which a text must write with its accents: {@code =würde}
     * @throws IllegalArgumentException if it has no words
     */
    Phrase(String written) {
        this.isSpelled = written.length() > 1 && written.charAt(0) == '=' && Character.isLetter(written.charAt(1));
        this.text = isSpelled ? written.substring(1) : written;
        int end = letters(text);
        boolean isMarked = end > 0 && end < text.length() && (text.charAt(end) == '*' || text.charAt(end) == '~');
        int behind = isMarked ? end + 1 : end;
        if (end > 0 && (behind == text.length() || text.charAt(behind) == ' ')) {
            this.isWord = behind == text.length();
            this.first = WordPattern.parse(Folding.word(text.substring(0, end)) + text.substring(end, behind));
        } else {
            this.words = cut(text);
            this.isWord = false;
            this.first = words.get(0);
        }
    }

    /** How many letters there are that the tokenizer would fold one by one into a word. */
    private static int letters(String text) {
        int i = 0;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i) != SHARP_S) {
            i++;
        }
        return i > LONGEST ? 0 : i;
    }

    /** A mark of a stem or start is a sign of its own behind the word that it belongs to. */
    private static ImmutableList<WordPattern> cut(String text) {
        if (text.equals(POSSESSIVE)) {
            return ImmutableList.of(WordPattern.parse(POSSESSIVE));
        }
        List<String> forms = new ArrayList<>();
        Tokenizer tokens = new Tokenizer(text);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            boolean isElision = token.isSign('\'') && token.glued() && !forms.isEmpty();
            boolean isMark = isElision || (token.glued() && (token.isSign('*') || token.isSign('~')));
            if (isMark) {
                forms.set(forms.size() - 1, forms.get(forms.size() - 1) + token.form());
            } else {
                forms.add(token.isNumber() ? text.substring(token.start(), token.end()) : token.form());
            }
        }
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("phrase must have words, but was '%s'".formatted(text));
        }
        ImmutableList.Builder<WordPattern> words = ImmutableList.builder();
        for (String form : forms) {
            words.add(WordPattern.parse(form));
        }
        return words.build();
    }

    /** {@return the first word, which is all that is needed to find the phrase} */
    WordPattern first() {
        return first;
    }

    /** {@return all words} */
    ImmutableList<WordPattern> words() {
        ImmutableList<WordPattern> known = words;
        if (known == null) {
            known = isWord ? ImmutableList.of(first) : cut(text);
            words = known; // whoever else does this finds the same
        }
        return known;
    }

    /** {@return the number of words} */
    int length() {
        if (length == 0) {
            length = isWord ? 1 : words().size(); // whoever else does this finds the same
        }
        return length;
    }

    /** {@return whether the text must write it with its accents} */
    boolean isSpelled() {
        return isSpelled;
    }

    /** Whether a text writes the phrase at a place with its accents. */
    boolean isWrittenAt(String whole, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (from + i >= whole.length()
                    || Character.toLowerCase(whole.charAt(from + i)) != Character.toLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return isSpelled ? "=" + text : text;
    }
}
