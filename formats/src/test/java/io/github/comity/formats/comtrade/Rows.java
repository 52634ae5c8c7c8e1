package io.github.comity.formats.comtrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows in the layout of UN Comtrade, made for tests. */
final class Rows {
    static final List<String> ALL = List.of(
            "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,"
                    .concat("flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,")
                    .concat("classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,")
                    .concat("aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,")
                    .concat("qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,")
                    .concat("isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,")
                    .concat("legacyEstimationFlag,isReported,isAggregate")
                    .split(","));

    private final List<Map<String, String>> rows = new ArrayList<>();

    static Rows of() {
        return new Rows();
    }

    /** Adds a row of Kazakhstan's exports to Czechia in 2023, 100 US dollars, but for the cells given. */
    Rows row(String... namesAndCells) {
        Map<String, String> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.putAll(Map.of("typeCode", "C", "freqCode", "A", "period", "2023", "reporterCode", "398"));
        row.putAll(Map.of("flowCode", "X", "partnerCode", "203", "partner2Code", "0", "classificationCode", "H6"));
        row.putAll(Map.of("cmdCode", "TOTAL", "customsCode", "C00", "mosCode", "0", "motCode", "0"));
        row.put("primaryValue", "100");
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put(namesAndCells[i], namesAndCells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    String csv() {
        return csv(ALL, ',');
    }

    String csv(List<String> columns, char separator) {
        String by = String.valueOf(separator);
        StringBuilder out = new StringBuilder(String.join(by, columns)).append('\n');
        for (Map<String, String> row : rows) {
            out.append(columns.stream()
                            .map(c -> row.getOrDefault(c, ""))
                            .map(c -> c.contains(by) ? "\"" + c + "\"" : c)
                            .collect(Collectors.joining(by)))
                    .append('\n');
        }
        return out.toString();
    }

    String json() {
        return "{\"elapsedTime\": \"0.1 secs\", \"count\": %s, \"data\": %s, \"error\": \"\"}"
                .formatted(rows.size(), jsonList());
    }

    String jsonList() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            texts.add(jsonRow(i));
        }
        return "[" + String.join(", ", texts) + "]";
    }

    String jsonRow(int index) {
        Map<String, String> all = new LinkedHashMap<>();
        ALL.forEach(c -> all.put(c, rows.get(index).getOrDefault(c, "")));
        return all.entrySet().stream()
                .map(e -> "\"%s\": %s".formatted(e.getKey(), value(e.getKey(), e.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(String name, String cell) {
        if (cell.isEmpty()) {
            return "null";
        }
        boolean isPlain = cell.equals("true") || cell.equals("false");
        boolean isNumber =
                name.toLowerCase(Locale.ROOT).matches("reportercode|partner2?code|motcode|fobvalue|cifvalue");
        return isPlain || isNumber ? cell : "\"" + cell + "\"";
    }
}
