package io.github.comity.reconcile;

import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.solver.LinearForm;
import java.util.Optional;
import java.util.Set;

/**
 * Whether systems that hold bound a subject at both ends, as far as {@link Ends} tell; empty if that takes numbers,
 * which {@link Question} asks for.
 */
final class BySigns implements SubjectVisitor<Optional<Boolean>> {
    private final Parts here;
    private final Set<Integer> removed;

    BySigns(Parts here, Set<Integer> removed) {
        this.here = here;
        this.removed = removed;
    }

    @Override
    public Optional<Boolean> level(Subject.Level level) {
        return form(level.quantity()).flatMap(this::linear);
    }

    @Override
    public Optional<Boolean> difference(Subject.Difference difference) {
        return difference(difference.minuend(), difference.subtrahend());
    }

    @Override
    public Optional<Boolean> change(Subject.Change change) {
        return switch (change.form()) {
            case ABSOLUTE, POINTS -> difference(change.quantity(), change.earlier());
            case RATE, FACTOR, DIVISOR -> ratio(change.quantity(), change.earlier());
        };
    }

    @Override
    public Optional<Boolean> ratio(Subject.Ratio ratio) {
        return ratio(ratio.numerator(), ratio.denominator());
    }

    @Override
    public Optional<Boolean> share(Subject.Share share) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> shareChange(Subject.ShareChange change) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> rank(Subject.Rank rank) {
        return Optional.empty();
    }

    private Optional<LinearForm> form(Quantity quantity) {
        return here.model().level(quantity);
    }

    private Optional<Boolean> difference(Quantity a, Quantity b) {
        return form(a).flatMap(x -> form(b).flatMap(y -> linear(x.minus(y))));
    }

    private Optional<Boolean> linear(LinearForm form) {
        Optional<Ends> ends = here.about(form).map(LinearSystem::ends);
        if (ends.isEmpty() || ends.get().isAnyNumber(removed, form)) {
            return Optional.of(false);
        }
        return ends.get().isBounded(removed, form) ? Optional.of(true) : Optional.empty();
    }

    /** A quotient is not bounded at both ends where either of its forms can be any number. */
    private Optional<Boolean> ratio(Quantity a, Quantity b) {
        return form(a).flatMap(x -> form(b).flatMap(y ->
                here.about(x, y).map(s -> s.ends().isAnyNumber(removed, x, y)).orElse(true)
                        ? Optional.of(false)
                        : Optional.empty()));
    }
}
