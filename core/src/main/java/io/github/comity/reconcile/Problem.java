package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.figure.Rational;
import io.github.comity.solver.Budget;
import io.github.comity.solver.LinearForm;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The claims of one edition, read in several ways, and what can be asked of them; not thread-safe. */
final class Problem {
    /** The readings that are asked for. */
    enum View {
        /** The reading on which verdicts and bounds rest. */
        PROOF,
        /** Hedge words as writers usually mean them. */
        CONVENTION,
        /** The same without what only says that nothing is negative and no part larger than its whole. */
        BINDING
    }

    private static final Rational HUNDRED = Rational.of(100);

    private final ImmutableList<Claim> claims;
    private final Reconciler options;
    private final Map<View, Parts> parts = new EnumMap<>(View.class);
    private final Map<View, Map<Set<Quantity>, Parts>> extended = new EnumMap<>(View.class);

    Problem(ImmutableList<Claim> claims, Reconciler options) {
        this.claims = claims;
        this.options = options;
    }

    ImmutableList<Claim> claims() {
        return claims;
    }

    /** The claims of some indexes, in their order. */
    ImmutableList<Claim> claimsAt(Iterable<Integer> indexes) {
        ImmutableList.Builder<Claim> some = ImmutableList.builder();
        indexes.forEach(i -> some.add(claims.get(i)));
        return some.build();
    }

    /** Whether something is known of a subject: it belongs to a series of some claim, or relations tie it to one. */
    boolean speaksOf(Subject subject) {
        Calendar calendar = parts(View.PROOF).model().calendar();
        Set<Quantity> seen = new HashSet<>();
        Deque<Quantity> open = new ArrayDeque<>();
        subject.quantities().forEach(q -> open.add(Calendar.series(q)));
        while (!open.isEmpty()) {
            Quantity series = open.remove();
            if (calendar.hasSeries(series)) {
                return true;
            }
            if (seen.add(series)) {
                options.relations().stream()
                        .filter(r -> !r.isOfQuantities())
                        .forEach(r -> r.beside(series).ifPresent(open::addAll));
            }
        }
        return false;
    }

    Reconciler options() {
        return options;
    }

    Reading reading(View view) {
        Reading proof = Reading.of(options.policy(), options.rounding());
        return view == View.PROOF ? proof : ModelBuilder.convention(proof);
    }

    Parts parts(View view) {
        return parts.computeIfAbsent(view, v -> split(v, ImmutableSet.of()));
    }

