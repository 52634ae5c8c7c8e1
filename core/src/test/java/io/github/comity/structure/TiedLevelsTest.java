package io.github.comity.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds of every index for small sets with many ties and zeros, against all levels where it can be extreme. */
class TiedLevelsTest {
    private static final int SETS = Integer.getInteger("comity.sets", 700);
    private static final long SEED = Long.getLong("comity.seed", 20_240_229);
    private static final Unit COUNT = Unit.counted("enterprises");
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-28");

    /** An index, its value at exact levels, and whether its least and greatest value are tight for any intervals. */
    record Index(
            String name,
            Function<Distribution, Derived> index,
            Function<BigDecimal[], Bounds> exact,
            boolean tightLow,
            boolean tightHigh) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Index> indices() {
        return List.of(
                new Index("herfindahl", ConcentrationCalculator::herfindahl, TiedLevelsTest::herfindahl, true, false),
                new Index(
                        "herfindahlTo10000",
                        ConcentrationCalculator::herfindahlTo10000,
                        x -> herfindahl(x).times(new BigDecimal(10_000)),
                        true,
                        false),
                new Index(
                        "normalised",
                        d -> ConcentrationCalculator.normalisedHerfindahl(d, 7),
                        x -> herfindahl(x)
                                .times(new BigDecimal(7))
                                .minus(Bounds.exactly(BigDecimal.ONE))
                                .dividedBy(new BigDecimal(6)),
                        true,
                        false),
                new Index(
                        "unctad",
                        d -> ConcentrationCalculator.unctadConcentration(d, 7),
                        x -> unctad(herfindahl(x), 7),
                        true,
                        false),
                new Index(
                        "hirschman",
                        ConcentrationCalculator::hirschman,
                        x -> herfindahl(x).root(2),
                        true,
                        false),
                new Index(
                        "effectiveNumber",
                        ConcentrationCalculator::effectiveNumber,
                        x -> Bounds.exactly(BigDecimal.ONE).dividedBy(herfindahl(x)),
                        false,
                        true),
                new Index(
                        "largest 1", d -> ConcentrationCalculator.concentrationRatio(d, 1), x -> top(x, 1), true, true),
                new Index(
                        "largest 2", d -> ConcentrationCalculator.concentrationRatio(d, 2), x -> top(x, 2), true, true),
                new Index(
                        "largest 3", d -> ConcentrationCalculator.concentrationRatio(d, 3), x -> top(x, 3), true, true),
                new Index(
                        "largest 4", d -> ConcentrationCalculator.concentrationRatio(d, 4), x -> top(x, 4), true, true),
                new Index("gini", ConcentrationCalculator::gini, TiedLevelsTest::gini, true, false),
                new Index("entropy", ConcentrationCalculator::entropy, TiedLevelsTest::entropy, false, true),
                new Index(
                        "theil",
                        d -> ConcentrationCalculator.theil(d, 7),
                        x -> Bounds.exactly(new BigDecimal(7)).ln().minus(entropy(x)),
                        true,
                        false),
                new Index("share of a", d -> d.share("a"), x -> ratio(x[0], sum(x)), true, true));
    }

