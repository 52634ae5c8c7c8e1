package io.github.comity.solver.dense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Rational;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import io.github.comity.solver.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that can be switched off and on, and the point where the last question left off.
 *
 * <p>This is the solver that was used before, kept to compare answers with: every row is a row of fractions.
 *
 * <p>It is the general simplex of Dutertre and de Moura: every row has a variable of its own, and all variables have
 * ends, so that a constraint is relaxed or restored without a new start. Bland's rule, the smallest index first, ends
 * every search. Source: B. Dutertre and L. de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006.
 *
 * <p>It is mutable and not thread-safe.
 */
public final class DenseSimplex {
    private final ImmutableList<Constraint> constraints;
    private final DenseTableau tableau;
    private final DenseLimits[] limits;
    /** By constraint: the variable that it limits. */
    private final int[] variableOf;

    private final boolean[] active;
    /** Whether the constraints that are on are known to hold, open ends too. */
    private boolean holds;

    /**
     * Starts with all constraints on.
     *
     * @param constraints the constraints; unknown numbers are indexed from 0
     */
    public DenseSimplex(List<Constraint> constraints) {
        this.constraints = ImmutableList.copyOf(constraints);
        int unknowns = this.constraints.stream()
                .mapToInt(c -> unknowns(c.form()))
                .max()
                .orElse(0);
        Map<LinearForm, Integer> rows = new HashMap<>();
        List<LinearForm> forms = new ArrayList<>();
        for (Constraint c : this.constraints) {
            if (c.form().coefficients().size() != 1 && !rows.containsKey(c.form())) {
                rows.put(c.form(), unknowns + forms.size());
                forms.add(c.form());
            }
        }
        tableau = new DenseTableau(unknowns, forms.toArray(LinearForm[]::new));
        limits = new DenseLimits[tableau.variables];
        Arrays.setAll(limits, i -> new DenseLimits());
        active = new boolean[this.constraints.size()];
        Arrays.fill(active, true);
        variableOf = new int[this.constraints.size()];
        for (int i = 0; i < active.length; i++) {
            Constraint c = this.constraints.get(i);
            int row = rows.getOrDefault(c.form(), -1);
            variableOf[i] = row >= 0 ? row : unknowns(c.form()) - 1;
            limits[variableOf[i]].add(i, c, row >= 0 ? Rational.ONE : c.form().coefficient(variableOf[i]));
        }
        for (int v = 0; v < limits.length; v++) {
            refresh(v);
        }
    }

    /** {@return the constraints, by index} */
    public ImmutableList<Constraint> constraints() {
        return constraints;
    }

    /**
     * Switches a constraint off or on.
     *
     * @param constraint its index
     * @param on whether it is to hold
     */
    public void activate(int constraint, boolean on) {
        if (active[constraint] != on) {
            active[constraint] = on;
            holds = false;
            refresh(variableOf[constraint]);
        }
    }

    private void refresh(int variable) {
        DenseLimits limit = limits[variable];
        limit.refresh(active);
        if (!tableau.isBasic(variable) && !limit.isEmpty()) {
            Rational value = tableau.value(variable);
            DenseLimits.End end = limit.isBelow(value) ? limit.lower() : limit.isAbove(value) ? limit.upper() : null;
            if (end != null) {
                tableau.move(tableau.columnOf(variable), end.value().minus(value));
            }
        }
    }

    /**
     * Finds out whether all constraints that are on can hold.
     *
     * <p>Open ends hold together if each can be passed: the middle of the points that do passes all of them.
     *
     * @return a refutation, or empty if they can; then {@link #point} satisfies them, or is on an open end
     */
    public Optional<Proof> refute() {
        if (holds) {
            return Optional.empty();
        }
        Optional<Proof> refutation = refuteClosed();
        for (int i = 0; i < active.length && refutation.isEmpty(); i++) {
            if (active[i] && constraints.get(i).isOpen()) {
                refutation = refuteOpen(i);
            }
        }
        holds = refutation.isEmpty();
        return refutation;
    }

