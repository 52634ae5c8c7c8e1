package io.github.comity.figure;

/** The hedge word of a printed number. What it means for the number depends on the {@link HedgePolicy}. */
public enum Qualifier {
    /** No hedge word: rounded to the last printed digit. */
    AS_PRINTED(""),
    /** About, approximately, some. */
    ABOUT("about"),
    /** Nearly, almost: a little less. */
    NEARLY("nearly"),
    /** More than, over, exceeded. */
    MORE_THAN("more than"),
    /** At least, no less than. */
    AT_LEAST("at least"),
    /** Less than, below, under. */
    LESS_THAN("less than"),
    /** At most, no more than, up to. */
    AT_MOST("at most"),
    /** Two printed numbers: from one to the other. */
    RANGE("");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** {@return the words of the canonical text, such as {@code "more than"}; empty for a plain number and a range} */
    public String words() {
        return words;
    }
}
