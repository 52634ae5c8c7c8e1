package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.period.EventDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory of ISO 3166-1, or a party like one that the standard does not list: Kosovo, and former states
 * with their years.
 *
 * <p>It is not its name: names are dated and contested, so they are labels that a caller can override, and identity is
 * the code. A former state is a party of its own, never its successor; a former <i>name</i> is an alias.
 *
 * <pre>{@code
 * Country.parse("Czech Republic").alpha3()                     // "CZE"
 * Country.parse("Korea, Rep.").alpha3()                        // "KOR"
 * Country.parse("Fmr USSR").existence()                        // 1922/1991
 * Countries.KAZ.numeric()                                      // "398"
 * Countries.KAZ.withName(Locale.GERMAN, "Kasachstan")          // equal to KAZ
 * }</pre>
 *
 * <p>Two countries are equal when their codes are equal, whatever their labels. There is no order. {@link #toString} is
 * the alpha-3 code, which {@link #parse} undoes. This class is immutable and thread-safe.
 */
public final class Country implements Area, Party {
    static final int LONGEST_TEXT = 200;
    private static final int SHORTEST_MISSPELT = 6;

    private final @Nullable String alpha2;
    private final String alpha3;
    private final String numeric;
    private final String name;
    private final ImmutableList<String> aliases;
    private final ImmutableMap<String, String> names;
    private final @Nullable EventDate existence;

    Country(
            @Nullable String alpha2,
            String alpha3,
            String numeric,
            String name,
            ImmutableList<String> aliases,
            ImmutableMap<String, String> names,
            @Nullable EventDate existence) {
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.numeric = numeric;
        this.name = name;
        this.aliases = aliases;
        this.names = names;
        this.existence = existence;
    }

    /**
     * Obtains a country by its alpha-2 code.
     *
     * @param code two capital letters, such as {@code "KZ"}; of a former state the withdrawn ones, such as {@code "SU"}
     * @return the country
     * @throws IllegalArgumentException if no country has that code, or several had it, as {@code "CS"}
     */
    public static Country ofAlpha2(String code) {
        Given.argument("code", "Country.ofAlpha2", code);
        return found(CountryTable.byAlpha2(code), "alpha-2 country code", code);
    }

    /**
     * Obtains a country by its alpha-3 code.
     *
     * @param code three capital letters, such as {@code "KAZ"}, or {@code "SUN"} of a former state
     * @return the country
     * @throws IllegalArgumentException if no country has that code
     */
    public static Country ofAlpha3(String code) {
        Given.argument("code", "Country.ofAlpha3", code);
        return found(CountryTable.byAlpha3(code), "alpha-3 country code", code);
    }

    /**
     * Obtains a country by its number in ISO 3166-1, UN M49 or UN Comtrade.
     *
     * <p>UN Comtrade uses some numbers beside M49, which mean the same country here: 251 France, 381 Italy, 579 Norway,
     * 699 India, 757 Switzerland, 841 and 842 the United States. Its 490, "Other Asia, nes", is no country and is
     * refused.
     *
     * @param code three digits, such as {@code "398"} or {@code "008"}; leading zeros may be left out
     * @return the country
     * @throws IllegalArgumentException if no country has that number
     */
    public static Country ofNumeric(String code) {
        Given.argument("code", "Country.ofNumeric", code);
        return found(CountryTable.byNumeric(code), "numeric country code", code);
    }

    /**
     * Obtains a country by any of its codes or English names.
     *
     * <p>Names are the short and official ones, those of ISO, the United Nations, the World Bank, the IMF and Unicode
     * CLDR, and older ones. They are read in any case, with or without accents, <i>the</i> and punctuation, abbreviated
     * ({@code St.}, {@code Rep.}, {@code Dem.}, {@code &}) and inverted ({@code Iran (Islamic Republic of)}). A name
     * that several bear means the one that ISO 3166-1 calls so ("Congo", "Guinea", "Samoa", "Saint Martin"), and
     * "Korea" the Republic of Korea; others are refused ("Virgin Islands", "Republic of China"), and so are parts of
     * countries and aggregates.
     *
     * @param text the code or name, such as {@code "KAZ"} or {@code "Czech Republic"}, at most 200 characters
     * @return the country
     * @throws IllegalArgumentException if no country or no single one has that code or name; the message names the
     *     candidates
     */
    public static Country parse(CharSequence text) {
        Given.argument("text", "Country.parse", text);
        return found(known(text), "country", text);
    }

    /**
     * Obtains a country by any of its codes or English names; the same as {@link #parse}.
     *
     * @param codeOrName the code or name, such as {@code "KAZ"} or {@code "Kazakhstan"}
     * @return the country
     * @throws IllegalArgumentException if no country or no single one has that code or name; the message names the
     *     candidates
     */
    public static Country of(CharSequence codeOrName) {
        Given.argument("codeOrName", "Country.of", codeOrName);
        return parse(codeOrName);
    }

    /**
     * Looks for a country of a code or English name, for a text that may be something else.
     *
     * @param text the text, read as {@link #parse} reads it
     * @return the country, or empty if the text is no code and no name of a single country
     */
    public static Optional<Country> find(CharSequence text) {
        return Optional.ofNullable(known(Given.argument("text", "Country.find", text)));
    }

    private static @Nullable Country known(CharSequence text) {
        if (text.length() > LONGEST_TEXT) {
            return null;
        }
        String s = text.toString();
        Country country = CountryTable.byAlpha3(s);
        if (country != null) {
            return country;
        }
        s = s.strip();
        country = CountryTable.byCode(s);
        return country != null ? country : CountryNames.named(s);
    }

    /**
     * Looks for the one country that a text misspells, for a text that may be something else.
     *
     * @param text the text
     * @return the country whose name is the nearest, or empty if the text is the name of one, is shorter than six
     *     letters, or is near to none or to several
     */
    public static Optional<Country> misspelt(CharSequence text) {
        Given.argument("text", "Country.misspelt", text);
        return text.length() < SHORTEST_MISSPELT
                        || text.length() > LONGEST_TEXT
                        || find(text).isPresent()
                ? Optional.empty()
                : CountryRefusal.nearest(text.toString());
    }

    private static Country found(@Nullable Country country, String what, CharSequence text) {
        if (country == null) {
            throw CountryRefusal.of(what, text);
        }
        return country;
    }

    /** {@return the alpha-3 code} */
    @Override
    public String code() {
        return alpha3;
    }

    /**
     * {@return the two-letter code, such as {@code "KZ"}; empty for a party that has none of its own, such as
     * {@link Countries#XBL} or {@link Countries#CSK}}
     */
    public Optional<String> alpha2() {
        return Optional.ofNullable(alpha2);
    }

    /** {@return the three-letter code, such as {@code "KAZ"}} */
    public String alpha3() {
        return alpha3;
    }

    /**
     * {@return the three-digit code with leading zeros, such as {@code "398"}: that of ISO 3166-1 and UN M49, else that
     * of UN Comtrade}
     */
    public String numeric() {
        return numeric;
    }

    /** {@return the English name, or what the caller set for English} */
    @Override
    public String name() {
        return names.getOrDefault("en", name);
    }

    @Override
    public String phrase() {
        return Articles.isBorneBy(name()) ? "the " + name() : name();
    }

    /**
     * Obtains the name in a language: the caller's where one is set, else the English one.
     *
     * @param locale the language
     * @return the name
     */
    public String name(Locale locale) {
        Given.argument("locale", "Country.name", locale);
        return names.getOrDefault(locale.getLanguage(), name());
    }

    /** {@return whether it is a state or territory of the past, such as {@link Countries#SUN}} */
    public boolean isFormer() {
        return existence != null;
    }

    /** {@return the first and last year of a former state, such as {@code 1922/1991}; empty for a country of today} */
    public Optional<EventDate> existence() {
        return Optional.ofNullable(existence);
    }

    /**
     * Checks whether this and another country are a former state or union and one that has, or had, some of its land,
     * in either order: {@link Countries#XBL} and Belgium, {@link Countries#SUN} and Kazakhstan.
     *
     * <p>Trade with both in one period may be counted twice. Two parts of a state of today are not meant, nor a state
     * and its territories overseas, which statistics list apart.
     *
     * @param other the other country
     * @return whether one of the two followed the other on some of its land
     */
    public boolean sharesLandWith(Country other) {
        Given.argument("other", "Country.sharesLandWith", other);
        return CountryTable.isSuccessor(this, other) || CountryTable.isSuccessor(other, this);
    }

    /** {@return other English names, official and older ones, such as {@code "Czech Republic"}} */
    public ImmutableList<String> aliases() {
        return aliases;
    }

    /** {@return the names that the caller set, by the code of their language; empty unless there are any} */
    public ImmutableMap<String, String> givenNames() {
        return names;
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
        Given.arguments("Country.withName", "locale", locale, "name", name);
        ImmutableMap<String, String> more = ImmutableMap.<String, String>builder()
                .putAll(names)
                .put(locale.getLanguage(), Text.requireName("country name", name))
                .buildKeepingLast();
        return new Country(alpha2, alpha3, numeric, this.name, aliases, more, existence);
    }

    /**
     * Returns a copy with a further alias; {@link #parse} does not know it.
     *
     * @param alias the alias
     * @return the same country with that label
     * @throws IllegalArgumentException if the alias is blank, too long or contains unprintable characters
     */
    public Country withAlias(String alias) {
        Given.argument("alias", "Country.withAlias", alias);
        ImmutableList<String> more = ImmutableList.<String>builder()
                .addAll(aliases)
                .add(Text.requireName("country alias", alias))
                .build();
        return new Country(alpha2, alpha3, numeric, name, more, names, existence);
    }

    /**
     * Checks whether a text means this country, by the rules of {@link #parse} and by the labels of the caller.
     *
     * @param text the name or code
     * @return whether it is one of its names, a label of the caller's, or its alpha-2 or alpha-3 code in capitals
     */
    @Override
    public boolean isNamed(String text) {
        Given.argument("text", "Country.isNamed", text);
        if (alpha3.equals(text) || text.equals(alpha2)) {
            return true;
        }
        ImmutableList<String> keys = CountryKey.candidates(text);
        Country named = CountryNames.named(text);
        return (named != null && equals(named))
                || aliases.stream().anyMatch(a -> keys.contains(CountryKey.of(a)))
                || names.values().stream().anyMatch(n -> keys.contains(CountryKey.of(n)));
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