    /** Why the form of a constraint cannot be above its open end while all others hold. */
    private Optional<Proof> refuteOpen(int constraint) {
        Constraint c = constraints.get(constraint);
        Rational end = c.lower().orElseThrow();
        return climb(c.form(), () -> value(constraint).compareTo(end) > 0).map(highest -> {
            List<Proof.Use> uses = new ArrayList<>(highest.uses());
            uses.add(new Proof.Use(constraint, false, Rational.ONE));
            Proof sum = proof(LinearForm.ZERO, uses);
            return new Proof(sum.form(), sum.bound(), sum.uses(), true);
        });
    }

    /** The form of a constraint where the last question left off. */
    private Rational value(int constraint) {
        LinearForm form = constraints.get(constraint).form();
        Rational value = tableau.value(variableOf[constraint]);
        return form.coefficients().size() == 1 ? value.times(form.coefficient(variableOf[constraint])) : value;
    }

    private Optional<Proof> refuteClosed() {
        for (DenseLimits limit : limits) {
            if (limit.isEmpty()) {
                List<Proof.Use> uses = new ArrayList<>();
                uses.add(Objects.requireNonNull(limit.lower()).use(Rational.ONE));
                uses.add(Objects.requireNonNull(limit.upper()).use(Rational.ONE));
                return Optional.of(proof(LinearForm.ZERO, uses));
            }
        }
        for (int v = 0; v < limits.length; v++) {
            refresh(v);
        }
        for (int steps = 0; ; steps++) {
            int leaving = violated(steps < patience());
            if (leaving < 0) {
                return Optional.empty();
            }
            int row = tableau.rowOf(leaving);
            boolean rise = limits[leaving].isBelow(tableau.value(leaving));
            int column = helper(row, rise);
            if (column < 0) {
                return Optional.of(conflict(leaving, row, rise));
            }
            Rational goal = Objects.requireNonNull(limits[leaving].end(!rise)).value();
            Rational step = goal.minus(tableau.value(leaving)).dividedBy(tableau.cell(row, column));
            tableau.move(column, step);
            tableau.exchange(row, column);
        }
    }

    /** How many steps are chosen greedily before the smallest index rules, which alone is sure to end. */
    private int patience() {
        return 2 * tableau.variables;
    }

    /**
     * A basic variable beyond an end, the one that is furthest beyond it while patience lasts, then the first one; or
     * -1.
     */
    private int violated(boolean furthest) {
        int best = -1;
        Rational most = Rational.ZERO;
        for (int variable : tableau.basic) {
            Rational excess = limits[variable].excess(tableau.value(variable));
            if (excess.signum() > 0) {
                int order = furthest ? excess.compareTo(most) : 0;
                if (best < 0 || order > 0 || (order == 0 && variable < best)) {
                    best = variable;
                    most = excess;
                }
            }
        }
        return best;
    }

    /** The column of the first variable that can move a row in a direction, or -1. */
    private int helper(int row, boolean rise) {
        int best = -1;
        for (int c = 0; c < tableau.nonbasic.length; c++) {
            int sign = tableau.cell(row, c).signum();
            if (sign == 0 || (best >= 0 && tableau.nonbasic[c] > tableau.nonbasic[best])) {
                continue;
            }
            int variable = tableau.nonbasic[c];
            Rational value = tableau.value(variable);
            boolean up = (sign > 0) == rise;
            if (up ? limits[variable].mayRise(value) : limits[variable].mayFall(value)) {
                best = c;
            }
        }
        return best;
    }

    private Proof conflict(int variable, int row, boolean rise) {
        List<Proof.Use> uses = new ArrayList<>();
        uses.add(Objects.requireNonNull(limits[variable].end(!rise)).use(Rational.ONE));
        uses(tableau.row(row), rise, uses);
        return proof(LinearForm.ZERO, uses);
    }

    /** The ends that keep a combination of variables from rising, or from falling. */
    private void uses(Rational[] combination, boolean rise, List<Proof.Use> uses) {
        for (int c = 0; c < combination.length; c++) {
            int sign = combination[c].signum();
            if (sign != 0) {
                Rational multiple = sign > 0 ? combination[c] : combination[c].negated();
                uses.add(Objects.requireNonNull(limits[tableau.nonbasic[c]].end((sign > 0) == rise))
                        .use(multiple));
            }
        }
    }

