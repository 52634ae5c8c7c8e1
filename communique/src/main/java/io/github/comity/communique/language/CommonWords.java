package io.github.comity.communique.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.text.Folding;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The most frequent words of each language, in a resource of their own, so that nothing else need be read for them. */
final class CommonWords {
    private static final Splitter WORDS = Splitter.on(',').trimResults();
    private static final ImmutableMap<String, String> LISTS = ImmutableMap.copyOf(Splitter.on('\n')
            .trimResults()
            .omitEmptyStrings()
            .withKeyValueSeparator(": ")
            .split(lists(Language.text("common.txt"))));

    private static final ConcurrentMap<String, ImmutableSet<String>> FORMS = new ConcurrentHashMap<>();

    private CommonWords() {}

    /** What stands below the comment in the first line. */
    private static String lists(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    /** The words of a language with commas between them, as the resource has them. */
    static String list(String code) {
        return Objects.requireNonNull(LISTS.get(code), code);
    }

    /** The forms of the words of a language, worked out once. */
    static ImmutableSet<String> of(String code) {
        return FORMS.computeIfAbsent(code, CommonWords::forms);
    }

    private static ImmutableSet<String> forms(String code) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String word : WORDS.split(list(code))) {
            words.add(Folding.word(word));
        }
        return words.build();
    }
}
