package io.github.comity.internal;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one rule for text that comes from outside, and the one way to quote it in a message.
 *
 * <p>Every package that accepts names refuses the same things in the same words; every parser quotes its input in the
 * same way, so that a megabyte of garbage does not become a megabyte of message.
 */
public final class Text {
    /** The longest name that is accepted, in characters. */
    public static final int MAX_NAME_LENGTH = 1_000;

    private static final int QUOTED = 48;

    private static final char DELETE = 0x7F;

    private Text() {}

    /**
     * Checks that a text can serve as a name: not blank, at most 1,000 characters, no control characters, no half of a
     * surrogate pair.
     *
     * @param subject what the text is, for the message, such as {@code "country name"}
     * @param value the text
     * @return the text, unchanged
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if the text breaks one of the rules
     */
    public static String requireName(String subject, String value) {
        if (value == null) {
            throw new NullPointerException(
                    "%s must be a text, but was null; leave it out or give a text".formatted(subject));
        }
        if (value.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("%s must have at most %s characters, but was %s; shorten it"
                    .formatted(subject, MAX_NAME_LENGTH, quote(value)));
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "%s must not be blank, but was %s; leave it out or give a text".formatted(subject, quote(value)));
        }
        int bad = indexOfUnprintable(value);
        if (bad >= 0) {
            throw new IllegalArgumentException(
                    ("%s must not contain control characters or half of a surrogate pair, but was %s with "
                                    + "U+%04X at index %s; remove it")
                            .formatted(subject, quote(value), (int) value.charAt(bad), bad));
        }
        return value;
    }

    /**
     * Quotes a text for a message: in single quotes, unprintable characters and those that turn the direction of text
     * as {@code \\uXXXX}, long texts cut with their length.
     *
     * @param value the text
     * @return the quoted text, at most a few hundred characters long
     */
    public static String quote(CharSequence value) {
        int shown = Math.min(value.length(), QUOTED);
        StringBuilder out = new StringBuilder(shown + 2).append('\'');
        appendVisible(out, value, shown);
        out.append('\'');
        if (shown < value.length()) {
            out.append("... (").append(value.length()).append(" characters)");
        }
        return out.toString();
    }

    /**
     * Makes everything in a text visible.
     *
     * @param value the text
     * @return the text with unprintable characters and those that turn the direction of text as {@code \\uXXXX}
     */
    public static String visible(CharSequence value) {
        StringBuilder out = new StringBuilder(value.length());
        appendVisible(out, value, value.length());
        return out.toString();
    }

    private static void appendVisible(StringBuilder out, CharSequence value, int end) {
        for (int i = 0; i < end; i++) {
            if (isUnprintable(value, i) || Character.getType(value.charAt(i)) == Character.FORMAT) {
                out.append("\\u%04X".formatted((int) value.charAt(i)));
            } else {
                out.append(value.charAt(i));
            }
        }
    }

    /**
     * Cuts a text that was put together of accepted names, so that it can serve as a name itself.
     *
     * @param value the text
     * @return the text, or its beginning with an ellipsis if it is longer than 1,000 characters
     */
    public static String shorten(String value) {
        if (value.length() <= MAX_NAME_LENGTH) {
            return value;
        }
        int end = MAX_NAME_LENGTH - 1;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /**
     * Puts values into one text, collections in the order of their texts, so that what prints alike can be put in
     * order.
     *
     * @param values the values
     * @return the text; it is for comparing, not for reading and not an identity
     */
    public static String details(Object... values) {
        return Arrays.stream(values).map(Text::detail).collect(Collectors.joining(" | "));
    }

    private static String detail(Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(Text::detail).sorted().collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    /**
     * Puts what is known of a thing under its names, collections in the order of their texts.
     *
     * @param namesAndValues names and values in turn; an empty {@link Optional} or collection and a blank text are left
     *     out
     * @return the texts of the values by name, in the order given
     */
    public static ImmutableMap<String, String> particulars(Object... namesAndValues) {
        ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            String text =
                    value instanceof Optional<?> one ? one.map(Text::detail).orElse("") : detail(value);
            if (!text.isEmpty()) {
                known.put(namesAndValues[i].toString(), text);
            }
        }
        return known.buildOrThrow();
    }

    private static int indexOfUnprintable(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            if (isUnprintable(value, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnprintable(CharSequence value, int i) {
        char c = value.charAt(i);
        if (c >= ' ' && c < DELETE) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return Character.isISOControl(c);
    }
}
