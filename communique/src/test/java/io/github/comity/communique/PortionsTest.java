package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one partner has of a whole with all partners, and flows that only a trader, a particle or a total says. */
class PortionsTest {
    /** The claims that are read, one in a line. */
    static String read(String language, String text) {
        CommuniqueReading reading = CommuniqueReader.of(language)
                .between(Countries.KEN, Countries.POL)
                .published("2025-01-15")
                .read(text);
        return String.join("\n", reading.claims().stream().map(Claim::toString).toList());
    }

    private static final String PORTION = """
            exports of Kenya to the world in 2023: 7.2 billion USD
            exports of Kenya to Poland in 2023: 31.4 million USD
            share of exports of Kenya to Poland in 2023 in exports of Kenya to the world: 0.4%""";
    private static final String BOUGHT = """
            imports of Kenya from the world in 2023: 18.1 billion USD
            imports of Kenya from Poland in 2023: 49.9 million USD
            share of imports of Kenya from Poland in 2023 in imports of Kenya from the world: 0.3%""";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "en",
                        "Kenya's exports in 2023 were $7.2 billion, of which $31.4 million, or 0.4%, went to Poland.",
                        PORTION),
                arguments(
                        "en",
                        "Of Kenya's exports of $7.2 billion in 2023, Poland bought $31.4 million (0.4%).",
                        PORTION),
                arguments(
                        "en",
                        "In 2023 Kenya sold goods worth $7.2 billion, $31.4 million of that (0.4%) to Poland.",
                        PORTION),
                arguments(
                        "en",
                        "Out of total imports of $18.1 billion in 2023, Kenya bought $49.9 million (0.3%) from Poland.",
                        BOUGHT),
                arguments(
                        "de",
                        "Kenias Exporte erreichten 2023 7,2 Mrd. Dollar, davon 31,4 Mio. Dollar (0,4 %) nach Polen.",
                        PORTION),
                arguments(
                        "fr",
                        "Les importations du Kenya ont atteint 18,1 milliards de dollars en 2023, dont 49,9 millions de"
                                + " dollars (0,3 %) en provenance de Pologne.",
                        BOUGHT),
                arguments(
                        "es",
                        "De los 7.200 millones de dólares que Kenia exportó en 2023, 31,4 millones de dólares (0,4%) se"
                                + " destinaron a Polonia.",
                        PORTION.replace("7.2 billion", "7200 million")),
                arguments(
                        "ru",
                        "Импорт Кении в 2023 году составил 18,1 млрд долларов, из них 49,9 млн долларов (0,3 "
                                + "%) пришлось"
                                + " на Польшу.",
                        BOUGHT),
                arguments(
                        "en",
                        "In 2023 Kenya's exports to Poland made up 39% of trade with it, which was worth "
                                + "$81.3 million.",
                        """
                        share of exports of Kenya to Poland in 2023 in total trade: 39%
                        total trade of Kenya with Poland in 2023: 81.3 million USD"""),
                arguments(
                        "en",
                        "In 2023 Kenyan exporters earned $31.4 million in Poland; Polish suppliers were paid "
                                + "$49.9 million.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        imports of Kenya from Poland in 2023: 49.9 million USD"""),
                arguments(
                        "de",
                        "2023 führte Kenia Waren für 31,4 Mio. Dollar nach Polen aus.",
                        "exports of Kenya to Poland in 2023: 31.4 million USD"),
                arguments(
                        "en",
                        "Kenya's trade with Poland in 2023: exports $31.4 million, imports $49.9 million, total"
                                + " $81.3 million.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        imports of Kenya from Poland in 2023: 49.9 million USD
                        total trade of Kenya with Poland in 2023: 81.3 million USD"""),
                arguments("en", "Of all imports of Kenya, 0.3% came from Poland in 2022 and 0.4% in 2023.", """
                        share of imports of Kenya from Poland in 2022 in imports of Kenya from the world: 0.3%
                        share of imports of Kenya from Poland in 2023 in imports of Kenya from the world: 0.4%"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland from 1 July 2023 to 30 June 2024 were $31.4 million.",
                        "exports of Kenya to Poland in July 2023 – June 2024: 31.4 million USD"),
                arguments(
                        "de",
                        "Vom 1. Januar bis 30. September 2024 führte Kenia Waren für 31,4 Mio. Dollar nach Polen aus.",
                        "exports of Kenya to Poland in January–September 2024: 31.4 million USD"),
                arguments(
                        "en", "Kenya's imports from Poland in 1H24: $28.1 million (1H23: $25.0 million; +12.4%).", """
                        imports of Kenya from Poland in the first half of 2024: 28.1 million USD
                        growth of imports of Kenya from Poland in the first half of 2024 against the first half of\
                         2023: +12.4%
                        imports of Kenya from Poland in the first half of 2023: 25.0 million USD"""),
                arguments(
                        "en",
                        "In 2023 a surplus of $1.1 million took the place of the preceding year's deficit of "
                                + "$0.4 million"
                                + " in Kenya's trade with Poland.",
                        """
                        trade balance of Kenya with Poland in 2023: 1.1 million USD
                        trade balance of Kenya with Poland in 2022: -0.4 million USD"""),
                arguments(
                        "es",
                        "En 2023 las ventas de Kenia a Polonia crecieron un 9,4 %, mientras que las compras variaron un"
                                + " 2,6 %.",
                        "growth of exports of Kenya to Poland in 2023 against 2022: +9.4%"),
                arguments(
                        "en",
                        "Kenya – Poland, mln USD | 2022 | 2023: Exports | 28.0 | 31.4; Imports | 50.2 | 49.9.",
                        """
                        exports of Kenya to Poland in 2022: 28.0 million USD
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        imports of Kenya from Poland in 2022: 50.2 million USD
                        imports of Kenya from Poland in 2023: 49.9 million USD"""),
                arguments(
                        "en",
                        "Kenya – Poland, mln USD, 2023: exports 31.4 | imports 49.9 | total 81.3 | balance –18.5.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        imports of Kenya from Poland in 2023: 49.9 million USD
                        total trade of Kenya with Poland in 2023: 81.3 million USD
                        trade balance of Kenya with Poland in 2023: -18.5 million USD"""));
    }

    @ParameterizedTest
    @CsvSource({
        "CMR, CFA francs, XAF",
        "SEN, CFA francs, XOF",
        "CMR, West African CFA francs, XOF",
        "CMR, Central African CFA francs, XAF"
    })
    void cfaFranc_isThatOfTheCountry_unlessItIsNamedInFull(String country, String name, String currency) {
        CommuniqueReading reading = CommuniqueReader.english()
                .between(Country.ofAlpha3(country), Countries.POL)
                .read("Exports to Poland in 2023 were 5.1 billion " + name + ".");
        assertThat(reading.claims())
                .singleElement()
                .satisfies(c -> assertThat(c.figure()).hasToString("5.1 billion " + currency));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFigure_isOfItsPartnerAndMeasure(String language, String text, String claims) {
        assertThat(read(language, text)).isEqualTo(claims);
    }
}
