package io.github.comity.communique.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
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
        String category = "";
        for (String line : Splitter.on('\n').split(Language.text(resource))) {
            String rest = line;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                category = line.substring(0, line.indexOf(':')).replaceAll(" .*", "");
                rest = line.substring(line.indexOf(':') + 1);
            }
            phrases.putAll(
                    category, Splitter.on(',').trimResults().omitEmptyStrings().split(rest));
        }
        return phrases;
    }
}
