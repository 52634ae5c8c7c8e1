package io.github.comity.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.period.EventDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static Optional<EventDate> date(String text) {
        return Optional.ofNullable(text).map(EventDate::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, 2026-05, PLANNED, true, '7 September 2026 (planned, put off from May 2026)'",
        "2026-09-07, 2026-05, HELD, true, 7 September 2026 (put off from May 2026)",
        "2026-09-07, , HELD, false, 7 September 2026",
        "2026-09-07, , PLANNED, false, 7 September 2026 (planned)",
        "2026-09-07, , POSTPONED, true, 7 September 2026 (postponed)",
        "2026-09-07, , CANCELLED, false, 7 September 2026 (cancelled)",
        ", 2026-05, PLANNED, true, '(planned, put off from May 2026)'",
        ", 2026-05, HELD, true, (put off from May 2026)",
        ", , POSTPONED, true, (postponed)",
        ", , HELD, false, ''"
    })
    void words_sayDateAndFate_andWhetherItWasPutOff(
            String date, String before, EventStatus status, boolean wasPostponed, String words) {
        Schedule schedule = new Schedule(date(date), date(before), status);
        assertThat(schedule).hasToString(words);
        assertThat(schedule.wasPostponed()).isEqualTo(wasPostponed);
    }

    @Test
    void held_isWithoutADateBefore() {
        assertThat(Schedule.held(EventDate.parse("2026-09")))
                .isEqualTo(new Schedule(date("2026-09"), Optional.empty(), EventStatus.HELD));
        assertThat(Schedule.held()).isEqualTo(new Schedule(Optional.empty(), Optional.empty(), EventStatus.HELD));
    }
}