    /** The same with unknowns for quantities that no claim mentions. */
    private Parts parts(View view, Subject subject) {
        Parts known = parts(view);
        ImmutableSet<Quantity> missing = subject.quantities().stream()
                .filter(q -> q.period().isBounded() && known.model().level(q).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        return missing.isEmpty()
                ? known
                : extended.computeIfAbsent(view, v -> new HashMap<>()).computeIfAbsent(missing, m -> split(view, m));
    }

    private Parts split(View view, Set<Quantity> asked) {
        return split(reading(view), asked, view == View.BINDING);
    }

    private Parts split(Reading reading, Set<Quantity> asked, boolean bindingOnly) {
        Model model = new ModelBuilder(claims, reading, options.relations()).build(asked);
        List<Model.Row> rows = model.rows().stream()
                .filter(r -> !bindingOnly || ModelBuilder.isBinding(r))
                .toList();
        return new Parts(model, rows, removable(), new Budget(options.budget()));
    }

    /** Whether the claims can all be true when every rounding is taken wider by a factor. */
    boolean canHoldWidened(Rational factor) {
        return split(reading(View.PROOF).withWidth(factor), ImmutableSet.of(), false)
                .canHold(ImmutableSet.of());
    }

    /** The claims that may be blamed, the most trusted first. */
    private ImmutableList<Integer> removable() {
        return IntStream.range(0, claims.size())
                .boxed()
                .filter(i -> !options.isPinned(claims.get(i)))
                .sorted(Comparator.comparing((Integer i) -> -options.trust(claims.get(i)))
                        .thenComparing(i -> i))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the claims that are not removed say about a subject, in its unit.
     *
     * @return the range, or empty if the subject has none, for instance because its denominator may be negative
     */
    Optional<Range> range(View view, Subject subject, Set<Integer> removed) {
        return subject.visit(new RangeOf(parts(view, subject), removed));
    }

    /** What a model says about a subject. */
    private record RangeOf(Parts here, Set<Integer> removed) implements SubjectVisitor<Optional<Range>> {
        @Override
        public Optional<Range> level(Subject.Level level) {
            return Problem.level(here, level.quantity()).map(f -> linear(here, f, removed));
        }

        @Override
        public Optional<Range> change(Subject.Change change) {
            Quantity base = change.earlier();
            return switch (change.form()) {
                case ABSOLUTE -> Problem.difference(here, change.quantity(), base, removed);
                case POINTS ->
                    Reading.pointIn(base.unit())
                            .flatMap(p -> Problem.difference(here, change.quantity(), base, removed)
                                    .map(r -> r.times(p.reciprocal())));
                case RATE, FACTOR, DIVISOR ->
                    Problem.ratio(here, change.quantity(), base, removed).map(r -> printed(change.form(), r));
            };
        }

        @Override
        public Optional<Range> share(Subject.Share share) {
            return Problem.share(here, share, removed);
        }

        @Override
        public Optional<Range> shareChange(Subject.ShareChange change) {
            return Problem.shareChange(here, change, removed);
        }

        @Override
        public Optional<Range> ratio(Subject.Ratio ratio) {
            return Problem.ratio(here, ratio.numerator(), ratio.denominator(), removed);
        }

        @Override
        public Optional<Range> difference(Subject.Difference difference) {
            return Problem.difference(here, difference.minuend(), difference.subtrahend(), removed);
        }

        @Override
        public Optional<Range> rank(Subject.Rank rank) {
            return Optional.empty();
        }
    }

    private static Range printed(Growth.Form form, Range factor) {
        if (factor.interval().isEmpty()) {
            return factor;
        }
        return switch (form) {
            case RATE -> factor.plus(Rational.ONE.negated()).times(HUNDRED);
            case DIVISOR -> factor.reciprocal();
            case FACTOR, ABSOLUTE, POINTS -> factor;
        };
    }

    private static Optional<LinearForm> level(Parts here, Quantity quantity) {
        return here.model().level(quantity);
    }

    private static Range linear(Parts here, LinearForm form, Set<Integer> removed) {
        return here.about(form).map(s -> s.range(form, removed)).orElse(Range.UNBOUNDED);
    }

    private static Optional<Range> difference(Parts here, Quantity a, Quantity b, Set<Integer> removed) {
        return level(here, a).flatMap(x -> level(here, b).map(y -> linear(here, x.minus(y), removed)));
    }

    private static Optional<Range> ratio(Parts here, Quantity a, Quantity b, Set<Integer> removed) {
        return level(here, a).flatMap(x -> level(here, b).flatMap(y -> ratio(here, x, y, removed)));
    }

    private static Optional<Range> ratio(Parts here, LinearForm a, LinearForm b, Set<Integer> removed) {
        Optional<LinearSystem> system = here.about(a, b);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        Range denominator = system.get().range(b, removed);
        if (denominator.interval().isEmpty()) {
            return Optional.of(denominator);
        }
        return denominator.interval().isNonNegative()
                ? system.get().ratio(a, b, denominator.interval().isPositive(), removed)
                : Optional.empty();
    }

    /** A share is known from its own claims and from the levels. */
    private static Optional<Range> share(Parts here, Subject.Share share, Set<Integer> removed) {
        Optional<Range> stated = here.model().share(share).map(f -> linear(here, f, removed));
        Optional<Range> levels = ratio(here, share.part(), share.whole(), removed);
        return stated.isPresent() && levels.isPresent()
                ? stated.map(s -> s.intersection(levels.get()))
                : stated.or(() -> levels);
    }

    /**
     * Changes of shares are followed between the shares' own claims; through the levels they are followed one after the
     * other.
     */
    private static Optional<Range> shareChange(Parts here, Subject.ShareChange change, Set<Integer> removed) {
        Subject.Share then = change.earlier();
        Optional<LinearForm> x = here.model().share(change.share());
        Optional<LinearForm> y = here.model().share(then);
        boolean points = change.form() == Growth.Form.POINTS;
        if (x.isPresent() && y.isPresent()) {
            return points
                    ? Optional.of(linear(here, x.get().minus(y.get()), removed).times(HUNDRED))
                    : ratio(here, x.get(), y.get(), removed).map(r -> printed(change.form(), r));
        }
        Optional<Interval> now = share(here, change.share(), removed).map(Range::interval);
        Optional<Interval> before = share(here, then, removed).map(Range::interval);
        return points && now.isPresent() && before.isPresent()
                ? Optional.of(
                        new Range(now.get().minus(before.get()).times(HUNDRED), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** Whether a subject is tied to others through changes of shares, which are not followed through the levels. */
    boolean isRelaxed(Subject subject) {
        List<Subject.ShareChange> changes = claims.stream()
                .flatMap(c -> c.subject().as(Subject.ShareChange.class).stream())
                .toList();
        Set<Quantity> ofSubject =
                subject.quantities().stream().map(Calendar::series).collect(ImmutableSet.toImmutableSet());
        return !changes.isEmpty()
                && (subject.as(Subject.ShareChange.class).isPresent()
                        || changes.stream()
                                .flatMap(c -> c.quantities().stream())
                                .map(Calendar::series)
                                .anyMatch(ofSubject::contains));
    }
}
