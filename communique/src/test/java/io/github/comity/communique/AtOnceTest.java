package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other classes ask of each text by itself, asked of many texts at once. Mutation tests run each parameter of a
 * test alone, which thousands of them make too slow: they run this class instead.
 */
class AtOnceTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ru", "cs", "kk"})
    void passages_areReadAsBefore(String language) {
        for (Passage passage : Passage.of(language)) {
            assertThat(Passage.lines(passage.reading())).isEqualTo(passage.read());
        }
    }

    @Test
    void sentences_areReadAsTheirClaims() throws IOException {
        SentencesTest each = new SentencesTest();
        for (Arguments sentence : SentencesTest.sentences().toList()) {
            Object[] parts = sentence.get();
            each.aSentenceIsReadAsItsClaims((String) parts[0], (String) parts[1], (String) parts[2]);
        }
    }

    @Test
    void events_areThoseOfTheirTexts() throws IOException {
        EventsTest each = new EventsTest();
        for (EventsTest.Case text : EventsTest.cases()) {
            each.text_hasExactlyTheseEvents(text);
        }
    }
}
