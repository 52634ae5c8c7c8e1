package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);
    private static final Quantity EUROS = quantity(EXPORTS, "2023").withUnit(Unit.EUR);

    private static Claim euros(String period, String figure) {
        return Claim.of(
                Subject.level(EUROS.withPeriod(ReportingPeriod.parse(period))), Figure.parse(figure), Said.SOURCE);
    }

    @Test
    void bounds_ofTwoUnits_areOfTheOneOfWhichSomethingIsKnown() {
        Claim dollars = exports("2023", "5 million USD");
        Reconciliation found = reconcile(dollars, euros("2022", "4 million EUR"));
        assertThat(found.bounds(KAZ, EXPORTS, Y2023).subject()).isEqualTo(dollars.subject());
        assertThat(found.bounds(KAZ, EXPORTS, ReportingPeriod.year(2022)).subject())
                .isEqualTo(euros("2022", "4 million EUR").subject());
    }

    @Test
    void bounds_ofTwoUnits_areRefusedWhereBothAreKnown_orNone() {
        String message =
                "exports of Kazakhstan in %s must be of one partner, unit, coverage and price basis to be found "
                        + "by reporter, measure and period, but was 'exports of Kazakhstan to Czechia in %s in EUR' "
                        + "and 'exports "
                        + "of Kazakhstan to Czechia in %s in USD'; pass the level of one of them";
        Reconciliation found = reconcile(exports("2023", "5 million USD"), euros("2023", "4 million EUR"));
        for (String year : List.of("2023", "2019")) {
            assertThatThrownBy(() -> found.bounds(KAZ, EXPORTS, ReportingPeriod.parse(year)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(message.formatted(year, year, year));
        }
    }

    @Test
    void bounds_ofAMeasureThatMayFollow_areInTheUnitInWhichItMay() {
        Quantity firms = quantity(Measure.ENTERPRISES, "2022").withUnit(Unit.counted("firms"));
        Reconciliation found = reconcile(
                exports("2022", "5 million USD"),
                Claim.of(Subject.level(firms), Figure.parse("150 {firms}"), Said.SOURCE));
        assertThat(found.bounds(KAZ, Measure.TOTAL_TRADE, Y2023).subject())
                .as("nobody counts firms by trade")
                .isEqualTo(Subject.level(quantity(Measure.TOTAL_TRADE, "2023")));
    }

    @Test
    void bounds_ofAReporterOfWhomNothingIsSaidOfTheKind_areUnknown() {
        assertThat(reconcile(euros("2023", "4 million EUR"))
                        .bounds(KAZ, Measure.ENTERPRISES, Y2023)
                        .isKnown())
                .isFalse();
    }

    private static Claim in(String publisher, Claim claim) {
        return Claim.of(claim.subject(), claim.figure(), Source.of(publisher));
    }

    @Test
    void bounds_areOfTheEditionThatStatesMoreThanAPart() {
        Quantity exports = quantity(EXPORTS, "2023");
        Quantity all = exports.withCoverage(Coverage.GOODS_AND_SERVICES);
        Claim whole = in("Gazette", claim(Subject.level(all), "9 million USD"));
        Claim goods = in("Herald", claim(Subject.level(all.withCoverage(Coverage.GOODS)), "5 million USD"));
        assertThat(reconcile(whole, goods).bounds(whole.subject()).bounds()).isEqualTo(whole.bounds());
        Claim level = in("Gazette", exports("2023", "9 million USD"));
        Claim part = in("Herald", level(Measure.RE_EXPORTS, "2023", "5 million USD"));
        assertThat(reconcile(level, part).bounds(level.subject()).bounds()).isEqualTo(level.bounds());
    }

    @Test
    void bounds_ofWhatTwoEditionsStateInFull_areRefused() {
        Claim level = in("Gazette", exports("2023", "9 million USD"));
        Claim total = in("Herald", total("2023", "10 million USD"));
        assertThatThrownBy(() -> reconcile(level, total).bounds(level.subject()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "exports of Kazakhstan to Czechia in 2023 must be spoken of by one edition, but "
                                + "was by 'Gazette' and 'Herald'; ");
    }

    @Test
    void bounds_whereThatIsNotKnown_areThoseOfTheFirstThatMaySay() {
        Claim level = in("Gazette", exports("2023", "9 million USD"));
        Claim year = in("Herald", exports("2022", "10 million USD"));
        assertThat(reconcile(level, year).bounds(level.subject()).bounds()).isEqualTo(level.bounds());
        assertThatThrownBy(() -> Reconciler.standard()
                        .withBudget(1)
                        .reconcile(List.of(level, in("Herald", total("2023", "10 million USD"))))
                        .bounds(level.subject()))
                .as("what costs too much may say something")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bounds_ofWhatIsContradictory_areEmptyInEveryUnit() {
        Reconciliation found = reconcile(
                exports("2023", "9 million USD"), exports("2023", "5 million USD"), exports("2022", "5 million USD"));
        for (Growth.Form form : new Growth.Form[] {Growth.Form.RATE, Growth.Form.FACTOR, Growth.Form.DIVISOR}) {
            assertThat(found.bounds(Subject.change(quantity(EXPORTS, "2023"), ReportingPeriod.year(2022), form))
                            .bounds())
                    .as("%s", form)
                    .isEqualTo(Bounds.EMPTY);
        }
    }
}
