package io.github.comity.treaty;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.CooperationField;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CommissionTest {
    private static final String NAME =
            "Intergovernmental Commission on Economic, Industrial, Scientific and Technical Cooperation";
    private static final Official MINISTER = Official.of("A", Post.of("Minister of Trade", KAZ));
    private static final Official DEPUTY = Official.of("B", Post.of("Deputy Minister of Industry", CZE));

    private static CommissionBuilder commission() {
        return Commission.builder().name(NAME).shortName("IGC").between(KAZ, CZE);
    }

    @Test
    void foundingCase_theMeetingIsPlannedAndThenOverdue() {
        Commission commission = Commission.builder()
                .name(NAME)
                .between(KAZ, CZE)
                .about(
                        CooperationField.ECONOMIC,
                        CooperationField.INDUSTRIAL,
                        CooperationField.SCIENTIFIC,
                        CooperationField.TECHNICAL)
                .nextSession("2024-41")
                .build();
        assertThat(commission.kind()).isEqualTo(CommissionKind.INTERGOVERNMENTAL);
        assertThat(commission.isNamed(NAME.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(commission.isNamed("IGC")).isFalse();
        assertThat(commission.sides()).containsExactly(CZE, KAZ);
        assertThat(commission).hasToString(NAME + ": Czechia and Kazakhstan, 1 session");
        assertThat(commission.nextSession(LocalDate.of(2024, 9, 2)).orElseThrow())
                .hasToString("session, planned for the second half of 2024");
        assertThat(commission.dueBy(LocalDate.of(2024, 12, 30))).isEmpty();
        assertThat(commission.dueBy(LocalDate.of(2024, 12, 31))).hasSize(1);
        assertThat(commission.overdueAt(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(commission.overdueAt(LocalDate.of(2025, 1, 1))).isEqualTo(commission.sessions());
        assertThat(commission.nextSession(LocalDate.of(2025, 1, 1))).isEmpty();
        Event event = commission.events().get(0);
        assertThat(event).hasToString("second half of 2024 (planned): session of the " + NAME);
        assertThat(event.kind()).isEqualTo(EventKind.SESSION);
        assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(event.origin()).isEqualTo(commission);
        assertThat(event.parties()).containsExactly(CZE, KAZ);
        assertThat(event.fields()).isEqualTo(commission.areas());
        assertThat(event.level()).isEmpty();
    }

    @Test
    void sessions_areInOrderAndMayHaveGaps() {
        Commission commission = commission()
                .nextSession(EventDate.inYear(2026))
                .session(7, s -> s.planned("2025-40"))
                .session(
                        3,
                        s -> s.held("2019-05-12")
                                .in("Prague, CZE")
                                .coChair(CZE, DEPUTY)
                                .coChair(KAZ, MINISTER))
                .session(5, s -> s.planned("2022").cancelled())
                .nextSession(EventDate.inYear(2024))
                .build();
        assertThat(commission.sessions())
                .extracting(Session::toString)
                .containsExactly(
                        "3rd session, held 12 May 2019 in Prague",
                        "5th session, planned for 2022, cancelled",
                        "7th session, planned for the first half of 2025",
                        "session, planned for 2024",
                        "session, planned for 2026");
        assertThat(commission.session(5).orElseThrow().status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(commission.session(4)).isEmpty();
        assertThat(commission.lastHeldSession()).isEqualTo(commission.session(3));
        assertThat(commission
                        .nextSession(LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .planned())
                .contains(EventDate.inYear(2024));
        assertThat(commission.nextSession(LocalDate.of(2025, 1, 1))).isEqualTo(commission.session(7));
        Event held = commission.events().get(0);
        assertThat(held).hasToString("12 May 2019: 3rd session of the IGC");
        assertThat(held.level()).contains(OfficialLevel.MINISTER);
        assertThat(held.officials()).containsExactly(DEPUTY, MINISTER);
        assertThat(held.place().orElseThrow()).hasToString("Prague, CZE");
        assertThat(commission).hasToString(NAME + " (IGC): Czechia and Kazakhstan, 5 sessions");
    }

    @Test
    void lastHeld_withoutNumbers_isTheLatest() {
        Commission commission = commission()
                .session(Session.builder().held("2020").build())
                .session(Session.builder().held("2022").build())
                .build();
        assertThat(commission.lastHeldSession().orElseThrow().held()).contains(EventDate.inYear(2022));
        assertThat(commission().build().lastHeldSession()).isEmpty();
    }

    @Test
    void coChairs_areFoundBySide() {
        Commission commission =
                commission().coChair(KAZ, MINISTER).coChair(CZE, DEPUTY).build();
        assertThat(commission.coChairsOf(KAZ)).containsExactly(MINISTER);
        assertThat(commission.coChairsOf(CZE)).containsExactly(DEPUTY);
        assertThat(commission.coChairsOf(DEU)).isEmpty();
    }

    @Test
    void builderOrder_neverMatters() {
        List<Consumer<CommissionBuilder>> parts = new ArrayList<>(List.of(
                b -> b.name(NAME),
                b -> b.between(KAZ),
                b -> b.between(CZE),
                b -> b.coChair(KAZ, MINISTER),
                b -> b.coChair(CZE, DEPUTY),
                b -> b.session(2, s -> s.held("2019")),
                b -> b.session(1, s -> s.held("2020")),
                b -> b.nextSession("2024-41"),
                b -> b.nextSession("2024"),
                b -> b.about(CooperationField.TRADE),
                b -> b.kind(CommissionKind.JOINT)));
        Commission expected = built(parts);
        long seed = 20241231;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(parts, random);
            Commission shuffled = built(parts);
            assertThat(shuffled)
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(expected)
                    .hasSameHashCodeAs(expected);
            assertThat(shuffled.sessions()).as("seed %d, round %d", seed, i).isEqualTo(expected.sessions());
            assertThat(shuffled.toString()).as("seed %d, round %d", seed, i).isEqualTo(expected.toString());
        }
        assertThat(expected.toBuilder().build()).isEqualTo(expected);
        assertThat(expected.toBuilder().session(9, s -> s.planned("2030")).build())
                .isNotEqualTo(expected);
    }

    private static Commission built(List<Consumer<CommissionBuilder>> parts) {
        CommissionBuilder builder = Commission.builder();
        parts.forEach(p -> p.accept(builder));
        return builder.build();
    }

    @Test
    void missingOrImpossible_saysWhat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Commission.builder().between(KAZ, CZE).build())
                .withMessage("commission must have name, but was built without; call name(...) before build()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commission.builder().name("C").build())
                .withMessage("commission 'C' must have at least two sides, but was without any; name both sides");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commission.builder().name("C").between(CZE).build())
                .withMessage("commission 'C' must have at least two sides, but was of Czechia alone; name both sides");
        String rule = "co-chair of commission 'C' must lead one of its sides, but was"
                + " 'Germany: A, Minister of Trade of Kazakhstan'; add Germany to the sides";
        CommissionBuilder wrong =
                Commission.builder().name("C").between(KAZ, CZE).coChair(DEU, MINISTER);
        assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessage(rule);
        CommissionBuilder wrongSession =
                Commission.builder().name("C").between(KAZ, CZE).session(1, s -> s.coChair(DEU, MINISTER));
        assertThatIllegalArgumentException().isThrownBy(wrongSession::build).withMessage(rule);
        for (boolean heldFirst : new boolean[] {true, false}) {
            CommissionBuilder twice = Commission.builder().name("C").between(KAZ, CZE);
            twice.session(1, s -> s.planned(heldFirst ? "2020" : "2021"));
            twice.session(1, s -> s.planned(heldFirst ? "2021" : "2020"));
            assertThatIllegalArgumentException()
                    .isThrownBy(twice::build)
                    .withMessage("1st session of commission 'C' must be stated once, but was '1st session, planned "
                            + "for 2020' and '1st session, planned for 2021'; keep one of them");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commission()
                        .nextSession("2024-41")
                        .nextSession("2024-41")
                        .build())
                .withMessage("session of commission '" + NAME.substring(0, 48)
                        + "'... (" + NAME.length()
                        + " characters) must be stated once, but was 'session, planned for the "
                        + "second half of 2024' and 'session, planned for the second half of 2024'; keep one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Commission.builder().name("\uD800").between(KAZ, CZE).build())
                .withMessage("commission name must not contain control characters or half of a surrogate pair,"
                        + " but was '\\uD800' with U+D800 at index 0; remove it");
    }
}
