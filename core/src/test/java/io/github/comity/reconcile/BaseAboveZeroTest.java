package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who prints a growth, a share or a ratio says with it that its base was above zero. */
class BaseAboveZeroTest {
    private static final long SEED = 11_100;

    private static Claim ratio(String figure) {
        return claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), figure);
    }

    private static Claim share(String figure) {
        return claim(Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023")), figure);
    }

    private static Claim growth(Measure measure, int year, int base, String growth) {
        return grew(measure, String.valueOf(year), String.valueOf(base), growth);
    }

    static List<List<Claim>> contradictory() {
        return List.of(
                List.of(
                        growth(EXPORTS, 2023, 2022, "+10%"),
                        growth(IMPORTS, 2023, 2022, "+20%"),
                        growth(TOTAL_TRADE, 2023, 2022, "-5%")),
                List.of(growth(EXPORTS, 2023, 2022, "-120%")),
                List.of(
                        growth(EXPORTS, 2022, 2021, "+10%"),
                        growth(EXPORTS, 2023, 2022, "+10%"),
                        growth(EXPORTS, 2023, 2021, "+50%")),
                List.of(growth(EXPORTS, 2023, 2022, "×3"), growth(EXPORTS, 2023, 2022, "+50%")),
                List.of(exports("2023", "5 million USD"), growth(EXPORTS, 2024, 2023, "-101%")),
                List.of(share("120%")),
                List.of(claim(Subject.share(quantity(TRADE_BALANCE, "2023"), quantity(TOTAL_TRADE, "2023")), "-120%")),
                List.of(
                        growth(EXPORTS, 2023, 2022, "+10%"),
                        growth(IMPORTS, 2023, 2022, "+10%"),
                        growth(TOTAL_TRADE, 2023, 2022, "×3")),
                List.of(ratio("150%"), share("20%")));
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void growthsAndSharesAlone_areRefuted(List<Claim> claims) {
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions()).hasSize(1);
        Contradiction contradiction = found.contradictions().get(0);
        assertThat(contradiction.certificate().verify()).isTrue();
        assertThat(contradiction.certificate().isContradiction()).isTrue();
        for (Claim claim : contradiction.claims()) {
            assertThat(found.without(claim).verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
            assertThat(contradiction.corrections()).anyMatch(c -> c.contains(claim));
        }
    }

    @Test
    void growthsOfParts_boundThatOfTheirSum() {
        Contradiction found = reconcile(
                        growth(EXPORTS, 2023, 2022, "+10%"),
                        growth(IMPORTS, 2023, 2022, "+20%"),
                        growth(TOTAL_TRADE, 2023, 2022, "-5%"))
                .contradictions()
                .get(0);
        assertThat(found.explain()).isEqualTo("""
                        -5% for growth of total trade of Kazakhstan with Czechia in 2023 against 2022 does not fit: \
                        the other 2 figures here allow only 9.5–20.5%.
                        These 3 claims cannot all be true (compiler not named; Gazette):
                        - growth of exports of Kazakhstan to Czechia in 2023 against 2022: +10%, which means 9.5–10.5%
                        - growth of imports of Kazakhstan from Czechia in 2023 against 2022: +20%, which means \
                        19.5–20.5%
                        - growth of total trade of Kazakhstan with Czechia in 2023 against 2022: -5%, which \
                        means -5.5 to -4.5%
                        What ties them: total trade must be exports and imports together, in 2022 and 2023; \
                        a growth is measured against a base above zero.
                        If all others are true, growth of exports of Kazakhstan to Czechia in 2023 against 2022 \
                        must be -100 to -4%, not +10%; it would read -5%.
                        Or, if all others are true, growth of total trade of Kazakhstan with Czechia in 2023 \
                        against 2022 \
                        must be 9.5–20.5%, not -5%; it would read +10%.
                        Or, if all others are true, growth of imports of Kazakhstan from Czechia in 2023 \
                        against 2022 \
                        must be -100 to -4%, not +20%; it would read -5%.
                        """);
    }

    @Test
    void fallOfMoreThanAll_cannotBe() {
        assertThat(reconcile(growth(EXPORTS, 2023, 2022, "-120%"))
                        .contradictions()
                        .get(0)
                        .explain())
                .isEqualTo("""
                        -120% for growth of exports of Kazakhstan to Czechia in 2023 against 2022 \
                        cannot be: exports cannot be negative.
                        This claim cannot be true (compiler not named; Gazette):
                        - growth of exports of Kazakhstan to Czechia in 2023 against 2022: -120%, which means \
                        -120.5 to -119.5%
                        Growth of exports of Kazakhstan to Czechia in 2023 against 2022 must be at least -100%, \
                        not -120%; \
                        it would read -100%.
                        """);
    }

    @Test
    void baseOfZero_contradictsAGrowth() {
        Figure none = Figure.parse("0 {projects}");
        Quantity projects = quantity(Measure.PROJECTS, "2022").withUnit(none.unit());
        Claim growth = grew(projects.withPeriod(ReportingPeriod.year(2023)), "2022", "+10%");
        assertThat(reconcile(Claim.of(Subject.level(projects), none, Said.SOURCE), growth)
                        .contradictions()
                        .get(0)
                        .explain())
                .isEqualTo("""
                        0 projects for projects of Kazakhstan with Czechia in 2022 does not fit: \
                        the other figure here requires more than 0 projects.
                        These 2 claims cannot all be true (compiler not named; Gazette):
                        - growth of projects of Kazakhstan with Czechia in 2023 against 2022: +10%, which means \
                        9.5–10.5%
                        - projects of Kazakhstan with Czechia in 2022: 0 projects exactly
                        What ties them: a growth is measured against a base above zero.
                        If all others are true, projects of Kazakhstan with Czechia in 2022 must be more than 0 \
                        projects, not 0 projects.
                        """);
    }

    @Test
    void fallOfAll_andBaseThatMayBeSmall_canBe() {
        assertThat(reconcile(growth(EXPORTS, 2023, 2022, "-100%")).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(reconcile(exports("2022", "0 million USD"), growth(EXPORTS, 2023, 2022, "+900%"))
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(reconcile(
                                growth(EXPORTS, 2023, 2022, "+10%"),
                                growth(IMPORTS, 2023, 2022, "+20%"),
                                growth(TOTAL_TRADE, 2023, 2022, "+15%"))
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    /**
     * Growths of exports, imports and total in whole percent: possible where the total is strictly between its parts.
     */
    @Test
    void growthsOfATotal_areRefutedWhereTheyAreNotBetweenTheParts() {
        Random random = new Random(SEED);
        int refuted = 0;
        for (int round = 0; round < 300; round++) {
            int e = random.nextInt(200) - 90;
            int i = random.nextInt(200) - 90;
            int t = random.nextInt(200) - 90;
            Reconciliation found = reconcile(
                    growth(EXPORTS, 2023, 2022, signed(e)),
                    growth(IMPORTS, 2023, 2022, signed(i)),
                    growth(TOTAL_TRADE, 2023, 2022, signed(t)));
            boolean possible = e == i ? Math.abs(t - e) <= 1 : Math.min(e, i) - 1 < t && t < Math.max(e, i) + 1;
            assertThat(found.verdict() == Verdict.CONTRADICTORY)
                    .as("seed %s, round %s: %s %s %s", SEED, round, e, i, t)
                    .isEqualTo(!possible);
            refuted += possible ? 0 : 1;
        }
        assertThat(refuted).isBetween(150, 250);
    }

    /** Growths around a cycle of years: the oracle multiplies the ends of the factors. */
    @Test
    void cyclesOfGrowths_areRefutedWhereTheyCannotClose() {
        Random random = new Random(SEED);
        int refuted = 0;
        for (int round = 0; round < 200; round++) {
            int years = 2 + random.nextInt(4);
            List<Claim> claims = new ArrayList<>();
            Rational low = Rational.ONE;
            Rational high = Rational.ONE;
            for (int y = 0; y < years; y++) {
                int rate = random.nextInt(60) - 20;
                claims.add(growth(EXPORTS, 2011 + y, 2010 + y, signed(rate)));
                low = low.times(Rational.of(2L * (100 + rate) - 1, 200));
                high = high.times(Rational.of(2L * (100 + rate) + 1, 200));
            }
            int all = low.times(Rational.of(100))
                            .enclosure()
                            .lower()
                            .orElseThrow()
                            .intValue()
                    - 100
                    + random.nextInt(5)
                    - 2;
            claims.add(growth(EXPORTS, 2010 + years, 2010, signed(all)));
            boolean possible = Rational.of(2L * (100 + all) - 1, 200).compareTo(high) <= 0
                    && Rational.of(2L * (100 + all) + 1, 200).compareTo(low) >= 0;
            assertThat(Reconciler.standard().reconcile(claims).verdict() == Verdict.CONTRADICTORY)
                    .as("seed %s, round %s: %s", SEED, round, claims)
                    .isEqualTo(!possible);
            refuted += possible ? 0 : 1;
        }
        assertThat(refuted).isBetween(20, 180);
    }

    private static String signed(int rate) {
        return (rate < 0 ? "" : "+") + rate + "%";
    }
}
