package io.github.comity.brief.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words of one language by their keys; places for arguments are written {0}, {1}, and so on. */
final class Words {
    private final String language;
    private final ImmutableMap<String, String> messages;

    private Words(String language, ImmutableMap<String, String> messages) {
        this.language = language;
        this.messages = messages;
    }

    static Words of(String language) {
        return new Words(language, read(language + ".properties"));
    }

    /** The words of a file that stands beside this class, in UTF-8. */
    static ImmutableMap<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("words must be in the file %s, but it is missing".formatted(file));
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        properties.stringPropertyNames().stream().sorted().forEach(key -> words.put(key, properties.getProperty(key)));
        return words.buildOrThrow();
    }

    String language() {
        return language;
    }

    ImmutableSet<String> keys() {
        return messages.keySet();
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(messages.get(key));
    }

    /** The message of a key, its places filled. */
    String say(String key, Object... arguments) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalStateException(
                    "words of '%s' must have the key '%s', but have not; add it".formatted(language, key));
        }
        StringBuilder out = new StringBuilder(message.length() + 32);
        int at = 0;
        while (at < message.length()) {
            int open = message.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = message.indexOf('}', open);
            out.append(message, at, open).append(arguments[Integer.parseInt(message, open + 1, close, 10)]);
            at = close + 1;
        }
        return out.append(message, at, message.length()).toString();
    }

    /** The word for a constant, by the name of its type. */
    String label(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A part of a key: small letters and digits, all else as a hyphen. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> key.append(c < 128 && Character.isLetterOrDigit(c) ? (char) c : '-'));
        return key.toString();
    }
}
