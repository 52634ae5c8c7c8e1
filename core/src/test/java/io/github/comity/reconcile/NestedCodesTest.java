package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of one classification are parts of those whose codes theirs start with. */
class NestedCodesTest {
    private static final long SEED = 20_241_125;

    private static Quantity product(Measure measure, String code, String period) {
        return quantity(measure, period).withScope(code);
    }

    private static Claim exports(String code, String figure) {
        return Said.claim(Subject.level(product(EXPORTS, code, "2023")), figure);
    }

    private static String bounds(Reconciliation found, String code) {
        return millions(found.bounds(Subject.level(product(EXPORTS, code, "2023"))));
    }

    @Test
    void partLargerThanItsWhole_isAContradictionThatSaysSo() {
        Reconciliation found =
                Said.reconcile(exports("HS 2022:27", "60.0 million USD"), exports("HS 2022:2709", "61.0 million USD"));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions().get(0).explain()).contains("2709 is part of 27 (HS 2022)");
        assertThat(found.contradictions().get(0).certificate().verify()).isTrue();
        assertThat(found.contradictions().get(0).rules()).containsExactly("2709 is part of 27 (HS 2022), 2023");
    }

    @Test
    void partThatNobodyStates_isBoundedByItsWhole() {
        Reconciliation found = Said.reconcile(exports("HS 2022:27", "60.0 million USD"));
        assertThat(bounds(found, "HS 2022:2709")).isEqualTo("[0, 1201/20]");
        assertThat(bounds(found, "HS 2022:270900")).isEqualTo("[0, 1201/20]");
        assertThat(bounds(found, "HS 2022:28")).isEqualTo("[unbounded, unbounded]");
        assertThat(bounds(found, "HS 2017:2709")).isEqualTo("[unbounded, unbounded]");
    }

    @Test
    void wholeThatNobodyStates_isNoLessThanItsParts() {
        Reconciliation found = Said.reconcile(
                exports("HS 2022:2709", "47.1 million USD"), exports("HS 2022:2710", "12.4 million USD"));
        assertThat(bounds(found, "HS 2022:27")).isEqualTo("[297/5, unbounded]");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022:27, 60.0, HS 2022:2709, 59.9, NOT_CHECKABLE",
        "HS 2022:27, 60.0, HS 2022:2709, 60.1, NOT_CHECKABLE",
        "HS 2022:27, 60.0, HS 2022:2709, 60.2, CONTRADICTORY",
        "HS 2022:27, 60.0, HS 2022:270900, 75.0, CONTRADICTORY",
        "HS 2022:27, 60.0, HS 2022:28, 75.0, NOT_CHECKABLE",
        "HS 2022:27, 60.0, HS 2017:2709, 75.0, NOT_CHECKABLE",
        "HS 2022:27, 60.0, non-oil, 75.0, NOT_CHECKABLE",
        "SITC Rev. 4:3, 12.0, SITC Rev. 4:333, 13.0, CONTRADICTORY",
        "CN 2024:8703, 1.0, CN 2024:87032319, 2.0, CONTRADICTORY",
        "HS:01, 5.0, HS:0102, 6.0, CONTRADICTORY",
        "HS:1, 5.0, HS:10, 6.0, NOT_CHECKABLE",
        "HS 2012:27.09, 5.0, HS 2012:2709.00, 6.0, CONTRADICTORY",
    })
    void twoProducts_areTiedByTheirCodes(String a, String x, String b, String y, Verdict verdict) {
        assertThat(Said.reconcile(exports(a, x + " million USD"), exports(b, y + " million USD"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void productsThatShareNothing_areTogetherNoMoreThanTheirWhole() {
        Reconciliation found = Said.reconcile(
                exports("HS 2022:27", "60.0 million USD"),
                exports("HS 2022:2709", "47.1 million USD"),
                exports("HS 2022:270900", "47.1 million USD"),
                exports("HS 2022:2710", "13.5 million USD"));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions().get(0).explain())
                .contains("What ties them: 2709 and 2710 are parts of 27 (HS 2022), in 2023.");
        assertThat(found.contradictions()).hasSize(1);
    }

    @Test
    void oneCodeInTwoSpellings_isOneProduct() {
        Claim chapter = exports("HS:27", "60.0 million USD");
        Claim plain = exports("HS:2709", "47.1 million USD");
        assertThat(Said.reconcile(chapter, plain, exports("HS:27.09", "47.1 million USD"))
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        Reconciliation differs = Said.reconcile(plain, exports("HS:27.09", "49.1 million USD"));
        assertThat(differs.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(differs.contradictions().get(0).certificate().verify()).isTrue();
        assertThat(bounds(Said.reconcile(exports("HS:8471.30", "5.0 million USD")), "HS:847130"))
                .isEqualTo("[99/20, 101/20]");
        Reconciliation parts =
                Said.reconcile(plain, exports("HS:27.09", "47.1 million USD"), exports("HS:2710", "12.0 million USD"));
        assertThat(bounds(parts, "HS:27")).isEqualTo("[59, unbounded]");
    }

    @Test
    void productOfATotalAndItsFlows_areTiedThroughWhatNobodyStates() {
        Claim part = exports("HS 2022:2709", "100 million USD");
        Claim total = Said.claim(Subject.level(product(TOTAL_TRADE, "HS 2022:27", "2023")), "50 million USD");
        assertThat(Said.reconcile(part, total).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void balances_areNotTied() {
        Claim whole = Said.claim(Subject.level(product(TRADE_BALANCE, "HS 2022:27", "2023")), "5 million USD");
        Claim part = Said.claim(Subject.level(product(TRADE_BALANCE, "HS 2022:2709", "2023")), "9 million USD");
        assertThat(Said.reconcile(whole, part).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void otherPeriodPartnerOrMeasure_isNotTied() {
        Claim whole = exports("HS 2022:27", "5 million USD");
        for (Quantity other : List.of(
                product(EXPORTS, "HS 2022:2709", "2022"),
                product(IMPORTS, "HS 2022:2709", "2023"),
                product(EXPORTS, "HS 2022:2709", "2023").withPartner(io.github.comity.party.World.WORLD))) {
            assertThat(Said.reconcile(whole, Said.claim(Subject.level(other), "9 million USD"))
                            .verdict())
                    .isEqualTo(Verdict.NOT_CHECKABLE);
        }
    }

    @Test
    void partOfAYear_isTiedToTheProductOfTheYear() {
        Claim half = Said.claim(Subject.level(product(EXPORTS, "HS 2022:2709", "2023-S1")), "9 million USD");
        Reconciliation found = Said.reconcile(exports("HS 2022:27", "5 million USD"), half);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(found.contradictions().get(0).explain()).contains("a longer period is the sum of its parts");
    }

    @Test
    void withoutRelations_nothingIsNested() {
        List<Claim> claims =
                List.of(exports("HS 2022:27", "60.0 million USD"), exports("HS 2022:2709", "61.0 million USD"));
        Reconciler none = Reconciler.standard().withoutRelations();
        assertThat(none.reconcile(claims).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(none.withRelations(Relation.NESTED_PRODUCTS)
                        .reconcile(claims)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
    }

    /** Of random tables of products: the verdict is that of adding up the parts of every product from below. */
    @Test
    void randomTables_areJudgedAsByHand() {
        Random random = new Random(SEED);
        List<String> codes =
                List.of("27", "2709", "270900", "270910", "2710", "271012", "28", "2801", "280110", "2802");
        int refuted = 0;
        for (int round = 0; round < 300; round++) {
            List<Claim> claims = new ArrayList<>();
            List<String> stated = new ArrayList<>();
            List<Integer> values = new ArrayList<>();
            for (String code : codes) {
                if (random.nextInt(3) > 0) {
                    int tenths = (random.nextInt(20) + 1) * (code.length() == 2 ? 5 : code.length() == 4 ? 2 : 1);
                    stated.add(code);
                    values.add(tenths);
                    claims.add(Claim.of(
                            Subject.level(product(EXPORTS, "HS 2022:" + code, "2023")),
                            Figure.parse(BigDecimal.valueOf(tenths, 1) + " million USD"),
                            Said.SOURCE));
                }
            }
            boolean possible = IntStream.range(0, stated.size())
                    .allMatch(i -> 2 * values.get(i) + 1 >= leastOfParts(stated.get(i), stated, values));
            refuted += possible ? 0 : 1;
            assertThat(Reconciler.standard().reconcile(claims).verdict() != Verdict.CONTRADICTORY)
                    .as("seed %s, round %s: %s", SEED, round, claims)
                    .isEqualTo(possible);
        }
        assertThat(refuted).isBetween(60, 240);
    }

    /** Twice the least that the parts of a product can be, in tenths of a million. */
    private static int leastOfParts(String whole, List<String> codes, List<Integer> values) {
        int sum = 0;
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            ProductCode product = ProductCode.of("HS 2022", code);
            boolean below = product.isPartOf(ProductCode.of("HS 2022", whole));
            boolean direct = codes.stream()
                    .map(c -> ProductCode.of("HS 2022", c))
                    .noneMatch(c -> product.isPartOf(c) && c.isPartOf(ProductCode.of("HS 2022", whole)));
            if (below && direct) {
                sum += Math.max(2 * values.get(i) - 1, leastOfParts(code, codes, values));
            }
        }
        return sum;
    }
}
