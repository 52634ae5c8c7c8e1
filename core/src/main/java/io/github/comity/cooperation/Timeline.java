package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.internal.Given;
import io.github.comity.party.AreaPair;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events in one sequence, with the questions that one asks of it: what is due, what is overdue, what comes next, who
 * met last.
 *
 * <p>It has no clock: whatever depends on a day takes the day. What has no date stands apart at the end, in
 * {@link #undated}. Every filter returns a timeline, so filters can be chained; one that asks for the date, and a
 * caller's own condition, leaves out what has none.
 *
 * <p><b>The order.</b> Two imprecise dates may have no order in time, so this is an order of reading, total and the
 * same whatever the order in which events are given: by earliest day, one without an earliest day first; then by latest
 * day, one without a latest day last; then by kind, in the order relations, missions, tenures, forums, visits,
 * meetings, sessions, agreements, milestones, statements, then a caller's own kinds by name; then by text, place,
 * level, parties, officials, fields, origin, and purpose and topics as they print. So an event that is certainly
 * earlier than another always stands before it. Equal events are kept once; a caller's own events that differ in
 * nothing that prints stand as they were given.
 *
 * <pre>{@code
 * Timeline timeline = relations.timeline();
 * timeline.overdueAt(LocalDate.of(2025, 1, 15));             // planned and not held, though the last day has passed
 * timeline.with(KAZ, CZE).lastContact(DEPUTY_MINISTER);      // the last contact at that level or above
 * }</pre>
 *
 * <p>Two are equal when they have equal events and, if of a record, are of the same two sides. This class is immutable
 * and thread-safe.
 */
public final class Timeline {
    private final ImmutableList<Event> events;
    private final ImmutableList<Event> undated;
    private final @Nullable AreaPair sides;

    private Timeline(Stream<Event> events, @Nullable AreaPair sides) {
        ImmutableListMultimap<Boolean, Event> all = events.distinct()
                .sorted(ReadingOrder.OF_EVENTS)
                .collect(toImmutableListMultimap(e -> e.statedDate().isPresent(), e -> e));
        this.events = all.get(true);
        this.undated = all.get(false);
        this.sides = sides;
    }

    private static Stream<Event> eventsOf(Stream<? extends Dated> things) {
        return things.flatMap(t -> Stream.concat(t.events().stream(), t.undated().stream()));
    }

    private Stream<Event> all() {
        return Stream.concat(events.stream(), undated.stream());
    }

    private Timeline keep(Predicate<Event> condition) {
        return new Timeline(all().filter(condition), sides);
    }

    /**
     * Obtains the timeline of dated things.
     *
     * @param things visits, agreements or a caller's own things, in any order
     * @return the timeline of all their events
     */
    public static Timeline of(Iterable<? extends Dated> things) {
        Given.argument("things", "Timeline.of", things);
        return new Timeline(eventsOf(ImmutableList.copyOf(things).stream()), null);
    }

    /** The timeline of a record, whose contacts are those of its two sides. */
    static Timeline of(Iterable<? extends Dated> things, AreaPair sides) {
        return new Timeline(of(things).all(), sides);
    }

    /**
     * Returns a timeline that has the events of further things as well.
     *
     * @param things the things, such as a caller's own
     * @return the timeline with their events; those of this one are unchanged and in the same order
     */
    public Timeline plus(Dated... things) {
        Given.argument("things", "Timeline.plus", things);
        return new Timeline(Stream.concat(all(), eventsOf(Arrays.stream(things))), sides);
    }

    /** {@return the events that have a date, in order} */
    public ImmutableList<Event> events() {
        return events;
    }

    /**
     * {@return what has no date, such as a session of which only the number is known, by kind and text; its
     * {@link Event#statedDate} is empty}
     */
    public ImmutableList<Event> undated() {
        return undated;
    }

    /** {@return whether there is no event, with or without a date} */
    public boolean isEmpty() {
        return events.isEmpty() && undated.isEmpty();
    }

    /** {@return the first event that has a date, or empty if there is none} */
    public Optional<Event> first() {
        return events.stream().findFirst();
    }

    /** {@return the last event that has a date, or empty if there is none} */
    public Optional<Event> last() {
        return Optional.ofNullable(Iterables.getLast(events, null));
    }

    /**
     * Returns the events that meet a condition.
     *
     * @param condition the condition, of events that have a date
     * @return the timeline of those that meet it
     */
    public Timeline where(Predicate<? super Event> condition) {
        Given.argument("condition", "Timeline.where", condition);
        return new Timeline(events.stream().filter(condition), sides);
    }

    /**
     * Returns the events of some kinds.
     *
     * @param kinds the kinds
     * @return the timeline of the events of one of them
     */
    public Timeline ofKind(EventKind... kinds) {
        Given.argument("kinds", "Timeline.ofKind", kinds);
        ImmutableSet<EventKind> all = ImmutableSet.copyOf(kinds);
        return keep(e -> all.contains(e.kind()));
    }

    /**
     * Returns the events of some statuses.
     *
     * @param statuses the statuses
     * @return the timeline of the events in one of them
     */
    public Timeline withStatus(EventStatus... statuses) {
        Given.argument("statuses", "Timeline.withStatus", statuses);
        ImmutableSet<EventStatus> all = ImmutableSet.copyOf(statuses);
        return keep(e -> all.contains(e.status()));
    }

    /**
     * Returns the events at a level.
     *
     * @param level the level
     * @return the timeline of the events at exactly that level; an event of unknown level is not among them
     */
    public Timeline atLevel(OfficialLevel level) {
        Given.argument("level", "Timeline.atLevel", level);
        return keep(e -> e.level().filter(level::equals).isPresent());
    }

    /**
     * Returns the events at a level or a higher one.
     *
     * @param lowest the lowest level
     * @return the timeline of the events at that level or above; an event of unknown level is not among them
     */
    public Timeline atLeast(OfficialLevel lowest) {
        Given.argument("lowest", "Timeline.atLeast", lowest);
        return keep(e -> e.level().filter(l -> l.isAtLeast(lowest)).isPresent());
    }

    /**
     * Returns the events in which some parties take part together.
     *
     * @param parties the parties
     * @return the timeline of the events that have all of them; a stated member of a group stands for the group while
     *     it may have been a member
     */
    public Timeline with(Party... parties) {
        Given.argument("parties", "Timeline.with", parties);
        ImmutableSet<Party> all = ImmutableSet.copyOf(parties);
        return keep(e -> all.stream().allMatch(p -> EventFilters.takesPart(p, e)));
    }

    /**
     * Returns the events in which a person takes part, whatever the post.
     *
     * @param name the name or a spelling of it, in any case and with or without accents
     * @return the timeline of the events that have somebody of that name
     */
    public Timeline withOfficial(String name) {
        Given.argument("name", "Timeline.withOfficial", name);
        return keep(e -> e.officials().stream().anyMatch(o -> o.isNamed(name)));
    }

    /**
     * Returns the events that are about some fields of cooperation.
     *
     * @param fields the fields
     * @return the timeline of the events about at least one of them
     */
    public Timeline about(CooperationField... fields) {
        Given.argument("fields", "Timeline.about", fields);
        ImmutableSet<CooperationField> all = ImmutableSet.copyOf(fields);
        return keep(e -> e.fields().stream().anyMatch(all::contains));
    }

    /**
     * Returns the events that may fall into a period.
     *
     * @param period the period, known at one end at least
     * @return the timeline of the events of whose possible days at least one is in the period
     * @throws IllegalArgumentException if the period is unknown
     */
    public Timeline possiblyIn(ReportingPeriod period) {
        Given.argument("period", "Timeline.possiblyIn", period);
        EventFilters.requireKnown(period);
        return where(e -> EventFilters.mayBeIn(period, e.date()));
    }

    /**
     * Returns the events that certainly fall into a period.
     *
     * @param period the period, known at one end at least
     * @return the timeline of the events all of whose possible days are in the period
     * @throws IllegalArgumentException if the period is unknown
     */
    public Timeline certainlyIn(ReportingPeriod period) {
        Given.argument("period", "Timeline.certainlyIn", period);
        EventFilters.requireKnown(period);
        return where(e -> EventFilters.isIn(period, e.date()));
    }

    /**
     * Returns what must take place no later than a day.
     *
     * @param day the day
     * @return the timeline of the planned events whose latest day is not after it, those already overdue among them
     */
    public Timeline dueBy(LocalDate day) {
        Given.argument("day", "Timeline.dueBy", day);
        return where(e -> e.status() == EventStatus.PLANNED
                && e.date().latest().filter(l -> !l.isAfter(day)).isPresent());
    }

    /**
     * Returns what should have taken place before a day.
     *
     * <p>It goes by status and date alone: a plan that stands beside its outcome, as after a merge, is still a plan.
     * {@link Review#asOf} leaves such plans out.
     *
     * @param day the day
     * @return the timeline of the planned events whose latest day is before it
     */
    public Timeline overdueAt(LocalDate day) {
        Given.argument("day", "Timeline.overdueAt", day);
        return where(e -> e.isOverdueAt(day));
    }

    /**
     * Returns what is to come in some days: what is planned, and what is due by itself, such as the expiry of an
     * agreement and each renewal of its term.
     *
     * @param from the first day
     * @param to the last day, included
     * @return the timeline of the events to come of whose possible days at least one is among them
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Timeline upcoming(LocalDate from, LocalDate to) {
        Given.arguments("Timeline.upcoming", "from", from, "to", to);
        EventFilters.requireOrder(from, to);
        return new Timeline(events.stream().flatMap(e -> EventFilters.toCome(e, from, to)), sides);
    }

    /** {@return the contacts: the visits, meetings and sessions that were held, those with third countries too} */
    public Timeline contacts() {
        return keep(e -> e.kind().isContact() && e.status() == EventStatus.HELD);
    }

    /** The contacts that count: of the timeline of a record those of its two sides with each other. */
    private Timeline contactsOfSides() {
        Timeline all = contacts();
        return sides == null ? all : all.keep(e -> EventFilters.isBetween(sides, e));
    }

    /**
     * {@return the contact that stands last, or empty if there is none; no other one is certainly later. In the
     * timeline of a record it is one of its two sides with each other}
     */
    public Optional<Event> lastContact() {
        return contactsOfSides().last();
    }

    /**
     * Finds the last contact at a level or a higher one.
     *
     * @param lowest the lowest level
     * @return the contact that stands last, or empty if there is none; no other one of such a level is certainly later
     */
    public Optional<Event> lastContact(OfficialLevel lowest) {
        Given.argument("lowest", "Timeline.lastContact", lowest);
        return atLeast(lowest).lastContact();
    }

    /**
     * Counts the contacts of each year at each level.
     *
     * <p>A meeting within a visit does not count beside that visit if both are at the same level, or the level of the
     * meeting is unknown. A contact counts in the year that holds all its possible days; where there is none, or the
     * level is unknown, it is among {@link #uncountedContacts}. In the timeline of a record only the contacts of its
     * two sides with each other count: a meeting of one of them with a third country does not.
     *
     * @return the numbers, years ascending and levels in order of precedence; without zeros
     */
    public ImmutableList<ContactCount> contactCounts() {
        return ContactCounts.byYearAndLevel(contactsOfSides());
    }

    /**
     * How many contacts there were in a year at a level. This record is immutable and thread-safe.
     *
     * @param year the year
     * @param level the level
     * @param count how many, at least 1
     */
    public record ContactCount(int year, OfficialLevel level, int count) {
        /** {@return a text such as {@code "2024, deputy minister: 1"}} */
        @Override
        public String toString() {
            return year + ", " + level + ": " + count;
        }
    }

    /**
     * Counts the contacts of each year, whatever their level.
     *
     * @return the numbers by year, by the rule of {@link #contactCounts}, contacts of unknown level among them; without
     *     zeros
     */
    public ImmutableSortedMap<Integer, Integer> contactsPerYear() {
        return ContactCounts.byYear(contactsOfSides());
    }

    /**
     * {@return the contacts that are not in {@link #contactCounts}, because their year or their level is not certain}
     */
    public Timeline uncountedContacts() {
        return new Timeline(ContactCounts.uncounted(contactsOfSides()), sides);
    }

    /**
     * {@return a table with a row for each event, those without a date last: its first and last possible day, its date
     * as stated, status, kind, what it is, place, level, parties, officials and fields}
     */
    public Table table() {
        return EventColumns.EVENT.table(all().toList());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Timeline that
                        && events.equals(that.events)
                        && undated.equals(that.undated)
                        && Objects.equals(sides, that.sides));
    }

    @Override
    public int hashCode() {
        return Objects.hash(events, undated, sides);
    }

    /** {@return the events, one a line, those without a date at the end} */
    @Override
    public String toString() {
        return all().map(Event::toString).collect(Collectors.joining("\n"));
    }
}
