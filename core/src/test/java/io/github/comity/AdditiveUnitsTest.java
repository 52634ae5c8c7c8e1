package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Measure.Additivity;
import io.github.comity.claim.Measure.Sign;
import io.github.comity.claim.Measure.Temporality;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What adds up over time is decided by measure and unit together, and everything that adds asks the same question. */
class AdditiveUnitsTest {
    private static final Measure SUPPORT =
            Measure.of("support", Additivity.ADDITIVE, Sign.NON_NEGATIVE, Temporality.FLOW);

    private static Claim level(Measure measure, String period, String figure) {
        Figure f = Figure.parse(figure);
        Quantity quantity = Quantity.of(measure, KAZ, CZE, ReportingPeriod.parse(period), f.unit());
        return Claim.of(Subject.level(quantity), f, Source.of("Office"));
    }

    /** Two years and a span of both that is not their sum. */
    private static List<Claim> years(String unit) {
        return List.of(
                level(SUPPORT, "2022", "3.0" + unit),
                level(SUPPORT, "2023", "4.0" + unit),
                level(SUPPORT, "2022-01-01/P2Y", "3.5" + unit));
    }

    @ParameterizedTest
    @CsvSource({
        "' USD', true",
        "' million EUR', true",
        "' tonnes', true",
        "' thousand {flights}', true",
        "'', true",
        "'%', false",
        "' pp', false",
        "' ratio', false"
    })
    void quantity_addsUp_ifMeasureAndUnitDo(String unit, boolean expected) {
        Claim claim = level(SUPPORT, "2023", "4.0" + unit);
        assertThat(claim.subject().quantity().addsUp()).isEqualTo(expected);
        assertThat(claim.unit().addsUp()).isEqualTo(expected);
        assertThat(level(Measure.FDI_INWARD_STOCK, "2023", "4.0" + unit)
                        .subject()
                        .quantity()
                        .addsUp())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", " pp", " ratio"})
    void reconciler_addsNoSharesOverYears(String unit) {
        assertThat(Reconciler.standard().reconcile(years(unit)).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" million USD", " tonnes", " thousand {flights}"})
    void reconciler_addsAmountsOverYears(String unit) {
        assertThat(Reconciler.standard().reconcile(years(unit)).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({"%, %", "' pp', pp", "' ratio', ratio"})
    void periodArithmetic_refusesUnitsThatNeverAddUp(String unit, String name) {
        List<Claim> claims = years(unit).subList(0, 2);
        Derived sum = CumulativeCalculator.cumulative(claims);
        assertThat(sum.undefined().map(Undefined::reason)).contains(Undefined.Reason.NOT_ADDITIVE);
        assertThat(sum)
                .hasToString("undefined (NOT_ADDITIVE: cumulative flow needs a unit that adds up over periods, but was "
                        + "support KAZ-CZE 2022 %s in %s; give the amounts)".formatted(name, name));
        assertThat(PeriodCalculator.runRateByMonths(claims.get(0)).undefined().map(Undefined::reason))
                .contains(Undefined.Reason.NOT_ADDITIVE);
        assertThat(PeriodCalculator.monthlyMean(claims.get(0)).undefined().map(Undefined::reason))
                .contains(Undefined.Reason.NOT_ADDITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5"})
    void ranks_areNeitherAddedOverTimeNorToATotal(String place) {
        Figure rank = Figure.parse(place).withUnit(Unit.RANK);
        List<Claim> ranks =
                List.of(of(Measure.TOTAL_TRADE, rank), of(Measure.EXPORTS, rank), of(Measure.IMPORTS, rank));
        assertThat(Reconciler.standard().reconcile(ranks).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(CumulativeCalculator.cumulative(List.<Operand>of(ranks.get(0)))
                        .undefined()
                        .map(Undefined::reason))
                .contains(Undefined.Reason.NOT_ADDITIVE);
    }

    private static Claim of(Measure measure, Figure rank) {
        Quantity quantity = Quantity.of(measure, KAZ, CZE, ReportingPeriod.year(2023), Unit.RANK);
        return Claim.of(Subject.level(quantity), rank, Source.of("Office"));
    }
}
