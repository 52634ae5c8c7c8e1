package io.github.comity.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Distributions for tests: exact ones, random figures, and the exact levels that figures allow. */
public final class Boxes {
    public static final MathContext WIDE = new MathContext(60);
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-28");

    private Boxes() {}

    /** Exact levels named a, b, c and so on. */
    public static Distribution exact(String... values) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        for (String value : values) {
            levels.put(name(levels.size()), new BigDecimal(value));
        }
        return Distribution.exactly(levels, Unit.USD);
    }

    /** Figures in US dollars named a, b, c and so on. */
    public static Distribution figures(String... values) {
        Map<String, Figure> levels = new LinkedHashMap<>();
        for (String value : values) {
            levels.put(name(levels.size()), Figure.parse(value + " USD"));
        }
        return Distribution.ofFigures(levels);
    }

    public static String name(int i) {
        return String.valueOf((char) ('a' + i));
    }

    /** Random exact levels, now and then zero or absent. */
    public static Distribution randomExact(Random random, int size) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        levels.put(name(0), BigDecimal.valueOf(1 + random.nextInt(1000)));
        for (int i = 1; i < size; i++) {
            if (random.nextInt(6) > 0) {
                levels.put(
                        name(i),
                        BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(100_000), random.nextInt(4)));
            }
        }
        return Distribution.exactly(levels, Unit.USD);
    }

    /** Random coarse figures, of one precision or of two. */
    public static Distribution randomFigures(Random random, int size, boolean onePrecision) {
        Map<String, Figure> levels = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int scale = onePrecision ? 0 : random.nextInt(2);
            levels.put(
                    name(i), Figure.of(BigDecimal.valueOf(2 + random.nextInt(scale == 0 ? 9 : 90), scale), Unit.USD));
        }
        return Distribution.ofFigures(levels);
    }

    /** All exact distributions at the corners of the bounds. */
    public static List<Distribution> corners(Distribution figures) {
        return grid(figures, 2);
    }

    /** All exact distributions on a grid of the bounds, its corners included. */
    public static List<Distribution> grid(Distribution figures, int steps) {
        List<Map<String, BigDecimal>> all = new ArrayList<>();
        all.add(new LinkedHashMap<>());
        for (String category : figures.categories()) {
            Bounds bounds = figures.bounds(category);
            BigDecimal low = bounds.lower().orElseThrow();
            BigDecimal width = bounds.width().orElseThrow();
            List<Map<String, BigDecimal>> more = new ArrayList<>();
            for (Map<String, BigDecimal> levels : all) {
                for (int i = 0; i < (width.signum() == 0 ? 1 : steps); i++) {
                    Map<String, BigDecimal> next = new LinkedHashMap<>(levels);
                    next.put(
                            category,
                            low.add(width.multiply(BigDecimal.valueOf(i))
                                    .divide(BigDecimal.valueOf(steps - 1L), WIDE)));
                    more.add(next);
                }
            }
            all = more;
        }
        return all.stream().map(l -> Distribution.exactly(l, Unit.USD)).toList();
    }

    /** An exact distribution somewhere within the bounds. */
    public static Distribution inside(Random random, Distribution figures) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        for (String category : figures.categories()) {
            Bounds bounds = figures.bounds(category);
            BigDecimal part = BigDecimal.valueOf(random.nextInt(1001), 3);
            levels.put(
                    category,
                    bounds.lower()
                            .orElseThrow()
                            .add(bounds.width().orElseThrow().multiply(part)));
        }
        return Distribution.exactly(levels, Unit.USD);
    }

    /** The exact levels that a water level leaves. */
    public static Distribution clamped(Distribution figures, BigDecimal water) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        for (String category : figures.categories()) {
            Bounds bounds = figures.bounds(category);
            levels.put(
                    category,
                    water.max(bounds.lower().orElseThrow()).min(bounds.upper().orElseThrow()));
        }
        return Distribution.exactly(levels, Unit.USD);
    }

    public static ImmutableMap<String, BigDecimal> points(Distribution distribution) {
        ImmutableMap.Builder<String, BigDecimal> points = ImmutableMap.builder();
        distribution.categories().forEach(c -> points.put(c, distribution.point(c)));
        return points.buildOrThrow();
    }

    /** The bounds contain a number that is known to 34 digits. */
    public static void assertContains(Derived figures, Derived exact, String description) {
        BigDecimal p = exact.point();
        assertThat(figures.bounds().intersects(Bounds.of(p.subtract(TOLERANCE), p.add(TOLERANCE))))
                .as("%s: %s contains %s", description, figures.bounds(), p)
                .isTrue();
    }

    public static void assertClose(BigDecimal actual, BigDecimal expected, String description) {
        assertThat(actual.subtract(expected).abs())
                .as("%s: %s is %s", description, actual, expected)
                .isLessThan(TOLERANCE);
    }

    /** The point agrees with all digits shown. */
    public static void assertDigits(Derived derived, String expected) {
        BigDecimal e = new BigDecimal(expected);
        assertThat(derived.point().setScale(e.scale(), java.math.RoundingMode.HALF_EVEN))
                .as(derived.name())
                .isEqualByComparingTo(e);
    }

    /** The point is a fraction, to 34 digits. */
    public static void assertFraction(Derived derived, long numerator, long denominator) {
        assertClose(
                derived.point(),
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), WIDE),
                derived.name());
    }
}
