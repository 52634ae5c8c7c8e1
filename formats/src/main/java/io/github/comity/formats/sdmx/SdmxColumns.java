package io.github.comity.formats.sdmx;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Separation;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the concepts of SDMX stand in one file: in a row for each observation, or in a row for each series with a
 * column for each period, of which the first column may pack the dimensions, as in {@code freq,unit,geo\\TIME_PERIOD}.
 */
final class SdmxColumns {
    /** One observation of a row: its period and where its value stands; of a long table neither. */
    record Place(Optional<String> period, int value) {}

    /** What is looked for. */
    enum Concept {
        REPORTER,
        PARTNER,
        MEASURE,
        UNIT,
        PERIOD,
        FREQUENCY,
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

    private static final Pattern PACKED = Pattern.compile("(.*[A-Za-z_])[\\\\/](?:TIME_PERIOD|time)");
    /** How columns of products begin. */
    private static final ImmutableSet<String> PRODUCTS =
            ImmutableSet.of("sitc", "hs", "cpa", "cpc", "bec", "nace", "cn", "product", "commodity");

    private static final Splitter COMMA = Splitter.on(',').trimResults();

    private final Map<Concept, Integer> indexes = new HashMap<>();
    private final Map<Integer, String> only = new LinkedHashMap<>();
    /** The columns of products that nobody has asked for, of which a row is no total. */
    private final Set<Integer> products = new LinkedHashSet<>();

    private final List<Place> series = new ArrayList<>();
    private final int packed;

    private SdmxColumns(int packed) {
        this.packed = packed;
    }

    static SdmxColumns of(Header header, Options options, List<? super Problem> problems) {
        List<String> all = new ArrayList<>(header.names());
        Matcher packed = PACKED.matcher(all.isEmpty() ? "" : all.get(0));
        List<String> dimensions = packed.matches() ? COMMA.splitToList(packed.group(1)) : List.of();
        if (!dimensions.isEmpty()) {
            all.remove(0);
            all.addAll(0, dimensions);
        }
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            names.putIfAbsent(name(all.get(i)), i);
        }
        SdmxColumns columns = new SdmxColumns(dimensions.size());
        Finder find = new Finder(header, names, columns, problems);
        if (!names.containsKey("obs_value")) {
            columns.findSeries(all);
        }
        find.one(Concept.VALUE, columns.series.isEmpty(), "OBS_VALUE");
        find.one(Concept.PERIOD, columns.series.isEmpty(), "TIME_PERIOD", "TIME");
        find.named(
                Concept.REPORTER,
                options.reporterColumn,
                options.reporter == null,
                "REF_AREA",
                "geo",
                "reporter",
                "COUNTRY");
        find.named(Concept.PARTNER, options.partnerColumn, false, "COUNTERPART_AREA", "partner", "COUNTERPART_COUNTRY");
        find.named(Concept.MEASURE, options.measureColumn, options.measure == null, "INDICATOR", "MEASURE");
        find.named(Concept.UNIT, options.unitColumn, options.unit == null, "UNIT_MEASURE", "unit", "CURRENCY");
        if (options.productColumn != null) {
            find.named(Concept.PRODUCT, options.productColumn, true);
        }
        find.one(Concept.SCALE, false, "UNIT_MULT", "SCALE");
        find.one(Concept.DECIMALS, false, "DECIMALS");
        find.one(Concept.STATUS, false, "OBS_STATUS");
        find.one(Concept.FLAGS, false, "OBS_FLAG");
        find.one(Concept.CONFIDENTIALITY, false, "CONF_STATUS", "OBS_CONF");
        find.one(Concept.FREQUENCY, false, "FREQ", "FREQUENCY");
        find.one(Concept.YEAR_START, false, "REPORTING_YEAR_START_DAY");
        find.one(Concept.ACTION, false, "ACTION");
        find.one(Concept.SCOPE, false, "SCOPE");
        find.one(Concept.COVERAGE, false, "COVERAGE");
        find.one(Concept.PRICES, false, "PRICE_BASIS");
        find.one(Concept.CLAIM_STATUS, false, "CLAIM_STATUS");
        options.only.forEach((column, code) -> find.index(true, column).ifPresent(i -> columns.only.put(i, code)));
        Integer asked = columns.indexes.get(Concept.PRODUCT);
        names.forEach((name, index) -> {
            if (isOfProducts(name) && !index.equals(asked) && !columns.only.containsKey(index)) {
                columns.products.add(index);
            }
        });
        return columns;
    }

    /** Whether a column is called after a classification of goods: sitc06, HS2022, PRODUCT. */
    private static boolean isOfProducts(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return PRODUCTS.contains(name.substring(0, end));
    }

    private void findSeries(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (isPeriod(names.get(i))) {
                series.add(new Place(Optional.of(names.get(i)), i));
            }
        }
    }

    private static boolean isPeriod(String name) {
        if (name.isEmpty() || !Character.isDigit(name.charAt(0))) {
            return false;
        }
        try {
            Periods.read(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // a column of another kind
        }
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
                        "SDMX-CSV must have the column %s, but has %s; %s"
                                .formatted(
                                        String.join(" or ", candidates),
                                        Shown.shorten(String.join(", ", header.names()), 300),
                                        Separation.remedy(header.names(), "name the column or set the value"))));
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

    /** The observations of each row. */
    List<Place> places() {
        return series.isEmpty() ? List.of(new Place(Optional.empty(), indexes.getOrDefault(Concept.VALUE, 0))) : series;
    }

    /** Whether a row is a series of observations. */
    boolean isSeries() {
        return !series.isEmpty();
    }

    static String code(String text) {
        int label = text.indexOf(": ");
        return label < 0 ? text : text.substring(0, label);
    }

    /** The cell as it is. */
    String text(Row row, Concept concept) {
        Integer index = indexes.get(concept);
        return index == null ? "" : text(row, index);
    }

    /** What stands in a column, or in the part of the first one that packs several. */
    String text(Row row, int index) {
        if (index >= packed) {
            return row.text(packed == 0 ? index : index - packed + 1);
        }
        List<String> parts = COMMA.splitToList(row.text(0));
        return index < parts.size() ? parts.get(index) : "";
    }

    Position position(Row row, int index) {
        return row.position(packed == 0 ? index : Math.max(0, index - packed + 1));
    }

    Position position(Row row, Concept concept) {
        Integer index = indexes.get(concept);
        return position(row, index == null ? 0 : index);
    }

    /** The columns of products that nobody has asked for. */
    ImmutableSet<Integer> products() {
        return ImmutableSet.copyOf(products);
    }

    /** The dimensions of which one code alone is asked for, with that code. */
    ImmutableMap<Integer, String> only() {
        return ImmutableMap.copyOf(only);
    }
}
