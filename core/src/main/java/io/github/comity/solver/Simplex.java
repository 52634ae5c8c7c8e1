package io.github.comity.solver;

import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that can be switched off and on, and the point where the last question left off.
 *
 * <p>It is the general simplex of Dutertre and de Moura: every row has a variable of its own, and all variables have
 * ends, so that a constraint is relaxed or restored without a new start. Every search is done in floating point first;
 * then the point where that ended is computed in fractions, and the search goes on from there: mostly there is nothing
 * left to do but to see that it is the end. Bland's rule, the smallest index first, ends every search. Each question
 * starts at the same point, so that no answer depends on those before. Sources: B. Dutertre and L. de Moura, A Fast
 * Linear-Arithmetic Solver for DPLL(T), CAV 2006; D. Applegate, W. Cook, S. Dash and D. Espinoza, Exact Solutions to
 * Linear Programming Problems, 2007.
 *
 * <p>It is mutable and not thread-safe.
 */
public final class Simplex {
    /** How often floating point starts again from where it was wrong. */
    private static final int TRIES = 3;

    private final Rows rows;
    private final Budget budget;
    private final Vertex vertex;
    private final Steps steps;
    private final Position position;
    private final Guess guess;
    private final Limits[] limits;
    private final boolean[] active;
    /** Whether the constraints that are on are known to hold, open ends too. */
    private boolean holds;
    /** Why no question can be answered. */
    private Budget.@Nullable Exhausted hopeless;
    /** Where questions that switch constraints start; found with all of them on, whatever is asked first. */
    private @Nullable Start home;
    /** By coordinate: where the form that was raised last goes on without end; null if it came to an end. */
    Rational @Nullable [] ray;
    /** Where every other question starts. */
    private Start start;

    /** Points to start from, and whether all constraints that are on hold there. */
    private record Start(Position.Mark mark, Starts others, boolean holds) {}

    /**
     * Starts with all constraints on.
     *
     * @param constraints the constraints; unknown numbers are indexed from 0
     * @param budget how much work all questions together may cost
     * @throws Budget.Exhausted if the system alone costs more than the budget
     */
    public Simplex(List<Constraint> constraints, Budget budget) {
        this(constraints, i -> false, budget);
    }

    /**
     * Starts with all constraints on, some of which stay on. What is defined by equalities that do is solved for only
     * when it is asked for.
     *
     * @param constraints the constraints; unknown numbers are indexed from 0
     * @param permanent whether a constraint, by index, is never switched off
     * @param budget how much work all questions together may cost
     * @throws Budget.Exhausted if the system alone costs more than the budget
     */
    public Simplex(List<Constraint> constraints, IntPredicate permanent, Budget budget) {
        rows = new Rows(constraints, permanent, budget);
        limits = rows.limits;
        active = rows.active;
        this.budget = budget;
        vertex = new Vertex(rows, budget);
        steps = new Steps(vertex, limits);
        position = new Position(rows, vertex, budget);
        guess = new Guess(position);
        start = here(false);
    }

    private Start here(boolean holding) {
        Position.Mark mark = position.mark(vertex);
        return new Start(mark, new Starts(rows, mark), holding);
    }

    private void goTo(Position.Mark mark) {
        position.reset(mark);
        vertex.load(mark.fixed(), mark.exact(), mark.basis());
    }

    /** Goes to where the guess is; if that is no point, it stays. */
    private void certify() {
        if (!vertex.load(position.fixed, position.exact)) {
            position.follow(vertex);
        }
    }

    /** Lets the guess follow if steps were taken in fractions. */
    private void follow(boolean moved) {
        if (moved) {
            position.follow(vertex);
        }
    }

    /** Spends work that is done on behalf of a question outside. */
    void spend(long operations) {
        budget.spend(operations);
    }

    /**
     * Switches a constraint off or on.
     *
     * @param constraint its index
     * @param on whether it is to hold
     * @throws IllegalArgumentException if the constraint is permanent, and is to be switched off
     */
    public void activate(int constraint, boolean on) {
        if (rows.activate(constraint, on)) {
            holds = false;
        }
    }

