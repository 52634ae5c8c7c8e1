package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small sets of claims on which a careless translation into constraints would say too much or too little. */
class SoundnessTest {
    @Test
    void eitherOfTwoClaims_mayShowThatABaseIsNotNegative() {
        Claim growth = grew(TRADE_BALANCE, "2023", "2022", "+50%");
        Claim now = level(TRADE_BALANCE, "2023", "40 million USD");
        Claim base = level(TRADE_BALANCE, "2022", "20 million USD");
        Claim again = level(TRADE_BALANCE, "2022", "20.0 million USD");
        Reconciliation found = reconcile(growth, now, base, again);
        assertThat(found.contradictions().get(0).corrections())
                .containsExactlyInAnyOrder(ImmutableSet.of(growth), ImmutableSet.of(now), ImmutableSet.of(base, again));
        assertThat(found.allContradictions()).hasSize(2);
        assertThat(found.without(base).verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.without(again).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void divisorOfANumberThatMayBeNegative_isNotBounded() {
        Claim before = level(TRADE_BALANCE, "2022", "10 million USD");
        Claim now = claim(Subject.difference(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "0 million USD");
        Subject divisor =
                Subject.change(quantity(TRADE_BALANCE, "2023"), ReportingPeriod.year(2022), Growth.Form.DIVISOR);
        assertThat(reconcile(before, now).bounds(divisor).bounds())
                .as("the balance may be -0.5 million")
                .isEqualTo(Bounds.UNBOUNDED);
    }

    @Test
    void pointsOfARatio_areHundredths() {
        Measure rate = Measure.of(
                "tariff rate", Measure.Additivity.NOT_ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW);
        Quantity ratio = Quantity.of(rate, KAZ, CZE, ReportingPeriod.year(2023), Unit.RATIO);
        Claim rise = claim(Subject.change(ratio, ReportingPeriod.year(2022), Growth.Form.POINTS), "2 pp");
        Reconciliation found = Reconciler.standard()
                .reconcile(List.of(
                        Claim.of(Subject.level(ratio), Figure.parse("0.12").withUnit(Unit.RATIO), Said.SOURCE), rise));
        assertThat(Said.ends(found.bounds(Subject.level(ratio.withPeriod(ReportingPeriod.year(2022))))))
                .isEqualTo("[9/100, 11/100]");
        assertThat(Said.ends(found.bounds(rise.subject()))).isEqualTo("[3/2, 5/2]");
    }

    @Test
    void pointsOfMoney_sayNothing() {
        Claim points = claim(
                Subject.change(quantity(EXPORTS, "2023"), ReportingPeriod.year(2022), Growth.Form.POINTS), "2 pp");
        Reconciliation found = reconcile(exports("2023", "5 USD"), points);
        assertThat(found.checks().stream().filter(c -> c.claim().equals(points)).map(Check::reason))
                .containsExactly("exports of Kazakhstan to Czechia in 2022 is not a percentage, so that points "
                        + "of it say nothing");
        assertThat(found.bounds(points.subject()).bounds()).isEqualTo(Bounds.UNBOUNDED);
    }

    @Test
    void chainOfRelationsOfQuantities_isFollowedInAnyOrder() {
        Quantity w = quantity(IMPORTS, "2023").withScope("w");
        Quantity x = w.withScope("x");
        Quantity y = w.withScope("y");
        Quantity v = w.withScope("v");
        List<Claim> claims =
                List.of(claim(Subject.level(y), "5 million USD"), claim(Subject.level(v), "7 million USD"));
        List<Relation> chain =
                List.of(Relation.sameQuantity(x, y), Relation.sameQuantity(w, x), Relation.sameQuantity(v, w));
        for (List<Relation> order : Collections2.permutations(chain)) {
            assertThat(Reconciler.standard()
                            .withRelations(order.toArray(Relation[]::new))
                            .reconcile(claims)
                            .verdict())
                    .as("order %s", order)
                    .isEqualTo(Verdict.CONTRADICTORY);
        }
    }

    @Test
    void relationOfAQuantityWithoutPeriod_isAnError() {
        Quantity whenever = quantity(EXPORTS, "2023").withPeriod(ReportingPeriod.unknown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.sameQuantity(quantity(EXPORTS, "2023"), whenever))
                .withMessage("relation must be between quantities of known first and last days, but was exports "
                        + "KAZ-CZE unknown USD; name the period");
    }

    @Test
    void claimsTiedToPinnedOnesThatContradictEachOther_sayWhyNothingFollows() {
        Claim total = total("2023", "626.8 million USD");
        Claim exports = exports("2023", "147.7 million USD");
        Claim imports = imports("2023", "470.1 million USD");
        Claim growth = grew(EXPORTS, "2023", "2022", "+5%");
        Reconciliation found = Reconciler.standard()
                .withPinned(total, exports, imports)
                .reconcile(List.of(total, exports, imports, growth));
        assertThat(found.checks())
                .extracting(c -> c.claim().text() + ": " + c.outcome() + ", " + c.reason())
                .containsExactly(
                        "147.7 million USD: FAILED, it is one of the figures that cannot all be true",
                        "+5%: NOT_CHECKED, pinned claims that it is tied to cannot all be true, so that "
                                + "nothing follows from them",
                        "470.1 million USD: FAILED, it is one of the figures that cannot all be true",
                        "626.8 million USD: FAILED, it is one of the figures that cannot all be true");
    }

    @Test
    void claimsThatDifferInTheirWordsAlone_areInOneOrder() {
        Claim a = exports("2023", "147.7 million USD").withWording("a");
        Claim b = exports("2023", "147.7 million USD").withWording("b");
        assertThat(reconcile(a, b).claims()).isEqualTo(reconcile(b, a).claims());
    }
}
