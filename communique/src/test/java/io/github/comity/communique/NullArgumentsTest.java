package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.party.AreaPair;
import io.github.comity.party.Countries;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method that is called with null names the argument, itself and the remedy. */
class NullArgumentsTest {
    private static final CommuniqueReader READER = CommuniqueReader.english();

    static List<Object> types() {
        return List.of(
                READER, READER.read("Exports were $5 million in 2023."), new Span(0, 1, 1, 1), Cooperations.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyDoor_namesTheArgumentThatIsNull(Object specimen) throws IllegalAccessException {
        Class<?> type = specimen instanceof Class<?> c ? c : specimen.getClass();
        List<String> messages = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isDoor = Modifier.isPublic(method.getModifiers())
                    && !method.getName().equals("equals");
            for (int i = 0; isDoor && i < method.getParameterCount(); i++) {
                String name = type.getSimpleName() + "." + method.getName();
                Object[] values = new Object[method.getParameterCount()];
                for (int k = 0; k < values.length; k++) {
                    values[k] = k == i ? null : some(method.getParameterTypes()[k]);
                }
                messages.add(refusal(method, specimen, values));
                assertThat(messages.get(messages.size() - 1))
                        .matches("[a-z]+ of " + name + " must be a value, but was null; pass one");
            }
        }
        assertThat(messages).isNotEmpty();
    }

    private static String refusal(Method method, Object specimen, Object[] values) throws IllegalAccessException {
        try {
            method.invoke(specimen, values);
            return method + " took null";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException n
                    ? String.valueOf(n.getMessage())
                    : e.getCause().toString();
        }
    }

    private static Object some(Class<?> type) {
        if (type == CharSequence.class) {
            return "text";
        }
        if (type == AreaPair.class) {
            return AreaPair.of(Countries.KAZ, Countries.CZE);
        }
        return type.isArray()
                ? Array.newInstance(type.getComponentType(), 0)
                : Proxy.newProxyInstance(
                        NullArgumentsTest.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> null);
    }
}
