package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import java.util.Optional;

/** Turns what was solved into the units that were asked for. */
final class Printing {
    private static final Rational HUNDRED = Rational.of(100);

    private Printing() {}

    static JointBounds joint(Subject subject, Range range, boolean tight) {
        Interval interval = range.interval();
        boolean empty = interval.isEmpty();
        return new JointBounds(
                subject,
                subject.unit(),
                interval.toBounds(),
                empty ? Optional.empty() : interval.lower(),
                empty ? Optional.empty() : interval.upper(),
                range.lower().map(Range.End::certificate),
                range.upper().map(Range.End::certificate),
                tight);
    }

    /** An interval in the unit of a subject, converted to that of a claim's figure: a ratio to percent. */
    static Interval inFigureUnit(Claim claim, Interval interval) {
        boolean ratio = claim.subject().unit().equals(Unit.RATIO);
        return ratio && claim.unit().equals(Unit.PERCENT) && !interval.isEmpty() ? interval.times(HUNDRED) : interval;
    }
}
