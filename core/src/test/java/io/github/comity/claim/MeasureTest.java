package io.github.comity.claim;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import io.github.comity.claim.Measure.Additivity;
import io.github.comity.claim.Measure.Sign;
import io.github.comity.claim.Measure.Temporality;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .hasSize(27)
                .allSatisfy(f -> {
                    Measure measure = (Measure) f.get(null);
                    assertThat(measure.isAdditive() && measure.temporality() == Temporality.STOCK)
                            .isFalse();
                });
    }

    private static String sentence(Measure measure, Area partner, String period) {
        return Subject.level(Quantity.of(measure, KAZ, partner, ReportingPeriod.parse(period), Unit.USD))
                .describe();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TOTAL_TRADE; total trade of Kazakhstan with Czechia in 2023",
                "EXPORTS; exports of Kazakhstan to Czechia in 2023",
                "IMPORTS; imports of Kazakhstan from Czechia in 2023",
                "TRADE_BALANCE; trade balance of Kazakhstan with Czechia in 2023",
                "RE_EXPORTS; re-exports of Kazakhstan to Czechia in 2023",
                "FDI_GROSS_INFLOW; gross FDI inflow of Kazakhstan from Czechia in 2023",
                "FDI_NET_INFLOW; net FDI inflow of Kazakhstan from Czechia in 2023",
                "FDI_INFLOW; FDI inflow of unstated basis of Kazakhstan from Czechia in 2023",
                "FDI_INWARD_STOCK; inward FDI stock of Kazakhstan from Czechia in 2023",
                "FDI_GROSS_OUTFLOW; gross FDI outflow of Kazakhstan to Czechia in 2023",
                "FDI_NET_OUTFLOW; net FDI outflow of Kazakhstan to Czechia in 2023",
                "FDI_OUTFLOW; FDI outflow of unstated basis of Kazakhstan to Czechia in 2023",
                "FDI_OUTWARD_STOCK; outward FDI stock of Kazakhstan in Czechia in 2023",
                "REGISTERED_CAPITAL; registered capital from Czechia in Kazakhstan in 2023",
                "PROJECT_VALUE; project value of Kazakhstan with Czechia in 2023",
                "ENTERPRISES; enterprises from Czechia in Kazakhstan in 2023",
                "PROJECTS; projects of Kazakhstan with Czechia in 2023",
                "GDP; GDP of Kazakhstan with Czechia in 2023",
                "TOURISTS; tourists from Czechia in Kazakhstan in 2023"
            })
    void constant_bringsItsPrepositions(String constant, String expected) throws ReflectiveOperationException {
        Measure measure = (Measure) Measure.class.getField(constant).get(null);
        assertThat(sentence(measure, CZE, "2023")).isEqualTo(expected);
        assertThat(sentence(measure, KAZ, "2023")).isEqualTo(measure.name() + " of Kazakhstan in 2023");
        assertThat(sentence(measure, World.WORLD, "2023")).isEqualTo(expected.replace("Czechia", "the world"));
    }

    @Test
    void ownMeasure_isTold_asTheCallerSays_whateverItsName() {
        Measure inflow = Measure.of("capital inflow", Additivity.ADDITIVE, Sign.NON_NEGATIVE, Temporality.FLOW);
        assertThat(sentence(inflow, CZE, "2023")).isEqualTo("capital inflow of Kazakhstan with Czechia in 2023");
        assertThat(sentence(inflow.told(Measure.Sides.OF_FROM), CZE, "2023"))
                .isEqualTo("capital inflow of Kazakhstan from Czechia in 2023");
        assertThat(sentence(inflow.told(Measure.Sides.FROM_IN), CZE, "2023"))
                .isEqualTo("capital inflow from Czechia in Kazakhstan in 2023");
        assertThat(inflow.told(Measure.Sides.OF_IN)).isEqualTo(inflow).hasSameHashCodeAs(inflow);
        assertThat(inflow.sides()).isEqualTo(Measure.Sides.OF_WITH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-S2; in the second half of 2024",
                "2024-Q3; in the third quarter of 2024",
                "2024-07-01/P1D; on 1 July 2024",
                "2005/..; since 2005",
                "../2023; to 2023",
                "unknown; in an unknown period",
                "2024-01-01/P7M; in January–July 2024"
            })
    void period_standsWithItsPrepositionAndArticle(String period, String expected) {
        assertThat(sentence(Measure.EXPORTS, CZE, period)).isEqualTo("exports of Kazakhstan to Czechia " + expected);
    }

    @Test
    void constants_areAllThatTheClassNames() throws IllegalAccessException {
        List<Measure> named = new ArrayList<>();
        for (Field field : Measure.class.getFields()) {
            if (field.getType() == Measure.class) {
                named.add((Measure) field.get(null));
            }
        }
        assertThat(Measure.constants()).containsExactlyElementsOf(named).hasSizeGreaterThan(20);
    }

    @Test
    void measuresOfInvestment_areAllThatAreSoNamed_byDirection() {
        assertThat(Iterables.concat(Measure.inwardInvestment(), Measure.outwardInvestment()))
                .containsExactlyElementsOf(Measure.constants().stream()
                        .filter(m -> m.name().contains("FDI"))
                        .toList());
        assertThat(Measure.inwardInvestment())
                .allMatch(m -> m.name().matches("(?:gross |net |)FDI inflow.*|inward .*"));
    }
}
