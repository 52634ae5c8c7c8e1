package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The numbers that a system is solved in. They are fewer than its unknowns, because what an equality defines that
 * always holds, such as a total, is replaced by what it consists of; and where forms are sums of neighbours, as months
 * make up quarters and years, they are sums from the first neighbour on, so that each such form is a difference of two.
 *
 * <p>Nothing is lost: every point has one set of coordinates, and what was replaced is put back into a point and into
 * the uses of a proof.
 */
final class Coordinates {
    /** How many terms may take the place of an unknown. */
    private static final int FEW = 4;

    /**
     * What an equality says of an unknown.
     *
     * @param constraint the equality
     * @param unknown the unknown
     * @param head its coefficient in the equality
     * @param rest what it is equal to, but for the shift
     * @param shift a number to be added
     * @param others the unknowns in the equality that earlier equalities define, and their coefficients
     */
    private record Definition(
            int constraint,
            int unknown,
            Rational head,
            LinearForm rest,
            Rational shift,
            Map<Integer, Rational> others) {}

    /** A form in coordinates, and a number to be added to it. */
    record Placed(TreeMap<Integer, Rational> form, Rational shift) {}

    /** How many coordinates there are. */
    final int size;

    private final int unknowns;
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Integer, Definition> byUnknown = new HashMap<>();
    /** By unknown: its coordinate, or -1 if it is defined by others. */
    private final int[] place;
    /** By coordinate: whether the next one is counted on from it. */
    private final boolean[] linked;

    /**
     * Chooses coordinates.
     *
     * @param constraints the constraints
     * @param permanent whether a constraint is never switched off, by index
     */
    Coordinates(List<Constraint> constraints, IntPredicate permanent) {
        unknowns = constraints.stream().mapToInt(c -> c.form().unknowns()).max().orElse(0);
        define(constraints, permanent);
        place = new int[unknowns];
        int next = 0;
        for (int u = 0; u < unknowns; u++) {
            place[u] = byUnknown.containsKey(u) ? -1 : next++;
        }
        size = next;
        linked = new boolean[size];
        link(constraints);
    }

    private void define(List<Constraint> constraints, IntPredicate permanent) {
        boolean[] needed = new boolean[unknowns];
        int[] uses = new int[unknowns];
        constraints.forEach(c -> c.form().coefficients().keySet().forEach(u -> uses[u]++));
        for (int i = 0; i < constraints.size(); i++) {
            Constraint c = constraints.get(i);
            if (!permanent.test(i) || c.lower().isEmpty() || !c.lower().equals(c.upper())) {
                continue;
            }
            Map<Integer, Rational> others = new TreeMap<>();
            c.form().coefficients().forEach((u, value) -> {
                if (byUnknown.containsKey(u)) {
                    others.put(u, value);
                }
            });
            Reduced reduced = reduce(c.form());
            Map<Integer, Rational> left = reduced.form();
            int unknown = left.size() > FEW + 1 ? -1 : definable(left, needed, uses);
            if (unknown < 0) {
                continue;
            }
            Rational head = Objects.requireNonNull(left.get(unknown));
            LinearForm rest = LinearForm.ZERO;
            for (Map.Entry<Integer, Rational> term : left.entrySet()) {
                if (term.getKey() != unknown) {
                    needed[term.getKey()] = true;
                    rest = rest.plus(
                            LinearForm.of(term.getKey()),
                            term.getValue().dividedBy(head).negated());
                }
            }
            Rational shift = c.lower().get().minus(reduced.shift()).dividedBy(head);
            Definition found = new Definition(i, unknown, head, rest, shift, others);
            definitions.add(found);
            byUnknown.put(unknown, found);
        }
    }

    /**
     * The unknown that an equality may define: the one whose sign no other has, such as a total, or the one that is
     * used least; none that defines another one.
     */
    private static int definable(Map<Integer, Rational> form, boolean[] needed, int[] uses) {
        int best = -1;
        for (Map.Entry<Integer, Rational> term : form.entrySet()) {
            int unknown = term.getKey();
            if (!needed[unknown]) {
                if (form.size() > 2 && isAlone(form, term.getValue().signum())) {
                    return unknown;
                }
                best = best < 0 || uses[unknown] < uses[best] ? unknown : best;
            }
        }
        return best;
    }

    private static boolean isAlone(Map<Integer, Rational> form, int sign) {
        return form.values().stream().filter(v -> v.signum() == sign).count() == 1;
    }

    private record Reduced(TreeMap<Integer, Rational> form, Rational shift) {}

