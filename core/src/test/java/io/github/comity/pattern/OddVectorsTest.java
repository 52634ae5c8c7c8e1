package io.github.comity.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.structure.ConcentrationCalculator;
import io.github.comity.structure.CountCalculator;
import io.github.comity.structure.Distribution;
import io.github.comity.structure.SpecialisationCalculator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every calculator over vectors, with figures that are odd but real: a bound or a reason, never an internal check. */
class OddVectorsTest {
    private static final long SEED = Long.getLong("comity.seed", 1_848_276_504L);
    private static final int SETS = Integer.getInteger("comity.sets", 250);
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-26");
    private static final List<String> ODD = List.of(
            "0",
            "0",
            "3",
            "3",
            "1",
            "0.4",
            "about 1",
            "about 3",
            "nearly 3",
            "nearly 2",
            "less than 1",
            "less than 4",
            "at most 2",
            "up to 3",
            "more than 2",
            "at least 1",
            "-0.5 to 0.1",
            "0 to 2",
            "1 to 3",
            "about -1",
            "-2",
            "2000000",
            "0.000001");

    static List<Method> calculators() {
        return Stream.of(
                        ConcentrationCalculator.class,
                        CountCalculator.class,
                        SpecialisationCalculator.class,
                        AdvantageCalculator.class,
                        IntensityCalculator.class,
                        IntraIndustryCalculator.class,
                        MarginalTradeCalculator.class,
                        MarginsCalculator.class,
                        PotentialCalculator.class,
                        SimilarityCalculator.class)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getReturnType() == Derived.class)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static Derived call(Method method, List<Object> arguments, String text) {
        try {
            return (Derived) method.invoke(null, arguments.toArray());
        } catch (InvocationTargetException e) {
            return fail(text + " threw " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object odd(Class<?> type, Random random) {
        if (type == Distribution.class) {
            Map<String, Operand> levels = new LinkedHashMap<>();
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                levels.put(String.valueOf((char) ('a' + random.nextInt(4))), figure(random, Unit.USD));
            }
            return Distribution.of(levels);
        }
        if (type == Operand.class) {
            return figure(random, Unit.USD);
        }
        if (type == Derived.class) {
            return derived(figure(random, Unit.RATIO));
        }
        return type == int.class ? (Object) 9 : type == String.class ? "a" : BigDecimal.ONE;
    }

    private static Operand figure(Random random, Unit unit) {
        String text = ODD.get(random.nextInt(ODD.size()));
        return Operand.of(Figure.parse(text + " " + unit));
    }

    private static Derived derived(Operand operand) {
        return Derived.of("index", "printed", operand.unit(), operand.point(), operand.bounds(), List.of(operand));
    }

    /** The same with exact numbers that the figures allow. */
    private static Object inside(Object argument, Random random) {
        if (argument instanceof Distribution d) {
            Map<String, Operand> levels = new LinkedHashMap<>();
            d.operands().forEach((category, operand) -> levels.put(category, exact(operand, random)));
            return Distribution.of(levels);
        }
        if (argument instanceof Derived derived) {
            return derived(exact(derived, random));
        }
        return argument instanceof Operand operand ? exact(operand, random) : argument;
    }

    private static Operand exact(Operand operand, Random random) {
        Bounds bounds = operand.bounds();
        Bounds positive = bounds.intersection(Bounds.atLeast(BigDecimal.ZERO));
        Bounds use = positive.isEmpty() || operand.point().signum() < 0 ? bounds : positive;
        BigDecimal low = use.lower()
                .or(() -> use.upper().map(u -> u.subtract(BigDecimal.TEN)))
                .orElseThrow();
        BigDecimal high = use.upper().orElseGet(() -> low.add(BigDecimal.TEN));
        BigDecimal part =
                BigDecimal.valueOf(random.nextInt(5), 0).movePointLeft(0).multiply(new BigDecimal("0.25"));
        return Operand.exactly(low.add(high.subtract(low).multiply(part)), operand.unit());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void oddFigures_giveABoundOrAReason(Method method) {
        Random random = new Random(SEED);
        int defined = 0;
        for (int i = 0; i < SETS; i++) {
            List<Object> arguments = new ArrayList<>();
            for (Class<?> type : method.getParameterTypes()) {
                arguments.add(odd(type, random));
            }
            String text = "seed %s, set %s: %s of %s".formatted(SEED, i, method.getName(), arguments);
            Derived result = call(method, arguments, text);
            if (!result.isDefined()) {
                assertThat(result.undefined().orElseThrow().explanation())
                        .as(text)
                        .startsWith(result.name());
                continue;
            }
            defined++;
            assertThat(result.bounds().contains(result.point())).as(text).isTrue();
            for (int j = 0; j < 6; j++) {
                List<Object> possible = new ArrayList<>();
                for (Object argument : arguments) {
                    possible.add(inside(argument, random));
                }
                Derived exact = call(method, possible, text + " at " + possible);
                if (exact.isDefined() && !isOutsideOfTheWorld(exact)) {
                    BigDecimal p = exact.point();
                    assertThat(result.bounds().intersects(Bounds.of(p.subtract(TOLERANCE), p.add(TOLERANCE))))
                            .as("%s: %s contains %s at %s", text, result.bounds(), p, possible)
                            .isTrue();
                }
            }
        }
        assertThat(defined).as("%s with seed %s", method, SEED).isPositive();
    }

    /** The normalised advantage of a reporter that is part of the world; more than a quarter needs one that is not. */
    private static boolean isOutsideOfTheWorld(Derived exact) {
        return exact.name().startsWith("normalised revealed")
                && exact.point().abs().compareTo(new BigDecimal("0.25")) > 0;
    }

    static List<Method> comparisons() {
        return calculators().stream()
                .filter(m -> Arrays.stream(m.getParameterTypes())
                                .filter(t -> t == Distribution.class || t == Operand.class)
                                .count()
                        > 1)
                .toList();
    }

    /** Each argument in turn is a target, all others are reported. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void targets_neverMeetFacts(Method method) {
        int count = method.getParameterCount();
        for (int target = 0; target < count; target++) {
            List<Object> arguments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Class<?> type = method.getParameterTypes()[i];
                arguments.add(stated(type, i == target ? ClaimStatus.TARGET : ClaimStatus.ACTUAL));
            }
            if (arguments.get(target) instanceof String) {
                continue;
            }
            Derived result = call(method, arguments, method + " of " + arguments);
            assertThat(result.undefined().map(u -> u.reason()))
                    .as("%s: %s", method.getName(), result)
                    .contains(Reason.STATUS_MISMATCH);
            assertThat(result.undefined().orElseThrow().explanation())
                    .startsWith(result.name())
                    .contains(" must not mix ");
        }
    }

    private static Object stated(Class<?> type, ClaimStatus status) {
        Claim claim = Facts.level(Facts.quantity(Measure.TOTAL_TRADE, Facts.Y2023), "5 million USD", status);
        // a derived number says nothing of its measure, so that it may stand for exports and imports
        Operand plain = Derived.of("flow", "stated", claim.unit(), claim.point(), claim.bounds(), List.of(claim));
        if (type == Distribution.class) {
            return Distribution.of(ImmutableMap.of("a", plain, "b", Operand.exactly(BigDecimal.ONE, Unit.USD)));
        }
        return type == Operand.class ? plain : "a";
    }

    static List<Method> ofDistributions() {
        return calculators().stream()
                .filter(m -> m.getParameterTypes()[0] == Distribution.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofDistributions")
    void notesOfLevels_stayWithTheIndex(Method method) {
        Derived extrapolated = derived(Operand.exactly(new BigDecimal(3_000_000), Unit.USD))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
        List<Object> arguments = new ArrayList<>();
        int distributions = 0;
        for (Class<?> type : method.getParameterTypes()) {
            BigDecimal other = BigDecimal.valueOf(4_000_000L + 10L * distributions);
            arguments.add(
                    type != Distribution.class
                            ? odd(type, new Random(SEED))
                            : Distribution.of(ImmutableMap.of(
                                    "a",
                                    distributions++ == 0 ? extrapolated : Operand.exactly(other, Unit.USD),
                                    "b",
                                    Operand.exactly(BigDecimal.valueOf(7_000_000L * distributions), Unit.USD))));
        }
        Derived result = call(method, arguments, method + " of " + arguments);
        if (result.isDefined()) {
            assertThat(result.notes()).as(method.getName()).contains(Derived.Note.ASSUMES_NO_SEASONALITY);
        } else {
            // figures that are extrapolated are not compared over time
            assertThat(result.undefined().orElseThrow().reason()).isEqualTo(Reason.PERIOD_MISMATCH);
        }
    }
}
