package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Derived.Note;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.structure.Distribution;
import io.github.comity.trade.MirrorPair;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be known of an operand is said of all that follows from it, whichever operand it is. */
class CarriedNotesTest {
    private static final List<Unit> UNITS = List.of(Unit.USD, Unit.RATIO, Unit.PERCENT);

    private static Derived given(int value, Unit unit) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return Derived.of(
                "level", "as given", unit, exact, Bounds.exactly(exact), List.of(Operand.exactly(exact, unit)));
    }

    /** What stands for a parameter; null if it takes no operand and nothing else that is known here. */
    private static Object argument(Class<?> type, Derived operand) {
        Operand other = Operand.exactly(BigDecimal.TEN, operand.unit());
        if (type == Operand.class || type == Derived.class) {
            return operand;
        }
        if (type == Iterable.class) {
            return List.of(operand, other);
        }
        if (type == MirrorPair.class) {
            return MirrorPair.of(operand, other);
        }
        if (type == Distribution.class) {
            return Distribution.of(ImmutableMap.of("a", operand, "b", other));
        }
        return ImmutableMap.of(
                        int.class,
                        3,
                        BigDecimal.class,
                        new BigDecimal("0.3"),
                        String.class,
                        "a",
                        Growth.class,
                        Growth.parse("+5%"))
                .get(type);
    }

    private static boolean takesOperands(Class<?> type) {
        return List.of(Operand.class, Derived.class, Iterable.class, MirrorPair.class, Distribution.class)
                .contains(type);
    }

    /** Checks a method with the note on each operand in turn; how many answers had a number. */
    private static int carried(Method method) throws IllegalAccessException, InvocationTargetException {
        Class<?>[] types = method.getParameterTypes();
        int defined = 0;
        for (Unit unit : UNITS) {
            for (int noted = 0; noted < types.length; noted++) {
                if (!takesOperands(types[noted])) {
                    continue;
                }
                Object[] arguments = new Object[types.length];
                for (int i = 0; i < types.length; i++) {
                    Derived operand = given(50 - 7 * i, unit);
                    arguments[i] =
                            argument(types[i], i == noted ? operand.withNote(Note.ASSUMES_NO_SEASONALITY) : operand);
                }
                Derived result = (Derived) method.invoke(null, arguments);
                if (result.isDefined()) {
                    defined++;
                    assertThat(result.notes())
                            .as("%s with the note on %s", method.getName(), noted)
                            .contains(Note.ASSUMES_NO_SEASONALITY);
                }
            }
        }
        return defined;
    }

    static List<Method> methods() {
        return OddFiguresTest.methods().stream()
                .filter(m -> List.of(m.getParameterTypes()).stream().anyMatch(CarriedNotesTest::takesOperands))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noteOfAnyOperand_isThatOfTheResult(Method method) throws IllegalAccessException, InvocationTargetException {
        carried(method);
    }

    @Test
    void nearlyEveryMethod_hasAnAnswerThatIsChecked() throws IllegalAccessException, InvocationTargetException {
        int checked = 0;
        for (Method method : methods()) {
            checked += carried(method) > 0 ? 1 : 0;
        }
        assertThat(checked).isGreaterThan(methods().size() / 2);
    }
}
