package io.github.comity.claim;

import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;

/** A subject as it stands in a sentence, by its kind. */
final class SubjectDescription implements SubjectVisitor<String> {
    @Override
    public String level(Subject.Level level) {
        return describe(level.quantity());
    }

    @Override
    public String change(Subject.Change change) {
        return change.form().term() + " of " + describe(change.quantity()) + " against " + when(change.base());
    }

    @Override
    public String share(Subject.Share share) {
        Quantity part = share.part();
        Quantity whole = share.whole();
        return "share of "
                + describe(part)
                + " in "
                + (part.partner().equals(whole.partner()) ? whole.measure().toString() : who(whole));
    }

    @Override
    public String shareChange(Subject.ShareChange change) {
        return change.form().term() + " of the " + share(change.share()) + " against " + when(change.base());
    }

    @Override
    public String ratio(Subject.Ratio ratio) {
        return "ratio of " + describe(ratio.numerator()) + " to "
                + ratio.denominator().measure();
    }

    @Override
    public String difference(Subject.Difference difference) {
        return "difference between " + describe(difference.minuend()) + " and " + describe(difference.subtrahend());
    }

    @Override
    public String rank(Subject.Rank rank) {
        return "rank of " + describe(rank.quantity()) + " among " + rank.ranking();
    }

    private static String describe(Quantity quantity) {
        return who(quantity) + (quantity.period().isDate() ? " on " : " in ") + when(quantity.period());
    }

    /** A period as it stands in a sentence: halves and quarters have an article. */
    private static String when(ReportingPeriod period) {
        String label = period.label();
        return label.contains(" half of ") || label.contains(" quarter of ") ? "the " + label : label;
    }

    private static String who(Quantity quantity) {
        String limits = Optional.of(quantity.coverage())
                        .filter(c -> c != Coverage.UNSTATED)
                        .map(c -> " (" + c.label() + ")")
                        .orElse("")
                + quantity.scope().map(s -> " (" + s + ")").orElse("");
        return quantity.measure()
                + limits
                + " of "
                + quantity.reporter().name()
                + " "
                + preposition(quantity.measure())
                + " "
                + (quantity.partner().equals(World.WORLD)
                        ? "the world"
                        : quantity.partner().name());
    }

    private static String preposition(Measure measure) {
        if (measure.equals(Measure.EXPORTS)
                || measure.equals(Measure.RE_EXPORTS)
                || measure.name().endsWith("outflow")) {
            return "to";
        }
        return measure.equals(Measure.IMPORTS)
                        || measure.name().contains("inflow")
                        || measure.equals(Measure.FDI_INWARD_STOCK)
                        || measure.equals(Measure.TOURISTS)
                ? "from"
                : "with";
    }
}
