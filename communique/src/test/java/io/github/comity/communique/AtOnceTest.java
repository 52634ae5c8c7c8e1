package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What other classes ask of each text by itself, asked of many texts at once. Mutation tests run each parameter of a
 * test alone, which thousands of them make too slow: they run this class instead. The texts stand in portions, so that
 * a condition that few of them reach is tried on those few, and their tags leave out sorts of texts that are not
 * needed.
 */
class AtOnceTest {
    private static final int PORTIONS = 40;

    private static final Supplier<List<Passage>> PASSAGES = Suppliers.memoize(Passage::all);
    private static final Supplier<List<Arguments>> SENTENCES = Suppliers.memoize(AtOnceTest::sentences);
    private static final Supplier<List<EventsTest.Case>> EVENTS = Suppliers.memoize(AtOnceTest::events);

    static IntStream portions() {
        return IntStream.range(0, PORTIONS);
    }

    private static List<Arguments> sentences() {
        try {
            return SentencesTest.sentences().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EventsTest.Case> events() {
        try {
            return EventsTest.cases();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> portion(List<T> all, int portion) {
        List<List<T>> portions = Lists.partition(all, all.size() / PORTIONS + 1);
        return portion < portions.size() ? portions.get(portion) : List.of();
    }

    @Tag("passages")
    @ParameterizedTest
    @MethodSource("portions")
    void passages_areReadAsBefore(int portion) {
        for (Passage passage : portion(PASSAGES.get(), portion)) {
            assertThat(Passage.lines(passage.reading())).isEqualTo(passage.read());
        }
    }

    @Tag("sentences")
    @ParameterizedTest
    @MethodSource("portions")
    void sentences_areReadAsTheirClaims(int portion) {
        SentencesTest each = new SentencesTest();
        for (Arguments sentence : portion(SENTENCES.get(), portion)) {
            Object[] parts = sentence.get();
            each.aSentenceIsReadAsItsClaims((String) parts[0], (String) parts[1], (String) parts[2]);
        }
    }

    @Tag("events")
    @ParameterizedTest
    @MethodSource("portions")
    void events_areThoseOfTheirTexts(int portion) {
        EventsTest each = new EventsTest();
        portion(EVENTS.get(), portion).forEach(each::text_hasExactlyTheseEvents);
    }
}
