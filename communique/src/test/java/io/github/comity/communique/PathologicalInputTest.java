package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.comity.party.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was written to hurt takes no longer than other text, and loses no number. */
class PathologicalInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int MANY = 200_000;
    private static final int LONGEST_RUN = 12;
    private static final long SEED = Long.getLong("comity.seed", 20_240_902);
    private static final int RUNS = Integer.getInteger("comity.runs", 1_500);

    static Stream<Arguments> texts() {
        return Map.ofEntries(
                        Map.entry("a million digits", "1".repeat(1_000_000)),
                        Map.entry("digits and points", "1.".repeat(500_000)),
                        Map.entry("digits and commas", "1,234".repeat(200_000)),
                        Map.entry("digits and spaces", "1 234 ".repeat(MANY)),
                        Map.entry("open brackets", "(".repeat(1_000_000)),
                        Map.entry("nested brackets", "(5% ".repeat(MANY) + ")".repeat(MANY)),
                        Map.entry("per cent signs", "%".repeat(1_000_000)),
                        Map.entry("percentages", "5% ".repeat(MANY)),
                        Map.entry("currency signs", "$".repeat(1_000_000)),
                        Map.entry("currency words", "USD ".repeat(MANY)),
                        Map.entry("magnitude words", "million ".repeat(MANY)),
                        Map.entry("amounts of many parts", "1 billion 2 million 3 thousand ".repeat(MANY / 4)),
                        Map.entry("flow words", "exports ".repeat(MANY)),
                        Map.entry("hedge words", "more than ".repeat(MANY)),
                        Map.entry("words of growth", "rose by ".repeat(MANY)),
                        Map.entry("countries", "Kazakhstan and Czechia ".repeat(MANY)),
                        Map.entry("years", "2023 ".repeat(MANY)),
                        Map.entry("dates", "2 September 2023 ".repeat(MANY)),
                        Map.entry("months", "January-".repeat(MANY)),
                        Map.entry("rows of a table", "Exports | 1 | 2 | 3\n".repeat(MANY / 4)),
                        Map.entry("tabs", "\t1".repeat(MANY)),
                        Map.entry("line ends", "\n".repeat(1_000_000)),
                        Map.entry("spaces", " ".repeat(2_000_000)),
                        Map.entry("one long word", "a".repeat(2_000_000)),
                        Map.entry("hyphens", "a-".repeat(500_000)),
                        Map.entry("apostrophes", "a'".repeat(500_000)),
                        Map.entry("combining marks", "a\u0301".repeat(500_000)),
                        Map.entry("surrogates", "\ud83d\ude00\ud83d".repeat(300_000)),
                        Map.entry("ministers", "Minister ".repeat(MANY)),
                        Map.entry("offices", "Minister and ".repeat(MANY)),
                        Map.entry(
                                "offices of countries", "Deputy Minister of Trade of Kazakhstan and ".repeat(MANY / 8)),
                        Map.entry("names", "Jan ".repeat(MANY)),
                        Map.entry("meetings", "President Jan Lipa met with ".repeat(MANY / 5)),
                        Map.entry("verbs of meetings", "met ".repeat(MANY)),
                        Map.entry("visits", "paid a working visit to Prague and ".repeat(MANY / 7)),
                        Map.entry("sidelines", "on the sidelines of the ".repeat(MANY / 5)),
                        Map.entry("titles", "signed an agreement on cooperation in ".repeat(MANY / 6)),
                        Map.entry(
                                "sessions", "the 5th session of the Joint Commission on trade and ".repeat(MANY / 10)),
                        Map.entry("respectively", "exports and imports 1 and 2 million respectively ".repeat(20_000)),
                        Map.entry(
                                "one sentence of ten megabytes",
                                "exports of Kazakhstan to Czechia in 2023 147.7 million USD (+19.4%), "
                                        .repeat(150_000)))
                .entrySet()
                .stream()
                .map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void hostileText_isReadInTime(String name, String text) {
        long[] digits = {text.chars().filter(Character::isDigit).count()};
        assertTimeoutPreemptively(
                LIMIT,
                () -> CommuniqueReader.english()
                        .published("2024-01-01")
                        .read(text, row -> {}, numeral -> digits[0] -= digitsIn(text, numeral)));
        assertThat(digits[0]).as("digits that no numeral covers").isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void hostileText_isReadInTime_withItsEvents(String name, String text) {
        CommuniqueReading reading = assertTimeoutPreemptively(
                LIMIT, () -> CommuniqueReader.english().published("2024-01-01").read(text));
        assertThat(reading.text()).hasSameSizeAs(text);
        for (ReadEvent event : reading.events()) {
            assertThat(event.span().of(text)).isNotBlank();
        }
    }

    private static long digitsIn(String text, Numeral numeral) {
        return text.subSequence(numeral.span().offset(), numeral.span().end())
                .chars()
                .filter(Character::isDigit)
                .count();
    }

    private static final List<String> PIECES = List.of(
            "Kazakhstan",
            "Czechia",
            "Czech",
            "exports",
            "imports",
            "trade",
            "investment",
            "companies",
            "share",
            "surplus",
            "rose",
            "fell",
            "by",
            "to",
            "from",
            "of",
            "in",
            "2023",
            "January",
            "first half",
            "last year",
            "12.5%",
            "$3.4 billion",
            "147.7",
            "million",
            "1,234.5",
            "more than",
            "about",
            "(",
            ")",
            ",",
            ";",
            ".",
            "\n",
            "and",
            "against",
            "doubled",
            "3.4 times",
            "up to",
            "respectively",
            "billion",
            "tons",
            "|",
            "-",
            ":",
            "5",
            "per cent",
            "percentage points",
            "third",
            "largest",
            "partner",
            "EU",
            "between",
            "world",
            "[3]",
            "+7%",
            "Deputy Foreign Minister",
            "Jan Lipa",
            "Murat Seitov",
            "President",
            "of Hungary",
            "the",
            "met with",
            "held talks with",
            "paid a",
            "working visit",
            "arrived in",
            "Prague",
            "will",
            "meet",
            "received",
            "on the sidelines of",
            "during which",
            "he",
            "the 5th session of",
            "Joint Commission",
            "on trade",
            "took place",
            "is scheduled for",
            "was postponed",
            "the parties",
            "signed",
            "an agreement",
            "entered into force",
            "was ratified by",
            "on 2 May 2024",
            "on 31 February 2024",
            "today",
            "a".repeat(41),
            "1".repeat(42));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ru", "cs", "kk"})
    void anyOrderOfWords_isReadWithoutAFault_andEveryDigitAccountedFor(String language) {
        Random random = new Random(SEED);
        List<List<String>> texts = new ArrayList<>();
        PIECES.forEach(p -> texts.add(List.of(p)));
        for (Passage passage : Passage.of(language)) {
            texts.add(List.of(passage.text().split(" ")));
        }
        CommuniqueReader plain = CommuniqueReader.of(language);
        CommuniqueReader dated = plain.published("2025-01-15");
        List<CommuniqueReader> readers = List.of(
                plain, dated, dated.between(Country.of("KEN"), Country.of("POL")), CommuniqueReader.anyLanguage());
        for (int run = 0; run < RUNS; run++) {
            String text = spliced(texts, random);
            check(
                    readers.get(run % readers.size()),
                    text,
                    "run again with -Dcomity.seed=%s; run %s: %s".formatted(SEED, run, text));
        }
    }

    /** Runs of words out of many texts, one behind the other. */
    private static String spliced(List<List<String>> texts, Random random) {
        StringBuilder text = new StringBuilder();
        int longest = 1 + random.nextInt(LONGEST_RUN);
        for (int i = random.nextInt(25); i >= 0; i--) {
            List<String> words = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(words.size());
            int to = Math.min(words.size(), from + 1 + random.nextInt(longest));
            text.append(String.join(" ", words.subList(from, to)));
            text.append(random.nextInt(20) == 0 ? "" : random.nextInt(20) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private static void check(CommuniqueReader reader, String text, String name) {
        CommuniqueReading reading;
        try {
            reading = reader.read(text);
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
        long digits = text.chars().filter(Character::isDigit).count();
        int end = 0;
        for (Numeral numeral : reading.numerals()) {
            assertThat(numeral.span().offset()).as(name).isGreaterThanOrEqualTo(end);
            end = numeral.span().end();
            digits -= digitsIn(text, numeral);
        }
        assertThat(digits).as(name).isZero();
        for (ReadClaim claim : reading.readClaims()) {
            assertThat(claim.span().of(text)).as(name).isNotBlank();
        }
        for (ReadEvent event : reading.events()) {
            assertThat(event.span().of(text)).as(name).isNotBlank();
        }
        assertThat(reading.cooperations()).as(name).isNotNull();
    }
}
