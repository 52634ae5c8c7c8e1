package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 56 communiques: verdict, diagnosis and repairs of each against what its file states. */
class CommuniquesReconciledTest {
    /**
     * Total and exports are said to be non-oil and imports are not, so that nothing ties them unless the reader says
     * that they belong together.
     */
    private static final String MIXED_SCOPE = "D17";
    /**
     * Its joint bounds are narrower than those of single equations: imports of 1.9 billion fail as well, and the
     * growths that would be right lie lower or higher than 81 or 22 percent of printed levels.
     */
    private static final String JOINTLY_NARROWER = "D06";

    static ImmutableList<CommuniqueCase> all() {
        return CommuniqueCases.all();
    }

    private static CommuniqueCase find(String id) {
        return all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Reconciliation reconcile(CommuniqueCase communique) {
        return Reconciler.standard().reconcile(communique.claims());
    }

    @ParameterizedTest
    @MethodSource("all")
    void verdict_isAsStated(CommuniqueCase communique) {
        Reconciliation found = reconcile(communique);
        String expected = communique.id().equals(MIXED_SCOPE) ? "NOT_CHECKABLE" : communique.verdict();
        assertThat(found.verdict()).hasToString(expected);
        assertThat(found.claims()).hasSameSizeAs(communique.claims());
        assertThat(found.checks()).extracting(Check::claim).containsExactlyElementsOf(found.claims());
        assertThat(found.flags()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void diagnosis_isAsStated(CommuniqueCase communique) {
        List<String> found = reconcile(communique).contradictions().stream()
                .map(c -> c.diagnosis().map(Enum::name).orElse("none"))
                .distinct()
                .toList();
        assertThat(found).isEqualTo(communique.diagnosis().stream().toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void repair_isAmongThoseFound(CommuniqueCase communique) {
        ImmutableMap<String, Claim> byId = communique.byId();
        List<String> found = new ArrayList<>();
        for (Contradiction c : reconcile(communique).contradictions()) {
            c.repairs().stream()
                    .filter(r -> r.slip().equals(c.diagnosis()))
                    .forEach(r -> found.add(r.claim().id() + " " + r.figure().orElseThrow()));
            assertThat(c.certificate().verify()).isTrue();
            assertThat(c.certificate().isContradiction()).isTrue();
        }
        List<String> stated = communique.repairs().stream()
                .map(r -> r.claimId() + " " + figure(byId, r))
                .toList();
        if (communique.id().equals(JOINTLY_NARROWER)) {
            assertThat(stated).containsExactly("D06.1g 80.5%", "D06.5g 22.6%");
            assertThat(found).containsExactly("D06.1g 80.53%", "D06.5g 22.40%");
        } else if (communique.diagnosis().equals(Optional.of("IMPOSSIBLE_BOUND"))) {
            // the file proposes nothing; what is found is the nearest bound that the others meet
            assertThat(stated).isEmpty();
            assertThat(found).hasSize(1).isSubsetOf("D10.1 more than 4 billion USD", "D51.1 less than 836 million USD");
        } else {
            assertThat(found).isEqualTo(stated);
        }
    }

    private static Figure figure(ImmutableMap<String, Claim> byId, CommuniqueCase.Repair repair) {
        Claim claim = byId.get(repair.claimId());
        return claim.growth().isPresent() || repair.figure().endsWith("pp")
                ? Growth.parse(repair.figure()).figure()
                : Figure.parse(repair.figure());
    }

    @Test
    void mixedScope_isConsistentOnceTheReaderTiesIt() {
        CommuniqueCase communique = find(MIXED_SCOPE);
        assertThat(communique.verdict()).isEqualTo("CONSISTENT");
        Quantity total = quantity(communique, "D17.3");
        Quantity exports = quantity(communique, "D17.2");
        Quantity imports = quantity(communique, "D17.4");
        Relation belongTogether = Relation.sum(total, exports, imports);
        Reconciliation tied =
                Reconciler.standard().withRelations(belongTogether).reconcile(communique.claims());
        assertThat(tied.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(tied.checks().stream()
                        .filter(c -> c.outcome() == Check.Outcome.PASSED)
                        .map(c -> c.claim().id()))
                .containsExactly("D17.2", "D17.3", "D17.4");
    }

    private static Quantity quantity(CommuniqueCase communique, String id) {
        return communique.claims().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .subject()
                .quantity();
    }

    @Test
    void repairedCommuniques_areConsistent() {
        for (CommuniqueCase communique : all()) {
            for (Contradiction contradiction : reconcile(communique).contradictions()) {
                Repair repair = contradiction.repairs().get(0);
                Claim wrong = repair.claim();
                Figure figure = repair.figure().orElseThrow();
                if (!wrong.subject().accepts(figure.unit())) {
                    continue;
                }
                Claim right = Claim.of(wrong.subject(), figure, wrong.source());
                ImmutableSet<Claim> gone = ImmutableSet.<Claim>builder()
                        .add(wrong)
                        .addAll(repair.besides())
                        .build();
                List<Claim> mended = new ArrayList<>(communique.claims().stream()
                        .filter(c -> !gone.contains(c))
                        .toList());
                mended.add(right);
                assertThat(Reconciler.standard().reconcile(mended).verdict())
                        .as("%s with %s", communique.id(), right)
                        .isEqualTo(Verdict.CONSISTENT);
            }
        }
    }

    @Test
    void growthMeantInPoints_isConsistentAsPoints() {
        Contradiction found = reconcile(find("D36")).contradictions().get(0);
        Repair repair = found.repairs().get(0);
        assertThat(repair.slip()).contains(Slip.PERCENT_FOR_POINTS);
        assertThat(repair.figure()).contains(Figure.parse("0.8 pp"));
    }

    @Test
    void oneQuantityInTwoCurrencies_isConvertedByNobody() {
        CommuniqueCase communique = find("D02");
        assertThat(communique.sameQuantities()).hasSize(1);
        for (Check check : reconcile(communique).checks()) {
            assertThat(check.outcome()).isEqualTo(Check.Outcome.NOT_CHECKED);
        }
    }
}