    private static BigDecimal sum(BigDecimal... levels) {
        return Arrays.stream(levels).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bounds ratio(BigDecimal a, BigDecimal b) {
        return Bounds.quotient(a, b);
    }

    private static Bounds herfindahl(BigDecimal... levels) {
        BigDecimal sum = sum(levels);
        BigDecimal squares = sum(Arrays.stream(levels).map(x -> x.multiply(x)).toArray(BigDecimal[]::new));
        return ratio(squares, sum.multiply(sum));
    }

    private static Bounds unctad(Bounds herfindahl, int n) {
        Bounds least =
                Bounds.exactly(BigDecimal.ONE).dividedBy(new BigDecimal(n)).root(2);
        return herfindahl
                .root(2)
                .minus(least)
                .dividedBy(Bounds.exactly(BigDecimal.ONE).minus(least));
    }

    private static Bounds top(BigDecimal[] levels, int count) {
        BigDecimal[] sorted = levels.clone();
        Arrays.sort(sorted, Comparator.reverseOrder());
        return ratio(sum(Arrays.copyOf(sorted, Math.min(count, sorted.length))), sum(levels));
    }

    private static Bounds gini(BigDecimal... levels) {
        BigDecimal distances = BigDecimal.ZERO;
        for (BigDecimal a : levels) {
            for (BigDecimal b : levels) {
                distances = distances.add(a.subtract(b).abs());
            }
        }
        return ratio(distances, sum(levels).multiply(BigDecimal.valueOf(2L * levels.length)));
    }

    private static Bounds entropy(BigDecimal... levels) {
        BigDecimal sum = sum(levels);
        Bounds entropy = Bounds.exactly(BigDecimal.ZERO);
        for (BigDecimal level : levels) {
            if (level.signum() > 0) {
                Bounds share = ratio(level, sum);
                entropy = entropy.minus(share.times(share.ln()));
            }
        }
        return entropy;
    }

    /**
     * All levels at which an index can be extreme: every level at one end, or free at a common water level, which is an
     * end of some interval, or where the slope of the index is zero.
     */
    static List<BigDecimal[]> candidates(List<Bounds> boxes) {
        List<BigDecimal> ends = new ArrayList<>();
        for (Bounds box : boxes) {
            for (BigDecimal end : List.of(low(box), high(box))) {
                if (ends.stream().noneMatch(e -> e.compareTo(end) == 0)) {
                    ends.add(end);
                }
            }
        }
        List<BigDecimal[]> found = new ArrayList<>();
        collect(boxes, ends, new int[boxes.size()], 0, found);
        return found;
    }

    private static BigDecimal low(Bounds box) {
        return box.lower().orElseThrow();
    }

    private static BigDecimal high(Bounds box) {
        return box.upper().orElseThrow();
    }

    private static void collect(
            List<Bounds> boxes, List<BigDecimal> ends, int[] choice, int at, List<BigDecimal[]> found) {
        if (at < boxes.size()) {
            int choices = boxes.get(at).isExact() ? 1 : 3;
            for (int i = 0; i < choices; i++) {
                choice[at] = i;
                collect(boxes, ends, choice, at + 1, found);
            }
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        Bounds weighted = Bounds.exactly(BigDecimal.ZERO);
        Bounds room = Bounds.UNBOUNDED;
        boolean free = false;
        for (int i = 0; i < choice.length; i++) {
            Bounds box = boxes.get(i);
            if (choice[i] == 2) {
                room = room.intersection(box);
                free = true;
            } else {
                BigDecimal level = choice[i] == 0 ? low(box) : high(box);
                sum = sum.add(level);
                squares = squares.add(level.multiply(level));
                if (level.signum() > 0) {
                    weighted = weighted.plus(Bounds.exactly(level).ln().times(level));
                }
            }
        }
        if (!free) {
            add(boxes, choice, BigDecimal.ZERO, found);
            return;
        }
        List<BigDecimal> waters = new ArrayList<>(ends);
        if (sum.signum() > 0) {
            waters.add(squares.divide(sum, Boxes.WIDE));
            waters.add(weighted.dividedBy(sum).exp().midpoint().orElseThrow());
        }
        for (BigDecimal water : waters) {
            if (room.contains(water)) {
                add(boxes, choice, water, found);
            }
        }
    }

    private static void add(List<Bounds> boxes, int[] choice, BigDecimal water, List<BigDecimal[]> found) {
        BigDecimal[] levels = new BigDecimal[choice.length];
        for (int i = 0; i < choice.length; i++) {
            levels[i] = choice[i] == 2 ? water : choice[i] == 0 ? low(boxes.get(i)) : high(boxes.get(i));
        }
        found.add(levels);
    }

    /** Small counts with ties and zeros, some of them hedged, some of them intervals. */
    static Distribution random(Random random) {
        int size = 2 + random.nextInt(4);
        int hedged = random.nextInt(3);
        int greatest = List.of(2, 4, 12, 40).get(random.nextInt(4));
        Map<String, Operand> levels = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            int value = random.nextInt(4) == 0 ? 0 : random.nextInt(greatest + 1);
            levels.put(Boxes.name(i), i < hedged ? hedged(random, value) : exactly(value));
        }
        return Distribution.of(levels);
    }

    private static Operand exactly(int value) {
        return Operand.exactly(BigDecimal.valueOf(value), COUNT);
    }

    private static Operand hedged(Random random, int value) {
        String text = switch (random.nextInt(5)) {
            case 0 -> "about " + Math.max(1, value);
            case 1 -> "nearly " + Math.max(2, value);
            case 2 -> value + "–" + (value + 1 + random.nextInt(20));
            case 3 -> "up to " + (value + 1);
            default -> "less than " + (value + 2);
        };
        return Operand.of(Figure.parse(text + " {enterprises}"));
    }

    private static List<Bounds> boxes(Distribution distribution) {
        return distribution.categories().stream().map(distribution::bounds).toList();
    }

    private static boolean isNested(List<Bounds> boxes) {
        return boxes.stream()
                .anyMatch(a ->
                        boxes.stream().anyMatch(b -> low(b).compareTo(low(a)) < 0 && high(a).compareTo(high(b)) < 0));
    }

    @ParameterizedTest
    @MethodSource("indices")
    void boundsOfTiedLevels_areTheRangeOfTheIndex(Index index) {
        Random random = new Random(SEED);
        for (int i = 0; i < SETS; i++) {
            Distribution levels = random(random);
            if (levels.shareProblem("index").isPresent()) {
                continue;
            }
            check(index, levels, "seed %s, set %s: %s of %s".formatted(SEED, i, index, levels));
        }
    }

    private static void check(Index index, Distribution levels, String text) {
        List<Bounds> boxes = boxes(levels);
        Bounds range = Bounds.EMPTY;
        for (BigDecimal[] exact : candidates(boxes)) {
            range = range.hull(index.exact().apply(exact));
        }
        Derived derived = index.index().apply(levels);
        Bounds wide = Bounds.of(
                low(derived.bounds()).subtract(TOLERANCE),
                high(derived.bounds()).add(TOLERANCE));
        assertThat(wide.encloses(range))
                .as("%s: %s contains %s", text, derived.bounds(), range)
                .isTrue();
        assertThat(derived.bounds().contains(derived.point()))
                .as("%s: point", text)
                .isTrue();
        boolean nested = isNested(boxes);
        if (index.tightLow() || !nested) {
            assertClose(low(derived.bounds()), low(range), text + ": lower bound");
        }
        if (index.tightHigh() || !nested) {
            assertClose(high(derived.bounds()), high(range), text + ": upper bound");
        }
    }

    private static void assertClose(BigDecimal actual, BigDecimal expected, String text) {
        assertThat(actual.subtract(expected).abs())
                .as("%s: %s is %s", text, actual, expected)
                .isLessThan(TOLERANCE);
    }

    /** Counts, the number of largest ones, and the range as two fractions. */
    @ParameterizedTest
    @CsvSource({
        // nearly 40 is 30 to 40, and 0–4 is 0 to 4.5
        "nearly 40|20|20,            2, 5/7,   3/4",
        "about 40|20|20,             2, 5/7,   7/9",
        "about 40|20|20,             1, 3/7,   5/9",
        "nearly 30|30|30,            1, 1/3,   3/8",
        "nearly 30|30|30,            2, 2/3,   3/4",
        "0|0|about 3,                1, 1/1,   1/1",
        "0|0|5|0–5,                  1, 1/2,   1/1",
        "0|0|5|0–5,                  2, 1/1,   1/1",
        "2|2|2|0–4,                  1, 1/4,   3/7",
        "2|2|2|0–4,                  2, 1/2,   2/3",
        "2|2|2|0–4,                  3, 3/4,   1/1",
        "1–9|2–8|3–7,                1, 1/3,   15/19",
        "5–6|5–6|5–6|5–6,            2, 1/2,   13/22",
        "7|at least 7|7,             1, 1/3,   1/1",
        "7|at least 2|7,             2, 2/3,   1/1",
        "at least 1|at least 1|9,    1, 1/3,   1/1",
        "at least 1|at least 1|9,    2, 2/3,   1/1",
        "4|4|4|4,                    3, 3/4,   3/4",
        "4|4|4|0–4,                  9, 1/1,   1/1",
    })
    void concentrationRatio_tiedCounts_isExact(String counts, int largest, String low, String high) {
        Map<String, Operand> levels = new LinkedHashMap<>();
        for (String count : counts.split("\\|", -1)) {
            levels.put(Boxes.name(levels.size()), Operand.of(Figure.parse(count + " {enterprises}")));
        }
        Bounds bounds = ConcentrationCalculator.concentrationRatio(Distribution.of(levels), largest)
                .bounds();
        assertThat(bounds).isEqualTo(fraction(low).hull(fraction(high)));
    }

    private static Bounds fraction(String text) {
        String[] parts = text.split("/", -1);
        return ratio(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    @Test
    void orderOfTheLevels_andUnlistedZeros_makeNoDifference() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 100; i++) {
            Distribution levels = random(random);
            if (levels.shareProblem("index").isPresent()) {
                continue;
            }
            List<String> order = new ArrayList<>(levels.categories());
            java.util.Collections.shuffle(order, random);
            ImmutableMap.Builder<String, Operand> shuffled = ImmutableMap.builder();
            order.forEach(c -> shuffled.put(c, levels.operands().get(c)));
            Distribution other =
                    Distribution.of(shuffled.put("zero", exactly(0)).buildOrThrow());
            for (int k = 1; k < 4; k++) {
                assertThat(ConcentrationCalculator.concentrationRatio(other, k).bounds())
                        .as("seed %s, set %s: largest %s of %s", SEED + 1, i, k, levels)
                        .isEqualTo(ConcentrationCalculator.concentrationRatio(levels, k)
                                .bounds());
            }
            assertThat(ConcentrationCalculator.herfindahl(other).bounds())
                    .as("seed %s, set %s: %s", SEED + 1, i, levels)
                    .isEqualTo(ConcentrationCalculator.herfindahl(levels).bounds());
        }
    }
}
