package io.github.comity.communique;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader is shared between threads, and so is a reading that another thread has just made. */
class SharedReadingTest {
    private static final int ROUNDS = Integer.getInteger("comity.shares", 6);
    private static final int THREADS = 4;
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia "
                    + "amounted to 174.7 million (+19.4%), imports from there to 479.1 million (+60.5%).",
            "Im Jahr 2023 stieg der Handel zwischen Kasachstan und Tschechien um 48,4 % auf 626,8 Mio. US-Dollar.",
            "В 2023 году товарооборот между Казахстаном и Чехией вырос на 48,4% и составил 626,8 млн долларов.",
            "The Prime Minister of Czechia visited Astana on 2 September 2024. Nothing was traded.");

    private CommuniqueReading shared;

    private static CommuniqueReader reader() {
        return CommuniqueReader.anyLanguage().between(KAZ, CZE).published("2024-09-05");
    }

    private static String told(CommuniqueReading reading) {
        return reading.coverage() + "\n" + reading.readClaims() + reading.events() + reading.findings()
                + reading.unread() + reading.reconciliation().verdict()
                + reading.reconciliation().contradictions().stream()
                        .map(c -> c.explain() + c.repairs())
                        .collect(Collectors.joining())
                + reading.claims().stream().map(reading::place).toList()
                + reading.cooperations().stream()
                        .map(c -> c.claims().toString())
                        .toList();
    }

    @Test
    void reader_ofManyThreads_readsAsForOne() throws Exception {
        List<String> alone = TEXTS.stream().map(t -> told(reader().read(t))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CommuniqueReader one = reader();
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Future<List<String>>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    answers.add(threads.submit(() -> {
                        together.await();
                        return TEXTS.stream().map(t -> told(one.read(t))).toList();
                    }));
                }
                for (Future<List<String>> answer : answers) {
                    assertThat(answer.get()).as("round %s", round).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void reading_thatAnotherThreadHasJustMade_answersAsForOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (String text : TEXTS) {
                String alone = told(reader().read(text));
                for (int round = 0; round < ROUNDS; round++) {
                    shared = null;
                    CyclicBarrier together = new CyclicBarrier(THREADS);
                    List<Future<String>> answers = new ArrayList<>();
                    for (int thread = 0; thread < THREADS; thread++) {
                        boolean makes = thread == 0;
                        answers.add(threads.submit(() -> {
                            together.await();
                            if (makes) {
                                shared = reader().read(text);
                            }
                            CommuniqueReading seen = shared;
                            while (seen == null && !Thread.interrupted()) {
                                Thread.onSpinWait();
                                seen = shared;
                            }
                            return told(seen);
                        }));
                    }
                    for (Future<String> answer : answers) {
                        assertThat(answer.get())
                                .as("round %s of %s", round, text)
                                .isEqualTo(alone);
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
