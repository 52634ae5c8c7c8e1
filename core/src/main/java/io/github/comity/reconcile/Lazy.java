package io.github.comity.reconcile;

import io.github.comity.solver.Deadline;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is worked out when it is first asked for, once. Thread-safe; answers that need each other share one
 * lock.
 */
final class Lazy<T> {
    private final Object lock;
    private final Supplier<T> question;
    private final boolean keepsPart;
    private volatile @Nullable T answer;
    /** The question whose time ended before all of the answer was there; null if it is complete. */
    private volatile @Nullable Object cutBy;

    Lazy(Object lock, Supplier<T> question) {
        this(lock, question, true);
    }

    private Lazy(Object lock, Supplier<T> question, boolean keepsPart) {
        this.lock = lock;
        this.question = question;
        this.keepsPart = keepsPart;
    }

    /**
     * What answers rest on. If the time ended before it was all there, it is kept for the same question only: another
     * one has time of its own.
     */
    static <T> Lazy<T> inside(Object lock, Supplier<T> question) {
        return new Lazy<>(lock, question, false);
    }

    T get() {
        T known = answer();
        if (known != null) {
            return known;
        }
        synchronized (lock) {
            known = answer();
            if (known == null) {
                known = question.get();
                cutBy = keepsPart || !Deadline.isOver()
                        ? null
                        : Deadline.question().orElse(null);
                answer = known;
            }
            return known;
        }
    }

    /** The answer if there is one for this question; null if not. */
    private @Nullable T answer() {
        T known = answer;
        Object cut = cutBy;
        return cut == null || Deadline.question().equals(Optional.of(cut)) ? known : null;
    }
}
