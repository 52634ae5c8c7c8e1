package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells an earlier time, named aside, from the time of which a text goes on to speak: trade was 551 million in
 * January–August, while it had been 220 million in all of 2021. Exports are then of the months.
 *
 * <p>The whole of a year is aside behind months, behind a word that sets it against them, or where it is said to be the
 * whole year. Any earlier time is aside behind a word that says that it is told for comparison, which may start a
 * sentence of its own. Mutable, not thread-safe.
 */
final class AsideTimes {
    private static final String ASIDE = "ASIDE";
    /** Opens a note, which may go on: for reference. */
    static final String NOTE = "NOTE";

    /** The time that was told aside in this sentence, which clauses behind it may go on with. */
    private @Nullable ReportingPeriod time;

    /**
     * Starts another sentence.
     *
     * @return the time that the sentence before told aside, where this one goes on with it; else null
     */
    @Nullable
    ReportingPeriod start(List<Item> sentence, Words words) {
        ReportingPeriod before = time;
        time = null;
        boolean goesOn = before != null
                && (isPointing(sentence)
                        || Scan.any(sentence, i -> i instanceof Time same && isOfThatYear(same, words)));
        return goesOn ? before : null;
    }

    /** Whether a sentence starts with what was told last: this was 5% more; of this, exports were 6 million. */
    private static boolean isPointing(List<Item> sentence) {
        int first = Scan.past(sentence, 0, i -> i instanceof Cue cue && isSmall(cue));
        return Cue.is(sentence, first, Category.IT) || Cue.is(sentence, first, Category.INCLUDING);
    }

    private static boolean isSmall(Cue cue) {
        return (cue.is(Category.OF) || cue.is(Category.OUT_OF) || cue.is(Category.FILLER))
                && !cue.is(Category.IT)
                && !cue.is(Category.INCLUDING);
    }

    private static boolean isOfThatYear(Time time, Words words) {
        boolean isYear = false;
        for (int at = time.from(); at < time.to(); at++) {
            isYear |= words.is(at, Category.YEAR);
        }
        return isYear && time.kind() == Time.Kind.SAME && time.period() == null;
    }

    /**
     * Takes note of what a clause told, once for each clause in their order.
     *
     * @param told of when the clause told
     * @param known of when was spoken before
     * @return whether it tells of such a time, or goes on with it
     */
    boolean note(Clause clause, @Nullable ReportingPeriod told, @Nullable ReportingPeriod known) {
        if (told == null || known == null) {
            return false;
        }
        if (time != null && told.equals(time) && !clause.hasTime()) {
            return true;
        }
        boolean isBack = Dated.isEarlier(told, known) && !told.contains(known);
        boolean isOfYear = told.isWholeYear()
                && known.lengthInMonths().orElse(MonthSpan.MONTHS) < MonthSpan.MONTHS
                && (clause.startsWith(Category.WHILE) || isAllOfYear(clause));
        boolean isAside = isBack && (isOfYear || isForComparison(clause));
        time = isAside ? told : time;
        return isAside;
    }

    /** Whether a word before the first figure of a clause says that what follows is told for comparison. */
    private static boolean isForComparison(Clause clause) {
        int figure = Scan.past(clause.sentence, 0, e -> e.amount() == null || !clause.elements.contains(e));
        return Scan.any(clause.sentence.subList(0, figure), e -> isAside(e, ASIDE));
    }

    /** Whether a word says that what follows is told for comparison. */
    static boolean compares(Element element) {
        return isAside(element, ASIDE) || isAside(element, NOTE);
    }

    private static boolean isAside(Element element, String value) {
        return element.item() instanceof Cue cue && cue.value(Category.WHILE).equals(value);
    }

    /** Whether a clause behind another one says that a whole year is meant. */
    private static boolean isAllOfYear(Clause clause) {
        Element first = Scan.at(clause.elements, Scan.first(clause.elements, 0, e -> e.time() != null));
        return clause.parent != null
                && first != null
                && first.time() != null
                && first.time().isAllOfYear();
    }
}
