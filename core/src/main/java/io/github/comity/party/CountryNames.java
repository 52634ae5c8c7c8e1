package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All countries by the keys of their names, made when the first name is read: who uses codes alone never needs them.
 */
final class CountryNames {
    private static final ImmutableMap<String, Country> BY_KEY = byKey();

    private static final Pattern ENDED =
            Pattern.compile("(.+?) ?\\((?:(?:\\.{2,3}|\u2026)[0-9]{4}|former)\\)", Pattern.CASE_INSENSITIVE);

    private CountryNames() {}

    /** The country that a text names, first as it is written, then with its parts in another order. */
    static @Nullable Country named(String text) {
        if (text.length() > Country.LONGEST_TEXT) {
            return null;
        }
        for (String key : CountryKey.candidates(text)) {
            Country country = BY_KEY.get(key);
            if (country != null) {
                return country;
            }
        }
        return formerlyNamed(text);
    }

    /** A former state with its last year, as statistics write it: {@code USSR (...1990)}, {@code Sudan (...2011)}. */
    private static @Nullable Country formerlyNamed(String text) {
        if (!text.endsWith(")")) {
            return null;
        }
        Matcher ended = ENDED.matcher(text);
        if (!ended.matches()) {
            return null;
        }
        String key = CountryKey.of(ended.group(1));
        Country former = BY_KEY.get("former".concat(key));
        Country same = BY_KEY.get(key);
        return former != null ? former : same != null && same.isFormer() ? same : null;
    }

    static ImmutableMap<String, Country> keys() {
        return BY_KEY;
    }

    /**
     * Every name of every country, and every name with the title that its country has: since Türkiye is the Republic of
     * Türkiye and also Turkey, the Republic of Turkey is found too.
     */
    private static ImmutableMap<String, Country> byKey() {
        Map<String, Country> keys = new LinkedHashMap<>();
        Map<Country, Set<String>> own = new LinkedHashMap<>();
        for (Country country : CountryTable.all()) {
            Set<String> found = keysOf(country);
            own.put(country, found);
            for (String key : found) {
                putOnce(keys, key, country);
            }
        }
        for (Map.Entry<Country, Set<String>> entry : own.entrySet()) {
            for (String title : titles(entry.getValue())) {
                for (String key : entry.getValue()) {
                    keys.putIfAbsent(title.concat(key), entry.getKey());
                }
            }
        }
        return ImmutableMap.copyOf(keys);
    }

    private static Set<String> keysOf(Country country) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(CountryKey.of(country.name()));
        for (String alias : country.aliases()) {
            keys.add(CountryKey.of(alias));
        }
        return keys;
    }

    /** What stands before a name where name and title together are a name too. */
    private static Set<String> titles(Set<String> keys) {
        Set<String> titles = new LinkedHashSet<>();
        for (String whole : keys) {
            for (String key : keys) {
                if (whole.length() > key.length() && whole.endsWith(key)) {
                    titles.add(whole.substring(0, whole.length() - key.length()));
                }
            }
        }
        return titles;
    }

    private static void putOnce(Map<String, Country> keys, String key, Country country) {
        Country other = keys.putIfAbsent(key, country);
        if (other != null && !other.equals(country)) {
            throw new IllegalStateException("%s and %s have a name in common: %s".formatted(other, country, key));
        }
    }
}
