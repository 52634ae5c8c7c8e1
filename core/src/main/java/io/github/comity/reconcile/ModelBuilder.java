package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates claims of one edition, and the relations between their quantities, into a {@link Model}. */
final class ModelBuilder {
    private final ImmutableList<Claim> claims;
    private final ImmutableList<Relation> relations;
    private final Calendar calendar = new Calendar();
    private final List<Model.Statement> statements = new ArrayList<>();
    private final Map<Integer, String> unlinked = new LinkedHashMap<>();
    private final Map<Integer, Model.Base> multiples = new LinkedHashMap<>();

    ModelBuilder(ImmutableList<Claim> claims, ImmutableList<Relation> relations) {
        this.claims = claims;
        this.relations = relations;
    }

    /** The model of all claims, with unknowns for what is asked as well. */
    Model build(Iterable<Quantity> asked) {
        Set<Quantity> mentioned = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<String> obstacle = obstacle(claims.get(i));
            if (obstacle.isPresent()) {
                unlinked.put(i, obstacle.get());
            } else {
                List<Quantity> quantities = claims.get(i).subject().quantities();
                mentioned.addAll(quantities);
                quantities.forEach(q -> calendar.tie(Calendar.series(quantities.get(0)), Calendar.series(q)));
            }
        }
        asked.forEach(mentioned::add);
        Ties ties = Ties.of(relations, mentioned, calendar);
        ties.named().forEach(t -> mentioned.addAll(t.quantities()));
        mentioned.forEach(q -> calendar.cut(q, Calendar.series(q)));
        for (int i = 0; i < claims.size(); i++) {
            if (!unlinked.containsKey(i)) {
                state(i, claims.get(i));
            }
        }
        ShareSums.of(calendar.shares()).forEach(this::limit);
        asked.forEach(calendar::level);
        ties.named().forEach(this::relate);
        ties.onAtoms(calendar.levels()).forEach(this::relate);
        for (Quantity atom : calendar.levels()) {
            if (atom.measure().isNonNegative()) {
                notNegative(calendar.level(atom), Subject.level(atom));
            }
        }
        ImmutableList<Subject> unknowns = calendar.unknowns();
        return new Model(
                ImmutableList.copyOf(statements),
                ImmutableMap.copyOf(unlinked),
                ImmutableMap.copyOf(multiples),
                calendar,
                unknowns,
                Calendar.inOrderOfTime(unknowns));
    }

    /** Why a claim ties no numbers together, whatever the others say. */
    private static Optional<String> obstacle(Claim claim) {
        Subject subject = claim.subject();
        if (subject.as(Subject.Rank.class).isPresent()) {
            return Optional.of("a place in a ranking is tied to no other figure");
        }
        for (Quantity q : subject.quantities()) {
            ReportingPeriod period = q.period();
            if (!period.isBounded()) {
                return Optional.of(
                        period.isUnknown() ? "its period is not stated" : "its period is open: '%s'".formatted(period));
            }
        }
        if (subject.levelOf().isPresent() && claim.unit().equals(Unit.UNSTATED)) {
            return Optional.of("its unit is not stated");
        }
        return Optional.empty();
    }

    private void relate(Tie tie) {
        LinearForm form = calendar.level(tie.whole());
        for (int i = 1; i < tie.quantities().size(); i++) {
            LinearForm part = calendar.level(tie.quantities().get(i));
            form = tie.relation().rule().isAdded(i - 1) ? form.minus(part) : form.plus(part);
        }
        boolean exact = tie.relation().isExact();
        always(
                exact ? Constraint.equal(form, Rational.ZERO) : Constraint.atLeast(form, Rational.ZERO),
                new Ground.Related(tie.relation(), tie.quantities()),
                exact ? Model.Kind.RELATION : Model.Kind.INCLUSION);
    }

    private void limit(Ground.Shares sum) {
        LinearForm form = sum.shares().stream()
                .map(s -> LinearForm.of(calendar.share(s)))
                .reduce(LinearForm.ZERO, LinearForm::plus);
        always(
                sum.areAll() ? Constraint.equal(form, Rational.ONE) : Constraint.atMost(form, Rational.ONE),
                sum,
                sum.areAll() ? Model.Kind.RELATION : Model.Kind.INCLUSION);
    }

    private void notNegative(LinearForm form, Subject subject) {
        always(Constraint.atLeast(form, Rational.ZERO), new Ground.NotNegative(subject), Model.Kind.NON_NEGATIVE);
    }

    private void always(Constraint constraint, Ground ground, Model.Kind kind) {
        statements.add(new Model.Always(new Model.Row(constraint, ImmutableSet.of(), ground, kind)));
    }

    private void state(int index, Claim claim) {
        claim.subject().visit(new Saying(index, claim.figure())).run();
    }

    /** How to state what a claim says of its subject. */
    private final class Saying implements SubjectVisitor<Runnable> {
        private final int index;
        private final Figure figure;

        Saying(int index, Figure figure) {
            this.index = index;
            this.figure = figure;
        }

        @Override
        public Runnable level(Subject.Level level) {
            return () -> within(index, calendar.level(level.quantity()), r -> r.of(figure));
        }

        @Override
        public Runnable difference(Subject.Difference difference) {
            return () -> within(
                    index,
                    ModelBuilder.this.difference(difference.minuend(), difference.subtrahend()),
                    r -> r.of(figure));
        }

        @Override
        public Runnable change(Subject.Change change) {
            return () -> ModelBuilder.this.change(index, figure, change);
        }

        @Override
        public Runnable ratio(Subject.Ratio ratio) {
            return () -> multiple(index, ratio.numerator(), ratio.denominator(), r -> r.ratio(figure));
        }

        @Override
        public Runnable share(Subject.Share share) {
            return () -> ModelBuilder.this.share(index, figure, share);
        }

        @Override
        public Runnable shareChange(Subject.ShareChange change) {
            return () -> ModelBuilder.this.shareChange(index, figure, change);
        }

        @Override
        public Runnable rank(Subject.Rank rank) {
            return () -> {};
        }
    }

    private LinearForm difference(Quantity minuend, Quantity subtrahend) {
        return calendar.level(minuend).minus(calendar.level(subtrahend));
    }

    private Ground.Stated stated(int index, List<Integer> supports) {
        return new Ground.Stated(claims.get(index), at(supports));
    }

    private Ground.AboveZero aboveZero(int index, Subject base, List<Integer> supports) {
        return new Ground.AboveZero(claims.get(index), base, at(supports));
    }

    private ImmutableList<Claim> at(List<Integer> indexes) {
        return indexes.stream().map(claims::get).collect(ImmutableList.toImmutableList());
    }

    private void within(int index, LinearForm form, Model.Printed interval) {
        statements.add(new Model.Within(ImmutableSet.of(index), stated(index, List.of()), form, interval));
    }

    private void change(int index, Figure figure, Subject.Change change) {
        Quantity now = change.quantity();
        Quantity base = change.earlier();
        switch (change.form()) {
            case ABSOLUTE -> within(index, difference(now, base), r -> r.of(figure));
            case POINTS ->
                Reading.pointIn(now.unit())
                        .ifPresentOrElse(
                                p -> within(
                                        index,
                                        difference(now, base),
                                        r -> r.of(figure).times(p)),
                                () -> unlinked.put(
                                        index,
                                        "%s is not a percentage, so that points of it say nothing"
                                                .formatted(Phrases.describe(base))));
            case RATE, FACTOR, DIVISOR -> multiple(index, now, base, r -> r.factor(change.form(), figure));
        }
    }

    /**
     * States that a level is a multiple of another one that cannot be negative, once for each reason why it cannot: its
     * measure; a level that is printed for it; for a stock, which does not swing from one sign to the other as a net
     * flow does, also a level that is printed for its multiple by a factor above zero. False if nothing could show that
     * it cannot.
     */
    private boolean multiple(int index, Quantity level, Quantity base, Model.Printed factor) {
        if (base.measure().isNonNegative()) {
            multiple(index, calendar.level(level), calendar.level(base), Subject.level(base), factor);
            return true;
        }
        Map<Integer, Model.Condition> supports = new LinkedHashMap<>();
        boolean isStock = base.measure().temporality() == Measure.Temporality.STOCK;
        for (int i = 0; i < claims.size(); i++) {
            Optional<Quantity> stated = claims.get(i).levelOf();
            Model.Printed printed = printed(i);
            if (stated.filter(base::equals).isPresent()) {
                supports.put(i, r -> printed.in(r).isNonNegative());
            } else if (isStock && stated.filter(level::equals).isPresent()) {
                supports.put(
                        i, r -> printed.in(r).isNonNegative() && factor.in(r).isPositive());
            }
        }
        multiples.put(index, new Model.Base(base, ImmutableList.copyOf(supports.values())));
        supports.forEach((support, condition) -> statements.add(new Model.Multiple(
                ImmutableSet.of(index, support),
                stated(index, List.of(support)),
                aboveZero(index, Subject.level(base), List.of(support)),
                calendar.level(level),
                calendar.level(base),
                factor,
                condition)));
        return !supports.isEmpty();
    }

    private void multiple(int index, LinearForm level, LinearForm base, Subject of, Model.Printed factor) {
        statements.add(new Model.Multiple(
                ImmutableSet.of(index),
                stated(index, List.of()),
                aboveZero(index, of, List.of()),
                level,
                base,
                factor,
                r -> true));
    }

    private Model.Printed printed(int claim) {
        Figure figure = claims.get(claim).figure();
        return r -> r.of(figure);
    }

    private void share(int index, Figure figure, Subject.Share share) {
        if (!multiple(index, share.part(), share.whole(), r -> r.ratio(figure))) {
            return;
        }
        LinearForm unknown = share(share);
        Optional<Model.Base> base = Optional.ofNullable(multiples.get(index));
        within(
                index,
                unknown,
                r -> base.map(b -> b.isNotNegative(r)).orElse(true) ? r.ratio(figure) : Interval.UNBOUNDED);
    }

    /** A share as an unknown of its own, which cannot be negative if its part cannot. */
    private LinearForm share(Subject.Share share) {
        boolean known = calendar.knownShare(share).isPresent();
        LinearForm form = LinearForm.of(calendar.share(share));
        if (!known && share.part().measure().isNonNegative()) {
            notNegative(form, share);
        }
        if (!known && ShareSums.isLimited(share)) {
            always(
                    Constraint.atMost(form, Rational.ONE),
                    new Ground.Shares(ImmutableList.of(share), false),
                    Model.Kind.INCLUSION);
        }
        return form;
    }

    private void shareChange(int index, Figure figure, Subject.ShareChange change) {
        if (!change.share().part().measure().isNonNegative()
                || !change.share().whole().measure().isNonNegative()) {
            unlinked.put(
                    index, "the %s may be negative".formatted(change.share().describe()));
            return;
        }
        LinearForm now = share(change.share());
        LinearForm then = share(change.earlier());
        if (change.form() == Growth.Form.POINTS) {
            within(index, now.minus(then), r -> r.ratio(figure));
        } else {
            multiple(index, now, then, change.earlier(), r -> r.factor(change.form(), figure));
        }
    }
}
