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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of parties: generated ones are those of CLDR, and no form of any file means two parties. */
class PartyNamesTest {
    private static final List<String> FILES = List.of(".txt", "-forms.txt", "-parties.txt");
    private static final Set<String> HEADS = Set.of("party", "demonym");

    static Stream<String> languages() {
        return Language.CODES.stream();
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(Language.class, name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void generatedFile_isWhatTheGeneratorWrites(String language) throws IOException {
        assertThat(resource(language + "-parties.txt"))
                .as("write the file anew with the main method of PartyNames")
                .isEqualTo(PartyNames.text(language));
    }

    /** The lines of a kind: the code with its phrases. */
    private static List<Map.Entry<String, String>> phrases(String language, String head) throws IOException {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (String file : FILES) {
            for (String line :
                    resource(language + file).replace("\n ", " ").lines().toList()) {
                if (line.startsWith(head + " ")) {
                    String code = line.substring(head.length() + 1, line.indexOf(':'));
                    for (String phrase : Splitter.on(',').trimResults().split(line.substring(line.indexOf(':') + 1))) {
                        all.add(Map.entry(code, phrase));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noForm_meansTwoParties(String language) throws IOException {
        List<String> clashes = new ArrayList<>();
        for (String head : HEADS) {
            Map<String, String> owners = new HashMap<>();
            for (Map.Entry<String, String> entry : phrases(language, head)) {
                String other = owners.put(entry.getValue(), entry.getKey());
                if (other != null && !other.equals(entry.getKey())) {
                    clashes.add("%s '%s': %s and %s".formatted(head, entry.getValue(), other, entry.getKey()));
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCode_isThatOfAParty(String language) throws IOException {
        for (String head : HEADS) {
            for (Map.Entry<String, String> entry : phrases(language, head)) {
                boolean isGroup =
                        Set.of("W00", "EU", "CIS", "EAEU", "ASEAN", "OTS").contains(entry.getKey());
                assertThat(isGroup || Country.ofAlpha3(entry.getKey()).alpha3().equals(entry.getKey()))
                        .as(entry.toString())
                        .isTrue();
            }
        }
    }

    /** Adjectives are not in CLDR; without them "Czech exports" has no reporter. */
    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "it", "es", "ru", "cs", "kk"})
    void countriesOftenMet_haveAnAdjective(String language) throws IOException {
        assertThat(phrases(language, "demonym").stream().map(Map.Entry::getKey))
                .contains(
                        "AUT", "BEL", "BGR", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN",
                        "ITA", "LTU", "LVA", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE", "ARM", "AZE", "BLR",
                        "GEO", "KAZ", "KGZ", "RUS", "TJK", "TKM", "UKR", "UZB", "ARG", "AUS", "BRA", "CAN", "CHN",
                        "GBR", "IDN", "IND", "JPN", "KOR", "MEX", "SAU", "TUR", "USA", "EGY", "IRN", "ISR", "MNG",
                        "PAK", "SRB", "THA", "VNM");
    }
}
