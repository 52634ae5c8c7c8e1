package io.github.comity.formats.sdmx;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the concepts of SDMX stand in one file. */
final class SdmxColumns {
    /** What is looked for. */
    enum Concept {
        REPORTER,
        PARTNER,
        MEASURE,
        UNIT,
        PERIOD,
        VALUE,
        SCALE,
        DECIMALS,
        STATUS,
        FLAGS,
        CONFIDENTIALITY,
        YEAR_START,
        ACTION,
        PRODUCT,
        SCOPE,
        COVERAGE,
        PRICES,
        CLAIM_STATUS
    }

    private final Map<Concept, Integer> indexes = new HashMap<>();
    private final Map<Integer, String> only = new LinkedHashMap<>();

    private SdmxColumns() {}

    static SdmxColumns of(Header header, Options options, List<? super Problem> problems) {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < header.names().size(); i++) {
            names.putIfAbsent(name(header.names().get(i)), i);
        }
        SdmxColumns columns = new SdmxColumns();
        Finder find = new Finder(header, names, columns, problems);
        find.one(Concept.VALUE, true, "OBS_VALUE");
        find.one(Concept.PERIOD, true, "TIME_PERIOD", "TIME");
        find.named(Concept.REPORTER, options.reporterColumn, options.reporter == null, "REF_AREA", "geo", "reporter");
        find.named(Concept.PARTNER, options.partnerColumn, false, "COUNTERPART_AREA", "partner");
        find.named(Concept.MEASURE, options.measureColumn, options.measure == null, "INDICATOR");
        find.named(Concept.UNIT, options.unitColumn, options.unit == null, "UNIT_MEASURE", "unit", "CURRENCY");
        if (options.productColumn != null) {
            find.named(Concept.PRODUCT, options.productColumn, true);
        }
        find.one(Concept.SCALE, false, "UNIT_MULT");
        find.one(Concept.DECIMALS, false, "DECIMALS");
        find.one(Concept.STATUS, false, "OBS_STATUS");
        find.one(Concept.FLAGS, false, "OBS_FLAG");
        find.one(Concept.CONFIDENTIALITY, false, "CONF_STATUS", "OBS_CONF");
        find.one(Concept.YEAR_START, false, "REPORTING_YEAR_START_DAY");
        find.one(Concept.ACTION, false, "ACTION");
        find.one(Concept.SCOPE, false, "SCOPE");
        find.one(Concept.COVERAGE, false, "COVERAGE");
        find.one(Concept.PRICES, false, "PRICE_BASIS");
        find.one(Concept.CLAIM_STATUS, false, "CLAIM_STATUS");
        options.only.forEach((column, code) -> find.index(true, column).ifPresent(i -> columns.only.put(i, code)));
        return columns;
    }

    /** The concept of a header, without its label and the mark of a list: {@code FREQ: Frequency}, {@code X[;]}. */
    private static String name(String header) {
        int label = header.indexOf(": ");
        String id = label < 0 ? header : header.substring(0, label);
        int list = id.indexOf('[');
        return Ascii.toLowerCase((list < 0 ? id : id.substring(0, list)).strip());
    }

    private record Finder(
            Header header, Map<String, Integer> names, SdmxColumns columns, List<? super Problem> problems) {
        void one(Concept concept, boolean isNeeded, String... candidates) {
            index(isNeeded, candidates).ifPresent(i -> columns.indexes.put(concept, i));
        }

        void named(Concept concept, @Nullable String given, boolean isNeeded, String... candidates) {
            if (given != null) {
                one(concept, true, given);
            } else {
                one(concept, isNeeded, candidates);
            }
        }

        Optional<Integer> index(boolean isNeeded, String... candidates) {
            for (String candidate : candidates) {
                Integer index = names.get(Ascii.toLowerCase(candidate));
                if (index != null) {
                    return Optional.of(index);
                }
            }
            if (isNeeded) {
                problems.add(new Problem(
                        header.position(0),
                        "",
                        "SDMX-CSV must have the column %s, but has %s; name the column or set the value"
                                .formatted(
                                        String.join(" or ", candidates),
                                        Shown.shorten(String.join(", ", header.names()), 300))));
            }
            return Optional.empty();
        }
    }

    boolean has(Concept concept) {
        return indexes.containsKey(concept);
    }

    /** The code in a cell, without its label; empty if there is no such column. */
    String code(Row row, Concept concept) {
        return code(text(row, concept));
    }

    static String code(String text) {
        int label = text.indexOf(": ");
        return label < 0 ? text : text.substring(0, label);
    }

    /** The cell as it is. */
    String text(Row row, Concept concept) {
        Integer index = indexes.get(concept);
        return index == null ? "" : row.text(index);
    }

    Position position(Row row, Concept concept) {
        Integer index = indexes.get(concept);
        return row.position(index == null ? 0 : index);
    }

    /** The dimensions of which one code alone is asked for, with that code. */
    ImmutableMap<Integer, String> only() {
        return ImmutableMap.copyOf(only);
    }
}