    /**
     * Finds out whether all constraints that are on can hold.
     *
     * <p>Open ends hold together if each can be passed: the middle of the points that do passes all of them.
     *
     * @return a refutation, or empty if they can; then {@link #point} satisfies them, or is on an open end
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Optional<Proof> refute() {
        Start from = home();
        rows.settle();
        if (holds) {
            return Optional.empty();
        }
        goTo(from.mark());
        if (from.holds()) {
            holds = true;
            start = from;
            return Optional.empty();
        }
        Optional<Proof> refutation = refuteActive();
        holds = refutation.isEmpty();
        start = here(holds);
        return refutation;
    }

    private Optional<Proof> refuteActive() {
        Optional<Proof> refutation = refuteClosed();
        for (int i = 0; i < active.length && refutation.isEmpty(); i++) {
            if (active[i] && rows.constraints.get(i).isOpen()) {
                refutation = refuteOpen(i);
            }
        }
        return refutation;
    }

    /** Finds out first whether all constraints can hold, so that all questions start at the same point. */
    private Start home() {
        if (hopeless != null) {
            throw hopeless;
        }
        if (home == null) {
            boolean[] asked = active.clone();
            try {
                home = findHome();
            } catch (Budget.Exhausted e) {
                hopeless = e;
                throw e;
            } finally {
                budget.renew();
                for (int i = 0; i < active.length; i++) {
                    rows.activate(i, asked[i]);
                }
            }
        }
        return home;
    }

    private Start findHome() {
        for (int i = 0; i < active.length; i++) {
            rows.activate(i, true);
        }
        rows.settle();
        Start found = here(refuteActive().isEmpty());
        if (found.holds()) {
            try {
                budget.renew();
                found.others().spread(position, vertex, form -> {
                    guess.climb(form);
                    certify();
                    return repair().isEmpty();
                });
            } catch (Budget.Exhausted e) {
                // those that were found will do
                return found;
            }
        }
        return found;
    }

    /** Why the form of a constraint cannot be above its open end while all others hold. */
    private Optional<Proof> refuteOpen(int constraint) {
        if (rows.isAboveEnd(constraint, vertex)) {
            return Optional.empty();
        }
        return climb(rows.constraints.get(constraint).form(), () -> rows.isAboveEnd(constraint, vertex))
                .map(highest -> {
                    List<Proof.Use> uses = new ArrayList<>(highest.uses());
                    uses.add(new Proof.Use(constraint, false, Rational.ONE));
                    Proof sum = rows.proof(LinearForm.ZERO, uses);
                    return new Proof(sum.form(), sum.bound(), sum.uses(), true);
                });
    }

    /** Whether the point where the last question left off satisfies a constraint, whether it is on or off. */
    boolean isSatisfied(int constraint) {
        return rows.isSatisfied(constraint, vertex);
    }

    private Optional<Proof> refuteClosed() {
        Optional<Proof> crossed = rows.crossed();
        if (crossed.isPresent()) {
            return crossed;
        }
        guess.repair();
        certify();
        return repair();
    }

    /** Brings all variables between their ends in fractions; a refutation if that cannot be. */
    private Optional<Proof> repair() {
        for (int p = 0; p < vertex.size; p++) {
            Limits.End end = limits[vertex.fixed[p]].passed(vertex.values()[p]);
            if (end != null) {
                vertex.move(p, end.value());
            }
        }
        for (int tries = 0; tries < TRIES && steps.violated(false) >= 0; tries++) {
            position.follow(vertex);
            guess.repair();
            certify();
        }
        for (int taken = 0; ; taken++) {
            int leaving = steps.violated(taken < steps.patience());
            if (leaving < 0) {
                follow(taken > 0);
                return Optional.empty();
            }
            boolean rise = vertex.isBelow(leaving, limits[leaving]);
            Rational[] multiples = vertex.express(leaving);
            int at = steps.helper(multiples, rise);
            if (at < 0) {
                follow(taken > 0);
                List<Proof.Use> uses = new ArrayList<>();
                uses.add(limits[leaving].either(!rise).use(Rational.ONE));
                rows.hold(vertex, multiples, rise, uses);
                return Optional.of(rows.proof(LinearForm.ZERO, uses));
            }
            vertex.exchange(at, leaving, limits[leaving].either(!rise).value());
        }
    }

