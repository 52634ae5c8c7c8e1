package io.github.comity.communique.language;

/**
 * A phrase of a lexicon with what it means.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Entry {
    private final Category category;
    private final String value;
    private final Phrase phrase;
    private final int length;

    Entry(Category category, String value, Phrase phrase) {
        this.category = category;
        this.value = value;
        this.phrase = phrase;
        this.length = phrase.length();
    }

    /** {@return what the phrase does} */
    public Category category() {
        return category;
    }

    /** {@return what it stands for, such as {@code "MILLION"}; empty if the category says it all} */
    public String value() {
        return value;
    }

    /** {@return the number of tokens of the phrase} */
    public int length() {
        return length;
    }

    /**
     * Checks whether more of its letters are its own than of another phrase of as many words that stands at the place.
     *
     * @param other the other phrase
     * @return whether its stem is longer
     */
    public boolean isCloserThan(Entry other) {
        return letters() > other.letters();
    }

    /** Whether a text must write it with its accents. */
    boolean isSpelled() {
        return phrase.isSpelled();
    }

    /**
     * Checks whether a text that has its word at a place, accents aside, has it with the accents that it may ask for.
     *
     * @param text the text
     * @param from the place
     * @return whether it asks for none, or has them
     */
    public boolean isSpelledAt(String text, int from) {
        return !phrase.isSpelled() || phrase.isWrittenAt(text, from);
    }

    private int letters() {
        return phrase.words().stream().mapToInt(w -> w.text().length()).sum();
    }

    WordPattern first() {
        return phrase.first();
    }

    WordPattern word(int index) {
        return phrase.words().get(index);
    }

    @Override
    public String toString() {
        return category + (value.isEmpty() ? "" : " " + value) + ": " + phrase;
    }
}
