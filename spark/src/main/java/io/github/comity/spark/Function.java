package io.github.comity.spark;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.GrowthCalculator;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.connector.catalog.CatalogManager;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Some;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;

/**
 * A function of SQL.
 *
 * @param name what it is called
 * @param parameters the names of its parameters, in their order
 * @param udf what Spark calls
 * @param meaning what it returns, as {@code DESCRIBE FUNCTION} says it
 */
record Function(String name, ImmutableList<String> parameters, UserDefinedFunction udf, String meaning) {
    /** All functions: the one list of them. */
    static final ImmutableList<Function> ALL = ImmutableList.of(
            new Function(
                    "comity_read",
                    ImmutableList.of("text", "published", "parties"),
                    functions.udf((UDF3<Object, Object, Object, Object>) Function::read, Schemas.CLAIMS),
                    "Returns the claims of a text with their places."),
            new Function(
                    "comity_check",
                    ImmutableList.of("text", "published", "parties"),
                    functions.udf((UDF3<Object, Object, Object, Row>) Function::check, Schemas.CHECK),
                    "Returns whether the figures of a text can all be true."),
            new Function(
                    "comity_figure",
                    ImmutableList.of("text"),
                    functions.udf((UDF1<Object, Row>) Function::figure, Schemas.FIGURE),
                    "Returns a figure such as '626.8 million USD' as printed."),
            new Function(
                    "comity_bounds",
                    ImmutableList.of("figure"),
                    functions.udf((UDF1<Object, Row>) Function::bounds, Schemas.BOUNDS),
                    "Returns the guaranteed bounds of a figure in ones of its unit."),
            new Function(
                    "comity_growth",
                    ImmutableList.of("new", "old"),
                    functions.udf((UDF2<Object, Object, Row>) Function::growth, Schemas.DERIVED),
                    "Returns the growth rate between two figures, with its bounds."));

    FunctionIdentifier identifier() {
        return new FunctionIdentifier(name);
    }

    /** The name by which a session knows a function of its own. */
    FunctionIdentifier ofSession() {
        return new FunctionIdentifier(
                name, Some.apply(CatalogManager.SESSION_NAMESPACE()), Some.apply(CatalogManager.SYSTEM_CATALOG_NAME()));
    }

    /** What {@code DESCRIBE FUNCTION} says. */
    ExpressionInfo info() {
        String usage = "%s(%s) - %s".formatted(name, String.join(", ", parameters), meaning);
        return new ExpressionInfo(Comity.class.getName(), null, name, usage, "", "", "", "", "", "", "java_udf");
    }

    /** Makes the expression of each call. */
    scala.Function1<Seq<Expression>, Expression> builder() {
        return new Call(this);
    }

    private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
        private final Function function;

        Call(Function function) {
            this.function = function;
        }

        @Override
        public Expression apply(Seq<Expression> arguments) {
            ImmutableList<String> parameters = function.parameters;
            if (arguments.size() != parameters.size()) {
                throw new IllegalArgumentException(
                        "%s must have %s arguments, (%s), but had %s; pass NULL for what is not known"
                                .formatted(
                                        function.name,
                                        parameters.size(),
                                        String.join(", ", parameters),
                                        arguments.size()));
            }
            return UserDefinedFunctionUtils.toScalaUDF(
                    (SparkUserDefinedFunction) function.udf.withName(function.name), arguments);
        }
    }

    private static @Nullable Object read(@Nullable Object text, @Nullable Object published, @Nullable Object parties) {
        if (text == null) {
            return null;
        }
        try {
            return Examined.of(text("text", text), published, parties, null).claims();
        } catch (RuntimeException | StackOverflowError e) {
            return new Row[] {Rows.problem(Schemas.CLAIM, Examined.problem(e))};
        }
    }

    private static @Nullable Row check(@Nullable Object text, @Nullable Object published, @Nullable Object parties) {
        return text == null
                ? null
                : orProblem(
                        Schemas.CHECK,
                        () -> Examined.of(text("text", text), published, parties, null)
                                .judged()
                                .check());
    }

    private static @Nullable Row figure(@Nullable Object text) {
        return text == null
                ? null
                : orProblem(Schemas.FIGURE, () -> Rows.figure(Figure.parse(text("text of a figure", text))));
    }

    private static @Nullable Row bounds(@Nullable Object figure) {
        return figure == null
                ? null
                : orProblem(
                        Schemas.BOUNDS, () -> Rows.bounds(Rows.figure(figure).bounds()));
    }

    private static @Nullable Row growth(@Nullable Object current, @Nullable Object base) {
        return current == null || base == null
                ? null
                : orProblem(
                        Schemas.DERIVED,
                        () -> Rows.derived(GrowthCalculator.growth(
                                Operand.of(Rows.figure(current)), Operand.of(Rows.figure(base)))));
    }

    private static String text(String name, Object argument) {
        if (argument instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("%s must be a text, but was a %s; cast it"
                .formatted(name, argument.getClass().getSimpleName()));
    }

    private static Row orProblem(StructType schema, Supplier<Row> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return Rows.problem(schema, Examined.problem(e));
        }
    }
}
