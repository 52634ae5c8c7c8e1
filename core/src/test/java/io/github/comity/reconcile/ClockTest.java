package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.solver.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Duration DAY = Duration.ofDays(1);

    /** Nanoseconds that have passed. */
    private final AtomicLong now = new AtomicLong(-7);

    private Clock clock(Optional<Duration> each, Optional<Duration> together) {
        return new Clock(
                new ImmutableOptions.Builder()
                        .timeLimit(each)
                        .totalTimeLimit(together)
                        .build(),
                now::get);
    }

    /** Whether a question that takes so many hours had time when it began. */
    private boolean begins(Clock clock, int hours) {
        return clock.within(() -> {
            boolean over = Deadline.isOver();
            now.addAndGet(Duration.ofHours(hours).toNanos());
            return !over;
        });
    }

    @Test
    void within_noLimit_hasAllTheTime() {
        Clock clock = clock(Optional.empty(), Optional.empty());
        assertThat(clock.within(Deadline::question)).isEmpty();
        assertThat(begins(clock, 1_000)).isTrue();
        assertThat(begins(clock, 1)).isTrue();
    }

    @Test
    void within_totalLimit_hasWhatEarlierQuestionsLeft() {
        Clock clock = clock(Optional.empty(), Optional.of(DAY));
        assertThat(clock.within(Deadline::question)).isPresent();
        assertThat(begins(clock, 10)).isTrue();
        assertThat(begins(clock, 10)).isTrue();
        assertThat(begins(clock, 10)).as("4 hours are left").isTrue();
        assertThat(begins(clock, 10)).as("nothing is left").isFalse();
    }

    @Test
    void within_questionOfAQuestion_isCountedOnce() {
        Clock clock = clock(Optional.empty(), Optional.of(DAY));
        assertThat(clock.within(() -> {
                    Optional<Object> whole = Deadline.question();
                    assertThat(begins(clock, 13)).isTrue();
                    return clock.within(Deadline::question).equals(whole);
                }))
                .isTrue();
        assertThat(begins(clock, 1)).as("11 hours are left").isTrue();
    }

    @Test
    void within_limitOfEach_isNotUsedUp() {
        Clock clock = clock(Optional.of(DAY), Optional.empty());
        assertThat(clock.within(Deadline::question)).isPresent();
        assertThat(begins(clock, 30)).isTrue();
        assertThat(begins(clock, 30)).isTrue();
    }

    @Test
    void within_bothLimits_hasTheShorterOne() {
        Clock clock = clock(Optional.of(Duration.ofNanos(1)), Optional.of(DAY));
        assertThat(clock.within(() -> {
                    long start = System.nanoTime();
                    while (System.nanoTime() - start < 1_000) {
                        Thread.onSpinWait();
                    }
                    return Deadline.isOver();
                }))
                .isTrue();
    }
}
