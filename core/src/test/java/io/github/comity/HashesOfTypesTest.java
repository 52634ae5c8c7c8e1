package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hash codes of all public values: those of equal ones are equal, and those of others are rarely. */
class HashesOfTypesTest {
    private static final Specimens ALL = Specimens.gather();

    static List<Class<?>> types() {
        return Specimens.exportedTypes().stream()
                .filter(t -> !t.isInterface() && !t.isEnum() && ALL.of(t).size() > 1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hashes_tellMostValuesApart_andNoEqualOnes(Class<?> type) {
        ImmutableList<Object> values = ALL.of(type);
        for (Object one : values) {
            for (Object other : values) {
                if (one.equals(other)) {
                    assertThat(one).hasSameHashCodeAs(other);
                }
            }
        }
        long different = ImmutableSet.copyOf(values).size();
        assertThat(values.stream().map(Object::hashCode).collect(Collectors.toSet()))
                .as("hashes of %s different values", different)
                .hasSizeGreaterThan((int) different / 2);
    }
}
