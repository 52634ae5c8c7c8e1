package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.party.Countries;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which way goods flow, and which way a figure moves, where no word of the flow or only a word of comparison says so.
 */
class FlowsOfGoodsTest {
    private static String read(String language, String text) {
        CommuniqueReading reading = CommuniqueReader.of(language)
                .between(Countries.KEN, Countries.POL)
                .read(text);
        return String.join(
                "; ",
                reading.claims().stream()
                        .map(Claim::toString)
                        .map(FlowsOfGoodsTest::bare)
                        .toList());
    }

    private static String bare(String claim) {
        int source = claim.indexOf(" (");
        return source < 0 ? claim : claim.substring(0, source);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "en",
                        "In 2023 goods from Poland cost Kenya $31.4 million.",
                        "imports of Kenya from Poland in 2023: 31.4 million USD"),
                arguments(
                        "en",
                        "In 2023 Poland took $12.9 million of Kenyan products.",
                        "exports of Kenya to Poland in 2023: 12.9 million USD"),
                arguments(
                        "en",
                        "In 2023 Kenya spent $31.4 million on Polish goods.",
                        "imports of Kenya from Poland in 2023: 31.4 million USD"),
                arguments(
                        "en",
                        "Kenya's dealings with Poland left it $18.5 million in deficit in 2023.",
                        "trade balance of Kenya with Poland in 2023: -18.5 million USD"),
                arguments(
                        "en",
                        "In 2023 Kenya's exports to Poland were equivalent to 41% of imports.",
                        "ratio of exports of Kenya to Poland in 2023 to imports: 41%"),
                arguments(
                        "de",
                        "Der Handel Kenias mit Polen lag 2023 um 5,2 % über dem Vorjahreswert.",
                        "growth of total trade of Kenya with Poland in 2023 against 2022: +5.2%"),
                arguments(
                        "de",
                        "Der Handel Kenias mit Polen lag 2023 um 5,2 % unter dem Vorjahreswert.",
                        "growth of total trade of Kenya with Poland in 2023 against 2022: -5.2%"),
                arguments(
                        "de",
                        "Der Handel Kenias mit Polen sank 2023 trotz Gesprächen über den Hafen um 5,2 %.",
                        "growth of total trade of Kenya with Poland in 2023 against 2022: -5.2%"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void flowAndDirection_areThoseOfTheText(String language, String text, String claims) {
        assertThat(read(language, text)).isEqualTo(claims);
    }
}
