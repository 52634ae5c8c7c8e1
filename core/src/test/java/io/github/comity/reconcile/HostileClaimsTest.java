package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Input that is meant to keep the reconciler busy: every question ends, with an answer or undecided. */
class HostileClaimsTest {
    private static final long SEED = 8;

    @Test
    void manyAgreeingClaimsOnOneSeries_areAnswered() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            claims.add(exports("2023", "147." + String.format(Locale.ROOT, "%04d", 5_000 + i) + " million USD")
                    .withWording("claim " + i));
        }
        List<Claim> agreeing = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            agreeing.add(exports("2023", "147.7 million USD").withWording("claim " + i));
        }
        Reconciliation agree = Reconciler.standard().reconcile(agreeing);
        assertThat(agree.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(Said.millions(agree.bounds(Subject.level(quantity(EXPORTS, "2023")))))
                .isEqualTo("[2953/20, 591/4]");
        Reconciliation differ = Reconciler.standard().reconcile(claims);
        assertThat(differ.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(differ.bounds(Subject.level(quantity(EXPORTS, "2023"))).bounds())
                .isEqualTo(Bounds.EMPTY);
    }

    @Test
    void everyPairOfManyClaims_mayContradict() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            claims.add(exports("2023", (100 + 2 * i) + " million USD"));
        }
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions()).isNotEmpty();
        assertThat(found.contradictions().get(0).claims()).hasSize(2);
        assertThat(found.contradictions().get(0).explain())
                .contains("These 2 claims cannot all be true (compiler not named; Gazette):");
    }

    @Test
    void overlappingPeriodsOfAllLengths_endWithinTheBudget() {
        Random random = new Random(SEED);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int year = 1990 + random.nextInt(30);
            int month = 1 + random.nextInt(12);
            int length = 1 + random.nextInt(30);
            String period = String.format(Locale.ROOT, "%d-%02d-01/P%dM", year, month, length);
            claims.add(
                    i % 2 == 0
                            ? exports(period, (100 + random.nextInt(900)) + " million USD")
                            : total(period, "more than " + random.nextInt(100) + " million USD"));
        }
        Reconciliation found = Reconciler.standard().withBudget(2_000_000).reconcile(claims);
        assertThat(found.verdict()).isIn(Verdict.UNDECIDED, Verdict.CONTRADICTORY);
        assertThat(found.checks()).hasSameSizeAs(found.claims());
        assertThat(found.strain().map(s -> s.lower().isPresent()).orElse(true)).isTrue();
    }

    @Test
    void absurdMagnitudes_areExact() {
        String huge = "9".repeat(25) + " trillion USD";
        String tiny = "0." + "0".repeat(38) + "1 USD";
        Reconciliation found = Said.reconcile(
                total("2023", huge),
                exports("2023", tiny),
                Said.imports("2023", huge),
                grew(TOTAL_TRADE, "2023", "2022", "+0." + "0".repeat(30) + "1%"));
        assertThat(found.verdict()).isEqualTo(Verdict.CONSISTENT);
        Bounds before =
                found.bounds(Subject.level(quantity(TOTAL_TRADE, "2022"))).bounds();
        assertThat(before.isBounded()).isTrue();
        assertThat(Said.reconcile(total("2023", huge), exports("2023", huge), Said.imports("2023", huge))
                        .contradictions()
                        .get(0)
                        .explain())
                .contains("must be at most 1 trillion USD");
    }

    @Test
    void manyEditions_areReconciledApart() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Source source = Source.of("Gazette " + i);
            for (Claim claim : List.of(
                    total("2023", "626.8 million USD"),
                    exports("2023", "147.7 million USD"),
                    Said.imports("2023", i == 321 ? "579.1 million USD" : "479.1 million USD"))) {
                claims.add(Claim.of(claim.subject(), claim.figure(), source));
            }
        }
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions()).hasSize(1);
        assertThat(found.revisions()).hasSize(499);
        assertThat(found).hasToString("CONTRADICTORY: 1500 claims in 500 editions");
    }

    @Test
    void longChainOfGrowths_isAnswered() {
        List<Claim> claims = new ArrayList<>();
        claims.add(exports("1990", "100.0 million USD"));
        for (int year = 1991; year < 2010; year++) {
            claims.add(grew(EXPORTS, String.valueOf(year), String.valueOf(year - 1), "+3.7%"));
        }
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isIn(Verdict.NOT_CHECKABLE, Verdict.CONSISTENT);
        assertThat(found.bounds(Subject.level(quantity(EXPORTS, "2009")))
                        .bounds()
                        .isBounded())
                .isTrue();
    }
}
