package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.specimen.Shapes;
import io.github.comity.specimen.Slips;
import io.github.comity.specimen.TradeWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadsTest {
    private static final long SEED = 2026;
    private static final int PARTNERS = Integer.getInteger("comity.partners", 2);
    private static final ImmutableList<Integer> THREADS = ImmutableList.of(2, 5);

    /** One edition about many partners, some of whose figures are wrong: many systems that are not tied. */
    private static ImmutableList<Claim> partners(int count) {
        Random random = new Random(SEED);
        List<Claim> all = new ArrayList<>();
        for (Country partner : Countries.all().stream()
                .filter(c -> !c.equals(Countries.KAZ))
                .limit(count)
                .toList()) {
            TradeWorld world = TradeWorld.of(random, Countries.KAZ, partner, 2020, 3, Source.of("Gazette"));
            for (int year = 2020; year < 2023; year++) {
                for (Measure flow : TradeWorld.FLOWS) {
                    Claim level = world.level(flow, ReportingPeriod.year(year));
                    all.add(random.nextInt(20) == 0 ? Slips.scaled(level, 3, 2) : level);
                    all.add(world.growth(flow, ReportingPeriod.year(year)));
                }
            }
        }
        return ImmutableList.copyOf(all);
    }

    static ImmutableList<Named<ImmutableList<Claim>>> dossiers() {
        return ImmutableList.of(
                Named.of("many partners", partners(PARTNERS)),
                Named.of("many editions", Shapes.manyPairs(75 * PARTNERS, 50, SEED)),
                Named.of("one text", Shapes.text(SEED)));
    }

    private static ImmutableMap<String, Object> answers(Reconciler reconciler, ImmutableList<Claim> claims) {
        Reconciliation found = reconciler.reconcile(claims);
        return ImmutableMap.<String, Object>builder()
                .put("verdict", found.verdict())
                .put("flags", found.flags())
                .put("checks", found.checks())
                .put("contradictions", found.contradictions())
                .put("all contradictions", found.allContradictions())
                .put("strain", found.strain())
                .put(
                        "bounds",
                        claims.stream()
                                .map(Claim::subject)
                                .distinct()
                                .limit(40)
                                .map(found::bounds)
                                .collect(ImmutableList.toImmutableList()))
                .buildOrThrow();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void answers_areTheSameForAnyNumberOfThreads(ImmutableList<Claim> claims) {
        ImmutableMap<String, Object> alone = answers(Reconciler.standard(), claims);
        for (int threads : THREADS) {
            assertThat(answers(Reconciler.standard().withThreads(threads), claims))
                    .as(threads + " threads")
                    .isEqualTo(alone);
        }
    }

    /** After the first claim whose check costs too much none is checked, whichever thread was faster. */
    @Test
    void smallBudget_endsAtTheSameClaimForAnyNumberOfThreads() {
        ImmutableList<Claim> claims = partners(PARTNERS + 1);
        TreeSet<Long> checked = new TreeSet<>();
        for (long budget : new long[] {300, 700, 1_000, 5_000}) {
            Reconciler small = Reconciler.standard().withBudget(budget);
            ImmutableList<Check> alone = small.reconcile(claims).checks();
            for (int threads : THREADS) {
                assertThat(small.withThreads(threads).reconcile(claims).checks())
                        .as("%s operations, %s threads", budget, threads)
                        .isEqualTo(alone);
            }
            checked.add(alone.stream()
                    .filter(c -> c.reason().equals("the question costs more than its budget"))
                    .count());
        }
        assertThat(checked).hasSizeGreaterThan(1);
    }

    @Test
    void questionsFromManyThreads_areAnsweredAsOneByOne() {
        ImmutableList<Claim> claims = partners(PARTNERS);
        ImmutableList<Subject> subjects =
                claims.stream().map(Claim::subject).distinct().collect(ImmutableList.toImmutableList());
        Reconciliation alone = Reconciler.standard().reconcile(claims);
        Reconciliation shared = Reconciler.standard().withThreads(2).reconcile(claims);
        ImmutableList<JointBounds> together =
                subjects.parallelStream().map(shared::bounds).collect(ImmutableList.toImmutableList());
        assertThat(together).isEqualTo(subjects.stream().map(alone::bounds).collect(ImmutableList.toImmutableList()));
        assertThat(shared.checks()).isEqualTo(alone.checks());
    }

    @Test
    void progress_tellsEachStepOnce_andIsToldNothingOfWhatIsOnlyTried() {
        ImmutableList<Claim> claims = partners(6);
        for (int threads : new int[] {1, 2}) {
            List<String> told = new ArrayList<>();
            Reconciliation found = Reconciler.standard()
                    .withThreads(threads)
                    .withProgress((stage, done, whole) -> told.add(stage + " " + done + " of " + whole))
                    .reconcile(claims);
            found.checks();
            assertThat(told.stream().filter(t -> t.startsWith("CHECKS")))
                    .hasSize(claims.size())
                    .doesNotHaveDuplicates()
                    .contains(
                            "CHECKS 1 of " + claims.size(), "CHECKS %s of %s".formatted(claims.size(), claims.size()));
            int before = told.size();
            assertThat(found.contradictions()).isNotEmpty();
            assertThat(told.subList(before, told.size())).containsExactly("EDITIONS 1 of 1");
            assertThat(told).contains("SYSTEMS 6 of 6").anyMatch(t -> t.startsWith("CONFLICTS 1 of "));
        }
    }

    @Test
    void exceptionOfProgress_endsTheQuestion_whichCanBeAskedAgain() {
        for (int threads : new int[] {1, 2}) {
            List<String> told = new ArrayList<>();
            Reconciliation found = Reconciler.standard()
                    .withThreads(threads)
                    .withProgress((stage, done, whole) -> {
                        if (told.isEmpty()) {
                            told.add(stage.toString());
                            throw new CancellationException("enough");
                        }
                    })
                    .reconcile(partners(3));
            assertThatThrownBy(found::verdict)
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
            assertThat(found.verdict())
                    .isEqualTo(Reconciler.standard().reconcile(partners(3)).verdict());
        }
    }

    @Test
    void interruptedThread_cancelsAllThreads() {
        Reconciliation found = Reconciler.standard().withThreads(2).reconcile(partners(6));
        Thread.currentThread().interrupt();
        assertThatThrownBy(found::verdict)
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "question was cancelled, because its thread was interrupted; ask again to have it answered");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void timeLimit_holdsForAllThreads() {
        Reconciliation none = Reconciler.standard()
                .withThreads(2)
                .withTimeLimit(Duration.ofNanos(1))
                .reconcile(partners(6));
        assertThat(none.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void totalTimeLimit_isSharedByAllQuestions() {
        ImmutableList<Claim> claims = partners(3);
        Reconciliation none =
                Reconciler.standard().withTotalTimeLimit(Duration.ofNanos(1)).reconcile(claims);
        assertThat(none.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(none.bounds(claims.get(0).subject()).isTight()).isFalse();
        Reconciliation enough =
                Reconciler.standard().withTotalTimeLimit(Duration.ofHours(1)).reconcile(claims);
        assertThat(enough.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(enough.checks())
                .isEqualTo(Reconciler.standard().reconcile(claims).checks());
        Duration little = Duration.ofMillis(1);
        ImmutableList<Claim> many = Shapes.onePair(250, SEED);
        Reconciliation some = Reconciler.standard().withTotalTimeLimit(little).reconcile(many);
        long start = System.nanoTime();
        long tight =
                many.stream().filter(c -> some.bounds(c.subject()).isTight()).count();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(little.plusSeconds(10));
        assertThat(tight).isLessThan(many.size());
    }

    @Test
    void options_areAboveZero() {
        assertThatThrownBy(() -> Reconciler.standard().withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of threads must be above zero, but was 0; leave it out for one");
        assertThatThrownBy(() -> Reconciler.standard().withTotalTimeLimit(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time limit must be above zero, but was PT-1S; leave it out for as long as it takes");
    }
}
