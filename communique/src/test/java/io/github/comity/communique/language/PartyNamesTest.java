package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.party.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kept names are those of CLDR; with {@code -Dregenerate} they are written anew first. */
class PartyNamesTest {
    private static final String COMMAND = "to write the resources anew, run: mvn -B -ntp -pl communique -am test "
            + "-Dtest=PartyNamesTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate";

    private static final Path DIRECTORY = Path.of("src/main/resources/io/github/comity/communique/language");

    static Stream<String> languages() {
        return PartyNames.LANGUAGES.stream();
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PartyNamesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The names of each code under a head. */
    static Map<String, List<String>> section(String resource, String head) {
        Map<String, List<String>> names = new HashMap<>();
        boolean isIn = false;
        for (String line : resource.lines().toList()) {
            if (line.startsWith("[")) {
                isIn = line.equals("[" + head + "]");
            } else if (isIn && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                names.put(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|", -1)));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void names_areThoseOfTheKeptSource(String language) throws IOException {
        if (System.getProperty("regenerate") != null) {
            PartyNames.write(DIRECTORY);
            return;
        }
        assertThat(resource(language + "-names.txt")).as(COMMAND).isEqualTo(PartyNames.text(language));
    }

    @Test
    void names_areTheSame_underAnyDefaultLocale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = PartyNames.text("kk");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PartyNames.text("kk")).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; territories; BIH; Bosnia and Herzegovina
            en; territories; HKG; Hong Kong
            en; territories; GBR; UK
            en; territories; XKX; Kosovo
            en; territories; EU; European Union
            en; currencies; CZK; Czech korunas
            en; currencies; USD; $
            en; currencies; KZT; ₸
            de; territories; CZE; Tschechien
            de; scales; MILLION; Mio.
            de; scales; TRILLION; Billionen
            fr; scales; BILLION; milliards
            it; territories; USA; Stati Uniti
            es; scales; BILLION; mil millones
            es; currencies; USD; dólares estadounidenses
            ru; scales; MILLION; млн
            ru; currencies; RUB; российских рублей
            cs; scales; BILLION; mld.
            kk; territories; KAZ; Қазақстан
            kk; territories; EU; Еуропалық Одақ
            kk; currencies; KZT; Қазақстан теңгесі
            cs; cardinals; 7; sedm
            ru; ordinals; 1; первого
            """)
    void names_ofEachKind_areThere(String language, String head, String code, String name) throws IOException {
        assertThat(section(resource(language + "-names.txt"), head).get(code)).contains(name);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCountryOfToday_hasAName_andNoNameHasTwoCodes(String language) throws IOException {
        String resource = resource(language + "-names.txt");
        Map<String, List<String>> territories = section(resource, "territories");
        Set<String> without = new HashSet<>(Set.of("EU"));
        Countries.all().forEach(c -> without.add(c.alpha3()));
        without.removeAll(territories.keySet());
        // in some languages CLDR tells them apart by a bracket alone
        assertThat(without).isSubsetOf("VGB", "VIR", "MAF", "SXM");
        assertThat(section(resource, "currencies")).hasSizeGreaterThan(150);
        assertThat(section(resource, "scales")).hasSize(4);
        assertThat(section(resource, "cardinals")).hasSize(28);
        assertThat(section(resource, "ordinals")).hasSize(20);
        for (String head : List.of("territories", "currencies", "scales")) {
            Map<String, String> owners = new HashMap<>();
            List<String> clashes = new ArrayList<>();
            section(resource, head)
                    .forEach((code, names) -> names.forEach(name -> {
                        String other = owners.put(name, code);
                        if (other != null) {
                            clashes.add(name + ": " + code + " and " + other);
                        }
                    }));
            assertThat(clashes).isEmpty();
        }
    }
}
