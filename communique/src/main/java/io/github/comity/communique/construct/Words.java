package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.language.Lexicon;
import io.github.comity.communique.language.Phrases;
import io.github.comity.communique.language.Senses;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.DecimalMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, with what the lexicon knows of them. Not thread-safe. */
public final class Words {
    private static final int LONGEST_UNIT = 3;

    private final Reading reading;
    private final ImmutableList<Token> tokens;
    /** The same, since they are asked for dozens of times each. */
    private final Token[] each;

    private final Phrases[] found;
    private final NumberReader.@Nullable Numeric[] numbers;
    private final Currencies currencies;

    /** What all sentences of one text have in common. Not thread-safe. */
    public static final class Reading {
        private final String text;
        private final Language language;
        private final Lexicon lexicon;
        private final DecimalMark mark;
        private final @Nullable LocalDate published;
        private final ImmutableList<String> homes;
        private final Currencies.Named currencies;

        /**
         * Starts to read a text.
         *
         * @param text the text
         * @param language its language
         * @param mark its decimal mark
         * @param published the day of publication, or null if it is not known
         * @param homes the ISO 3166-1 alpha-2 codes of the parties that are expected, with which codes of currencies
         *     start
         */
        public Reading(
                String text, Language language, DecimalMark mark, @Nullable LocalDate published, List<String> homes) {
            this(text, language, language.lexicon(), mark, published, homes);
        }

        private Reading(
                String text,
                Language language,
                Lexicon lexicon,
                DecimalMark mark,
                @Nullable LocalDate published,
                List<String> homes) {
            this.homes = ImmutableList.copyOf(homes);
            this.currencies = new Currencies.Named(this.homes);
            this.text = text;
            this.language = language;
            this.lexicon = lexicon;
            this.mark = mark;
            this.published = published;
        }

        /**
         * Checks whether one of the words of a sentence may start a phrase that does something.
         *
         * @param tokens the sentence
         * @param categories what it does
         * @return whether there is one; if not, no phrase of the sentence does it
         */
        public boolean mayDo(List<Token> tokens, Categories categories) {
            return lexicon.mayDo(tokens, categories);
        }

        /** {@return the same text by the phrases about visits, meetings and agreements instead of figures} */
        public Reading ofContacts() {
            return new Reading(text, language, language.contacts(), mark, published, homes);
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
        this.each = tokens.toArray(new Token[0]);
        this.currencies = new Currencies(this, reading.currencies);
        this.found = new Phrases[each.length];
        this.numbers = new NumberReader.Numeric[each.length];
        for (int at = 0; at < found.length; at++) {
            Phrases here = reading.lexicon.phrasesAt(tokens, at);
            int start = each[at].start();
            here = here.isSpelled() ? here.without(e -> !e.isSpelledAt(reading.text, start)) : here;
            found[at] = mayBeArticle(at) ? here.without(Words::isLongCurrency) : here;
        }
    }

    /** Whether the letter before the sign of a currency is a word of its own: a $1 billion plan, but A$1 billion. */
    private boolean mayBeArticle(int at) {
        return each[at].isWord()
                && each[at].length() == 1
                && at + 1 < each.length
                && each[at + 1].form().equals("$")
                && !each[at + 1].glued();
    }

    private static boolean isLongCurrency(Entry entry) {
        return entry.category() == Category.CURRENCY && entry.length() > 1;
    }

    /** {@return the tokens} */
    public ImmutableList<Token> tokens() {
        return tokens;
    }

    /** {@return what phrases of the sentence do} */
    public Categories categories() {
        Categories all = Categories.NONE;
        for (Phrases here : found) {
            all = all.and(here.categories());
        }
        return all;
    }

    /** {@return the number of tokens} */
    public int size() {
        return each.length;
    }

    /** {@return the language} */
    public Language language() {
        return reading.language;
    }

    /** Whether a word is written in capitals, of three letters or more, beside words that are not: DANE, the office. */
    boolean isAcronym(int at) {
        return isInCapitals(at)
                && each[at].length() > 2
                && !isInCapitals(at - 1)
                && !isInCapitals(at + 1)
                && ((at > 0 && each[at - 1].isWord()) || (at + 1 < size() && each[at + 1].isWord()));
    }

    /** Whether a word is written in capitals beside another one that is, so that they say nothing: TRADE MAY FALL. */
    boolean isAmongCapitals(int at) {
        return isInCapitals(at) && (isInCapitals(at - 1) || isInCapitals(at + 1));
    }

