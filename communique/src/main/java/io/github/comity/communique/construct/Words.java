package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.DecimalMark;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, with what the lexicon knows of them. Not thread-safe. */
public final class Words {
    private static final int CACHED = 20_000;

    private final Reading reading;
    private final ImmutableList<Token> tokens;

    /** What all sentences of one text have in common. Not thread-safe. */
    public static final class Reading {
        private final CharSequence text;
        private final Language language;
        private final DecimalMark mark;
        private final @Nullable LocalDate published;
        private final Map<String, ImmutableList<Entry>> known = new HashMap<>();

        /**
         * Starts to read a text.
         *
         * @param text the text
         * @param language its language
         * @param mark its decimal mark
         * @param published the day of publication, or null if it is not known
         */
        public Reading(CharSequence text, Language language, DecimalMark mark, @Nullable LocalDate published) {
            this.text = text;
            this.language = language;
            this.mark = mark;
            this.published = published;
        }

        private ImmutableList<Entry> entries(Token token) {
            if (token.isNumber() || token.form().isEmpty()) {
                return ImmutableList.of();
            }
            ImmutableList<Entry> entries = known.get(token.form());
            if (entries == null) {
                if (known.size() > CACHED) {
                    known.clear();
                }
                entries = language.lexicon().startingWith(token.form());
                known.put(token.form(), entries);
            }
            return entries;
        }
    }

    /**
     * Looks at a sentence.
     *
     * @param reading the text that it is part of
     * @param tokens its tokens
     */
    public Words(Reading reading, ImmutableList<Token> tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** {@return the tokens} */
    public ImmutableList<Token> tokens() {
        return tokens;
    }

    /** {@return the number of tokens} */
    public int size() {
        return tokens.size();
    }

    /** {@return the language} */
    public Language language() {
        return reading.language;
    }

    /** {@return the decimal mark of the text} */
    DecimalMark mark() {
        return reading.mark;
    }

    /**
     * Obtains a token.
     *
     * @param at its index
     * @return the token
     */
    public Token get(int at) {
        return tokens.get(at);
    }

    /** The day of publication, or null if it is not known. */
    @Nullable
    LocalDate published() {
        return reading.published;
    }

    /** Whether there is a token, and it is a sign. */
    boolean isSign(int at, char sign) {
        return at >= 0 && at < size() && tokens.get(at).isSign(sign);
    }

    /** Whether there is a token, and it is a numeral. */
    boolean isNumber(int at) {
        return at >= 0 && at < size() && tokens.get(at).isNumber();
    }

    /** Whether there is a token, and it follows the one before it without a space. */
    boolean isGlued(int at) {
        return at >= 0 && at < size() && tokens.get(at).glued();
    }

    /**
     * Obtains the text of tokens as it was written.
     *
     * @param from the index of the first token
     * @param to the index behind the last token
     * @return the text
     */
    public String text(int from, int to) {
        return reading.text
                .subSequence(tokens.get(from).start(), tokens.get(to - 1).end())
                .toString();
    }

    /**
     * Obtains the words of tokens as the name of a thing: in small letters, with single spaces.
     *
     * @param from the index of the first token
     * @param to the index behind the last token
     * @return the name
     */
    public String name(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i > from && !isGlued(i) ? " " : "").append(text(i, i + 1));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** The text of the whole reading. */
    CharSequence source() {
        return reading.text;
    }

    /** The longest phrase of a category at a place, or null. */
    @Nullable
    Entry find(int at, Category category) {
        if (at < 0 || at >= size()) {
            return null;
        }
        for (Entry entry : reading.entries(tokens.get(at))) {
            if (entry.category() == category && language().lexicon().follows(entry, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    /** The phrases at a place whose further words follow, long ones first. */
    ImmutableList<Entry> findAll(int at) {
        ImmutableList<Entry> entries = reading.entries(tokens.get(at));
        if (entries.isEmpty()) {
            return entries;
        }
        ImmutableList.Builder<Entry> found = ImmutableList.builder();
        for (Entry entry : entries) {
            if (language().lexicon().follows(entry, tokens, at)) {
                found.add(entry);
            }
        }
        return found.build();
    }

    boolean is(int at, Category category) {
        return find(at, category) != null;
    }

    /** The index behind the phrase of a category at a place, or the place itself if there is none. */
    int skip(int at, Category category) {
        Entry entry = find(at, category);
        return entry == null ? at : at + entry.length();
    }

    /** The number that a token of a date or count stands for, or -1 if it has other digits or more than four. */
    int smallNumber(int at) {
        if (!isNumber(at)) {
            return -1;
        }
        Token token = tokens.get(at);
        if (token.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = token.start(); i < token.end(); i++) {
            int digit = Character.digit(reading.text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
