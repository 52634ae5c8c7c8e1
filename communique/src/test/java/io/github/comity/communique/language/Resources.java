package io.github.comity.communique.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;

/** The phrases of the resources, each with the category of its line. */
final class Resources {
    private Resources() {}

    /** The resources that a language is read from. */
    static List<String> names(String code) {
        return List.of(code + ".txt", code + "-forms.txt", code + "-parties.txt", "letters.txt");
    }

    static ListMultimap<String, String> phrases(String resource) {
        ListMultimap<String, String> phrases = ArrayListMultimap.create();
        meanings(resource).forEach((meaning, phrase) -> phrases.put(meaning.replaceAll(" .*", ""), phrase));
        return phrases;
    }

    /** The phrases, each with all that stands before the colon of its line: {@code flow SELL}. */
    static ListMultimap<String, String> meanings(String resource) {
        ListMultimap<String, String> phrases = LinkedListMultimap.create();
        String meaning = "";
        for (String line : Splitter.on('\n').split(Language.text(resource))) {
            String rest = line;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                meaning = line.substring(0, line.indexOf(':'));
                rest = line.substring(line.indexOf(':') + 1);
            }
            phrases.putAll(
                    meaning, Splitter.on(',').trimResults().omitEmptyStrings().split(rest));
        }
        return phrases;
    }
}
