package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineTest {
    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));
    private static final Optional<Duration> NOTHING = Optional.of(Duration.ZERO);

    /** Works until the time is over. */
    private static Budget.Exhausted exhausted() {
        while (true) {
            try {
                Deadline.check();
            } catch (Budget.Exhausted e) {
                return e;
            }
        }
    }

    @Test
    void question_withoutALimit_hasAllTheTime() {
        assertThat(Deadline.<Optional<Object>>within(Optional.empty(), Deadline::question))
                .isEmpty();
        assertThat(Deadline.isOver()).isFalse();
        assertThatCode(Deadline::check).doesNotThrowAnyException();
        assertThat(Deadline.<Optional<Object>>inHalf(Deadline::question)).isEmpty();
    }

    @Test
    void question_inTime_isNotOver_andLeavesNothingBehind() {
        assertThat(Deadline.<Optional<Object>>within(HOUR, () -> {
                    Deadline.check();
                    assertThat(Deadline.isOver()).isFalse();
                    return Deadline.question();
                }))
                .isPresent();
        assertThat(Deadline.question()).isEmpty();
    }

    @Test
    void question_whoseTimeIsOver_isTold() {
        Deadline.within(NOTHING, () -> {
            assertThat(exhausted())
                    .hasMessage("question needs more than its time of PT0S; allow more or ask about fewer claims");
            assertThat(Deadline.isOver()).isTrue();
            return "";
        });
        assertThat(Deadline.isOver()).isFalse();
    }

    @Test
    void question_thatFails_leavesNothingBehind() {
        assertThatThrownBy(() -> Deadline.within(HOUR, () -> {
                    throw new IllegalStateException("x");
                }))
                .hasMessage("x");
        assertThat(Deadline.question()).isEmpty();
    }

    @Test
    void questionWithinAQuestion_hasItsTime() {
        Supplier<Optional<Object>> inner = () -> Deadline.within(NOTHING, () -> {
            Deadline.check();
            return Deadline.question();
        });
        Deadline.within(HOUR, () -> {
            assertThat(inner.get()).isPresent().isEqualTo(Deadline.question());
            return "";
        });
    }

    @Test
    void half_endsWhileTheQuestionHasTime_andBelongsToIt() {
        Deadline.within(Optional.of(Duration.ofSeconds(2)), () -> {
            Optional<Object> whole = Deadline.question();
            Deadline.inHalf(() -> {
                assertThat(Deadline.question()).isPresent().isEqualTo(whole);
                assertThat(exhausted())
                        .hasMessage("question needs more than its time of PT2S; allow more or ask about fewer claims");
                assertThat(Deadline.isOver()).isFalse();
                return "";
            });
            assertThatCode(Deadline::check).doesNotThrowAnyException();
            return "";
        });
    }

    @Test
    void half_answers() {
        Supplier<String> part = () -> Deadline.inHalf(() -> "answer");
        assertThat(part.get()).isEqualTo("answer");
        assertThat(Deadline.within(HOUR, part)).isEqualTo("answer");
    }

    @Test
    void half_ofALongTime_isLong_andThatOfNothingNothing() {
        Deadline.within(
                HOUR,
                () -> Deadline.inHalf(() -> {
                    assertThatCode(Deadline::check).doesNotThrowAnyException();
                    return "";
                }));
        Deadline.within(NOTHING, () -> {
            exhausted();
            return Deadline.inHalf(DeadlineTest::exhausted);
        });
    }

    @Test
    void sharedPart_hasTheTimeOfTheQuestion_onAnotherThread() {
        Function<String, Optional<Object>> part =
                Deadline.within(HOUR, () -> Deadline.shared(a -> Deadline.question()));
        Optional<Object> whole = part.apply("");
        assertThat(whole).isPresent();
        assertThat(Deadline.question()).isEmpty();
        assertThat(CompletableFuture.supplyAsync(() -> {
                            assertThat(part.apply("")).isEqualTo(whole);
                            return Deadline.question();
                        })
                        .join())
                .isEmpty();
    }

    @Test
    void sharedPart_leavesTheThreadItsOwnTime() {
        Function<String, Optional<Object>> endless = Deadline.shared(a -> Deadline.question());
        Deadline.within(HOUR, () -> {
            Optional<Object> own = Deadline.question();
            assertThat(endless.apply("")).isEmpty();
            assertThat(Deadline.question()).isPresent().isEqualTo(own);
            return "";
        });
    }

    @Test
    void interruptedThread_isTold_andRemainsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(Deadline::check)
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "question was cancelled, because its thread was interrupted; ask again to have it answered");
        assertThat(Thread.interrupted()).isTrue();
    }
}
