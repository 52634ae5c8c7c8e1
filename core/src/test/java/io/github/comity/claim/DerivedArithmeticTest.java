package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derived numbers in percent, and the magnitude in which they are printed. */
class DerivedArithmeticTest {
    private static final Derived QUARTER = Derived.of(
                    "share",
                    "a / b",
                    Unit.RATIO,
                    new BigDecimal("0.25"),
                    Bounds.parse("[0.2, 0.3]"),
                    List.of(Operand.of(Figure.parse("1 million USD"))))
            .withNote(Derived.Note.SHARED_INPUT);

    @Test
    void inPercent_isExactAndKeepsTheRest() {
        Derived result = QUARTER.inPercent();
        assertThat(result.point()).isEqualByComparingTo("25");
        assertThat(result.bounds()).hasToString("[20, 30]");
        assertThat(result.notes()).containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(result.inputs()).isEqualTo(QUARTER.inputs());
        assertThat(result.name()).isEqualTo("share");
        assertThat(result.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void inPercent_ofUndefined_staysUndefined() {
        Derived none =
                Derived.undefined("share", Undefined.Reason.ZERO_DENOMINATOR, "b is zero", Unit.RATIO, List.of());
        assertThat(none.inPercent().undefined()).isEqualTo(none.undefined());
        assertThat(none.inPercent().unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void printedIn_changesTheWordAndNotTheNumber() {
        Operand million = Operand.of(Figure.parse("626.8 million USD"));
        Derived level = Derived.of(
                "price", "f", Unit.USD, new BigDecimal("422"), Bounds.parse("[421.2, 422.8]"), List.of(million));
        assertThat(level).hasToString("≈ 0.0004220 million USD (0.0004212–0.0004228)");
        Derived inOnes = level.printedIn(Magnitude.ONE);
        assertThat(inOnes).hasToString("≈ 422.0 USD (421.2–422.8)");
        assertThat(inOnes.bounds()).isEqualTo(level.bounds());
        assertThat(inOnes.magnitude()).isEqualTo(Magnitude.ONE);
        assertThat(inOnes).isNotEqualTo(level);
    }
}
