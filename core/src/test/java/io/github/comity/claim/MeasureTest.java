package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Measure.Additivity;
import io.github.comity.claim.Measure.Sign;
import io.github.comity.claim.Measure.Temporality;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @ParameterizedTest
    @EnumSource
    void of_everyCombination_existsUnlessAStockAddsUp(Sign sign) {
        for (Additivity additivity : Additivity.values()) {
            for (Temporality temporality : Temporality.values()) {
                if (additivity == Additivity.ADDITIVE && temporality == Temporality.STOCK) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Measure.of("loans", additivity, sign, temporality))
                            .withMessage("measure 'loans' must be a flow to add up over periods, but was an additive "
                                    + "stock; make it not additive, or a flow if it is measured over a period");
                } else {
                    Measure measure = Measure.of("loans", additivity, sign, temporality);
                    assertThat(measure.isAdditive()).isEqualTo(additivity == Additivity.ADDITIVE);
                    assertThat(measure.temporality()).isEqualTo(temporality);
                    assertThat(measure.isNonNegative()).isEqualTo(sign == Sign.NON_NEGATIVE);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reserves", "external debt", "students enrolled", "deposits on 1 July", "inward FDI stock"})
    void of_stockUnderAnyName_neverAddsUp(String name) {
        assertThat(Measure.of(name, Additivity.NOT_ADDITIVE, Sign.ANY_SIGN, Temporality.STOCK)
                        .isAdditive())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(name, Additivity.ADDITIVE, Sign.ANY_SIGN, Temporality.STOCK))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void constants_holdNoStockThatAddsUp() {
        assertThat(Arrays.stream(Measure.class.getFields())
                        .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Measure.class))
                .hasSize(19)
                .allSatisfy(f -> {
                    Measure measure = (Measure) f.get(null);
                    assertThat(measure.isAdditive() && measure.temporality() == Temporality.STOCK)
                            .isFalse();
                });
    }
}
