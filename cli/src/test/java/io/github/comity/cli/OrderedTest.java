package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private static List<Integer> doubled(int threads) {
        List<Integer> taken = new ArrayList<>();
        Ordered.each(IntStream.range(0, 500).iterator(), threads, i -> 2 * i, taken::add);
        return taken;
    }

    @Test
    void results_comeInTheOrderOfTheThings() {
        assertThat(doubled(1)).hasSize(500).isSorted();
        assertThat(doubled(4)).isEqualTo(doubled(1));
    }

    @Test
    void whatGoesWrong_isThrownWhereItIsTaken() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> Ordered.each(
                        List.of(2, 1, 0, 3).iterator(),
                        2,
                        i -> {
                            if (i == 0) {
                                throw new Failure("nothing can be done with 0");
                            }
                            return i;
                        },
                        taken::add))
                .isInstanceOf(Failure.class)
                .hasMessage("nothing can be done with 0");
        assertThat(taken).containsExactly(2, 1);
        assertThatThrownBy(() -> Ordered.each(
                        List.of(1).iterator(),
                        1,
                        i -> {
                            throw new StackOverflowError();
                        },
                        i -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void interruption_endsTheWork() {
        Thread.currentThread().interrupt();
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> Ordered.each(
                        List.of(1).iterator(),
                        1,
                        i -> {
                            try {
                                never.await();
                                return i;
                            } catch (InterruptedException e) {
                                return 0;
                            }
                        },
                        i -> {}))
                .isInstanceOf(Failure.class)
                .hasMessage("it was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
