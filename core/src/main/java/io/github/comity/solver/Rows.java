package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Constraints as variables with ends. Variables 0 to n-1 are {@link Coordinates}, the others are forms of them;
 * constraints on multiples of one form share a variable.
 */
final class Rows {
    final ImmutableList<Constraint> constraints;
    final Coordinates coordinates;
    /** By variable: its form. */
    final SparseRow[] forms;
    /** By coordinate: the variables that depend on it and have ends. */
    final int[][] users;
    /** By coordinate: its coefficients in them. */
    final double[][] shares;
    /** By coordinate: the variable of its unknown alone if there is one, otherwise of the coordinate. */
    final int[] start;
    /** By variable: its ends. */
    final Limits[] limits;
    /** By variable: its ends in floating point, infinite where there is none. */
    final double[] low;

    final double[] high;
    /** By constraint: whether it is on. */
    final boolean[] active;

    private final IntPredicate permanent;
    /** By form, divided by its last coefficient: its variable. */
    private final Map<Map<Integer, Rational>, Integer> known = new HashMap<>();

    private final int[] variableOf;
    private final Set<Integer> switched = new LinkedHashSet<>();
    private final Rational[] scales;
    private final Rational[] shifts;

    Rows(List<Constraint> constraints, IntPredicate permanent, Budget budget) {
        this.constraints = ImmutableList.copyOf(constraints);
        this.permanent = permanent;
        coordinates = new Coordinates(this.constraints, permanent);
        int count = this.constraints.size();
        variableOf = new int[count];
        scales = new Rational[count];
        shifts = new Rational[count];
        List<SparseRow> found = new ArrayList<>();
        for (int at = 0; at < coordinates.size; at++) {
            known.put(Map.of(at, Rational.ONE), at);
            found.add(new SparseRow(LinearForm.of(at).coefficients()));
        }
        for (int i = 0; i < count; i++) {
            Coordinates.Placed placed =
                    coordinates.placed(this.constraints.get(i).form());
            TreeMap<Integer, Rational> form = placed.form();
            scales[i] = normalise(form);
            shifts[i] = placed.shift();
            Integer variable = known.get(form);
            if (variable == null) {
                variable = found.size();
                known.put(form, variable);
                found.add(new SparseRow(form));
            }
            variableOf[i] = variable;
        }
        start = new int[coordinates.size];
        for (int at = 0; at < start.length; at++) {
            start[at] = known.getOrDefault(coordinates.alone(at), at);
        }
        forms = found.toArray(SparseRow[]::new);
        budget.spend(Arrays.stream(forms).mapToLong(f -> f.columns.length).sum());
        limits = new Limits[forms.length];
        Arrays.setAll(limits, i -> new Limits());
        active = new boolean[count];
        Arrays.fill(active, true);
        for (int i = 0; i < count; i++) {
            limits[variableOf[i]].add(i, this.constraints.get(i), scales[i], shifts[i]);
        }
        low = new double[forms.length];
        high = new double[forms.length];
        for (int variable = 0; variable < forms.length; variable++) {
            refresh(variable);
        }
        users = new int[coordinates.size][];
        shares = new double[coordinates.size][];
        findUsers();
    }

    private void refresh(int variable) {
        limits[variable].refresh(active);
        low[variable] = limits[variable].near(false);
        high[variable] = limits[variable].near(true);
    }

    private void findUsers() {
        int[] counts = new int[coordinates.size];
        for (int variable = 0; variable < forms.length; variable++) {
            for (int at : forms[variable].columns) {
                counts[at] += limits[variable].isFree() ? 0 : 1;
            }
        }
        Arrays.setAll(users, at -> new int[counts[at]]);
        Arrays.setAll(shares, at -> new double[counts[at]]);
        for (int variable = forms.length - 1; variable >= 0; variable--) {
            SparseRow form = forms[variable];
            for (int k = 0; k < form.columns.length && !limits[variable].isFree(); k++) {
                int at = form.columns[k];
                users[at][--counts[at]] = variable;
                shares[at][counts[at]] = form.guesses[k];
            }
        }
    }

    /** Whether the form of a constraint is above its lower end at a point. */
    boolean isAboveEnd(int constraint, Vertex vertex) {
        return compare(constraint, constraints.get(constraint).lower().orElseThrow(), vertex) > 0;
    }

    /** Whether a constraint is satisfied at a point. */
    boolean isSatisfied(int constraint, Vertex vertex) {
        Constraint c = constraints.get(constraint);
        int below = c.isOpen() ? 0 : -1;
        return c.lower().filter(l -> compare(constraint, l, vertex) <= below).isEmpty()
                && c.upper().filter(u -> compare(constraint, u, vertex) > 0).isEmpty();
    }

