package io.github.comity.update;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Which things of a newer list are which of an older one.
 *
 * <p>No thing has more than one partner. Partners are found in this order:
 *
 * <ol>
 *   <li>Equal things, and those with equal keys.
 *   <li>An older thing that says all that a newer one says, so that as many newer things as can be have such a partner.
 *   <li>Two that are closer to each other than each of them to anything else that is left. Where two are equally close,
 *       nothing tells which is meant, and neither is taken.
 * </ol>
 *
 * <p>With a lawful {@link Rule} the result of an update is stable: updating it with the newer list again, or the older
 * list with the result, changes nothing. This class is immutable.
 *
 * @param <T> the type of the things
 */
public final class Pairing<T> {
    private final Rule<T> rule;
    private final BinaryOperator<T> update;
    private final ImmutableList<T> older;
    private final ImmutableList<T> newer;
    private final Map<T, T> olderOf = new LinkedHashMap<>();
    private final Map<T, T> newerOf = new HashMap<>();

    private Pairing(
            Collection<? extends T> older, Collection<? extends T> newer, Rule<T> rule, BinaryOperator<T> update) {
        this.rule = rule;
        this.update = update;
        this.older = ImmutableList.copyOf(new LinkedHashSet<>(older));
        this.newer = ImmutableList.copyOf(new LinkedHashSet<>(newer));
    }

    /**
     * Pairs the things of a newer list with those of an older one.
     *
     * @param <T> the type of the things
     * @param older what was known
     * @param newer what is stated now
     * @param rule what is one thing
     * @return the pairing
     */
    public static <T> Pairing<T> of(Collection<? extends T> older, Collection<? extends T> newer, Rule<T> rule) {
        Pairing<T> pairing = new Pairing<>(older, newer, rule, rule::updated);
        pairing.pairEqual();
        pairing.pairKeys();
        pairing.inParts((left, right) -> pairing.pairWhere(left, right, rule::saysAll));
        pairing.inParts((left, right) -> pairing.pairClosest(left, right, (o, n) -> true));
        return pairing;
    }

    /**
     * Pairs things of two lists of which neither is newer, so far as they can both stand; things of equal keys anyhow,
     * as it is the caller's to refuse them.
     *
     * @param <T> the type of the things
     * @param first one list
     * @param second the other
     * @param rule what is one thing
     * @return the pairing of what is equal or can be united
     */
    public static <T> Pairing<T> ofCompatible(
            Collection<? extends T> first, Collection<? extends T> second, Rule<T> rule) {
        Pairing<T> pairing =
                new Pairing<>(first, second, rule, (a, b) -> rule.united(a, b).orElseGet(() -> rule.updated(a, b)));
        pairing.pairEqual();
        pairing.pairKeys();
        pairing.inParts(
                (left, right) -> pairing.pairWhere(left, right, (a, b) -> rule.saysAll(a, b) || rule.saysAll(b, a)));
        pairing.inParts((left, right) ->
                pairing.pairClosest(left, right, (a, b) -> rule.united(a, b).isPresent()));
        return pairing;
    }

    private void pair(T anOlder, T aNewer) {
        olderOf.put(aNewer, anOlder);
        newerOf.put(anOlder, aNewer);
    }

    private void pairEqual() {
        Set<T> known = new HashSet<>(older);
        newer.stream().filter(known::contains).forEach(n -> pair(n, n));
    }

    private void pairKeys() {
        Map<Object, T> keys = new HashMap<>();
        for (T thing : freeOlder()) {
            rule.key(thing).ifPresent(k -> keys.putIfAbsent(k, thing));
        }
        for (T thing : freeNewer()) {
            rule.key(thing).map(keys::remove).ifPresent(o -> pair(o, thing));
        }
    }

    /** Looks at what is left in parts that have something in common. */
    private void inParts(BiConsumer<ImmutableList<T>, ImmutableList<T>> step) {
        ImmutableListMultimap<Object, T> left = Multimaps.index(freeOlder(), rule::common);
        ImmutableListMultimap<Object, T> right = Multimaps.index(freeNewer(), rule::common);
        right.keySet().stream().filter(left::containsKey).forEach(k -> step.accept(left.get(k), right.get(k)));
    }

    /** Pairs as many as fit, by augmenting paths. */
    private void pairWhere(ImmutableList<T> left, ImmutableList<T> right, BiPredicate<T, T> fits) {
        Map<T, ImmutableList<T>> candidates = new HashMap<>();
        for (T n : right) {
            candidates.put(n, left.stream().filter(o -> fits.test(o, n)).collect(toImmutableList()));
        }
        Map<T, T> taken = new LinkedHashMap<>();
        right.forEach(n -> augment(n, candidates, taken, new HashSet<>()));
        taken.forEach(this::pair);
    }

    private static <T> boolean augment(T aNewer, Map<T, ImmutableList<T>> candidates, Map<T, T> taken, Set<T> visited) {
        for (T candidate : Objects.requireNonNull(candidates.get(aNewer))) {
            if (visited.add(candidate)) {
                T holder = taken.get(candidate);
                if (holder == null || augment(holder, candidates, taken, visited)) {
                    taken.put(candidate, aNewer);
                    return true;
                }
            }
        }
        return false;
    }

    /** Pairs what is strictly closest to each other. */
    private void pairClosest(ImmutableList<T> left, ImmutableList<T> right, BiPredicate<T, T> allowed) {
        int[][] distances = new int[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                OptionalInt distance = rule.distance(left.get(i), right.get(j));
                boolean fits = distance.isPresent() && allowed.test(left.get(i), right.get(j));
                distances[i][j] = fits ? distance.getAsInt() : Integer.MAX_VALUE;
            }
        }
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (distances[i][j] != Integer.MAX_VALUE && isClosest(distances, i, j)) {
                    pair(left.get(i), right.get(j));
                }
            }
        }
    }

    private static boolean isClosest(int[][] distances, int row, int column) {
        int own = distances[row][column];
        for (int j = 0; j < distances[row].length; j++) {
            if (j != column && distances[row][j] <= own) {
                return false;
            }
        }
        for (int i = 0; i < distances.length; i++) {
            if (i != row && distances[i][column] <= own) {
                return false;
            }
        }
        return true;
    }

    private ImmutableList<T> freeOlder() {
        return older.stream().filter(o -> !newerOf.containsKey(o)).collect(toImmutableList());
    }

    private ImmutableList<T> freeNewer() {
        return newer.stream().filter(n -> !olderOf.containsKey(n)).collect(toImmutableList());
    }

    /** {@return the newer things that have no partner, in order} */
    public ImmutableList<T> added() {
        return freeNewer();
    }

    /** {@return the older things that have no partner, in order} */
    public ImmutableList<T> unmentioned() {
        return freeOlder();
    }

    /** {@return the older things with the newer ones that they were paired with, equal ones among them} */
    public ImmutableMap<T, T> pairs() {
        ImmutableMap.Builder<T, T> pairs = ImmutableMap.builder();
        for (T thing : older) {
            T partner = newerOf.get(thing);
            if (partner != null) {
                pairs.put(thing, partner);
            }
        }
        return pairs.buildOrThrow();
    }

    /** {@return the older things, updated where they have a partner, then the newer ones that have none} */
    public ImmutableList<T> updated() {
        return Stream.concat(older.stream().map(this::updated), freeNewer().stream())
                .distinct()
                .collect(toImmutableList());
    }

    private T updated(T thing) {
        T partner = newerOf.get(thing);
        return partner == null || partner.equals(thing) ? thing : update.apply(thing, partner);
    }
}
