package io.github.comity.formats.sdmx;

import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Shown;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Reads codes of units: {@code USD}, {@code MIO_EUR}, {@code PC}, and the canonical texts of units. */
final class UnitCodes {
    private static final ImmutableMap<String, Magnitude> SCALES = ImmutableMap.of(
            "THS", Magnitude.THOUSAND,
            "MIO", Magnitude.MILLION,
            "BIO", Magnitude.BILLION,
            "MRD", Magnitude.BILLION);

    private static final ImmutableMap<String, Unit> NAMES = ImmutableMap.of(
            "PC", Unit.PERCENT,
            "PT", Unit.PERCENT,
            "PERC", Unit.PERCENT,
            "PERCENT", Unit.PERCENT,
            "KG", Unit.physical("kg"),
            "T", Unit.physical("t"),
            "TONNE", Unit.physical("t"));

    private UnitCodes() {}

    /**
     * One of a unit in a scale that a caller says.
     *
     * @throws IllegalArgumentException if the text is no unit
     */
    static Figure parse(String text) {
        try {
            Figure one = Figure.parse("1 " + text.strip());
            if (!one.isRange() && one.value().compareTo(BigDecimal.ONE) == 0) {
                return one;
            }
        } catch (IllegalArgumentException e) {
            // told below in the words of a unit
        }
        throw new IllegalArgumentException(
                "unit must be a unit with or without a scale, but was %s; write it as in 'million USD'"
                        .formatted(Shown.quote(text)));
    }

    /**
     * One of the unit that a code means.
     *
     * @throws IllegalArgumentException if it is no code of a unit
     */
    static Figure read(String code, Map<String, Figure> own) {
        Figure given = own.get(code);
        if (given != null) {
            return given;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        String text = upper.startsWith("CP_M") && upper.length() == 7 ? "MIO_" + upper.substring(4) : upper;
        int at = text.indexOf('_');
        Magnitude scale = at == 3 ? SCALES.get(text.substring(0, 3)) : null;
        String unit = scale == null ? code : text.substring(4);
        return Figure.of(BigDecimal.ONE, scale == null ? Magnitude.ONE : scale, unit(unit, code));
    }

    private static Unit unit(String text, String code) {
        Unit named = NAMES.get(text.toUpperCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        try {
            if (!text.isEmpty()) {
                return Unit.parse(text);
            }
        } catch (IllegalArgumentException e) {
            // told below in the words of a code
        }
        throw new IllegalArgumentException(
                "unit must be a code such as USD or MIO_EUR, but was %s; say what it means by unit(%1$s, \"USD\")"
                        .formatted(Shown.quote(code)));
    }
}
