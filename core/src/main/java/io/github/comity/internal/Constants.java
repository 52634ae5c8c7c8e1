package io.github.comity.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one way in which the constants of an enum have words, their labels, and are read from them.
 *
 * <p>A label is in lower case and belongs to one constant of its enum. What a constant prints is a thing of its own: it
 * is the label where the enum says so, and otherwise the name.
 */
public final class Constants {
    private Constants() {}

    /**
     * Obtains the label of a constant that has no other: its name in words.
     *
     * @param constant the constant, such as {@code NOT_ADDITIVE}
     * @return the label, such as {@code "not additive"}
     */
    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Obtains the constant that has a label or name.
     *
     * @param <E> the enum
     * @param type the enum
     * @param label the label of a constant
     * @param text the label or the name, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static <E extends Enum<E>> E read(Class<E> type, Function<E, String> label, CharSequence text) {
        return read(type, label, e -> ImmutableSet.of(), text);
    }

    /**
     * Obtains the constant that has a label, name or synonym.
     *
     * @param <E> the enum
     * @param type the enum
     * @param label the label of a constant
     * @param synonyms further words for a constant, in lower case
     * @param text the label, name or synonym, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static <E extends Enum<E>> E read(
            Class<E> type, Function<E, String> label, Function<E, ImmutableSet<String>> synonyms, CharSequence text) {
        if (Given.argument("text", type.getSimpleName() + ".parse", text).length() <= Text.MAX_NAME_LENGTH) {
            String lower = text.toString().strip().toLowerCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (label.apply(constant).equals(lower)
                        || constant.name().toLowerCase(Locale.ROOT).equals(lower)
                        || synonyms.apply(constant).contains(lower)) {
                    return constant;
                }
            }
        }
        ImmutableList<String> labels =
                Arrays.stream(type.getEnumConstants()).map(label).collect(ImmutableList.toImmutableList());
        ImmutableList<String> words = Arrays.stream(type.getEnumConstants())
                .flatMap(e -> Stream.concat(
                        Stream.of(label.apply(e), e.name().toLowerCase(Locale.ROOT)), synonyms.apply(e).stream()))
                .collect(ImmutableList.toImmutableList());
        throw new IllegalArgumentException("cannot parse %s from %s: %suse one of %s"
                .formatted(subject(type), Text.quote(text), Nearest.question(text, words), String.join(", ", labels)));
    }

    /** Turns {@code VisitKind} into {@code "visit kind"} and {@code AgreementStep.Kind} into "agreement step kind". */
    private static String subject(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