    /** Whether the form of a constraint is below a number, at it or above it: -1, 0 or 1. */
    private int compare(int constraint, Rational number, Vertex vertex) {
        Rational scale = scales[constraint];
        return scale.signum()
                * vertex.compare(
                        variableOf[constraint], number.minus(shifts[constraint]).dividedBy(scale));
    }

    /** A form in coordinates. */
    SparseRow row(LinearForm form) {
        Coordinates.Placed placed = coordinates.placed(form);
        return new SparseRow(placed.form(), placed.shift());
    }

    /** The number to be added to a form in coordinates. */
    Rational shift(LinearForm form) {
        return coordinates.placed(form).shift();
    }

    /** The lower end that constraints on a form itself set to it. */
    Optional<Rational> lowest(LinearForm form) {
        Coordinates.Placed placed = coordinates.placed(form);
        Rational scale = normalise(placed.form());
        Integer variable = known.get(placed.form());
        Limits.End end = variable == null ? null : limits[variable].end(scale.signum() < 0);
        return Optional.ofNullable(end).map(e -> e.value().times(scale).plus(placed.shift()));
    }

    /** Divides a form by its last coefficient, which is returned; one if there is none. */
    private static Rational normalise(NavigableMap<Integer, Rational> form) {
        Rational scale = form.isEmpty() ? Rational.ONE : form.lastEntry().getValue();
        if (!scale.equals(Rational.ONE)) {
            form.replaceAll((at, v) -> v.dividedBy(scale));
        }
        return scale;
    }

    /** Switches a constraint; whether it was the other way. */
    boolean activate(int constraint, boolean on) {
        if (active[constraint] == on) {
            return false;
        }
        if (permanent.test(constraint)) {
            throw new IllegalArgumentException(
                    "constraint %s must stay on, because it was said to be permanent, but was switched off"
                            .formatted(constraint));
        }
        active[constraint] = on;
        switched.add(variableOf[constraint]);
        return true;
    }

    /** Finds the ends of all variables with constraints that were switched. */
    void settle() {
        switched.forEach(this::refresh);
        switched.clear();
    }

    /** A refutation by two ends of one variable, if there is one. */
    Optional<Proof> crossed() {
        for (Limits limit : limits) {
            if (limit.isEmpty()) {
                List<Proof.Use> uses = new ArrayList<>();
                uses.add(Objects.requireNonNull(limit.lower()).use(Rational.ONE));
                uses.add(Objects.requireNonNull(limit.upper()).use(Rational.ONE));
                return Optional.of(proof(LinearForm.ZERO, uses));
            }
        }
        return Optional.empty();
    }

    /** Adds up uses of constraints that make up a form in coordinates. */
    Proof proof(LinearForm form, List<Proof.Use> parts) {
        Map<Proof.Use, Rational> sums =
                new TreeMap<>(Comparator.comparingInt(Proof.Use::constraint).thenComparing(Proof.Use::upper));
        List<Proof.Use> all = new ArrayList<>(parts);
        coordinates.complete(constraints, form, all);
        all.forEach(p -> sums.merge(p, p.multiplier(), Rational::plus));
        Rational bound = Rational.ZERO;
        ImmutableList.Builder<Proof.Use> uses = ImmutableList.builder();
        for (Map.Entry<Proof.Use, Rational> sum : sums.entrySet()) {
            Proof.Use use = sum.getKey();
            Constraint c = constraints.get(use.constraint());
            Rational end = (use.upper() ? c.upper() : c.lower()).orElseThrow();
            Rational part = end.times(sum.getValue());
            bound = use.upper() ? bound.plus(part) : bound.minus(part);
            uses.add(new Proof.Use(use.constraint(), use.upper(), sum.getValue()));
        }
        return new Proof(form, bound, uses.build());
    }

    /** The ends that keep a sum of multiples from rising, or from falling. */
    void hold(Vertex vertex, Rational[] multiples, boolean rise, List<Proof.Use> uses) {
        for (int p = 0; p < multiples.length; p++) {
            int sign = multiples[p].signum();
            if (sign != 0) {
                uses.add(limits[vertex.fixed[p]].either((sign > 0) == rise).use(multiples[p].abs()));
            }
        }
    }

    /** What is wrong where a form is asked for though nothing holds. */
    static IllegalStateException contradictory() {
        return new IllegalStateException(
                "constraints must hold together before a form can be maximised, but they refute each "
                        + "other; call refute() first");
    }
}
