package io.github.comity.communique.language;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a resource of a language.
 *
 * <p>A line is {@code category VALUE: phrase, phrase}, the value being left out where there is none; a line that starts
 * with a space goes on; {@code #} starts a comment. Lines {@code endings} and {@code endings CASE} list endings, a line
 * {@code settings} lists settings.
 *
 * <p>To tell the language of a text all of them are read, so that a program that reads one text spends much of its time
 * here. Each character is looked at once or twice.
 */
final class LexiconReader {
    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> endings = new HashMap<>();
    private final Set<String> settings = new HashSet<>();

    LexiconReader(String name) {
        this.name = name;
    }

    /** A reader of words that are asked for apart, with the endings that this one has read. */
    LexiconReader apart() {
        LexiconReader other = new LexiconReader(name);
        other.endings.putAll(endings);
        return other;
    }

    LexiconReader read(String resource) {
        StringBuilder logical = new StringBuilder();
        int end;
        for (int from = 0; from < resource.length(); from = end + 1) {
            int newline = resource.indexOf('\n', from);
            end = newline < 0 ? resource.length() : newline;
            char first = resource.charAt(from);
            if (first != ' ') {
                take(logical.toString());
                logical.setLength(0);
            }
            if (first != '#') {
                logical.append(resource, from, end);
            }
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
            throw refused(line, "must have a colon behind its category", null);
        }
        int space = line.lastIndexOf(' ', colon);
        String kind = line.substring(0, space < 0 ? colon : space);
        String value = space < 0 ? "" : line.substring(space + 1, colon);
        Category category = kind.equals("endings") || kind.equals("settings") ? null : category(kind, line);
        int end;
        for (int from = colon + 1; from < line.length(); from = end + 1) {
            int comma = line.indexOf(',', from);
            end = comma < 0 ? line.length() : comma;
            String phrase = line.substring(from, end).strip();
            if (phrase.isEmpty()) {
                continue;
            }
            if (category != null) {
                entries.add(entry(category, value, phrase, line));
            } else if (kind.equals("endings")) {
                endings.put(phrase, value);
            } else {
                settings.add(phrase);
            }
        }
    }

    private Category category(String text, String line) {
        try {
            return Category.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused(line, "must start with a category, but was '" + text + "'", e);
        }
    }

    private Entry entry(Category category, String value, String phrase, String line) {
        try {
            return new Entry(category, value, new Phrase(phrase));
        } catch (IllegalArgumentException e) {
            throw refused(line, "must have words in each phrase", e);
        }
    }

    private IllegalStateException refused(String line, String rule, @Nullable Throwable cause) {
        return new IllegalStateException("line of %s %s: '%s'".formatted(name, rule, line), cause);
    }

    Lexicon lexicon() {
        return new Lexicon(entries, new Endings(ImmutableMap.copyOf(endings)), has("adjectives last"));
    }

    boolean has(String setting) {
        return settings.contains(setting);
    }
}
