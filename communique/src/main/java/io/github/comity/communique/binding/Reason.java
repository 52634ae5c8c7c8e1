package io.github.comity.communique.binding;

/** Why a numeral is not read into a claim. */
public enum Reason {
    /** Part of a date or period. */
    DATE(true, "part of a date or period"),
    /** The number of a document, room or telephone, or a place in a sequence. */
    NUMBERED(true, "number of a document, an address, a telephone or a place in a sequence"),
    /** A count of things outside the measures. */
    COUNT(true, "count of things that no measure counts"),
    /** A figure of another subject. */
    TOPIC(true, "figure of another subject than trade and investment"),
    /** The mark of a footnote. */
    FOOTNOTE(true, "mark of a footnote"),
    /** How many are ranked. */
    OUT_OF(true, "number of those that are ranked"),
    /** Nothing says what is measured. */
    NO_MEASURE(false, "nothing near says for sure what is measured"),
    /** A row or column of a table says something that is not known. */
    LABEL(false, "a cell of a table whose row or column says something that is not known for sure"),
    /** It is not said whether something rose or fell. */
    NO_DIRECTION(false, "a change without a direction"),
    /** How much something is to change up to a time to come. */
    NO_BASE(false, "a change up to a time to come, or from one that is not known for sure"),
    /** An average, or what holds for each part of a period. */
    AVERAGE(false, "an average of several periods or people, which is no level of one period"),
    /** Neither currency nor magnitude word. */
    NO_UNIT(false, "no unit and no magnitude word"),
    /** No reporter or partner is known. */
    NO_PARTY(false, "no country is known whose figure it is"),
    /** The data of two parties are quoted. */
    TWO_SOURCES(false, "one of two figures by the data of two countries, where nothing says for sure whose it is"),
    /** Of several countries together, or of some that are not said. */
    TOGETHER(false, "a figure of several countries together, or of some that are not named"),
    /** Compared with something else than an earlier figure of its own. */
    OTHER_BASE(false, "a comparison with something else than its own figure of an earlier time"),
    /** Points of a growth rate, which say nothing of the figure that grew. */
    OF_RATE(false, "points by which a growth rate changed, and not the figure that grew"),
    /** Of exports and imports at once. */
    SEVERAL(false, "a figure of exports and imports at once, which may be that of each or of both together"),
    /** The quantity has a figure already. */
    SECOND_FIGURE(false, "a second figure for what already has one"),
    /** The period depends on a date of publication that is not known. */
    NO_PUBLICATION(false, "a period that counts from an unknown date of publication"),
    /** The sentence denies it, asks whether it is so or says what might have been. */
    NOT_STATED(false, "a figure that is denied, asked for or only supposed"),
    /** The digits are not one number of up to 30 digits. */
    NO_NUMBER(false, "digits that are not one number of at most 30 digits");

    private final boolean isNoStatistic;
    private final String words;

    Reason(boolean isNoStatistic, String words) {
        this.isNoStatistic = isNoStatistic;
        this.words = words;
    }

    /** {@return whether the numeral is certainly no statistic} */
    public boolean isNoStatistic() {
        return isNoStatistic;
    }

    /** {@return the reason in words} */
    public String words() {
        return words;
    }
}
