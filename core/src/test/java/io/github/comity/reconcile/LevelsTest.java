package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final ReportingPeriod Y2022 = ReportingPeriod.year(2022);
    private static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);

    private static Quantity quantity(Measure measure, Area partner, Unit unit) {
        return Quantity.of(measure, KAZ, partner, Y2023, unit);
    }

    private static List<Claim> claims(Quantity... quantities) {
        return Arrays.stream(quantities)
                .map(q -> Claim.of(Subject.level(q), Figure.parse("5 million").withUnit(q.unit()), Said.SOURCE))
                .toList();
    }

    private static ImmutableSet<Quantity> meant(Quantity... stated) {
        return Levels.of(claims(stated), KAZ, EXPORTS, Y2022, q -> true);
    }

    @Test
    void of_measureThatIsStated_isMeantBeforeThoseThatFollow() {
        Quantity exports = quantity(EXPORTS, CZE, Unit.USD);
        Quantity imports = quantity(IMPORTS, CZE, Unit.EUR);
        Quantity total = quantity(TOTAL_TRADE, CZE, Unit.EUR);
        assertThat(meant(imports, exports, total)).containsExactly(exports.withPeriod(Y2022));
        assertThat(meant(imports, total))
                .as("one that may follow from both")
                .containsExactly(imports.withMeasure(EXPORTS).withPeriod(Y2022));
    }

    @Test
    void of_measureOfWhichNothingIsKnown_isNotMeant() {
        Quantity dollars = quantity(EXPORTS, CZE, Unit.USD);
        Quantity euros = quantity(EXPORTS, CZE, Unit.EUR);
        assertThat(meant(dollars, euros)).containsExactly(dollars.withPeriod(Y2022), euros.withPeriod(Y2022));
        assertThat(Levels.of(
                        claims(dollars, euros),
                        KAZ,
                        EXPORTS,
                        Y2022,
                        q -> q.unit().equals(Unit.EUR)))
                .containsExactly(euros.withPeriod(Y2022));
        assertThat(Levels.of(claims(dollars, euros), KAZ, EXPORTS, Y2022, q -> false))
                .containsExactly(quantity(EXPORTS, CZE, Unit.UNSTATED).withPeriod(Y2022));
    }

    @Test
    void of_tradeWithACountry_isMeantBeforeThatWithTheWorld() {
        Quantity world = quantity(EXPORTS, World.WORLD, Unit.USD);
        Quantity own = quantity(EXPORTS, KAZ, Unit.USD);
        Quantity czechia = quantity(EXPORTS, CZE, Unit.USD);
        Quantity china = quantity(EXPORTS, CHN, Unit.USD);
        assertThat(meant(world, own, czechia)).containsExactly(czechia.withPeriod(Y2022));
        assertThat(meant(china, czechia)).containsExactly(china.withPeriod(Y2022), czechia.withPeriod(Y2022));
        assertThat(meant(world)).containsExactly(world.withPeriod(Y2022));
    }

    @Test
    void of_scopesAndUnstatedUnits_arePassedOver() {
        Quantity all = quantity(EXPORTS, CZE, Unit.USD);
        assertThat(meant(all.withScope("HS 2022:27"), quantity(EXPORTS, CZE, Unit.UNSTATED), all))
                .containsExactly(all.withPeriod(Y2022));
        Quantity goods = all.withCoverage(Coverage.GOODS);
        assertThat(meant(all, goods)).containsExactly(all.withPeriod(Y2022), goods.withPeriod(Y2022));
    }

    @Test
    void of_reporterWhoSaysNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Levels.of(claims(quantity(EXPORTS, CZE, Unit.USD)), CZE, EXPORTS, Y2022, q -> true))
                .withMessage("bounds of exports of Czechia in 2022 must rest on claims of that reporter, but there is "
                        + "none; add one");
    }
}
