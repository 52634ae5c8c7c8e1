package io.github.comity.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.trade.OpennessCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An operand that is known to be of another measure is refused at every place, or the place takes any. */
class MeasuresOfOperandsTest {
    private static final Operand ENTERPRISES = Facts.level(Measure.ENTERPRISES, "2023", "140 {enterprises}");

    private static Operand figure() {
        return Operand.of(Figure.parse("48.0 million USD"));
    }

    private static Arguments of(
            String name, int places, ImmutableSet<Integer> any, Function<List<Operand>, Derived> calculator) {
        return Arguments.of(name, places, any, calculator);
    }

    static Stream<Arguments> calculators() {
        ImmutableSet<Integer> none = ImmutableSet.of();
        return Stream.of(
                of(
                        "bilateral intensity",
                        4,
                        none,
                        o -> InvestmentCalculator.bilateralIntensity(o.get(0), o.get(1), o.get(2), o.get(3))),
                of(
                        "inward performance",
                        4,
                        none,
                        o -> InvestmentCalculator.inwardPerformanceIndex(o.get(0), o.get(1), o.get(2), o.get(3))),
                of("intensity", 3, none, o -> InvestmentCalculator.intensityEurostat(o.get(0), o.get(1), o.get(2))),
                of("stock to GDP", 2, none, o -> InvestmentCalculator.stockToGdp(o.get(0), o.get(1))),
                of(
                        "flow to formation",
                        2,
                        ImmutableSet.of(1),
                        o -> InvestmentCalculator.flowToCapitalFormation(o.get(0), o.get(1))),
                of("other changes", 3, none, o -> InvestmentCalculator.otherChanges(o.get(0), o.get(1), o.get(2))),
                of(
                        "import penetration",
                        3,
                        none,
                        o -> OpennessCalculator.importPenetration(o.get(0), o.get(1), o.get(2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calculators")
    void operandOfAnotherMeasure_isRefused(
            String name, int places, ImmutableSet<Integer> any, Function<List<Operand>, Derived> calculator) {
        List<Operand> figures = new ArrayList<>(
                IntStream.range(0, places).mapToObj(i -> figure()).toList());
        assertThat(calculator.apply(figures).name()).isNotEmpty();
        for (int place = 0; place < places; place++) {
            List<Operand> operands = new ArrayList<>(figures);
            operands.set(place, ENTERPRISES);
            if (any.contains(place)) {
                assertThat(calculator.apply(operands).isDefined())
                        .as("%s at %s", name, place)
                        .isFalse();
            } else {
                assertThatIllegalArgumentException()
                        .as("%s at %s", name, place)
                        .isThrownBy(() -> calculator.apply(operands))
                        .withMessageContaining("but was enterprises");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calculators")
    void figuresOfNoKnownMeasure_areTaken(
            String name, int places, ImmutableSet<Integer> any, Function<List<Operand>, Derived> calculator) {
        Derived found = calculator.apply(
                IntStream.range(0, places).mapToObj(i -> figure()).toList());
        assertThat(found.undefined().map(u -> u.reason().toString()).orElse("none"))
                .as(name)
                .isIn("none", "PERIOD_MISMATCH");
    }
}
