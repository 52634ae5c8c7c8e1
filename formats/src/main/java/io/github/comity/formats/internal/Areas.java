package io.github.comity.formats.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who is meant in a column of countries: codes of ISO 3166-1 and M49, names, and the codes of Eurostat, the
 * European Central Bank and the International Monetary Fund that are not among them.
 *
 * <p>A composition of the European Union or the euro area is a group of its own: that of 27 members from 2020 is not
 * the Union whatever its members. Source: Eurostat, code list GEO; European Central Bank and SDMX, code list CL_AREA.
 */
public final class Areas {
    private static final ImmutableMap<String, Area> CODES = ImmutableMap.<String, Area>builder()
            .put("WORLD", World.WORLD)
            .put("W00", World.WORLD)
            .put("W0", World.WORLD)
            .put("WLD", World.WORLD)
            .put("001", World.WORLD)
            .put("W", World.WORLD)
            .put("G001", World.WORLD)
            .put("WRL_REST", group("WRL_REST", "Rest of the world"))
            .put("EL", Countries.GRC)
            .put("UK", Countries.GBR)
            .put("XK", Countries.XKX)
            .put("EU27_2020", group("EU27_2020", "European Union (27 countries, from 2020)"))
            .put("EU28", group("EU28", "European Union (28 countries, 2013 to 2020)"))
            .put("EU27_2007", group("EU27_2007", "European Union (27 countries, 2007 to 2013)"))
            .put("EU25", group("EU25", "European Union (25 countries, 2004 to 2006)"))
            .put("EU15", group("EU15", "European Union (15 countries, 1995 to 2004)"))
            .put("EU_V", group("EU_V", "European Union (changing composition)"))
            .put("EA", group("EA", "Euro area"))
            .put("EA21", group("EA21", "Euro area (21 countries, from 2026)"))
            .put("EA20", group("EA20", "Euro area (20 countries, from 2023)"))
            .put("EA19", group("EA19", "Euro area (19 countries, 2015 to 2022)"))
            .put("EXT_EU27_2020", group("EXT_EU27_2020", "Extra-EU (27 countries, from 2020)"))
            .put("INT_EU27_2020", group("INT_EU27_2020", "Intra-EU (27 countries, from 2020)"))
            .put("EXT_EU28", group("EXT_EU28", "Extra-EU (28 countries, 2013 to 2020)"))
            .put("INT_EU28", group("INT_EU28", "Intra-EU (28 countries, 2013 to 2020)"))
            .put("EXT_EA20", group("EXT_EA20", "Extra-euro area (20 countries, from 2023)"))
            .put("EXT_EA19", group("EXT_EA19", "Extra-euro area (19 countries, 2015 to 2022)"))
            .put("EEA", group("EEA", "European Economic Area"))
            .put("OECD", group("OECD", "OECD countries"))
            .put("W1", group("WRL_REST", "Rest of the world"))
            .put("U2", group("EA", "Euro area"))
            .put("I9", group("EA20", "Euro area (20 countries, from 2023)"))
            .put("I8", group("EA19", "Euro area (19 countries, 2015 to 2022)"))
            .put("B6", group("EU27_2020", "European Union (27 countries, from 2020)"))
            .putAll(Maps.uniqueIndex(CountryGroup.known(), CountryGroup::code))
            .buildOrThrow();

    /** The codes of the groups and the world by which they are written, the first of each. */
    private static final ImmutableMap<Area, String> WRITTEN = CODES.entrySet().stream()
            .filter(e -> !(e.getValue() instanceof Country) && !e.getValue().equals(World.WORLD))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));

    /** The groups by their names, of two of one name the one that is known without its composition. */
    private static final ImmutableMap<String, Area> NAMES = CODES.values().stream()
            .filter(a -> !(a instanceof Country))
            .collect(ImmutableMap.toImmutableMap(a -> a.name().toLowerCase(Locale.ROOT), a -> a, (a, b) -> a));

    private Areas() {}

    private static Area group(String code, String name) {
        return CountryGroup.of(code, name);
    }

    /**
     * Reads a code or name.
     *
     * @param text the code or name
     * @param own what the caller calls by texts of its own, which comes first
     * @return the party
     * @throws IllegalArgumentException if it is none; the message names the candidates
     */
    public static Area read(String text, Map<String, Area> own) {
        Area named = own.get(text);
        if (named != null) {
            return named;
        }
        Area coded = CODES.get(text.toUpperCase(Locale.ROOT));
        if (coded != null) {
            return coded;
        }
        Area group = NAMES.get(text.toLowerCase(Locale.ROOT));
        if (group != null) {
            return group;
        }
        Optional<Country> country = Country.find(text);
        return country.isPresent() ? country.get() : Country.parse(text); // the refusal names the candidates
    }

    /**
     * Reads a code or name where the caller can say who is meant.
     *
     * @param text the code or name
     * @param own what the caller calls by texts of its own, which comes first
     * @return the party
     * @throws IllegalArgumentException if it is none; the message names the candidates and how to say it
     */
    public static Area named(String text, Map<String, Area> own) {
        try {
            return read(text, own);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s; or say who is meant by area(%s, ...)".formatted(e.getMessage(), Shown.quote(text)), e);
        }
    }

    /**
     * Finds the code by which a party is written: of two letters, else of three; of a group that {@link #read} knows.
     *
     * @param area the party
     * @return its code, or empty if it has none that is read
     */
    public static Optional<String> code(Area area) {
        if (area instanceof Country country) {
            return Optional.of(country.alpha2().orElse(country.alpha3()));
        }
        return area.equals(World.WORLD) ? Optional.of(World.WORLD.code()) : Optional.ofNullable(WRITTEN.get(area));
    }
}
