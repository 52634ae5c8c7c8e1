package io.github.comity;

import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values are shared between threads as they are: many threads ask a value all it knows, and what it leads to, at the
 * moment at which another has made it and put it into a field that nothing guards. Each gets the answers that one
 * thread alone gets, so that what is found when asked for is found once and whole.
 */
class SharedValuesTest {
    private static final int ROUNDS = Integer.getInteger("comity.shares", 4);
    private static final int THREADS = 4;
    private static final int DEPTH = 3;

    private Object shared;

    private static Claim claim() {
        return Claim.of(
                Subject.level(Quantity.of(Measure.EXPORTS, KAZ, CZE, year(2023), Unit.USD)),
                Figure.parse("about 626.8 million USD"),
                Source.of("Gazette"));
    }

    private static BilateralCooperation cooperation() {
        Official guest = Official.of("A. Guest", Post.of("Prime Minister", KAZ));
        Official host = Official.of("B. Host", Post.of("Prime Minister", CZE));
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Gazette"),
                        r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD", "+60.5%"))
                                .trade(months(2024, JANUARY, JULY), t -> t.total("275.3 million USD")))
                .visit(
                        OFFICIAL,
                        v -> v.visitor(guest).to(CZE, "Prague").on("2024-02-01").meeting(m -> m.with(host)))
                .statement(host, "Prague", s -> s.quotation("A good year.").on("2024-03-01"))
                .commission("Commission", c -> c.nextSession("2024-04"))
                .project("Plant", p -> p.partners(KAZ, CZE).milestone("Start", m -> m.on("2024-05")))
                .build();
    }

    static List<Named<Supplier<Object>>> makers() {
        return List.of(
                Named.of("Figure", () -> Figure.parse("2.3–2.7 billion USD")),
                Named.of("Rational", () -> Rational.parse("170141183460469231731687303715884105727/3")),
                Named.of("Growth", () -> Growth.parse("1.5-fold")),
                Named.of("ReportingPeriod", () -> ReportingPeriod.parse("2024-Q3")),
                Named.of("EventDate", () -> EventDate.parse("2024-06~/2024-07-15?")),
                Named.of("Claim", SharedValuesTest::claim),
                Named.of(
                        "TradePeriod",
                        () -> cooperation().trade(KAZ, year(2023)).orElseThrow()),
                Named.of("BilateralCooperation", SharedValuesTest::cooperation));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void value_thatAnotherThreadHasJustMade_answersAsForOneThread(Supplier<Object> maker) throws Exception {
        String alone = told(maker.get());
        assertThat(told(maker.get())).as("the same value answers alike").isEqualTo(alone);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                shared = null;
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Future<String>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    boolean makes = thread == 0;
                    answers.add(threads.submit(() -> makes ? make(maker, together) : wait(together)));
                }
                for (Future<String> answer : answers) {
                    assertThat(answer.get()).as("round %s", round).isEqualTo(alone);
                }
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private String make(Supplier<Object> maker, CyclicBarrier together)
            throws InterruptedException, BrokenBarrierException {
        together.await();
        shared = maker.get();
        return told(shared);
    }

    private String wait(CyclicBarrier together) throws InterruptedException, BrokenBarrierException {
        together.await();
        Object seen = shared;
        while (seen == null && !Thread.interrupted()) {
            Thread.onSpinWait();
            seen = shared;
        }
        return told(seen);
    }

    private static String told(Object value) {
        StringBuilder out = new StringBuilder();
        tell(value, DEPTH, out, new IdentityHashMap<>());
        return out.toString();
    }

    /** All that a value answers to questions without an argument, and what the answers answer. */
    private static void tell(Object value, int depth, StringBuilder out, Map<Object, Object> seen) {
        if (value instanceof Optional<?> optional) {
            out.append("optional ");
            optional.ifPresent(v -> tell(v, depth, out, seen));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                out.append(k).append(": ");
                tell(v, depth, out, seen);
            });
        } else if (value instanceof Iterable<?> all) {
            all.forEach(v -> tell(v, depth, out, seen));
        } else {
            out.append(value).append('\n');
            boolean isOurs = value != null && value.getClass().getName().startsWith("io.github.comity.");
            if (isOurs && depth > 0 && !value.getClass().isEnum() && seen.put(value, value) == null) {
                for (Method question : questions(value)) {
                    out.append(question.getName()).append(": ");
                    tell(answer(question, value), depth - 1, out, seen);
                }
            }
        }
    }

    private static List<Method> questions(Object value) {
        Class<?> type = value.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> m.getDeclaringClass().getName().startsWith("io.github.comity."))
                .filter(m -> m.getReturnType() != void.class && !m.getName().equals("hashCode"))
                .filter(m -> !m.getReturnType().getName().endsWith("Builder"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object answer(Method question, Object value) {
        try {
            return question.invoke(value);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(question + " must be public", e);
        }
    }
}
