package io.github.comity.diplomacy;

import io.github.comity.event.EventStatus;
import io.github.comity.internal.Given;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a thing went, as its builder is told: what is planned may be said to be put off or called off, in any order. */
final class Fate {
    private final Given given;
    private @Nullable EventStatus status;
    private boolean isTold;

    Fate(Given given) {
        this.given = given;
    }

    void is(EventStatus stated) {
        EventStatus known = status;
        if (known == null || !(isEndOf(known, stated) || isEndOf(stated, known))) {
            status = given.once("status", stated);
        } else {
            status = known == EventStatus.PLANNED ? stated : known;
        }
    }

    private static boolean isEndOf(EventStatus plan, EventStatus end) {
        return plan == EventStatus.PLANNED && (end == EventStatus.POSTPONED || end == EventStatus.CANCELLED);
    }

    /** Tells the status, if there is one, before something is built. */
    <T> T before(Supplier<T> build, Consumer<EventStatus> sink) {
        if (status != null && !isTold) {
            sink.accept(status);
            isTold = true;
        }
        return build.get();
    }
}
