package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+48.4%|RATE|+48.4%|[1.4835, 1.4845]",
                "48.4%|RATE|+48.4%|[1.4835, 1.4845]",
                "-3.1 percent|RATE|-3.1%|[0.9685, 0.9695]",
                "up 5%|RATE|+5%|[1.045, 1.055]",
                "fell by 5%|RATE|-5%|[0.945, 0.955]",
                "×2.1|FACTOR|×2.1|[2.05, 2.15]",
                "x2.1|FACTOR|×2.1|[2.05, 2.15]",
                "2.1 times|FACTOR|×2.1|[2.05, 2.15]",
                "3.4-fold|FACTOR|×3.4|[3.35, 3.45]",
                "3.4fold|FACTOR|×3.4|[3.35, 3.45]",
                "doubled|FACTOR|×2|[1.5, 2.5]",
                "tripled|FACTOR|×3|[2.5, 3.5]",
                "halved|DIVISOR|÷2|[0.4, 0.6666666666666666666666666666666667]",
                "to 148.4%|FACTOR|to 148.4%|[1.4835, 1.4845]",
                "÷2|DIVISOR|÷2|[0.4, 0.6666666666666666666666666666666667]",
                "fell 2.5 times|DIVISOR|÷2.5|[0.3921568627450980392156862745098039, "
                        + "0.4081632653061224489795918367346939]",
                "rose 2.1 times|FACTOR|×2.1|[2.05, 2.15]",
                "+200 million USD|ABSOLUTE|+200 million USD|",
                "-3.4 billion USD|ABSOLUTE|-3.4 billion USD|",
                "up more than 200 million USD|ABSOLUTE|up more than 200 million USD|",
                "down 3 million USD|ABSOLUTE|-3 million USD|",
                "+1.2 pp|POINTS|+1.2 pp|",
                "+48.4% against 2020|RATE|+48.4% against 2020|[1.4835, 1.4845]",
                "up 3.4% on 2023|RATE|+3.4% against 2023|[1.0335, 1.0345]",
                "rose by 3.4% compared with January-July 2023|RATE|+3.4% against 2023-01-01/P7M|[1.0335, 1.0345]",
                "+3.4% compared to Q1 2023|RATE|+3.4% against 2023-Q1|[1.0335, 1.0345]",
                "up 3.4% from the previous year|RATE|+3.4%|[1.0335, 1.0345]",
                "down 3.4% from 2022|RATE|-3.4% against 2022|[0.9655, 0.9665]",
                "5-fold since 2006|FACTOR|×5 against 2006|[4.5, 5.5]",
                "+3.4% vs 2022|RATE|+3.4% against 2022|[1.0335, 1.0345]",
                "+3.4% y-o-y|RATE|+3.4%|[1.0335, 1.0345]",
                "+3.4% year on year|RATE|+3.4%|[1.0335, 1.0345]",
                "-3.4% YoY|RATE|-3.4%|[0.9655, 0.9665]",
                "more than 5%|RATE|up more than 5%|[1.05, +inf)",
                "1.2–1.5%|RATE|up 1.2–1.5%|[1.0115, 1.0155]",
                "÷148.4%|DIVISOR|÷148.4%|[0.673627484001347254968002694509936, 0.6740815638692281766093697337377823]",
                "0.5 ratio|FACTOR|×0.5|[0.45, 0.55]",
                "×1.2–1.5|FACTOR|×1.2–1.5|[1.15, 1.55]"
            })
    void parse_everyNotation(String text, Growth.Form form, String canonical, String factor) {
        Growth growth = Growth.parse(text);
        assertThat(growth.form()).isEqualTo(form);
        assertThat(growth).hasToString(canonical);
        assertThat(Growth.parse(canonical)).isEqualTo(growth);
        assertThat(growth.factorBounds().map(Object::toString).orElse(null)).isEqualTo(factor);
        growth.factorPoint()
                .ifPresent(
                        p -> assertThat(growth.factorBounds().get().contains(p)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "626.8 million USD|an amount without a sign is a level, not a growth; write +626.8 "
                        + "million USD for a change, or put the level first",
                "48.4|the unit is missing; write a rate as +48.4%, a factor as ×2.1",
                "up -5%|'up' and '-5%' contradict each other; write +5% for a rise or -5% for a fall",
                "up +5%|'up' and '+5%' say the same twice; write +5%",
                "+-5%|'+' and '-5%' contradict each other; write +5% for a rise or -5% for a fall",
                "×2 million|a factor is a bare number, such as ×2.1",
                "to 5 USD|'to' states an index in percent, such as to 148.4%",
                "abc|cannot parse figure from 'abc' at index 0: a number is missing; write it in digits, as in 626.8 "
                        + "million USD, or leave the figure out"
            })
    void parse_badText_namesTheRemedy(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse(text))
                .withMessage("cannot parse growth from '%s': %s".formatted(text, message));
    }

    @Test
    void badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse("9".repeat(1 << 20)))
                .withMessage("growth text must have at most 200 characters, but was '" + "9".repeat(48)
                        + "'... (1048576 characters); pass one growth alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.RATE, Figure.parse("5 USD")))
                .withMessage("growth rate needs a figure in percent, but was '5 USD'; use Growth.Form.ABSOLUTE for "
                        + "an amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.ABSOLUTE, Figure.parse("5%")))
                .withMessage("absolute change needs a figure in money, a counted thing or a physical unit, but was "
                        + "'5%'; use Growth.Form.RATE for percent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.POINTS, Figure.parse("5 ratio")))
                .withMessage("change in points needs a figure in percentage points, but was '5 ratio'; use "
                        + "Growth.Form.FACTOR for a ratio");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.FACTOR, Figure.parse("5 pp")))
                .withMessage("growth factor needs a figure in ratio or percent, but was '5 pp'; use "
                        + "Growth.Form.POINTS for percentage points");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.RATE, Figure.parse("rank 5")))
                .withMessage("growth rate needs a figure in percent, but was 'rank 5'; a rank has no growth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.RATE, Figure.parse("5")))
                .withMessage("growth rate needs a figure in percent, but was '5'; name the unit, as in +48.4%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.of(Growth.Form.FACTOR, Figure.parse("0 ratio")))
                .withMessage(
                        "growth factor must be above zero, but was '0 ratio'; state a fall as a rate such as -48.4%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.parse("×0"))
                .withMessage("cannot parse growth from '×0': growth factor must be above zero, but was '0 ratio'; "
                        + "state a fall as a rate such as -48.4%");
    }

    @Test
    void parse_undoesToString_onRandomGrowths() {
        Random random = new Random(17);
        Unit[] units = {Unit.PERCENT, Unit.RATIO, Unit.PERCENT, Unit.USD, Unit.PERCENTAGE_POINT};
        Growth.Form[] forms = Growth.Form.values();
        for (int i = 0; i < 5_000; i++) {
            Growth.Form form = forms[i % 5];
            BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
            boolean factor = form == Growth.Form.FACTOR || form == Growth.Form.DIVISOR;
            value = factor || random.nextBoolean() ? value : value.negate();
            Magnitude magnitude = form == Growth.Form.ABSOLUTE ? Magnitude.MILLION : Magnitude.ONE;
            Qualifier qualifier = Qualifier.values()[random.nextInt(8)];
            Figure figure = qualifier == Qualifier.RANGE
                    ? Figure.range(value, value.add(BigDecimal.ONE), magnitude, units[i % 5])
                    : Figure.of(value, magnitude, units[i % 5]).withQualifier(qualifier);
            Growth growth = Growth.of(form, figure);
            growth = random.nextBoolean() ? growth : growth.against(ReportingPeriod.year(2000 + random.nextInt(20)));
            assertThat(Growth.parse(growth.toString()))
                    .as("seed 17, %s", growth)
                    .isEqualTo(growth);
        }
    }

    @Test
    void equals_isByNotation() {
        assertThat(Growth.parse("+110%")).isNotEqualTo(Growth.parse("2.1 times"));
        // figures and periods come from packages that are closed to reflection where this test runs alone
        EqualsVerifier.forClass(Growth.class)
                .withPrefabValues(Figure.class, Figure.parse("5%"), Figure.parse("6%"))
                .withPrefabValues(ReportingPeriod.class, ReportingPeriod.year(2022), ReportingPeriod.year(2023))
                .withNonnullFields("form", "figure", "base")
                .verify();
    }
}
