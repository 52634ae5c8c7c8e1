package io.github.comity.communique.text;

/** What a language knows of the point: where it does not end a sentence. */
public interface SentenceEnds {
    /**
     * Checks whether a word with a point never ends a sentence, as {@code approx.} does not.
     *
     * @param form the form of the word
     * @return whether it is such an abbreviation
     */
    boolean isAbbreviation(String form);

    /**
     * Checks whether a word with a point may end a sentence or not, as {@code mln.} may.
     *
     * @param form the form of the word
     * @return whether it is such an abbreviation
     */
    boolean isUnitAbbreviation(String form);

    /**
     * Checks whether a word that starts with a capital goes on after a unit that was abbreviated, as {@code Euro} does.
     *
     * @param form the form of the word
     * @return whether the sentence goes on
     */
    boolean goesOn(String form);

    /**
     * Checks whether a noun with a capital goes on after a unit that was abbreviated, unless a verb follows it, as
     * {@code Exporte} does in "1,1 Mrd. Exporte und".
     *
     * @param form the form of the word
     * @return whether it is such a noun
     */
    boolean goesOnWithNoun(String form);

    /**
     * Checks whether a word is one of the frequent words, which no ordinal counts.
     *
     * @param form the form of the word
     * @return whether it is
     */
    boolean isCommon(String form);

    /** {@return whether a point behind a short number makes it an ordinal} */
    boolean hasOrdinalPoints();
}
