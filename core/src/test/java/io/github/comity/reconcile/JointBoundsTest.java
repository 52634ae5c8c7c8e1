package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.reconcile.Said.ends;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointBoundsTest {
    private static final Subject LEVEL = Subject.level(quantity(EXPORTS, "2023"));
    private static final Claim BARE = Claim.of(
            Subject.level(quantity(EXPORTS, "2023").withUnit(Unit.UNSTATED)), Figure.parse("479.1"), Said.SOURCE);
    /** It keeps the unit of the other one from being taken from it. */
    private static final Claim EUROS = Claim.of(
            Subject.level(quantity(EXPORTS, "2021").withUnit(Unit.EUR)), Figure.parse("5 million EUR"), Said.SOURCE);

    private static Subject change(Growth.Form form) {
        return Subject.change(quantity(EXPORTS, "2023"), ReportingPeriod.year(2022), form);
    }

    @Test
    void explain_namesTheClaimsThatForceEachEnd() {
        Reconciliation found =
                reconcile(exports("2022", "100.0 million USD"), exports("2023", "less than 50 million USD"));
        assertThat(found.bounds(change(Growth.Form.ABSOLUTE)).explain())
                .isEqualTo(
                        "change of exports of Kazakhstan to Czechia in 2023 against 2022: ≈ -75 million USD (-101 to "
                                + "-49). Not less, because of exports 2022 100.0 million USD. Not more, because of "
                                + "exports 2022 "
                                + "100.0 million USD; exports 2023 less than 50 million USD.");
        assertThat(found.bounds(change(Growth.Form.RATE)).explain())
                .as("that it fell by no more than all, nobody has to say")
                .isEqualTo("growth of exports of Kazakhstan to Czechia in 2023 against 2022: ≈ -75% (-100 to -49). Not "
                        + "more, because of exports 2022 100.0 million USD; exports 2023 less than 50 million USD.");
        assertThat(found.bounds(change(Growth.Form.DIVISOR)).explain())
                .isEqualTo("factor of the fall of exports of Kazakhstan to Czechia in 2023 against 2022: ≈ 1.999 (at "
                        + "least 1.999). Not less, because of exports 2022 100.0 million USD; exports 2023 less than "
                        + "50 million USD.");
    }

    @Test
    void explain_saysWhichClaimWouldTellMore() {
        String why = "'exports of Kazakhstan to Czechia in 2023: 479.1' is not tied to it: its unit is not stated, and "
                + "its figure needs one of its own; name the unit";
        JointBounds some = reconcile(exports("2023-S1", "at least 5 million USD"), BARE, EUROS)
                .bounds(LEVEL);
        assertThat(some.remark()).contains(why);
        assertThat(some.explain())
                .isEqualTo(
                        "exports of Kazakhstan to Czechia in 2023: ≈ 5 million USD (at least 5). Not less, because of "
                                + "exports first half of 2023 at least 5 million USD. " + why + ".");
        JointBounds nothing =
                reconcile(BARE, exports("2022", "5 million USD"), EUROS).bounds(LEVEL);
        assertThat(nothing.explain())
                .as("once is enough")
                .isEqualTo(
                        "exports of Kazakhstan to Czechia in 2023: undefined (MISSING_INPUT: exports of Kazakhstan to "
                                + "Czechia in 2023 must be tied to some claim to have bounds, but " + why + ").");
        assertThat(reconcile(exports("2023", "5 million USD"), BARE, EUROS)
                        .bounds(LEVEL)
                        .remark())
                .as("both ends are known")
                .isEmpty();
    }

    @Test
    void remark_isOfFactsOfTheSameLevelWithoutAUnit() {
        assertThat(reconcile(exports("2022", "5 million USD"), BARE, EUROS)
                        .bounds(Subject.level(quantity(EXPORTS, "2022")))
                        .remark())
                .isEmpty();
        assertThat(reconcile(exports("2022", "at least 5 million USD"), BARE, EUROS)
                        .bounds(Subject.level(quantity(EXPORTS, "2022")))
                        .remark())
                .as("it is of 2023")
                .isEmpty();
        Claim forecast = Claim.builder()
                .subject(BARE.subject())
                .figure(BARE.figure())
                .source(BARE.source())
                .status(ClaimStatus.FORECAST)
                .build();
        assertThat(reconcile(exports("2023", "at least 5 million USD"), forecast, EUROS)
                        .bounds(LEVEL)
                        .remark())
                .isEmpty();
        assertThat(reconcile(exports("2022", "5 million USD"), BARE, EUROS)
                        .bounds(BARE.subject())
                        .remark())
                .as("it is what is asked")
                .isEmpty();
        assertThat(reconcile(exports("2023", "at least 5 million USD"), imports("2023", "3 million USD"), EUROS)
                        .bounds(LEVEL)
                        .remark())
                .as("all have units")
                .isEmpty();
        JointBounds empty = reconcile(exports("2023", "5 million USD"), exports("2023", "7 million USD"), BARE, EUROS)
                .bounds(LEVEL);
        assertThat(empty.remark()).isEmpty();
    }

    @Test
    void contradiction_leavesNothing() {
        JointBounds bounds = reconcile(exports("2023", "5 million USD"), exports("2023", "7 million USD"))
                .bounds(LEVEL);
        assertThat(bounds.bounds()).isEqualTo(Bounds.EMPTY);
        assertThat(bounds.explain())
                .isEqualTo("exports of Kazakhstan to Czechia in 2023: nothing follows, because the claims contradict "
                        + "each other.");
        assertThat(bounds.derived().undefined().orElseThrow().explanation())
                .isEqualTo("exports of Kazakhstan to Czechia in 2023 must follow from claims that can all be true, but "
                        + "they contradict each other; see the contradictions");
    }

    @Test
    void isKnown_isMoreThanThatNothingIsNegative() {
        assertThat(reconcile(total("2023", "5 million USD")).bounds(LEVEL).isKnown())
                .as("no more than the total")
                .isTrue();
        assertThat(reconcile(total("2022", "5 million USD")).bounds(LEVEL).isKnown())
                .isFalse();
        assertThat(reconcile(exports("2023", "at least 5 million USD"))
                        .bounds(LEVEL)
                        .isKnown())
                .isTrue();
    }

    // quotients of what may be negative

    @Test
    void ratio_isBoundedOnlyWhereItsDenominatorIsNotNegative() {
        Subject ratio = Subject.ratio(quantity(IMPORTS, "2023"), quantity(FDI_NET_INFLOW, "2023"));
        Claim imports =
                Claim.of(Subject.level(quantity(IMPORTS, "2023")), Figure.parse("10.0 million USD"), Said.SOURCE);
        assertThat(ends(reconcile(imports, level(FDI_NET_INFLOW, "2023", "2.0 million USD"))
                        .bounds(ratio)))
                .isEqualTo("[199/41, 67/13]");
        assertThat(ends(reconcile(imports, level(FDI_NET_INFLOW, "2023", "-1 to 4 million USD"))
                        .bounds(ratio)))
                .isEqualTo("[unbounded, unbounded]");
        assertThat(ends(reconcile(imports, exports("2023", "0-4 million USD"))
                        .bounds(Subject.ratio(quantity(IMPORTS, "2023"), quantity(EXPORTS, "2023")))))
                .as("exports are not negative")
                .isEqualTo("[199/90, unbounded]");
        assertThat(ends(reconcile(imports, level(FDI_NET_INFLOW, "2023", "-2.0 million USD"))
                        .bounds(ratio)))
                .isEqualTo("[unbounded, unbounded]");
    }

    /** Both may be negative, so that their quotient is 1 or nothing at all. */
    @Test
    void ratio_ofTwoEqualNumbersOfAnySign_isNotBounded() {
        Quantity net = quantity(FDI_NET_INFLOW, "2023");
        Quantity same = net.withScope("banks");
        Subject ratio = Subject.ratio(net, same);
        Reconciler reconciler = Reconciler.standard().withRelations(Relation.sameQuantity(net, same));
        List<Claim> claims = List.of(level(FDI_NET_INFLOW, "2023", "-5 to 5 million USD"));
        assertThat(ends(reconciler.reconcile(claims).bounds(ratio))).isEqualTo("[unbounded, unbounded]");
        assertThat(ends(reconciler
                        .reconcile(List.of(level(FDI_NET_INFLOW, "2023", "1-5 million USD")))
                        .bounds(ratio)))
                .isEqualTo("[1, 1]");
    }
}
