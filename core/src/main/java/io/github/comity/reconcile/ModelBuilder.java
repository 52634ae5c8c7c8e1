package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Model.Kind;
import io.github.comity.reconcile.Model.Row;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Translates claims of one edition, and the relations between their quantities, into a {@link Model}. */
final class ModelBuilder {
    private final ImmutableList<Claim> claims;
    private final Reading reading;
    private final ImmutableList<Relation> relations;
    private final Calendar calendar = new Calendar();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, String> unlinked = new LinkedHashMap<>();

    ModelBuilder(ImmutableList<Claim> claims, Reading reading, ImmutableList<Relation> relations) {
        this.claims = claims;
        this.reading = reading;
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
        ImmutableList<Relation> ofQuantities = tieQuantities(mentioned);
        Set<Quantity> series = new LinkedHashSet<>();
        mentioned.forEach(q -> series.add(Calendar.series(q)));
        Set<Frame> frames = frames(series);
        mentioned.forEach(q -> calendar.cut(q, Calendar.series(q)));
        for (int i = 0; i < claims.size(); i++) {
            if (!unlinked.containsKey(i)) {
                state(i, claims.get(i));
            }
        }
        asked.forEach(calendar::level);
        ofQuantities.forEach(r -> relate(r, r.quantities()));
        relate(frames);
        for (Quantity atom : calendar.levels()) {
            if (atom.measure().isNonNegative()) {
                rows.add(new Row(
                        Constraint.atLeast(calendar.level(atom), Rational.ZERO),
                        ImmutableSet.of(),
                        atom.measure() + " cannot be negative",
                        Kind.NON_NEGATIVE));
            }
        }
        return new Model(ImmutableList.copyOf(rows), ImmutableMap.copyOf(unlinked), calendar);
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

    /** A relation in one place: the quantities of its terms, or their series. */
    private record Frame(Relation relation, ImmutableList<Quantity> quantities) {
        /** Whether nothing follows for the others once the whole is free: it can be whatever the parts say. */
        boolean isOnlyAName() {
            Quantity whole = quantities.get(0);
            return !relation.isExact()
                    || !whole.measure().isNonNegative()
                    || (relation.parts().stream().allMatch(Relation.Term::added)
                            && quantities.stream().allMatch(q -> q.measure().isNonNegative()));
        }
    }

    /**
     * The relations that tie series that are mentioned, if need be through series that are not; the latter are added.
     */
    private Set<Frame> frames(Set<Quantity> series) {
        Set<Frame> frames = new LinkedHashSet<>();
        Set<Quantity> touched = new LinkedHashSet<>(series);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Quantity s : List.copyOf(touched)) {
                for (Relation relation : relations) {
                    Optional<ImmutableList<Quantity>> beside =
                            relation.isOfQuantities() ? Optional.empty() : relation.beside(s);
                    if (beside.isPresent()
                            && (relation.isExact()
                                    || beside.get().get(0).measure().isNonNegative())
                            && frames.add(new Frame(relation, beside.get()))) {
                        touched.addAll(beside.get());
                        grown = true;
                    }
                }
            }
        }
        dropIdle(frames, ImmutableSet.copyOf(series));
        for (Frame frame : frames) {
            frame.quantities().forEach(q -> calendar.tie(frame.quantities().get(0), q));
            series.addAll(frame.quantities());
        }
        return frames;
    }

    /**
     * Takes out the relations from which nothing follows, until none is left: all but one of their terms, or the whole,
     * occur nowhere else.
     */
    private static void dropIdle(Set<Frame> frames, Set<Quantity> given) {
        boolean dropped = true;
        while (dropped) {
            Multiset<Quantity> uses = LinkedHashMultiset.create();
            frames.forEach(f -> uses.addAll(f.quantities()));
            dropped = frames.removeIf(f -> {
                Predicate<Quantity> isTied = q -> given.contains(q) || uses.count(q) > 1;
                boolean idle = f.quantities().stream().filter(isTied).count() < 2
                        || (!isTied.test(f.quantities().get(0)) && f.isOnlyAName());
                if (idle) {
                    f.quantities().forEach(uses::remove);
                }
                return idle;
            });
        }
    }

    /**
     * The relations of quantities whose series are mentioned, if need be through other relations; their quantities are
     * added.
     */
    private ImmutableList<Relation> tieQuantities(Set<Quantity> mentioned) {
        Set<Quantity> reached = new LinkedHashSet<>();
        mentioned.forEach(q -> reached.add(Calendar.series(q)));
        Set<Relation> tied = new LinkedHashSet<>();
        int before;
        do {
            before = reached.size() + tied.size();
            for (Relation relation : relations) {
                if (!relation.isOfQuantities()) {
                    List.copyOf(reached).forEach(s -> relation.beside(s).ifPresent(reached::addAll));
                } else if (relation.quantities().stream().map(Calendar::series).anyMatch(reached::contains)) {
                    tied.add(relation);
                    relation.quantities().forEach(q -> reached.add(Calendar.series(q)));
                }
            }
        } while (reached.size() + tied.size() > before);
        for (Relation relation : tied) {
            Quantity first = Calendar.series(relation.quantities().get(0));
            relation.quantities().forEach(q -> calendar.tie(first, Calendar.series(q)));
            mentioned.addAll(relation.quantities());
        }
        return relations.stream().filter(tied::contains).collect(ImmutableList.toImmutableList());
    }

    /** States every relation on every atom on which something follows from it. */
    private void relate(Set<Frame> frames) {
        ImmutableSet<Quantity> known = ImmutableSet.copyOf(calendar.levels());
        Set<Quantity> touched = new LinkedHashSet<>(known);
        Set<Frame> here = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Quantity atom : List.copyOf(touched)) {
                for (Frame frame : frames) {
                    if (frame.quantities().contains(Calendar.series(atom))) {
                        ImmutableList<Quantity> terms = frame.quantities().stream()
                                .map(s -> s.withPeriod(atom.period()))
                                .collect(ImmutableList.toImmutableList());
                        if (here.add(new Frame(frame.relation(), terms))) {
                            touched.addAll(terms);
                            grown = true;
                        }
                    }
                }
            }
        }
        dropIdle(here, known);
        here.forEach(f -> relate(f.relation(), f.quantities()));
    }

    private void relate(Relation relation, List<Quantity> quantities) {
        LinearForm form = calendar.level(quantities.get(0));
        for (int i = 0; i < relation.parts().size(); i++) {
            LinearForm part = calendar.level(quantities.get(i + 1));
            form = relation.parts().get(i).added() ? form.minus(part) : form.plus(part);
        }
        Constraint constraint =
                relation.isExact() ? Constraint.equal(form, Rational.ZERO) : Constraint.atLeast(form, Rational.ZERO);
        rows.add(new Row(
                constraint,
                ImmutableSet.of(),
                relation + ", " + quantities.get(0).period().label(),
                relation.isExact() ? Kind.RELATION : Kind.INCLUSION));
    }

    private void state(int index, Claim claim) {
        claim.subject().visit(new Statement(index, claim));
    }

    /** States what a claim says; whether it ties any numbers together. */
    private final class Statement implements SubjectVisitor<Boolean> {
        private final int index;
        private final Claim claim;

        Statement(int index, Claim claim) {
            this.index = index;
            this.claim = claim;
        }

        @Override
        public Boolean level(Subject.Level level) {
            return between(index, calendar.level(level.quantity()), reading.of(claim.figure()));
        }

        @Override
        public Boolean change(Subject.Change change) {
            return ModelBuilder.this.change(index, claim, change);
        }

        @Override
        public Boolean share(Subject.Share share) {
            Interval ratio = reading.ratio(claim.figure());
            return multiple(index, share.part(), share.whole(), ratio)
                    && between(index, ModelBuilder.this.share(share), ratio);
        }

        @Override
        public Boolean shareChange(Subject.ShareChange change) {
            return ModelBuilder.this.shareChange(index, claim, change);
        }

        @Override
        public Boolean ratio(Subject.Ratio ratio) {
            return multiple(index, ratio.numerator(), ratio.denominator(), reading.ratio(claim.figure()));
        }

        @Override
        public Boolean difference(Subject.Difference difference) {
            return between(
                    index,
                    ModelBuilder.this.difference(difference.minuend(), difference.subtrahend()),
                    reading.of(claim.figure()));
        }

        @Override
        public Boolean rank(Subject.Rank rank) {
            return false;
        }
    }

    private boolean between(int index, LinearForm form, Interval interval) {
        add(ImmutableSet.of(index), index, new Constraint(form, interval.lower(), interval.upper()));
        return true;
    }

    private void add(ImmutableSet<Integer> support, int index, Constraint constraint) {
        if (constraint.lower().isPresent() || constraint.upper().isPresent()) {
            rows.add(new Row(constraint, support, claims.get(index).toString(), Kind.CLAIM));
        }
    }

    private boolean change(int index, Claim claim, Subject.Change change) {
        Quantity base = change.earlier();
        return switch (change.form()) {
            case ABSOLUTE -> between(index, difference(change.quantity(), base), reading.of(claim.figure()));
            case POINTS ->
                Reading.pointIn(change.quantity().unit())
                        .map(p -> between(
                                index,
                                difference(change.quantity(), base),
                                reading.of(claim.figure()).times(p)))
                        .orElseGet(() -> unlinked(
                                index, "%s is not a percentage, so that points of it say nothing".formatted(base)));
            case RATE, FACTOR, DIVISOR ->
                multiple(index, change.quantity(), base, reading.factor(change.form(), claim.figure()));
        };
    }

    private LinearForm difference(Quantity a, Quantity b) {
        return calendar.level(a).minus(calendar.level(b));
    }

    private boolean unlinked(int index, String why) {
        unlinked.put(index, why);
        return false;
    }

    /**
     * States that a level is a multiple of another one that cannot be negative, once for each reason why it cannot;
     * false if it may be.
     */
    private boolean multiple(int index, Quantity level, Quantity base, Interval factor) {
        List<ImmutableSet<Integer>> supports = notNegative(base);
        if (supports.isEmpty()) {
            return unlinked(index, "%s may be negative, so that a multiple of it says nothing".formatted(base));
        }
        supports.forEach(s -> multiple(index, s, calendar.level(level), calendar.level(base), factor));
        return true;
    }

    private void multiple(
            int index, ImmutableSet<Integer> support, LinearForm level, LinearForm base, Interval factor) {
        ImmutableSet<Integer> all =
                ImmutableSet.<Integer>builder().add(index).addAll(support).build();
        factor.lower()
                .ifPresent(f -> add(all, index, Constraint.atLeast(level.plus(base, f.negated()), Rational.ZERO)));
        factor.upper().ifPresent(f -> add(all, index, Constraint.atMost(level.plus(base, f.negated()), Rational.ZERO)));
    }

    /** The claims that show, each alone, that a level is not negative; the empty set where the measure cannot be. */
    private List<ImmutableSet<Integer>> notNegative(Quantity quantity) {
        if (quantity.measure().isNonNegative()) {
            return List.of(ImmutableSet.of());
        }
        List<ImmutableSet<Integer>> supports = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            boolean same = claims.get(i).levelOf().map(quantity::equals).orElse(false);
            if (same && reading.of(claims.get(i).figure()).isNonNegative()) {
                supports.add(ImmutableSet.of(i));
            }
        }
        return supports;
    }

    /** A share as an unknown of its own, which cannot be negative if its part cannot. */
    private LinearForm share(Subject.Share share) {
        boolean known = calendar.knownShare(share).isPresent();
        LinearForm form = LinearForm.of(calendar.share(share));
        if (!known && share.part().measure().isNonNegative()) {
            rows.add(new Row(
                    Constraint.atLeast(form, Rational.ZERO),
                    ImmutableSet.of(),
                    "a share of " + share.part().measure() + " cannot be negative",
                    Kind.NON_NEGATIVE));
        }
        return form;
    }

    private boolean shareChange(int index, Claim claim, Subject.ShareChange change) {
        if (!change.share().part().measure().isNonNegative()
                || !change.share().whole().measure().isNonNegative()) {
            return unlinked(index, "%s may be negative".formatted(change.share()));
        }
        LinearForm now = share(change.share());
        LinearForm then = share(change.earlier());
        if (change.form() == Growth.Form.POINTS) {
            return between(index, now.minus(then), reading.ratio(claim.figure()));
        }
        multiple(index, ImmutableSet.of(), now, then, reading.factor(change.form(), claim.figure()));
        return true;
    }

    /**
     * The same model read in the way that writers usually mean, without what only says that parts are not larger than
     * the whole.
     */
    static boolean isBinding(Row row) {
        return row.kind() == Kind.CLAIM || row.kind() == Kind.RELATION;
    }

    static Reading convention(Reading reading) {
        return reading.withPolicy(HedgePolicy.CONVENTION);
    }
}
