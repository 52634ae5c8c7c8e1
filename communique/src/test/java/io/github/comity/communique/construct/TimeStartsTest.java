package io.github.comity.communique.construct;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.Sentences;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import io.github.comity.figure.DecimalMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are passed over, since no time starts with what they do, must start none in any text that is kept. */
class TimeStartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"construct/items.txt", "sentences.txt", "passages.txt", "events.txt"})
    void noTime_startsWithAWordThatIsPassedOver(String resource) throws IOException {
        String all = Resources.toString(
                Resources.getResource(Language.class, "/io/github/comity/communique/" + resource),
                StandardCharsets.UTF_8);
        int times = 0;
        for (List<String> lines : lines(all)) {
            String text = String.join("\n", lines);
            Language language = Language.detect(new Tokenizer(text));
            Words.Reading reading =
                    new Words.Reading(text, language, DecimalMark.POINT, LocalDate.of(2025, 1, 15), ImmutableList.of());
            Sentences sentences = new Sentences(text, language);
            for (ImmutableList<Token> tokens = sentences.next(); tokens != null; tokens = sentences.next()) {
                Words words = new Words(reading, tokens);
                for (int at = 0; at < words.size(); at++) {
                    Time time = TimeReader.any(words, at);
                    assertThat(TimeReader.read(words, at))
                            .as(words.text(at, words.size()))
                            .isEqualTo(time);
                    times += time == null ? 0 : 1;
                }
            }
        }
        assertThat(times).isGreaterThan(100);
    }

    /** Texts of some lines each, so that the language of each is seen. */
    private static List<List<String>> lines(String all) {
        return Lists.partition(Splitter.on('\n').omitEmptyStrings().splitToList(all), 4);
    }
}
