package io.github.comity.party;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import io.github.comity.internal.NameSpelling;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries are found by the names and codes that published lists give them. */
class CountryNamesTest {
    private static List<String[]> published() throws IOException {
        try (InputStream in = CountryNamesTest.class.getResourceAsStream("country-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" \\| "))
                    .toList();
        }
    }

    @Test
    void everyNameOfEveryList_isThatCountry_howeverItIsWritten() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] line : published()) {
            String name = line[2];
            for (String text : List.of(
                    name,
                    name.toUpperCase(Locale.ROOT),
                    name.toLowerCase(Locale.ROOT),
                    "the " + name,
                    name.replace(" and ", " & "),
                    name.replace("'", "’"),
                    " " + name.replace(" ", "  ") + " ")) {
                try {
                    if (!Country.parse(text).alpha3().equals(line[1])) {
                        wrong.add(line[0] + ": " + text + " is " + Country.parse(text));
                    }
                } catch (IllegalArgumentException e) {
                    wrong.add(line[0] + ": " + e.getMessage());
                }
            }
            if (!Country.ofAlpha3(line[1]).isNamed(name)) {
                wrong.add(line[0] + ": " + line[1] + " is not named " + name);
            }
        }
        assertThat(published()).hasSizeGreaterThan(700);
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOfCldr_areThoseOfTheKeptSource() throws IOException {
        assertThat(resource("cldr.txt"))
                .as("the lines of cldr.txt after its comments, in this order")
                .isEqualTo(ofIcu());
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = Country.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> ofIcu() {
        UResourceBundle regions =
                UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata/region", ULocale.ENGLISH);
        List<String> lines = new ArrayList<>();
        for (String alpha2 : new TreeSet<>(Set.of(Locale.getISOCountries()))) {
            List<String> names = new ArrayList<>();
            for (String table : List.of("Countries", "Countries%short", "Countries%variant")) {
                try {
                    names.add(regions.get(table).getString(alpha2));
                } catch (MissingResourceException e) {
                    // only some regions have a short or a variant name
                    assertThat(table).isNotEqualTo("Countries");
                }
            }
            lines.add("%s | %s | %s | %s"
                    .formatted(
                            alpha2,
                            new ULocale("und_" + alpha2).getISO3Country(),
                            numeric(alpha2),
                            String.join("; ", names)));
        }
        return lines;
    }

    private static String numeric(String alpha2) {
        String number = String.valueOf(Region.getInstance(alpha2).getNumericCode());
        return "0".repeat(3 - number.length()) + number;
    }

    @Test
    void constants_areAllCountries_underTheirCodes() throws IllegalAccessException {
        Set<Country> constants = new LinkedHashSet<>();
        for (Field field : Countries.class.getFields()) {
            Country country = (Country) field.get(null);
            assertThat(field.getName()).isEqualTo(country.alpha3());
            constants.add(country);
        }
        assertThat(Countries.all()).hasSize(250).noneMatch(Country::isFormer).contains(Countries.XKX);
        assertThat(Countries.former()).hasSize(29).allMatch(Country::isFormer);
        Set<Country> listed = new LinkedHashSet<>(Countries.all());
        listed.addAll(Countries.former());
        assertThat(constants).isEqualTo(listed);
    }

    @Test
    void everyCode_leadsBackToItsCountry() {
        for (Country country : concat()) {
            assertThat(Country.parse(country.toString())).isSameAs(country);
            assertThat(Country.ofNumeric(country.numeric())).isSameAs(country);
            assertThat(Country.parse(country.numeric())).isSameAs(country);
            country.alpha2()
                    .ifPresent(code -> assertThat(Country.ofAlpha2(code)).isSameAs(country));
            assertThat(Country.parse(country.name())).isSameAs(country);
            country.aliases()
                    .forEach(alias -> assertThat(Country.parse(alias)).as(alias).isSameAs(country));
        }
    }

    private static List<Country> concat() {
        List<Country> all = new ArrayList<>(Countries.all());
        all.addAll(Countries.former());
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "842,USA", "841,USA", "251,FRA", "381,ITA", "579,NOR", "699,IND", "757,CHE", "840,USA", "250,FRA", "8,ALB",
        "36,AUS", "58,XBL", "058,XBL", "532,ANT", "530,ANT", "736,XSD", "729,SDN", "230,XET", "231,ETH", "280,XDE",
        "276,DEU", "866,VDR", "868,XVS", "890,YUG", "891,SCG", "810,SUN", "886,XYA", "887,YEM", "592,PCZ", "412,XKX"
    })
    void numbersOfComtrade_areFoundBesideThoseOfM49(String number, String code) {
        assertThat(Country.ofNumeric(number)).hasToString(code);
        assertThat(Country.parse(number)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St Vincent & Grenadines|VCT",
                "ST. KITTS & NEVIS|KNA",
                "Ste. Lucie|",
                "Korea, South|KOR",
                "USSR (...1990)|SUN",
                "Yugoslavia (...1991)|YUG",
                "Sudan (...2011)|XSD",
                "Ethiopia (…1992)|XET",
                "Belgium-Luxembourg (...1998)|XBL",
                "Serbia and Montenegro (...2005)|SCG",
                "Netherlands Antilles (former)|ANT",
                "Poland (...1990)|",
                "Ethiopia(excludes Eritrea)|ETH",
                "Serbia, FR(Serbia/Montenegro)|SCG",
                "Gambia, Islamic Republic of The|GMB",
                "KSA|SAU",
                "FRY|SCG",
                "N. Korea|PRK",
                "S Korea|KOR",
                "U.S.|USA",
                "U. S. A.|USA",
                "U.K.|GBR",
                "D.R. Congo|COD",
                "D. R. of the Congo|COD",
                "Congo (Kinshasa)|COD",
                "Congo-Brazzaville|COG",
                "Republic of Turkey|TUR",
                "Kingdom of Swaziland|SWZ",
                "Turkey, Republic of|TUR",
                "VIETNAM|VNM",
                "VietNam|VNM",
                "Guinea Bissau|GNB",
                "Timor Leste|TLS",
                "Trinidad/Tobago|TTO",
                "Bosnia & Herzegovina|BIH",
                "Samoa, American|ASM",
                "Guinea, Equatorial|GNQ",
                "Sudan, South|SSD",
                "Islamic Rep. of Pakistan|PAK",
                "Pakistan (Islamic Republic of)|PAK",
                "Solomon Is.|SLB",
                "Cote D'Ivoire|CIV",
                "Cote d Ivoire|CIV",
                "Sao Tome & Principe|STP",
                "Lao P. D. R.|LAO",
                "People's Rep. of China|CHN",
                "P.R. China|CHN",
                "Upper Volta|BFA",
                "Zaire|COD",
                "Burma|MMR",
                "Ceylon|LKA",
                "Dahomey|BEN",
                "Democratic Kampuchea|KHM",
                "USSR|SUN",
                "U.S.S.R.|SUN",
                "East Germany|DDR",
                "G.D.R.|DDR",
                "Yugoslavia|YUG",
                "Serbia & Montenegro|SCG",
                "Belgium/Luxembourg|XBL",
                "Kosovo*|XKX"
            })
    void names_areReadByRule(String text, String code) {
        if (code == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> Country.parse(text));
        } else {
            assertThat(Country.parse(text)).hasToString(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Congo,COG",
        "Korea,KOR",
        "Guinea,GIN",
        "Samoa,WSM",
        "Micronesia,FSM",
        "Ireland,IRL",
        "Macedonia,MKD",
        "Saint Martin,MAF",
        "St. Martin,MAF",
        "Sint Maarten,SXM",
        "Georgia,GEO",
        "Niger,NER",
        "Dominica,DMA",
        "Sudan,SDN",
        "Germany,DEU",
        "Yemen,YEM",
        "Ethiopia,ETH",
        "Pakistan,PAK",
        "Panama,PAN"
    })
    void nameOfSeveral_isTheOneThatIsoCallsSo(String text, String code) {
        assertThat(Country.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Virgin Islands|country must mean one country, but was 'Virgin Islands', which may be VGB"
                        + " (British Virgin Islands) or VIR (United States Virgin Islands); pass one of these codes",
                "FRG|country must mean one country, but was 'FRG', which may be DEU (Germany) or XDE (West Germany);"
                        + " pass one of these codes",
                "Republic of China|country must mean one country, but was 'Republic of China', which may be"
                        + " CHN (China) or TWN (Taiwan); pass one of these codes",
                "China, Rep. of|country must mean one country, but was 'China, Rep. of', which may be"
                        + " CHN (China) or TWN (Taiwan); pass one of these codes",
                "CS|country must mean one country, but was 'CS', which may be"
                        + " CSK (Czechoslovakia) or SCG (Serbia and Montenegro); pass one of these codes",
                "Northern Ireland|country must mean a whole country, but was 'Northern Ireland', a part of"
                        + " GBR (United Kingdom); pass that one",
                "Scotland|country must mean a whole country, but was 'Scotland', a part of"
                        + " GBR (United Kingdom); pass that one",
                "Other Asia, nes|country must mean one country, but was 'Other Asia, nes', an aggregate of statistics;"
                        + " pass TWN (Taiwan) if that is meant, or a CountryGroup",
                "490|country must mean one country, but was '490', an aggregate of statistics;"
                        + " pass TWN (Taiwan) if that is meant, or a CountryGroup",
                "World|country must mean one country, but was 'World', an aggregate of statistics; pass World.WORLD",
                "Bunkers|country must mean one country, but was 'Bunkers', an aggregate of statistics;"
                        + " pass a CountryGroup",
                "Kazakstan|unknown country 'Kazakstan': did you mean KAZ (Kazakhstan)? pass an ISO 3166-1 code such as"
                        + " KZ, KAZ or 398, or an English name to Country.of",
                "Slovak|unknown country 'Slovak': pass an ISO 3166-1 code such as"
                        + " KZ, KAZ or 398, or an English name to Country.of",
                "kaz|unknown country 'kaz': did you mean KAZ (Kazakhstan)? pass an ISO 3166-1 code such as"
                        + " KZ, KAZ or 398, or an English name to Country.of",
                "Atlantis|unknown country 'Atlantis': pass an ISO 3166-1 code such as"
                        + " KZ, KAZ or 398, or an English name to Country.of"
            })
    void whatIsNotOneCountry_isRefusedWithCandidates(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kingdom of Kazakhstan",
                "People's Republic of Poland",
                "Southern Africa",
                "Islands",
                "Republic",
                "the",
                "of",
                ",",
                "()",
                "Papua",
                "Nigerian",
                "Republic of",
                "Korea, Rep. of; Japan",
                "1",
                "0398",
                "3 9 8",
                "EU"
            })
    void whatOnlyLooksLikeACountry_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Country.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Nroway, NOR (Norway)",
        "Swedne, SWE (Sweden)",
        "Brzail, BRA (Brazil)",
        "Czehcia, CZE (Czechia)",
        "Kaazkhstan, KAZ (Kazakhstan)",
        "Portgual, PRT (Portugal)",
        "Ethoipia, ETH (Ethiopia)",
        "Mexcio, MEX (Mexico)",
        "Turikye, TUR (Türkiye)",
        "Jodran, JOR (Jordan)"
    })
    void twoLettersExchanged_areOneSlip(String text, String meant) {
        assertThatThrownBy(() -> Country.of(text)).hasMessageContaining("did you mean " + meant);
    }

    @Test
    void hostileTexts_endInAMessage_inGoodTime() {
        long seed = 20261125L;
        Random random = new Random(seed);
        String signs = "(),:;.'&[] -abrstuéİ\uD83D\uDE00\uD800";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> Country.parse("(".repeat(1 << 20)));
            assertThat(Countries.KAZ.isNamed("a,".repeat(1 << 18))).isFalse();
            for (int i = 0; i < 300; i++) {
                String text = random.ints(random.nextInt(200), 0, signs.length())
                        .mapToObj(j -> signs.substring(j, j + 1))
                        .collect(joining());
                assertThatCode(() -> Country.parse(text))
                        .as("seed %s, text %s", seed, text)
                        .isInstanceOfAny(IllegalArgumentException.class);
            }
        });
    }

    /** A text without accents is read at once, another one after it was taken apart; the key is the same. */
    @Test
    void keys_doNotDependOnCase_norOnHowLettersAreTakenApart() {
        for (Country country : concat()) {
            List<String> names = new ArrayList<>(country.aliases());
            names.add(country.name());
            for (String name : names) {
                List<String> keys = CountryKey.candidates(name);
                for (String form : List.of(
                        name.toLowerCase(Locale.ROOT),
                        name.toUpperCase(Locale.ROOT),
                        " " + name.replace(" ", "\u00A0 "),
                        name.replace('\u2019', '`'),
                        Normalizer.normalize(name, Normalizer.Form.NFD),
                        NameSpelling.fold(name),
                        name + "\u0301")) {
                    assertThat(CountryKey.candidates(form)).as(form).isEqualTo(keys);
                    assertThat(Country.find(form)).as(form).contains(country);
                }
            }
        }
    }

    @Test
    void keys_ofDifferentCountries_areDifferent() {
        for (Country country : concat()) {
            Set<String> own = country.aliases().stream().map(CountryKey::of).collect(toCollection(TreeSet::new));
            own.add(CountryKey.of(country.name()));
            for (String key : own) {
                assertThat(CountryNames.keys()).as(key).containsEntry(key, country);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ARE, the United Arab Emirates",
        "NLD, the Netherlands",
        "PHL, the Philippines",
        "DOM, the Dominican Republic",
        "COD, the Democratic Republic of the Congo",
        "GMB, the Gambia",
        "SUN, the Soviet Union",
        "KAZ, Kazakhstan",
        "CZE, Czechia",
        "SGS, South Georgia and the South Sandwich Islands",
        "IRL, Ireland"
    })
    void phrase_bearsAnArticle_whereTheNameDoes(String code, String phrase) {
        assertThat(Country.of(code).phrase()).isEqualTo(phrase);
    }
}
