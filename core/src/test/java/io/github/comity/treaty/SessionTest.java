package io.github.comity.treaty;

import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {
    private static Session.Builder secondHalf() {
        return Session.builder().number(7).planned("2024-41");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,false,false", "2024-07-01,false,false", "2024-12-30,false,false",
        "2024-12-31,true,false", "2025-01-01,true,true", "2030-01-01,true,true"
    })
    void planned_becomesDueAndOverdue(LocalDate day, boolean due, boolean overdue) {
        Session session = secondHalf().build();
        assertThat(session.isDueBy(day)).isEqualTo(due);
        assertThat(session.isOverdueAt(day)).isEqualTo(overdue);
    }

    static Stream<Session> settled() {
        return Stream.of(
                secondHalf().held("2024-11-12").build(),
                secondHalf().held().build(),
                secondHalf().cancelled().build(),
                secondHalf().postponed().build(),
                Session.builder().number(7).build(),
                Session.builder().planned("2024-07-01/..").build());
    }

    @ParameterizedTest
    @MethodSource("settled")
    void heldCalledOffOrWithoutALatestDay_isNeverOverdue(Session session) {
        assertThat(session.isDueBy(LocalDate.MAX)).isFalse();
        assertThat(session.isOverdueAt(LocalDate.MAX)).isFalse();
    }

    @Test
    void dueAndOverdue_areConsistentWithTheLatestDay_onEveryDay() {
        for (String text : List.of("2024-02-28", "2024-02", "2024-33", "2024-40", "2024", "2024-02~", "../2024-02")) {
            Session session = Session.builder().planned(text).build();
            LocalDate latest = session.planned().orElseThrow().latest().orElseThrow();
            for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2026; day = day.plusDays(1)) {
                assertThat(session.isDueBy(day)).as("%s %s", text, day).isEqualTo(!day.isBefore(latest));
                assertThat(session.isOverdueAt(day)).as("%s %s", text, day).isEqualTo(day.isAfter(latest));
            }
        }
    }

    @Test
    void postponedToANewDate_isPlannedForThat() {
        Session session = Session.builder()
                .number(7)
                .postponed(EventDate.secondHalf(2024), EventDate.inQuarter(2025, 1))
                .build();
        assertThat(session.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(session.wasPostponed()).isTrue();
        assertThat(session.isOverdueAt(LocalDate.of(2025, 1, 15))).isFalse();
        assertThat(session.isOverdueAt(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(session)
                .hasToString("7th session, planned for the first quarter of 2025, put off from the second "
                        + "half of 2024");
        assertThat(secondHalf().postponed().build().wasPostponed()).isTrue();
        assertThat(secondHalf().build().wasPostponed()).isFalse();
    }

    @Test
    void toString_everyStatus() {
        assertThat(secondHalf().in("Prague, CZE").build())
                .hasToString("7th session, planned for the second half of 2024 in Prague");
        assertThat(Session.builder().planned("2024-41").build())
                .hasToString("session, planned for the second half of 2024");
        assertThat(Session.builder().number(1).held("2023-05-12").build()).hasToString("1st session, held 12 May 2023");
        assertThat(Session.builder().number(2).held().build()).hasToString("2nd session, held");
        assertThat(Session.builder().number(3).build()).hasToString("3rd session, planned");
        assertThat(Session.builder().number(11).cancelled().build()).hasToString("11th session, cancelled");
        assertThat(secondHalf().cancelled().build())
                .hasToString("7th session, planned for the second half of 2024, cancelled");
        assertThat(secondHalf().postponed().build())
                .hasToString("7th session, planned for the second half of 2024, postponed");
        assertThat(Session.builder().number(112).build().name()).isEqualTo("112th session");
        assertThat(Session.builder().number(122).build().name()).isEqualTo("122nd session");
    }

    @Test
    void attributes_areFound() {
        Official chair = Official.of("A", Post.of("Minister of Trade", KAZ));
        Session session =
                secondHalf().held("2024-11-12").in("Prague").coChair(KAZ, chair).build();
        assertThat(session.place()).contains(Place.of("Prague"));
        assertThat(session.date()).contains(EventDate.parse("2024-11-12"));
        assertThat(session.planned()).contains(EventDate.secondHalf(2024));
        assertThat(session.coChairs()).containsExactly(new CoChair(KAZ, chair));
        assertThat(session.coChairs().iterator().next()).hasToString("Kazakhstan: A, Minister of Trade of Kazakhstan");
        assertThat(session)
                .isEqualTo(Session.builder()
                        .coChair(KAZ, chair)
                        .in("Prague")
                        .held("2024-11-12")
                        .planned("2024-41")
                        .number(7)
                        .build());
        assertThat(session).isNotEqualTo(secondHalf().build());
        // on what day is not stated: the plan tells no more than when it was to be
        assertThat(secondHalf().held().build().date()).contains(EventDate.secondHalf(2024));
        assertThat(secondHalf().held().build().held()).isEmpty();
    }

    @Test
    void impossible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder().build())
                .withMessage("session must have a number, a planned date or the date on which it was held, but was "
                        + "without any; state one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder().number(0).build())
                .withMessage("session number must be 1 or more, but was 0; leave it out if it is not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> secondHalf().held("2024-11-12").cancelled().build())
                .withMessage("7th session must not be both held and cancelled, but was held '2024-11-12'; remove "
                        + "one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> secondHalf().held("2024/..").build())
                .withMessage("7th session must have been held by some day, but was held '2024/..'; give the day or "
                        + "period in which it was held, such as '2024-05-12'");
        assertThatIllegalStateException()
                .isThrownBy(() -> secondHalf().planned("2025"))
                .withMessage("planned(...) of session must be called once, but was called with '2024-41' and '2025'; "
                        + "keep one");
        assertThatIllegalStateException()
                .isThrownBy(() -> secondHalf().cancelled().postponed())
                .withMessage("held, postponed or cancelled(...) of session must be called once, but was called with "
                        + "'cancelled' and 'postponed'; keep one");
    }
}
