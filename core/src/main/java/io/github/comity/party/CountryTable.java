package io.github.comity.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.period.EventDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All countries, read once from three resources of this package: names of Unicode CLDR (generated), the names and codes
 * of ISO countries that are kept by hand, and the parties that ISO does not list.
 */
final class CountryTable {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();

    private static final ImmutableList<Row> ROWS = read();
    private static final ImmutableMap<String, Country> BY_CODE =
            ROWS.stream().map(Row::country).collect(toImmutableMap(Country::alpha3, c -> c));
    private static final ImmutableMap<String, Country> BY_ALPHA_2 = byAlpha2();
    private static final ImmutableMap<String, Country> BY_NUMERIC = byNumeric();
    private static final ImmutableMap<String, Country> BY_OTHER_CODE = byOtherCode();
    private static final ImmutableMap<String, Country> BY_KEY = byKey();
    private static final ImmutableList<Country> TODAY = sorted(c -> !c.isFormer());
    private static final ImmutableList<Country> FORMER = sorted(Country::isFormer);

    private CountryTable() {}

    /** A country with its codes in other systems. */
    private record Row(Country country, ImmutableList<String> otherCodes) {}

    static Country of(String code) {
        Country country = BY_CODE.get(code);
        if (country == null) {
            throw new IllegalStateException("no country has the code " + code + "; add it to a resource");
        }
        return country;
    }

    static ImmutableList<Country> today() {
        return TODAY;
    }

    static ImmutableList<Country> former() {
        return FORMER;
    }

    static @Nullable Country byAlpha2(String code) {
        return BY_ALPHA_2.get(code);
    }

    static @Nullable Country byAlpha3(String code) {
        return BY_CODE.get(code);
    }

    /** By a number of up to three digits; leading zeros may be left out, as UN Comtrade does. */
    static @Nullable Country byNumeric(String code) {
        return code.length() > 3 ? null : BY_NUMERIC.get("0".repeat(3 - code.length()) + code);
    }

    /** By any code: of ISO, of UN Comtrade, of the World Bank. */
    static @Nullable Country byCode(String code) {
        Country country = byAlpha3(code);
        country = country != null ? country : byAlpha2(code);
        country = country != null ? country : byNumeric(code);
        return country != null ? country : BY_OTHER_CODE.get(code);
    }

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
        return null;
    }

    static ImmutableMap<String, Country> keys() {
        return BY_KEY;
    }

    /** Reads a resource of this package: its lines but the comments, in columns. */
    static List<List<String>> lines(String resource) {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream in = CountryTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing; rebuild the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(COLUMNS.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static ImmutableList<String> names(String column) {
        return NAMES.splitToStream(column).collect(toImmutableList());
    }

    static ImmutableList<String> codes(String column) {
        return CODES.splitToStream(column).collect(toImmutableList());
    }

    private static ImmutableList<Row> read() {
        Map<String, List<String>> cldr = new LinkedHashMap<>();
        lines("cldr.txt").forEach(l -> cldr.put(l.get(1), l));
        List<Row> rows = new ArrayList<>();
        for (List<String> l : lines("countries.txt")) {
            List<String> c = cldr.get(l.get(0));
            if (c == null) {
                throw new IllegalStateException("country " + l.get(0) + " is missing in cldr.txt; generate it again");
            }
            String more = String.join(";", l.get(2), l.get(3), c.get(3));
            rows.add(row(l.get(0), c.get(0), c.get(2), l.get(1), more, l.get(4), null));
        }
        for (List<String> l : lines("without-iso.txt")) {
            EventDate existence = l.get(7).isEmpty() ? null : EventDate.parse(l.get(7) + "/" + l.get(8));
            rows.add(row(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4) + ";" + l.get(5), l.get(6), existence));
        }
        return ImmutableList.copyOf(rows);
    }

    private static Row row(
            String code,
            String alpha2,
            String numeric,
            String name,
            String more,
            String otherCodes,
            @Nullable EventDate existence) {
        ImmutableList<String> aliases =
                names(more).stream().filter(n -> !n.equals(name)).distinct().collect(toImmutableList());
        Country country = new Country(
                alpha2.isEmpty() ? null : alpha2, code, numeric, name, aliases, ImmutableMap.of(), existence);
        return new Row(country, codes(otherCodes));
    }

    private static ImmutableMap<String, Country> byAlpha2() {
        return countries()
                .filter(c -> c.alpha2().isPresent())
                .collect(toImmutableMap(c -> c.alpha2().orElseThrow(), c -> c));
    }

    private static ImmutableMap<String, Country> byNumeric() {
        ImmutableMap.Builder<String, Country> numbers = ImmutableMap.builder();
        countries().forEach(c -> numbers.put(c.numeric(), c));
        for (Row row : ROWS) {
            row.otherCodes().stream()
                    .filter(c -> Character.isDigit(c.charAt(0)))
                    .forEach(c -> numbers.put(c, row.country()));
        }
        return numbers.buildOrThrow();
    }

    private static ImmutableMap<String, Country> byOtherCode() {
        ImmutableMap.Builder<String, Country> codes = ImmutableMap.builder();
        for (Row row : ROWS) {
            row.otherCodes().stream()
                    .filter(c -> !Character.isDigit(c.charAt(0)))
                    .forEach(c -> codes.put(c, row.country()));
        }
        return codes.buildOrThrow();
    }

    /**
     * Every name of every country, and every name with the title that its country has: since Türkiye is the Republic of
     * Türkiye and also Turkey, the Republic of Turkey is found too.
     */
    private static ImmutableMap<String, Country> byKey() {
        Map<String, Country> keys = new LinkedHashMap<>();
        countries().forEach(c -> keysOf(c).forEach(k -> putOnce(keys, k, c)));
        for (Row row : ROWS) {
            Set<String> own = keysOf(row.country());
            for (String title : titles(own)) {
                own.forEach(k -> keys.putIfAbsent(title + k, row.country()));
            }
        }
        return ImmutableMap.copyOf(keys);
    }

    private static Set<String> keysOf(Country country) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(CountryKey.of(country.name()));
        country.aliases().forEach(a -> keys.add(CountryKey.of(a)));
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

    private static Stream<Country> countries() {
        return ROWS.stream().map(Row::country);
    }

    private static ImmutableList<Country> sorted(Predicate<Country> which) {
        return countries()
                .filter(which)
                .sorted(Comparator.comparing(Country::alpha3))
                .collect(toImmutableList());
    }
}
