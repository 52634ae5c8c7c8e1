package io.github.comity.communique;

/**
 * How many numbers of a text were read.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param read how many are figures of claims
 * @param noStatistic how many are no statistic of cooperation
 * @param unread how many are left unread
 */
public record NumeralCoverage(int read, int noStatistic, int unread) {
    /** {@return how many numbers there are} */
    public int numerals() {
        return read + noStatistic + unread;
    }

    /** {@return a line such as {@code "14 numerals: 13 read, 1 no statistic, 0 unread"}} */
    @Override
    public String toString() {
        return "%s numeral%s: %s read, %s no statistic, %s unread"
                .formatted(numerals(), numerals() == 1 ? "" : "s", read, noStatistic, unread);
    }
}
