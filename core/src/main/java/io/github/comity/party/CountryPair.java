package io.github.comity.party;

import io.github.comity.internal.Text;

/**
 * Two countries without an order: what a bilateral relation is between.
 *
 * <p>It is not the view of one of them; that is a {@link ReporterView}. Two pairs are equal when they consist of the
 * same countries. {@link #toString} is {@code CZE-KAZ}, in the order of the codes, which {@link #parse} undoes. This
 * class is immutable and thread-safe.
 */
public final class CountryPair {
    private final Country first;
    private final Country second;

    private CountryPair(Country first, Country second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Obtains the pair of two countries.
     *
     * @param a a country
     * @param b another country
     * @return the pair, whatever the order of the arguments
     * @throws IllegalArgumentException if both are the same country
     */
    public static CountryPair of(Country a, Country b) {
        if (a.equals(b)) {
            throw new IllegalArgumentException(
                    "country pair must have two different countries, but was %s twice; pass the partner".formatted(a));
        }
        return a.alpha3().compareTo(b.alpha3()) < 0 ? new CountryPair(a, b) : new CountryPair(b, a);
    }

    /**
     * Obtains a pair from its text.
     *
     * @param text two alpha-3 codes joined by a hyphen, in any order
     * @return the pair
     * @throws IllegalArgumentException if the text is not a pair or a code is unknown
     */
    public static CountryPair parse(CharSequence text) {
        if (text.length() != 7 || text.charAt(3) != '-') {
            throw new IllegalArgumentException(
                    "cannot parse country pair from %s: write two alpha-3 codes, as in CZE-KAZ"
                            .formatted(Text.quote(text)));
        }
        String s = text.toString();
        return of(Country.ofAlpha3(s.substring(0, 3)), Country.ofAlpha3(s.substring(4)));
    }

    /** {@return the country whose alpha-3 code comes first in the alphabet} */
    public Country first() {
        return first;
    }

    /** {@return the country whose alpha-3 code comes second in the alphabet} */
    public Country second() {
        return second;
    }

    /**
     * Checks whether a country is one of the two.
     *
     * @param country the country
     * @return whether it belongs to the pair
     */
    public boolean contains(Country country) {
        return first.equals(country) || second.equals(country);
    }

    /**
     * Obtains the other country of the pair.
     *
     * @param country one of the two
     * @return the other one
     * @throws IllegalArgumentException if the country does not belong to the pair
     */
    public Country other(Country country) {
        if (!contains(country)) {
            throw new IllegalArgumentException("country must be %s or %s, but was %s; pass a country of the pair"
                    .formatted(first, second, country));
        }
        return first.equals(country) ? second : first;
    }

    /**
     * Obtains the pair as one of its countries sees it.
     *
     * @param reporter the country that reports
     * @return reporter and partner
     * @throws IllegalArgumentException if the country does not belong to the pair
     */
    public ReporterView reporterView(Country reporter) {
        return new ReporterView(reporter, other(reporter));
    }

    /**
     * A pair in order. This record is immutable and thread-safe.
     *
     * @param reporter who reports
     * @param partner the other side
     */
    public record ReporterView(Country reporter, Country partner) {}

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof CountryPair that && first.equals(that.first) && second.equals(that.second));
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }

    /** {@return the codes in alphabetical order, such as {@code "CZE-KAZ"}} */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
