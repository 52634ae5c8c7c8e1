package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of prose that give a figure its measure, partner or period from another clause or sentence. */
class ProseTest {
    static Stream<Arguments> prose() {
        return Stream.of(
                arguments(
                        "en",
                        "Poland's share in Kenya's imports was 1.4 percent in 2022 and 1.9 percent in 2023, a gain of "
                                + "0.5 percent.",
                        """
                        share of imports of Kenya from Poland in 2022 in imports of Kenya from the world: 1.4%
                        share of imports of Kenya from Poland in 2023 in imports of Kenya from the world: 1.9%
                        growth of the share of imports of Kenya from Poland in 2023 in imports of Kenya from the \
                        world against 2022: 0.5%"""),
                arguments(
                        "en",
                        "Poland absorbed 0.9% of Kenya's exports in 2023; in 2024 the ratio was 1.2%, 0.3% higher than "
                                + "before.",
                        """
                        share of exports of Kenya to Poland in 2023 in exports of Kenya to the world: 0.9%
                        share of exports of Kenya to Poland in 2024 in exports of Kenya to the world: 1.2%
                        growth of the share of exports of Kenya to Poland in 2024 in exports of Kenya to the world \
                        against 2023: 0.3%"""),
                arguments(
                        "en",
                        "Kenya's leading markets in 2023: Uganda, 860 million USD (11.2%); Poland, 64.5 million USD "
                                + "(0.8%).",
                        """
                        exports of Kenya to Uganda in 2023: 860 million USD
                        exports of Kenya to Poland in 2023: 64.5 million USD"""),
                arguments(
                        "en",
                        "In 2023 Poland ranked 12th among the destinations of Kenya's exports with a share of 0.8 "
                                + "percent.",
                        """
                        rank of exports of Kenya to Poland in 2023 among partners of Kenya: rank 12
                        share of exports of Kenya to Poland in 2023 in exports of Kenya to the world: 0.8%"""),
                arguments("en", "In 2023 Poland supplied 210 million USD of Kenya's 18.1 billion USD in imports.", """
                        imports of Kenya from Poland in 2023: 210 million USD
                        imports of Kenya from the world in 2023: 18.1 billion USD"""),
                arguments(
                        "en",
                        "At 214 million USD, Kenyan exports to Poland in 2023 were 21 million USD larger than in 2022, "
                                + "when they stood at 193 million USD.",
                        """
                        exports of Kenya to Poland in 2023: 214 million USD
                        change of exports of Kenya to Poland in 2023 against 2022: +21 million USD
                        exports of Kenya to Poland in 2022: 193 million USD"""),
                arguments(
                        "en",
                        "In 2023 Kenya sold Poland goods for 64.5 million USD, 2.5 times the 25.8 million USD of 2022.",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        growth factor of exports of Kenya to Poland in 2023 against 2022: ×2.5
                        exports of Kenya to Poland in 2022: 25.8 million USD"""),
                arguments("en", "Back in 2022 trade between Kenya and Poland had been 250 million USD.", """
                        total trade of Kenya with Poland in 2022: 250 million USD"""),
                arguments(
                        "en",
                        "Trade between Kenya and Poland was 280 million USD in 2023. In 2022 it had been 250 million "
                                + "USD, hence growth of 12 percent.",
                        """
                        total trade of Kenya with Poland in 2023: 280 million USD
                        growth of total trade of Kenya with Poland in 2023 against 2022: +12%
                        total trade of Kenya with Poland in 2022: 250 million USD"""),
                arguments(
                        "en",
                        "In 2023 Kenya's exports were 64.5 million USD to Poland, 31.2 million USD to Czechia and 12.4 "
                                + "million USD to Hungary.",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        exports of Kenya to Czechia in 2023: 31.2 million USD
                        exports of Kenya to Hungary in 2023: 12.4 million USD"""),
                arguments(
                        "en",
                        "Goods worth 64.5 million USD left for Poland in 2023, whereas purchases from there cost 215.5 "
                                + "million USD.",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        imports of Kenya from Poland in 2023: 215.5 million USD"""),
                arguments("en", "Polish goods entering Kenya in 2023 were worth 215.5 million USD.", """
                        imports of Kenya from Poland in 2023: 215.5 million USD"""),
                arguments(
                        "en",
                        "Exports to Poland and imports from there were 64.5 and 215.5 million USD "
                                + "respectively in 2023.",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        imports of Kenya from Poland in 2023: 215.5 million USD"""),
                arguments(
                        "en",
                        "In 2023 Kenya's exports to Poland beat the result of 2022 by 4.5 million USD (7.5%).",
                        """
                        change of exports of Kenya to Poland in 2023 against 2022: +4.5 million USD
                        growth of exports of Kenya to Poland in 2023 against 2022: +7.5%"""),
                arguments("en", "Today 14 Polish projects worth 90 million USD are under way in Kenya.", """
                        projects of Kenya with Poland in 2025: 14 {projects}
                        project value of Kenya with Poland in 2025: 90 million USD"""),
                arguments(
                        "fr",
                        "Les exportations kényanes vers la Pologne ont rapporté 64,5 millions de dollars en 2023, soit "
                                + "7,5 % de plus qu'en 2022 (60,0 millions).",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        growth of exports of Kenya to Poland in 2023 against 2022: +7.5%
                        exports of Kenya to Poland in 2022: 60.0 million USD"""),
                arguments(
                        "fr",
                        "En 2023, les exportations du Kenya vers la Pologne se sont établies à 645 MEUR, contre 600 "
                                + "MEUR en 2022.",
                        """
                        exports of Kenya to Poland in 2023: 645 million EUR
                        exports of Kenya to Poland in 2022: 600 million EUR"""),
                arguments(
                        "de",
                        "Mit 64,5 Mio. Dollar fielen die kenianischen Exporte nach Polen 2023 um 7,5 % höher aus als "
                                + "2022.",
                        """
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        growth of exports of Kenya to Poland in 2023 against 2022: +7.5%"""),
                arguments(
                        "de",
                        "Bis 2030 soll der Handel zwischen Kenia und Polen auf eine Milliarde Dollar steigen.",
                        """
                        total trade of Kenya with Poland in 2030: 1 billion USD, target"""),
                arguments(
                        "it",
                        "La quota della Polonia nelle importazioni del Kenya è scesa dal 2,1 per "
                                + "cento del 2022 all'1,9 "
                                + "per cento del 2023.",
                        """
                        share of imports of Kenya from Poland in 2022 in imports of Kenya from the world: 2.1%
                        share of imports of Kenya from Poland in 2023 in imports of Kenya from the world: 1.9%"""),
                arguments(
                        "es",
                        "El comercio entre Kenia y Polonia fue de 280 millones de dólares en 2023 y "
                                + "el déficit keniano, "
                                + "de 151 millones de dólares.",
                        """
                        total trade of Kenya with Poland in 2023: 280 million USD
                        trade balance of Kenya with Poland in 2023: -151 million USD"""),
                arguments(
                        "ru",
                        "Товарооборот Кении и Польши в 2023 году составил 280 млн долларов, из которых 64,5 млн "
                                + "долларов пришлось на экспорт и 215,5 млн долларов – на импорт из Польши.",
                        """
                        total trade of Kenya with Poland in 2023: 280 million USD
                        exports of Kenya to Poland in 2023: 64.5 million USD
                        imports of Kenya from Poland in 2023: 215.5 million USD"""),
                arguments("ru", "На Польшу в 2023 году пришлось 0,8% экспорта Кении.", """
                        share of exports of Kenya to Poland in 2023 in exports of Kenya to the world: 0.8%"""),
                arguments(
                        "ru",
                        "Товарооборот Кении с Польшей в 2023 году достиг 280 млн долларов, или 112% к уровню прошлого "
                                + "года (250 млн долларов).",
                        """
                        total trade of Kenya with Poland in 2023: 280 million USD
                        growth factor of total trade of Kenya with Poland in 2023 against 2022: to 112%
                        total trade of Kenya with Poland in 2022: 250 million USD"""),
                arguments("cs", "Do Polska putovalo v roce 2023 keňské zboží za 64,5 milionu dolarů.", """
                        exports of Kenya to Poland in 2023: 64.5 million USD"""),
                arguments(
                        "kk",
                        "2023 жылы Кения мен Польша арасындағы сауда көлемі 280 млн долларға жетіп, 2022 жылғы 250 млн "
                                + "доллардан 12%-ға артты.",
                        """
                        total trade of Kenya with Poland in 2023: 280 million USD
                        growth of total trade of Kenya with Poland in 2023 against 2022: +12%
                        total trade of Kenya with Poland in 2022: 250 million USD"""));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void everyFigure_isReadAsMeant(String language, String text, String claims) {
        assertThat(PortionsTest.read(language, text)).isEqualTo(claims);
    }
}
