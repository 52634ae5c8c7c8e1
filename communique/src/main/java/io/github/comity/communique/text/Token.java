package io.github.comity.communique.text;

/**
 * A word, a numeral or a sign of a text, with its place.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind what sort of token it is
 * @param start the offset of its first character
 * @param end the offset behind its last character
 * @param form how it is compared: of a word lower case without accents, of a numeral its digits and marks, of a sign
 *     one character that stands for all of its kind; empty for a word that is too long to be in any list of words
 * @param glued whether it follows the token before it without a space
 * @param capital whether it starts with a capital letter
 */
public record Token(Kind kind, int start, int end, String form, boolean glued, boolean capital) {
    /** The sorts of tokens. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits with the marks between them. */
        NUMBER,
        /** Any other character. */
        SIGN,
        /** An empty line, or the end of a line of a table or list: a sentence ends here. */
        BREAK
    }

    /** {@return whether it is a word} */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** {@return whether it is a numeral} */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /**
     * Checks whether it is a certain sign.
     *
     * @param sign the sign in its common form
     * @return whether it is that sign
     */
    public boolean isSign(char sign) {
        return kind == Kind.SIGN && form.charAt(0) == sign;
    }

    /** {@return the number of characters} */
    public int length() {
        return end - start;
    }
}
