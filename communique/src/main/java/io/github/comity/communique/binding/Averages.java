package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Sees figures that are an average, or that hold for each year or month of a longer period: 75 million a year between
 * 2019 and 2023 is no level of that period.
 */
final class Averages {
    private Averages() {}

    /** Whether a word beside a figure says that it is an average. */
    static boolean isAverage(Surroundings around) {
        return around.isBefore(Category.AVERAGE) || around.isBehind(Category.AVERAGE);
    }

    /**
     * Whether the words behind a figure say that it holds for each of several parts of its period: 75 million a year.
     */
    static boolean isOfEachPart(Clause clause, Cast cast, @Nullable ReportingPeriod period) {
        int next = cast.index() + 1;
        if (period == null
                || next >= clause.elements.size()
                || !(clause.elements.get(next).item() instanceof Cue cue)
                || !cue.is(Category.EACH)) {
            return false;
        }
        int months = period.lengthInMonths().orElse(0);
        return !period.isBounded() || months > MonthSpan.monthsOf(cue.value(Category.EACH));
    }

    /** Whether words beside a change say that it is so large in each year: grew 6.2 percent a year. */
    static boolean isOfEachYear(Clause clause, Cast cast) {
        Surroundings around = new Surroundings(clause.elements, cast.index());
        return around.isBefore(Category.YEARLY) || around.isBehind(Category.YEARLY) || around.isBehind(Category.EACH);
    }
}
