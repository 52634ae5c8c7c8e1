package io.github.comity.figure;

/** Which character separates the decimals; the other one then separates groups of three digits. */
public enum DecimalMark {
    /** {@code 1,496.2}: the usage of English texts. */
    POINT('.', ','),
    /** {@code 1.496,2}: the usage of most continental texts. */
    COMMA(',', '.');

    private final char mark;
    private final char group;

    DecimalMark(char mark, char group) {
        this.mark = mark;
        this.group = group;
    }

    char mark() {
        return mark;
    }

    char group() {
        return group;
    }
}
