package io.github.comity.event;

import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.party.Country;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something happens: a town or site, and the country if it is known.
 *
 * <p>It is not an area that statistics are about. {@link #toString} is {@code "Prague, CZE"} or {@code "Prague"}, which
 * {@link #parse} undoes. Two are equal when name and country are equal. There is no order. Source: {@code location} of
 * schema.org. This class is immutable and thread-safe.
 */
public final class Place {
    private final String name;
    private final @Nullable Country country;

    private Place(String name, @Nullable Country country) {
        this.name = name;
        this.country = country;
    }

    /**
     * Obtains a place in a country.
     *
     * @param name the town or site, such as {@code "Prague"}
     * @param country the country
     * @return the place
     * @throws IllegalArgumentException if the name is blank, too long, contains unprintable characters or ends in a
     *     country code
     */
    public static Place of(String name, Country country) {
        Given.arguments("Place.of", "name", name, "country", country);
        return new Place(named(name), country);
    }

    /**
     * Obtains a place whose country is not known.
     *
     * @param name the town or site, such as {@code "Prague"}
     * @return the place
     * @throws IllegalArgumentException if the name is blank, too long, contains unprintable characters, or ends in a
     *     country code or in a country, also a misspelt one
     */
    public static Place of(String name) {
        Given.argument("name", "Place.of", name);
        named(name);
        if (nameOfCountry(name) != null) {
            throw endsInCountry("a country", name);
        }
        int comma = name.lastIndexOf(", ");
        Country.misspelt(comma <= 0 ? "" : name.substring(comma + 2)).ifPresent(c -> {
            throw new IllegalArgumentException(
                    ("place name must end in a country as it is spelt, but was %s; write '%s, %s' if %s is meant, "
                                    + "or leave the comma out")
                            .formatted(Text.quote(name), name.substring(0, comma), c, c.phrase()));
        });
        return new Place(name, null);
    }

    private static String named(String name) {
        Text.requireName("place name", name);
        if (!name.equals(name.strip())) {
            throw new IllegalArgumentException(
                    "place name must have no space at its ends, but was %s; strip it".formatted(Text.quote(name)));
        }
        if (countryAtEnd(name) >= 0) {
            throw endsInCountry("a country code", name);
        }
        return name;
    }

    private static IllegalArgumentException endsInCountry(String what, String name) {
        return new IllegalArgumentException(
                "place name must not end in a comma and %s, but was %s; use Place.parse or pass the country apart"
                        .formatted(what, Text.quote(name)));
    }

    /** The country whose English name stands behind the last comma, or null. */
    private static @Nullable Country nameOfCountry(String text) {
        int comma = text.lastIndexOf(", ");
        String last = comma <= 0 ? "" : text.substring(comma + 2);
        return last.length() <= 3 ? null : Country.find(last).orElse(null);
    }

    /** The index of the comma before a country code at the end, or -1. */
    private static int countryAtEnd(String text) {
        int comma = text.length() - 5;
        return comma >= 0
                        && text.startsWith(", ", comma)
                        && text.chars().skip(comma + 2L).allMatch(c -> c >= 'A' && c <= 'Z')
                ? comma
                : -1;
    }

    /**
     * Obtains a place from its text.
     *
     * <p>A code of two letters behind the comma is refused where a country has it, since it may be that of a federal
     * state: {@code "Los Angeles, CA"}. A town whose region is called as a country is, as {@code "Atlanta, Georgia"},
     * is written with its country: {@code "Atlanta, Georgia, USA"}.
     *
     * @param text the name, optionally followed by a comma and an alpha-3 code or English name of a country:
     *     {@code "Prague, CZE"}, {@code "Prague, Czech Republic"}
     * @return the place
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters, or the code
     *     is unknown or has two letters
     */
    public static Place parse(CharSequence text) {
        Given.argument("text", "Place.parse", text);
        String s = Text.requireName("place", text.toString());
        int comma = countryAtEnd(s);
        if (comma >= 0) {
            try {
                return of(s.substring(0, comma), Country.ofAlpha3(s.substring(comma + 2)));
            } catch (IllegalArgumentException e) {
                throw unreadable(text, e.getMessage());
            }
        }
        Country country = nameOfCountry(s);
        if (country != null) {
            return of(s.substring(0, s.lastIndexOf(", ")), country);
        }
        int letters = s.length() - 4;
        if (letters > 0 && s.startsWith(", ", letters)) {
            Country.find(s.substring(letters + 2)).ifPresent(c -> {
                throw unreadable(
                        text,
                        ("a code of two letters may be that of a federal state; write %s, %s if %s is meant, or "
                                        + "leave it out")
                                .formatted(s.substring(0, letters), c, c.phrase()));
            });
        }
        return of(s);
    }

    private static IllegalArgumentException unreadable(CharSequence text, @Nullable String why) {
        return new IllegalArgumentException("cannot parse place from %s: %s".formatted(Text.quote(text), why));
    }

    /** {@return the town or site} */
    public String name() {
        return name;
    }

    /** {@return the country, if known} */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Place that && name.equals(that.name) && Objects.equals(country, that.country));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Objects.hashCode(country);
    }

    /** {@return the name, followed by the country code if it is known: {@code "Prague, CZE"}} */
    @Override
    public String toString() {
        return country == null ? name : name + ", " + country;
    }
}
