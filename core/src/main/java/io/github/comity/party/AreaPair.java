package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two sides that a bilateral relation is between: two countries, two groups, or a country and a group.
 *
 * <p>It is not the view of one of them; that is a {@link ReporterView}. Two pairs are equal when they consist of the
 * same sides, in whatever order. {@link #first}, {@link #second} and {@link #toString} keep the order in which the
 * sides were given: {@code KAZ-CZE}, {@code EU-KAZ}.
 *
 * <p>A group is known again by code and name, so that the one whose members are stated and the constant without members
 * are one side. A country belongs to the side of its group where its membership is stated, and only there. This class
 * is immutable and thread-safe.
 */
public final class AreaPair {
    private final Area first;
    private final Area second;

    private AreaPair(Area first, Area second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Obtains the pair of two sides.
     *
     * @param a a country or group
     * @param b another country or group
     * @return the pair, in the order of the arguments
     * @throws IllegalArgumentException if both are the same, or one is the world
     */
    public static AreaPair of(Area a, Area b) {
        Given.arguments("AreaPair.of", "a", a, "b", b);
        for (Area side : ImmutableList.of(a, b)) {
            if (!(side instanceof Party)) {
                throw new IllegalArgumentException(
                        "side of a pair must be a country or a group of countries, but was %s; pass one of these"
                                .formatted(side.phrase()));
            }
        }
        if (a.isSameAs(b)) {
            throw new IllegalArgumentException(
                    "pair must have two different sides, but was %s twice; pass the partner".formatted(a));
        }
        return new AreaPair(a, b);
    }

    /**
     * Obtains a pair from its text.
     *
     * @param text two codes joined by a hyphen: alpha-3 codes of countries, or the codes of the groups that
     *     {@link CountryGroup#find} knows
     * @return the pair, in the order of the text
     * @throws IllegalArgumentException if the text is not a pair or a code is unknown
     */
    public static AreaPair parse(CharSequence text) {
        Given.argument("text", "AreaPair.parse", text);
        String s = text.toString();
        int hyphen = s.indexOf('-');
        if (s.length() > Text.MAX_NAME_LENGTH
                || hyphen < 2
                || hyphen + 2 >= s.length()
                || s.indexOf('-', hyphen + 1) >= 0) {
            throw new IllegalArgumentException(
                    "cannot parse pair from %s: write two codes, as in CZE-KAZ or EU-KAZ".formatted(Text.quote(text)));
        }
        return of(side(s.substring(0, hyphen)), side(s.substring(hyphen + 1)));
    }

    private static Area side(String code) {
        return CountryGroup.find(code)
                .filter(g -> g.code().equals(code))
                .<Area>map(g -> g)
                .orElseGet(() -> Country.ofAlpha3(code));
    }

    /** {@return the side that was given first} */
    public Area first() {
        return first;
    }

    /** {@return the side that was given second} */
    public Area second() {
        return second;
    }

    /** {@return both sides in their order, as parties that act} */
    public ImmutableList<Party> parties() {
        return ImmutableList.of((Party) first, (Party) second);
    }

    /** {@return whether both sides are countries} */
    public boolean isOfCountries() {
        return first instanceof Country && second instanceof Country;
    }

    /**
     * Checks whether an area is one of the two sides.
     *
     * @param area the area
     * @return whether it is one of the sides; a member of a group is not, see {@link #sideOf(Party)}
     */
    public boolean contains(Area area) {
        Given.argument("area", "AreaPair.contains", area);
        return first.isSameAs(area) || second.isSameAs(area);
    }

    /**
     * Finds the side that a party is or belongs to, on whatever day.
     *
     * @param party a country, group or organisation
     * @return the side that it is, else the group of which it is a stated member; empty if it is neither
     */
    public Optional<Area> sideOf(Party party) {
        Given.argument("party", "AreaPair.sideOf", party);
        return sideOf(party, null, null);
    }

    /**
     * Finds the side that a party is or belonged to at some time.
     *
     * @param party a country, group or organisation
     * @param earliest the first day that counts, or null if all before count
     * @param latest the last day that counts, or null if all after count
     * @return the side that it is, else the group of which it may have been a stated member on one of the days; empty
     *     if it is neither
     */
    public Optional<Area> sideOf(Party party, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        Given.argument("party", "AreaPair.sideOf", party);
        ImmutableList<Area> sides = ImmutableList.of(first, second);
        return sides.stream()
                .filter(s -> party instanceof Area area && s.isSameAs(area))
                .findFirst()
                .or(() -> sides.stream()
                        .filter(s -> s instanceof CountryGroup group
                                && party instanceof Country country
                                && group.mayHaveHad(country, earliest, latest))
                        .findFirst());
    }

    /**
     * Obtains the other side of the pair.
     *
     * @param side one of the two
     * @return the other one
     * @throws IllegalArgumentException if the area is not one of the two
     */
    public Area other(Area side) {
        Given.argument("side", "AreaPair.other", side);
        if (!contains(side)) {
            throw new IllegalArgumentException("%s must be %s or %s, but was %s; pass %s"
                    .formatted(
                            isOfCountries() ? "country" : "side",
                            first,
                            second,
                            side,
                            isOfCountries() ? "a country of the pair" : "one of the two sides"));
        }
        return first.isSameAs(side) ? second : first;
    }

    /**
     * Obtains the pair as one of its sides sees it.
     *
     * @param reporter the side that reports
     * @return reporter and partner
     * @throws IllegalArgumentException if the area is not one of the two sides
     */
    public ReporterView reporterView(Area reporter) {
        Given.argument("reporter", "AreaPair.reporterView", reporter);
        Area partner = other(reporter);
        return new ReporterView(partner.equals(first) ? second : first, partner);
    }

    /**
     * A pair in order. This record is immutable and thread-safe.
     *
     * @param reporter who reports
     * @param partner the other side
     */
    public record ReporterView(Area reporter, Area partner) {
        /**
         * Checks the components.
         *
         * @param reporter who reports
         * @param partner the other side
         */
        public ReporterView {
            Given.arguments("AreaPair.ReporterView", "reporter", reporter, "partner", partner);
        }

        /** {@return the two names, such as {@code "Kazakhstan with Czechia"}} */
        @Override
        public String toString() {
            return reporter.phrase() + " with " + partner.phrase();
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof AreaPair that
                        && ((first.equals(that.first) && second.equals(that.second))
                                || (first.equals(that.second) && second.equals(that.first))));
    }

    @Override
    public int hashCode() {
        return first.hashCode() + second.hashCode();
    }

    /** {@return the codes in the order in which the sides were given, such as {@code "KAZ-CZE"} or {@code "EU-KAZ"}} */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
