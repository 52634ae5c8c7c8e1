package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
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
        ModelBuilder.quantities(subject).forEach(q -> open.add(Calendar.series(q)));
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
        ImmutableSet<Quantity> missing = ModelBuilder.quantities(subject).stream()
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
        Parts here = parts(view, subject);
        if (subject instanceof Subject.Level level) {
            return level(here, level.quantity()).map(f -> linear(here, f, removed));
        }
        if (subject instanceof Subject.Difference d) {
            return difference(here, d.minuend(), d.subtrahend(), removed);
        }
        if (subject instanceof Subject.Ratio r) {
            return ratio(here, r.numerator(), r.denominator(), removed);
        }
        if (subject instanceof Subject.Share share) {
            return share(here, share, removed);
        }
        if (subject instanceof Subject.Change change) {
            Quantity base = change.quantity().withPeriod(change.base());
            return switch (change.form()) {
                case ABSOLUTE -> difference(here, change.quantity(), base, removed);
                case POINTS ->
                    Reading.pointIn(base.unit())
                            .flatMap(p -> difference(here, change.quantity(), base, removed)
                                    .map(r -> r.times(p.reciprocal())));
                case RATE, FACTOR, DIVISOR ->
                    ratio(here, change.quantity(), base, removed).map(r -> printed(change.form(), r));
            };
        }
        return subject instanceof Subject.ShareChange change ? shareChange(here, change, removed) : Optional.empty();
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

    /** The unit of a range. */
    static Unit unit(Subject subject) {
        if (subject instanceof Subject.Change c) {
            return unit(c.form(), c.quantity().unit());
        }
        if (subject instanceof Subject.ShareChange c) {
            return unit(c.form(), Unit.PERCENTAGE_POINT);
        }
        if (subject instanceof Subject.Level || subject instanceof Subject.Difference) {
            return subject.quantity().unit();
        }
        return subject instanceof Subject.Rank ? Unit.RANK : Unit.RATIO;
    }

    private static Unit unit(Growth.Form form, Unit absolute) {
        return switch (form) {
            case RATE -> Unit.PERCENT;
            case FACTOR, DIVISOR -> Unit.RATIO;
            case ABSOLUTE -> absolute;
            case POINTS -> Unit.PERCENTAGE_POINT;
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
        Subject.Share then = ModelBuilder.earlier(change);
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
        return claims.stream().anyMatch(c -> c.subject() instanceof Subject.ShareChange)
                && (subject instanceof Subject.ShareChange
                        || claims.stream()
                                .map(Claim::subject)
                                .filter(Subject.ShareChange.class::isInstance)
                                .flatMap(s -> ModelBuilder.quantities(s).stream())
                                .map(Calendar::series)
                                .anyMatch(ModelBuilder.quantities(subject).stream()
                                        .map(Calendar::series)
                                        .toList()::contains));
    }
}
