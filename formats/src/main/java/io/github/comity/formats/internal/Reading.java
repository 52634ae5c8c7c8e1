package io.github.comity.formats.internal;

import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one way in which a text becomes a value or a problem with its place. */
public final class Reading {
    private Reading() {}

    /**
     * Reads a text.
     *
     * @param <T> what is read
     * @param position where it stands, asked for only if it cannot be read
     * @param text the text
     * @param reading reads it, or refuses it with an {@link IllegalArgumentException} whose message is the rule
     * @param problems gets the refusal
     * @return the value, or null if it was refused
     */
    public static <T> @Nullable T read(
            Supplier<Position> position,
            String text,
            Function<String, ? extends T> reading,
            List<? super Problem> problems) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            problems.add(problem(position.get(), text, e));
            return null;
        }
    }

    /**
     * Makes a problem of a refusal.
     *
     * @param position where it stands
     * @param text the text that was refused
     * @param refusal the refusal, whose message is the rule
     * @return the problem
     */
    public static Problem problem(Position position, String text, IllegalArgumentException refusal) {
        return new Problem(
                position, Shown.shorten(text), Objects.requireNonNullElse(refusal.getMessage(), "cannot be read"));
    }
}
