package io.github.comity.reconcile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is worked out when it is first asked for, once. Thread-safe; answers that need each other share one
 * lock.
 */
final class Lazy<T> {
    private final Object lock;
    private final Supplier<T> question;
    private @Nullable T answer;

    Lazy(Object lock, Supplier<T> question) {
        this.lock = lock;
        this.question = question;
    }

    T get() {
        synchronized (lock) {
            T known = answer;
            if (known == null) {
                known = question.get();
                answer = known;
            }
            return known;
        }
    }
}