    /**
     * Maximises a form.
     *
     * @param form the form, of unknown numbers that occur in some constraint
     * @return the proof of its largest value, which {@link #point} attains, or empty if it has none
     * @throws IllegalStateException if the constraints that are on cannot hold together
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Optional<Proof> maximize(LinearForm form) {
        if (refute().isPresent()) {
            throw Rows.contradictory();
        }
        if (form.unknowns() > rows.coordinates.unknowns()) {
            return Optional.empty();
        }
        SparseRow row = rows.row(form);
        goTo(start.others().best(new Guess.Goal(row, null)));
        return climb(form, row, () -> false);
    }

    /** Raises a form as far as it goes; the proof of its largest value, or empty if it has none or less is enough. */
    Optional<Proof> climb(LinearForm form, BooleanSupplier isEnough) {
        return climb(form, rows.row(form), isEnough);
    }

    private Optional<Proof> climb(LinearForm form, SparseRow row, BooleanSupplier isEnough) {
        ray = null;
        int taken = 0;
        for (int tries = 1; ; tries++) {
            if (tries <= TRIES && guess.climb(row)) {
                settle();
            }
            if (isEnough.getAsBoolean()) {
                follow(taken > 0);
                return Optional.empty();
            }
            Rational[] slope = vertex.express(row);
            int at = steps.rising(slope, taken < steps.patience());
            if (at < 0) {
                follow(taken > 0);
                return Optional.of(highest(form, slope));
            }
            if (tries < TRIES) {
                position.follow(vertex);
                continue;
            }
            taken++;
            boolean up = slope[at].signum() > 0;
            if (!steps.advance(at, up)) {
                Rational[] along = vertex.direction(at);
                Arrays.setAll(along, c -> up ? along[c] : along[c].negated());
                ray = along;
                follow(true);
                return Optional.empty();
            }
        }
    }

    /** Goes to where the guess is, and from there to a point that satisfies all constraints. */
    private void settle() {
        certify();
        if (repair().isPresent()) {
            throw Rows.contradictory();
        }
    }

    /** The proof that a form is highest where nothing that raises it can move. */
    Proof highest(LinearForm form, Rational[] slope) {
        List<Proof.Use> uses = new ArrayList<>();
        rows.hold(vertex, slope, true, uses);
        return rows.proof(form, uses);
    }

    /**
     * Sees whether a form is certainly above zero because a constraint on it that is on says so.
     *
     * @param form the form
     * @return whether it is; false says nothing
     */
    public boolean isAboveZero(LinearForm form) {
        return rows.lowest(form).filter(l -> l.signum() > 0).isPresent();
    }

    /**
     * Maximises a quotient of two forms over the points where the denominator is above zero. Source: W. Dinkelbach, On
     * Nonlinear Fractional Programming, 1967.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the largest quotient; empty if the denominator is nowhere above zero, the search comes to where it is
     *     below zero, or no point attains the end that there is: {@link RatioProgram} decides then
     * @throws IllegalStateException if the constraints that are on cannot hold together
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Optional<LargestQuotient> maximizeRatio(LinearForm numerator, LinearForm denominator) {
        if (refute().isPresent()) {
            throw Rows.contradictory();
        }
        Guess.Goal goal = new Guess.Goal(rows.row(numerator), rows.row(denominator));
        goTo(start.others().best(goal));
        if (guess.climb(goal)) {
            settle();
        }
        return new QuotientSearch(this, rows, vertex, steps).largest(numerator, denominator);
    }

    /**
     * {@return the unknown numbers where the last question left off; after {@link #refute} was empty they satisfy all
     * constraints that are on}
     */
    public ImmutableMap<Integer, Rational> point() {
        Rational[] unknowns = rows.coordinates.unknowns(vertex.point());
        return IntStream.range(0, unknowns.length)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(u -> u, u -> unknowns[u]));
    }
}
