package io.github.comity.claim;

import com.google.common.collect.ImmutableList;

/** The quantities whose levels a subject is about, by its kind. */
final class SubjectQuantities implements SubjectVisitor<ImmutableList<Quantity>> {
    @Override
    public ImmutableList<Quantity> level(Subject.Level level) {
        return ImmutableList.of(level.quantity());
    }

    @Override
    public ImmutableList<Quantity> change(Subject.Change change) {
        return ImmutableList.of(change.quantity(), change.earlier());
    }

    @Override
    public ImmutableList<Quantity> share(Subject.Share share) {
        return ImmutableList.of(share.part(), share.whole());
    }

    @Override
    public ImmutableList<Quantity> shareChange(Subject.ShareChange shareChange) {
        Subject.Share now = shareChange.share();
        Subject.Share then = shareChange.earlier();
        return ImmutableList.of(now.part(), now.whole(), then.part(), then.whole());
    }

    @Override
    public ImmutableList<Quantity> ratio(Subject.Ratio ratio) {
        return ImmutableList.of(ratio.numerator(), ratio.denominator());
    }

    @Override
    public ImmutableList<Quantity> difference(Subject.Difference difference) {
        return ImmutableList.of(difference.minuend(), difference.subtrahend());
    }

    @Override
    public ImmutableList<Quantity> rank(Subject.Rank rank) {
        return ImmutableList.of(rank.quantity());
    }
}
