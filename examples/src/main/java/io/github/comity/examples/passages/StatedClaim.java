package io.github.comity.examples.passages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A figure of a passage as its fields say it, each as one text; a field that is absent or null has none. */
final class StatedClaim {
    /** What a claim says. The first nine make up a whole claim. */
    enum Field {
        /** What is measured. */
        MEASURE("measure"),
        /** Whose statistics are quoted. */
        REPORTER("reporter"),
        /** The other side. */
        PARTNER("partner"),
        /** The period, in SDMX notation. */
        PERIOD("period"),
        /** The number as printed, or the two ends of a range. */
        VALUE("value"),
        /** The scale word. */
        MAGNITUDE("magnitude"),
        /** The currency or what is counted. */
        UNIT("unit"),
        /** The hedge word. */
        QUALIFIER("qualifier"),
        /** Rate, factor, divisor or points, with hedge, base and absolute change. */
        GROWTH("growth"),
        /** How the text gives the period. */
        PERIOD_BASIS("periodBasis"),
        /** Whether the currency stands elsewhere. */
        UNIT_CARRIED("unitCarried"),
        /** Whether the scale word stands elsewhere. */
        MAGNITUDE_CARRIED("magnitudeCarried"),
        /** Target or forecast. */
        STATUS("status"),
        /** The claim that states the same quantity in another currency. */
        SAME_AS("sameAs"),
        /** A limit such as non-oil. */
        SCOPE("scope"),
        /** What is counted. */
        KIND("kind"),
        /** What a share refers to. */
        SHARE_OF("shareOf"),
        /** What a rank refers to. */
        RANK_OF("rankOf"),
        /** The size of a ranking. */
        OUT_OF("outOf");

        /** Those of a whole claim. */
        static final List<Field> WHOLE = List.copyOf(EnumSet.range(MEASURE, GROWTH));

        /** Those that are reported apart. */
        static final List<Field> FURTHER = List.copyOf(EnumSet.range(PERIOD_BASIS, OUT_OF));

        private final String json;

        Field(String json) {
            this.json = json;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final List<String> NUMBERS = List.of("value", "low", "high", "rate", "factor", "divisor", "points");

    private final int no;
    private final Map<Field, String> printed = new EnumMap<>(Field.class);
    private final Map<Field, String> plain = new EnumMap<>(Field.class);

    private StatedClaim(int no) {
        this.no = no;
    }

    /** Reads a claim; place is what an error names. */
    static StatedClaim of(JsonNode node, int position, String place) {
        StatedClaim claim = new StatedClaim(node.path("no").asInt(position));
        for (Field field : Field.values()) {
            JsonNode said = node.path(field.json);
            boolean isRange = field == Field.VALUE && node.path("low").isString();
            boolean isSaid = !said.isMissingNode() && !said.isNull() && !(said.isBoolean() && !said.booleanValue());
            if (isRange) {
                claim.put(field, ends(node, place, false), ends(node, place, true));
            } else if (isSaid) {
                claim.put(field, text(field.json, said, place, false), text(field.json, said, place, true));
            }
        }
        return claim;
    }

    private void put(Field field, String text, String withoutZeros) {
        printed.put(field, text);
        plain.put(field, withoutZeros);
    }

    private static String ends(JsonNode node, String place, boolean withoutZeros) {
        return text("low", node.path("low"), place, withoutZeros)
                + " to "
                + text("high", node.path("high"), place, withoutZeros);
    }

    private static String text(String name, JsonNode said, String place, boolean withoutZeros) {
        if (said.isObject()) {
            List<String> parts = new ArrayList<>();
            said.properties().forEach(p -> {
                if (!p.getValue().isNull()) {
                    parts.add(p.getKey() + " " + text(p.getKey(), p.getValue(), place, withoutZeros));
                }
            });
            // the order of fields says nothing
            Collections.sort(parts);
            return String.join(", ", parts);
        }
        String text = said.asString("");
        if (!NUMBERS.contains(name)) {
            return text;
        }
        if (!said.isString() || !isNumber(text)) {
            throw new IllegalArgumentException(
                    "%s: %s must be a decimal number in quotation marks, but was %s; write it as \"626.80\""
                            .formatted(place, name, said));
        }
        return withoutZeros ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
    }

    /** Digits with at most one decimal point between them and at most a minus before. */
    private static boolean isNumber(String text) {
        int point = text.indexOf('.');
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start
                && point != start
                && point != text.length() - 1
                && text.substring(start).chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && point == text.lastIndexOf('.');
    }

    /** The number of the claim in its passage. */
    int no() {
        return no;
    }

    /** What a field says, numbers as printed; null if it says nothing. */
    @Nullable
    String get(Field field) {
        return printed.get(field);
    }

    boolean has(Field field) {
        return printed.containsKey(field);
    }

    /** Whether a field says the same, numbers as printed. */
    boolean agrees(StatedClaim other, Field field) {
        return Objects.equals(get(field), other.get(field));
    }

    /** Whether a field says the same but for zeros at the end of a number. */
    boolean agreesButForZeros(StatedClaim other, Field field) {
        return Objects.equals(plain.get(field), other.plain.get(field));
    }

    /** All that the fields of a whole claim say. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        for (Field field : Field.WHOLE) {
            String said = get(field);
            if (field == Field.GROWTH) {
                words.add(said == null ? "" : "(" + said + ")");
            } else {
                words.add(said == null ? "-" : said);
            }
        }
        return String.join(" ", words).strip();
    }
}