    /** A form of unknowns that nothing defines. */
    private Reduced reduce(LinearForm form) {
        TreeMap<Integer, Rational> left = new TreeMap<>();
        Rational shift = Rational.ZERO;
        for (Map.Entry<Integer, Rational> term : form.coefficients().entrySet()) {
            Rational factor = term.getValue();
            Definition definition = byUnknown.get(term.getKey());
            if (definition == null) {
                left.merge(term.getKey(), factor, Rational::plus);
            } else {
                definition.rest().coefficients().forEach((u, v) -> left.merge(u, v.times(factor), Rational::plus));
                shift = shift.plus(definition.shift().times(factor));
            }
        }
        left.values().removeIf(v -> v.signum() == 0);
        return new Reduced(left, shift);
    }

    /** Links neighbours where that makes forms shorter. */
    private void link(List<Constraint> constraints) {
        int[] saved = new int[size];
        constraints.stream().map(Constraint::form).distinct().forEach(f -> {
            TreeMap<Integer, Rational> form = reduce(f).form();
            Rational before = Rational.ZERO;
            int last = -1;
            for (Map.Entry<Integer, Rational> term : form.entrySet()) {
                int at = place[term.getKey()];
                if (at > 0 && last == at - 1 && before.equals(term.getValue())) {
                    saved[at - 1]++;
                } else if (at > 0 && last < at - 1) {
                    saved[at - 1]--;
                }
                last = at;
                before = term.getValue();
            }
        });
        for (int at = 0; at + 1 < size; at++) {
            linked[at] = saved[at] > 0;
        }
    }

    /** Writes a form in coordinates. */
    Placed placed(LinearForm form) {
        Reduced reduced = reduce(form);
        TreeMap<Integer, Rational> here = new TreeMap<>();
        reduced.form().forEach((u, v) -> {
            here.merge(place[u], v, Rational::plus);
            if (place[u] > 0 && linked[place[u] - 1]) {
                here.merge(place[u] - 1, v.negated(), Rational::plus);
            }
        });
        here.values().removeIf(v -> v.signum() == 0);
        return new Placed(here, reduced.shift());
    }

    /** The unknown that a coordinate was made for, in coordinates. */
    Map<Integer, Rational> alone(int at) {
        return at > 0 && linked[at - 1]
                ? Map.of(at, Rational.ONE, at - 1, Rational.ONE.negated())
                : Map.of(at, Rational.ONE);
    }

    /** Finds the unknowns at a point. */
    Rational[] unknowns(Rational[] point) {
        Rational[] found = new Rational[unknowns];
        for (int u = 0; u < unknowns; u++) {
            int at = place[u];
            if (at >= 0) {
                found[u] = at > 0 && linked[at - 1] ? point[at].minus(point[at - 1]) : point[at];
            }
        }
        for (Definition d : definitions) {
            Rational sum = d.shift();
            for (Map.Entry<Integer, Rational> term : d.rest().coefficients().entrySet()) {
                sum = sum.plus(found[term.getKey()].times(term.getValue()));
            }
            found[d.unknown()] = sum;
        }
        return found;
    }

    /** How many unknowns there are. */
    int unknowns() {
        return unknowns;
    }

    /** Adds the equalities without which uses that add up to a form in coordinates do not do so in unknowns. */
    void complete(List<Constraint> constraints, LinearForm form, List<Proof.Use> uses) {
        if (definitions.isEmpty()) {
            return;
        }
        Rational[] missing = new Rational[unknowns];
        Arrays.fill(missing, Rational.ZERO);
        add(missing, form, Rational.ONE);
        for (Proof.Use use : List.copyOf(uses)) {
            Rational multiple = use.upper() ? use.multiplier().negated() : use.multiplier();
            add(missing, constraints.get(use.constraint()).form(), multiple);
        }
        for (int i = definitions.size() - 1; i >= 0; i--) {
            Definition d = definitions.get(i);
            Rational multiple =
                    missing[d.unknown()].signum() == 0 ? Rational.ZERO : missing[d.unknown()].dividedBy(d.head());
            if (multiple.signum() != 0) {
                uses.add(new Proof.Use(d.constraint(), multiple.signum() > 0, multiple.abs()));
                d.others().forEach((u, v) -> missing[u] = missing[u].minus(v.times(multiple)));
            }
        }
    }

    private void add(Rational[] sum, LinearForm form, Rational multiple) {
        form.coefficients().forEach((u, v) -> {
            if (place[u] < 0) {
                sum[u] = sum[u].plus(v.times(multiple));
            }
        });
    }
}
