package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.reconcile.CommuniqueCase.Check;
import io.github.comity.reconcile.CommuniqueCase.SameQuantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards the transcription of the cases: their counts, their figures, and that what is expected follows from the claims
 * as written.
 */
class CommuniqueCasesTest {
    private static final Set<Qualifier> BOUNDS =
            Set.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST);

    static ImmutableList<CommuniqueCase> all() {
        return CommuniqueCases.all();
    }

    private static CommuniqueCase find(String id) {
        return all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void cases_areAllRead() {
        assertThat(all()).hasSize(56);
        assertThat(all())
                .extracting(CommuniqueCase::id)
                .startsWith("D01", "D02")
                .endsWith("D56")
                .doesNotHaveDuplicates();
        assertThat(all().stream()
                        .flatMap(c -> c.claims().stream())
                        .map(Claim::statementId)
                        .distinct())
                .as("printed lines")
                .hasSize(229);
        assertThat(all().stream()
                        .flatMap(c -> c.claims().stream())
                        .map(Claim::id)
                        .toList())
                .as("claims")
                .hasSize(317)
                .doesNotHaveDuplicates();
        assertThat(all().stream().mapToInt(c -> c.checks().size()).sum()).isEqualTo(89);
        assertThat(counts(CommuniqueCase::verdict)).hasToString("{CONSISTENT=27, CONTRADICTORY=13, NOT_CHECKABLE=16}");
        assertThat(counts(c -> c.diagnosis().orElse("none")))
                .hasToString("{DIGIT_SLIP=2, IMPOSSIBLE_BOUND=2, PERCENT_FOR_POINTS=1, SCALE_SLIP=2, SUM_MISMATCH=2,"
                        + " TRUNCATED=2, WRONG_GROWTH_BASE=2, none=43}");
    }

    private static Map<String, Long> counts(Function<CommuniqueCase, String> by) {
        return all().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void figures_roundTrip(CommuniqueCase communique) {
        for (Claim claim : communique.claims()) {
            assertThat(Figure.parse(claim.figure().toString())).as(claim.id()).isEqualTo(claim.figure());
            claim.growth()
                    .ifPresent(g -> assertThat(Growth.parse(g.toString()))
                            .as(claim.id())
                            .isEqualTo(g));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void figures_readByTheOneUnitTable_areTheConventionReading(CommuniqueCase communique) {
        for (Claim claim : communique.claims()) {
            Unit.Kind kind = claim.figure().unit().kind();
            boolean exact = claim.figure().qualifier() == Qualifier.AS_PRINTED
                    && claim.figure().magnitude() == Magnitude.ONE
                    && (kind == Unit.Kind.COUNT || kind == Unit.Kind.RANK);
            if (!exact) {
                Bounds bounds = claim.figure().bounds(HedgePolicy.CONVENTION);
                NaiveChecks.Interval naive = NaiveChecks.read(claim.figure());
                assertThat(NaiveChecks.Fraction.of(bounds.lower().orElseThrow()).compare(naive.low()))
                        .as(claim.id())
                        .isZero();
                assertThat(NaiveChecks.Fraction.of(bounds.upper().orElseThrow()).compare(naive.high()))
                        .as(claim.id())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void checks_recomputed_comeOutAsStated(CommuniqueCase communique) {
        NaiveChecks naive = NaiveChecks.of(communique);
        for (Check check : communique.checks()) {
            assertThat(naive.holds(check)).as(check.toString()).isEqualTo(check.holds());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void verdict_followsFromTheChecks(CommuniqueCase communique) {
        boolean allHold = communique.checks().stream().allMatch(Check::holds);
        String verdict = communique.checks().isEmpty() ? "NOT_CHECKABLE" : allHold ? "CONSISTENT" : "CONTRADICTORY";
        assertThat(communique.verdict()).isEqualTo(verdict);
        assertThat(communique.diagnosis().isPresent()).isEqualTo(!allHold);
        assertThat(communique.repairs().isEmpty() || !allHold).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void repairs_makeEveryCheckHold(CommuniqueCase communique) {
        NaiveChecks repaired = NaiveChecks.of(communique);
        for (CommuniqueCase.Repair repair : communique.repairs()) {
            repaired = repair.claimId().endsWith("g")
                    ? repaired.with(repair.claimId(), Growth.parse(repair.figure()))
                    : repaired.with(repair.claimId(), Figure.parse(repair.figure()));
        }
        if (!communique.repairs().isEmpty()) {
            assertThat(repaired.failing()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void diagnosis_isTheFirstSlipThatExplains(CommuniqueCase communique) {
        if (communique.verdict().equals("CONTRADICTORY")) {
            assertThat(communique.diagnosis()).contains(diagnose(communique));
        }
    }

    private static String diagnose(CommuniqueCase communique) {
        NaiveChecks naive = NaiveChecks.of(communique);
        if (!repairing(naive, CommuniqueCasesTest::otherScales).isEmpty()) {
            return "SCALE_SLIP";
        }
        if (naive.claimIds().stream().anyMatch(id -> naive.withCut(id).failing().isEmpty())) {
            return "TRUNCATED";
        }
        if (naive.failing().stream().anyMatch(c -> hasWrongBase(communique, naive, c, false))) {
            return "WRONG_GROWTH_BASE";
        }
        if (communique.claims().stream().anyMatch(c -> isPercentForPoints(naive, c))) {
            return "PERCENT_FOR_POINTS";
        }
        if (naive.failing().stream()
                .allMatch(c -> c.lines().stream()
                        .anyMatch(l -> BOUNDS.contains(
                                naive.figure(communique.level(l)).qualifier())))) {
            return "IMPOSSIBLE_BOUND";
        }
        return repairing(naive, CommuniqueCasesTest::misprints).size() == 1 ? "DIGIT_SLIP" : "SUM_MISMATCH";
    }

    private static boolean hasWrongBase(CommuniqueCase communique, NaiveChecks naive, Check check, boolean levelCut) {
        int line = check.lines().get(0);
        return check.kind().startsWith("GROWTH")
                && communique.byId().containsKey(communique.change(line))
                && naive.isChangeOverNewLevel(line, levelCut);
    }

    private static boolean isPercentForPoints(NaiveChecks naive, Claim claim) {
        return claim.subject() instanceof Subject.ShareChange change
                && change.form() == Growth.Form.RATE
                && naive.with(
                                claim.id(),
                                Growth.of(Growth.Form.POINTS, claim.figure().withUnit(Unit.PERCENTAGE_POINT)))
                        .failing()
                        .isEmpty();
    }

    /** The claims of which another figure makes every check hold. */
    private static ImmutableSet<String> repairing(NaiveChecks naive, Function<Figure, Stream<Figure>> others) {
        return naive.claimIds().stream()
                .filter(id -> others.apply(naive.figure(id))
                        .anyMatch(f -> naive.with(id, f).failing().isEmpty()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Figure> otherScales(Figure figure) {
        return figure.unit().kind() == Unit.Kind.MONEY
                ? Stream.of(Magnitude.values())
                        .filter(m -> m != figure.magnitude())
                        .map(figure::withMagnitude)
                : Stream.empty();
    }

    /** Every figure with one digit changed or two neighbours exchanged. */
    private static Stream<Figure> misprints(Figure figure) {
        if (figure.isRange()) {
            return Stream.empty();
        }
        String digits = figure.value().toPlainString();
        Set<String> texts = new TreeSet<>();
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                for (char d = '0'; d <= '9'; d++) {
                    texts.add(digits.substring(0, i) + d + digits.substring(i + 1));
                }
                int next = i + 1 < digits.length() && digits.charAt(i + 1) == '.' ? i + 2 : i + 1;
                if (next < digits.length()) {
                    StringBuilder swapped = new StringBuilder(digits);
                    swapped.setCharAt(i, digits.charAt(next));
                    swapped.setCharAt(next, digits.charAt(i));
                    texts.add(swapped.toString());
                }
            }
        }
        texts.remove(digits);
        return texts.stream().map(t -> {
            Figure other = Figure.of(new BigDecimal(t), figure.magnitude(), figure.unit());
            return figure.qualifier() == Qualifier.AS_PRINTED ? other : other.withQualifier(figure.qualifier());
        });
    }

    @Test
    void d06_importGrowth_isOverTheNewLevelOnlyIfThatWasCut() {
        CommuniqueCase communique = find("D06");
        NaiveChecks naive = NaiveChecks.of(communique);
        assertThat(naive.isChangeOverNewLevel(1, false)).isTrue();
        assertThat(naive.isChangeOverNewLevel(5, false)).isFalse();
        assertThat(naive.isChangeOverNewLevel(5, true)).isTrue();
    }

    @Test
    void digitSlips_areOfferedByOneFigureAlone_whereDiagnosed() {
        Function<String, Set<String>> offers =
                id -> repairing(NaiveChecks.of(find(id)), CommuniqueCasesTest::misprints);
        assertThat(offers.apply("D52")).containsExactly("D52.3");
        assertThat(offers.apply("D53")).containsExactly("D53.1g");
        assertThat(offers.apply("D47")).isEmpty();
        assertThat(offers.apply("D07")).containsExactly("D07.1", "D07.3");
    }

    @Test
    void subjects_areWhatTheLinesSay() {
        assertThat(claim("D19.2").subject())
                .hasToString("share of imports TJK-KGZ 2024-Q1 USD in total trade TJK-KGZ 2024-Q1 USD");
        assertThat(claim("D19.4").subject())
                .hasToString("share of total trade TJK-KGZ 2024-Q1 USD in total trade TJK-W00 2024-Q1 USD");
        assertThat(claim("D20.7g").subject())
                .hasToString("change of share of total trade UZB-KAZ 2023-01-01/P4M USD in total trade UZB-W00"
                        + " 2023-01-01/P4M USD against 2022-01-01/P4M");
        assertThat(claim("D36.2g").subject())
                .hasToString("growth rate of share of exports MDA-ESP 2023 in exports MDA-W00 2023 against 2022");
        assertThat(claim("D54.4").subject())
                .hasToString("ratio of exports SVK-VNM 2023 EUR to imports SVK-VNM 2023 EUR");
        assertThat(claim("D13.7").subject())
                .hasToString("rank of registered capital VNM-CZE 2018-02-28 USD among 126 partners");
        assertThat(claim("D17.1"))
                .hasToString("physical quantity (non-oil exports) of Iran with the world in the period 20 "
                        + "March – 19 October " + "2020: 65.5 million t");
        assertThat(claim("D06.3g"))
                .hasToString("growth factor of exports of Azerbaijan to the world in January–February 2022 against "
                        + "January–February 2021: ×nearly 2.15");
        assertThat(claim("D06.6c"))
                .hasToString("change of trade balance of Azerbaijan with the world in January–February 2022 against "
                        + "January–February 2021: up more than 2.8 billion USD");
        assertThat(claim("D34.2"))
                .hasToString("gross FDI inflow of Kazakhstan from Belgium since 2005: 4.1 billion USD");
        assertThat(claim("D42.1"))
                .hasToString("total trade of Thailand with Norway in an unknown period: nearly 14 billion NOK");
        assertThat(claim("D40.3"))
                .hasToString("enterprises from Bulgaria in Georgia in 2024: more than 1.2 thousand {firms}");
    }

    @Test
    void figureWithoutCurrencyOrMagnitude_isLinkedToNoMoney() {
        assertThat(claim("D40.1")).hasToString("total trade of Georgia with Bulgaria in 2023: 1.1 billion");
        assertThat(claim("D41.1")).hasToString("imports of Egypt from Serbia in January–May 2024: 87.6");
        assertThat(claim("D41.1").assumptions())
                .containsExactly(new Assumption(
                        Assumption.Kind.OTHER, "magnitude word missing, so the amount is left without its currency"));
        assertThat(claim("D41.1g"))
                .hasToString("factor of the fall of imports of Egypt from Serbia in January–May 2024 against "
                        + "January–May 2023: ÷2.1");
        assertThat(claim("D41.1g").assumptions()).isEmpty();
        assertThat(claim("D16.2g").subject().quantity().unit()).isEqualTo(Unit.UNSTATED);
    }

    @Test
    void statusAssumptionsAndSameQuantities_areKept() {
        assertThat(all().stream()
                        .flatMap(c -> c.claims().stream())
                        .filter(c -> c.status() != ClaimStatus.ACTUAL)
                        .map(c -> c.id() + " " + c.status()))
                .containsExactly("D22.3 FORECAST", "D37.3 TARGET", "D37.4 TARGET");
        assertThat(all().stream().flatMap(c -> c.sameQuantities().stream()))
                .containsExactly(
                        new SameQuantity("D02.2", "D02.3"),
                        new SameQuantity("D25.1", "D25.2"),
                        new SameQuantity("D42.1", "D42.2"));
        assertThat(kinds("D56.2")).containsExactly(Assumption.Kind.CARRIED_CURRENCY, Assumption.Kind.CARRIED_MAGNITUDE);
        assertThat(kinds("D56.2g")).isEmpty();
        assertThat(kinds("D27.2")).containsExactly(Assumption.Kind.CARRIED_CURRENCY, Assumption.Kind.CARRIED_PERIOD);
        assertThat(kinds("D27.2g")).containsExactly(Assumption.Kind.CARRIED_PERIOD);
        assertThat(kinds("D02.1")).containsExactly(Assumption.Kind.RELATIVE_DATE);
        assertThat(claim("D02.1").source().describe()).isEqualTo("compiler not named; case D02, 25 September 2023");
        assertThat(find("D03").parties()).containsExactly(Countries.UZB, Countries.CHN, Countries.RUS, Countries.KAZ);
        assertThat(all().stream()
                        .flatMap(c -> c.claims().stream())
                        .map(c -> c.subject().quantity())
                        .map(Quantity::scope)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactly("non-oil exports", "non-oil");
    }

    private static ImmutableSortedSet<Assumption.Kind> kinds(String id) {
        return ImmutableSortedSet.copyOf(
                claim(id).assumptions().stream().map(Assumption::kind).toList());
    }

    private static Claim claim(String id) {
        return find(id.substring(0, 3)).byId().get(id);
    }
}
