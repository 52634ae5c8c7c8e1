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
    sealed interface Statement {
        /** The constraints of it under a reading. */
        ImmutableList<Row> rows(Reading reading);
    }

    /** What needs no reading. */
    record Always(Row row) implements Statement {
        @Override
        public ImmutableList<Row> rows(Reading reading) {
            return ImmutableList.of(row);
        }
    }

    /** A form lies in a printed interval. */
    record Within(ImmutableSet<Integer> claims, Ground ground, LinearForm form, Printed interval) implements Statement {
        @Override
        public ImmutableList<Row> rows(Reading reading) {
            Interval in = interval.in(reading);
            return in.lower().isEmpty() && in.upper().isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(
                            new Row(new Constraint(form, in.lower(), in.upper()), claims, ground, Kind.CLAIM));
        }
    }

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
            implements Statement {
        @Override
        public ImmutableList<Row> rows(Reading reading) {
            if (!baseIsNotNegative.holds(reading)) {
                return ImmutableList.of();
            }
            Interval in = factor.in(reading);
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            in.lower().ifPresent(f -> rows.add(row(Constraint.atLeast(over(f), Rational.ZERO))));
            in.upper().ifPresent(f -> rows.add(row(Constraint.atMost(over(f), Rational.ZERO))));
            return rows.add(new Row(Constraint.above(base, Rational.ZERO), claims, aboveZero, Kind.BASE))
                    .build();
        }

        private Row row(Constraint constraint) {
            return new Row(constraint, claims, ground, Kind.CLAIM);
        }

        private LinearForm over(Rational multiple) {
            return level.plus(base, multiple.negated());
        }
    }

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
            for (Row row : statement.rows(reading)) {
                if (row.kind() == Kind.BASE) {
                    bases.add(row);
                } else {
                    rows.add(row);
                }
            }
        }
        return rows.addAll(bases).build();
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
