package io.github.comity.solver;

import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private static final long SEED = 1_023;

    private static Conflicts conflicts(List<Constraint> system, List<ImmutableSet<Integer>> groups, Integer... order) {
        return new Conflicts(Systems.simplex(system), groups, List.of(order));
    }

    /** x > 1, x < 0, x > 2: either the second is wrong or both others are. */
    @Test
    void boundsThatExcludeEachOther_haveTwoCorrections() {
        List<Constraint> system = List.of(
                Constraint.atLeast(form(1), r("1")),
                Constraint.atMost(form(1), r("0")),
                Constraint.atLeast(form(1), r("2")));
        List<ImmutableSet<Integer>> groups = List.of(ImmutableSet.of(0), ImmutableSet.of(1), ImmutableSet.of(2));
        Conflicts.Analysis all = conflicts(system, groups, 0, 1, 2).analyse(100);
        assertThat(all.conflicts()).hasToString("[[0, 1], [1, 2]]");
        assertThat(all.corrections()).hasToString("[[1], [0, 2]]");
        assertThat(all.complete()).isTrue();
        // with the second one beyond doubt the two others are left
        Conflicts.Analysis pinned = conflicts(
                        system, List.of(ImmutableSet.of(0), ImmutableSet.of(), ImmutableSet.of(2)), 0, 2)
                .analyse(100);
        assertThat(pinned.corrections()).hasToString("[[0, 2]]");
        assertThat(pinned.conflicts()).hasToString("[[0], [2]]");
    }

    /** x + y = z and 2 y + 1 = z for the record 1, 1, 3: the field x alone, or y and z. */
    @Test
    void record_isMendedByOneFieldOrTwo() {
        List<Constraint> system = List.of(
                Constraint.equal(form(1, 1, -1), r("0")),
                Constraint.equal(form(0, 2, -1), r("-1")),
                Constraint.equal(form(1), r("1")),
                Constraint.equal(form(0, 1), r("1")),
                Constraint.equal(form(0, 0, 1), r("3")));
        List<ImmutableSet<Integer>> groups = List.of(
                ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(0), ImmutableSet.of(1), ImmutableSet.of(2));
        Conflicts conflicts = conflicts(system, groups, 0, 1, 2);
        assertThat(conflicts.analyse(100).corrections()).hasToString("[[0], [1, 2]]");
        assertThat(conflicts.refuteWithout(Set.of(0))).isEmpty();
        List<Constraint> without = new ArrayList<>(system);
        without.remove(2);
        assertThat(Systems.range(without, form(1))).isEqualTo("[2, 2]");
        without = new ArrayList<>(system.subList(0, 3));
        assertThat(Systems.range(without, form(0, 1))).isEqualTo("[0, 0]");
        assertThat(Systems.range(without, form(0, 0, 1))).isEqualTo("[1, 1]");
    }

    @Test
    void systemThatHolds_hasNoConflict() {
        Conflicts conflicts = conflicts(List.of(Constraint.atLeast(form(1), r("1"))), List.of(ImmutableSet.of(0)), 0);
        assertThat(conflicts.minimalConflict(Set.of())).isEmpty();
        Conflicts.Analysis all = conflicts.analyse(100);
        assertThat(all.conflicts()).isEmpty();
        assertThat(all.corrections()).hasToString("[[]]");
        assertThat(all.complete()).isTrue();
    }

    @Test
    void whatAlwaysHolds_mayItselfBeRefuted() {
        List<Constraint> system = List.of(Constraint.atLeast(form(1), r("1")), Constraint.atMost(form(1), r("0")));
        Conflicts.Analysis all =
                conflicts(system, List.of(ImmutableSet.of(), ImmutableSet.of())).analyse(100);
        assertThat(all.conflicts()).hasToString("[[]]");
        assertThat(all.corrections()).isEmpty();
    }

    @Test
    void limit_endsTheSearchAndSaysSo() {
        List<Constraint> system = new ArrayList<>();
        List<ImmutableSet<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            system.add(Constraint.equal(form(1), Rational.of(i)));
            groups.add(ImmutableSet.of(i));
        }
        Integer[] order = {0, 1, 2, 3, 4, 5, 6, 7};
        assertThat(conflicts(system, groups, order).analyse(3).complete()).isFalse();
        assertThat(conflicts(system, groups, order).analyse(3).conflicts()).isNotEmpty();
        Conflicts.Analysis all = conflicts(system, groups, order).analyse(5_000);
        assertThat(all.complete()).isTrue();
        assertThat(all.conflicts()).as("all pairs").hasSize(28);
        assertThat(all.corrections()).as("all but one").hasSize(8);
    }

    @Test
    void independentConflicts_areTakenOneByOne() {
        // ten unknowns, each said to be 0, 1 and both: as many ways to correct them as there are numbers of ten digits
        List<Constraint> system = new ArrayList<>();
        List<ImmutableSet<Integer>> groups = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            system.add(Constraint.equal(LinearForm.of(i / 2), Rational.of(i % 2)));
            groups.add(ImmutableSet.of(i));
            order.add(i);
        }
        Conflicts.Analysis some = new Conflicts(Systems.simplex(system), groups, order).oneByOne(List.of());
        assertThat(some.complete()).isFalse();
        assertThat(some.conflicts()).hasSize(10).allSatisfy(c -> assertThat(c).hasSize(2));
        assertThat(some.corrections())
                .as("one, and for each of the ten the other choice")
                .hasSize(11)
                .allSatisfy(c -> assertThat(c).hasSize(10));
    }

    @Test
    void order_decidesWhatIsKeptOutOfAConflict() {
        // 0 excludes 1 and excludes 2; which of the two is named depends on the order alone
        List<Constraint> system = List.of(
                Constraint.atMost(form(1), r("0")),
                Constraint.atLeast(form(1), r("2")),
                Constraint.atLeast(form(0, 1), r("2")),
                Constraint.equal(form(1, -1), r("0")));
        List<ImmutableSet<Integer>> groups =
                List.of(ImmutableSet.of(0), ImmutableSet.of(1), ImmutableSet.of(2), ImmutableSet.of());
        for (Integer[] order : new Integer[][] {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}}) {
            ImmutableSortedSet<Integer> conflict =
                    conflicts(system, groups, order).minimalConflict(Set.of()).orElseThrow();
            assertThat(conflict).hasSize(2).contains(0);
        }
    }

    @Test
    void randomSystems_agreeWithAllSubsets() {
        Random random = new Random(SEED);
        int conflicting = 0;
        for (int i = 0; i < 120; i++) {
            int count = 2 + random.nextInt(i % 20 == 0 ? 9 : 5);
            List<Constraint> system = Systems.random(random, 1 + random.nextInt(3), count + random.nextInt(4));
            List<ImmutableSet<Integer>> groups = new ArrayList<>();
            for (int c = 0; c < system.size(); c++) {
                groups.add(
                        c < count
                                ? random.nextInt(6) == 0
                                        ? ImmutableSet.of(c, random.nextInt(count))
                                        : ImmutableSet.of(c)
                                : random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(random.nextInt(count)));
            }
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, count).boxed().toList());
            Collections.shuffle(order, random);
            Conflicts.Analysis found = new Conflicts(Systems.simplex(system), groups, order).analyse(5_000);
            String seed = "seed %s, round %s: %s %s".formatted(SEED, i, system, groups);
            List<Set<Integer>> wrong = new ArrayList<>();
            List<Set<Integer>> mending = new ArrayList<>();
            for (int mask = 0; mask < 1 << count; mask++) {
                Set<Integer> kept = members(mask, count);
                Set<Integer> removed = members(~mask, count);
                if (holdsWithout(system, groups, removed)) {
                    mending.add(removed);
                } else {
                    wrong.add(kept);
                }
            }
            assertThat(found.complete()).as(seed).isTrue();
            assertThat(new HashSet<Set<Integer>>(found.conflicts())).as(seed).isEqualTo(minimal(wrong));
            assertThat(new HashSet<Set<Integer>>(found.corrections())).as(seed).isEqualTo(minimal(mending));
            assertThat(found.conflicts()).as(seed).doesNotHaveDuplicates();
            assertThat(found.corrections()).as(seed).doesNotHaveDuplicates();
            assertThat(found.conflicts().stream().map(Set::size).toList())
                    .as(seed)
                    .isSorted();
            conflicting += found.conflicts().isEmpty() ? 0 : 1;
            List<ImmutableSortedSet<Integer>> known = found.conflicts()
                    .subList(0, random.nextInt(1 + found.conflicts().size()));
            Conflicts.Analysis some = new Conflicts(Systems.simplex(system), groups, order).oneByOne(known);
            assertThat(some.complete()).isFalse();
            assertThat(found.conflicts()).as(seed).containsAll(some.conflicts());
            assertThat(found.corrections()).as(seed).containsAll(some.corrections());
            assertThat(some.corrections().isEmpty())
                    .as(seed)
                    .isEqualTo(found.corrections().isEmpty());
        }
        assertThat(conflicting).isGreaterThan(40);
    }

    private static Set<Integer> members(int mask, int count) {
        Set<Integer> members = new HashSet<>();
        for (int g = 0; g < count; g++) {
            if ((mask >> g & 1) == 1) {
                members.add(g);
            }
        }
        return members;
    }

    private static boolean holdsWithout(
            List<Constraint> system, List<ImmutableSet<Integer>> groups, Set<Integer> removed) {
        ImmutableList.Builder<Constraint> kept = ImmutableList.builder();
        for (int c = 0; c < system.size(); c++) {
            if (Collections.disjoint(groups.get(c), removed)) {
                kept.add(system.get(c));
            }
        }
        return Systems.simplex(kept.build()).refute().isEmpty();
    }

    private static Set<Set<Integer>> minimal(List<Set<Integer>> sets) {
        Set<Set<Integer>> minimal = new HashSet<>();
        for (Set<Integer> set : sets) {
            if (sets.stream().noneMatch(o -> o.size() < set.size() && set.containsAll(o))) {
                minimal.add(set);
            }
        }
        return minimal;
    }
}
