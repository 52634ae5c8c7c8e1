package io.github.comity.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static Operand operand(String figure) {
        return Operand.of(Figure.parse(figure));
    }

    @Test
    void bounds_areCutOnlyWhereAnOperandIsNamed_alsoOfMany() {
        ImmutableList.Builder<Operand> all = ImmutableList.builder();
        for (int i = 0; i < 40; i++) {
            all.add(operand("less than 1 million USD"));
        }
        ImmutableList<Operand> operands = all.build();
        Readings readings = new Readings(operands);
        readings.nonNegative(operands.get(1));
        readings.nonNegative(operands.get(30));
        for (int i = 0; i < operands.size(); i++) {
            Bounds cut = i == 1 || i == 30 ? Bounds.parse("[0, 1E+6]") : Bounds.parse("(-inf, 1E+6]");
            assertThat(readings.bounds(operands.get(i))).as("operand %s", i).isEqualTo(cut);
        }
    }

    @Test
    void bounds_ofOperandsThatWereReadBefore_areCutAllTheSame() {
        Operand low = operand("less than 1 million USD");
        Operand negative = operand("-2 million USD");
        Readings readings = new Readings(ImmutableList.of(low, negative));
        assertThat(readings.bounds(low)).isEqualTo(Bounds.parse("(-inf, 1E+6]"));
        readings.nonNegative();
        assertThat(readings.bounds(low)).isEqualTo(Bounds.parse("[0, 1E+6]"));
        assertThat(readings.bounds(negative).isEmpty()).isTrue();
    }

    @Test
    void nonNegative_ofAnOperandOfAnotherCalculation_isRefused() {
        Readings readings = new Readings(ImmutableList.of(operand("5 million USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readings.nonNegative(operand("7 million USD")))
                .withMessage("operands of a calculation must be named when it is opened, but was '7 million USD'");
    }
}
