package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @ValueSource(strings = {"USD", "KZT", "XAU", "%", "pp", "ratio", "rank", "", "{legal entities}", "t", "kWh", "TEU"})
    void parse_undoesToString(String text) {
        assertThat(Unit.parse(text)).hasToString(text);
    }

    @Test
    void money_everyCurrencyOfTheJdk_isKnown() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            assertThat(Unit.money(currency).currency()).contains(currency);
        }
        assertThat(Unit.PERCENT.currency()).isEmpty();
        assertThat(Unit.USD.kind()).isEqualTo(Unit.Kind.MONEY);
        assertThat(Unit.counted("horses").symbol()).isEqualTo("horses");
    }

    @Test
    void ofDifference_isPointsBetweenPercentagesAlone() {
        assertThat(Unit.PERCENT.ofDifference()).isEqualTo(Unit.PERCENTAGE_POINT);
        for (Unit unit : new Unit[] {
            Unit.PERCENTAGE_POINT,
            Unit.RATIO,
            Unit.USD,
            Unit.RANK,
            Unit.UNSTATED,
            Unit.physical("t"),
            Unit.counted("cars")
        }) {
            assertThat(unit.ofDifference()).isEqualTo(unit);
        }
    }

    @Test
    void badUnits_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.money("USX"))
                .withMessage("unknown currency code 'USX': pass an ISO 4217 code such as USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.physical("furlong"))
                .withMessage(
                        "unknown physical unit 'furlong': pass one of [MW, TEU, bbl, ha, kWh, kg, km, km2, m2, m3, t], "
                                + "or count things with Unit.counted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.counted("a}b"))
                .withMessage("counted thing must have at most 100 characters, no braces and no space at its ends, "
                        + "but was 'a}b'; shorten or strip it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse("dollars"))
                .withMessage("unknown unit 'dollars': pass an ISO 4217 code, %, pp, ratio, rank, a physical symbol "
                        + "or a counted thing in braces");
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.parse("x".repeat(1 << 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("x".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.counted("\0"));
    }

    @Test
    void equals_isByKindAndSymbol() {
        EqualsVerifier.forClass(Unit.class)
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of(1, 2))
                .withNonnullFields("kind", "symbol")
                .verify();
        assertThat(Unit.counted("t")).isNotEqualTo(Unit.physical("t"));
        assertThat(Unit.physical("tonnes")).isEqualTo(Unit.physical("t"));
    }
}
