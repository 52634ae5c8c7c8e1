package io.github.comity.reconcile;

import io.github.comity.solver.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How much time the questions of one reconciliation have, each and together. Thread-safe. */
final class Clock {
    private final Options options;
    private final LongSupplier nanoTime;
    /** How many nanoseconds all questions have taken so far. */
    private final AtomicLong taken = new AtomicLong();

    Clock(Options options, LongSupplier nanoTime) {
        this.options = options;
        this.nanoTime = nanoTime;
    }

    /** Answers a question in the time that it may take; one that is part of another one shares its time. */
    <T> T within(Supplier<T> question) {
        if (options.totalTimeLimit().isEmpty() || Deadline.question().isPresent()) {
            return Deadline.within(options.timeLimit(), question);
        }
        Optional<Duration> limit = Stream.concat(
                        options.timeLimit().stream(),
                        options.totalTimeLimit().stream().map(t -> t.minusNanos(taken.get())))
                .min(Duration::compareTo);
        long start = nanoTime.getAsLong();
        try {
            return Deadline.within(limit, question);
        } finally {
            taken.addAndGet(nanoTime.getAsLong() - start);
        }
    }
}
