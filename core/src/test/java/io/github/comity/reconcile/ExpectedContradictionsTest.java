package io.github.comity.reconcile;

import static io.github.comity.claim.Coverage.GOODS;
import static io.github.comity.claim.Coverage.GOODS_AND_SERVICES;
import static io.github.comity.claim.Coverage.SERVICES;
import static io.github.comity.claim.Coverage.UNSTATED;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.GDP;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of figures expects to be found, each with its sentence, beside figures that can be true. */
class ExpectedContradictionsTest {
    private static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);

    private static Claim covering(Measure measure, Coverage coverage, String figure) {
        return claim(Subject.level(quantity(measure, "2023").withCoverage(coverage)), figure);
    }

    private static Claim limited(Measure measure, String scope, String figure) {
        return claim(Subject.level(quantity(measure, "2023").withScope(scope)), figure);
    }

    private static Quantity worldExports() {
        return quantity(EXPORTS, "2023").withPartner(World.WORLD);
    }

    private static Claim share(Quantity part, Quantity whole, String figure) {
        return claim(Subject.share(part, whole), figure);
    }

    private static Claim shareOfProduct(String code, String figure) {
        return share(quantity(EXPORTS, "2023").withScope(code), quantity(EXPORTS, "2023"), figure);
    }

    private static Arguments found(String sentence, String ties, Claim... claims) {
        return Arguments.of(sentence, ties, List.of(claims));
    }

    static Stream<Arguments> contradictions() {
        Quantity exports = quantity(EXPORTS, "2023");
        Quantity total = quantity(TOTAL_TRADE, "2023");
        return Stream.of(
                found(
                        "99.5 billion USD for total trade (goods and services) of Kazakhstan with Czechia in 2023 does "
                                + "not fit: the other 2 figures here allow only 15.5–15.7 billion USD.",
                        "total trade (goods and services) must be total trade (goods) and total trade (services) "
                                + "together, in 2023",
                        covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                        covering(TOTAL_TRADE, SERVICES, "3.4 billion USD"),
                        covering(TOTAL_TRADE, GOODS_AND_SERVICES, "99.5 billion USD")),
                found(
                        "10.0 billion USD for exports (goods and services) of Kazakhstan to Czechia in 2023 does not "
                                + "fit: the other figure here requires at least 12.15 billion USD.",
                        "exports (goods and services) must be exports (goods) and exports (services) together, in 2023",
                        covering(EXPORTS, GOODS, "12.2 billion USD"),
                        covering(EXPORTS, GOODS_AND_SERVICES, "10.0 billion USD")),
                found(
                        "57.77 billion USD for trade balance (goods and services) of Kazakhstan with Czechia in 2023 "
                                + "does not fit: the other 2 figures here allow only -2.11 to -2.09 billion USD.",
                        "trade balance (goods and services) must be trade balance (goods) and trade balance (services) "
                                + "together, in 2023",
                        covering(TRADE_BALANCE, GOODS, "-3.25 billion USD"),
                        covering(TRADE_BALANCE, SERVICES, "1.15 billion USD"),
                        covering(TRADE_BALANCE, GOODS_AND_SERVICES, "57.77 billion USD")),
                found(
                        "100 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the other figure "
                                + "here requires at least 149.5 million USD.",
                        "exports (HS 2022:27) can be no more than all exports, in 2023",
                        exports("2023", "100 million USD"),
                        limited(EXPORTS, "HS 2022:27", "150 million USD")),
                found(
                        "100 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the other 2 "
                                + "figures here require at least 119 million USD.",
                        "exports (HS 2022:27) and exports (HS 2022:84) together can be no more than all exports, in "
                                + "2023",
                        exports("2023", "100 million USD"),
                        limited(EXPORTS, "HS 2022:27", "60 million USD"),
                        limited(EXPORTS, "HS 2022:84", "60 million USD")),
                found(
                        "100 million USD for imports of Kazakhstan from Czechia in 2023 does not fit: the other figure "
                                + "here requires at least 119.5 million USD.",
                        "imports (non-oil) can be no more than all imports, in 2023",
                        imports("2023", "100 million USD"),
                        limited(IMPORTS, "non-oil", "120 million USD")),
                found(
                        "100 million USD for exports (goods) of Kazakhstan to Czechia in 2023 does not fit: the other "
                                + "figure here requires at least 149.5 million USD.",
                        "exports (HS 2022:27) can be no more than all exports (goods), in 2023",
                        covering(EXPORTS, GOODS, "100 million USD"),
                        limited(EXPORTS, "HS 2022:27", "150 million USD")),
                found(
                        "120% for share of exports of Kazakhstan to Czechia in 2023 in exports of Kazakhstan to the "
                                + "world cannot be: a share cannot be above 100%.",
                        "", share(exports, worldExports(), "120%")),
                found(
                        "70% for share of exports of Kazakhstan to Czechia in 2023 in exports of Kazakhstan to the "
                                + "world does not fit: the other figure here allows at most 50.5%.",
                        "shares of parts that have nothing in common cannot be above 100% together",
                        share(exports, worldExports(), "70%"),
                        share(exports.withPartner(DEU), worldExports(), "50%")),
                found(
                        "60% for share of exports (HS 2022:27) of Kazakhstan to Czechia in 2023 in exports does not "
                                + "fit: the other figure here allows at most 45.5%.",
                        "shares of parts that have nothing in common cannot be above 100% together",
                        shareOfProduct("HS 2022:27", "60%"),
                        shareOfProduct("HS 2022:84", "55%")),
                found(
                        "20% for share of exports of Kazakhstan to Czechia in 2023 in total trade does not fit: the "
                                + "other figure here allows only 29.5–30.5%.",
                        "shares of parts that make up a whole must be 100% together",
                        share(exports, total, "20%"),
                        share(quantity(IMPORTS, "2023"), total, "70%")));
    }

    @ParameterizedTest
    @MethodSource
    void contradictions(String sentence, String ties, List<Claim> claims) {
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction contradiction = found.contradictions().get(0);
        assertThat(contradiction.claims()).hasSameElementsAs(claims);
        assertThat(contradiction.certificate().verify()).isTrue();
        String text = contradiction.explain();
        assertThat(text.lines().findFirst()).contains(sentence);
        assertThat(text).contains(ties.isEmpty() ? sentence : "What ties them: " + ties + ".\n");
        assertThat(text).doesNotContain("KAZ", "{");
    }

    static Stream<List<Claim>> possible() {
        Quantity exports = quantity(EXPORTS, "2023");
        Quantity total = quantity(TOTAL_TRADE, "2023");
        return Stream.of(
                // rounding
                List.of(
                        covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                        covering(TOTAL_TRADE, SERVICES, "3.4 billion USD"),
                        covering(TOTAL_TRADE, GOODS_AND_SERVICES, "15.7 billion USD")),
                List.of(exports("2023", "100 million USD"), limited(EXPORTS, "HS 2022:27", "100.4 million USD")),
                List.of(share(exports, total, "33%"), share(quantity(IMPORTS, "2023"), total, "67%")),
                List.of(share(exports, total, "33.3%"), share(quantity(IMPORTS, "2023"), total, "66.6%")),
                List.of(share(exports, worldExports(), "100.0%")),
                // hedges
                List.of(exports("2023", "about 100 million USD"), limited(EXPORTS, "HS 2022:27", "120 million USD")),
                List.of(shareOfProduct("HS 2022:27", "about 60%"), shareOfProduct("HS 2022:84", "45%")),
                List.of(exports("2023", "more than 100 million USD"), limited(EXPORTS, "non-oil", "900 million USD")),
                // partial coverage, and coverage that is not stated
                List.of(
                        covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                        covering(TOTAL_TRADE, GOODS_AND_SERVICES, "15.7 billion USD")),
                List.of(
                        covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                        covering(TOTAL_TRADE, SERVICES, "3.4 billion USD"),
                        total("2023", "99.5 billion USD")),
                List.of(
                        covering(TOTAL_TRADE, SERVICES, "3.4 billion USD"),
                        limited(TOTAL_TRADE, "HS 2022:27", "9 billion USD")),
                // parts that may have something in common
                List.of(
                        exports("2023", "100 million USD"),
                        limited(EXPORTS, "non-oil", "80 million USD"),
                        limited(EXPORTS, "by sea", "70 million USD")),
                List.of(
                        exports("2023", "100 million USD"),
                        limited(EXPORTS, "HS 2022:27", "80 million USD"),
                        limited(EXPORTS, "SITC Rev. 4:33", "70 million USD")),
                List.of(shareOfProduct("HS 2022:27", "60%"), shareOfProduct("HS 2022:2709", "55%")),
                List.of(
                        exports("2023", "100 million USD"),
                        limited(EXPORTS, "HS 2022:TOTAL", "100 million USD"),
                        limited(EXPORTS, "HS 2022:27", "60 million USD")),
                // other periods and partners
                List.of(exports("2023-Q1", "100 million USD"), limited(EXPORTS, "HS 2022:27", "150 million USD")),
                List.of(
                        exports("2023", "100 million USD"),
                        claim(
                                Subject.level(quantity(EXPORTS, "2023")
                                        .withPartner(DEU)
                                        .withScope("HS 2022:27")),
                                "150 million USD")),
                // what is said to be a share of, without being a part
                List.of(share(exports, Quantity.of(GDP, KAZ, KAZ, Y2023, Unit.USD), "120%")),
                List.of(share(exports, quantity(IMPORTS, "2023"), "120%")),
                List.of(share(quantity(TRADE_BALANCE, "2023"), total, "-90%")));
    }

    @ParameterizedTest
    @MethodSource
    void possible(List<Claim> claims) {
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.verdict()).isIn(Verdict.CONSISTENT, Verdict.NOT_CHECKABLE);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void goodsAndServices_giveBoundsOfEachOther() {
        Reconciliation found = reconcile(
                covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                covering(TOTAL_TRADE, GOODS_AND_SERVICES, "15.7 billion USD"));
        assertThat(millions(
                        found.bounds(Subject.level(quantity(TOTAL_TRADE, "2023").withCoverage(SERVICES)))))
                .isEqualTo("[3400, 3600]");
        assertThat(found.bounds(Subject.level(quantity(TOTAL_TRADE, "2023")))
                        .derived()
                        .isDefined())
                .as("unstated coverage")
                .isFalse();
    }

    @Test
    void unstatedCoverage_isTiedByTheCaller() {
        List<Claim> claims = List.of(
                covering(TOTAL_TRADE, GOODS, "12.2 billion USD"),
                covering(TOTAL_TRADE, SERVICES, "3.4 billion USD"),
                total("2023", "99.5 billion USD"));
        Reconciliation both = Reconciler.standard()
                .withRelations(Relation.unstatedCoverage(GOODS_AND_SERVICES))
                .reconcile(claims);
        assertThat(both.contradictions().get(0).explain())
                .startsWith("99.5 billion USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the "
                        + "other 2 figures here allow only 15.5–15.7 billion USD.")
                .contains("total trade must be total trade (goods and services), in 2023");
        Reconciliation goods = Reconciler.standard()
                .withRelations(Relation.unstatedCoverage(GOODS))
                .reconcile(claims);
        assertThat(goods.contradictions().get(0).claims()).hasSize(2);
        assertThat(Relation.unstatedCoverage(GOODS)).hasToString("unstated coverage = goods");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relation.unstatedCoverage(UNSTATED))
                .withMessage("relation must have different terms, at least one of them a part, but was UNSTATED and "
                        + "[UNSTATED]; name each once");
    }

    @Test
    void stockWithGrowth_tellsTheStockBefore() {
        Claim stock = level(FDI_INWARD_STOCK, "2023-12-31", "3.0 billion USD");
        Claim growth = grew(FDI_INWARD_STOCK, "2023-12-31", "2022-12-31", "+3%");
        JointBounds before = reconcile(stock, growth)
                .bounds(growth.subject().as(Subject.Change.class).stream()
                        .map(c -> Subject.level(c.earlier()))
                        .findFirst()
                        .orElseThrow());
        JointBounds asTrade = reconcile(exports("2023", "3.0 billion USD"), grew(EXPORTS, "2023", "2022", "+3%"))
                .bounds(Subject.level(quantity(EXPORTS, "2022")));
        assertThat(millions(before)).isEqualTo(millions(asTrade)).isEqualTo("[590000/207, 122000/41]");
        assertThat(before.lowerClaims()).containsExactlyInAnyOrder(stock, growth);
        assertThat(before.lowerCertificate().orElseThrow().verify()).isTrue();
        assertThat(reconcile(stock, growth, level(FDI_INWARD_STOCK, "2022-12-31", "2.0 billion USD"))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
        assertThat(reconcile(stock, growth, level(FDI_INWARD_STOCK, "2022-12-31", "2.9 billion USD"))
                        .verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void growthOfWhatMayBeNegative_saysNothingWhereItsSignIsNotKnown() {
        Claim growth = grew(TRADE_BALANCE, "2023", "2022", "+12%");
        Subject before = Subject.level(quantity(TRADE_BALANCE, "2022"));
        assertThat(reconcile(level(TRADE_BALANCE, "2023", "-331.4 million USD"), growth)
                        .bounds(before)
                        .derived()
                        .isDefined())
                .isFalse();
        assertThat(reconcile(
                                level(TRADE_BALANCE, "2023", "5.0 million USD"),
                                grew(TRADE_BALANCE, "2023", "2022", "-150%"))
                        .bounds(before)
                        .derived()
                        .isDefined())
                .as("a fall below zero")
                .isFalse();
    }

    @Test
    void whatNobodyStates_isNotKnownToBeZero() {
        JointBounds bounds =
                reconcile(exports("2023", "40 million USD")).bounds(KAZ, EXPORTS, ReportingPeriod.year(2019));
        assertThat(bounds.explain())
                .isEqualTo(
                        "exports of Kazakhstan to Czechia in 2019: undefined (MISSING_INPUT: exports of Kazakhstan to "
                                + "Czechia in 2019 must be tied to some claim to have bounds, but nothing is known "
                                + "about it; add a claim).");
    }

    @Test
    void boundsOfAWhole_areAskedOfTheEditionThatStatesIt() {
        Source other = Source.of("Herald");
        Claim product = Claim.of(
                Subject.level(quantity(EXPORTS, "2023").withScope("HS 2022:27")),
                Figure.parse("30 million USD"),
                other);
        Reconciliation found = reconcile(exports("2023", "40 million USD"), product);
        assertThat(millions(found.bounds(Subject.level(quantity(EXPORTS, "2023")))))
                .isEqualTo("[79/2, 81/2]");
    }

    @Test
    void shareInAReason_isCalledAShare() {
        Quantity whole = quantity(TOTAL_TRADE, "2023");
        assertThat(reconcile(share(quantity(EXPORTS, "2023"), whole, "4.1%"), exports("2023", "7.78 billion USD"))
                        .bounds(Subject.level(whole))
                        .explain())
                .contains("because of exports 2023 7.78 billion USD; share of exports 2023 4.1%.");
    }

    @Test
    void revisionsWithoutDates_haveNoOrder() {
        Source dated =
                Source.builder().publisher("Gazette").published("2026-06-20").build();
        Claim now = Claim.of(total("2023", "1 USD").subject(), Figure.parse("8.03 billion USD"), dated);
        Revision revision =
                reconcile(total("2023", "7.98 billion USD"), now).revisions().get(0);
        assertThat(revision.isOrdered()).isFalse();
        assertThat(revision.earlier()).isEmpty();
        assertThat(revision.later()).isEmpty();
        assertThat(revision.toString())
                .startsWith("total trade of Kazakhstan with Czechia in 2023: ")
                .contains("7.98 billion USD (Gazette, undated)", "8.03 billion USD (Gazette, 20 June 2026)", ", or ");
        Source before =
                Source.builder().publisher("Gazette").published("2026-01").build();
        Claim then = Claim.of(now.subject(), Figure.parse("7.98 billion USD"), before);
        Revision ordered = reconcile(now, then).revisions().get(0);
        assertThat(ordered.earlier()).contains(then);
        assertThat(ordered.later()).contains(now);
        assertThat(ordered)
                .hasToString(
                        "total trade of Kazakhstan with Czechia in 2023: 7.98 billion USD (Gazette, January 2026), "
                                + "then 8.03 billion USD (Gazette, 20 June 2026)");
        assertThat(reconcile(now, then).differences()).as("one owner, in order").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.comity.reconcile.CommuniqueCases#all")
    void communiques_haveNoDifferencesBetweenSourcesOrSides(CommuniqueCase communique) {
        assertThat(Reconciler.standard().reconcile(communique.claims()).differences())
                .isEmpty();
    }

    /** Goods and services, products, partners, shares and both sides of a flow, all of one true world. */
    @Test
    void consistentWorlds_haveNothingToFind() {
        long seed = 20_230_901;
        Random random = new Random(seed);
        int stated = 0;
        for (int round = 0; round < 60; round++) {
            List<Claim> claims = new ArrayList<>();
            long[] goods = {amount(random), amount(random)};
            long[] services = {amount(random), amount(random)};
            List<Measure> flows = List.of(EXPORTS, IMPORTS);
            for (int f = 0; f < 2; f++) {
                Quantity flow = quantity(flows.get(f), "2023");
                long product = goods[f] / 3;
                long other = goods[f] / 2;
                add(claims, random, flow.withCoverage(GOODS), goods[f]);
                add(claims, random, flow.withCoverage(SERVICES), services[f]);
                add(claims, random, flow.withCoverage(GOODS_AND_SERVICES), goods[f] + services[f]);
                add(claims, random, flow.withScope("HS 2022:27"), product);
                add(claims, random, flow.withScope("HS 2022:84"), other);
                add(claims, random, flow.withScope("HS 2022:2709"), product / 2);
                add(claims, random, flow, goods[f]);
                share(claims, random, flow.withScope("HS 2022:27"), flow, product, goods[f]);
                share(claims, random, flow.withScope("HS 2022:84"), flow, other, goods[f]);
                share(claims, random, flow, quantity(TOTAL_TRADE, "2023"), goods[f], goods[0] + goods[1]);
                Quantity seen = flow.withSides(CZE, KAZ).withMeasure(flows.get(1 - f));
                add(claims, random, seen, goods[f]);
            }
            add(claims, random, quantity(TOTAL_TRADE, "2023"), goods[0] + goods[1]);
            add(claims, random, quantity(TOTAL_TRADE, "2023").withSides(CZE, KAZ), goods[0] + goods[1]);
            add(claims, random, quantity(FDI_GROSS_INFLOW, "2023"), services[0]);
            stated += claims.size();
            Reconciliation found = Reconciler.standard().reconcile(claims);
            String where = "seed %s, round %s: %s".formatted(seed, round, claims);
            assertThat(found.verdict()).as(where).isIn(Verdict.CONSISTENT, Verdict.NOT_CHECKABLE);
            assertThat(found.differences()).as(where).isEmpty();
        }
        assertThat(stated).as("otherwise nothing was tested").isGreaterThan(800);
    }

    private static long amount(Random random) {
        return 1_000_000L + random.nextInt(900_000_000);
    }

    private static void add(List<Claim> claims, Random random, Quantity quantity, long amount) {
        if (random.nextInt(4) > 0) {
            BigDecimal millions =
                    BigDecimal.valueOf(amount).movePointLeft(6).setScale(random.nextInt(3), RoundingMode.HALF_UP);
            Source source = random.nextBoolean() ? Said.SOURCE : Source.of("Herald");
            claims.add(Claim.of(Subject.level(quantity), Figure.of(millions, Magnitude.MILLION, Unit.USD), source));
        }
    }

    private static void share(List<Claim> claims, Random random, Quantity part, Quantity whole, long amount, long of) {
        if (random.nextInt(3) > 0) {
            BigDecimal percent = BigDecimal.valueOf(amount)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(of), random.nextInt(3), RoundingMode.HALF_UP);
            claims.add(
                    Claim.of(Subject.share(part, whole), Figure.of(percent, Magnitude.ONE, Unit.PERCENT), Said.SOURCE));
        }
    }
}
