package io.github.comity.cooperation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.event.Event;
import io.github.comity.figure.Unit;
import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds years that can only be of another calendar: nothing is told of the 25th century and later, and no sum of money
 * in a currency of today before the 16th.
 */
final class CalendarReview {
    /** A calendar, those of its years that may be meant, and the Gregorian year in which one of them begins. */
    private record Calendar(String name, int first, int last, IntUnaryOperator gregorian) {
        boolean has(int year) {
            return first <= year && year <= last;
        }

        String meant(int year) {
            return "%s, which is %s in the %s calendar".formatted(gregorian.applyAsInt(year), year, name);
        }
    }

    private static final int FIRST_OF_MONEY = 1500;
    private static final int LAST_TOLD = 2400;
    private static final ImmutableSet<Calendar> CALENDARS = ImmutableSet.of(
            new Calendar("Buddhist", 2401, 2700, y -> y - 543),
            new Calendar("Dangun", 4150, 4450, y -> y - 2333),
            new Calendar("Hebrew", 5560, 5900, y -> y - 3761),
            new Calendar("Solar Hijri", 1180, 1420, y -> y + 621),
            new Calendar("Islamic", 1215, 1499, y -> 622 + (y - 1) * 10631 / 10957));

    private CalendarReview() {}

    static Stream<Finding> of(BilateralCooperation relations) {
        Stream<Finding> events = relations.timeline().events().stream().flatMap(CalendarReview::event);
        return Stream.concat(events, relations.claims().stream().flatMap(CalendarReview::claim));
    }

    private static Stream<Finding> event(Event event) {
        return event.date().earliest().map(LocalDate::getYear).filter(y -> y > LAST_TOLD).stream()
                .map(y -> Finding.about(
                        ReviewRule.OTHER_CALENDAR,
                        "%s must be of a year of the Gregorian calendar, but was of %s%s"
                                .formatted(event.headline(), event.date().label(), meant(y)),
                        event.origin()));
    }

    private static Stream<Finding> claim(Claim claim) {
        return claim.subject().quantity().period().start().map(LocalDate::getYear).stream()
                .filter(y -> y > LAST_TOLD
                        || (y < FIRST_OF_MONEY
                                && claim.subject().quantity().unit().kind() == Unit.Kind.MONEY))
                .map(y -> Finding.ofFigures(
                        ReviewRule.OTHER_CALENDAR,
                        "%s must be of a year of the Gregorian calendar, but was stated: %s%s"
                                .formatted(claim.subject().describe(), FigureReview.figure(claim), meant(y)),
                        ImmutableSet.of(claim)));
    }

    private static String meant(int year) {
        String meant = CALENDARS.stream()
                .filter(c -> c.has(year))
                .map(c -> c.meant(year))
                .collect(Collectors.joining(", or "));
        return meant.isEmpty() ? "" : "; did you mean " + meant + "?";
    }
}
