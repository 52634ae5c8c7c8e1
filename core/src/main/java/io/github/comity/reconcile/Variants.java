package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Figures that a writer may have meant, by kind of slip. None has two values. */
final class Variants {
    private Variants() {}

    /**
     * The same digits with another magnitude word, of which zero has none; lakh and crore are not taken for million and
     * billion.
     */
    static ImmutableSet<Figure> magnitudes(Figure figure) {
        ImmutableSet.Builder<Figure> out = ImmutableSet.builder();
        for (Magnitude magnitude : Magnitude.values()) {
            boolean mixed = magnitude != Magnitude.ONE
                    && figure.magnitude() != Magnitude.ONE
                    && magnitude.isIndian() != figure.magnitude().isIndian();
            if (magnitude != figure.magnitude() && !mixed && figure.value().signum() != 0) {
                out.add(figure.withMagnitude(magnitude));
            }
        }
        return out.build();
    }

    /** One digit changed, or two neighbours exchanged; none of a range, which has two values. */
    static ImmutableSet<Figure> digits(Figure figure) {
        return digits(figure, v -> true);
    }

    /** Those of them whose value may do. */
    static ImmutableSet<Figure> digits(Figure figure, Predicate<BigDecimal> may) {
        if (figure.isRange()) {
            return ImmutableSet.of();
        }
        String text = digits(figure.value());
        Set<String> out = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            for (char d = '0'; d <= '9'; d++) {
                out.add(text.substring(0, i) + d + text.substring(i + 1));
            }
            if (i > 0) {
                out.add(text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
            }
        }
        out.remove(text);
        return figures(figure, out, figure.value().scale(), may);
    }

    /**
     * One digit more or one less in one place, but not behind the last decimal, where it would be a finer or coarser
     * figure.
     *
     * @param may whether a value may do
     */
    static ImmutableSet<Figure> lengths(Figure figure, Predicate<BigDecimal> may) {
        String text = digits(figure.value());
        int scale = figure.value().scale();
        int whole = text.length() - scale;
        ImmutableSet.Builder<Figure> out = ImmutableSet.builder();
        int last = scale > 0 ? text.length() - 1 : text.length();
        for (int i = 0; i <= last; i++) {
            Set<String> longer = new LinkedHashSet<>();
            for (char d = '0'; d <= '9'; d++) {
                longer.add(text.substring(0, i) + d + text.substring(i));
            }
            if (i <= whole) {
                out.addAll(figures(figure, longer, scale, may));
            }
            if (i >= whole && scale > 0) {
                out.addAll(figures(figure, longer, scale + 1, may));
            }
            if (i < last && text.length() > 1) {
                String shorter = text.substring(0, i) + text.substring(i + 1);
                out.addAll(figures(figure, Set.of(shorter), i < whole ? scale : scale - 1, may));
            }
        }
        return out.build();
    }

    /** The decimal mark one or two places to the left or right. */
    static ImmutableSet<Figure> shifts(Figure figure) {
        BigDecimal value = figure.value();
        ImmutableSet.Builder<Figure> out = ImmutableSet.builder();
        for (int shift : new int[] {-2, -1, 1, 2}) {
            if (value.scale() + shift >= 0) {
                out.add(with(figure, new BigDecimal(value.unscaledValue(), value.scale() + shift)));
            }
        }
        return out.build();
    }

    /** The figure with the other sign; zero has none. */
    static Optional<Figure> negated(Figure figure) {
        return figure.value().signum() == 0
                ? Optional.empty()
                : Optional.of(with(figure, figure.value().negate()));
    }

    /** The digits of a value without sign and mark, with a zero before the mark. */
    static String digits(BigDecimal value) {
        return value.abs().toPlainString().replace(".", "");
    }

    private static ImmutableSet<Figure> figures(
            Figure figure, Set<String> texts, int scale, Predicate<BigDecimal> may) {
        ImmutableSet.Builder<Figure> out = ImmutableSet.builder();
        boolean negative = figure.value().signum() < 0;
        for (String text : texts) {
            boolean leadingZero = text.charAt(0) == '0' && text.length() > scale + 1;
            if (!leadingZero && scale >= 0 && text.length() > scale) {
                BigDecimal found = new BigDecimal(text).movePointLeft(scale).setScale(scale);
                BigDecimal value = negative ? found.negate() : found;
                if (may.test(value)) {
                    out.add(with(figure, value));
                }
            }
        }
        return out.build();
    }

    /** Whether a hedge word bounds on one side alone. */
    static boolean isOneSided(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case AS_PRINTED, ABOUT, NEARLY, RANGE -> false;
        };
    }

    static Figure with(Figure figure, BigDecimal value) {
        return Figure.of(value, figure.magnitude(), figure.unit()).withQualifier(figure.qualifier());
    }
}
