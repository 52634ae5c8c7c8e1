package io.github.comity.reconcile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that is worked out when it is first asked for, once. Thread-safe. */
final class Lazy<T> {
    private final Supplier<T> question;
    private @Nullable T answer;

    Lazy(Supplier<T> question) {
        this.question = question;
    }

    synchronized T get() {
        T known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }
}
