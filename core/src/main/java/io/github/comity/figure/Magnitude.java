package io.github.comity.figure;

import io.github.comity.internal.Constants;
import java.math.BigDecimal;

/**
 * A word for a power of ten, as it stands beside a printed number; short scale.
 *
 * <p>Read are the words, their common abbreviations ({@code thd}, {@code mln}, {@code mn}, {@code bn}, {@code mrd},
 * {@code trn}) with or without a point, and {@code K} for thousand. {@code thousand million} is a billion and
 * {@code lakh crore} a trillion. Some short forms are units too. A figure has one unit, so {@code m}, {@code mm} and
 * {@code b} are magnitudes where any unit stands beside them ({@code $5m}, {@code 1.2M t}), and {@code t} where a
 * currency does ({@code $1.2T}), in either case. With nothing else {@code t} is the tonne, and {@code 5 m}, {@code 5
 * M}, {@code 626.8 b} and {@code 1.2T} are refused: the message says both readings.
 */
public enum Magnitude {
    /** No word: ones. */
    ONE(0, ""),
    /** 10^3. */
    THOUSAND(3, "thousand"),
    /** 10^5, in India and its neighbours. */
    LAKH(5, "lakh"),
    /** 10^6. */
    MILLION(6, "million"),
    /** 10^7, in India and its neighbours. */
    CRORE(7, "crore"),
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

    /** {@return whether the word belongs to the Indian system of lakh and crore} */
    public boolean isIndian() {
        return this == LAKH || this == CRORE;
    }

    /** {@return the word, such as {@code "million"}; empty for {@link #ONE}} */
    public String word() {
        return word;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Magnitude parse(CharSequence text) {
        return Constants.read(Magnitude.class, Magnitude::label, text);
    }

    /** {@return the words for it, such as {@code "one"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
