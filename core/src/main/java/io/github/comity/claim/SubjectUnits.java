package io.github.comity.claim;

import io.github.comity.figure.Unit;

/** The unit in which the bounds of a subject are given, by its kind. */
final class SubjectUnits implements SubjectVisitor<Unit> {
    @Override
    public Unit level(Subject.Level level) {
        return level.quantity().unit();
    }

    @Override
    public Unit change(Subject.Change change) {
        return of(change.form(), change.quantity().unit().ofDifference());
    }

    @Override
    public Unit share(Subject.Share share) {
        return Unit.RATIO;
    }

    @Override
    public Unit shareChange(Subject.ShareChange shareChange) {
        return of(shareChange.form(), Unit.PERCENTAGE_POINT);
    }

    @Override
    public Unit ratio(Subject.Ratio ratio) {
        return Unit.RATIO;
    }

    @Override
    public Unit difference(Subject.Difference difference) {
        return difference.minuend().unit().ofDifference();
    }

    @Override
    public Unit rank(Subject.Rank rank) {
        return Unit.RANK;
    }

    private static Unit of(Growth.Form form, Unit absolute) {
        return switch (form) {
            case RATE -> Unit.PERCENT;
            case FACTOR, DIVISOR -> Unit.RATIO;
            case ABSOLUTE -> absolute;
            case POINTS -> Unit.PERCENTAGE_POINT;
        };
    }

    /** Whether a figure in a unit can be about a subject: the subject's unit, and percent where it is a quotient. */
    record Accepts(Unit unit) implements SubjectVisitor<Boolean> {
        @Override
        public Boolean level(Subject.Level level) {
            return unit.equals(level.unit());
        }

        @Override
        public Boolean change(Subject.Change change) {
            return of(change.form(), change);
        }

        @Override
        public Boolean share(Subject.Share share) {
            return isQuotient();
        }

        @Override
        public Boolean shareChange(Subject.ShareChange shareChange) {
            return of(shareChange.form(), shareChange);
        }

        @Override
        public Boolean ratio(Subject.Ratio ratio) {
            return isQuotient();
        }

        @Override
        public Boolean difference(Subject.Difference difference) {
            return unit.equals(difference.unit());
        }

        @Override
        public Boolean rank(Subject.Rank rank) {
            return unit.equals(rank.unit());
        }

        private boolean of(Growth.Form form, Subject change) {
            return switch (form) {
                case FACTOR, DIVISOR -> isQuotient();
                case RATE, ABSOLUTE, POINTS -> unit.equals(change.unit());
            };
        }

        private boolean isQuotient() {
            return unit.equals(Unit.PERCENT) || unit.equals(Unit.RATIO);
        }
    }
}
