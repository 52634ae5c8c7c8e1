package io.github.comity.brief.chart;

import io.github.comity.brief.words.Foreign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and truth values as JSON that can stand within HTML. */
final class Json {
    private Json() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> text(e.getKey().toString()) + ":" + of(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean || value instanceof Integer ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (char c : Foreign.plain(text).toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c == 0x2028
                    || c == 0x2029
                    || Character.isSurrogate(c)) {
                out.append("\\u").append(Foreign.hex(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
