package io.github.comity.formats.table;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean; changed by its builder, and copied before it is used. */
final class Mapping {
    /** A thing that is the same in all rows, or stands in a column. */
    record Part<T>(String what, Optional<String> column, BiFunction<String, Map<String, Area>, T> reading) {}

    /** A column of product codes; no length if they may have any. */
    record Product(String column, String classification, int digits) {}

    final Source source;
    final Map<String, Area> areas = new LinkedHashMap<>();
    /** Columns of figures by their names. */
    final Map<String, FigureColumn> figures = new LinkedHashMap<>();

    @Nullable
    Part<Measure> measure;

    @Nullable
    Part<Area> reporter;

    @Nullable
    Part<Area> partner;

    @Nullable
    Part<ReportingPeriod> period;

    @Nullable
    Product product;

    @Nullable
    Figure wideUnit;

    @Nullable
    String flags;

    Coverage coverage = Coverage.UNSTATED;
    Marks marks = Marks.GENERIC;
    DecimalMark decimalMark;
    boolean hasParentheses;

    Mapping(Source source) {
        this.source = source;
        this.decimalMark = source.numberStyle().decimalMark();
    }

    Mapping(Mapping other) {
        this.source = other.source;
        this.areas.putAll(other.areas);
        this.figures.putAll(other.figures);
        this.measure = other.measure;
        this.reporter = other.reporter;
        this.partner = other.partner;
        this.period = other.period;
        this.product = other.product;
        this.wideUnit = other.wideUnit;
        this.flags = other.flags;
        this.coverage = other.coverage;
        this.marks = other.marks;
        this.decimalMark = other.decimalMark;
        this.hasParentheses = other.hasParentheses;
    }

    /** The unit of the levels that were added last. */
    Unit unitBefore() {
        Unit last = Unit.UNSTATED;
        for (FigureColumn column : figures.values()) {
            last = column.isLevel() ? column.quantityUnit() : last;
        }
        return last;
    }

    /**
     * Checks that all that a claim needs is said.
     *
     * @throws IllegalStateException if something is missing
     */
    void check() {
        require("measure", measure != null);
        require("reporter", reporter != null);
        require("partner", partner != null);
        require("period", period != null || wideUnit != null);
        require("figures", !figures.isEmpty() || wideUnit != null);
    }

    private static void require(String what, boolean isSet) {
        if (!isSet) {
            throw new IllegalStateException(
                    "table must tell its %s, but nothing was set; set a value or a column".formatted(what));
        }
    }
}
