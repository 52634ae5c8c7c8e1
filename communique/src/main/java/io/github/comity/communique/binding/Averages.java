package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees figures that are an average, or that hold for each year or month of a longer period: 75 million a year between
 * 2019 and 2023 is no level of that period.
 */
final class Averages {
    private static final Set<Role> OF_ONE_PERIOD =
            EnumSet.of(Role.LEVEL, Role.BASE, Role.RATE, Role.CHANGE, Role.COUNT);

    private Averages() {}

    /** The same amount, without a role if a word beside it says that it is an average. */
    static Cast refused(Clause clause, Cast cast) {
        if (!OF_ONE_PERIOD.contains(cast.role())) {
            return cast;
        }
        Surroundings around = new Surroundings(clause.elements, cast.index());
        boolean isAverage = around.isBefore(Category.AVERAGE) || around.isBehind(Category.AVERAGE);
        return isAverage ? Cast.none(cast.amount(), around, Reason.AVERAGE) : cast;
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
