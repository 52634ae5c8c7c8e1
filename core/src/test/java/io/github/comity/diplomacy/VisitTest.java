package io.github.comity.diplomacy;

import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.People.KOZAK;
import static io.github.comity.diplomacy.People.VASSILENKO;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitTest {
    private static final Forum GLOBSEC =
            Forum.builder().name("GLOBSEC-2024").on("2024-08").build();

    private static VisitBuilder working() {
        return Visit.builder()
                .kind(WORKING)
                .visitor(VASSILENKO)
                .to(CZE, "Prague")
                .on("2024-09-02");
    }

    @Test
    void visit_ofTheDocumentation() {
        Visit visit = working()
                .meeting(m -> m.format(TALKS).with(KOZAK).about(POLITICAL, TRADE))
                .build();
        assertThat(visit).hasToString("working visit of Roman Vassilenko to Prague, CZE, 2 September 2024");
        assertThat(visit.level()).contains(OfficialLevel.DEPUTY_MINISTER);
        assertThat(visit.homeCountry()).contains(KAZ);
        assertThat(visit.place()).contains(Place.of("Prague", CZE));
        assertThat(visit.status()).isEqualTo(EventStatus.HELD);
        assertThat(visit.meetings())
                .singleElement()
                .hasToString("talks of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), Prague, CZE, 2 "
                        + "September 2024");
        assertThat(visit.meetingsWith(CZE)).hasSize(1);
        assertThat(visit.meetingsWith(GBR)).isEmpty();
    }

    @Test
    void meeting_keepsWhatItSaysItself() {
        Visit visit = working()
                .meeting(m -> m.with(VASSILENKO, KOZAK).in("Brno, CZE").on("2024-09-03"))
                .meeting(m -> m.side(CZE).format(TELEPHONE))
                .meeting(m -> m.side(NOR).onTheSidelinesOf(GLOBSEC))
                .build();
        assertThat(visit.meetings().asList())
                .extracting(Meeting::toString)
                .containsExactly(
                        "meeting of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), Brno, CZE, 3 "
                                + "September 2024",
                        "telephone call of Kazakhstan (Roman Vassilenko) and Czechia, 2 September 2024",
                        "meeting of Kazakhstan (Roman Vassilenko) and Norway on the sidelines of "
                                + "GLOBSEC-2024, Prague, CZE, August 2024");
    }

    @Test
    void meeting_ofAVisitThatIsCalledOff_isCalledOff() {
        Visit visit = working()
                .status(EventStatus.CANCELLED)
                .meeting(m -> m.with(KOZAK))
                .meeting(m -> m.side(CZE).format(TELEPHONE).status(EventStatus.HELD))
                .build();
        assertThat(visit).hasToString("working visit of Roman Vassilenko to Prague, CZE, 2 September 2024 (cancelled)");
        assertThat(visit.meetings())
                .extracting(Meeting::status)
                .containsExactly(EventStatus.CANCELLED, EventStatus.HELD);
    }

    @Test
    void meetingWithEach_isOneMeetingPerParty() {
        Visit visit = working()
                .meetingWithEach(ImmutableList.of(GBR, NOR), m -> m.onTheSidelinesOf(GLOBSEC))
                .build();
        assertThat(visit.meetings()).hasSize(2);
        assertThat(visit.meetingsWith(NOR)).singleElement().satisfies(m -> {
            assertThat(m.parties()).containsExactly(KAZ, NOR);
            assertThat(m.forum()).contains(GLOBSEC);
        });
    }

    @Test
    void level_andHomeCountry_canBeGiven() {
        Official envoy = Official.of("E", Post.builder().title("Special Envoy").build());
        Visit bare = Visit.builder().kind(WORKING).visitor(envoy).to(CZE).build();
        assertThat(bare.level()).isEmpty();
        assertThat(bare.homeCountry()).isEmpty();
        assertThat(bare).hasToString("working visit of E to Czechia");
        assertThat(bare.events()).isEmpty();
        Visit given = Visit.builder()
                .kind(WORKING)
                .visitor(envoy)
                .from(KAZ)
                .to(CZE)
                .level(OfficialLevel.DIRECTOR)
                .meeting(m -> m.with(KOZAK))
                .build();
        assertThat(given.meetings()).singleElement().hasToString("meeting of Kazakhstan (E) and Czechia (Jiří Kozák)");
        assertThat(given.level()).contains(OfficialLevel.DIRECTOR);
        assertThat(given.homeCountry()).contains(KAZ);
    }

    @Test
    void events_areTheVisitAndItsMeetings() {
        Official aide = Official.of("B", Post.of("Director", KAZ));
        Visit visit = working()
                .host(KOZAK)
                .delegation(aide)
                .forum(GLOBSEC)
                .purpose("political consultations")
                .meeting(m -> m.with(KOZAK).about(TRADE))
                .build();
        assertThat(visit.events())
                .extracting(Event::toString)
                .containsExactly(
                        "2 September 2024: working visit of Roman Vassilenko to Prague",
                        "2 September 2024: meeting of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák)");
        Event event = visit.events().get(0);
        assertThat(event.kind()).isEqualTo(EventKind.VISIT);
        assertThat(event.origin()).isEqualTo(visit);
        assertThat(event.parties()).containsExactlyInAnyOrder(KAZ, CZE);
        assertThat(event.officials()).containsExactlyInAnyOrder(VASSILENKO, KOZAK, aide);
        assertThat(event.fields()).containsExactly(TRADE);
        assertThat(event.level()).contains(OfficialLevel.DEPUTY_MINISTER);
    }

    @ParameterizedTest
    @EnumSource
    void kinds_printAndParse_andSayWhetherTheyAreContacts(VisitKind kind) {
        assertThat(VisitKind.parse(kind.toString())).isEqualTo(kind);
        Visit visit = Visit.builder()
                .kind(kind)
                .visitor(VASSILENKO)
                .to(CZE)
                .on("2024")
                .build();
        assertThat(visit.events().get(0).kind().isContact()).isEqualTo(kind.isContact());
        assertThat(kind.isContact()).isEqualTo(kind != VisitKind.PRIVATE && kind != VisitKind.TRANSIT);
    }

    @Test
    void odd_isKept() {
        Visit stateVisitOfADeputy = Visit.builder()
                .kind(STATE)
                .visitor(VASSILENKO)
                .to(KAZ)
                .on("2024")
                .build();
        assertThat(stateVisitOfADeputy).hasToString("state visit of Roman Vassilenko to Kazakhstan, 2024");
    }

    @Test
    void builder_saysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Visit.builder().on("2024").build())
                .withMessage("visit must have kind and visitor and host country, but was built without;"
                        + " call kind(...) and visitor(...) and to(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> working().meeting(m -> m.with(VASSILENKO)).build())
                .withMessage("meeting must have two sides, but was built with Kazakhstan alone; call with(...) or "
                        + "side(...) for each, or andOthers() before build()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> working().purpose("\0").build())
                .withMessage("visit purpose must not contain control characters or half of a surrogate pair, but "
                        + "was '\\u0000' with U+0000 at index 0; remove it");
        assertThatIllegalStateException().isThrownBy(() -> working().to(GBR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visit.builder().on("2024-09-03/2024-09-02"))
                .withMessage(
                        "end of an interval must not be before its start, but was 2024-09-03 to 2024-09-02; swap them");
    }

    @Test
    void planThatWasCalledOff_keepsItsDate_inAnyOrder() {
        VisitBuilder visit = Visit.builder().kind(WORKING).visitor(VASSILENKO).to(CZE);
        assertThat(visit.planned("2026-05").cancelled().build())
                .hasToString("working visit of Roman Vassilenko to Czechia, May 2026 (cancelled)");
        assertThat(Meeting.builder()
                        .with(KAZ, CZE)
                        .postponed()
                        .planned("2026-05")
                        .build())
                .hasToString("meeting of Kazakhstan and Czechia, May 2026 (postponed)");
        Forum forum = Forum.builder().name("Expo").planned("2026").cancelled().build();
        assertThat(forum)
                .hasToString("Expo, 2026 (cancelled)")
                .isEqualTo(
                        Forum.builder().name("Expo").cancelled().planned("2026").build());
        assertThat(Milestone.builder()
                        .title("opened")
                        .postponed()
                        .planned("2026")
                        .build()
                        .status())
                .isEqualTo(EventStatus.POSTPONED);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Forum.builder().name("Expo").planned("2026").cancelled().held())
                .withMessage("status(...) of forum must be called once, but was called with 'planned' and 'held'; keep "
                        + "one");
    }

    @Test
    void builder_canBuildAgain() {
        VisitBuilder builder = working().meeting(m -> m.with(KOZAK));
        assertThat(builder.build()).isEqualTo(builder.build());
    }

    @Test
    void builderOrder_neverMatters() {
        List<UnaryOperator<VisitBuilder>> steps = new ArrayList<>(ImmutableList.of(
                v -> v.kind(WORKING),
                v -> v.visitor(VASSILENKO),
                v -> v.to(CZE, "Prague"),
                v -> v.on("2024-09-02"),
                v -> v.host(KOZAK),
                v -> v.forum(GLOBSEC),
                v -> v.delegation(KOZAK),
                v -> v.delegation(VASSILENKO),
                v -> v.meeting(
                        m -> m.with(KOZAK).about(POLITICAL, TRADE).topic("a").topic("b")),
                v -> v.meeting(m -> m.side(GBR).side(NOR).onTheSidelinesOf(GLOBSEC)),
                v -> v.status(EventStatus.POSTPONED)));
        Visit expected = build(steps);
        Visit swapped = working()
                .host(KOZAK)
                .forum(GLOBSEC)
                .delegation(VASSILENKO, KOZAK)
                .meeting(m -> m.onTheSidelinesOf(GLOBSEC).side(NOR).side(GBR))
                .meeting(m -> m.topic("b").topic("a").about(TRADE, POLITICAL).with(KOZAK))
                .status(EventStatus.POSTPONED)
                .build();
        assertThat(swapped).isEqualTo(expected).hasSameHashCodeAs(expected);
        long seed = 20240902;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(steps, random);
            assertThat(build(steps))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(expected)
                    .hasSameHashCodeAs(expected);
        }
    }

    private static Visit build(List<UnaryOperator<VisitBuilder>> steps) {
        VisitBuilder builder = Visit.builder();
        for (UnaryOperator<VisitBuilder> step : steps) {
            builder = step.apply(builder);
        }
        return builder.build();
    }

    @Test
    void equality_everyAttributeCounts() {
        ImmutableList<Visit> all = ImmutableList.of(
                working().build(),
                working().host(KOZAK).build(),
                working().forum(GLOBSEC).build(),
                working().purpose("x").build(),
                working().level(OfficialLevel.EXPERT).build(),
                working().from(KAZ).build(),
                working().delegation(KOZAK).build(),
                working().status(EventStatus.PLANNED).build(),
                working().meeting(m -> m.with(KOZAK)).build(),
                Visit.builder()
                        .kind(STATE)
                        .visitor(VASSILENKO)
                        .to(CZE, "Prague")
                        .on("2024-09-02")
                        .build(),
                Visit.builder()
                        .kind(WORKING)
                        .visitor(KOZAK)
                        .to(CZE, "Prague")
                        .on("2024-09-02")
                        .build(),
                Visit.builder()
                        .kind(WORKING)
                        .visitor(VASSILENKO)
                        .to(GBR, "Prague")
                        .on("2024-09-02")
                        .build(),
                Visit.builder()
                        .kind(WORKING)
                        .visitor(VASSILENKO)
                        .to(CZE, "Prague")
                        .on(EventDate.inYear(2024))
                        .build());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(working().build()).isEqualTo(all.get(0)).hasSameHashCodeAs(all.get(0));
    }
}
