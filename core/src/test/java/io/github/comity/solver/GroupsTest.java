package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of groups against sets of Java, of as many groups as words of 64 do not hold. */
class GroupsTest {
    private static final int MANY = 130;
    private static final ImmutableList<Integer> NAMES =
            IntStream.range(0, MANY).mapToObj(i -> 3 * i).collect(ImmutableList.toImmutableList());

    private static Set<Integer> some(Random random, int most) {
        Set<Integer> some = new TreeSet<>();
        int size = random.nextInt(most + 1);
        while (some.size() < size) {
            some.add(3 * random.nextInt(MANY));
        }
        return some;
    }

    @Test
    void sets_answerAsThoseOfJavaDo() {
        Random random = new Random(41);
        for (int round = 0; round < 2_000; round++) {
            Set<Integer> a = some(random, 4);
            Set<Integer> b = some(random, 40);
            Groups one = Groups.of(a, NAMES);
            Groups other = Groups.of(b, NAMES);
            assertThat(one.isEmpty()).isEqualTo(a.isEmpty());
            assertThat(one.size()).isEqualTo(a.size());
            assertThat(one.named(NAMES)).isEqualTo(a);
            assertThat(one.intersects(other)).isEqualTo(!Sets.intersection(a, b).isEmpty());
            assertThat(other.containsAny(List.of(one))).isEqualTo(b.containsAll(a));
            assertThat(one.equals(other)).isEqualTo(a.equals(b));
            int position = random.nextInt(MANY);
            Set<Integer> more = new TreeSet<>(a);
            more.add(3 * position);
            assertThat(one.with(position)).isEqualTo(Groups.of(more, NAMES)).hasSameHashCodeAs(Groups.of(more, NAMES));
            assertThat(one.next(position))
                    .isEqualTo(a.stream()
                            .map(n -> n / 3)
                            .filter(n -> n >= position)
                            .findFirst()
                            .orElse(-1));
            Groups apart = other.firstApart(List.of(one, Groups.none(MANY)));
            assertThat(apart).isEqualTo(Sets.intersection(a, b).isEmpty() ? one : Groups.none(MANY));
        }
        assertThat(Groups.of(Set.of(0), NAMES).firstApart(List.of(Groups.of(Set.of(0, 3), NAMES))))
                .isNull();
        assertThat(Groups.none(MANY).next(MANY)).isEqualTo(-1);
    }
}
