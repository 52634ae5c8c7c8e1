package io.github.comity.reconcile;

import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.figure.Rational;
import io.github.comity.solver.LinearForm;
import java.util.Optional;
import java.util.Set;

/**
 * What systems say about a subject: levels and differences are forms of unknowns, ratios are quotients of forms. There
 * is no range where, for instance, the denominator may be negative.
 */
final class Question implements SubjectVisitor<Optional<Range>> {
    private static final Rational HUNDRED = Rational.of(100);

    private final Parts here;
    private final Set<Integer> removed;

    Question(Parts here, Set<Integer> removed) {
        this.here = here;
        this.removed = removed;
    }

    @Override
    public Optional<Range> level(Subject.Level level) {
        return form(level.quantity()).map(this::linear);
    }

    @Override
    public Optional<Range> difference(Subject.Difference difference) {
        return difference(difference.minuend(), difference.subtrahend());
    }

    @Override
    public Optional<Range> ratio(Subject.Ratio ratio) {
        return ratio(ratio.numerator(), ratio.denominator());
    }

    @Override
    public Optional<Range> rank(Subject.Rank rank) {
        return Optional.empty();
    }

    @Override
    public Optional<Range> change(Subject.Change change) {
        Quantity now = change.quantity();
        Quantity base = change.earlier();
        return switch (change.form()) {
            case ABSOLUTE -> difference(now, base);
            case POINTS ->
                Reading.pointIn(base.unit()).flatMap(p -> difference(now, base).map(r -> r.times(p.reciprocal())));
            case RATE, FACTOR, DIVISOR -> ratio(now, base).map(r -> printed(change.form(), r));
        };
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

    private Optional<LinearForm> form(Quantity quantity) {
        return here.model().level(quantity);
    }

    private Range linear(LinearForm form) {
        return here.about(form).map(s -> s.range(form, removed)).orElse(Range.UNBOUNDED);
    }

    private Optional<Range> difference(Quantity a, Quantity b) {
        return form(a).flatMap(x -> form(b).map(y -> linear(x.minus(y))));
    }

    private Optional<Range> ratio(Quantity a, Quantity b) {
        return form(a).flatMap(x -> form(b).flatMap(y -> ratio(x, y)));
    }

    private Optional<Range> ratio(LinearForm a, LinearForm b) {
        Optional<LinearSystem> system = here.about(a, b);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        return system.get().ratio(a, b, removed);
    }

    /** A share is known from its own claims and from the levels. */
    @Override
    public Optional<Range> share(Subject.Share share) {
        Optional<Range> stated = here.model().share(share).map(this::linear);
        Optional<Range> levels = ratio(share.part(), share.whole());
        return stated.isPresent() && levels.isPresent()
                ? stated.map(s -> s.intersection(levels.get()))
                : stated.or(() -> levels);
    }

    /**
     * Changes of shares are followed between the shares' own claims; through the levels they are followed one after the
     * other.
     */
    @Override
    public Optional<Range> shareChange(Subject.ShareChange change) {
        Subject.Share then = change.earlier();
        Optional<LinearForm> x = here.model().share(change.share());
        Optional<LinearForm> y = here.model().share(then);
        boolean points = change.form() == Growth.Form.POINTS;
        if (x.isPresent() && y.isPresent()) {
            return points
                    ? Optional.of(linear(x.get().minus(y.get())).times(HUNDRED))
                    : ratio(x.get(), y.get()).map(r -> printed(change.form(), r));
        }
        Optional<Interval> now = share(change.share()).map(Range::interval);
        Optional<Interval> before = share(then).map(Range::interval);
        return points && now.isPresent() && before.isPresent()
                ? Optional.of(
                        new Range(now.get().minus(before.get()).times(HUNDRED), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
