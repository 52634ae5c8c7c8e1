package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.formats.internal.SafeJson;
import io.github.comity.formats.internal.Shown;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The codecs of single texts, numbers and booleans. */
final class Scalars {
    private static final int LONGEST_DECIMAL = 1_000;
    private static final String DECIMAL_PATTERN = "^-?[0-9]+(\\.[0-9]+)?(E\\+[0-9]{1,3})?$";
    private static final Pattern DECIMAL_TEXT = Pattern.compile(DECIMAL_PATTERN);

    /** Any text. */
    static final Codec<String> TEXT = text(ImmutableMap.of(), t -> t, t -> t);

    /** A decimal number whose digits are kept as they are printed. */
    static final Codec<BigDecimal> DECIMAL =
            text(ImmutableMap.of("pattern", DECIMAL_PATTERN), Scalars::digits, Scalars::decimal);

    /** A span such as five years, in the notation of ISO 8601. */
    static final Codec<Period> SPAN = text(ImmutableMap.of("format", "duration"), Period::toString, Scalars::span);

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }

        @Override
        Boolean read(JsonIn in) {
            if (in.token() != JsonToken.VALUE_FALSE) {
                in.require(JsonToken.VALUE_TRUE, "true or false");
            }
            return in.token() == JsonToken.VALUE_TRUE;
        }

        @Override
        Object schema(Definitions definitions) {
            return ImmutableMap.of("type", "boolean");
        }
    };

    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        void write(JsonGenerator out, Integer value) {
            out.writeNumber(value);
        }

        @Override
        Integer read(JsonIn in) {
            in.require(JsonToken.VALUE_NUMBER_INT, "a whole number");
            String digits = in.text();
            if (digits.length() > 9) {
                throw in.refuse("must be a whole number of at most 9 digits, but was " + Shown.shorten(digits));
            }
            return Integer.valueOf(digits);
        }

        @Override
        Object schema(Definitions definitions) {
            return ImmutableMap.of("type", "integer");
        }
    };

    private Scalars() {}

    /** Values that have a text, and are read from it; what the model refuses is refused in its words. */
    static <T> Codec<T> text(ImmutableMap<String, Object> more, Function<T, String> print, Function<String, T> parse) {
        return new Codec<>() {
            @Override
            void write(JsonGenerator out, T value) {
                out.writeString(readable(print.apply(value)));
            }

            @Override
            T read(JsonIn in) {
                in.require(JsonToken.VALUE_STRING, "a text");
                String text = in.text();
                return in.make(in.here(), Shown.shorten(text), () -> parse.apply(text));
            }

            @Override
            Object schema(Definitions definitions) {
                return ImmutableMap.<String, Object>builder()
                        .put("type", "string")
                        .putAll(more)
                        .buildOrThrow();
            }
        };
    }

    /** Refuses a text that would be written and could not be read. */
    private static String readable(String text) {
        if (text.length() > SafeJson.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "text must have at most %s characters to be read again, but had %s: %s; shorten it"
                            .formatted(SafeJson.LONGEST_TEXT, text.length(), Shown.quote(text)));
        }
        return text;
    }

    /** Values whose text a method of their own reads and {@code toString} writes. */
    static <T> Codec<T> text(Function<? super String, T> parse) {
        return text(ImmutableMap.of(), T::toString, parse::apply);
    }

    /** The constants of an enum, by their labels. */
    static <E extends Enum<E>> Codec<E> constants(Class<E> type, Function<E, String> label) {
        ImmutableMap<String, E> byLabel = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), label::apply);
        ImmutableList<String> labels = byLabel.keySet().asList();
        return text(ImmutableMap.of("enum", labels), label, text -> {
            E constant = byLabel.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(
                        "must be one of '%s', but was %s".formatted(String.join("', '", labels), Shown.quote(text)));
            }
            return constant;
        });
    }

    /** Plain digits; powers of ten only where zeros would claim digits that were not printed. */
    private static String digits(BigDecimal value) {
        return value.scale() >= 0 ? value.toPlainString() : value.unscaledValue() + "E+" + -value.scale();
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_DECIMAL || !DECIMAL_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be a decimal number of at most %s characters, such as '-1.50' or '5E+3', but was %s"
                            .formatted(LONGEST_DECIMAL, Shown.quote(text)));
        }
        return new BigDecimal(text);
    }

    private static Period span(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be a span of years, months and days such as 'P5Y', but was " + Shown.quote(text), e);
        }
    }
}
