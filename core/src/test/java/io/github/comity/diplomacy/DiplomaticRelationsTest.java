package io.github.comity.diplomacy;

import static io.github.comity.diplomacy.MissionKind.CONSULATE;
import static io.github.comity.diplomacy.MissionKind.EMBASSY;
import static io.github.comity.party.Countries.AUT;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and dates of persons and missions are made up; only the shape is tested. */
class DiplomaticRelationsTest {
    private static final Post AMBASSADOR_IN_PRAGUE = Post.of("Ambassador", KAZ);
    private static final Official FIRST = Official.builder()
            .name("First")
            .post(AMBASSADOR_IN_PRAGUE)
            .from(EventDate.inYear(2018))
            .until(EventDate.inYear(2022))
            .build();
    private static final Official SECOND = Official.builder()
            .name("Second")
            .post(AMBASSADOR_IN_PRAGUE)
            .from(EventDate.inYear(2023))
            .build();
    private static final Official THIRD = Official.of("Third", Post.of("Ambassador", CZE));

    private static DiplomaticRelations.Builder relations() {
        return DiplomaticRelations.between(KAZ, CZE)
                .established("1993-01-01")
                .mission(
                        EMBASSY,
                        KAZ,
                        m -> m.in("Prague, CZE").opened("1996").head(FIRST).head(SECOND))
                .mission(EMBASSY, CZE, m -> m.in("Astana, KAZ").head(THIRD))
                .mission(CONSULATE, CZE, m -> m.in("Almaty, KAZ").opened("1998").closed("2020-05"))
                .builtOnContactsOf(OfficialLevel.HEAD_OF_STATE, OfficialLevel.HEAD_OF_GOVERNMENT);
    }

