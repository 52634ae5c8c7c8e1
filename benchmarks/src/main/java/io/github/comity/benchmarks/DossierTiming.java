package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.management.OperatingSystemMXBean;
import io.github.comity.claim.Claim;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.specimen.Shapes;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Times one dossier in a whole process: verdict, all bounds, checks and contradictions, one after the other, each in
 * elapsed time and in the processor time of its thread, and at the end the processor time of the whole process, which
 * loads classes and compiles as well, and the largest heap. The first argument names the shape, further ones the
 * answers that are wanted. Nothing is warmed unless {@code rounds=20} asks for everything again; {@code limit=5} gives
 * every question so many seconds, and {@code threads=2} so many threads.
 */
public final class DossierTiming {
    private static final long SEED = 2026;
    private static final ImmutableMap<String, Supplier<ImmutableList<Claim>>> SHAPES =
            ImmutableMap.<String, Supplier<ImmutableList<Claim>>>builder()
                    .put("pair-100", () -> Shapes.onePair(100, SEED))
                    .put("pair-300", () -> Shapes.onePair(300, SEED))
                    .put("pair-500", () -> Shapes.onePair(500, SEED))
                    .put("pair-1000", () -> Shapes.onePair(1_000, SEED))
                    .put("pair-3000", () -> Shapes.onePair(3_000, SEED))
                    .put("pair-5000", () -> Shapes.onePair(5_000, SEED))
                    .put("dense-1000", () -> Shapes.manyPairs(1_000, 100, SEED))
                    .put("dense-10000", () -> Shapes.manyPairs(10_000, 100, SEED))
                    .put("dense-100000", () -> Shapes.manyPairs(100_000, 100, SEED))
                    .put("half-10000", () -> Shapes.manyPairs(10_000, 50, SEED))
                    .put("sparse-1000", () -> Shapes.manyPairs(1_000, 5, SEED))
                    .put("sparse-10000", () -> Shapes.manyPairs(10_000, 5, SEED))
                    .put("dense-100", () -> Shapes.manyPairs(100, 100, SEED))
                    .put("sums-1000", () -> Shapes.pureSums(1_000, SEED))
                    .put("text-18", () -> Shapes.text(SEED))
                    .put("chain-60", () -> Shapes.growthChain(60))
                    .put("figures-2000", () -> Shapes.figuresOfOneLevel(2_000))
                    .put("duplicates-10000", () -> Shapes.duplicatesButOne(10_000))
                    .put("overlapping-300", () -> Shapes.overlappingPeriods(300, SEED))
                    .put("huge-tiny", Shapes::hugeAndTiny)
                    .put("cyclic-shares-30", () -> Shapes.cyclicShares(30))
                    .buildOrThrow();

    private DossierTiming() {}

    /**
     * Prints a line for each answer.
     *
     * @param args the name of a shape, then any of {@code bounds}, {@code checks} and {@code contradictions}, and of
     *     {@code rounds=}, {@code limit=} and {@code threads=} with a number
     */
    public static void main(String... args) {
        Supplier<ImmutableList<Claim>> shape = args.length == 0 ? null : SHAPES.get(args[0]);
        if (shape == null) {
            System.out.println("name one of the shapes " + String.join(" ", SHAPES.keySet()));
            return;
        }
        ImmutableSet<String> wanted = ImmutableSet.copyOf(args);
        ImmutableList<Claim> claims = shape.get();
        Reconciler reconciler = Reconciler.standard().withThreads(number("threads=", 1, args));
        int limit = number("limit=", 0, args);
        Reconciler timed = limit == 0 ? reconciler : reconciler.withTimeLimit(Duration.ofSeconds(limit));
        print("claims", 0, 0, claims.size());
        for (int round = number("rounds=", 1, args); round > 0; round--) {
            ask(timed.reconcile(claims), claims, wanted);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed() >> 20)
                .sum();
        long started = ManagementFactory.getRuntimeMXBean().getUptime();
        print("whole process", started / 1e3, processOfAll() / 1e9, "peak heap " + peak + " MB");
    }

    private static void ask(Reconciliation reconciliation, ImmutableList<Claim> claims, ImmutableSet<String> wanted) {
        time("verdict", reconciliation::verdict);
        if (wanted.contains("bounds")) {
            time("bounds of all claims", () -> tight(reconciliation, claims) + " tight");
        }
        if (wanted.contains("checks")) {
            time("checks", () -> outcomes(reconciliation));
        }
        if (wanted.contains("contradictions")) {
            time("contradictions", () -> sizes(reconciliation.contradictions()));
        }
    }

    private static int number(String name, int otherwise, String... args) {
        return Arrays.stream(args)
                .filter(a -> a.startsWith(name))
                .map(a -> Integer.parseInt(a.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }

    private static long tight(Reconciliation reconciliation, ImmutableList<Claim> claims) {
        return claims.stream()
                .map(Claim::subject)
                .distinct()
                .map(reconciliation::bounds)
                .filter(JointBounds::isTight)
                .count();
    }

    private static String outcomes(Reconciliation reconciliation) {
        return reconciliation.checks().stream()
                .map(Check::outcome)
                .collect(ImmutableMap.toImmutableMap(o -> o, o -> 1, Integer::sum))
                .toString();
    }

    private static String sizes(ImmutableList<Contradiction> contradictions) {
        return contradictions.stream().map(c -> c.claims().size() + "").toList() + " claims, repairs "
                + contradictions.stream().map(c -> c.repairs().size() + "").toList();
    }

    private static void time(String what, Supplier<Object> question) {
        long start = System.nanoTime();
        long worked = processor();
        Object answer = question.get();
        print(what, (System.nanoTime() - start) / 1e9, (processor() - worked) / 1e9, answer);
    }

    /** Nanoseconds that the processor spent on this thread. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Nanoseconds that the processor spent on all threads since the process began. */
    private static long processOfAll() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void print(String what, double seconds, double worked, Object answer) {
        System.out.println(String.format(Locale.ROOT, "%-22s %9.3f s (%.3f)  %s", what, seconds, worked, answer));
    }
}
