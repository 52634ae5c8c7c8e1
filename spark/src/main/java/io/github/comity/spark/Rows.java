package io.github.comity.spark;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.Span;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Values as rows of {@link Schemas}, and figures back again. */
final class Rows {
    private Rows() {}

    /** A row whose last field, the problem, is all that it says. */
    static Row problem(StructType schema, String problem) {
        @Nullable Object[] values = new Object[schema.length()];
        values[schema.fieldIndex("problem")] = problem;
        return row(values);
    }

    static Row row(@Nullable Object... values) {
        return RowFactory.create(values);
    }

    static Row span(Span span) {
        return row(span.line(), span.column(), span.offset(), span.length());
    }

    /** As the JSON of a figure has it: every digit, and no zero that nobody printed. */
    static String digits(BigDecimal value) {
        return value.scale() >= 0 ? value.toPlainString() : value.unscaledValue() + "E+" + -value.scale();
    }

    private static @Nullable String digits(Optional<BigDecimal> value) {
        return value.map(Rows::digits).orElse(null);
    }

    static Row figure(Figure figure) {
        return row(
                digits(figure.low()),
                figure.isRange() ? digits(figure.high()) : null,
                figure.magnitude().label(),
                figure.unit().toString(),
                (figure.isRange() ? Qualifier.AS_PRINTED : figure.qualifier()).label(),
                null);
    }

    /**
     * The figure that an argument means: a text, or a row of {@link Schemas#FIGURE}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Figure figure(Object argument) {
        if (argument instanceof String text) {
            return Figure.parse(text);
        }
        if (argument instanceof Row row
                && row.schema() != null
                && Arrays.asList(row.schema().fieldNames()).containsAll(Arrays.asList("value", "unit"))) {
            return figure(row);
        }
        throw new IllegalArgumentException(
                "figure must be a text such as '626.8 million USD' or what comity_figure returns, but was a %s; pass "
                                .formatted(argument.getClass().getSimpleName())
                        + "one of these");
    }

    private static Figure figure(Row row) {
        String problem = text(row, "problem");
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        String value = text(row, "value");
        String unit = text(row, "unit");
        if (value == null || unit == null) {
            throw new IllegalArgumentException(
                    "figure must have a value and a unit, but was %s; give both".formatted(row.json()));
        }
        String to = text(row, "to");
        String magnitude = text(row, "magnitude");
        String qualifier = text(row, "qualifier");
        Magnitude word = magnitude == null ? Magnitude.ONE : Magnitude.parse(magnitude);
        Figure figure = to == null
                ? Figure.of(decimal(value), word, Unit.parse(unit))
                : Figure.range(decimal(value), decimal(to), word, Unit.parse(unit));
        Qualifier hedge = qualifier == null ? Qualifier.AS_PRINTED : Qualifier.parse(qualifier);
        return hedge == Qualifier.AS_PRINTED ? figure : figure.withQualifier(hedge);
    }

    private static BigDecimal decimal(String text) {
        Figure figure = Figure.parse(text);
        if (figure.isRange() || figure.magnitude() != Magnitude.ONE || figure.qualifier() != Qualifier.AS_PRINTED) {
            throw new IllegalArgumentException(
                    "value of a figure must be a number such as '1.50', but was '%s'; write the words in their fields"
                            .formatted(text));
        }
        return figure.low();
    }

    private static @Nullable String text(Row row, String field) {
        int index = Arrays.asList(row.schema().fieldNames()).indexOf(field);
        return index < 0 || row.isNullAt(index) ? null : row.get(index).toString();
    }

    static Row bounds(Bounds bounds) {
        return row(digits(bounds.lower()), digits(bounds.upper()), bounds.isEmpty(), null);
    }

    static Row derived(Derived derived) {
        Object[] notes = derived.notes().stream().map(Derived.Note::label).toArray();
        if (derived.undefined().isPresent()) {
            var why = derived.undefined().get();
            Row undefined = row(why.reason().label(), why.explanation());
            return row(derived.unit().toString(), null, null, null, undefined, notes, null);
        }
        return row(
                derived.unit().toString(),
                digits(derived.point()),
                bounds(derived.bounds()),
                derived.printed().toString(),
                null,
                notes,
                null);
    }

    private static Row quantity(Quantity quantity) {
        return row(
                quantity.measure().name(),
                quantity.reporter().code(),
                quantity.partner().code(),
                quantity.period().toString(),
                quantity.unit().toString(),
                quantity.coverage().label(),
                quantity.scope().orElse(null),
                quantity.priceBasis().label());
    }

    private static Row source(Source source) {
        return row(
                source.publisher(),
                source.dataOwner().orElse(null),
                source.published().map(EventDate::toString).orElse(null));
    }

    /** The name of the form of a subject, as in the JSON. */
    private static String kind(Subject subject) {
        String name = subject.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static Row claim(ReadClaim read) {
        Claim claim = read.claim();
        Optional<Subject.Change> change = claim.subject().as(Subject.Change.class);
        return row(
                claim.id(),
                kind(claim.subject()),
                quantity(claim.subject().quantity()),
                change.map(c -> c.base().toString()).orElse(null),
                change.map(c -> c.form().label()).orElse(null),
                figure(claim.figure()),
                bounds(claim.bounds()),
                claim.status().label(),
                source(claim.source()),
                claim.wording().orElse(null),
                span(read.span()),
                read.printedUnit().toString(),
                read.isMagnitudeMissing(),
                claim.toString(),
                JsonFormat.CLAIM.write(withoutWording(claim)),
                null);
    }

    /** The claim of the column {@code json}. */
    static Claim withoutWording(Claim claim) {
        Claim.Builder copy = Claim.builder()
                .subject(claim.subject())
                .figure(claim.figure())
                .source(claim.source())
                .status(claim.status());
        claim.assumptions().forEach(copy::assumptions);
        claim.givenId().ifPresent(copy::id);
        claim.givenStatementId().ifPresent(copy::statementId);
        return copy.build();
    }
}
