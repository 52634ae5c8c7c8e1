package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.party.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of parties kept by hand: well formed, and none that means two parties. */
class PartyFormsTest {
    private static final List<String> HEADS = List.of("names", "demonyms");

    static Stream<String> languages() {
        return PartyNames.LANGUAGES.stream();
    }

    private static String forms(String language) throws IOException {
        return PartyNamesTest.resource(language + "-forms.txt");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void lines_areCodesAndForms_inOrder(String language) throws IOException {
        assertThat(forms(language)).doesNotContain("\r", "  ").endsWith("\n");
        List<String> heads = new ArrayList<>();
        String before = "";
        for (String line : forms(language).lines().toList()) {
            if (line.startsWith("#")) {
                assertThat(line.length()).isLessThanOrEqualTo(120);
                continue;
            }
            if (line.startsWith("[")) {
                heads.add(line.substring(1, line.length() - 1));
                before = "";
                continue;
            }
            String[] parts = line.split("\t", -1);
            assertThat(parts).as(line).hasSize(2);
            assertThat(Country.ofAlpha3(parts[0]).alpha3()).isGreaterThan(before);
            before = parts[0];
            assertThat(parts[1].split("\\|", -1))
                    .as(line)
                    .doesNotHaveDuplicates()
                    .allSatisfy(form -> assertThat(form).isNotBlank().isEqualTo(form.strip()))
                    .allSatisfy(form ->
                            assertThat(form.substring(0, form.length() - 1)).doesNotContain("~"));
        }
        assertThat(heads).isEqualTo(HEADS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countriesOftenMet_haveAnAdjective(String language) throws IOException {
        assertThat(PartyNamesTest.section(forms(language), "demonyms"))
                .containsKeys(
                        "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV",
                        "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN",
                        "SWE")
                .containsKeys("ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB")
                .containsKeys(
                        "ARG", "AUS", "BRA", "CAN", "CHN", "GBR", "IDN", "IND", "JPN", "KOR", "MEX", "SAU", "TUR",
                        "USA")
                .containsKeys("BRN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "VNM")
                .containsKeys("BHR", "KWT", "OMN", "QAT", "EGY", "IRN", "ISR", "MNG", "PAK", "SRB");
    }

    /** A form in any case that stands in the lines of two parties, generated names included. */
    @ParameterizedTest
    @MethodSource("languages")
    void noForm_meansTwoParties(String language) throws IOException {
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        all(language)
                .forEach((code, forms) -> forms.forEach(form -> {
                    String other = owners.put(form, code);
                    if (other != null && !other.equals(code)) {
                        clashes.add(form + ": " + other + " and " + code);
                    }
                }));
        assertThat(clashes).isEmpty();
    }

    /**
     * A stem would take the rest of another party's word for an ending; a phrase of several words is the longer one.
     */
    @ParameterizedTest
    @MethodSource("languages")
    void noStem_beginsAWordOfAnotherParty(String language) throws IOException {
        Map<String, List<String>> all = all(language);
        List<String> clashes = new ArrayList<>();
        all.forEach((code, forms) -> forms.stream().filter(f -> f.endsWith("~")).forEach(stem -> {
            String start = stem.substring(0, stem.length() - 1);
            all.forEach((other, others) -> others.stream()
                    .filter(f -> !other.equals(code) && f.startsWith(start) && isWord(f.substring(start.length())))
                    .forEach(f -> clashes.add(stem + " of " + code + " and " + f + " of " + other)));
        }));
        assertThat(clashes).isEmpty();
    }

    private static boolean isWord(String rest) {
        return rest.chars().allMatch(c -> Character.isLetter(c) || c == '~');
    }

    private static Map<String, List<String>> all(String language) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        add(all, PartyNamesTest.section(PartyNamesTest.resource(language + "-names.txt"), "territories"));
        for (String head : HEADS) {
            add(all, PartyNamesTest.section(forms(language), head));
        }
        return all;
    }

    private static void add(Map<String, List<String>> all, Map<String, List<String>> more) {
        more.forEach((code, forms) -> forms.forEach(
                form -> all.computeIfAbsent(code, c -> new ArrayList<>()).add(form.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; names; GRC; Hellenic Republic
            en; demonyms; KAZ; Kazakh, Kazakhs, Kazakhstani
            de; names; KAZ; Kasachstans
            de; demonyms; CZE; tschechisch~
            fr; demonyms; KOR; sud-coréenne, coréens
            fr; demonyms; TUR; turc, turque, turcs, turques
            it; demonyms; DEU; tedesco, tedesca, tedeschi, tedesche
            es; demonyms; DEU; alemán, alemana, alemanes, alemanas
            ru; names; KAZ; Казахстана, Казахстану, Казахстаном, Казахстане, Республикой Казахстан
            ru; names; NLD; Нидерланд, Нидерландам, Нидерландами, Нидерландах
            ru; demonyms; CZE; чешск~
            cs; names; SRB; Srbska, Srbsku, Srbskem
            cs; names; UKR; Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou
            cs; demonyms; KAZ; kazašsk~
            kk; names; KAZ; Қазақстанның, Қазақстанға, Қазақстанды, Қазақстанда, Қазақстаннан, Қазақстанмен
            kk; names; CHN; Қытайдың, Қытайға, Қытайды, Қытайда, Қытайдан, Қытаймен
            kk; names; ARE; Біріккен Араб Әмірліктеріне, БАӘ-мен
            kk; demonyms; RUS; ресейлік
            """)
    void forms_ofEachKind_areThere(String language, String head, String code, String expected) throws IOException {
        assertThat(PartyNamesTest.section(forms(language), head).get(code))
                .containsAll(Arrays.asList(expected.split(", ", -1)));
    }
}
