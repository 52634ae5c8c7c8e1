package io.github.comity.communique.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a resource of a language.
 *
 * <p>A line is {@code category VALUE: phrase, phrase}, the value being left out where there is none; a line that starts
 * with a space goes on; {@code #} starts a comment. Lines {@code endings} and {@code endings CASE} list endings, a line
 * {@code settings} lists settings. Phrases are cut into words as texts are, so that no phrase can be spelt in a way
 * that is never found.
 */
final class LexiconReader {
    private static final Splitter PHRASES = Splitter.on(',').trimResults().omitEmptyStrings();

    /** A word only behind another one, so that it cannot be cut alone. */
    private static final String POSSESSIVE = "'s";

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> endings = new HashMap<>();
    private final List<String> settings = new ArrayList<>();

    LexiconReader(String name) {
        this.name = name;
    }

    LexiconReader read(List<String> lines) {
        StringBuilder logical = new StringBuilder();
        for (String line : lines) {
            String bare = line.startsWith("#") ? "" : line;
            if (!bare.startsWith(" ")) {
                take(logical.toString());
                logical.setLength(0);
            }
            logical.append(bare);
        }
        take(logical.toString());
        return this;
    }

    private void take(String line) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw refused(line, "must have a colon behind its category");
        }
        List<String> head = Splitter.on(' ').omitEmptyStrings().splitToList(line.substring(0, colon));
        String value = head.size() > 1 ? head.get(1) : "";
        for (String phrase : PHRASES.split(line.substring(colon + 1))) {
            switch (head.get(0)) {
                case "endings" -> endings.put(phrase, value);
                case "settings" -> settings.add(phrase);
                default -> entries.add(new Entry(category(head.get(0), line), value, words(phrase, line)));
            }
        }
    }

    private Category category(String text, String line) {
        try {
            return Category.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused(line, "must start with a category, but was '" + text + "'");
        }
    }

    /** A mark of a stem or start is a sign of its own behind the word that it belongs to. */
    private ImmutableList<WordPattern> words(String phrase, String line) {
        if (phrase.equals(POSSESSIVE)) {
            return ImmutableList.of(WordPattern.parse(POSSESSIVE));
        }
        List<String> forms = new ArrayList<>();
        Tokenizer tokens = new Tokenizer(phrase);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            boolean isElision = token.isSign('\'') && token.glued() && !forms.isEmpty();
            boolean isMark = isElision || (token.glued() && (token.isSign('*') || token.isSign('~')));
            if (isMark) {
                forms.set(forms.size() - 1, forms.get(forms.size() - 1) + token.form());
            } else {
                forms.add(token.isNumber() ? phrase.substring(token.start(), token.end()) : token.form());
            }
        }
        if (forms.isEmpty()) {
            throw refused(line, "must have words in each phrase");
        }
        return forms.stream().map(WordPattern::parse).collect(ImmutableList.toImmutableList());
    }

    private IllegalStateException refused(String line, String rule) {
        return new IllegalStateException("line of %s %s: '%s'".formatted(name, rule, line));
    }

    Lexicon lexicon() {
        return new Lexicon(entries, new Endings(ImmutableMap.copyOf(endings)), has("adjectives last"));
    }

    boolean has(String setting) {
        return settings.contains(setting);
    }
}
