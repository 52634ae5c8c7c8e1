package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Constraints as variables with ends. Variables 0 to n-1 are the unknown numbers, the others are forms of several of
 * them; constraints on the same form, or on multiples of one unknown, share a variable.
 */
final class Rows {
    final ImmutableList<Constraint> constraints;
    final int unknowns;
    /** By variable: its form. */
    final SparseRow[] forms;
    /** By variable: its ends. */
    final Limits[] limits;
    /** By constraint: whether it is on. */
    final boolean[] active;

    private final int[] variableOf;

    Rows(List<Constraint> constraints, Budget budget) {
        this.constraints = ImmutableList.copyOf(constraints);
        unknowns = this.constraints.stream()
                .mapToInt(c -> c.form().unknowns())
                .max()
                .orElse(0);
        Map<LinearForm, Integer> known = new HashMap<>();
        List<SparseRow> forms = new ArrayList<>();
        for (int u = 0; u < unknowns; u++) {
            forms.add(new SparseRow(LinearForm.of(u)));
        }
        for (Constraint c : this.constraints) {
            if (c.form().coefficients().size() != 1 && !known.containsKey(c.form())) {
                known.put(c.form(), forms.size());
                forms.add(new SparseRow(c.form()));
            }
        }
        budget.spend((long) unknowns * (forms.size() - unknowns));
        this.forms = forms.toArray(SparseRow[]::new);
        limits = new Limits[this.forms.length];
        Arrays.setAll(limits, i -> new Limits());
        active = new boolean[this.constraints.size()];
        Arrays.fill(active, true);
        variableOf = new int[this.constraints.size()];
        for (int i = 0; i < active.length; i++) {
            Constraint c = this.constraints.get(i);
            variableOf[i] = known.getOrDefault(c.form(), c.form().unknowns() - 1);
            limits[variableOf[i]].add(i, c, scale(i));
        }
        for (Limits limit : limits) {
            limit.refresh(active);
        }
    }

    /** The variable that a constraint limits. */
    int variable(int constraint) {
        return variableOf[constraint];
    }

    /** How many times its variable the form of a constraint is. */
    Rational scale(int constraint) {
        LinearForm form = constraints.get(constraint).form();
        return form.coefficients().size() == 1 ? form.coefficient(variableOf[constraint]) : Rational.ONE;
    }

    /** Takes notice that a constraint was switched. */
    void refresh(int constraint) {
        limits[variableOf[constraint]].refresh(active);
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

    /** Adds up uses of constraints. */
    Proof proof(LinearForm form, List<Proof.Use> parts) {
        Map<Proof.Use, Rational> sums =
                new TreeMap<>(Comparator.comparingInt(Proof.Use::constraint).thenComparing(Proof.Use::upper));
        parts.forEach(p -> sums.merge(p, p.multiplier(), Rational::plus));
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
}
