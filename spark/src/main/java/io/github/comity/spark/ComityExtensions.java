package io.github.comity.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSessionExtensions;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Gives every session the functions of {@link Comity#register}, by configuration:
 * {@code spark.sql.extensions=io.github.comity.spark.ComityExtensions}.
 */
public final class ComityExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    /** Made by Spark. */
    public ComityExtensions() {}

    /**
     * Adds the functions.
     *
     * @param extensions where to add them
     * @return nothing
     */
    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        Objects.requireNonNull(extensions, "extensions of ComityExtensions.apply must be a value, but were null");
        for (Function function : Function.ALL) {
            extensions.injectFunction(new Tuple3<>(function.identifier(), function.info(), function.builder()));
        }
        return BoxedUnit.UNIT;
    }
}
