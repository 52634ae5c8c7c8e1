package io.github.comity.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on things in several threads and passes on the results in the order of the things, few at a time. */
final class Ordered {
    private static final int AHEAD = 8;

    private Ordered() {}

    static <A, B> void each(Iterator<A> things, int threads, Function<A, B> work, Consumer<B> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<B>> waiting = new ArrayDeque<>();
            while (things.hasNext() || !waiting.isEmpty()) {
                while (things.hasNext() && waiting.size() < AHEAD * threads) {
                    A thing = things.next();
                    waiting.add(pool.submit(() -> work.apply(thing)));
                }
                sink.accept(waiting.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("it was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
