package io.github.comity.figure;

import java.math.BigDecimal;

/** A word for a power of ten, as it stands beside a printed number; short scale. */
public enum Magnitude {
    /** No word: ones. */
    ONE(0, ""),
    /** 10^3. */
    THOUSAND(3, "thousand"),
    /** 10^6. */
    MILLION(6, "million"),
    /** 10^9. */
    BILLION(9, "billion"),
    /** 10^12. */
    TRILLION(12, "trillion");

    private final int exponent;
    private final BigDecimal factor;
    private final String word;

    Magnitude(int exponent, String word) {
        this.exponent = exponent;
        this.factor = BigDecimal.TEN.pow(exponent);
        this.word = word;
    }

    /** {@return the power of ten: 6 for million} */
    public int exponent() {
        return exponent;
    }

    /** {@return the factor: 1000000 for million} */
    public BigDecimal factor() {
        return factor;
    }

    /** {@return the word, such as {@code "million"}; empty for {@link #ONE}} */
    public String word() {
        return word;
    }
}
