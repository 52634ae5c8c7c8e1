package io.github.comity.communique.binding;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Tells aims and expectations from facts. */
final class Firmness {
    /** For how many months what a period brought may still be expected rather than known. */
    private static final int UNCOUNTED = 3;

    private final Clause clause;
    private final Context context;
    private final boolean isVerbLast;

    Firmness(Clause clause, Context context, boolean isVerbLast) {
        this.isVerbLast = isVerbLast;
        this.clause = clause;
        this.context = context;
    }

    /** How firm a figure is; null if it says what might be of a time that is over. */
    @Nullable
    ClaimStatus of(Draft draft) {
        Cue status = draft.level != null && clause.isOfNow(draft.level) ? null : status(draft);
        if (status != null && status.is(Category.MODAL) && isOver(draft, UNCOUNTED)) {
            return null;
        }
        if (status != null) {
            return ClaimStatus.valueOf(status.value(Category.STATUS));
        }
        return isAhead(draft) ? ClaimStatus.TARGET : ClaimStatus.ACTUAL;
    }

    /** Whether the period of a figure had not begun when the text was published, or is one by which it is due. */
    private boolean isAhead(Draft draft) {
        ReportingPeriod period = draft.dated.period();
        LocalDate published = context.published;
        if (period == null || published == null || !period.isBounded()) {
            return false;
        }
        LocalDate start = period.start().orElseThrow();
        boolean isDue = Scan.any(clause.elements, e -> e.item() instanceof Time time && isDue(time, start));
        boolean isThisMonth = YearMonth.from(start).equals(YearMonth.from(published))
                && period.lengthInMonths().orElse(0) <= 1;
        return isDue
                ? !isThisMonth && period.endExclusive().orElseThrow().isAfter(published)
                : start.isAfter(published);
    }

    private static boolean isDue(Time time, LocalDate start) {
        ReportingPeriod until = time.period();
        return time.isDue()
                && until != null
                && until.isBounded()
                && !start.isBefore(until.start().orElseThrow())
                && start.isBefore(until.endExclusive().orElseThrow());
    }

    /** The word that makes a figure an aim or expectation, unless its period is over. */
    private @Nullable Cue status(Draft draft) {
        boolean isLong = isOver(draft, UNCOUNTED);
        boolean isFact = isOver(draft, 0) && draft.dated.basis() != Basis.CARRIED;
        for (Element element : clause.elements) {
            if (element.item() instanceof Cue cue && cue.is(Category.STATUS)) {
                boolean isNear = isVerbLast || cue.to() <= draft.position() || isBehind(element, draft);
                boolean isOf =
                        cue.is(Category.MODAL) ? isModalOf(element, draft) : isAhead(draft) || tells(element, draft);
                boolean isForecast = cue.value(Category.STATUS).equals(ClaimStatus.FORECAST.name());
                boolean isOpen = !isFact || (isForecast && !isLong) || (cue.is(Category.MODAL) && !draft.isBase);
                if (isNear && isOf && isOpen && !isOfOther(element, draft)) {
                    return cue;
                }
            }
        }
        return null;
    }

    /**
     * Whether a word such as would stands in the segment of a figure, or at the end of one before an aside: would,
     * without them, have risen by 10%; but not: he would go, and exports were 5 million.
     */
    private boolean isModalOf(Element modal, Draft draft) {
        int at = clause.elements.indexOf(modal);
        Element next = Scan.at(clause.elements, at + 1);
        return next == null
                || next.segment() != modal.segment()
                || Scan.any(
                        clause.elements,
                        e -> e.segment() == modal.segment()
                                && e.item() instanceof Amount amount
                                && amount.digitsFrom() == draft.position());
    }

    /** Whether the period of a figure had been over for some months when the text was published. */
    private boolean isOver(Draft draft, int months) {
        ReportingPeriod period = draft.dated.period();
        LocalDate published = context.published;
        LocalDate end = period == null ? null : period.endExclusive().orElse(null);
        return end != null && published != null && !end.isAfter(published.minusMonths(months));
    }

    /**
     * Whether what is aimed at is named right behind the word, and is not what the figure is of: plan to list projects
     * as trade hits 9 billion.
     */
    private boolean isOfOther(Element status, Draft draft) {
        boolean isBehind = false;
        for (Element element : clause.elements) {
            isBehind |= element.equals(status);
            Flow flow = isBehind ? element.flow() : null;
            if (isBehind && (element.is(Category.AND) || element.amount() != null)) {
                return false;
            }
            if (flow != null) {
                return flow.concept().isCount() && draft.statistic.isTrade();
            }
        }
        return false;
    }

    /** Whether a word of aim stands behind a figure in its segment: growth of 4% is forecast. */
    private boolean isBehind(Element status, Draft draft) {
        return Scan.any(
                clause.elements,
                e -> e.segment() == status.segment()
                        && e.item() instanceof Amount amount
                        && amount.digitsFrom() == draft.position()
                        && (amount.kind() == Amount.Kind.PERCENT || isRightBehind(status, e)));
    }

    /** Whether a word of aim stands in the segment of a figure, or before a level that is to be reached. */
    private boolean tells(Element status, Draft draft) {
        int at =
                Scan.first(clause.elements, 0, e -> e.item() instanceof Amount a && a.digitsFrom() == draft.position());
        if (!(Element.item(clause.elements, at) instanceof Amount amount)) {
            return true;
        }
        Cue link = new Surroundings(clause.elements, at).linkBefore();
        boolean isFirst = !Element.hasAmounts(clause.elements.subList(0, at)) && clause.head == null;
        return clause.elements.get(at).segment() == status.segment()
                || isFirst
                || (link != null && link.is(Category.TO))
                || amount.isUpTo();
    }

    /**
     * Whether but a verb and what a figure is of stand between it and a word of aim: 7 million in trade is expected.
     */
    private boolean isRightBehind(Element status, Element figure) {
        int behind = clause.elements.indexOf(figure) + 1;
        int at = Scan.past(
                clause.elements,
                behind,
                e -> e.isIdle()
                        || e.isPlace()
                        || e.flow() != null
                        || e.is(Category.OF)
                        || (e.is(Category.LEVEL) && !e.equals(status)));
        return status.equals(Scan.at(clause.elements, at));
    }

    /** Whether what stands at a place is something that somebody aims at. */
    static boolean isTarget(Clause clause, int at) {
        int before = Scan.last(clause.elements, at, e -> e.amount() != null || e.is(Category.STATUS));
        return Element.item(clause.elements, before) instanceof Cue cue
                && cue.value(Category.STATUS).equals(ClaimStatus.TARGET.name());
    }
}
