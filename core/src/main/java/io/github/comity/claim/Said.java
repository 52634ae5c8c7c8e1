package io.github.comity.claim;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Figure;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Unit;
import io.github.comity.internal.DecimalHint;

/** What was stated, with what had to be assumed to read its text. */
record Said<T>(T value, ImmutableList<String> assumed) {
    static <T> Said<T> plainly(T value) {
        return new Said<>(value, ImmutableList.of());
    }

    static Said<Figure> level(String text, NumberStyle style) {
        Figure plain = DecimalHint.read(() -> Figure.parse(text, style.decimalMark()));
        return new Said<>(
                style.meansDollar(text, plain.unit()) ? plain.withUnit(style.dollar()) : plain,
                style.assumptions(text, plain.unit()));
    }

    static Said<Growth> growth(String text, NumberStyle style) {
        Growth growth = DecimalHint.read(() -> Growth.parse(text, style.decimalMark()));
        Unit unit = growth.figure().unit();
        Growth said = growth;
        if (style.meansDollar(text, unit)) {
            said = Growth.of(growth.form(), growth.figure().withUnit(style.dollar()));
            said = growth.base().map(said::against).orElse(said);
        }
        return new Said<>(said, style.assumptions(text, unit));
    }
}
