package io.github.comity.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups and parts of the world that go by one name everywhere; none has members. */
final class KnownGroups {
    private static final ImmutableList<Known> TABLE = ImmutableList.of(
            the(CountryGroup.EU),
            the(CountryGroup.CIS),
            the(CountryGroup.EAEU),
            the(CountryGroup.ASEAN),
            the(CountryGroup.OTS),
            the("GCC", "Gulf Cooperation Council"),
            bare("BRICS", "BRICS"),
            the("SCO", "Shanghai Cooperation Organisation"),
            the("AFRICAN_UNION", "African Union"),
            the("MERCOSUR", "Southern Common Market"),
            the("V4", "Visegrad Group"),
            the("EFTA", "European Free Trade Association"),
            the("CEFTA", "Central European Free Trade Agreement"),
            the("ECOWAS", "Economic Community of West African States"),
            the("EAC", "East African Community"),
            the("SADC", "Southern African Development Community"),
            the("COMESA", "Common Market for Eastern and Southern Africa"),
            the("CARICOM", "Caribbean Community"),
            the("ARAB_LEAGUE", "League of Arab States"),
            the("ANDEAN", "Andean Community"),
            the("PACIFIC_ALLIANCE", "Pacific Alliance"),
            the("G7", "G7 countries"),
            the("G20", "G20 countries"),
            bare("AFRICA", "Africa"),
            bare("ASIA", "Asia"),
            bare("EUROPE", "Europe"),
            bare("LATIN_AMERICA", "Latin America"),
            bare("NORTH_AMERICA", "North America"),
            bare("SOUTH_AMERICA", "South America"),
            bare("CENTRAL_ASIA", "Central Asia"),
            bare("SOUTHEAST_ASIA", "Southeast Asia"),
            the("MIDDLE_EAST", "Middle East"),
            the("GULF", "Gulf states"),
            the("BALTIC", "Baltic states"),
            the("NORDIC", "Nordic countries"),
            the("BALKANS", "Balkans"),
            the("CAUCASUS", "South Caucasus"),
            the("ARAB_STATES", "Arab countries"));

    private static final ImmutableList<CountryGroup> ALL =
            TABLE.stream().map(Known::group).collect(toImmutableList());

    private static final ImmutableMap<String, Boolean> HAS_ARTICLE =
            TABLE.stream().collect(toImmutableMap(k -> key(k.group().name()), Known::hasArticle));

    private static final ImmutableMap<String, CountryGroup> BY_TEXT = ALL.stream()
            .flatMap(g -> Stream.of(g.code(), g.name())
                    .map(KnownGroups::key)
                    .distinct()
                    .map(k -> new Entry(k, g)))
            .collect(toImmutableMap(Entry::key, Entry::group));

    /** A group and whether its name bears an article in an English sentence: the Middle East, but Central Asia. */
    private record Known(CountryGroup group, boolean hasArticle) {}

    private record Entry(String key, CountryGroup group) {}

    private KnownGroups() {}

    private static Known the(CountryGroup group) {
        return new Known(group, true);
    }

    private static Known the(String code, String name) {
        return the(CountryGroup.of(code, name));
    }

    private static Known bare(String code, String name) {
        return new Known(CountryGroup.of(code, name), false);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static ImmutableList<CountryGroup> all() {
        return ALL;
    }

    static Optional<CountryGroup> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(key(text)));
    }

    /** {@return the name as in a sentence; a name that is not known bears an article where it is a description} */
    static String phrase(String name) {
        Boolean known = HAS_ARTICLE.get(key(name));
        boolean hasArticle = known == null ? Articles.isDescription(name) : known;
        return hasArticle ? "the " + name : name;
    }
}
