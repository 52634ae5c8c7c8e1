package io.github.comity.formats.calendar;

import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.EventStatus.CANCELLED;
import static io.github.comity.event.EventStatus.DUE;
import static io.github.comity.event.EventStatus.HELD;
import static io.github.comity.event.EventStatus.PLANNED;
import static io.github.comity.event.EventStatus.POSTPONED;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;
import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Timeline;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFormatTest {
    private static final Instant STAMP = Instant.parse("2024-08-30T07:08:09.999Z");
    private static final CalendarFormat FORMAT = CalendarFormat.stampedAt(STAMP);

    /** Something of a caller's own. */
    private record Deadline(String what, EventDate date, EventStatus status, Optional<EventDate> before)
            implements Dated {
        @Override
        public ImmutableList<Event> events() {
            Event.Builder event = Event.builder()
                    .kind(EventKind.of("deadline"))
                    .headline(what)
                    .date(date)
                    .status(status)
                    .origin(this);
            before.ifPresent(event::previouslyPlanned);
            return ImmutableList.of(event.build());
        }
    }

    private static Deadline deadline(String what, String date, EventStatus status) {
        return new Deadline(what, EventDate.parse(date), status, Optional.empty());
    }

    private static String write(Dated... things) {
        return FORMAT.write(Timeline.of(List.of(things)));
    }

    /** The values of a property in the order of the calendar, folded lines joined. */
    private static List<String> values(String ics, String name) {
        List<String> values = new ArrayList<>();
        for (String line : Splitter.on("\r\n").split(ics.replace("\r\n ", ""))) {
            if (line.startsWith(name + ":") || line.startsWith(name + ";")) {
                values.add(line.substring(line.indexOf(':') + 1));
            }
        }
        return values;
    }

    private static String value(String ics, String name) {
        assertThat(values(ics, name)).hasSize(1);
        return values(ics, name).get(0);
    }

    @Test
    void visit_isWrittenInFull() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .visit(
                        WORKING,
                        v -> v.visitor(Official.of("Roman Vassilenko", Post.of("Deputy Minister", KAZ)))
                                .to(CZE, "Prague")
                                .planned("2024-09-02")
                                .meeting(m -> m.side(CZE).about(CooperationField.TRADE, CooperationField.POLITICAL)))
                .build();
        String ics = FORMAT.named("Kazakhstan, Czechia").write(relations.timeline());
        assertThat(ics.substring(0, ics.indexOf("END:VEVENT")) + "END:VEVENT\r\n")
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Comity//Comity//EN
                        CALSCALE:GREGORIAN
                        NAME:Kazakhstan\\, Czechia
                        X-WR-CALNAME:Kazakhstan\\, Czechia
                        BEGIN:VEVENT
                        UID:e4605805-8bf3-8814-a48b-09af26a70f85
                        DTSTAMP:20240830T070809Z
                        SEQUENCE:0
                        STATUS:CONFIRMED
                        DTSTART;VALUE=DATE:20240902
                        DTEND;VALUE=DATE:20240903
                        TRANSP:TRANSPARENT
                        SUMMARY:working visit of Roman Vassilenko to Prague
                        DESCRIPTION:2 September 2024 (planned)\\nLevel: deputy minister\\nParties: Cz
                         echia\\, Kazakhstan\\nOfficials: Roman Vassilenko\\, Deputy Minister of Kazak
                         hstan\\nFields: political\\, trade
                        LOCATION:Prague\\, Czechia
                        CATEGORIES:visit,political,trade
                        END:VEVENT
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 20240902, 20240903, CONFIRMED, x, 2 September 2024 (planned)",
        "2024-06, 20240601, 20240701, TENTATIVE, x (June 2024), June 2024 (planned)\\nShown on all days that it "
                + "may be.",
        "2024-33, 20240101, 20240401, TENTATIVE, x (first quarter of 2024), first quarter of 2024 (planned)\\nShown on "
                + "all days that it may be.",
        "2024-41, 20240701, 20250101, TENTATIVE, x (second half of 2024), second half of 2024 (planned)\\nShown on all "
                + "days that it may be.",
        "2024, 20240101, 20250101, TENTATIVE, x (2024), 2024 (planned)\\nShown on all days that it may be.",
        "2024-06~, 20240501, 20240801, TENTATIVE, x (about June 2024), about June 2024 (planned)\\nShown on all days "
                + "that it may be.",
        "2024-06-05?, 20240605, 20240606, TENTATIVE, x (5 June 2024 (uncertain)), 5 June 2024 (uncertain) "
                + "(planned)\\nShown on all days that it may be.",
        "2024-02-28/2024-02-29, 20240228, 20240301, CONFIRMED, x, 28–29 February 2024 (planned)",
        "2024-03/2024, 20240301, 20250101, TENTATIVE, x (March 2024 – 2024), March 2024 – 2024 (planned)\\n"
                + "Shown on all days that it may be.",
        "2005/.., 20050101, 20050102, TENTATIVE, x (since 2005), since 2005 (planned)\\nShown on its first day alone.",
        "../2023-11, 20231130, 20231201, TENTATIVE, x (until November 2023), until November 2023 (planned)\\nShown on "
                + "its last day alone."
    })
    void dates_standOnTheirDaysAndInWords(
            String date, String start, String end, String status, String summary, String description) {
        String ics = write(deadline("x", date, PLANNED));
        assertThat(value(ics, "DTSTART")).isEqualTo(start);
        assertThat(value(ics, "DTEND")).isEqualTo(end);
        assertThat(value(ics, "STATUS")).isEqualTo(status);
        assertThat(value(ics, "SUMMARY")).isEqualTo(summary);
        assertThat(value(ics, "DESCRIPTION")).isEqualTo(description);
    }

    @Test
    void lastDayOfAll_hasADurationInPlaceOfAnEnd() {
        String ics = write(deadline("x", "9999-12-31", PLANNED), deadline("y", "9999-12", PLANNED));
        assertThat(values(ics, "DTSTART")).containsExactly("99991201", "99991231");
        assertThat(values(ics, "DURATION")).containsExactly("P31D", "P1D");
        assertThat(values(ics, "DTEND")).isEmpty();
        assertThat(value(write(deadline("x", "0100-01-01", PLANNED)), "DTSTART"))
                .isEqualTo("01000101");
    }

    @Test
    void statuses_areThoseOfTheStandard() {
        Optional<EventDate> before = Optional.of(EventDate.parse("2024-05"));
        IntFunction<EventDate> day = d -> EventDate.on(2024, SEPTEMBER, d);
        String ics = FORMAT.withHeld()
                .withIssue(2)
                .write(Timeline.of(List.of(
                        new Deadline("a", day.apply(1), PLANNED, Optional.empty()),
                        new Deadline("b", day.apply(2), PLANNED, before),
                        new Deadline("c", day.apply(3), POSTPONED, Optional.empty()),
                        new Deadline("d", day.apply(4), POSTPONED, before),
                        new Deadline("e", day.apply(5), CANCELLED, Optional.empty()),
                        new Deadline("f", day.apply(6), HELD, Optional.empty()),
                        new Deadline("g", day.apply(7), DUE, Optional.empty()),
                        new Deadline("h", EventDate.parse("2024-09-12?"), HELD, before),
                        new Deadline("i", EventDate.parse("2024-09-13?"), DUE, before))));
        assertThat(values(ics, "STATUS"))
                .containsExactly(
                        "CONFIRMED",
                        "CONFIRMED",
                        "TENTATIVE",
                        "TENTATIVE",
                        "CANCELLED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "TENTATIVE");
        assertThat(values(ics, "SEQUENCE")).containsExactly("8", "10", "9", "10", "11", "11", "8", "11", "10");
        assertThat(values(ics, "SUMMARY"))
                .containsExactly(
                        "a",
                        "b",
                        "c (postponed)",
                        "d (postponed)",
                        "e (cancelled)",
                        "f",
                        "g",
                        "h (12 September 2024 (uncertain))",
                        "i (13 September 2024 (uncertain))");
        assertThat(values(ics, "DESCRIPTION").get(1)).isEqualTo("2 September 2024 (planned\\, put off from May 2024)");
    }

    @Test
    void held_isWrittenOnRequestOnly() {
        Timeline timeline = Timeline.of(List.of(
                deadline("over", "2023", HELD), deadline("due", "2024", DUE), deadline("to come", "2025", PLANNED)));
        assertThat(values(FORMAT.write(timeline), "SUMMARY")).containsExactly("due (2024)", "to come (2025)");
        assertThat(values(FORMAT.withHeld().write(timeline), "SUMMARY"))
                .containsExactly("over (2023)", "due (2024)", "to come (2025)");
    }

    @Test
    void uid_staysWhenAnEventMoves() {
        BilateralCooperation before = BilateralCooperation.between(KAZ, CZE)
                .commission(
                        "Commission",
                        c -> c.session(7, s -> s.planned("2024-05")).session(8, s -> s.planned("2026")))
                .build();
        BilateralCooperation after = BilateralCooperation.between(CZE, KAZ)
                .commission(
                        "Commission",
                        c -> c.session(8, s -> s.planned("2026").cancelled())
                                .session(7, s -> s.postponed("2024-05", "2024-11-03")))
                .build();
        List<String> uids = values(FORMAT.write(before.timeline()), "UID");
        assertThat(uids).doesNotHaveDuplicates().hasSize(2);
        assertThat(values(FORMAT.write(after.timeline()), "UID")).isEqualTo(uids);
    }

    @Test
    void uid_isTheSameInEveryProcess() {
        assertThat(value(write(deadline("brief for the minister", "2024-12-01", PLANNED)), "UID"))
                .isEqualTo("b16c05c9-1812-8733-b1ed-ce08d5e39f7d");
    }

    @Test
    void uid_ofAVisitIsToldApartByTheDateItWasFirstPlannedFor() {
        String june = uidOfVisit("2024-06", Optional.empty());
        assertThat(uidOfVisit("2024-09", Optional.of("2024-06"))).isEqualTo(june);
        assertThat(uidOfVisit("2024-09", Optional.empty())).isNotEqualTo(june);
    }

    private static String uidOfVisit(String date, Optional<String> before) {
        return value(
                FORMAT.write(BilateralCooperation.between(KAZ, CZE)
                        .visit(WORKING, v -> {
                            v.visitor(Official.of("A. Minister", Post.of("Minister of Trade", KAZ)))
                                    .to(CZE);
                            before.ifPresentOrElse(b -> v.postponed(b, date), () -> v.planned(date));
                        })
                        .build()
                        .timeline()),
                "UID");
    }

    @Test
    void uid_ofEachRenewalIsItsOwn() {
        Agreement agreement = Agreement.builder()
                .kind(AGREEMENT)
                .title("Agreement on Road Transport")
                .between(KAZ, CZE)
                .inForce("2021-03-01")
                .duration(Period.ofYears(5))
                .renewal(Period.ofYears(1))
                .build();
        LocalDate day = LocalDate.of(2026, 6, 1);
        Timeline all = Timeline.of(List.of(agreement));
        List<String> uids = values(FORMAT.write(all.upcoming(day, day.plusYears(3))), "UID");
        assertThat(uids).hasSize(3).doesNotHaveDuplicates();
        assertThat(values(FORMAT.write(all.upcoming(day.plusYears(1), day.plusYears(3))), "UID"))
                .isEqualTo(uids.subList(1, 3));
    }

    @Test
    void uid_ofEventsThatNothingTellsApartHasANumber() {
        Deadline one = deadline("brief", "2024-12-01", PLANNED);
        Deadline other = deadline("brief", "2025-12-01", PLANNED);
        List<String> uids = values(write(one, other), "UID");
        assertThat(uids).hasSize(2);
        assertThat(uids.get(1)).isEqualTo(uids.get(0) + "-2");
    }

    @Test
    void texts_areEscaped() {
        String ics = write(deadline("a,b;c:\"d\"\\n \u202Ereversed\u202C \u200Fx\u200D \uFEFF", "2024-12-01", PLANNED));
        assertThat(value(ics, "SUMMARY"))
                .isEqualTo("a\\,b\\;c:\"d\"\\\\n \\\\u202Ereversed\\\\u202C \u200Fx\u200D \\\\uFEFF");
        assertThat(value(
                        FORMAT.named("a\r\nb\nc\rd\u2028e\u0000\u0007\tf\uD800g\uDC00 😀")
                                .write(Timeline.of(List.of())),
                        "NAME"))
                .isEqualTo("a\\nb\\nc\\nd\\ne\\\\u0000\\\\u0007\tf\\\\uD800g\\\\uDC00 😀");
    }

    @Test
    void placeAndFields_areEscaped() {
        record Opening() implements Dated {
            @Override
            public ImmutableList<Event> events() {
                return ImmutableList.of(Event.builder()
                        .kind(EventKind.of("opening"))
                        .headline("opening")
                        .date(EventDate.parse("2024-12-01"))
                        .status(PLANNED)
                        .origin(this)
                        .place(Place.of("Letná; hall 1"))
                        .about(CooperationField.of("a\\, b"), CooperationField.of("c,;"))
                        .build());
            }
        }
        assertThat(value(write(new Opening()), "LOCATION")).isEqualTo("Letná\\; hall 1");
        assertThat(value(write(new Opening()), "CATEGORIES")).isEqualTo("opening,a\\\\\\, b,c\\,\\;");
    }

    @Test
    void emptyTimeline_isACalendarThatTheStandardAllows() {
        assertThat(write()).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Comity//Comity//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VTIMEZONE
                        TZID:Etc/UTC
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0000
                        TZOFFSETTO:+0000
                        END:STANDARD
                        END:VTIMEZONE
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void file_isInUtf8(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("desk.ics");
        Timeline timeline = Timeline.of(List.of(deadline("Řež", "2024", PLANNED)));
        FORMAT.write(timeline, file);
        assertThat(Files.readString(file)).isEqualTo(FORMAT.write(timeline)).contains("Řež");
    }

    @Test
    void options_areKept() {
        CalendarFormat all = FORMAT.named("desk").withIssue(3).withHeld();
        assertThat(all)
                .isEqualTo(new CalendarFormat(Instant.parse("2024-08-30T07:08:09Z"), Optional.of("desk"), 3, true));
        assertThat(FORMAT.withHeld().withIssue(3).named("desk")).isEqualTo(all);
        assertThat(value(
                        FORMAT.withIssue(500_000_000)
                                .withHeld()
                                .write(Timeline.of(List.of(deadline("x", "2024", HELD)))),
                        "SEQUENCE"))
                .isEqualTo("2000000003");
    }

    @Test
    void wrongOptions_areRefused() {
        assertThatThrownBy(() -> FORMAT.named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a calendar must not be blank, but was ' '; leave it out");
        assertThatThrownBy(() -> FORMAT.withIssue(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("issue must be 0 to 500000000, but was -1; count from 0");
        assertThatThrownBy(() -> FORMAT.withIssue(500_000_001))
                .hasMessage("issue must be 0 to 500000000, but was 500000001; count from 0");
        assertThatThrownBy(() -> CalendarFormat.stampedAt(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stamp must be in the years 1 to 9999, but was +10000-01-01T00:00:00Z; pass the time of "
                        + "writing");
        assertThatThrownBy(() -> CalendarFormat.stampedAt(Instant.MIN)).hasMessageStartingWith("stamp must be");
        assertThatThrownBy(() -> FORMAT.write(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("timeline of CalendarFormat.write(...) must be a value, but was null; pass one");
    }
}