    @Test
    void relations_areQueried() {
        DiplomaticRelations relations = relations().build();
        assertThat(relations)
                .hasToString("diplomatic relations of Kazakhstan and Czechia since 1 January 1993, 3 missions");
        assertThat(relations.established()).contains(EventDate.parse("1993-01-01"));
        assertThat(relations.missionsOf(KAZ))
                .singleElement()
                .hasToString("embassy of Kazakhstan in Czechia, Prague, CZE, since 1996");
        assertThat(relations.missionsOf(CZE)).hasSize(2);
        assertThat(relations.missionsOf(CZE).get(1))
                .hasToString("consulate of Czechia in Kazakhstan, Almaty, KAZ, since 1998, until May 2020");
        assertThat(relations.ambassadorsOf(KAZ, LocalDate.of(2024, 9, 2))).containsExactly(SECOND);
        assertThat(relations.ambassadorsOf(KAZ, LocalDate.of(2020, 1, 1))).containsExactly(FIRST);
        assertThat(relations.ambassadorsOf(KAZ, LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(relations.ambassadorsOf(CZE, LocalDate.of(2024, 9, 2))).containsExactly(THIRD);
        assertThat(relations.contactLevels())
                .containsExactlyInAnyOrder(OfficialLevel.HEAD_OF_GOVERNMENT, OfficialLevel.HEAD_OF_STATE);
    }

    @Test
    void events_followTheLifeOfRelationsAndMissions() {
        assertThat(relations().build().events())
                .extracting(Event::toString)
                .containsExactly(
                        "1 January 1993: diplomatic relations of Kazakhstan and Czechia established",
                        "1996: embassy of Kazakhstan in Czechia opened",
                        "2018: First took up post at embassy of Kazakhstan in Czechia",
                        "2022: First left post at embassy of Kazakhstan in Czechia",
                        "2023: Second took up post at embassy of Kazakhstan in Czechia",
                        "1998: consulate of Czechia in Kazakhstan opened",
                        "May 2020: consulate of Czechia in Kazakhstan closed");
        assertThat(relations().build().events())
                .noneMatch(e -> e.kind().isContact())
                .filteredOn(e -> e.kind().equals(EventKind.TENURE))
                .allMatch(e -> e.level().equals(java.util.Optional.of(OfficialLevel.AMBASSADOR)));
        assertThat(DiplomaticRelations.between(CZE, KAZ).build().events()).isEmpty();
        assertThat(DiplomaticRelations.between(CZE, KAZ).build())
                .hasToString("diplomatic relations of Czechia and Kazakhstan, 0 missions");
    }

    @Test
    void builderOrder_neverMatters() {
        DiplomaticRelations other = DiplomaticRelations.between(CZE, KAZ)
                .builtOnContactsOf(OfficialLevel.HEAD_OF_GOVERNMENT, OfficialLevel.HEAD_OF_STATE)
                .mission(CONSULATE, CZE, m -> m.closed("2020-05").opened("1998").in("Almaty, KAZ"))
                .mission(EMBASSY, CZE, m -> m.head(THIRD).in("Astana, KAZ"))
                .mission(
                        EMBASSY,
                        KAZ,
                        m -> m.head(SECOND).head(FIRST).opened("1996").in("Prague, CZE"))
                .established("1993-01-01")
                .build();
        assertThat(other)
                .isEqualTo(relations().build())
                .hasSameHashCodeAs(relations().build());
    }

    @Test
    void mission_mayResideInAThirdCountry() {
        DiplomaticMission.Builder embassy =
                DiplomaticMission.builder().kind(EMBASSY).sender(KAZ).receiver(CZE);
        assertThat(embassy.build().isResident()).isTrue();
        assertThat(embassy.in("Vienna, AUT").build().isResident()).isFalse();
        assertThat(embassy.build().place().orElseThrow().country()).contains(AUT);
    }

    @Test
    void impossible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiplomaticRelations.between(KAZ, CZE)
                        .mission(EMBASSY, KAZ, m -> m.opened("1998").closed("1996"))
                        .build())
                .withMessage("embassy of Kazakhstan in Czechia must not be closed before it was opened, but was "
                        + "1998 to 1996; swap the dates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiplomaticRelations.between(KAZ, CZE)
                        .mission(EMBASSY, GBR, m -> {})
                        .build())
                .withMessage("country must be KAZ or CZE, but was GBR; pass a country of the pair");
        DiplomaticMission foreign = DiplomaticMission.builder()
                .kind(EMBASSY)
                .sender(AUT)
                .receiver(CZE)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DiplomaticRelations.between(KAZ, CZE).mission(foreign).build())
                .withMessage("mission must be of one of the sides KAZ-CZE in the other, but was 'embassy of "
                        + "Austria in Czechia'; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiplomaticMission.builder()
                        .kind(EMBASSY)
                        .sender(CZE)
                        .receiver(CZE)
                        .build())
                .withMessage(
                        "embassy must be of one side in another, but was of CZE in itself; pass the " + "receiver");
        assertThatIllegalStateException()
                .isThrownBy(() -> DiplomaticMission.builder().build())
                .withMessage("diplomatic mission must have kind and sender and receiver, but was "
                        + "built without;"
                        + " call kind(...) and sender(...) and receiver(...) before build()");
    }

    @ParameterizedTest
    @EnumSource
    void kind_parseUndoesToString(MissionKind kind) {
        assertThat(MissionKind.parse(kind.toString())).isEqualTo(kind);
        assertThat(kind.isDiplomatic()).isEqualTo(kind == EMBASSY);
    }

    @Test
    void headOfAConsulate_isNoAmbassador() {
        DiplomaticRelations relations = DiplomaticRelations.between(KAZ, CZE)
                .mission(CONSULATE, CZE, m -> m.in("Almaty, KAZ").head(FIRST))
                .mission(EMBASSY, CZE, m -> m.head(THIRD))
                .build();
        assertThat(relations.ambassadorsOf(CZE, LocalDate.of(2020, 1, 1))).containsExactly(THIRD);
        assertThat(relations.particulars())
                .containsEntry(
                        "missions",
                        "consulate of Czechia in Kazakhstan, Almaty, KAZ, embassy of Czechia in Kazakhstan");
    }
}
