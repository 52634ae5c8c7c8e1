package io.github.comity.party;

import io.github.comity.internal.Given;

/**
 * What statistics are about: a country, a group of countries, or the world.
 *
 * <p>It is not necessarily a party that acts. All implementations are immutable and thread-safe.
 */
public sealed interface Area permits Country, CountryGroup, World {
    /** {@return the code that identifies the area, such as {@code "KAZ"}, {@code "EU"} or {@code "W00"}} */
    String code();

    /** {@return the English name, a label} */
    String name();

    /** {@return the name as in a sentence, with an article where one belongs: {@code "the European Union"}} */
    String phrase();

    /**
     * Checks whether this is the same area, whatever is stated about its members.
     *
     * @param other another area
     * @return whether both are equal, or groups of one code and name
     */
    default boolean isSameAs(Area other) {
        Given.argument("other", "Area.isSameAs", other);
        return equals(other)
                || (this instanceof CountryGroup
                        && other instanceof CountryGroup
                        && code().equals(other.code())
                        && name().equals(other.name()));
    }
}
