package io.github.comity.party;

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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All countries, read once from three resources of this package: names of Unicode CLDR (generated), the names and codes
 * of ISO countries that are kept by hand, and the parties that ISO does not list.
 */
final class CountryTable {
    private static final ImmutableList<Country> ALL;
    private static final ImmutableMap<String, Country> BY_CODE;
    private static final ImmutableMap<String, Country> BY_ALPHA_2;
    private static final ImmutableMap<String, Country> BY_NUMERIC;
    private static final ImmutableMap<String, Country> BY_OTHER_CODE;
    /** How many characters the longest of all codes has. */
    private static final int LONGEST_CODE;

    private static final ImmutableList<Country> TODAY;
    private static final ImmutableList<Country> FORMER;
    /** Of former states, the codes of those that have, or had, some of their land. */
    private static final ImmutableMap<String, ImmutableList<String>> SUCCESSORS;

    // plain loops: streams and lambdas would double the time of the first use
    static {
        ImmutableList<Row> rows = read();
        ImmutableList.Builder<Country> all = ImmutableList.builderWithExpectedSize(rows.size());
        ImmutableMap.Builder<String, Country> codes = ImmutableMap.builderWithExpectedSize(rows.size());
        ImmutableMap.Builder<String, Country> pairs = ImmutableMap.builderWithExpectedSize(rows.size());
        ImmutableMap.Builder<String, Country> numbers = ImmutableMap.builderWithExpectedSize(rows.size());
        ImmutableMap.Builder<String, Country> others = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableList<String>> successors = ImmutableMap.builder();
        int longest = 3;
        for (Row row : rows) {
            Country country = row.country();
            all.add(country);
            if (!row.successors().isEmpty()) {
                successors.put(country.alpha3(), row.successors());
            }
            codes.put(country.alpha3(), country);
            numbers.put(country.numeric(), country);
            String pair = country.alpha2().orElse(null);
            if (pair != null) {
                pairs.put(pair, country);
            }
            for (String code : row.otherCodes()) {
                (Character.isDigit(code.charAt(0)) ? numbers : others).put(code, country);
                longest = Math.max(longest, code.length());
            }
        }
        ALL = all.build();
        BY_CODE = codes.buildOrThrow();
        BY_ALPHA_2 = pairs.buildOrThrow();
        BY_NUMERIC = numbers.buildOrThrow();
        BY_OTHER_CODE = others.buildOrThrow();
        SUCCESSORS = successors.buildOrThrow();
        LONGEST_CODE = longest;
        TODAY = sorted(false);
        FORMER = sorted(true);
    }

    private CountryTable() {}

    /** A country with its codes in other systems, and the codes of those that have, or had, some of its land. */
    private record Row(Country country, ImmutableList<String> otherCodes, ImmutableList<String> successors) {}

    /** All countries in the order of the resources. */
    static ImmutableList<Country> all() {
        return ALL;
    }

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
        return code.length() > 3
                ? null
                : BY_NUMERIC.get("0".repeat(3 - code.length()).concat(code));
    }

    /** Whether a country has, or had, some of the land of a former state. */
    static boolean isSuccessor(Country country, Country former) {
        ImmutableList<String> successors = SUCCESSORS.get(former.alpha3());
        return successors != null && successors.contains(country.alpha3());
    }

    /** By any code: of ISO, of UN Comtrade, of the World Bank. */
    static @Nullable Country byCode(String code) {
        if (code.length() > LONGEST_CODE) {
            return null;
        }
        Country country = byAlpha3(code);
        country = country != null ? country : byAlpha2(code);
        country = country != null ? country : byNumeric(code);
        return country != null ? country : BY_OTHER_CODE.get(code);
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
                    lines.add(split(line, '|'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static ImmutableList<String> names(String column) {
        return items(column, ';');
    }

    static ImmutableList<String> codes(String column) {
        return items(column, ' ');
    }

    private static ImmutableList<String> items(String column, char separator) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (String item : split(column, separator)) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items.build();
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static ImmutableList<Row> read() {
        Map<String, List<String>> cldr = new HashMap<>();
        for (List<String> l : lines("cldr.txt")) {
            cldr.put(l.get(1), l);
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> l : lines("countries.txt")) {
            List<String> c = cldr.get(l.get(0));
            if (c == null) {
                throw new IllegalStateException("country " + l.get(0) + " is missing in cldr.txt; generate it again");
            }
            String more = String.join(";", l.get(2), l.get(3), c.get(3));
            rows.add(row(l.get(0), c.get(0), c.get(2), l.get(1), more, l.get(4), null, ""));
        }
        for (List<String> l : lines("without-iso.txt")) {
            EventDate existence = l.get(7).isEmpty() ? null : years(l.get(7), l.get(8));
            String more = String.join(";", l.get(4), l.get(5));
            rows.add(row(l.get(0), l.get(1), l.get(2), l.get(3), more, l.get(6), existence, l.get(9)));
        }
        return ImmutableList.copyOf(rows);
    }

    private static EventDate years(String first, String last) {
        return EventDate.between(EventDate.inYear(Integer.parseInt(first)), EventDate.inYear(Integer.parseInt(last)));
    }

    private static Row row(
            String code,
            String alpha2,
            String numeric,
            String name,
            String more,
            String otherCodes,
            @Nullable EventDate existence,
            String successors) {
        Set<String> aliases = new LinkedHashSet<>(names(more));
        aliases.remove(name);
        Country country = new Country(
                alpha2.isEmpty() ? null : alpha2,
                code,
                numeric,
                name,
                ImmutableList.copyOf(aliases),
                ImmutableMap.of(),
                existence);
        return new Row(country, codes(otherCodes), codes(successors));
    }

    private static ImmutableList<Country> sorted(boolean former) {
        Map<String, Country> countries = new TreeMap<>();
        for (Country country : ALL) {
            if (country.isFormer() == former) {
                countries.put(country.alpha3(), country);
            }
        }
        return ImmutableList.copyOf(countries.values());
    }
}
