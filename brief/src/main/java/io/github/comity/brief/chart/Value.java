package io.github.comity.brief.chart;

import io.github.comity.brief.section.Cell;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Magnitude;
import java.math.BigDecimal;
import java.util.Optional;

/** A number of a chart in the magnitude of its axis, with the bounds as far as there are any. */
record Value(BigDecimal point, BigDecimal low, BigDecimal high, boolean isDerived) {
    static Optional<Value> of(Cell cell, Magnitude magnitude) {
        return cell.operand().map(o -> of(o, magnitude, cell.state() == Cell.State.DERIVED));
    }

    /** How a number is written beside its mark. */
    static String shown(Cell cell, Magnitude magnitude, Language language) {
        return cell.claim()
                .map(c -> language.bare(c.figure(), magnitude))
                .orElseGet(() ->
                        "≈\u00A0" + language.digits(cell.derived().orElseThrow().printed(), false));
    }

    private static Value of(Operand number, Magnitude magnitude, boolean isDerived) {
        Bounds bounds = number.bounds();
        BigDecimal point = number.point().movePointLeft(magnitude.exponent());
        return new Value(
                point,
                bounds.lower().map(l -> l.movePointLeft(magnitude.exponent())).orElse(point),
                bounds.upper().map(u -> u.movePointLeft(magnitude.exponent())).orElse(point),
                isDerived);
    }
}
