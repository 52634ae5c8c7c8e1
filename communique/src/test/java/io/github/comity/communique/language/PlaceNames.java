package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.comity.party.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Generates the resources {@code xx-places.txt}: the exemplar cities of time zones with their countries, from CLDR
 * through ICU4J. Capitals that are none stand in {@code xx.txt}, other towns in {@code xx-contacts.txt}.
 *
 * <p>Run {@link #main} with the directory of the resources to write it anew; {@code PlaceNamesTest} compares.
 */
final class PlaceNames {
    /** Not towns, or names that many towns and persons have. */
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of(
            "Center",
            "Knox",
            "Marengo",
            "Monticello",
            "Vincennes",
            "Winamac",
            "Tell City",
            "Petersburg",
            "New Salem",
            "Beulah",
            "Troll",
            "Casey",
            "Davis",
            "Mawson",
            "Rothera",
            "Vostok",
            "Syowa",
            "Palmer",
            "McMurdo",
            "South Pole",
            "Unknown City",
            "Azores",
            "Canary",
            "Faroe",
            "Easter",
            "Galapagos",
            "Efate",
            "Reunion",
            "Réunion",
            "Mauritius",
            "Midway",
            "Wake",
            "Johnston",
            "Christmas",
            "Cocos",
            "Chatham",
            "Pacific",
            "Jersey",
            "Guernsey",
            "Isle of Man",
            "Barbados",
            "Bermuda",
            "Jamaica",
            "Puerto Rico",
            "Martinique",
            "Guadeloupe",
            "Grenada",
            "Dominica",
            "Antigua",
            "Aruba",
            "Anguilla",
            "Curaçao",
            "Montserrat",
            "Tortola",
            "Nauru",
            "Palau",
            "Guam",
            "Fiji",
            "Niue",
            "Norfolk",
            "Tahiti",
            "Marquesas",
            "Gambier",
            "Pitcairn",
            "Kosrae",
            "Cape Verde",
            "St. Helena",
            "South Georgia",
            "Stanley",
            "Bahrain",
            "Qatar",
            "Luxembourg",
            "Monaco",
            "Singapore",
            "Gibraltar",
            "Vatican",
            "Malta",
            "San Marino",
            "Andorra",
            "Macao",
            "Hong Kong",
            "El Salvador",
            "Costa Rica",
            "Guatemala",
            "Panama",
            "Cayman",
            "Comoro",
            "Maldives",
            "Brunei",
            "Djibouti",
            "Eastern",
            "Cordoba",
            "Córdoba",
            "Victoria",
            "Kingston",
            "Georgetown",
            "Melbourne",
            "Lindeman",
            "Resolute",
            "Regina",
            "Nome",
            "Adak",
            "Dawson",
            "Barnaul",
            "Inuvik",
            "Creston",
            "Moncton",
            "Phoenix",
            "Sitka",
            "Darwin",
            "Santa Isabel",
            "Ensenada",
            "Lord Howe",
            "Currie",
            "Mayotte",
            "Wallis",
            "Majuro",
            "Saipan",
            "San Juan",
            "San Luis",
            "La Rioja",
            "Oral");

    private PlaceNames() {}

    /** The languages whose names of towns stand in one form. */
    static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "de", "fr", "it", "es");

    public static void main(String[] args) throws IOException {
        for (String language : LANGUAGES) {
            Files.writeString(Path.of(args[0], language + "-places.txt"), text(language));
        }
    }

    /** The whole resource of a language: a name that two countries have is left out. */
    static String text(String language) {
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(language));
        Map<String, Set<String>> countries = new HashMap<>();
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
            String known = english.getExemplarLocationName(zone);
            String city = names.getExemplarLocationName(zone);
            String region = TimeZone.getRegion(zone);
            if (city != null
                    && known != null
                    && region.length() == 2
                    && !region.equals("AQ")
                    && !LEFT_OUT.contains(known)
                    && !LEFT_OUT.contains(city)
                    && Country.find(known).isEmpty()
                    && isPlain(city)) {
                countries.computeIfAbsent(city, k -> new HashSet<>()).add(region);
            }
        }
        Map<String, Set<String>> towns = new TreeMap<>();
        countries.forEach((city, regions) -> {
            if (regions.size() == 1 && Set.of(Locale.getISOCountries()).containsAll(regions)) {
                String code = new Locale("", regions.iterator().next()).getISO3Country();
                boolean isCountry = Country.find(city).isPresent();
                if (!isCountry) {
                    towns.computeIfAbsent(code, k -> new TreeSet<>()).add(city.toLowerCase(Locale.ROOT));
                }
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add("# Generated from CLDR by PlaceNames; do not edit. Unicode-3.0, see NOTICE.");
        towns.forEach((code, cities) -> lines.add("place " + code + ": " + String.join(", ", cities)));
        return String.join("\n", lines) + "\n";
    }

    private static boolean isPlain(String city) {
        return city.chars().noneMatch(c -> "(),:#*~/".indexOf(c) >= 0) && city.length() > 2;
    }
}
