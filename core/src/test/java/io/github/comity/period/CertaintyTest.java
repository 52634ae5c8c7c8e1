package io.github.comity.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain about an imprecise date is what holds for each day that it may be; all dates of a small calendar. */
class CertaintyTest {
    private static final LocalDate ORIGIN = LocalDate.of(2023, 12, 30);
    private static final int DAYS = 36;

    /** A stretch of time: a first and a last day; far away where it has none. */
    private record Stretch(LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static final LocalDate FAR_PAST = ORIGIN.minusDays(DAYS);
    private static final LocalDate FAR_FUTURE = ORIGIN.plusDays(2 * DAYS);

    /** Dates of which the days are few, with their days spelled out, apart from the code under test. */
    private record Single(String text, LocalDate first, LocalDate last) {
        Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    private static List<Single> singles() {
        List<Single> all = new ArrayList<>();
        for (int d = 2; d < 8; d++) {
            LocalDate day = ORIGIN.plusDays(d);
            all.add(new Single(day.toString(), day, day));
            all.add(new Single(day + "~", day.minusDays(1), day.plusDays(1)));
            all.add(new Single(day + "?", day, day));
        }
        all.add(new Single("2024-01", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)));
        return all;
    }

    /** All stretches that an interval allows: any of its starts with any of its ends, but none that ends too early. */
    private static List<Stretch> stretches(List<LocalDate> starts, List<LocalDate> ends) {
        List<Stretch> all = new ArrayList<>();
        for (LocalDate start : starts) {
            for (LocalDate end : ends) {
                if (!end.isBefore(start)) {
                    all.add(new Stretch(start, end));
                }
            }
        }
        return all;
    }

    private static List<LocalDate> anyDay() {
        return FAR_PAST.datesUntil(FAR_FUTURE.plusDays(1)).toList();
    }

    private static void checkExtent(String text, List<Stretch> stretches) {
        EventDate date = EventDate.parse(text);
        for (int d = -3; d < DAYS; d++) {
            LocalDate day = ORIGIN.plusDays(d);
            assertThat(date.certainlyCovers(day))
                    .as("certainly %s %s", text, day)
                    .isEqualTo(stretches.stream().allMatch(s -> s.covers(day)));
            assertThat(date.possiblyCovers(day))
                    .as("possibly %s %s", text, day)
                    .isEqualTo(stretches.stream().anyMatch(s -> s.covers(day)));
        }
    }

    @Test
    void covers_isWhatAllOrSomeStretchesDo() {
        for (Single one : singles()) {
            List<LocalDate> days = one.days().toList();
            checkExtent(one.text(), days.stream().map(d -> new Stretch(d, d)).toList());
            checkExtent(one.text() + "/..", stretches(days, List.of(FAR_FUTURE)));
            checkExtent("../" + one.text(), stretches(List.of(FAR_PAST), days));
            checkExtent(one.text() + "/", stretches(days, anyDay()));
            checkExtent("/" + one.text(), stretches(anyDay(), days));
            for (Single other : singles()) {
                if (!other.last().isBefore(one.first())) {
                    checkExtent(
                            one.text() + "/" + other.text(),
                            stretches(days, other.days().toList()));
                }
            }
        }
    }

    /** All single dates and intervals as the set of the days that they may be. */
    private static List<Single> moments() {
        List<Single> all = new ArrayList<>(singles());
        for (Single one : singles()) {
            for (Single other : singles()) {
                if (!other.last().isBefore(one.first())) {
                    all.add(new Single(one.text() + "/" + other.text(), one.first(), other.last()));
                }
            }
            all.add(new Single(one.text() + "/..", one.first(), FAR_FUTURE));
            all.add(new Single(one.text() + "/", one.first(), FAR_FUTURE));
            all.add(new Single("../" + one.text(), FAR_PAST, one.last()));
            all.add(new Single("/" + one.text(), FAR_PAST, one.last()));
        }
        return all;
    }

    @Test
    void precedesAndOverdue_holdForAllDaysOfTheSet() {
        List<Single> all = moments();
        List<EventDate> dates = all.stream().map(s -> EventDate.parse(s.text())).toList();
        for (int i = 0; i < all.size(); i++) {
            Single a = all.get(i);
            for (int d = -3; d < DAYS; d++) {
                LocalDate day = ORIGIN.plusDays(d);
                assertThat(dates.get(i).isOverdueAt(day))
                        .as("%s %s", a, day)
                        .isEqualTo(a.days().allMatch(x -> x.isBefore(day)));
            }
            for (int k = 0; k < all.size(); k++) {
                LocalDate first = all.get(k).first();
                assertThat(dates.get(i).precedes(dates.get(k)))
                        .as("%s %s", a, all.get(k))
                        .isEqualTo(a.days().allMatch(x -> x.isBefore(first)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2004/.., 2004-01-15, false, true",
        "2004/.., 2004-12-30, false, true",
        "2004/.., 2004-12-31, true, true",
        "2004-05/2010, 2004-05-30, false, true",
        "2004-05/2010, 2004-05-31, true, true",
        "2004-05/2010, 2010-01-01, true, true",
        "2004-05/2010, 2010-01-02, false, true",
        "2004-05-01/, 2004-05-01, true, true",
        "2004-05-01/, 2004-05-02, false, true",
        "/2010, 2009-12-31, false, true",
        "/2010-06-01, 2010-06-01, true, true",
        "../2010, 2010-01-01, true, true",
        "../2010, 2010-01-02, false, true",
        "../2010, 2011-01-01, false, false",
        "2004-06, 2004-06-15, false, true",
        "2004-06-15, 2004-06-15, true, true",
        "2004-06-15~, 2004-06-15, false, true",
        "2004-03/2004, 2004-03-31, false, true",
        "2004-03/2004, 2004-04-01, false, true",
        "2004/2004, 2004-06-15, false, true",
        "2003/2004, 2003-12-31, true, true",
        "2003/2004, 2004-01-01, true, true"
    })
    void covers_examples(String date, LocalDate day, boolean certainly, boolean possibly) {
        assertThat(EventDate.parse(date).certainlyCovers(day)).isEqualTo(certainly);
        assertThat(EventDate.parse(date).possiblyCovers(day)).isEqualTo(possibly);
    }
}
