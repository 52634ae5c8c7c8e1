package io.github.comity.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/**
 * Gives a Spark session the functions of Comity.
 *
 * <pre>{@code
 * Comity.register(session);
 * session.sql("SELECT comity_check(text, published, 'KAZ,CZE').verdict FROM communiques");
 * }</pre>
 *
 * <table>
 * <caption>Functions</caption>
 * <tr><th>call</th><th>returns</th></tr>
 * <tr><td>{@code comity_read(text, published, parties)}</td><td>{@link Schemas#CLAIMS}</td></tr>
 * <tr><td>{@code comity_check(text, published, parties)}</td><td>{@link Schemas#CHECK}</td></tr>
 * <tr><td>{@code comity_figure(text)}</td><td>{@link Schemas#FIGURE}</td></tr>
 * <tr><td>{@code comity_bounds(figure)}</td><td>{@link Schemas#BOUNDS}</td></tr>
 * <tr><td>{@code comity_growth(new, old)}</td><td>{@link Schemas#DERIVED}</td></tr>
 * </table>
 *
 * <p>{@code published} is a {@code DATE}, or a text such as {@code '2024-09-02'}, or null where it is not known;
 * {@code parties} a text such as {@code 'KAZ,CZE'}, or an array of texts, or null. A figure is a text, or what
 * {@code comity_figure} returns. Null instead of a text or a figure gives null. What cannot be read gives a row whose
 * {@code problem} says why; it never stops a job. This class has no state.
 */
public final class Comity {
    private Comity() {}

    /**
     * Registers the functions in a session; {@link ComityExtensions} does so by configuration.
     *
     * @param session the session
     * @throws IllegalArgumentException if it is the client of a server
     */
    public static void register(SparkSession session) {
        Objects.requireNonNull(session, "session of Comity.register must be a value, but was null; pass one");
        if (!(session instanceof org.apache.spark.sql.classic.SparkSession own)) {
            throw new IllegalArgumentException(
                    "session of Comity.register must run its own jobs, but was a %s; configure its server instead"
                            .formatted(session.getClass().getName()));
        }
        Function.ALL.forEach(
                f -> own.sessionState().functionRegistry().registerFunction(f.ofSession(), f.info(), f.builder()));
    }
}
