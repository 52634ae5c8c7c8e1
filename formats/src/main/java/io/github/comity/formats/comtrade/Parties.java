package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableMap;
import io.github.comity.formats.internal.Shown;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is meant by the codes of UN Comtrade: countries of today and of the past, the world, and what it counts apart.
 *
 * <p>What it counts apart, such as "Other Asia, nes", is a party of its own and never a country, and so is a code that
 * means another thing here than in M49: 492 is the rest of the European Union and not Monaco. Source: UN Comtrade,
 * reference tables of reporters and partner areas.
 */
final class Parties {
    private static final ImmutableMap<String, Area> APART = ImmutableMap.<String, Area>builder()
            .put("0", World.WORLD)
            .put("80", group("80", "British Antarctic Territory"))
            .put("97", CountryGroup.EU)
            .put("129", group("129", "Caribbean, nes"))
            .put("221", group("221", "Eastern Europe, nes"))
            .put("290", group("290", "Northern Africa, nes"))
            .put("471", group("471", "CACM, nes"))
            .put("472", group("472", "Africa CAMEU region, nes"))
            .put("473", group("473", "LAIA, nes"))
            .put("488", group("488", "Midway Islands"))
            .put("490", group("490", "Other Asia, nes"))
            .put("492", group("492", "Europe EU, nes"))
            .put("527", group("527", "Oceania, nes"))
            .put("568", group("568", "Other Europe, nes"))
            .put("577", group("577", "Other Africa, nes"))
            .put("636", group("636", "Rest of America, nes"))
            .put("637", group("637", "North America and Central America, nes"))
            .put("697", group("697", "Europe EFTA, nes"))
            .put("711", group("711", "Southern African Customs Union"))
            .put("830", group("830", "Channel Islands"))
            .put("837", group("837", "Bunkers"))
            .put("838", group("838", "Free Zones"))
            .put("839", group("839", "Special Categories"))
            .put("872", group("872", "Wake Island"))
            .put("879", group("879", "Western Asia, nes"))
            .put("899", group("899", "Areas, nes"))
            .put("975", CountryGroup.ASEAN)
            .buildOrThrow();

    /** Codes of letters and names by which the same are called where a file has no numbers. */
    private static final ImmutableMap<String, String> CALLED = called();

    private final ImmutableMap<String, Area> own;
    private final Map<String, Area> known = new HashMap<>();

    Parties(ImmutableMap<String, Area> own) {
        this.own = own;
    }

    private static Area group(String code, String name) {
        return CountryGroup.of(code, name);
    }

    private static ImmutableMap<String, String> called() {
        ImmutableMap.Builder<String, String> called = ImmutableMap.<String, String>builder()
                .put("W00", "0")
                .put("A49", "129")
                .put("A59", "637")
                .put("A79", "636")
                .put("E19", "568")
                .put("E29", "221")
                .put("F19", "577")
                .put("F49", "290")
                .put("O19", "527")
                .put("S19", "490")
                .put("World", "0")
                .put("ASEAN", "975");
        APART.forEach((code, area) -> {
            if (!area.equals(World.WORLD)) {
                called.put(area.name(), code);
            }
        });
        return called.buildOrThrow();
    }

    /**
     * Reads a code or name.
     *
     * @throws IllegalArgumentException if it is that of no party
     */
    Area read(String text) {
        Area area = known.get(text);
        if (area == null) {
            area = find(text);
            known.put(text, area);
        }
        return area;
    }

    private Area find(String text) {
        Area given = own.get(text);
        if (given != null) {
            return given;
        }
        String code = withoutZeros(text);
        Area apart = APART.get(CALLED.getOrDefault(code, code));
        if (apart != null) {
            return apart;
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "party must be a code of UN Comtrade such as 398, but was empty; write it");
        }
        return Country.find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "party must be a code of UN Comtrade such as 398, but was %s; name it by Comtrade.withArea(...)"
                                .formatted(Shown.quote(text))));
    }

    private static String withoutZeros(String text) {
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        return text.substring(from);
    }
}