    private Proof proof(LinearForm form, List<Proof.Use> parts) {
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

    /**
     * Maximises a form.
     *
     * @param form the form, of unknown numbers that occur in some constraint
     * @return the proof of its largest value, which {@link #point} attains, or empty if it has none
     * @throws IllegalStateException if the constraints that are on cannot hold together
     */
    public Optional<Proof> maximize(LinearForm form) {
        if (refute().isPresent()) {
            throw contradictory();
        }
        return unknowns(form) > tableau.unknowns ? Optional.empty() : climb(form, () -> false);
    }

    /** Raises a form as far as it goes; the proof of its largest value, or empty if it has none or less is enough. */
    private Optional<Proof> climb(LinearForm form, BooleanSupplier isEnough) {
        Rational[] slope = tableau.express(form);
        for (int steps = 0; ; steps++) {
            if (isEnough.getAsBoolean()) {
                return Optional.empty();
            }
            int column = rising(slope, steps < patience());
            if (column < 0) {
                List<Proof.Use> uses = new ArrayList<>();
                uses(slope, true, uses);
                return Optional.of(proof(form, uses));
            }
            if (!advance(column, slope[column].signum() > 0, slope)) {
                return Optional.empty();
            }
        }
    }

    /**
     * The column of a variable whose move raises the form, the steepest one while patience lasts, then the first one;
     * or -1.
     */
    private int rising(Rational[] slope, boolean steepest) {
        int best = -1;
        for (int c = 0; c < slope.length; c++) {
            int variable = tableau.nonbasic[c];
            if (slope[c].signum() == 0 || (best >= 0 && !isBetter(slope, c, best, steepest))) {
                continue;
            }
            Rational value = tableau.value(variable);
            if (slope[c].signum() > 0 ? limits[variable].mayRise(value) : limits[variable].mayFall(value)) {
                best = c;
            }
        }
        return best;
    }

    private boolean isBetter(Rational[] slope, int c, int best, boolean steepest) {
        int order = steepest ? slope[c].abs().compareTo(slope[best].abs()) : 0;
        return order == 0 ? tableau.nonbasic[c] < tableau.nonbasic[best] : order > 0;
    }

    /** Moves a variable as far as all ends allow; false if nothing stops it. */
    private boolean advance(int column, boolean up, Rational[] slope) {
        int variable = tableau.nonbasic[column];
        DenseLimits.End own = limits[variable].end(up);
        @Nullable
        Rational best =
                own == null ? null : own.value().minus(tableau.value(variable)).abs();
        int blocker = variable;
        for (int r = 0; r < tableau.rows(); r++) {
            int sign = tableau.cell(r, column).signum();
            int b = tableau.basic[r];
            DenseLimits.End end = sign == 0 ? null : limits[b].end((sign > 0) == up);
            if (end != null) {
                Rational room = end.value()
                        .minus(tableau.value(b))
                        .dividedBy(tableau.cell(r, column))
                        .abs();
                int order = best == null ? -1 : room.compareTo(best);
                if (order < 0 || (order == 0 && b < blocker)) {
                    best = room;
                    blocker = b;
                }
            }
        }
        if (best == null) {
            return false;
        }
        tableau.move(column, up ? best : best.negated());
        if (blocker != variable) {
            int row = tableau.rowOf(blocker);
            tableau.exchange(row, column);
            DenseTableau.substitute(slope, tableau.row(row), column);
        }
        return true;
    }

    private static int unknowns(LinearForm form) {
        return form.isZero() ? 0 : form.coefficients().lastKey() + 1;
    }

    private static IllegalStateException contradictory() {
        return new IllegalStateException(
                "constraints must hold together before a form can be maximised, but they refute each "
                        + "other; call refute() first");
    }

    /**
     * {@return the unknown numbers where the last question left off; after {@link #refute} was empty they satisfy all
     * constraints that are on}
     */
    public ImmutableMap<Integer, Rational> point() {
        ImmutableMap.Builder<Integer, Rational> point = ImmutableMap.builder();
        for (int v = 0; v < tableau.unknowns; v++) {
            point.put(v, tableau.value(v));
        }
        return point.buildOrThrow();
    }
}
