package io.github.comity.cooperation;

import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.VisitKind.PRIVATE;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.event.CooperationField.ENERGY;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.OfficialLevel.MINISTER;
import static io.github.comity.period.ReportingPeriod.since;
import static io.github.comity.period.ReportingPeriod.until;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 3);

    /** All dates of a few days of January 2024, of any precision that falls among them, and open ones. */
    private static final ImmutableList<EventDate> DATES = dates();

    private static ImmutableList<EventDate> dates() {
        ImmutableList.Builder<EventDate> dates = ImmutableList.builder();
        for (int from = 1; from <= 4; from++) {
            EventDate first = EventDate.on(LocalDate.of(2024, 1, from));
            dates.add(first, first.approximately(), first.uncertain(), EventDate.since(first), EventDate.until(first));
            for (int to = from + 1; to <= 4; to++) {
                dates.add(EventDate.between(first, EventDate.on(LocalDate.of(2024, 1, to))));
            }
        }
        return dates.add(
                        EventDate.parse("2023"),
                        EventDate.parse("2024"),
                        EventDate.parse("2024-01"),
                        EventDate.parse("2024-01~"),
                        EventDate.parse("2023-12"),
                        EventDate.parse("2024-33"),
                        EventDate.parse("2023-41"))
                .build();
    }

    private record Thing(String name, EventDate date, EventKind kind, EventStatus status) implements Dated {
        static Thing of(EventDate date) {
            return new Thing("x", date, EventKind.of("own"), EventStatus.PLANNED);
        }

        @Override
        public ImmutableList<Event> events() {
            return ImmutableList.of(Event.builder()
                    .kind(kind)
                    .headline(name)
                    .date(date)
                    .status(status)
                    .origin(this)
                    .build());
        }
    }

    private static List<Dated> things() {
        List<Dated> things = new ArrayList<>();
        for (EventDate date : DATES) {
            for (EventKind kind : List.of(EventKind.VISIT, EventKind.of("visit"), EventKind.of("audit"))) {
                for (EventStatus status : EventStatus.values()) {
                    things.add(new Thing("x", date, kind, status));
                }
            }
        }
        return things;
    }

    @Test
    void order_isTotal_consistentWithEqualityAndWithTheDays() {
        ImmutableList<Event> all = Timeline.of(things()).events();
        for (Event a : all) {
            for (Event b : all) {
                int order = ReadingOrder.OF_EVENTS.compare(a, b);
                assertThat(order == 0).as("%s | %s", a, b).isEqualTo(a.equals(b));
                assertThat(Integer.signum(ReadingOrder.OF_EVENTS.compare(b, a))).isEqualTo(-Integer.signum(order));
                if (a.date().precedes(b.date())) {
                    assertThat(order).as("%s | %s", a, b).isNegative();
                }
            }
        }
    }

    @Test
    void order_isTransitive() {
        List<Event> all = Timeline.of(DATES.stream().map(Thing::of).toList()).events();
        for (Event a : all) {
            for (Event b : all) {
                for (Event c : all) {
                    if (ReadingOrder.OF_EVENTS.compare(a, b) < 0 && ReadingOrder.OF_EVENTS.compare(b, c) < 0) {
                        assertThat(ReadingOrder.OF_EVENTS.compare(a, c))
                                .as("%s | %s | %s", a, b, c)
                                .isNegative();
                    }
                }
            }
        }
    }

    @Test
    void order_isByEarliestThenLatestThenKindThenText() {
        List<Dated> things = List.of(
                new Thing("b", EventDate.parse("2024"), EventKind.of("audit"), EventStatus.HELD),
                new Thing("a", EventDate.parse("2024"), EventKind.of("audit"), EventStatus.HELD),
                new Thing("c", EventDate.parse("2024"), EventKind.MEETING, EventStatus.HELD),
                new Thing("d", EventDate.parse("2024"), EventKind.VISIT, EventStatus.HELD),
                new Thing("e", EventDate.parse("2024-01"), EventKind.of("audit"), EventStatus.HELD),
                new Thing("f", EventDate.parse("2024/.."), EventKind.VISIT, EventStatus.HELD),
                new Thing("g", EventDate.parse("../2024"), EventKind.VISIT, EventStatus.HELD),
                new Thing("h", EventDate.parse("2023-12-31"), EventKind.of("audit"), EventStatus.HELD));
        assertThat(Timeline.of(things).events())
                .extracting(Event::headline)
                .containsExactly("g", "h", "e", "d", "c", "a", "b", "f");
    }

    @Test
    void orderOfGiving_doesNotMatter() {
        Timeline timeline = Timeline.of(things());
        for (long seed = 0; seed < 20; seed++) {
            List<Dated> shuffled = things();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Timeline.of(shuffled)).as("seed %s", seed).isEqualTo(timeline);
        }
        assertThat(Timeline.of(List.of()).plus(things().toArray(Dated[]::new)).plus(things().get(0)))
                .isEqualTo(timeline)
                .hasSameHashCodeAs(timeline);
    }

    @Test
    void plus_leavesTheOthersAsTheyAre() {
        Timeline timeline = Timeline.of(things());
        for (EventDate date : DATES) {
            Dated own = new Thing("own", date, EventKind.MEETING, EventStatus.HELD);
            List<Event> more = new ArrayList<>(timeline.plus(own).events());
            assertThat(more).hasSize(timeline.events().size() + 1).containsAll(own.events());
            more.removeAll(own.events());
            assertThat(more).as("%s", date).isEqualTo(timeline.events());
        }
    }

    @Test
    void due_overdue_upcoming_areByEarliestAndLatest() {
        for (EventDate date : DATES) {
            Timeline timeline = Timeline.of(List.of(Thing.of(date)));
            for (int d = -40; d <= 40; d++) {
                LocalDate day = DAY.plusDays(d);
                boolean past = date.latest().map(l -> l.isBefore(day)).orElse(false);
                boolean due = date.latest().map(l -> !l.isAfter(day)).orElse(false);
                boolean may = date.possiblyCovers(day);
                assertThat(!timeline.overdueAt(day).isEmpty())
                        .as("%s %s", date, day)
                        .isEqualTo(past);
                assertThat(!timeline.dueBy(day).isEmpty())
                        .as("%s %s", date, day)
                        .isEqualTo(due);
                assertThat(!timeline.upcoming(day, day).isEmpty())
                        .as("%s %s", date, day)
                        .isEqualTo(may);
            }
        }
    }

    @Test
    void upcoming_ofAnyDays_isAnswered() {
        Timeline plans = Timeline.of(things()).withStatus(EventStatus.PLANNED);
        assertThat(plans.upcoming(LocalDate.MIN, LocalDate.MAX)).isEqualTo(plans);
    }

    @Test
    void due_isOnlyWhatIsPlanned() {
        Timeline timeline = Timeline.of(things());
        assertThat(timeline.dueBy(DAY).events()).isNotEmpty().allMatch(e -> e.status() == EventStatus.PLANNED);
        assertThat(timeline.overdueAt(DAY).events()).isNotEmpty().allMatch(e -> e.status() == EventStatus.PLANNED);
        assertThat(timeline.upcoming(DAY, DAY).events())
                .isNotEmpty()
                .allMatch(e -> e.status() == EventStatus.PLANNED || e.status() == EventStatus.DUE);
    }

    @Test
    void periods_possiblyAndCertainly_areByTheDays() {
        for (EventDate date : DATES) {
            Timeline timeline = Timeline.of(List.of(Thing.of(date)));
            for (int from = 1; from <= 4; from++) {
                for (int to = from; to <= 4; to++) {
                    LocalDate first = LocalDate.of(2024, 1, from);
                    LocalDate last = LocalDate.of(2024, 1, to);
                    boolean some = false;
                    for (LocalDate d = first; !d.isAfter(last); d = d.plusDays(1)) {
                        some |= date.possiblyCovers(d);
                    }
                    boolean all = date.earliest()
                                    .filter(e -> !e.isBefore(first))
                                    .isPresent()
                            && date.latest().filter(l -> !l.isAfter(last)).isPresent();
                    ReportingPeriod period = ReportingPeriod.daysClosed(first, last);
                    assertThat(!timeline.possiblyIn(period).isEmpty())
                            .as("%s %s", date, period)
                            .isEqualTo(some);
                    assertThat(!timeline.certainlyIn(period).isEmpty())
                            .as("%s %s", date, period)
                            .isEqualTo(all);
                }
            }
        }
        Timeline open = Timeline.of(List.of(Thing.of(EventDate.parse("2024-01-02/.."))));
        assertThat(open.certainlyIn(since(2024)).isEmpty()).isFalse();
        assertThat(open.certainlyIn(since(2025)).isEmpty()).isTrue();
        assertThat(open.possiblyIn(until(2023)).isEmpty()).isTrue();
        assertThat(open.possiblyIn(year(2030)).isEmpty()).isFalse();
    }

    @Test
    void badArguments_nameTheRule() {
        Timeline timeline = Timeline.of(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.possiblyIn(ReportingPeriod.unknown()))
                .withMessage(
                        "period of a timeline must be known, but was unknown; pass a year, or leave the filter out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.certainlyIn(ReportingPeriod.unknown()))
                .withMessage(
                        "period of a timeline must be known, but was unknown; pass a year, or leave the filter out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.upcoming(DAY, DAY.minusDays(1)))
                .withMessage("last day of what is to come must not be before the first, but was 2024-01-03 " + "to "
                        + "2024-01-02; swap them");
        assertThat(timeline.first()).isEmpty();
        assertThat(timeline.last()).isEmpty();
        assertThat(timeline.lastContact()).isEmpty();
        assertThat(timeline).hasToString("");
    }

    private static final Official PRESIDENT = of("P", "President", KAZ);
    private static final Official CZECH_PRESIDENT = of("Q", "President", CZE);
    private static final Official MINISTER_KAZ = of("Mäder", "Minister of Trade", KAZ);
    private static final Official MINISTER_CZE = of("N", "Minister of Trade", CZE);

    private static Official of(String name, String title, Country country) {
        return Official.of(name, Post.of(title, country));
    }

    private static final Timeline CONTACTS = BilateralCooperation.between(KAZ, CZE)
            .visit(
                    STATE,
                    v -> v.visitor(PRESIDENT)
                            .to(CZE)
                            .on("2022-05-10")
                            .meeting(m -> m.with(CZECH_PRESIDENT))
                            .meeting(m -> m.side(KAZ, MINISTER_KAZ)
                                    .side(CZE, MINISTER_CZE)
                                    .about(TRADE)))
            .visit(PRIVATE, v -> v.visitor(CZECH_PRESIDENT).to(KAZ).on("2023-07"))
            .meeting(m -> m.format(TELEPHONE)
                    .with(MINISTER_KAZ, MINISTER_CZE)
                    .about(ENERGY)
                    .on("2023-02"))
            .meeting(m -> m.with(MINISTER_KAZ, MINISTER_CZE).on("2023-12-31/2024-01-01"))
            .meeting(m -> m.side(KAZ).side(CZE).on("2024-03"))
            .meeting(m -> m.side(KAZ).side(GBR).on("2024-04"))
            .meeting(m -> m.with(PRESIDENT, CZECH_PRESIDENT).on("2025").status(EventStatus.PLANNED))
            .build()
            .timeline();

    @Test
    void filters_keepWhatFits() {
        assertThat(CONTACTS.events()).hasSize(9);
        assertThat(CONTACTS.contacts().events()).hasSize(7);
        assertThat(CONTACTS.ofKind(EventKind.VISIT).events()).hasSize(1);
        assertThat(CONTACTS.ofKind(EventKind.VISIT, EventKind.of("private visit"))
                        .events())
                .hasSize(2);
        assertThat(CONTACTS.withStatus(EventStatus.PLANNED).events()).hasSize(1);
        assertThat(CONTACTS.atLevel(MINISTER).events()).hasSize(3);
        assertThat(CONTACTS.atLeast(MINISTER).events()).hasSize(7);
        assertThat(CONTACTS.with(KAZ, CZE).events()).hasSize(8);
        assertThat(CONTACTS.with(GBR).events()).hasSize(1);
        assertThat(CONTACTS.with().events()).hasSize(9);
        assertThat(CONTACTS.withOfficial("mader").events()).hasSize(3);
        assertThat(CONTACTS.about(TRADE, ENERGY).events()).hasSize(3);
        assertThat(CONTACTS.about(TRADE).ofKind(EventKind.MEETING).events()).hasSize(1);
        assertThat(CONTACTS.possiblyIn(year(2024)).events()).hasSize(3);
        assertThat(CONTACTS.certainlyIn(year(2024)).events()).hasSize(2);
        assertThat(CONTACTS.where(e -> e.place().isPresent()).isEmpty()).isTrue();
        assertThat(CONTACTS.first())
                .hasValueSatisfying(e -> assertThat(e).hasToString("10 May 2022: state visit of P to Czechia"));
        assertThat(CONTACTS.last())
                .hasValueSatisfying(
                        e -> assertThat(e).hasToString("2025 (planned): meeting of Kazakhstan (P) and Czechia (Q)"));
    }

    @Test
    void lastContact_isHeld_andAtTheLevelOrAbove() {
        assertThat(CONTACTS.lastContact())
                .map(Event::toString)
                .contains("March 2024: meeting of Kazakhstan and Czechia");
        // of things that are no record, every contact counts
        assertThat(Timeline.of(List.of(Meeting.builder()
                                .side(KAZ)
                                .side(GBR)
                                .on("2024-04")
                                .build()))
                        .lastContact())
                .isPresent();
        assertThat(CONTACTS.with(KAZ, CZE).lastContact())
                .map(Event::toString)
                .contains("March 2024: meeting of Kazakhstan and Czechia");
        assertThat(CONTACTS.lastContact(MINISTER))
                .map(Event::toString)
                .contains("31 December 2023 – 1 January 2024: meeting of Kazakhstan (Mäder) and Czechia (N)");
        assertThat(CONTACTS.lastContact(HEAD_OF_STATE))
                .map(Event::toString)
                .contains("10 May 2022: meeting of Kazakhstan (P) and Czechia (Q)");
        Timeline none = CONTACTS.withStatus(EventStatus.PLANNED);
        assertThat(none.lastContact(OfficialLevel.EXPERT)).isEmpty();
    }

    @Test
    void contactCounts_countAVisitAndItsMeetingsOfOneLevelOnce() {
        assertThat(CONTACTS.contactCounts())
                .extracting(Object::toString)
                .containsExactly("2022, head of state: 1", "2022, minister: 1", "2023, minister: 1");
        assertThat(CONTACTS.contactsPerYear()).isEqualTo(ImmutableSortedMap.of(2022, 2, 2023, 1, 2024, 1));
        assertThat(CONTACTS.uncountedContacts()).hasToString("""
                        31 December 2023 – 1 January 2024: meeting of Kazakhstan (Mäder) and Czechia (N)
                        March 2024: meeting of Kazakhstan and Czechia""");
        // without the visit the meeting in it stands for itself
        assertThat(CONTACTS.ofKind(EventKind.MEETING).atLevel(HEAD_OF_STATE).contactCounts())
                .extracting(Object::toString)
                .containsExactly("2022, head of state: 1");
    }

    @Test
    void contactCounts_loseNone() {
        Timeline once = CONTACTS.where(e -> !e.headline().equals("meeting of Kazakhstan (P) and Czechia (Q)"));
        int counted = once.contactCounts().stream()
                .mapToInt(Timeline.ContactCount::count)
                .sum();
        assertThat(counted + once.uncountedContacts().events().size())
                .isEqualTo(once.with(KAZ, CZE).contacts().events().size());
    }

    @Test
    void equals_isOfTheEvents() {
        EqualsVerifier.forClass(Timeline.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), CONTACTS.events())
                .withPrefabValues(AreaPair.class, AreaPair.of(KAZ, CZE), AreaPair.of(KAZ, GBR))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
