package io.github.comity.diplomacy;

import static io.github.comity.diplomacy.MeetingFormat.ON_THE_SIDELINES;
import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.People.KOZAK;
import static io.github.comity.diplomacy.People.VASSILENKO;
import static io.github.comity.event.CooperationField.CULTURAL;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingTest {
    private static final Forum GLOBSEC = Forum.builder()
            .name("GLOBSEC-2024")
            .in("Prague, CZE")
            .on("2024-08-30/2024-09-01")
            .build();

    @Test
    void talks_ofTheDocumentation() {
        Meeting talks = Meeting.builder()
                .format(TALKS)
                .with(VASSILENKO, KOZAK)
                .about(POLITICAL, TRADE)
                .on("2024-09-02")
                .build();
        assertThat(talks)
                .hasToString("talks of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), 2 September 2024");
        assertThat(talks.sides())
                .containsExactly(
                        new Meeting.Side(KAZ, ImmutableSet.of(VASSILENKO)),
                        new Meeting.Side(CZE, ImmutableSet.of(KOZAK)));
        assertThat(talks.isAbout(TRADE)).isTrue();
        assertThat(talks.isAbout(CULTURAL)).isFalse();
        assertThat(talks.isWith(CZE)).isTrue();
        assertThat(talks.isWith(GBR)).isFalse();
    }

    @Test
    void level_isWhatAllSidesReach() {
        assertThat(Meeting.builder().with(VASSILENKO, KOZAK).build().level()).contains(OfficialLevel.DEPUTY_MINISTER);
        Official minister = Official.of("M", Post.of("Minister of Foreign Affairs", KAZ));
        assertThat(Meeting.builder().with(VASSILENKO, KOZAK, minister).build().level())
                .contains(OfficialLevel.FIRST_DEPUTY_MINISTER);
        assertThat(Meeting.builder().with(VASSILENKO).side(GBR).build().level()).isEmpty();
        assertThat(Meeting.builder().with(VASSILENKO, KOZAK).andOthers().build().level())
                .isEmpty();
        assertThat(Meeting.builder()
                        .with(VASSILENKO)
                        .side(GBR)
                        .level(OfficialLevel.DEPUTY_MINISTER)
                        .build()
                        .level())
                .contains(OfficialLevel.DEPUTY_MINISTER);
    }

    @Test
    void format_isTheCallersElseSaidByTheForum() {
        assertThat(Meeting.builder().side(KAZ).side(CZE).build().format()).isEqualTo(MeetingFormat.MEETING);
        Meeting aside =
                Meeting.builder().side(KAZ).side(GBR).onTheSidelinesOf(GLOBSEC).build();
        assertThat(aside.format()).isEqualTo(ON_THE_SIDELINES);
        assertThat(aside)
                .hasToString("meeting of Kazakhstan and Great Britain on the sidelines of GLOBSEC-2024"
                        .replace("Great Britain", GBR.phrase()));
        Meeting alone = Meeting.builder()
                .format(MeetingFormat.ONE_TO_ONE)
                .side(KAZ)
                .side(GBR)
                .onTheSidelinesOf(GLOBSEC)
                .build();
        assertThat(alone.toString())
                .startsWith("one-to-one meeting of Kazakhstan and")
                .endsWith("GLOBSEC-2024");
    }

    @Test
    void sides_mayBeGroupsAndOrganizations_andOthersNotNamed() {
        Meeting meeting = Meeting.builder()
                .side(KAZ)
                .side(CountryGroup.EU)
                .side(Organization.OSCE)
                .andOthers()
                .build();
        assertThat(meeting)
                .hasToString(
                        "meeting of Kazakhstan, the European Union, the Organization for Security and Co-operation in "
                                + "Europe and others");
        assertThat(Meeting.builder().side(KAZ).andOthers().build()).hasToString("meeting of Kazakhstan and others");
    }

    @Test
    void event_hasDateAndPlace_thoseOfTheForumIfNoOther() {
        Meeting aside = Meeting.builder()
                .with(VASSILENKO)
                .side(NOR)
                .onTheSidelinesOf(GLOBSEC)
                .build();
        Event event = aside.events().get(0);
        assertThat(event.kind()).isEqualTo(EventKind.MEETING);
        assertThat(event.date()).isEqualTo(EventDate.parse("2024-08-30/2024-09-01"));
        assertThat(event.place()).contains(Place.of("Prague", CZE));
        assertThat(event.parties()).containsExactly(KAZ, NOR);
        assertThat(event.officials()).containsExactly(VASSILENKO);
        assertThat(event.origin()).isEqualTo(aside);
        assertThat(event)
                .hasToString("30 August – 1 September 2024: meeting of Kazakhstan (Roman Vassilenko) and Norway on the "
                        + "sidelines of GLOBSEC-2024");
        assertThat(Meeting.builder().side(KAZ).side(CZE).build().events()).isEmpty();
    }

    @Test
    void status_isHeldUnlessSet() {
        assertThat(Meeting.builder().side(KAZ).side(CZE).build().status()).isEqualTo(EventStatus.HELD);
        Meeting planned = Meeting.builder()
                .format(TELEPHONE)
                .side(KAZ)
                .side(CZE)
                .in("Prague")
                .on("2024-10")
                .status(EventStatus.PLANNED)
                .build();
        assertThat(planned).hasToString("telephone call of Kazakhstan and Czechia, Prague, October 2024 (planned)");
    }

    @Test
    void builder_oneSideAlone_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Meeting.builder().with(VASSILENKO).build())
                .withMessage("meeting must have two sides, but was built with Kazakhstan alone; call with(...) or "
                        + "side(...) for each, or andOthers() before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> Meeting.builder().build())
                .withMessage("meeting must have two sides, but was built with none; call with(...) or side(...) "
                        + "for each, or andOthers() before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> Meeting.builder().andOthers().build())
                .withMessage("meeting must have two sides, but was built with none; call with(...) or side(...) "
                        + "for each, or andOthers() before build()");
    }

    @Test
    void builder_participantWithoutParty_isRefused() {
        Official adviser = Official.of("A", Post.builder().title("Adviser").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder().with(adviser))
                .withMessage("participant must speak for a country, group or organization, but was 'A, Adviser'; "
                        + "name the side with side(...)");
        assertThat(Meeting.builder().side(KAZ, adviser).side(CZE).build())
                .hasToString("meeting of Kazakhstan (A) and Czechia");
        assertThat(Meeting.builder()
                        .side(KAZ)
                        .side(CZE)
                        .side(GBR, adviser)
                        .build()
                        .parties())
                .as("whoever takes part is on a side")
                .containsExactly(KAZ, CZE, GBR);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Meeting.builder().side(KAZ).side(CZE).topic("").build())
                .withMessage("meeting topic must not be blank, but was ''; leave it out or give a text");
    }

    @ParameterizedTest
    @EnumSource
    void format_parseUndoesToString(MeetingFormat format) {
        assertThat(MeetingFormat.parse(format.toString())).isEqualTo(format);
        assertThat(format.isInPerson()).isEqualTo(format != TELEPHONE && format != MeetingFormat.VIDEO);
    }

    @Test
    void with_takesSidesWithoutParticipants() {
        Organization bank = Organization.of("World Bank");
        assertThat(Meeting.builder().with(KAZ, bank, CountryGroup.EU).build())
                .isEqualTo(Meeting.builder()
                        .side(KAZ)
                        .side(bank)
                        .side(CountryGroup.EU)
                        .build());
    }

    @Test
    void plannedAndHeld_needNoDate() {
        assertThat(Meeting.builder().side(KAZ).andOthers().planned().build().status())
                .isEqualTo(EventStatus.PLANNED);
        assertThat(Meeting.builder().side(KAZ).andOthers().held().build().status())
                .isEqualTo(EventStatus.HELD);
        assertThat(Forum.builder().name("Expo").planned().build())
                .isEqualTo(
                        Forum.builder().name("Expo").status(EventStatus.PLANNED).build());
        assertThat(Milestone.builder().title("Opening").held().build().status()).isEqualTo(EventStatus.HELD);
    }
}
