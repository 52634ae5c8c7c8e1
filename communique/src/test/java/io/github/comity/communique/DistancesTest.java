package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Times that are told by their distance, lengths of time, bounds before a time, and parties that are groups or told by
 * what they are.
 */
class DistancesTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "en",
                        "In 2024 Kenya's exports to Poland were $31.4 million, compared with $25.0 million "
                                + "two years earlier.",
                        """
                        exports of Kenya to Poland in 2024: 31.4 million USD
                        exports of Kenya to Poland in 2022: 25.0 million USD"""),
                arguments(
                        "en",
                        "In 2024 Kenya's exports to Poland were $31.4 million, up from $12.0 million five "
                                + "years ago.",
                        """
                        exports of Kenya to Poland in 2024: 31.4 million USD
                        exports of Kenya to Poland in 2019: 12.0 million USD"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland were $25.0 million in 2022 and $31.4 million the following "
                                + "year.",
                        """
                        exports of Kenya to Poland in 2022: 25.0 million USD
                        exports of Kenya to Poland in 2023: 31.4 million USD"""),
                arguments(
                        "en",
                        "Exports to Poland fell to $25.0 million in 2022, but a year later they were back at "
                                + "$31.4 million.",
                        """
                        exports of Kenya to Poland in 2022: 25.0 million USD
                        exports of Kenya to Poland in 2023: 31.4 million USD"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland were $3.1 million in March 2024, against $2.8 million a "
                                + "month earlier.",
                        """
                        exports of Kenya to Poland in March 2024: 3.1 million USD
                        exports of Kenya to Poland in February 2024: 2.8 million USD"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland were $3.1 million in March 2024, up 4% on the previous "
                                + "month and 12% on a year earlier.",
                        """
                        exports of Kenya to Poland in March 2024: 3.1 million USD
                        growth of exports of Kenya to Poland in March 2024 against February 2024: +4%
                        growth of exports of Kenya to Poland in March 2024 against March 2023: +12%"""),
                arguments(
                        "en",
                        "In June 2024 exports to Poland rose 4% month on month and fell 2.1% year on year, to "
                                + "$3.1 million.",
                        """
                        growth of exports of Kenya to Poland in June 2024 against June 2023: -2.1%
                        exports of Kenya to Poland in June 2024: 3.1 million USD
                        growth of exports of Kenya to Poland in June 2024 against May 2024: +4%"""),
                arguments(
                        "en",
                        "In the second quarter of 2024 exports to Poland rose 4% quarter-on-quarter to $9.3 "
                                + "million.",
                        """
                        exports of Kenya to Poland in the second quarter of 2024: 9.3 million USD
                        growth of exports of Kenya to Poland in the second quarter of 2024 against the first\
                         quarter of 2024: +4%"""),
                arguments(
                        "en",
                        "In 2024 exports to Poland were 14% higher than three years before.",
                        "growth of exports of Kenya to Poland in 2024 against 2021: +14%"),
                arguments(
                        "en",
                        "A year earlier, exports to Poland had been $25.0 million; in 2023 they were $31.4 "
                                + "million.",
                        """
                        exports of Kenya to Poland in 2022: 25.0 million USD
                        exports of Kenya to Poland in 2023: 31.4 million USD"""),
                arguments(
                        "en",
                        "Exports to Poland reached $31.4 million in 2023. Two years before, they had been "
                                + "$25.0 million, and five years before, $12.0 million.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        exports of Kenya to Poland in 2021: 25.0 million USD
                        exports of Kenya to Poland in 2018: 12.0 million USD"""),
                arguments("en", "Exports to Poland tripled in five years to $31.4 million in 2023.", """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        growth factor of exports of Kenya to Poland in 2023 against 2018: ×3"""),
                arguments("en", "Over the past decade, trade with Poland rose fivefold to $81.3 million in 2024.", """
                        total trade of Kenya with Poland in 2024: 81.3 million USD
                        growth factor of total trade of Kenya with Poland in 2024 against 2014: ×5"""),
                arguments(
                        "en",
                        "In five years Polish firms invested $30 million in Kenya.",
                        "FDI inflow of unstated basis of Kenya from Poland in an unknown period: 30 million USD"),
                arguments(
                        "en",
                        "Two-way trade last year was the highest since 2012: $81.3 million.",
                        "total trade of Kenya with Poland in 2024: 81.3 million USD"),
                arguments(
                        "de",
                        "Kenias Ausfuhren nach Polen lagen 2023 mit 31,4 Mio. Dollar um 12 % höher als vor "
                                + "zwei Jahren.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        growth of exports of Kenya to Poland in 2023 against 2021: +12%"""),
                arguments(
                        "de",
                        "Kenias Ausfuhren nach Polen beliefen sich 2022 auf 25,0 Mio. Dollar und im Folgejahr "
                                + "auf 31,4 Mio. Dollar.",
                        """
                        exports of Kenya to Poland in 2022: 25.0 million USD
                        exports of Kenya to Poland in 2023: 31.4 million USD"""),
                arguments(
                        "fr",
                        "En mars 2024, les exportations du Kenya vers la Pologne ont atteint 3,1 millions de "
                                + "dollars, soit 4 % de plus que le mois précédent.",
                        """
                        exports of Kenya to Poland in March 2024: 3.1 million USD
                        growth of exports of Kenya to Poland in March 2024 against February 2024: +4%"""),
                arguments(
                        "es",
                        "Hace dos años las exportaciones de Kenia a Polonia fueron de 25,0 millones de dólares.",
                        "exports of Kenya to Poland in 2023: 25.0 million USD"),
                arguments(
                        "it",
                        "Le esportazioni del Kenya verso la Polonia sono state di 31,4 milioni di dollari nel "
                                + "2023, contro 25,0 milioni di dollari due anni prima.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        exports of Kenya to Poland in 2021: 25.0 million USD"""),
                arguments(
                        "ru",
                        "За пять лет товарооборот Кении с Польшей вырос вдвое и составил в 2023 году 81,3 млн "
                                + "долларов.",
                        """
                        total trade of Kenya with Poland in 2023: 81.3 million USD
                        growth factor of total trade of Kenya with Poland in 2023 against 2018: ×2"""),
                arguments(
                        "cs",
                        "Vývoz Keni do Polska dosáhl v roce 2023 31,4 milionu dolarů, zatímco před dvěma lety "
                                + "činil 25,0 milionu dolarů.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        exports of Kenya to Poland in 2021: 25.0 million USD"""),
                arguments(
                        "kk",
                        "2023 жылы Кенияның Польшаға экспорты 31,4 млн доллар болды, екі жыл бұрын 25,0 млн "
                                + "доллар болған.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        exports of Kenya to Poland in 2021: 25.0 million USD"""),
                arguments(
                        "en",
                        "Exports to Poland exceeded $30 million in 2023.",
                        "exports of Kenya to Poland in 2023: more than 30 million USD"),
                arguments(
                        "ru",
                        "Товарооборот Кении с Польшей превысил в 2023 году отметку в 80 млн долларов.",
                        "total trade of Kenya with Poland in 2023: more than 80 million USD"),
                arguments(
                        "es",
                        "Las exportaciones de Kenia a Polonia superaron en 2023 los 30 millones de dólares.",
                        "exports of Kenya to Poland in 2023: more than 30 million USD"),
                arguments(
                        "cs",
                        "Vývoz Keni do Polska přesáhl v roce 2023 hranici 30 milionů dolarů.",
                        "exports of Kenya to Poland in 2023: more than 30 million USD"),
                arguments(
                        "en",
                        "Kenya's exports to Poland were $31.4 million in 2023. Its trade with the East "
                                + "African Community came to $2.1 billion and with Central Asia to $0.1 billion.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        total trade of Kenya with the East African Community in 2023: 2.1 billion USD
                        total trade of Kenya with Central Asia in 2023: 0.1 billion USD"""),
                arguments(
                        "en",
                        "In 2023 Kenya sold goods worth $31.4 million to Poland; the European country sold "
                                + "goods for $49.9 million in return.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        imports of Kenya from Poland in 2023: 49.9 million USD"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland were $31.4 million in 2023. Kenya's total exports came to "
                                + "$7.2 billion.",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        exports of Kenya to the world in 2023: 7.2 billion USD"""),
                arguments(
                        "en",
                        "In 2023 Poland bought 0.4% of Kenyan exports, 0.1 percentage points more than a year "
                                + "earlier (0.3%).",
                        """
                        share of exports of Kenya to Poland in 2023 in exports of Kenya to the world: 0.4%
                        change of the share of exports of Kenya to Poland in 2023 in exports of Kenya to the\
                         world against 2022: 0.1 pp
                        share of exports of Kenya to Poland in 2022 in exports of Kenya to the world: 0.3%"""),
                arguments(
                        "en",
                        "Kenya's exports to Poland totalled $31.4 million in 2023, or 4.7% less than in 2021 "
                                + "($32.9 million).",
                        """
                        exports of Kenya to Poland in 2023: 31.4 million USD
                        growth of exports of Kenya to Poland in 2023 against 2021: -4.7%
                        exports of Kenya to Poland in 2021: 32.9 million USD"""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFigure_isOfItsPeriodAndBase(String language, String text, String claims) {
        assertThat(PortionsTest.read(language, text)).isEqualTo(claims);
    }
}
