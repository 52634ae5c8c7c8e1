package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.solver.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LazyTest {
    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private final AtomicInteger asked = new AtomicInteger();

    private static <T> T late(Supplier<T> question) {
        return Deadline.within(Optional.of(Duration.ofNanos(1)), () -> {
            while (!Deadline.isOver()) {
                Thread.onSpinWait();
            }
            return question.get();
        });
    }

    @Test
    void get_isAskedOnce() {
        Lazy<Integer> lazy = new Lazy<>(this, asked::incrementAndGet);
        assertThat(asked).hasValue(0);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(Deadline.within(HOUR, lazy::get)).isEqualTo(1);
    }

    @Test
    void get_whereTheTimeIsOver_isKeptAsTheAnswer() {
        Lazy<Integer> lazy = new Lazy<>(this, asked::incrementAndGet);
        assertThat(late(lazy::get)).isEqualTo(1);
        assertThat(Deadline.within(HOUR, lazy::get)).isEqualTo(1);
    }

    @Test
    void inside_whereTheTimeIsOver_isKeptForThatQuestionAlone() {
        Lazy<Integer> lazy = Lazy.inside(this, asked::incrementAndGet);
        int twice = late(() -> lazy.get() + lazy.get());
        assertThat(twice).as("1 and 1").isEqualTo(2);
        assertThat(late(lazy::get)).as("another question").isEqualTo(2);
        assertThat(Deadline.within(HOUR, lazy::get)).isEqualTo(3);
        assertThat(lazy.get()).as("once it was answered in time").isEqualTo(3);
        assertThat(late(lazy::get)).isEqualTo(3);
    }

    @Test
    void inside_inTime_isKept() {
        Lazy<Integer> lazy = Lazy.inside(this, asked::incrementAndGet);
        assertThat(Deadline.within(HOUR, lazy::get)).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
    }
}
