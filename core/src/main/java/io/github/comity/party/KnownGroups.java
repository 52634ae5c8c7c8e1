package io.github.comity.party;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups and parts of the world that go by one name everywhere; none has members. */
final class KnownGroups {
    private static final ImmutableList<CountryGroup> ALL = ImmutableList.of(
            CountryGroup.EU,
            CountryGroup.CIS,
            CountryGroup.EAEU,
            CountryGroup.ASEAN,
            CountryGroup.OTS,
            CountryGroup.of("GCC", "Gulf Cooperation Council"),
            CountryGroup.of("BRICS", "BRICS"),
            CountryGroup.of("SCO", "Shanghai Cooperation Organisation"),
            CountryGroup.of("AFRICAN_UNION", "African Union"),
            CountryGroup.of("MERCOSUR", "Southern Common Market"),
            CountryGroup.of("V4", "Visegrad Group"),
            CountryGroup.of("EFTA", "European Free Trade Association"),
            CountryGroup.of("CEFTA", "Central European Free Trade Agreement"),
            CountryGroup.of("ECOWAS", "Economic Community of West African States"),
            CountryGroup.of("EAC", "East African Community"),
            CountryGroup.of("SADC", "Southern African Development Community"),
            CountryGroup.of("COMESA", "Common Market for Eastern and Southern Africa"),
            CountryGroup.of("CARICOM", "Caribbean Community"),
            CountryGroup.of("ARAB_LEAGUE", "League of Arab States"),
            CountryGroup.of("ANDEAN", "Andean Community"),
            CountryGroup.of("PACIFIC_ALLIANCE", "Pacific Alliance"),
            CountryGroup.of("G7", "G7 countries"),
            CountryGroup.of("G20", "G20 countries"),
            CountryGroup.of("AFRICA", "Africa"),
            CountryGroup.of("ASIA", "Asia"),
            CountryGroup.of("EUROPE", "Europe"),
            CountryGroup.of("LATIN_AMERICA", "Latin America"),
            CountryGroup.of("NORTH_AMERICA", "North America"),
            CountryGroup.of("SOUTH_AMERICA", "South America"),
            CountryGroup.of("CENTRAL_ASIA", "Central Asia"),
            CountryGroup.of("SOUTHEAST_ASIA", "Southeast Asia"),
            CountryGroup.of("MIDDLE_EAST", "Middle East"),
            CountryGroup.of("GULF", "Gulf states"),
            CountryGroup.of("BALTIC", "Baltic states"),
            CountryGroup.of("NORDIC", "Nordic countries"),
            CountryGroup.of("BALKANS", "Balkans"),
            CountryGroup.of("CAUCASUS", "South Caucasus"),
            CountryGroup.of("ARAB_STATES", "Arab countries"));

    private static final ImmutableMap<String, CountryGroup> BY_TEXT = ALL.stream()
            .flatMap(g -> Stream.of(g.code(), g.name())
                    .map(KnownGroups::key)
                    .distinct()
                    .map(k -> new Entry(k, g)))
            .collect(toImmutableMap(Entry::key, Entry::group));

    private record Entry(String key, CountryGroup group) {}

    private KnownGroups() {}

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static ImmutableList<CountryGroup> all() {
        return ALL;
    }

    static Optional<CountryGroup> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(key(text)));
    }
}
