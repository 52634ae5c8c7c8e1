package io.github.comity.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The groups and parts of the world that go by one name everywhere.
 *
 * <p>None has memberships: since when and until when a country belongs to one is for the caller to state. Who may
 * belong to it at all is known of those whose members are beyond dispute (sources: their own pages of member states).
 */
final class KnownGroups {
    private static final ImmutableList<Known> TABLE = ImmutableList.of(
            the(
                    CountryGroup.EU,
                    "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC "
                            + "HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE"),
            the(CountryGroup.CIS, "ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UKR UZB"),
            the(CountryGroup.EAEU, "ARM BLR KAZ KGZ RUS"),
            the(CountryGroup.ASEAN, "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"),
            the(CountryGroup.OTS, "AZE KAZ KGZ TUR UZB"),
            the("GCC", "Gulf Cooperation Council", "ARE BHR KWT OMN QAT SAU"),
            bare("BRICS", "BRICS"),
            the("SCO", "Shanghai Cooperation Organisation", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB"),
            the("AFRICAN_UNION", "African Union"),
            the("MERCOSUR", "Southern Common Market", "ARG BOL BRA PRY URY VEN"),
            the("V4", "Visegrad Group", "CZE HUN POL SVK"),
            the("EFTA", "European Free Trade Association", "AUT CHE DNK FIN GBR ISL LIE NOR PRT SWE"),
            the("CEFTA", "Central European Free Trade Agreement"),
            the("ECOWAS", "Economic Community of West African States"),
            the("EAC", "East African Community", "BDI COD KEN RWA SOM SSD TZA UGA"),
            the("SADC", "Southern African Development Community"),
            the("COMESA", "Common Market for Eastern and Southern Africa"),
            the("CARICOM", "Caribbean Community"),
            the("ARAB_LEAGUE", "League of Arab States"),
            the("ANDEAN", "Andean Community", "BOL CHL COL ECU PER VEN"),
            the("PACIFIC_ALLIANCE", "Pacific Alliance", "CHL COL MEX PER"),
            the("G7", "G7 countries", "CAN DEU FRA GBR ITA JPN USA"),
            the("G20", "G20 countries"),
            bare("AFRICA", "Africa"),
            bare("ASIA", "Asia"),
            bare("EUROPE", "Europe"),
            bare("LATIN_AMERICA", "Latin America"),
            bare("NORTH_AMERICA", "North America"),
            bare("SOUTH_AMERICA", "South America"),
            bare("CENTRAL_ASIA", "Central Asia", "KAZ KGZ TJK TKM UZB"),
            bare("SOUTHEAST_ASIA", "Southeast Asia"),
            the("MIDDLE_EAST", "Middle East"),
            the("GULF", "Gulf states", "ARE BHR KWT OMN QAT SAU"),
            the("BALTIC", "Baltic states", "EST LTU LVA"),
            the("NORDIC", "Nordic countries", "DNK FIN ISL NOR SWE"),
            the("BALKANS", "Balkans"),
            the("CAUCASUS", "South Caucasus", "ARM AZE GEO"),
            the("ARAB_STATES", "Arab countries"));

    private static final ImmutableList<CountryGroup> ALL =
            TABLE.stream().map(Known::group).collect(toImmutableList());

    private static final ImmutableMap<String, Boolean> HAS_ARTICLE =
            TABLE.stream().collect(toImmutableMap(k -> key(k.group().name()), Known::hasArticle));

    private static final ImmutableMap<CountryGroup, ImmutableSet<String>> EVER_MEMBERS =
            TABLE.stream().collect(toImmutableMap(Known::group, Known::members));

    /** Parts of states with a code of their own, which may be in a group through their state. */
    private static final ImmutableSet<String> OUTLYING =
            codes("ABW AIA ALA ASM ATF BES BLM BMU BVT CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN "
                    + "IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB "
                    + "VIR WLF");

    private static final ImmutableMap<String, CountryGroup> BY_TEXT = ALL.stream()
            .flatMap(g -> Stream.of(g.code(), g.name())
                    .map(KnownGroups::key)
                    .distinct()
                    .map(k -> new Entry(k, g)))
            .collect(toImmutableMap(Entry::key, Entry::group));

    /**
     * A group, whether its name bears an article in an English sentence (the Middle East, but Central Asia), and the
     * codes of those who belong or ever belonged to it, where that is known.
     */
    private record Known(CountryGroup group, boolean hasArticle, ImmutableSet<String> members) {}

    private record Entry(String key, CountryGroup group) {}

    private KnownGroups() {}

    private static Known the(CountryGroup group, String members) {
        return new Known(group, true, codes(members));
    }

    private static ImmutableSet<String> codes(String text) {
        return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(text));
    }

    private static Known the(String code, String name) {
        return the(code, name, "");
    }

    private static Known the(String code, String name, String members) {
        return the(CountryGroup.of(code, name), members);
    }

    private static Known bare(String code, String name) {
        return bare(code, name, "");
    }

    private static Known bare(String code, String name, String members) {
        return new Known(
                CountryGroup.of(code, name), false, the(code, name, members).members());
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

    /** Whether a country belongs or ever belonged to a group that is known, whose members the caller did not state. */
    static boolean mayHave(CountryGroup group, Country country) {
        return EVER_MEMBERS.getOrDefault(group, ImmutableSet.of()).contains(country.alpha3());
    }

    /** Whether all that belong or ever belonged to a group are known, and a country is neither of them nor of one. */
    static boolean neverHad(CountryGroup group, Country country) {
        ImmutableSet<String> members = EVER_MEMBERS.getOrDefault(group, ImmutableSet.of());
        return !members.isEmpty()
                && !members.contains(country.alpha3())
                && !country.isFormer()
                && !OUTLYING.contains(country.alpha3());
    }

    /** {@return the name as in a sentence; a name that is not known bears an article where it is a description} */
    static String phrase(String name) {
        Boolean known = HAS_ARTICLE.get(key(name));
        boolean hasArticle = known == null ? Articles.isDescription(name) : known;
        return hasArticle ? "the " + name : name;
    }
}
