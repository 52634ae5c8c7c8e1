package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims and relations as statements about unknown numbers. A statement becomes linear constraints once it is said how
 * printed figures are read, so that one model serves all readings.
 *
 * @param statements what is stated, in the order in which constraints are made of it
 * @param unlinked by claim: why it ties no numbers together, whatever the reading
 * @param multiples by claim that says that one level is a multiple of another: the latter, if its measure may be
 *     negative, and what could show that it is not
 * @param calendar what the unknowns are
 * @param unknowns what each unknown is the number of
 * @param order an order of the unknowns in which neighbours are mostly used together
 */
record Model(
        ImmutableList<Statement> statements,
        ImmutableMap<Integer, String> unlinked,
        ImmutableMap<Integer, Base> multiples,
        Calendar calendar,
        ImmutableList<Subject> unknowns,
        Comparator<Integer> order) {
    /** Where a constraint comes from. */
    enum Kind {
        /** A claim says so. */
        CLAIM,
        /** A claim says with its growth or share that the base was above zero. */
        BASE,
        /** The measure cannot be negative. */
        NON_NEGATIVE,
        /** A relation that makes up a whole. */
        RELATION,
        /** A relation that only says what is part of what. */
        INCLUSION;

        /** Whether it says more than that nothing is negative and no part larger than its whole. */
        boolean isBinding() {
            return this == CLAIM || this == RELATION;
        }
    }

    /**
     * A constraint and where it comes from.
     *
     * @param constraint the constraint
     * @param claims the claims that it rests on, by index; empty for what always holds
     * @param ground what it says, for people
     * @param kind where it comes from
     */
    record Row(Constraint constraint, ImmutableSet<Integer> claims, Ground ground, Kind kind) {}

    /** A printed figure as numbers, once it is said how it is read. */
    interface Printed {
        Interval in(Reading reading);
    }

    /** What printed figures show or not, once it is said how they are read. */
    interface Condition {
        boolean holds(Reading reading);
    }

    /** What is stated of unknown numbers. */
    sealed interface Statement {}

    /** What needs no reading. */
    record Always(Row row) implements Statement {}

    /** A form lies in a printed interval. */
    record Within(ImmutableSet<Integer> claims, Ground ground, LinearForm form, Printed interval)
            implements Statement {}

    /**
     * A level is a multiple of a base, and says so where the base cannot be negative: by its measure, or because of a
     * level that is printed. It also says that the base is above zero.
     */
    record Multiple(
            ImmutableSet<Integer> claims,
            Ground ground,
            Ground.AboveZero aboveZero,
            LinearForm level,
            LinearForm base,
            Printed factor,
            Condition baseIsNotNegative)
            implements Statement {}

    /** A base that may be negative, and what could show that it is not. */
    record Base(Quantity quantity, ImmutableList<Condition> supports) {
        boolean isNotNegative(Reading reading) {
            return supports.stream().anyMatch(s -> s.holds(reading));
        }
    }

    /**
     * The constraints of all statements under a reading; that bases are above zero comes last, so that nothing rests on
     * it that rests on rules as well.
     */
    ImmutableList<Row> rows(Reading reading) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        List<Row> bases = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Always always) {
                rows.add(always.row());
            } else if (statement instanceof Within within) {
                Interval interval = within.interval().in(reading);
                add(rows, within, new Constraint(within.form(), interval.lower(), interval.upper()));
            } else if (statement instanceof Multiple multiple
                    && multiple.baseIsNotNegative().holds(reading)) {
                Interval factor = multiple.factor().in(reading);
                factor.lower()
                        .ifPresent(f -> add(rows, multiple, Constraint.atLeast(over(multiple, f), Rational.ZERO)));
                factor.upper().ifPresent(f -> add(rows, multiple, Constraint.atMost(over(multiple, f), Rational.ZERO)));
                bases.add(new Row(
                        Constraint.above(multiple.base(), Rational.ZERO),
                        multiple.claims(),
                        multiple.aboveZero(),
                        Kind.BASE));
            }
        }
        return rows.addAll(bases).build();
    }

    private static LinearForm over(Multiple multiple, Rational factor) {
        return multiple.level().plus(multiple.base(), factor.negated());
    }

    private static void add(ImmutableList.Builder<Row> rows, Within within, Constraint constraint) {
        if (constraint.lower().isPresent() || constraint.upper().isPresent()) {
            rows.add(new Row(constraint, within.claims(), within.ground(), Kind.CLAIM));
        }
    }

    private static void add(ImmutableList.Builder<Row> rows, Multiple multiple, Constraint constraint) {
        rows.add(new Row(constraint, multiple.claims(), multiple.ground(), Kind.CLAIM));
    }

    /** Why a claim ties no numbers together under a reading. */
    Optional<String> obstacle(int claim, Reading reading) {
        Base base = multiples.get(claim);
        return base != null && !base.isNotNegative(reading)
                ? Optional.of("%s may be negative, so that a multiple of it says nothing"
                        .formatted(Phrases.describe(base.quantity())))
                : Optional.ofNullable(unlinked.get(claim));
    }

    Optional<LinearForm> level(Quantity quantity) {
        return quantity.period().isBounded() ? calendar.known(quantity) : Optional.empty();
    }

    Optional<LinearForm> share(Subject.Share share) {
        return calendar.knownShare(share).map(LinearForm::of);
    }
}
