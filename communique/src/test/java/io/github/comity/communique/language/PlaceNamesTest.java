package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.comity.party.Country;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of towns: generated ones are those of CLDR, and no name means towns of two countries. */
class PlaceNamesTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "ru", "cs", "kk");

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(Language.class, name), StandardCharsets.UTF_8);
    }

    @Test
    void generatedFiles_areWhatTheGeneratorWrites() throws IOException {
        for (String language : PlaceNames.LANGUAGES) {
            assertThat(resource(language + "-places.txt"))
                    .as("write the files anew with the main method of PlaceNames")
                    .isEqualTo(PlaceNames.text(language));
        }
    }

    @Test
    void noTown_isOfTwoCountries_andEachIsOfACountry() throws IOException {
        List<String> clashes = new ArrayList<>();
        int towns = 0;
        for (String language : LANGUAGES) {
            Map<String, String> owners = owners(language, clashes);
            assertThat(owners).as(language).hasSizeGreaterThan(40);
            towns += owners.size();
        }
        assertThat(clashes).isEmpty();
        assertThat(towns).isGreaterThan(1500);
    }

    private static Map<String, String> owners(String language, List<String> clashes) throws IOException {
        Map<String, String> owners = new HashMap<>();
        String file = (PlaceNames.LANGUAGES.contains(language) ? resource(language + "-places.txt") : "")
                + resource(language + "-contacts.txt");
        for (String line : file.replace("\n ", " ").lines().toList()) {
            if (line.startsWith("place ")) {
                String code = line.substring(6, 9);
                assertThat(Country.ofAlpha3(code).code()).isEqualTo(code);
                for (String town : Splitter.on(',').trimResults().split(line.substring(line.indexOf(':') + 1))) {
                    String other = owners.put(town, code);
                    if (other != null && !other.equals(code)) {
                        clashes.add(language + " " + town + ": " + other + " and " + code);
                    }
                }
            }
        }
        return owners;
    }
}
