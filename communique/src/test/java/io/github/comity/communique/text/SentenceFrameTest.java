package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceFrameTest {
    private static String within(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        for (Token token = tokenizer.next(); token != null; token = tokenizer.next()) {
            tokens.add(token);
        }
        ImmutableList<Token> inner = SentenceFrame.within(text, tokens.build());
        return text.substring(inner.get(0).start(), inner.get(inner.size() - 1).end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Exports rose.”           | Exports rose.",
                "“Exports rose             | Exports rose",
                "Exports rose.”            | Exports rose.",
                "«Exports rose»            | Exports rose",
                "‘Exports rose.’           | Exports rose.",
                "She said: “Exports rose”  | She said: “Exports rose",
                "The firm “Polmot”         | The firm “Polmot”",
                "the exporters'            | the exporters'",
                "(Exports rose.)           | Exports rose.",
                "(Exports rose (by 5%).)   | Exports rose (by 5%).",
                "(Exports rose.            | Exports rose.",
                "Exports rose.)            | Exports rose.",
                "(Exports) rose.           | (Exports) rose.",
                "Exports rose (by 5%)      | Exports rose (by 5%)",
                "(5 million)               | (5 million)",
                "– Exports rose            | Exports rose",
                "* Exports rose            | Exports rose",
                "• “Exports rose.”         | Exports rose.",
                "-exports rose             | -exports rose",
                "- 5.6%                    | - 5.6%",
                "- 5% of the exports of 2023 went there. | 5% of the exports of 2023 went there.",
                "− 5% of the exports of 2023 went there. | − 5% of the exports of 2023 went there.",
                "-                         | -",
                "”                         | ”",
            })
    void takesOffWhatStandsAround(String text, String inner) {
        assertThat(within(text)).isEqualTo(inner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {"- | 5; - | 5", "* | 5; * | 5"})
    void leavesCells(String line, String inner) {
        assertThat(within(line)).isEqualTo(inner);
    }
}
