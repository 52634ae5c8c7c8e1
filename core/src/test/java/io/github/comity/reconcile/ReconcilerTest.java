package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.ENTERPRISES;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.ends;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.outcomes;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final Claim T = total("2023", "626.8 million USD");
    private static final Claim E = exports("2023", "147.7 million USD");
    private static final Claim I = imports("2023", "479.1 million USD");
    private static final Claim WRONG = imports("2023", "470.1 million USD");

    // options

    @Test
    void pinnedClaim_isNeverBlamed() {
        Reconciler pinned = Reconciler.standard().withPinned(T).withPinned(E);
        Reconciliation found = pinned.reconcile(List.of(T, E, WRONG));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction contradiction = found.contradictions().get(0);
        assertThat(contradiction.claims())
                .as("the certificate still names them")
                .containsExactlyInAnyOrder(T, E, WRONG);
        assertThat(contradiction.corrections()).containsExactly(ImmutableSet.of(WRONG));
        assertThat(contradiction.repairs()).extracting(Repair::claim).containsExactly(WRONG);
        assertThat(found.bounds(Subject.level(E.subject().quantity())).bounds()).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void pinnedClaimOfAContradiction_isNeverPassed() {
        Claim elsewhere = exports("2022", "100 million USD");
        Claim twice = exports("2022", "100.0 million USD");
        for (int pinned = 0; pinned < 4; pinned++) {
            Reconciler reconciler = Reconciler.standard();
            reconciler = (pinned & 1) == 0 ? reconciler : reconciler.withPinned(T);
            reconciler = (pinned & 2) == 0 ? reconciler : reconciler.withPinned(E);
            Reconciliation found = reconciler
                    .withPinned(elsewhere)
                    .withThreads(1 + pinned % 2)
                    .reconcile(List.of(T, E, WRONG, elsewhere, twice));
            assertThat(found.checks())
                    .filteredOn(c -> Set.of(T, E, WRONG).contains(c.claim()))
                    .extracting(Check::toString)
                    .containsExactlyInAnyOrder(
                            T + ": failed (it is one of the figures that cannot all be true)",
                            E + ": failed (it is one of the figures that cannot all be true)",
                            WRONG + ": failed (it is one of the figures that cannot all be true)");
            assertThat(found.checks())
                    .as("what is pinned and in no contradiction is checked as before")
                    .filteredOn(c -> c.claim().equals(elsewhere))
                    .extracting(Check::outcome)
                    .containsExactly(Check.Outcome.PASSED);
        }
    }

    @Test
    void contradictionOfPinnedClaimsAlone_hasNoRepair() {
        Reconciliation found = Reconciler.standard().withPinned(T, E, WRONG).reconcile(List.of(T, E, WRONG));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction contradiction = found.contradictions().get(0);
        assertThat(contradiction.claims()).containsExactlyInAnyOrder(T, E, WRONG);
        assertThat(contradiction.repairs()).isEmpty();
        assertThat(contradiction.corrections()).isEmpty();
        assertThat(contradiction.explain()).endsWith("No single figure can be changed so that all others are true.\n");
        assertThat(found.checks()).hasSize(3);
    }

    @Test
    void trustedSource_isBlamedLast() {
        Source trusted = Source.of("Bureau");
        Claim good = Claim.of(E.subject(), Figure.parse("147.7 million USD"), trusted);
        List<Claim> claims = List.of(T, good, imports("2023", "455.3 million USD"));
        Reconciler merging = Reconciler.standard().withEditionsMerged();
        Claim lastOfTrusted = lastBlamed(merging.withTrust(trusted, 5), claims);
        assertThat(lastOfTrusted).isEqualTo(good);
        Claim lastOfOthers = lastBlamed(merging.withTrust(trusted, 5).withTrust(trusted, -5), claims);
        assertThat(lastOfOthers).as("the later trust counts").isNotEqualTo(good);
        assertThat(merging.withTrust(trusted, -5)
                        .reconcile(claims)
                        .contradictions()
                        .get(0)
                        .repairs()
                        .get(0)
                        .claim())
                .isEqualTo(good);
    }

    private static Claim lastBlamed(Reconciler reconciler, List<Claim> claims) {
        List<Repair> repairs =
                reconciler.reconcile(claims).contradictions().get(0).repairs();
        return repairs.get(repairs.size() - 1).claim();
    }

    @Test
    void budgetThatDoesNotSuffice_leavesTheQuestionUndecided() {
        Reconciliation found = Reconciler.standard().withBudget(5).reconcile(List.of(T, E, WRONG));
        assertThat(found.isDecided()).isFalse();
        assertThat(found.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.allContradictions()).isEmpty();
        assertThat(found.flags()).isEmpty();
        assertThat(found.strain()).isEmpty();
        assertThat(found.checks()).allSatisfy(c -> {
            assertThat(c.outcome()).isEqualTo(Check.Outcome.NOT_CHECKED);
            assertThat(c.reason()).isEqualTo("the question costs more than its budget");
        });
        assertThat(found).hasToString("UNDECIDED: 3 claims in 1 edition");
        assertThat(found.bounds(T.subject()).bounds())
                .as("nothing is concluded but what the figure says itself")
                .isEqualTo(T.bounds());
        assertThat(found.bounds(T.subject()).isTight()).isFalse();
    }

    @Test
    void isDecided_doesNotTellWhichWay() {
        assertThat(Reconciler.standard().reconcile(List.of(T, E)).isDecided()).isTrue();
        assertThat(Reconciler.standard().reconcile(List.of(T, E, WRONG)).isDecided())
                .isTrue();
        assertThat(Reconciler.standard().reconcile(List.of()).isDecided()).isTrue();
    }

    @Test
    void budgetThatIsNotPositive_isAnError() {
        assertThatThrownBy(() -> Reconciler.standard().withBudget(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("budget must be above zero, but was 0; leave it out for the default");
    }

    @Test
    void rounding_isReadAsTheCallerSays() {
        List<Claim> cut = List.of(
                total("2023", "626.7 million USD"),
                exports("2023", "147.69 million USD"),
                imports("2023", "479.10 million USD"));
        assertThat(Reconciler.standard().reconcile(cut).verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(Reconciler.standard()
                        .withRounding(Rounding.TRUNCATED)
                        .reconcile(cut)
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void hedgeWords_mayBeReadAsWritersMeanThem() {
        List<Claim> claims = List.of(total("2023", "more than 500 million USD"), E, I);
        Reconciliation proof = Reconciler.standard().reconcile(claims);
        assertThat(proof.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(proof.flags()).containsExactly(Flag.HEDGE_STRETCHED);
        Reconciliation convention =
                Reconciler.standard().withHedgePolicy(HedgePolicy.CONVENTION).reconcile(claims);
        assertThat(convention.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(Reconciler.standard()
                        .reconcile(List.of(total("2023", "more than 626 million USD"), E, I))
                        .flags())
                .isEmpty();
    }

    @Test
    void touchingFigures_areConsistentAndFlagged() {
        Reconciliation touching = reconcile(exports("2023", "147.7 million USD"), exports("2023", "147.8 million USD"));
        assertThat(touching.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(touching.flags()).containsExactly(Flag.TOUCHING);
        assertThat(millions(touching.bounds(E.subject()))).isEqualTo("[591/4, 591/4]");
        assertThat(touching.strain().orElseThrow().contains(BigDecimal.ONE)).isTrue();
        Reconciliation sum = reconcile(
                total("2023", "4 million USD"), exports("2023", "1.5 million USD"), imports("2023", "1.9 million USD"));
        assertThat(sum.flags()).containsExactly(Flag.TOUCHING);
        assertThat(reconcile(T, E, I).flags()).isEmpty();
    }

    // editions

    private static final Source MARCH = Source.builder()
            .publisher("Gazette")
            .published(EventDate.parse("2024-03-01"))
            .build();
    private static final Source MAY = Source.builder()
            .publisher("Gazette")
            .published(EventDate.parse("2024-05-01"))
            .build();

    private static Claim in(Source source, Claim claim) {
        return Claim.of(claim.subject(), claim.figure(), source);
    }

    @Test
    void editions_areReconciledApartAndComparedAsRevisions() {
        Claim early = in(MARCH, E);
        Claim late = in(MAY, exports("2023", "149.2 million USD"));
        Reconciliation found = reconcile(late, early);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(found.flags()).containsExactly(Flag.REVISED);
        assertThat(found.revisions()).containsExactly(new Revision(early, late));
        assertThat(found).hasToString("NOT_CHECKABLE: 2 claims in 2 editions");
        assertThat(reconcile(late, in(MARCH, exports("2023", "149.2 million USD")))
                        .revisions())
                .isEmpty();
        assertThat(Reconciler.standard()
                        .withEditionsMerged()
                        .reconcile(List.of(early, late))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void boundsOfASource_areThoseOfItsEdition() {
        Claim early = in(MARCH, exports("2023", "147.7 million USD"));
        Claim late = in(MAY, exports("2023", "149.2 million USD"));
        Reconciliation found = reconcile(late, early);
        assertThat(found.bounds(E.subject(), early.source()).bounds()).isEqualTo(early.bounds());
        assertThat(found.bounds(E.subject(), late.source()).bounds()).isEqualTo(late.bounds());
        assertThat(found.bounds(E.subject(), Source.of("nobody")).bounds()).isEqualTo(Bounds.UNBOUNDED);
    }

    @Test
    void boundsSpokenOfByTwoEditions_areAnError() {
        Reconciliation found = reconcile(in(MARCH, E), in(MAY, E), in(MAY, I));
        assertThatThrownBy(() -> found.bounds(E.subject()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("exports of Kazakhstan to Czechia in 2023 must be spoken of by one edition, but was by "
                        + "'Gazette 2024-03-01' and 'Gazette 2024-05-01'; pass a source of one of them to "
                        + "Reconciliation.bounds as well, or use Reconciler.withEditionsMerged()");
        assertThat(found.bounds(KAZ, EXPORTS, year(2023), in(MAY, E).source()))
                .isEqualTo(found.bounds(E.subject(), in(MAY, E).source()));
        assertThat(found.bounds(KAZ, TOTAL_TRADE, year(2023), in(MARCH, E).source())
                        .derived())
                .hasToString("≈ 147.6 million USD (at least 147.6)");
        Reconciliation merged = Reconciler.standard().withEditionsMerged().reconcile(List.of(in(MARCH, E), in(MAY, I)));
        assertThat(millions(merged.bounds(T.subject()))).isEqualTo("[6267/10, 6269/10]");
    }

    @Test
    void boundsByMeasure_areOfTheLevelThatTheEditionStates() {
        Claim dollars = in(MARCH, E);
        Claim services = in(
                MAY,
                Claim.of(
                        Subject.level(E.subject().quantity().withCoverage(Coverage.SERVICES)),
                        Figure.parse("12.5 million USD"),
                        E.source()));
        Reconciliation found = reconcile(dollars, services);
        assertThat(found.bounds(KAZ, EXPORTS, year(2023), services.source()).bounds())
                .isEqualTo(services.bounds());
        assertThat(found.bounds(KAZ, EXPORTS, year(2023), dollars.source()).bounds())
                .isEqualTo(dollars.bounds());
        Reconciliation merged = Reconciler.standard().withEditionsMerged().reconcile(List.of(dollars, in(MAY, I)));
        assertThat(merged.bounds(KAZ, EXPORTS, year(2023), in(MAY, I).source()).bounds())
                .isEqualTo(dollars.bounds());
    }

    @Test
    void settings_areAddedToEachOther() {
        List<String> told = new ArrayList<>();
        Reconciler all = Reconciler.standard()
                .withTotalTimeLimit(Duration.ofHours(1))
                .withProgress((stage, done, whole) -> told.add(stage + " " + done))
                .withTimeLimit(Duration.ofHours(1))
                .withThreads(1)
                .withBudget(1_000_000)
                .withEditionsMerged();
        assertThat(all).hasToString(Reconciler.standard() + ", editions merged");
        assertThat(all.reconcile(List.of(in(MARCH, T), in(MAY, E), I)).checks()).hasSize(3);
        assertThat(told).isNotEmpty();
    }

    @Test
    void editionThatSaysNothingOfThePeriod_doesNotSpeak() {
        Claim old = in(MARCH, exports("2022", "147.7 million USD"));
        Claim level = in(MAY, exports("2024", "149.2 million USD"));
        Claim rise = in(MAY, grew(EXPORTS, "2024", "2023", "+2.0%"));
        Reconciliation found = reconcile(old, level, rise);
        assertThat(found.bounds(KAZ, EXPORTS, year(2024)).bounds()).isEqualTo(level.bounds());
        assertThat(found.bounds(KAZ, EXPORTS, year(2022)).bounds()).isEqualTo(old.bounds());
        assertThat(found.bounds(KAZ, EXPORTS, year(2023)).derived())
                .as("a growth feeds its base")
                .hasToString("≈ 146.27 million USD (146.15–146.40)");
        assertThat(found.bounds(KAZ, EXPORTS, year(2019)).derived())
                .as("no edition says anything of it")
                .hasToString("undefined (MISSING_INPUT: exports of Kazakhstan to Czechia in 2019 must be tied to some "
                        + "claim to have bounds, but nothing is known about it; add a claim)");
        Reconciliation two = reconcile(in(MARCH, exports("2023", "147.7 million USD")), level, rise);
        assertThatThrownBy(() -> two.bounds(KAZ, EXPORTS, year(2023)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("exports of Kazakhstan to Czechia in 2023 must be spoken of by one edition, but was by "
                        + "'Gazette 2024-03-01' and 'Gazette 2024-05-01'; pass a source of one of them to "
                        + "Reconciliation.bounds as well, or use Reconciler.withEditionsMerged()");
    }

    @Test
    void editionOfOneMeasure_speaksOfThoseThatARelationTies() {
        Reconciliation found = reconcile(E, I);
        assertThat(millions(found.bounds(Subject.level(quantity(TRADE_BALANCE, "2023")))))
                .isEqualTo("[-663/2, -3313/10]");
        assertThat(found.bounds(Subject.level(quantity(FDI_GROSS_INFLOW, "2023")))
                        .bounds())
                .isEqualTo(Bounds.UNBOUNDED);
    }

    // what-if

    @Test
    void claims_areLeftOutAndAdded() {
        Reconciliation found = reconcile(T, E, WRONG);
        assertThat(found.without(WRONG).with(I).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(found.with(T).claims()).as("a claim counts once").hasSize(3);
        assertThatThrownBy(() -> found.without(I))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim to be left out must be one of the reconciled claims, but was 'imports of "
                        + "Kazakhstan from Czechia in 2023: 479.1 million USD'; choose from claims()");
    }

    // what is not checked

    @Test
    void forecastsAndTargets_areLeftOut() {
        Claim target = status(exports("2023", "900 million USD"), ClaimStatus.TARGET);
        Claim forecast = status(exports("2023", "800 million USD"), ClaimStatus.FORECAST);
        Claim provisional = status(imports("2023", "479.1 million USD"), ClaimStatus.PROVISIONAL);
        Reconciliation found = reconcile(T, E, provisional, target, forecast);
        assertThat(found.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(outcomes(found))
                .containsExactlyInAnyOrder(
                        "626.8 million USD PASSED",
                        "147.7 million USD PASSED",
                        "479.1 million USD, provisional PASSED",
                        "900 million USD, target LEFT_OUT",
                        "800 million USD, forecast LEFT_OUT");
        assertThat(found.checks().stream()
                        .filter(c -> c.outcome() == Check.Outcome.LEFT_OUT)
                        .map(Check::reason))
                .containsExactlyInAnyOrder("a target meets no reported figure", "a forecast meets no reported figure");
    }

    private static Claim status(Claim claim, ClaimStatus status) {
        return Claim.builder()
                .subject(claim.subject())
                .figure(claim.figure())
                .source(claim.source())
                .status(status)
                .build();
    }

    @Test
    void claimsThatTieNothing_sayWhy() {
        Claim open = exports("2023/..", "5 billion USD");
        Claim unknown = exports("unknown", "6 billion USD");
        Quantity unstated = quantity(IMPORTS, "2023").withUnit(Unit.UNSTATED);
        Claim bare = Claim.of(Subject.level(unstated), Figure.parse("479.1"), Said.SOURCE);
        Claim rank = claim(Subject.rank(quantity(TOTAL_TRADE, "2023"), "partners"), "rank 4");
        Reconciliation found = reconcile(open, unknown, bare, rank, E);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(found.checks().stream().map(c -> c.claim().text() + ": " + c.reason()))
                .containsExactlyInAnyOrder(
                        "5 billion USD: its period is open: '2023/..'",
                        "6 billion USD: its period is not stated",
                        "479.1: its unit is not stated",
                        "rank 4: a place in a ranking is tied to no other figure",
                        "147.7 million USD: no other claim says anything about it");
    }

    @Test
    void oneSidedOthers_checkNothing() {
        Reconciliation found = reconcile(exports("2023", "147.7 million USD"), exports("2023-S1", "60 million USD"));
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Reconciliation growthOnly = reconcile(
                exports("2022", "at least 100 million USD"), grew(EXPORTS, "2023", "2022", "up more than 5%"), E);
        assertThat(growthOnly.checks())
                .anySatisfy(c -> assertThat(c.reason())
                        .isIn(
                                "the others bound it at one end only",
                                "the others bound it at both ends, and it agrees"));
    }

    @Test
    void figuresInTwoCurrencies_areNotConverted() {
        Quantity roubles = quantity(EXPORTS, "2023").withUnit(Unit.RUB);
        Reconciliation found =
                reconcile(E, Claim.of(Subject.level(roubles), Figure.parse("13 billion RUB"), Said.SOURCE));
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    // the calendar

    @Test
    void flows_areSumsOfTheirParts() {
        Reconciliation found = reconcile(
                exports("2023", "100 million USD"),
                exports("2023-S1", "40 million USD"),
                exports("2023-Q3", "25 million USD"));
        assertThat(millions(found.bounds(Subject.level(quantity(EXPORTS, "2023-Q4")))))
                .isEqualTo("[67/2, 73/2]");
        assertThat(millions(found.bounds(Subject.level(quantity(EXPORTS, "2023-Q1")))))
                .isEqualTo("[0, 81/2]");
        assertThat(millions(found.bounds(Subject.level(quantity(EXPORTS, "2023-S2")))))
                .isEqualTo("[59, 61]");
        assertThat(millions(found.bounds(Subject.level(quantity(EXPORTS, "2022-07-01/P12M")))))
                .isEqualTo("[79/2, unbounded]");
    }

    @Test
    void stocks_doNotAddUp() {
        Reconciliation found = reconcile(
                level(FDI_INWARD_STOCK, "2022-12-31", "1.0 billion USD"),
                level(FDI_INWARD_STOCK, "2023-12-31", "1.2 billion USD"),
                grew(FDI_INWARD_STOCK, "2023-12-31", "2022-12-31", "+20%"));
        assertThat(found.verdict()).isEqualTo(Verdict.CONSISTENT);
        Unit firms = Unit.counted("firms");
        Reconciliation counts = reconcile(
                Claim.of(
                        Subject.level(quantity(ENTERPRISES, "2023").withUnit(firms)),
                        Figure.parse("150 {firms}"),
                        Said.SOURCE),
                Claim.of(
                        Subject.level(quantity(ENTERPRISES, "2023-S1").withUnit(firms)),
                        Figure.parse("180 {firms}"),
                        Said.SOURCE));
        assertThat(counts.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    // growth whose base may be negative

    @Test
    void growthOfANumberOfAnySign_isUsedOnlyWhereAClaimShowsThatTheBaseIsNotNegative() {
        Claim growth = grew(FDI_NET_INFLOW, "2023", "2022", "+50%");
        Claim now = level(FDI_NET_INFLOW, "2023", "30 million USD");
        Reconciliation unknown = reconcile(growth, now);
        assertThat(unknown.checks().stream()
                        .filter(c -> c.claim().equals(growth))
                        .map(Check::reason))
                .containsExactly("net FDI inflow of Kazakhstan from Czechia in 2022 may be negative, so that a "
                        + "multiple of it says nothing");
        assertThat(reconcile(growth, now, level(FDI_NET_INFLOW, "2022", "-20 million USD"))
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        Claim base = level(FDI_NET_INFLOW, "2022", "20 million USD");
        assertThat(reconcile(growth, now, base).verdict()).isEqualTo(Verdict.CONSISTENT);
        Claim doubled = level(FDI_NET_INFLOW, "2023", "40 million USD");
        Reconciliation wrong = reconcile(growth, doubled, base);
        assertThat(wrong.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(wrong.contradictions().get(0).certificate().claims()).contains(base);
        assertThat(wrong.without(base).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void supportOfAGrowth_isPartOfTheProofOfItsBounds() {
        Claim base = level(TRADE_BALANCE, "2022", "at least 10 million USD");
        Claim growth = grew(TRADE_BALANCE, "2023", "2022", "+50%");
        JointBounds bounds = reconcile(base, growth).bounds(Subject.level(quantity(TRADE_BALANCE, "2023")));
        assertThat(millions(bounds)).isEqualTo("[299/20, unbounded]");
        assertThat(bounds.lowerClaims()).containsExactlyInAnyOrder(base, growth);
    }

    // shares, ratios, differences

    @Test
    void shareAndItsChange_areTiedButMayBeLoose() {
        Subject.Share now = Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023"));
        Subject.Share then = Subject.share(quantity(EXPORTS, "2022"), quantity(TOTAL_TRADE, "2022"));
        Subject points = Subject.shareChange(now, ReportingPeriod.year(2022), Growth.Form.POINTS);
        Reconciliation found = reconcile(claim(now, "23.6%"), claim(points, "-5.7 pp"));
        JointBounds before = found.bounds(then);
        assertThat(ends(before)).isEqualTo("[73/250, 147/500]");
        assertThat(before.isTight()).isFalse();
        assertThat(reconcile(claim(now, "23.6%"), claim(then, "29.3%"), claim(points, "-5.7 pp"))
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(reconcile(claim(now, "23.6%"), claim(then, "29.3%"), claim(points, "-7.7 pp"))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
        JointBounds alone = reconcile(E, T).bounds(now);
        assertThat(alone.isTight()).isTrue();
        assertThat(ends(alone)).isEqualTo("[2953/12537, 591/2507]");
        JointBounds change =
                reconcile(claim(now, "23.6%"), claim(then, "29.3%")).bounds(points);
        assertThat(change.unit()).isEqualTo(Unit.PERCENTAGE_POINT);
        assertThat(ends(change)).isEqualTo("[-29/5, -28/5]");
    }

    @Test
    void boundsOfAnything_areInTheUnitThatTheSubjectNames() {
        Reconciliation found = reconcile(E, I, exports("2022", "123.7 million USD"));
        Subject rate = Subject.change(quantity(EXPORTS, "2023"), ReportingPeriod.year(2022), Growth.Form.RATE);
        Subject divisor = Subject.change(quantity(EXPORTS, "2023"), ReportingPeriod.year(2022), Growth.Form.DIVISOR);
        Subject ratio = Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023"));
        Subject difference = Subject.difference(quantity(IMPORTS, "2023"), quantity(EXPORTS, "2023"));
        assertThat(found.bounds(rate).unit()).isEqualTo(Unit.PERCENT);
        assertThat(ends(found.bounds(rate))).isEqualTo("[1912/99, 48200/2473]");
        assertThat(found.bounds(divisor).unit()).isEqualTo(Unit.RATIO);
        Rational high = found.bounds(divisor).exactUpper().orElseThrow();
        assertThat(high).isEqualTo(Rational.parse("2475/2953"));
        assertThat(ends(found.bounds(ratio))).isEqualTo("[2953/9583, 2955/9581]");
        assertThat(millions(found.bounds(difference))).isEqualTo("[3313/10, 663/2]");
        assertThat(found.bounds(difference).unit()).isEqualTo(Unit.USD);
        assertThat(found.bounds(Subject.rank(quantity(EXPORTS, "2023"), "partners"))
                        .bounds())
                .isEqualTo(Bounds.UNBOUNDED);
        assertThat(found.bounds(ratio))
                .hasToString("ratio of exports of Kazakhstan to Czechia in 2023 to imports: "
                        + found.bounds(ratio).bounds() + " ratio");
    }

    @Test
    void boundsOfSomethingUnknown_areUndefinedAsANumber() {
        JointBounds bounds = reconcile(E).bounds(Subject.level(quantity(FDI_GROSS_INFLOW, "2023")));
        assertThat(bounds.bounds()).isEqualTo(Bounds.UNBOUNDED);
        assertThat(bounds.lowerClaims()).isEmpty();
        assertThat(bounds.upperClaims()).isEmpty();
        assertThat(bounds.derived().undefined().orElseThrow().explanation())
                .isEqualTo("gross FDI inflow of Kazakhstan from Czechia in 2023 must be tied to some claim "
                        + "to have bounds, but "
                        + "nothing is known about it; add a claim");
        assertThat(reconcile(E).bounds(E.subject()).derived().printed())
                .hasToString("≈ 147.70 million USD (147.65–147.75)");
    }

    // assumptions

    @Test
    void assumptions_ofContradictoryClaims_areNamed() {
        Assumption carried = new Assumption(Assumption.Kind.CARRIED_PERIOD, "period carried from another clause");
        Claim assumed = Claim.builder()
                .subject(WRONG.subject())
                .figure(WRONG.figure())
                .source(WRONG.source())
                .assumptions(carried)
                .build();
        assertThat(reconcile(T, E, assumed).contradictions().get(0).assumptions())
                .containsExactly(carried);
        assertThat(reconcile(T, E, assumed).contradictions().get(0))
                .hasToString("cannot all be true: exports of Kazakhstan to Czechia in 2023: 147.7 million USD; "
                        + "imports of Kazakhstan from Czechia in 2023: 470.1 million USD; total trade of "
                        + "Kazakhstan with Czechia in 2023: 626.8 million USD");
    }

    // several contradictions

    @Test
    void independentContradictions_areEachNamedOnce() {
        Reconciliation found =
                reconcile(T, E, WRONG, exports("2021", "100 million USD"), exports("2021", "120 million USD"));
        assertThat(found.contradictions()).hasSize(2);
        assertThat(found.contradictions()).extracting(c -> c.claims().size()).containsExactlyInAnyOrder(2, 3);
        Set<Claim> first = ImmutableSet.copyOf(found.contradictions().get(0).claims());
        assertThat(found.contradictions().get(1).claims()).doesNotContainAnyElementsOf(first);
        assertThat(found.strain().orElseThrow().lower().orElseThrow()).isGreaterThan(BigDecimal.ONE);
    }

    @Test
    void exactClaimsThatDisagree_haveNoStrain() {
        Unit firms = Unit.counted("firms");
        Quantity quantity = quantity(ENTERPRISES, "2023").withUnit(firms);
        Reconciliation found = reconcile(
                Claim.of(Subject.level(quantity), Figure.parse("150 {firms}"), Said.SOURCE),
                Claim.of(Subject.level(quantity), Figure.parse("151 {firms}"), Said.SOURCE));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.strain()).isEmpty();
        assertThat(found.strain(found.contradictions().get(0))).isEmpty();
    }

    @Test
    void strainOfSeveralEditions_isTheWorst() {
        Reconciliation both =
                reconcile(in(MARCH, T), in(MARCH, E), in(MARCH, WRONG), in(MAY, T), in(MAY, E), in(MAY, I));
        assertThat(both.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(both.strain()).isEqualTo(reconcile(T, E, WRONG).strain());
        assertThat(both.contradictions()).hasSize(1);
    }

    @Test
    void questionsFromSeveralThreads_doNotWaitForEachOther() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            Reconciliation found = reconcile(T, E, WRONG, I);
            List<Thread> threads = new ArrayList<>();
            threads.add(new Thread(found::flags));
            threads.add(new Thread(found::verdict));
            threads.add(new Thread(found::contradictions));
            threads.add(new Thread(found::checks));
            threads.add(new Thread(() -> found.bounds(T.subject())));
            for (Thread thread : threads) {
                thread.setDaemon(true);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join(60_000);
                assertThat(thread.isAlive()).as("round %s", round).isFalse();
            }
        }
    }
}
