package io.github.comity.reconcile;

import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;

/** What a line says before the quantity of a subject, such as {@code "growth of "}; nothing before that of a level. */
final class Heads implements SubjectVisitor<String> {
    @Override
    public String level(Subject.Level level) {
        return "";
    }

    @Override
    public String change(Subject.Change change) {
        return change.form().term() + " of ";
    }

    @Override
    public String share(Subject.Share share) {
        return "share of ";
    }

    @Override
    public String shareChange(Subject.ShareChange shareChange) {
        return "change of the share of ";
    }

    @Override
    public String ratio(Subject.Ratio ratio) {
        return "ratio of ";
    }

    @Override
    public String difference(Subject.Difference difference) {
        return "difference of ";
    }

    @Override
    public String rank(Subject.Rank rank) {
        return "rank of ";
    }
}
