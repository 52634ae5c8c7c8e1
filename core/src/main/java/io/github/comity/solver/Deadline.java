package io.github.comity.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long a question may take. It is looked at whenever work is spent, and so is whether the thread was interrupted.
 *
 * <p>Unlike a {@link Budget} it depends on the machine. A question that is part of another one shares its time.
 */
public final class Deadline {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final Duration limit;
    private final long end;

    /** The question that this one is a part of; itself if it is none. */
    private final Deadline question;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
        this.question = this;
    }

    /** A part of a question, with half of the time that is left. */
    private Deadline(Deadline whole) {
        this.limit = whole.limit;
        this.end = System.nanoTime() + Math.max(0, whole.end - System.nanoTime()) / 2;
        this.question = whole.question;
    }

    /**
     * Answers a question in a limited time, if the thread does not answer one already.
     *
     * @param <T> what the answer is
     * @param limit how long the solvers may work on it, or empty for as long as it takes
     * @param question the question; its solvers throw {@link Budget.Exhausted} when the time is over
     * @return the answer
     */
    public static <T> T within(Optional<Duration> limit, Supplier<T> question) {
        if (limit.isEmpty() || CURRENT.get() != null) {
            return question.get();
        }
        CURRENT.set(new Deadline(limit.get()));
        try {
            return question.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * Lets other threads share the time of the question that this thread answers.
     *
     * @param <A> what a part of the question is about
     * @param <B> what its answer is
     * @param part a part of the question
     * @return the same, with the time that this thread has, whichever thread works on it
     */
    public static <A, B> Function<A, B> shared(Function<A, B> part) {
        Deadline whole = CURRENT.get();
        return about -> {
            Deadline before = CURRENT.get();
            set(whole);
            try {
                return part.apply(about);
            } finally {
                set(before);
            }
        };
    }

    private static void set(@Nullable Deadline deadline) {
        if (deadline == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(deadline);
        }
    }

    /**
     * Answers a part of a question in half of the time that is left, if there is a limit.
     *
     * @param <T> what the answer is
     * @param part the part of the question
     * @return the answer
     */
    public static <T> T inHalf(Supplier<T> part) {
        Deadline whole = CURRENT.get();
        if (whole == null) {
            return part.get();
        }
        CURRENT.set(new Deadline(whole));
        try {
            return part.get();
        } finally {
            CURRENT.set(whole);
        }
    }

    /** {@return whether the time of the question is over} */
    public static boolean isOver() {
        Deadline current = CURRENT.get();
        return current != null && current.question.isPassed();
    }

    /** {@return what stands for the question that the thread answers; empty if it has all the time it takes} */
    public static Optional<Object> question() {
        return Optional.ofNullable(CURRENT.get()).map(d -> d.question);
    }

    private boolean isPassed() {
        return System.nanoTime() - end > 0;
    }

    /**
     * Stops if the time is over.
     *
     * @throws Budget.Exhausted if it is
     * @throws CancellationException if the thread was interrupted, which it remains
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "question was cancelled, because its thread was interrupted; ask again to have it answered");
        }
        Deadline current = CURRENT.get();
        if (current != null && current.isPassed()) {
            throw new Budget.Exhausted(current.limit);
        }
    }
}
