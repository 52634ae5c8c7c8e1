package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Change;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.cooperation.Timeline;
import io.github.comity.figure.Unit;
import io.github.comity.reconcile.Progress;
import io.github.comity.source.Source;
import io.github.comity.structure.Distribution;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method, constructor, factory and setter that is called with null names the parameter and itself. */
class NullArgumentsTest {
    private static final Specimens ALL = Specimens.gather();

    /** Values that the library does not make, by their type. */
    private static final ImmutableMap<Class<?>, Object> OTHERS = ImmutableMap.<Class<?>, Object>builder()
            .put(int.class, 1)
            .put(long.class, 1L)
            .put(boolean.class, true)
            .put(String.class, "2024")
            .put(CharSequence.class, "2024")
            .put(Object.class, "x")
            .put(BigInteger.class, BigInteger.ONE)
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(LocalDate.class, LocalDate.of(2024, 9, 2))
            .put(Month.class, Month.MAY)
            .put(MonthDay.class, MonthDay.of(4, 1))
            .put(Period.class, Period.ofYears(1))
            .put(Locale.class, Locale.ENGLISH)
            .put(Optional.class, Optional.empty())
            .put(Iterable.class, ImmutableList.of())
            .put(Collection.class, ImmutableList.of())
            .put(List.class, ImmutableList.of())
            .put(ImmutableList.class, ImmutableList.of())
            .put(ImmutableSet.class, ImmutableSet.of())
            .put(ImmutableMap.class, ImmutableMap.of())
            .put(Map.class, ImmutableMap.of())
            .put(Class.class, Change.NewClaim.class)
            .put(Distribution.class, Distribution.exactly(ImmutableMap.of("27", BigDecimal.ONE), Unit.USD))
            .buildOrThrow();

    /** Types whose doors this test passes over, each with the reason. */
    private static final ImmutableMap<Class<?>, String> LEFT_OUT = ImmutableMap.of(
            Timeline.ContactCount.class, "made by the timeline alone",
            SubjectVisitor.class, "the caller writes its methods",
            Progress.class, "the caller writes its method");

    static List<Class<?>> types() {
        return Specimens.exportedTypes().stream()
                .filter(t -> !LEFT_OUT.containsKey(t))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyDoor_namesTheParameterThatIsNull(Class<?> type) {
        List<String> wrong = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            check(constructor, type, wrong);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !method.getName().equals("equals")
                    && !(type.isEnum() && method.getName().equals("valueOf"))) {
                check(method, type, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Executable door, Class<?> type, List<String> wrong) {
        Parameter[] parameters = door.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].getType().isPrimitive() && !isNullable(parameters[i])) {
                @Nullable Object[] values = new Object[parameters.length];
                for (int k = 0; k < values.length; k++) {
                    values[k] = k == i ? null : value(parameters[k].getType(), k);
                }
                String problem = problem(door, type, parameters[i].getName(), values);
                if (!problem.isEmpty()) {
                    wrong.add("%s.%s(%s) %s [%s]: %s"
                            .formatted(
                                    type.getName().replace("io.github.comity.", ""),
                                    name(door),
                                    Arrays.stream(parameters)
                                            .map(p -> p.getType().getSimpleName())
                                            .toList(),
                                    parameters[i].getName(),
                                    i,
                                    problem));
                }
            }
        }
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(Executable door) {
        return door instanceof Constructor<?> c ? c.getDeclaringClass().getSimpleName() : door.getName();
    }

    private static String problem(Executable door, Class<?> type, String parameter, @Nullable Object[] values) {
        try {
            door.setAccessible(true);
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(values);
            } else {
                ((Method) door).invoke(Modifier.isStatic(door.getModifiers()) ? null : receiver(type), values);
            }
            return "nothing thrown";
        } catch (InvocationTargetException e) {
            return problem(e.getCause(), name(door), parameter);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return "cannot be called: " + e;
        }
    }

    /** Empty if the message is of one of two forms; a factory may be named by the constructor that it calls. */
    private static String problem(Throwable thrown, String door, String parameter) {
        String message = String.valueOf(thrown.getMessage());
        boolean argument = message.matches(
                "\\Q%s\\E of (\\w+\\.)*(?i:\\Q%s\\E)\\(\\.\\.\\.\\) must be a value, but was null; pass one"
                        .formatted(parameter, door));
        boolean setter = message.matches(
                "\\Q%s\\E\\(\\.\\.\\.\\) of [a-z ]+ must be called with a value, but was called with null; leave it out"
                        .formatted(door));
        return thrown instanceof NullPointerException && (argument || setter) ? "" : thrown.toString();
    }

    private static Object receiver(Class<?> type) {
        if (type == ReporterFigures.class) {
            ReporterFigures[] held = new ReporterFigures[1];
            BilateralCooperation.between(KAZ, CZE).reportedBy(KAZ, Source.of("A"), r -> held[0] = r);
            return held[0];
        }
        return type.getSimpleName().endsWith("Builder") ? builder(type) : value(type, 0);
    }

    private static Object builder(Class<?> type) {
        for (Class<?> maker : Specimens.exportedTypes()) {
            for (Method method : maker.getDeclaredMethods()) {
                if (method.getReturnType() == type
                        && Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())) {
                    try {
                        Class<?>[] wanted = method.getParameterTypes();
                        Object[] values = new Object[wanted.length];
                        Arrays.setAll(values, k -> value(wanted[k], k));
                        return method.invoke(null, values);
                    } catch (ReflectiveOperationException e) {
                        // try another one
                    }
                }
            }
        }
        throw new IllegalArgumentException("no builder of " + type);
    }

    private static Object value(Class<?> type, int place) {
        Object other = OTHERS.get(type);
        if (other != null) {
            return other;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        ImmutableList<Object> specimens = ALL.of(type);
        if (!specimens.isEmpty()) {
            return specimens.get(place % specimens.size());
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> null);
        }
        throw new IllegalArgumentException("no value of " + type);
    }
}
