package io.github.comity.formats.table;

import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.internal.UnitText;
import io.github.comity.party.Area;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What the figures of a column say of the quantity that the row is about.
 *
 * @param one one of the unit of the figures in their scale
 * @param quantityUnit the unit of the quantity
 * @param kind what they say
 * @param form how changes are expressed; empty for others
 * @param whole what shares of partners are of; empty for others
 */
record FigureColumn(Figure one, Unit quantityUnit, Kind kind, Optional<Growth.Form> form, Optional<Area> whole) {
    /** What the figures of a column can say. */
    enum Kind {
        LEVEL,
        CHANGE,
        SHARE_OF_PARTNER,
        SHARE_OF_PRODUCT
    }

    /** A number that a cell states, and of what. */
    record Stated(Subject subject, Figure figure) {}

    static FigureColumn levels(Figure one) {
        return new FigureColumn(one, one.unit(), Kind.LEVEL, Optional.empty(), Optional.empty());
    }

    /** Levels in a unit that the caller says. */
    static FigureColumn levels(String column, String unit) {
        Figure read = UnitText.parse(unit);
        UnitText.find(column).filter(told -> !told.equals(read)).ifPresent(told -> {
            throw new IllegalArgumentException(
                    "unit of a column must be what its name tells, but was '%s' for %s; leave the unit out"
                            .formatted(unit, Shown.quote(column)));
        });
        if (UnitText.tellsOtherScale(column, read)) {
            throw new IllegalArgumentException(
                    "unit of a column must have the scale that its name tells, but was '%s' for %s; say both alike"
                            .formatted(unit, Shown.quote(column)));
        }
        return levels(read);
    }

    static FigureColumn growths(String column, Growth.Form form, Unit unit) {
        if (form != Growth.Form.RATE && form != Growth.Form.FACTOR) {
            throw new IllegalArgumentException(
                    ("growths of a column must be growth rates or growth factors, but the form "
                                    + "was %s; state them as claims")
                            .formatted(form.label()));
        }
        String name = column.toLowerCase(Locale.ROOT);
        boolean isPercent = form == Growth.Form.RATE || name.contains("%") || name.contains("percent");
        return new FigureColumn(
                one(isPercent ? Unit.PERCENT : Unit.RATIO), unit, Kind.CHANGE, Optional.of(form), Optional.empty());
    }

    static FigureColumn shares(Unit unit, Area whole) {
        return new FigureColumn(one(Unit.PERCENT), unit, Kind.SHARE_OF_PARTNER, Optional.empty(), Optional.of(whole));
    }

    static FigureColumn sharesOfProducts(Unit unit) {
        return new FigureColumn(one(Unit.PERCENT), unit, Kind.SHARE_OF_PRODUCT, Optional.empty(), Optional.empty());
    }

    private static Figure one(Unit unit) {
        return Figure.of(BigDecimal.ONE, unit);
    }

    boolean isLevel() {
        return kind == Kind.LEVEL;
    }

    /** A cell without the percent sign that its column implies. */
    String number(String cell) {
        return one.unit().equals(Unit.PERCENT) && cell.endsWith("%")
                ? cell.substring(0, cell.length() - 1).strip()
                : cell;
    }

    /** A change that is told in words, as how many times. */
    Optional<Growth> inWords(String cell, DecimalMark mark) {
        return kind == Kind.CHANGE && (cell.endsWith("times") || cell.startsWith("\u00d7"))
                ? Optional.of(Growth.parse(cell, mark))
                : Optional.empty();
    }

    /** What a number of the column states. */
    Stated stated(Figure number, Quantity quantity) {
        Figure figure = number.withMagnitude(one.magnitude()).withUnit(one.unit());
        return switch (kind) {
            case LEVEL -> new Stated(Subject.level(quantity), figure);
            case CHANGE -> stated(Growth.of(form.orElseThrow(), figure), quantity);
            case SHARE_OF_PARTNER ->
                new Stated(Subject.share(quantity, quantity.withPartner(whole.orElseThrow())), figure);
            case SHARE_OF_PRODUCT -> new Stated(Subject.share(quantity, ofAllProducts(quantity)), figure);
        };
    }

    /** What a change states. */
    Stated stated(Growth growth, Quantity quantity) {
        return new Stated(
                Subject.change(quantity, Periods.yearBefore(quantity.period()), growth.form()), growth.figure());
    }

    private static Quantity ofAllProducts(Quantity quantity) {
        return Quantity.builder()
                .measure(quantity.measure())
                .reporter(quantity.reporter())
                .partner(quantity.partner())
                .period(quantity.period())
                .unit(quantity.unit())
                .coverage(quantity.coverage())
                .build();
    }
}
