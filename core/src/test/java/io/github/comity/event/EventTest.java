package io.github.comity.event;

import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
    private static final Dated ORIGIN = ImmutableList::of;

    private static Event.Builder session(EventStatus status) {
        return Event.builder()
                .kind(EventKind.SESSION)
                .headline("7th session")
                .date(EventDate.secondHalf(2024))
                .status(status)
                .origin(ORIGIN);
    }

    @Test
    void planned_becomesDueAndOverdue_againstTheCallersDay() {
        Event planned = session(EventStatus.PLANNED).build();
        assertThat(planned.isDueAt(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(planned.isDueAt(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(planned.isDueAt(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(planned.isOverdueAt(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(planned.isOverdueAt(LocalDate.of(2025, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNED", "DUE"})
    void others_areNeverDue(EventStatus status) {
        Event event = session(status).build();
        assertThat(event.isDueAt(LocalDate.of(2024, 10, 1))).isFalse();
        assertThat(event.isOverdueAt(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void whatComesByItself_isDueOnItsDate_andNeverOverdue() {
        Event due = session(EventStatus.DUE).build();
        assertThat(due.isDueAt(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(due.isDueAt(LocalDate.of(2024, 10, 1))).isTrue();
        assertThat(due.isOverdueAt(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void text_showsTheStatusUnlessHeld() {
        assertThat(session(EventStatus.PLANNED).build()).hasToString("second half of 2024 (planned): 7th session");
        assertThat(session(EventStatus.HELD).build()).hasToString("second half of 2024: 7th session");
    }

    @Test
    void equality_isThatOfAllAttributes() {
        assertThat(session(EventStatus.HELD).parties(KAZ, CZE).build())
                .isEqualTo(session(EventStatus.HELD).parties(CZE, KAZ).build())
                .hasSameHashCodeAs(session(EventStatus.HELD).parties(CZE, KAZ).build())
                .isNotEqualTo(session(EventStatus.HELD).parties(KAZ).build())
                .isNotEqualTo(
                        session(EventStatus.HELD).parties(KAZ, CZE).about(TRADE).build());
    }

    @Test
    void builder_saysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Event.builder().headline("x").build())
                .withMessage("event must have kind and date and status and origin, but was built without;"
                        + " call kind(...) and date(...) and status(...) and origin(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> session(EventStatus.HELD).headline("again"));
    }

    @ParameterizedTest
    @EnumSource
    void status_parseUndoesToString(EventStatus status) {
        assertThat(EventStatus.parse(status.toString())).isEqualTo(status);
    }

    @Test
    void status_unknown_listsAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventStatus.parse("done"))
                .withMessage(
                        "cannot parse event status from 'done': use one of planned, held, postponed, cancelled, due");
    }

    @Test
    void kinds_areOpen_andKnowContacts() {
        assertThat(EventKind.VISIT.isContact()).isTrue();
        assertThat(EventKind.MEETING.isContact()).isTrue();
        assertThat(EventKind.SESSION.isContact()).isTrue();
        assertThat(EventKind.AGREEMENT.isContact()).isFalse();
        assertThat(EventKind.of("statement"))
                .isEqualTo(EventKind.STATEMENT)
                .hasSameHashCodeAs(EventKind.STATEMENT)
                .hasToString("statement");
        assertThat(EventKind.contact("visit")).isEqualTo(EventKind.VISIT).isNotEqualTo(EventKind.of("visit"));
        assertThat(EventKind.contact("inspection").name()).isEqualTo("inspection");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventKind.of(" "))
                .withMessage("event kind must not be blank, but was ' '; leave it out or give a text");
    }

    @Test
    void fields_areOpen_andFoundInAnyCase() {
        assertThat(CooperationField.of(" Trade ")).isSameAs(TRADE);
        CooperationField space = CooperationField.of("Space exploration");
        assertThat(space).hasToString("space exploration").isNotEqualTo(TRADE);
        assertThat(CooperationField.parse(space.toString())).isEqualTo(space).hasSameHashCodeAs(space);
        assertThat(CooperationField.constants()).hasSize(24).doesNotContain(space);
        CooperationField.constants()
                .forEach(f -> assertThat(CooperationField.parse(f.toString())).isSameAs(f));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CooperationField.of(""))
                .withMessage("cooperation field must not be blank, but was ''; leave it out or give a text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Prague", "Prague, CZE", "Astana, KAZ", "Kostanay Region, Altyn Dala", "ABC", "Lake X, Cze"})
    void place_parseUndoesToString(String text) {
        assertThat(Place.parse(text)).hasToString(text);
        assertThat(Place.parse(text)).isEqualTo(Place.parse(text)).hasSameHashCodeAs(Place.parse(text));
    }

    @Test
    void place_knowsItsCountry() {
        assertThat(Place.parse("Prague, CZE"))
                .isEqualTo(Place.of("Prague", CZE))
                .isNotEqualTo(Place.of("Prague"));
        assertThat(Place.of("Prague", CZE).country()).contains(CZE);
        assertThat(Place.of("Prague").country()).isEmpty();
        assertThat(Place.of("Prague", CZE).name()).isEqualTo("Prague");
    }

    @Test
    void place_withTheNameOfItsCountry_isInIt() {
        assertThat(Place.parse("Tokyo, Japan")).isEqualTo(Place.parse("Tokyo, JPN"));
        assertThat(Place.parse("Viña del Mar, Chile").country()).contains(Country.of("CHL"));
        assertThat(Place.parse("Springfield, Ohio").country()).isEmpty();
        assertThat(Place.parse("Atlanta, Georgia, USA")).isEqualTo(Place.of("Atlanta, Georgia", Country.of("USA")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Tokyo, Japan"))
                .withMessage("place name must not end in a comma and a country, but was 'Tokyo, Japan'; use "
                        + "Place.parse or pass the country apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse("New York, US"))
                .withMessage("cannot parse place from 'New York, US': a code of two letters may be that of a federal "
                        + "state; write New York, USA if the United States is meant, or leave it out");
    }

    @Test
    void field_misspelt_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CooperationField.parse("economicc"))
                .withMessage("cannot parse cooperation field from 'economicc': did you mean economic? for a field of "
                        + "its own call CooperationField.of(...)");
        assertThat(CooperationField.of("economicc")).hasToString("economicc");
    }

    @Test
    void place_impossible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("Prague, CZE"))
                .withMessage("place name must not end in a comma and a country code, but was 'Prague, CZE'; use "
                        + "Place.parse or pass the country apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(" Prague"))
                .withMessage("place name must have no space at its ends, but was ' Prague'; strip it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse("Prague, XXX"))
                .withMessage("cannot parse place from 'Prague, XXX': unknown alpha-3 country code 'XXX': pass an ISO "
                        + "3166-1 code such as KZ, KAZ or 398, or an English name to Country.of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(", CZE"))
                .withMessage("cannot parse place from ', CZE': place name must not be blank, but was ''; leave it out "
                        + "or give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(", CZE"))
                .withMessage("cannot parse place from ', CZE': place name must not be blank, but was ''; leave it out "
                        + "or give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(" "))
                .withMessage("place must not be blank, but was ' '; leave it out or give a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {", CZ", ", Czech Republic", "X, cze", "X, CZ1", "X,CZE", "A, Xy"})
    void place_ofATextThatNamesNoCountryBehindAName_isThatText(String text) {
        assertThat(Place.parse(text)).isEqualTo(Place.of(text)).hasToString(text);
    }
}
