package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows of a table, each a level with its growths, under one header and source, and makes claims of them:
 * the one way in which trade periods, trade by product and investment flows are stated.
 *
 * <p>Every row and every setting is stated once. The order does not matter. It is not a value: it is mutable and not
 * thread-safe; {@link #snapshot} is the value.
 */
public final class ClaimAccumulator {
    private record Row(Optional<Said<Figure>> level, ImmutableList<Said<Growth>> growths) {}

    private record Place(String scope, Measure measure) {}

    private final String name;
    private final Source source;
    private final Map<Place, Row> rows;
    private final String scope;
    private Quantity header;
    private @Nullable ClaimStatus status;

    /**
     * Starts with no rows.
     *
     * @param name what is being stated, for messages, such as {@code "trade period"}
     * @param header reporter, partner and period of all rows; its measure and unit are not used
     * @param source who says so
     */
    public ClaimAccumulator(String name, Quantity header, Source source) {
        this(name, header, source, new LinkedHashMap<>(), "");
    }

    private ClaimAccumulator(String name, Quantity header, Source source, Map<Place, Row> rows, String scope) {
        Given.arguments("ClaimAccumulator", "name", name, "header", header, "source", source);
        this.name = name;
        this.header = header;
        this.source = source;
        this.rows = rows;
        this.scope = scope;
    }

    /**
     * Obtains the door to the rows of one part, such as a product; they are collected here.
     *
     * @param part the name of the part
     * @return an accumulator that adds rows of that part to this one
     */
    public ClaimAccumulator part(String part) {
        return new ClaimAccumulator(name, header, source, rows, Given.argument("part", "ClaimAccumulator.part", part));
    }

    /**
     * Says what kind of trade is meant; unstated otherwise.
     *
     * @param coverage goods, services or both
     * @throws IllegalArgumentException if it was already said
     */
    public void coverage(Coverage coverage) {
        if (header.coverage() != Coverage.UNSTATED) {
            throw twice("coverage", header.coverage(), coverage);
        }
        header = covering(coverage);
    }

    /**
     * Says what all rows are limited to; nothing otherwise.
     *
     * @param scope the limit, such as {@code "non-oil"}
     * @throws IllegalArgumentException if it was already said, or is blank, too long or contains unprintable characters
     */
    public void scope(String scope) {
        Given.argument("scope", "ClaimAccumulator.scope", scope);
        header.scope().ifPresent(earlier -> {
            throw twice("scope", "'" + earlier + "'", "'" + scope + "'");
        });
        header = header.withScope(scope);
    }

    /**
     * Says how firm all figures are; {@link ClaimStatus#ACTUAL} otherwise.
     *
     * @param status the status
     * @throws IllegalArgumentException if it was already said
     */
    public void status(ClaimStatus status) {
        Given.argument("status", "ClaimAccumulator.status", status);
        if (this.status != null) {
            throw twice("status", this.status, status);
        }
        this.status = status;
    }

    private Quantity covering(Coverage coverage) {
        Quantity.Builder copy = Quantity.builder()
                .measure(header.measure())
                .reporter(header.reporter())
                .partner(header.partner())
                .period(header.period())
                .unit(header.unit())
                .priceBasis(header.priceBasis())
                .coverage(coverage);
        header.scope().ifPresent(copy::scope);
        return copy.build();
    }

    private IllegalArgumentException twice(String what, Object earlier, Object later) {
        String article = "aeiou".indexOf(name.charAt(0)) >= 0 ? "an" : "a";
        return new IllegalArgumentException("%s of %s %s must be set once, but was %s and %s; keep one"
                .formatted(what, article, name, earlier, later));
    }

    /**
     * Adds a row by its printed texts.
     *
     * @param measure what is measured
     * @param level the level, such as {@code "147.7 million USD"}
     * @param growths its growths, such as {@code "+19.4%"}
     * @return this accumulator
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or the measure was
     *     already stated
     */
    public ClaimAccumulator state(Measure measure, String level, String... growths) {
        Given.arguments("ClaimAccumulator.state", "measure", measure, "level", level, "growths", growths);
        return state(measure, level(measure, level), growths(measure, growths));
    }

    /**
     * Adds a row.
     *
     * @param measure what is measured
     * @param level the level
     * @param growths its growths
     * @return this accumulator
     * @throws IllegalArgumentException if the level is a percentage or has no unit, or the measure was already stated
     */
    public ClaimAccumulator state(Measure measure, Figure level, Growth... growths) {
        Given.arguments("ClaimAccumulator.state", "measure", measure, "level", level, "growths", growths);
        return state(measure, Said.plainly(level), plainly(growths));
    }

    private ClaimAccumulator state(Measure measure, Said<Figure> stated, ImmutableList<Said<Growth>> growths) {
        Figure level = stated.value();
        switch (level.unit().kind()) {
            case PERCENT, PERCENTAGE_POINT, RATIO, RANK -> throw noAmount(measure, level.toString());
            case UNSTATED ->
                throw new IllegalArgumentException("level of %s must have a unit, but was '%s'; name it, as in '%s USD'"
                        .formatted(measure, level, level));
            case MONEY, COUNT, PHYSICAL -> add(measure, Optional.of(stated), growths);
        }
        return this;
    }

    /**
     * Adds a row that has growths but no level.
     *
     * @param measure what is measured
     * @param growths its growths, at least one, such as {@code "+19.4%"}
     * @return this accumulator
     * @throws IllegalArgumentException if a text cannot be read, there is none, or the measure was already stated
     */
    public ClaimAccumulator growth(Measure measure, String... growths) {
        Given.arguments("ClaimAccumulator.growth", "measure", measure, "growths", growths);
        return growth(measure, growths(measure, growths));
    }

    /**
     * Adds a row that has growths but no level.
     *
     * @param measure what is measured
     * @param growths its growths, at least one
     * @return this accumulator
     * @throws IllegalArgumentException if there is no growth or the measure was already stated
     */
    public ClaimAccumulator growth(Measure measure, Growth... growths) {
        Given.arguments("ClaimAccumulator.growth", "measure", measure, "growths", growths);
        return growth(measure, plainly(growths));
    }

    private ClaimAccumulator growth(Measure measure, ImmutableList<Said<Growth>> growths) {
        if (growths.isEmpty()) {
            throw new IllegalArgumentException(
                    "growth of %s must be given, but was missing; pass one, as in '+19.4%%'".formatted(measure));
        }
        add(measure, Optional.empty(), growths);
        return this;
    }

    private void add(Measure measure, Optional<Said<Figure>> level, ImmutableList<Said<Growth>> growths) {
        Row row = new Row(level, growths);
        Row earlier = rows.putIfAbsent(new Place(scope, measure), row);
        if (earlier != null) {
            throw new IllegalArgumentException(
                    "%s must be stated once, but was '%s' and '%s'; put the second one under a source of its own"
                            .formatted(measure, text(earlier), text(row)));
        }
    }

    private static String text(Row row) {
        return row.level()
                .map(l -> l.value().toString())
                .orElseGet(() -> row.growths().get(0).value().toString());
    }

    private Said<Figure> level(Measure measure, String text) {
        String stripped = given("level", measure, text).strip();
        boolean rate = stripped.endsWith("%") || stripped.endsWith("percent") || stripped.endsWith("pp");
        String signs = measure.isNonNegative() || rate ? "+×÷" : "×÷";
        boolean isPair = stripped.indexOf('(') > 0 && stripped.endsWith("%)");
        if (isPair || (!stripped.isEmpty() && signs.indexOf(stripped.charAt(0)) >= 0)) {
            throw noAmount(measure, stripped);
        }
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (!measure.isNonNegative() && (lower.contains("surplus") || lower.contains("deficit"))) {
            throw new IllegalArgumentException(
                    ("level of %s must be a number, but was %s; write a surplus as '84 million USD', a deficit as "
                                    + "'-84 million USD'")
                            .formatted(measure, Text.quote(stripped)));
        }
        return Said.level(text, source.numberStyle());
    }

    private IllegalArgumentException noAmount(Measure measure, String text) {
        String remedy = status == ClaimStatus.TARGET
                ? "state the level that is aimed at, as in '10 billion USD'"
                : "put the level first and its growth second";
        return new IllegalArgumentException(
                "level of %s must be an amount, but was %s; %s".formatted(measure, Text.quote(text), remedy));
    }

    private ImmutableList<Said<Growth>> growths(Measure measure, String... texts) {
        return Arrays.stream(given("growth", measure, texts))
                .map(t -> Said.growth(given("growth", measure, t), source.numberStyle()))
                .collect(toImmutableList());
    }

    private static <T> T given(String what, Measure measure, T value) {
        if (value == null) {
            throw new NullPointerException(
                    "%s of %s must be called with a value, but was called with null; leave it out"
                            .formatted(what, measure));
        }
        return value;
    }

    private static ImmutableList<Said<Growth>> plainly(Growth... growths) {
        return Arrays.stream(growths).map(Said::plainly).collect(toImmutableList());
    }

    /**
     * Makes claims of the rows.
     *
     * <p>A growth without a named base is read against the same period of the previous year, and one without a level
     * beside it in the unit of the other levels; both are noted as assumptions.
     *
     * @return the claims in the order of their ids
     * @throws IllegalArgumentException if the levels are in different units, or a growth needs a base period that
     *     cannot be assumed
     */
    public ImmutableList<Claim> snapshot() {
        return snapshot(part -> part);
    }

    /**
     * Makes claims of the rows, those of parts with the scopes of the parts.
     *
     * @param scopes leads from the name of a part to the scope of its claims
     * @return the claims in the order of their ids
     * @throws IllegalArgumentException if the levels are in different units, or a growth needs a base period that
     *     cannot be assumed
     */
    public ImmutableList<Claim> snapshot(UnaryOperator<String> scopes) {
        Given.argument("scopes", "ClaimAccumulator.snapshot", scopes);
        Unit unit = unit();
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        rows.forEach((place, row) -> {
            Quantity quantity = header.withMeasure(place.measure()).withUnit(unit);
            addClaims(
                    claims, place.scope().isEmpty() ? quantity : quantity.withScope(scopes.apply(place.scope())), row);
        });
        return claims.build().stream().sorted(Comparator.comparing(Claim::id)).collect(toImmutableList());
    }

    private void addClaims(ImmutableList.Builder<Claim> claims, Quantity quantity, Row row) {
        row.level()
                .ifPresent(level -> claims.add(claim(level)
                        .subject(Subject.level(quantity))
                        .figure(level.value())
                        .build()));
        for (Said<Growth> said : row.growths()) {
            Growth growth = said.value();
            Claim.Builder claim = claim(said).figure(growth.figure());
            if (growth.base().isEmpty()) {
                claim.assumptions(new Assumption(Assumption.Kind.BASE_PERIOD, "same period of the previous year"));
            }
            if (row.level().isEmpty() && !quantity.unit().equals(Unit.UNSTATED)) {
                claim.assumptions(
                        new Assumption(Assumption.Kind.CARRIED_CURRENCY, "growth in the unit of the levels beside it"));
            }
            claims.add(claim.subject(Subject.change(quantity, base(quantity, growth), growth.form()))
                    .build());
        }
    }

    private Claim.Builder claim(Said<?> said) {
        Claim.Builder claim = Claim.builder().source(source).status(status == null ? ClaimStatus.ACTUAL : status);
        said.assumed().forEach(a -> claim.assumptions(new Assumption(Assumption.Kind.OTHER, a)));
        return claim;
    }

    private static ReportingPeriod base(Quantity quantity, Growth growth) {
        return growth.base().orElseGet(() -> {
            if (!quantity.period().isBounded()) {
                throw new IllegalArgumentException(
                        "growth of %s must name its base period, but was '%s'; write it as in '%s against 2022'"
                                .formatted(quantity, growth, growth));
            }
            return quantity.period().samePeriodOfPreviousYear();
        });
    }

    private Unit unit() {
        Measure first = null;
        Unit unit = Unit.UNSTATED;
        for (Map.Entry<Place, Row> entry : rows.entrySet()) {
            for (Unit found : units(entry.getValue())) {
                if (first == null) {
                    first = entry.getKey().measure();
                    unit = found;
                } else if (!found.equals(unit)) {
                    throw new IllegalArgumentException(
                            ("figures of %s-%s %s must be in one unit, but was %s in %s and %s in %s; state "
                                            + "the other unit as a group of its own")
                                    .formatted(
                                            header.reporter().code(),
                                            header.partner().code(),
                                            header.period(),
                                            first,
                                            unit,
                                            entry.getKey().measure(),
                                            found));
                }
            }
        }
        return unit;
    }

    private static ImmutableList<Unit> units(Row row) {
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        row.level().ifPresent(l -> units.add(l.value().unit()));
        row.growths().stream()
                .map(Said::value)
                .filter(g -> g.form() == Growth.Form.ABSOLUTE)
                .forEach(g -> units.add(g.figure().unit()));
        return units.build();
    }
}
