package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** Specifications of Vega-Lite 5. */
final class Vega {
    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

    private Vega() {}

    static Map<String, Object> row(String period, String series, Value value) {
        return ImmutableMap.of(
                "period", period,
                "series", series,
                "value", value.point(),
                "low", value.low(),
                "high", value.high(),
                "derived", value.isDerived());
    }

    private static Map<String, Object> field(String name, String type) {
        return ImmutableMap.of("field", name, "type", type);
    }

    /** Bars with whiskers. */
    static String bars(
            String title, String description, String unit, List<?> values, ImmutableMap<String, Object> colours) {
        Map<String, Object> period =
                ImmutableMap.of("field", "period", "type", "ordinal", "sort", ImmutableList.of(), "title", "");
        Map<String, Object> offset = ImmutableMap.of("field", "series");
        Map<String, Object> bar = ImmutableMap.of(
                "mark",
                "bar",
                "encoding",
                ImmutableMap.of(
                        "x",
                        period,
                        "xOffset",
                        offset,
                        "y",
                        ImmutableMap.of(
                                "field",
                                "value",
                                "type",
                                "quantitative",
                                "title",
                                unit,
                                "scale",
                                ImmutableMap.of("zero", true)),
                        "color",
                        ImmutableMap.of("field", "series", "type", "nominal", "scale", colours, "title", "")));
        Map<String, Object> whisker = ImmutableMap.of(
                "mark",
                "rule",
                "encoding",
                ImmutableMap.of(
                        "x",
                        period,
                        "xOffset",
                        offset,
                        "y",
                        field("low", "quantitative"),
                        "y2",
                        ImmutableMap.of("field", "high")));
        return spec(title, description, values, ImmutableMap.of("layer", ImmutableList.of(bar, whisker)));
    }

    /** Spans of time, one a row. */
    static String spans(String title, String description, List<?> values) {
        Map<String, Object> encoding = ImmutableMap.of(
                "x", ImmutableMap.of("field", "from", "type", "temporal", "title", ""),
                "x2", ImmutableMap.of("field", "to"),
                "y", ImmutableMap.of("field", "event", "type", "nominal", "sort", ImmutableList.of(), "title", ""),
                "color", ImmutableMap.of("field", "status", "type", "nominal", "title", ""));
        return spec(
                title,
                description,
                values,
                ImmutableMap.of("mark", ImmutableMap.of("type", "bar", "minWidth", 4), "encoding", encoding));
    }

    private static String spec(String title, String description, List<?> values, Map<String, Object> rest) {
        return Json.of(ImmutableMap.builder()
                .put("$schema", SCHEMA)
                .put("title", title)
                .put("description", description)
                .put("data", ImmutableMap.of("values", values))
                .putAll(rest)
                .buildOrThrow());
    }
}
