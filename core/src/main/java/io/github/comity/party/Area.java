package io.github.comity.party;

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
}
