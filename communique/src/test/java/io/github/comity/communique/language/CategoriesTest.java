package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private static final long SEED = 20_261_129;

    private static Set<Category> some(Random random, int most) {
        Set<Category> some = EnumSet.noneOf(Category.class);
        Category[] all = Category.values();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }

    @Test
    void sets_answerAsEnumSetsDo() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Set<Category> some = some(random, 1 + round % 60);
            Set<Category> others = round % 3 == 0 ? Sets.union(some, some(random, 2)) : some(random, 1 + round % 40);
            Categories set = Categories.of(some);
            Categories other = Categories.of(others);
            String told = "seed %d, round %d: %s and %s".formatted(SEED, round, some, others);

            for (Category category : Category.values()) {
                assertThat(set.has(category)).as(told).isEqualTo(some.contains(category));
            }
            assertThat(set.size()).as(told).isEqualTo(some.size());
            assertThat(set.isEmpty()).as(told).isEqualTo(some.isEmpty());
            assertThat(set.meet(other))
                    .as(told)
                    .isEqualTo(!Sets.intersection(some, others).isEmpty());
            assertThat(set.areIn(other)).as(told).isEqualTo(others.containsAll(some));
            assertThat(set.and(other)).as(told).isEqualTo(Categories.of(Sets.union(some, others)));
            assertThat(set.equals(other)).as(told).isEqualTo(some.equals(others));
        }
    }

    @Test
    void senses_keepTheirValues() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Map<Category, String> values = new HashMap<>();
            some(random, 9).forEach(c -> values.put(c, random.nextBoolean() ? "" : "V" + random.nextInt(9)));
            Senses senses = Senses.of(values);
            String told = "seed %d, round %d: %s".formatted(SEED, round, values);

            for (Category category : Category.values()) {
                Map<Category, String> others = new HashMap<>(values);
                others.remove(category);
                assertThat(senses.has(category)).as(told).isEqualTo(values.containsKey(category));
                assertThat(senses.value(category)).as(told).isEqualTo(values.getOrDefault(category, ""));
                assertThat(senses.without(category)).as(told).isEqualTo(Senses.of(others));
            }
            assertThat(senses.isEmpty()).as(told).isEqualTo(values.isEmpty());
            assertThat(senses).as(told).hasToString(values.isEmpty() ? "{}" : new EnumMap<>(values).toString());
        }
    }

    @Test
    void setsAndSenses_areValues() {
        assertThat(Categories.of()).isEqualTo(Categories.NONE).hasSameHashCodeAs(Categories.NONE);
        assertThat(Categories.of(Category.UP, Category.ABOUT))
                .isEqualTo(Categories.of(Category.ABOUT, Category.UP))
                .hasSameHashCodeAs(Categories.of(Category.ABOUT, Category.UP))
                .isNotEqualTo(Categories.of(Category.UP));
        assertThat(Senses.of(ImmutableMap.of())).isEqualTo(Senses.NONE).hasSameHashCodeAs(Senses.NONE);
        assertThat(Senses.of(Category.UP, "2"))
                .isEqualTo(Senses.of(ImmutableMap.of(Category.UP, "2")))
                .hasSameHashCodeAs(Senses.of(ImmutableMap.of(Category.UP, "2")))
                .isNotEqualTo(Senses.of(Category.UP))
                .isNotEqualTo(Senses.of(Category.DOWN, "2"));
        assertThat(Categories.of(Category.ABOUT, Category.FLOW)).hasToString("FLOW, ABOUT");
    }
}
