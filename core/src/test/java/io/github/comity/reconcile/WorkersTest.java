package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.solver.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final Progress.Stage STAGE = Progress.Stage.CHECKS;
    private static final List<Integer> THINGS = IntStream.range(0, 20).boxed().toList();

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private Workers workers(int threads) {
        return new Workers(new ImmutableOptions.Builder()
                .threads(threads)
                .progress((stage, done, whole) -> told.add(stage + " " + done + "/" + whole))
                .build());
    }

    @Test
    void each_isInTheOrderOfTheThings_andToldStepByStep() {
        for (int threads : new int[] {1, 2, 7, 40}) {
            told.clear();
            assertThat(workers(threads).each(STAGE, THINGS, i -> i * i))
                    .isEqualTo(THINGS.stream().map(i -> i * i).toList());
            assertThat(told)
                    .as("%s threads", threads)
                    .isEqualTo(THINGS.stream()
                            .map(i -> STAGE + " " + (i + 1) + "/20")
                            .toList());
        }
    }

    @Test
    void each_inOneThreadOrOfOneThing_isDoneByWhoAsks() {
        Thread own = Thread.currentThread();
        assertThat(workers(1).each(STAGE, THINGS, i -> Thread.currentThread())).containsOnly(own);
        assertThat(workers(4).each(STAGE, List.of(1), i -> Thread.currentThread()))
                .containsExactly(own);
        assertThat(workers(4).each(STAGE, List.<Integer>of(), i -> Thread.currentThread()))
                .isEmpty();
    }

    @Test
    void each_inSeveralThreads_isDoneByThem_whichEndWithTheProgramme() {
        assertThat(workers(4).each(STAGE, THINGS, i -> Thread.currentThread())).allSatisfy(t -> {
            assertThat(t).isNotEqualTo(Thread.currentThread());
            assertThat(t.isDaemon()).isTrue();
            assertThat(t.getName()).isEqualTo("comity-reconciler");
        });
    }

    @Test
    void each_askedByAWorker_isDoneByIt() {
        Workers workers = workers(3);
        assertThat(workers.each(
                        STAGE,
                        THINGS,
                        i -> Collections.frequency(
                                workers.each(STAGE, THINGS, j -> Thread.currentThread()), Thread.currentThread())))
                .containsOnly(THINGS.size());
    }

    @Test
    void each_hasTheTimeOfTheQuestion() {
        Optional<Duration> hour = Optional.of(Duration.ofHours(1));
        assertThat(Deadline.within(hour, () -> {
                    Optional<Object> question = Deadline.question();
                    return workers(3)
                            .each(STAGE, THINGS, i -> Deadline.question().equals(question));
                }))
                .containsOnly(true);
    }

    @Test
    void each_whereSomeFail_failsAsTheFirstDoes() {
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() -> workers(threads).each(STAGE, THINGS, i -> {
                        if (i % 5 == 3) {
                            throw new IllegalStateException("thing " + i);
                        }
                        return i;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("thing 3");
        }
        assertThatThrownBy(() -> workers(3).each(STAGE, THINGS, i -> {
                    throw new AssertionError("thing " + i);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a part of the question must be answered, but was not")
                .hasRootCauseMessage("thing 0");
    }

    @Test
    void each_whoAsksIsInterrupted_isCancelled() {
        Thread own = Thread.currentThread();
        assertThatThrownBy(() -> workers(2).each(STAGE, THINGS, i -> {
                    if (i == 0) {
                        own.interrupt();
                    }
                    try {
                        Thread.sleep(10_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return i;
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "question was cancelled, because its thread was interrupted; ask again to have it answered");
        assertThat(Thread.interrupted()).isTrue();
    }
}
