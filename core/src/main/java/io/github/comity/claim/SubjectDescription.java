package io.github.comity.claim;

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
        return change.form().term() + " of " + describe(change.quantity()) + " against "
                + change.base().phrase();
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
        return change.form().term() + " of the " + share(change.share()) + " against "
                + change.base().phrase();
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
        ReportingPeriod period = quantity.period();
        boolean isOpen = !period.isBounded() && !period.isUnknown();
        String link = period.isDate() ? " on " : isOpen ? " " : isOfDays(period) ? " in the period " : " in ";
        return who(quantity) + link + period.phrase();
    }

    /** Whether the words for a period start with a day, as in "20 March – 19 October 2020". */
    private static boolean isOfDays(ReportingPeriod period) {
        return period.phrase().matches("[0-9]{1,2}[ –].*");
    }

    private static String who(Quantity quantity) {
        String limits = Optional.of(quantity.coverage())
                        .filter(c -> c != Coverage.UNSTATED)
                        .map(c -> " (" + c.label() + ")")
                        .orElse("")
                + quantity.scope().map(s -> " (" + s + ")").orElse("");
        String what = quantity.measure() + limits;
        String reporter = quantity.reporter().phrase();
        if (quantity.partner().equals(quantity.reporter())) {
            return what + " of " + reporter;
        }
        return what + " "
                + quantity.measure().sides().words(reporter, quantity.partner().phrase());
    }
}
