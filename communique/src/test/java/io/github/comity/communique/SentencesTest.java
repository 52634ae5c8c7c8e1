package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of sentences that were once passed over or misread, with the claims that they state. */
class SentencesTest {
    static Stream<Arguments> sentences() throws IOException {
        String all =
                Resources.toString(Resources.getResource(SentencesTest.class, "sentences.txt"), StandardCharsets.UTF_8);
        List<String> entries = Splitter.on("\n> ").trimResults().splitToList(all);
        return entries.subList(1, entries.size()).stream().map(SentencesTest::sentence);
    }

    /** The texts in one language. */
    static List<String> texts(String language) throws IOException {
        return sentences()
                .map(Arguments::get)
                .filter(s -> s[0].equals(language))
                .map(s -> (String) s[1])
                .toList();
    }

    /** The language and the text of the first line, and the claims of the others. */
    private static Arguments sentence(String entry) {
        List<String> lines = Splitter.on('\n').splitToList(entry);
        String first = lines.get(0);
        return arguments(
                first.substring(0, 2),
                first.substring(3).replace("\\n", "\n"),
                String.join("\n", lines.subList(1, lines.size())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sentences")
    void aSentenceIsReadAsItsClaims(String language, String text, String claims) {
        assertThat(PortionsTest.read(language, text)).isEqualTo(claims);
    }
}
