package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import org.junit.jupiter.api.Test;

class GroundTest {
    private static final Subject.Share SHARE = Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023"));
    private static final Claim LEVEL = exports("2023", "5 million USD");
    private static final Claim GROWTH = grew(EXPORTS, "2023", "2022", "+10%");

    private static Ground.AboveZero aboveZero(Claim claim) {
        return new Ground.AboveZero(claim, Subject.level(quantity(EXPORTS, "2022")), ImmutableList.of(LEVEL));
    }

    @Test
    void stated_isTheClaim_withThoseThatItNeeds() {
        Ground.Stated stated = new Ground.Stated(GROWTH, ImmutableList.of(LEVEL));
        assertThat(stated).hasToString(GROWTH.toString());
        assertThat(stated.claims()).containsExactly(GROWTH, LEVEL);
    }

    @Test
    void notNegative_isOfTheMeasure() {
        assertThat(new Ground.NotNegative(LEVEL.subject())).hasToString("exports cannot be negative");
        assertThat(new Ground.NotNegative(SHARE)).hasToString("a share of exports cannot be negative");
        assertThat(new Ground.NotNegative(SHARE).claims()).isEmpty();
    }

    @Test
    void aboveZero_isSaidWithAGrowthAShareOrARatio() {
        Ground.AboveZero ground = aboveZero(GROWTH);
        assertThat(ground)
                .hasToString("growth of exports of Kazakhstan to Czechia in 2023 against 2022: +10% says that its base "
                        + "was above zero: exports of Kazakhstan to Czechia in 2022");
        assertThat(ground.claims()).containsExactly(GROWTH, LEVEL);
        assertThat(ground.rule()).isEqualTo("a growth is measured against a base above zero");
        assertThat(aboveZero(claim(SHARE, "40%")).rule()).isEqualTo("a share is measured against a base above zero");
        Subject ratio = Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023"));
        assertThat(aboveZero(claim(ratio, "40%")).rule()).isEqualTo("a ratio is measured against a base above zero");
    }

    @Test
    void shares_areNoMoreThanTheWhole_orAllOfIt() {
        Subject.Share other = Subject.share(quantity(IMPORTS, "2023"), quantity(TOTAL_TRADE, "2023"));
        assertThat(new Ground.Shares(ImmutableList.of(SHARE), false)).hasToString("a share cannot be above 100%");
        assertThat(new Ground.Shares(ImmutableList.of(SHARE, other), false))
                .hasToString("shares of parts that have nothing in common cannot be above 100% together");
        assertThat(new Ground.Shares(ImmutableList.of(SHARE, other), true))
                .hasToString("shares of parts that make up a whole must be 100% together");
    }

    @Test
    void related_isTheRule_andItsPeriodUnlessTheWordsNameIt() {
        Ground.Related sum = new Ground.Related(
                Relation.TOTAL_TRADE,
                ImmutableList.of(quantity(TOTAL_TRADE, "2023"), quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")));
        assertThat(sum).hasToString("total trade = exports + imports, 2023");
        assertThat(sum.words()).isEqualTo("total trade must be exports and imports together");
        assertThat(sum.period()).contains(quantity(EXPORTS, "2023").period());
        Ground.Related limited = new Ground.Related(
                Relation.LIMITED,
                ImmutableList.of(
                        quantity(EXPORTS, "2023"), quantity(EXPORTS, "2023").withScope("HS 2022:27")));
        assertThat(limited).hasToString("exports (HS 2022:27) can be no more than all exports, 2023");
        assertThat(limited.words()).isEqualTo("exports (HS 2022:27) can be no more than all exports");
        Ground.Related same = new Ground.Related(
                Relation.sameQuantity(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2022")),
                ImmutableList.of(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2022")));
        assertThat(same.words())
                .isEqualTo("exports of Kazakhstan to Czechia in 2023 must be imports of Kazakhstan from Czechia in "
                        + "2022");
        assertThat(same.period()).isEmpty();
    }
}
