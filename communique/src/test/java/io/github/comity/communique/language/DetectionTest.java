package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.communique.text.Tokenizer;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Exports rose to 3 million.
            en; Trade with Peru: $12 million
            de; Die Ausfuhren stiegen auf 3 Millionen Euro.
            de; Handelsvolumen 2023: 12 Mio. Euro
            fr; Les exportations ont atteint 3 millions d'euros.
            it; Le esportazioni hanno raggiunto 3 milioni di euro.
            es; Las exportaciones alcanzaron los 3 millones de euros.
            ru; Экспорт составил 3 млн долларов.
            ru; Товарооборот России и Китая
            cs; Vývoz vzrostl na 3 miliony korun.
            kk; Экспорт 3 миллион долларды құрады.
            kk; Қазақстан мен Қытай арасындағы сауда
            en; 12.4
            """)
    void language_isToldByItsWords(String code, String text) {
        assertThat(Language.detect(new Tokenizer(text)).code()).isEqualTo(code);
    }

    @Test
    void aWordThatIsTooLongForAnyList_tellsNothing() {
        String word = "Grundst\u00fccksverkehrsgenehmigungszust\u00e4ndigkeits\u00fcbertragungsverordnung";
        assertThat(Detection.forms(new Tokenizer(word))).isEmpty();
        assertThat(Detection.forms(new Tokenizer(word + " und " + word))).containsExactly(Map.entry("und", 1));
        assertThat(Language.detect(new Tokenizer(word)).code()).isEqualTo("en");
        assertThat(Language.detect(new Tokenizer("Die Ausfuhren stiegen, so die " + word + ", um 3 %."))
                        .code())
                .isEqualTo("de");
    }

    @Test
    void onlyTheStartOfALongText_isLookedAt() {
        String text = "The trade of the two countries grew. ".repeat(400) + "Экспорт составил 3 млн. ".repeat(100_000);
        assertThat(Language.detect(new Tokenizer(text)).code()).isEqualTo("en");
    }

    /** Languages are passed over only where they cannot win. */
    @Test
    void language_isThatOfTheMostShared_asIfAllWereRead() {
        Random random = new Random(7);
        List<List<String>> words = new ArrayList<>();
        for (String code : Language.CODES) {
            List<String> own = new ArrayList<>(CommonWords.of(code));
            Resources.names(code)
                    .forEach(name -> own.addAll(Resources.phrases(name).values()));
            words.add(own);
        }
        for (int i = 0; i < 500; i++) {
            StringBuilder drawn = new StringBuilder();
            for (int word = random.nextInt(12); word >= 0; word--) {
                List<String> own = words.get(random.nextInt(words.size()));
                int most = random.nextBoolean() ? 12 : own.size();
                drawn.append(own.get(random.nextInt(most)).replaceAll("[*~]", ""))
                        .append(' ');
            }
            String text = drawn.toString();
            assertThat(Language.detect(new Tokenizer(text)).code()).as(text).isEqualTo(mostShared(text));
        }
    }

    /** Where many frequent words tell a language alone, all words of the kept texts would have told the same. */
    @Test
    void manyFrequentWords_tellTheLanguageOfEachKeptText() throws IOException {
        URL kept = Objects.requireNonNull(getClass().getResource("/io/github/comity/communique/passages.txt"));
        int plain = 0;
        for (String line : com.google.common.io.Resources.readLines(kept, StandardCharsets.UTF_8)) {
            Map<String, Integer> forms = Detection.forms(new Tokenizer(line));
            int[] common = Language.CODES.stream()
                    .mapToInt(c -> common(Language.of(c), forms))
                    .sorted()
                    .toArray();
            boolean isPlain =
                    common[common.length - 1] >= 15 && common[common.length - 1] >= 2 * common[common.length - 2];
            if (isPlain) {
                plain++;
                assertThat(Language.detect(new Tokenizer(line)).code()).as(line).isEqualTo(mostShared(line));
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    private static int common(Language language, Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .filter(e -> language.isCommon(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String mostShared(String text) {
        Map<String, Integer> forms = Detection.forms(new Tokenizer(text));
        return Collections.max(Language.CODES, Comparator.comparingInt(c -> Detection.score(Language.of(c), forms)));
    }

    /** By this a language is passed over for a text in another script. */
    @Test
    void wordsInAnotherScript_areFew_short_andNoFlows() {
        for (String code : Language.CODES) {
            for (String name : Resources.names(code)) {
                Resources.phrases(name).forEach((category, text) -> {
                    WordPattern word = new Phrase(text).first();
                    boolean isForeign = new Phrase(text).length() == 1
                            && !category.equals("endings")
                            && !category.equals("settings")
                            && Character.isLetter(word.text().charAt(0))
                            && Detection.isForeign(code, word.text());
                    if (isForeign) {
                        assertThat(word.mode()).as(text).isEqualTo(WordPattern.Mode.EXACT);
                        assertThat(word.text().length()).as(text).isLessThanOrEqualTo(Detection.LONGEST_FOREIGN);
                        assertThat(category).as(text).isNotIn("flow", "common");
                    }
                });
            }
        }
    }

    @Test
    void frequentWords_countThree_wordsOfTradeTwo_othersOne() {
        assertThat(score("the")).isEqualTo(3);
        assertThat(score("exports")).isEqualTo(2);
        assertThat(score("poland")).isOne();
        assertThat(score("Poland poland")).isEqualTo(2);
        assertThat(score("oil")).isZero();
        assertThat(score("qwertyuiop")).isZero();
    }

    private static int score(String text) {
        return Detection.score(Language.of("en"), Detection.forms(new Tokenizer(text)));
    }

    @Test
    void lettersWithAStrokeBetween_areNoWords() {
        assertThat(Detection.forms(new Tokenizer("y/y growth")).toString()).doesNotContain("y=1");
        assertThat(Detection.forms(new Tokenizer("y y")).get("y")).isEqualTo(2);
        assertThat(Detection.forms(new Tokenizer("a/b")).values()).doesNotContain(1);
        assertThat(Detection.forms(new Tokenizer("a /b")).values()).containsExactly(1, 1);
        assertThat(Detection.forms(new Tokenizer("a/ b")).values()).containsExactly(1, 1);
        assertThat(Detection.forms(new Tokenizer("a-b")).values()).containsExactly(1, 1);
        assertThat(Detection.forms(new Tokenizer("ab/c")).values()).containsExactly(1, 1);
        assertThat(Detection.forms(new Tokenizer("a/bc")).values()).containsExactly(1, 1);
    }

    @Test
    void frequentWords_areThoseOfTheResource() {
        assertThat(CommonWords.list("en")).startsWith("the,");
        assertThat(CommonWords.of("de")).contains("fur");
    }
}
