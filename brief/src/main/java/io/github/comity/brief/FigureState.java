package io.github.comity.brief;

/** How a number of a text stands to the others. */
public enum FigureState {
    /** It agrees with the other figures within rounding. */
    AGREES,
    /** It is among figures that cannot all be true. */
    CONTRADICTS,
    /** It was read, but the other figures do not say enough about it. */
    NOT_CHECKED,
    /** It may be a statistic, but the text does not say for sure which. */
    NOT_READ
}
