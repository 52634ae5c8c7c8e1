package io.github.comity.communique.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The most frequent words of each language, in a resource of their own, so that nothing else need be read for them. */
final class CommonWords {
    private static final Splitter WORDS = Splitter.on(',').trimResults();
    private static final ImmutableMap<String, String> LISTS = ImmutableMap.copyOf(Splitter.on('\n')
            .trimResults()
            .omitEmptyStrings()
            .withKeyValueSeparator(": ")
            .split(lists(Language.text("common.txt"))));

    private static final ImmutableList<ImmutableSet<String>> FORMS =
            Language.CODES.stream().map(CommonWords::forms).collect(ImmutableList.toImmutableList());
    private static final ImmutableMap<String, Integer> OWNERS = owners();

    private CommonWords() {}

    /** What stands below the comment in the first line. */
    private static String lists(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    /** The words of a language with commas between them, as the resource has them. */
    static String list(String code) {
        return Objects.requireNonNull(LISTS.get(code), code);
    }

    /** The forms of the words of a language. */
    static ImmutableSet<String> of(String code) {
        return FORMS.get(Language.CODES.indexOf(code));
    }

    /** The languages that have a form among their frequent words: of each one bit, by its place in the list of all. */
    static int owners(String form) {
        return OWNERS.getOrDefault(form, 0);
    }

    private static ImmutableMap<String, Integer> owners() {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < FORMS.size(); i++) {
            int bit = 1 << i;
            FORMS.get(i).forEach(form -> owners.merge(form, bit, Integer::sum));
        }
        return ImmutableMap.copyOf(owners);
    }

    private static ImmutableSet<String> forms(String code) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String word : WORDS.split(list(code))) {
            words.add(Folding.word(word));
        }
        return words.build();
    }
}