    /** Whether a word is written in capitals alone. */
    boolean isInCapitals(int at) {
        return at >= 0
                && at < size()
                && each[at].isWord()
                && each[at].capital()
                && text(at, at + 1).codePoints().noneMatch(Character::isLowerCase);
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
        return each[at];
    }

    /** {@return the day of publication, or null if it is not known} */
    public @Nullable LocalDate published() {
        return reading.published;
    }

    /**
     * Checks whether there is a token, and it is a sign.
     *
     * @param at its index
     * @param sign the sign in its common form
     * @return whether it is that sign
     */
    public boolean isSign(int at, char sign) {
        return at >= 0 && at < size() && each[at].isSign(sign);
    }

    /**
     * Checks whether there is a token, and it is a numeral.
     *
     * @param at its index
     * @return whether it is a numeral
     */
    public boolean isNumber(int at) {
        return at >= 0 && at < size() && each[at].isNumber();
    }

    /**
     * Checks whether there is a token, and it follows the one before it without a space.
     *
     * @param at its index
     * @return whether it does
     */
    public boolean isGlued(int at) {
        return at >= 0 && at < size() && each[at].glued();
    }

    /**
     * Obtains the text of tokens as it was written.
     *
     * @param from the index of the first token
     * @param to the index behind the last token
     * @return the text
     */
    public String text(int from, int to) {
        return reading.text.subSequence(each[from].start(), each[to - 1].end()).toString();
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
        return reading.language.hasNounCapitals()
                ? name.toString()
                : name.toString().toLowerCase(Locale.ROOT);
    }

    /** What currencies the words of this sentence are. */
    Currencies currencies() {
        return currencies;
    }

    /** The numbers that were read by the place where they start. */
    NumberReader.@Nullable Numeric[] numbers() {
        return numbers;
    }

    /** The text of the whole reading. */
    String source() {
        return reading.text;
    }

    /**
     * Finds the longest phrase of a category at a place.
     *
     * @param at the index of its first token
     * @param category what it does
     * @return the phrase, or null if there is none
     */
    public @Nullable Entry find(int at, Category category) {
        return at >= 0 && at < found.length ? found[at].longest(category) : null;
    }

    /** Whether a phrase of a category ends right before a place. */
    boolean endsAt(int at, Category category) {
        return endingAt(at, category) != null;
    }

    /** The phrase of a category that ends right before a place, the shortest of several; null if there is none. */
    @Nullable
    Entry endingAt(int at, Category category) {
        for (int i = at - 1; i >= 0 && i >= at - LONGEST_UNIT; i--) {
            Entry entry = find(i, category);
            if (entry != null && i + entry.length() == at) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Finds the case that the last word of a phrase stands in.
     *
     * @param entry a phrase that stands at the place
     * @param at the index of its first token
     * @return the case that its ending says, or null
     */
    public @Nullable Category caseOf(Entry entry, int at) {
        return reading.lexicon.caseOf(entry, tokens, at);
    }

    /**
     * Checks whether the ending of a word says a case.
     *
     * @param at its index
     * @return whether it does
     */
    public boolean isInCase(int at) {
        return reading.lexicon.caseOfName(each[at].form()) != null;
    }

    /** The phrases at a place, long ones first. */
    ImmutableList<Entry> findAll(int at) {
        return found[at].entries();
    }

    /** What the phrases at a place do, if they are of one word and nothing around it changes that; else null. */
    @Nullable
    Senses senses(int at) {
        return found[at].senses();
    }

    /**
     * Checks whether a phrase of one of several categories stands at a place.
     *
     * @param at the index of its first token
     * @param categories what it may do
     * @return whether there is one
     */
    public boolean isAny(int at, Categories categories) {
        return at >= 0 && at < found.length && found[at].categories().meet(categories);
    }

    /**
     * Checks whether a phrase of a category stands at a place.
     *
     * @param at the index of its first token
     * @param category what it does
     * @return whether there is one
     */
    public boolean is(int at, Category category) {
        return at >= 0 && at < found.length && found[at].has(category);
    }

    /**
     * Obtains the index behind the longest phrase of a category at a place.
     *
     * @param at the index of its first token
     * @param category what it does
     * @return the index behind it, or the place itself if there is none
     */
    public int skip(int at, Category category) {
        Entry entry = find(at, category);
        return entry == null ? at : at + entry.length();
    }

    /**
     * Obtains the number that a token of a date or count stands for.
     *
     * @param at its index
     * @return the number, or -1 if it has other digits or more than four
     */
    public int smallNumber(int at) {
        if (!isNumber(at)) {
            return -1;
        }
        Token token = each[at];
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
