package io.github.comity.formats.sdmx;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.party.Area;
import io.github.comity.source.Source;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a caller says of the columns; changed while a copy is made, and never after. */
final class Options {
    static final ImmutableMap<String, Measure> CONSTANTS =
            Measure.constants().stream().collect(ImmutableMap.toImmutableMap(Options::code, m -> m));

    final Source source;
    final Map<String, Measure> measures = new LinkedHashMap<>();
    final Map<String, Area> areas = new LinkedHashMap<>();
    final Map<String, Figure> units = new LinkedHashMap<>();
    final Map<String, String> only = new LinkedHashMap<>();

    @Nullable
    Measure measure;

    @Nullable
    Area reporter;

    @Nullable
    Area partner;

    @Nullable
    Figure unit;

    @Nullable
    String measureColumn;

    @Nullable
    String reporterColumn;

    @Nullable
    String partnerColumn;

    @Nullable
    String unitColumn;

    @Nullable
    String productColumn;

    String classification = "";
    Coverage coverage = Coverage.UNSTATED;

    Options(Source source) {
        this.source = source;
    }

    Options(Options other) {
        this.source = other.source;
        this.measures.putAll(other.measures);
        this.areas.putAll(other.areas);
        this.units.putAll(other.units);
        this.only.putAll(other.only);
        this.measure = other.measure;
        this.reporter = other.reporter;
        this.partner = other.partner;
        this.unit = other.unit;
        this.measureColumn = other.measureColumn;
        this.reporterColumn = other.reporterColumn;
        this.partnerColumn = other.partnerColumn;
        this.unitColumn = other.unitColumn;
        this.productColumn = other.productColumn;
        this.classification = other.classification;
        this.coverage = other.coverage;
    }

    /** The code of a measure that has a constant: {@code GROSS_FDI_INFLOW}. */
    static String code(Measure measure) {
        return measure.name().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
