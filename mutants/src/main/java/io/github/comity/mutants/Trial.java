package io.github.comity.mutants;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The tests, and which lines each comes to. */
final class Trial {
    private static final int LAST_KILLERS = 150;
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration TIME_OF_EACH = Duration.ofMillis(3);

    private final List<Runnable> tests;
    private final List<BitSet> coming = new ArrayList<>();
    private final Deque<Integer> killers = new ArrayDeque<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "trial", 1 << 26);
        thread.setDaemon(true);
        return thread;
    });

    /** Runs each test once, and notes the lines. */
    Trial(List<Runnable> tests) {
        this.tests = tests;
        for (int i = 0; i < tests.size(); i++) {
            Watch.taken();
            tests.get(i).run();
            for (int line : Watch.taken().stream().toArray()) {
                while (coming.size() <= line) {
                    coming.add(new BitSet());
                }
                coming.get(line).set(i);
            }
        }
    }

    /** The tests that come to a line, by their places. */
    BitSet comingTo(String type, int line) {
        int number = Watch.number(type, line);
        return number < coming.size() ? coming.get(number) : new BitSet();
    }

    /** How many tests fail with the classes as they are. */
    int failing() {
        return (int) tests.stream().filter(test -> !passes(test)).count();
    }

    /** Whether a mutant survives all of some tests. */
    Fate fate(BitSet asked) {
        Set<Integer> order = new LinkedHashSet<>(killers);
        order.removeIf(i -> !asked.get(i));
        asked.stream().forEach(order::add);
        Future<@Nullable Integer> killer = worker.submit(() -> firstFailing(order));
        try {
            Integer first = Uninterruptibles.getUninterruptibly(
                    killer, TIME.plus(TIME_OF_EACH.multipliedBy(asked.cardinality())));
            return first == null ? Fate.SURVIVED : Fate.KILLED;
        } catch (TimeoutException late) {
            Watch.setLate(true);
            try {
                Uninterruptibles.getUninterruptibly(killer);
            } catch (ExecutionException ended) {
                // by Late
            }
            return Fate.TIMED_OUT;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            Watch.setLate(false);
        }
    }

    private @Nullable Integer firstFailing(Set<Integer> order) {
        for (int i : order) {
            if (!passes(tests.get(i))) {
                killers.remove(i);
                killers.addFirst(i);
                if (killers.size() > LAST_KILLERS) {
                    killers.removeLast();
                }
                return i;
            }
        }
        return null;
    }

    @SuppressWarnings("CatchingUnchecked")
    private static boolean passes(Runnable test) {
        try {
            test.run();
            return true;
        } catch (Watch.Late e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    /** What became of a mutant. */
    enum Fate {
        /** No text comes to its line. */
        NOT_REACHED,
        SURVIVED,
        KILLED,
        /** Ended after seconds, mostly in a loop without an end. */
        TIMED_OUT;

        boolean isAlive() {
            return this == NOT_REACHED || this == SURVIVED;
        }
    }
}
