package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.solver.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same for each of several things that have nothing to do with each other, in one thread or in several, and
 * tells how far it is. What is found is the same for any number of threads, and so is the exception if there is one:
 * that of the first thing.
 */
final class Workers {
    /** Whether the thread works for another one; it does all by itself then. */
    private static final ThreadLocal<Boolean> WORKING = ThreadLocal.withInitial(() -> false);

    private final int threads;
    private final Optional<Progress> progress;

    Workers(Options options) {
        threads = options.threads();
        progress = options.progress();
    }

    /** Finds an answer for each thing, in the order of the things. */
    <A, B> ImmutableList<B> each(Progress.Stage stage, List<A> things, Function<A, B> question) {
        Steps steps = new Steps(stage, things.size());
        if (threads == 1 || things.size() < 2 || WORKING.get()) {
            ImmutableList.Builder<B> found = ImmutableList.builder();
            for (A thing : things) {
                found.add(question.apply(thing));
                steps.done();
            }
            return found.build();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()), work -> {
            Thread thread = new Thread(work, "comity-reconciler");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Function<A, B> timed = Deadline.shared(question);
            List<Future<B>> answers = new ArrayList<>();
            for (A thing : things) {
                answers.add(pool.submit(() -> {
                    WORKING.set(true);
                    B found = timed.apply(thing);
                    steps.done();
                    return found;
                }));
            }
            ImmutableList.Builder<B> found = ImmutableList.builder();
            for (Future<B> answer : answers) {
                found.add(result(answer));
            }
            return found.build();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B result(Future<B> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Deadline.check();
            throw new IllegalStateException("an interrupted thread must cancel its question, but did not", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a part of the question must be answered, but was not", e.getCause());
        }
    }

    /** How many steps are done; who is told is told one at a time. */
    private final class Steps {
        private final Progress.Stage stage;
        private final int whole;
        private int done;

        Steps(Progress.Stage stage, int whole) {
            this.stage = stage;
            this.whole = whole;
        }

        void done() {
            progress.ifPresent(told -> {
                synchronized (told) {
                    done++;
                    told.step(stage, done, whole);
                }
            });
        }
    }
}
