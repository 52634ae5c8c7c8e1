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
    private static final List<String> FILES = List.of("en-places.txt", "en-contacts.txt", "ru-contacts.txt");

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(Language.class, name), StandardCharsets.UTF_8);
    }

    @Test
    void generatedFile_isWhatTheGeneratorWrites() throws IOException {
        assertThat(resource("en-places.txt"))
                .as("write the file anew with the main method of PlaceNames")
                .isEqualTo(PlaceNames.text());
    }

    @Test
    void noTown_isOfTwoCountries_andEachIsOfACountry() throws IOException {
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (String file : FILES) {
            for (String line : resource(file).replace("\n ", " ").lines().toList()) {
                if (line.startsWith("place ")) {
                    String code = line.substring(6, 9);
                    assertThat(Country.ofAlpha3(code).code()).isEqualTo(code);
                    for (String town : Splitter.on(',').trimResults().split(line.substring(line.indexOf(':') + 1))) {
                        String other = owners.put(town, code);
                        if (other != null && !other.equals(code)) {
                            clashes.add(town + ": " + other + " and " + code);
                        }
                    }
                }
            }
        }
        assertThat(clashes).isEmpty();
        assertThat(owners).hasSizeGreaterThan(300);
    }
}
