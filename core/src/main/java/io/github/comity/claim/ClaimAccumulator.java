package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the rows of a table, each a level with its growths, and makes claims of them once reporter, partner, period
 * and source are known.
 *
 * <p>It is not a value: it is mutable and not thread-safe; {@link #snapshot} is the value. The order of the rows does
 * not matter.
 */
public final class ClaimAccumulator {
    private record Row(Optional<Figure> level, ImmutableList<Growth> growths) {}

    private final Map<Measure, Row> rows = new LinkedHashMap<>();

    /** Starts with no rows. */
    public ClaimAccumulator() {}

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
        return state(measure, level(measure, level), growths(growths).toArray(Growth[]::new));
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
        switch (level.unit().kind()) {
            case PERCENT, PERCENTAGE_POINT, RATIO, RANK ->
                throw new IllegalArgumentException(
                        "level of %s must be an amount, but was '%s'; put the level first and its growth second"
                                .formatted(measure, level));
            case UNSTATED ->
                throw new IllegalArgumentException("level of %s must have a unit, but was '%s'; name it, as in '%s USD'"
                        .formatted(measure, level, level));
            case MONEY, COUNT, PHYSICAL -> add(measure, Optional.of(level), ImmutableList.copyOf(growths));
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
    public ClaimAccumulator stateGrowth(Measure measure, String... growths) {
        return stateGrowth(measure, growths(growths).toArray(Growth[]::new));
    }

    /**
     * Adds a row that has growths but no level.
     *
     * @param measure what is measured
     * @param growths its growths, at least one
     * @return this accumulator
     * @throws IllegalArgumentException if there is no growth or the measure was already stated
     */
    public ClaimAccumulator stateGrowth(Measure measure, Growth... growths) {
        if (growths.length == 0) {
            throw new IllegalArgumentException(
                    "growth of %s must be given, but was missing; pass one, as in '+19.4%%'".formatted(measure));
        }
        add(measure, Optional.empty(), ImmutableList.copyOf(growths));
        return this;
    }

    private void add(Measure measure, Optional<Figure> level, ImmutableList<Growth> growths) {
        Row row = new Row(level, growths);
        Row earlier = rows.putIfAbsent(measure, row);
        if (earlier != null) {
            throw new IllegalArgumentException(
                    "%s must be stated once, but was '%s' and '%s'; put the second one under a source of its own"
                            .formatted(measure, text(earlier), text(row)));
        }
    }

    private static String text(Row row) {
        return row.level()
                .map(Figure::toString)
                .orElseGet(() -> row.growths().get(0).toString());
    }

    private static Figure level(Measure measure, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && "+×÷".indexOf(stripped.charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "level of %s must be an amount, but was %s; put the level first and its growth second"
                            .formatted(measure, Text.quote(stripped)));
        }
        return Figure.parse(text);
    }

    private static ImmutableList<Growth> growths(String... texts) {
        return ImmutableList.copyOf(texts).stream().map(Growth::parse).collect(toImmutableList());
    }

    /**
     * Makes claims of the rows.
     *
     * <p>A growth without a named base is read against the same period of the previous year, and one without a level
     * beside it in the unit of the other levels; both are noted as assumptions.
     *
     * @param header reporter, partner, period, coverage, scope and price basis of all rows; its measure and unit are
     *     not used
     * @param source who says so
     * @param status how firm the figures are
     * @return the claims in the order of their ids
     * @throws IllegalArgumentException if the levels are in different units, or a growth needs a base period that
     *     cannot be assumed
     */
    public ImmutableList<Claim> snapshot(Quantity header, Source source, ClaimStatus status) {
        Unit unit = unit(header);
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        rows.forEach((measure, row) -> {
            Quantity quantity = header.withMeasure(measure).withUnit(unit);
            row.level()
                    .ifPresent(level -> claims.add(claim(source, status)
                            .subject(Subject.level(quantity))
                            .figure(level)
                            .build()));
            for (Growth growth : row.growths()) {
                Claim.Builder claim = claim(source, status).figure(growth.figure());
                if (growth.base().isEmpty()) {
                    claim.addAssumption(
                            new Assumption(Assumption.Kind.BASE_PERIOD, "same period of the previous year"));
                }
                if (row.level().isEmpty() && !unit.equals(Unit.UNSTATED)) {
                    claim.addAssumption(new Assumption(
                            Assumption.Kind.CARRIED_CURRENCY, "growth in the unit of the levels beside it"));
                }
                claims.add(claim.subject(Subject.change(quantity, base(quantity, growth), growth.form()))
                        .build());
            }
        });
        return claims.build().stream().sorted(Comparator.comparing(Claim::id)).collect(toImmutableList());
    }

    private static Claim.Builder claim(Source source, ClaimStatus status) {
        return Claim.builder().source(source).status(status);
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

    private Unit unit(Quantity header) {
        Measure first = null;
        Unit unit = Unit.UNSTATED;
        for (Map.Entry<Measure, Row> entry : rows.entrySet()) {
            for (Unit found : units(entry.getValue())) {
                if (first == null) {
                    first = entry.getKey();
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
                                            entry.getKey(),
                                            found));
                }
            }
        }
        return unit;
    }

    private static ImmutableList<Unit> units(Row row) {
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        row.level().ifPresent(l -> units.add(l.unit()));
        row.growths().stream()
                .filter(g -> g.form() == Growth.Form.ABSOLUTE)
                .forEach(g -> units.add(g.figure().unit()));
        return units.build();
    }

    /** {@return whether no row was added} */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
