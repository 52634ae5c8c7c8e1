package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.internal.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory of ISO 3166-1.
 *
 * <p>It is not its name: names are dated and contested, so they are labels that a caller can override, and identity is
 * the code.
 *
 * <pre>{@code
 * Country.parse("Czech Republic").alpha3()                     // "CZE"
 * Countries.KAZ.numeric()                                      // "398"
 * Countries.KAZ.withName(Locale.GERMAN, "Kasachstan")          // equal to KAZ
 * }</pre>
 *
 * <p>Two countries are equal when their codes are equal, whatever their labels. There is no order. {@link #toString} is
 * the alpha-3 code, which {@link #parse} undoes. This class is immutable and thread-safe.
 */
public final class Country implements Area, Party {
    private final String alpha2;
    private final String alpha3;
    private final String numeric;
    private final String name;
    private final ImmutableList<String> aliases;
    private final ImmutableMap<String, String> names;

    Country(
            String alpha2,
            String alpha3,
            String numeric,
            String name,
            ImmutableList<String> aliases,
            ImmutableMap<String, String> names) {
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.numeric = numeric;
        this.name = name;
        this.aliases = aliases;
        this.names = names;
    }

    /**
     * Obtains a country by its alpha-2 code.
     *
     * @param code two capital letters, such as {@code "KZ"}
     * @return the country
     * @throws IllegalArgumentException if no country has that code
     */
    public static Country ofAlpha2(String code) {
        return found(Countries.byAlpha2().get(code), "alpha-2 country code", code);
    }

    /**
     * Obtains a country by its alpha-3 code.
     *
     * @param code three capital letters, such as {@code "KAZ"}
     * @return the country
     * @throws IllegalArgumentException if no country has that code
     */
    public static Country ofAlpha3(String code) {
        return found(Countries.byAlpha3().get(code), "alpha-3 country code", code);
    }

    /**
     * Obtains a country by its numeric code.
     *
     * @param code three digits, such as {@code "398"} or {@code "008"}
     * @return the country
     * @throws IllegalArgumentException if no country has that code
     */
    public static Country ofNumeric(String code) {
        return found(Countries.byNumeric().get(code), "numeric country code", code);
    }

    /**
     * Obtains a country by any of its codes, its English name or an alias; names in any case, with or without accents.
     *
     * @param text the code or name, such as {@code "KAZ"} or {@code "Czech Republic"}, at most 200 characters
     * @return the country
     * @throws IllegalArgumentException if no country has that code or name
     */
    public static Country parse(CharSequence text) {
        Country country = null;
        if (text.length() <= 200) {
            String s = text.toString();
            country = Countries.byAlpha3().get(s);
            country = country != null ? country : Countries.byAlpha2().get(s);
            country = country != null ? country : Countries.byNumeric().get(s);
            country = country != null ? country : Countries.byName().get(Spelling.fold(s));
        }
        return found(country, "country", text);
    }

    private static Country found(@Nullable Country country, String what, CharSequence text) {
        if (country == null) {
            throw new IllegalArgumentException(
                    "unknown %s %s: pass an ISO 3166-1 code such as KZ, KAZ or 398, or an English name to Country.parse"
                            .formatted(what, Text.quote(text)));
        }
        return country;
    }

    /** {@return the alpha-3 code} */
    @Override
    public String code() {
        return alpha3;
    }

    /** {@return the two-letter code, such as {@code "KZ"}} */
    public String alpha2() {
        return alpha2;
    }

    /** {@return the three-letter code, such as {@code "KAZ"}} */
    public String alpha3() {
        return alpha3;
    }

    /** {@return the three-digit code with leading zeros, such as {@code "398"}} */
    public String numeric() {
        return numeric;
    }

    /** {@return the English name, or what the caller set for English} */
    @Override
    public String name() {
        return names.getOrDefault("en", name);
    }

    /**
     * Obtains the name in a language: the caller's where one is set, else the English name for English, else the name
     * that the running JDK knows, which may change with the JDK.
     *
     * @param locale the language
     * @return the name
     */
    public String name(Locale locale) {
        String own = names.get(locale.getLanguage());
        if (own != null) {
            return own;
        }
        return locale.getLanguage().equals("en") || locale.getLanguage().isEmpty()
                ? name()
                : new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(locale);
    }

    /** {@return other English names, such as {@code "Czech Republic"}} */
    public ImmutableList<String> aliases() {
        return aliases;
    }

    /**
     * Returns a copy with the caller's name in a language.
     *
     * @param locale the language
     * @param name the name
     * @return the same country with that label
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public Country withName(Locale locale, String name) {
        ImmutableMap<String, String> more = ImmutableMap.<String, String>builder()
                .putAll(names)
                .put(locale.getLanguage(), Text.requireName("country name", name))
                .buildKeepingLast();
        return new Country(alpha2, alpha3, numeric, this.name, aliases, more);
    }

    /**
     * Returns a copy with a further alias; {@link #parse} does not know it.
     *
     * @param alias the alias
     * @return the same country with that label
     * @throws IllegalArgumentException if the alias is blank, too long or contains unprintable characters
     */
    public Country withAlias(String alias) {
        ImmutableList<String> more = ImmutableList.<String>builder()
                .addAll(aliases)
                .add(Text.requireName("country alias", alias))
                .build();
        return new Country(alpha2, alpha3, numeric, name, more, names);
    }

    /**
     * Checks whether a text means this country, in any case and with or without accents.
     *
     * @param text the name or code
     * @return whether it is its name, an alias, a label of the caller's, or its alpha-2 or alpha-3 code in capitals
     */
    @Override
    public boolean isNamed(String text) {
        String folded = Spelling.fold(text);
        return alpha3.equals(text)
                || alpha2.equals(text)
                || Spelling.fold(name).equals(folded)
                || aliases.stream().anyMatch(a -> Spelling.fold(a).equals(folded))
                || names.values().stream().anyMatch(n -> Spelling.fold(n).equals(folded));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Country that && alpha3.equals(that.alpha3));
    }

    @Override
    public int hashCode() {
        return alpha3.hashCode();
    }

    /** {@return the alpha-3 code} */
    @Override
    public String toString() {
        return alpha3;
    }
}
