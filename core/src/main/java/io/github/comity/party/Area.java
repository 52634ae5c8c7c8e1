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

    /**
     * Obtains the world, a group that is known or a country by its code or English name.
     *
     * @param codeOrName the code or name, such as {@code "W00"}, {@code "EU"}, {@code "Central Asia"} or {@code "KAZ"};
     *     groups as in {@link CountryGroup#find}, countries as in {@link Country#of}
     * @return the area
     * @throws IllegalArgumentException if nothing, or more than one country, is so called; the message names the
     *     candidates
     */
    static Area of(CharSequence codeOrName) {
        String text =
                Given.argument("codeOrName", "Area.of", codeOrName).toString().strip();
        boolean isWorld = text.equalsIgnoreCase(World.WORLD.code()) || text.equalsIgnoreCase(World.WORLD.name());
        return isWorld ? World.WORLD : CountryGroup.find(text).<Area>map(g -> g).orElseGet(() -> country(text));
    }

    private static Country country(String text) {
        try {
            return Country.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + "; a group that is not known is made by CountryGroup.of(code, name)", e);
        }
    }

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
