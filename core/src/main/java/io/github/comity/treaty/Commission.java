package io.github.comity.treaty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Names;
import io.github.comity.update.Newer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A standing joint body of two or more parties that meets in sessions, such as an intergovernmental commission.
 *
 * <p>It is not an organisation that acts by itself; its sides do. Sessions may have gaps in their numbers, since a
 * source rarely names all.
 *
 * <pre>{@code
 * Commission commission = Commission.builder()
 *         .name("Intergovernmental Commission on Economic, Industrial, Scientific and Technical Cooperation")
 *         .between(KAZ, CZE)
 *         .nextSession("2024-41")
 *         .build();
 * commission.overdueAt(LocalDate.of(2025, 1, 15));   // [session, planned for second half of 2024]
 * }</pre>
 *
 * <p>Sessions are kept by number, those without a number after the others by date, and sides by name, so the order of
 * building does not matter. Two are equal when all attributes are equal. There is no order. Source:
 * {@code org:OrganizationalCollaboration} in the terms of W3C ORG. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Commission implements Entry {
    Commission() {}

    /** {@return a builder; name and at least two sides are required} */
    public static CommissionBuilder builder() {
        return new CommissionBuilder();
    }

    /** {@return the full name} */
    public abstract String name();

    /** {@return the acronym or short name, if it has one} */
    public abstract Optional<String> shortName();

    /** {@return what sort of body it is; {@link CommissionKind#INTERGOVERNMENTAL} unless set} */
    @Value.Default
    public CommissionKind kind() {
        return CommissionKind.INTERGOVERNMENTAL;
    }

    /** {@return the parties whose sides it has; at least two, in the order of their names} */
    public abstract ImmutableSet<Party> sides();

    /** {@return who leads or led the sides, as far as known} */
    public abstract ImmutableSet<CoChair> coChairs();

    /** {@return the fields that it deals with} */
    public abstract ImmutableSet<CooperationField> areas();

    /** {@return the sessions that are known, by number; those without a number after the others, by date} */
    public abstract ImmutableList<Session> sessions();

    @Value.Check
    void check() {
        Text.requireName("commission name", name());
        shortName().ifPresent(s -> Text.requireName("commission short name", s));
        if (sides().size() < 2) {
            throw new IllegalArgumentException("commission %s must have at least two sides, but was %s; name both sides"
                    .formatted(
                            Text.quote(name()),
                            sides().isEmpty()
                                    ? "without any"
                                    : "of " + sides().asList().get(0).name() + " alone"));
        }
        allCoChairs().filter(c -> !sides().contains(c.side())).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "co-chair of commission %s must lead one of its sides, but was '%s'; add %s to the sides"
                            .formatted(Text.quote(name()), c, c.side().name()));
        });
        for (int i = 0; i < sessions().size(); i++) {
            for (int j = 0; j < i; j++) {
                checkDifferent(sessions().get(j), sessions().get(i));
            }
        }
    }

    private void checkDifferent(Session a, Session b) {
        if (a.equals(b) || (a.number().isPresent() && a.number().equals(b.number()))) {
            boolean inOrder = Session.ORDER.compare(a, b) <= 0;
            throw new IllegalArgumentException(
                    "%s of commission %s must be stated once, but was '%s' and '%s'; keep one of them"
                            .formatted(a.name(), Text.quote(name()), inOrder ? a : b, inOrder ? b : a));
        }
    }

    Commission inOrder() {
        ImmutableList<Session> ordered = ImmutableList.sortedCopyOf(Session.ORDER, sessions());
        ImmutableSet<Party> byName =
                sides().stream().sorted(comparing(Party::name)).collect(toImmutableSet());
        return ordered.equals(sessions()) && byName.asList().equals(sides().asList())
                ? this
                : new ImmutableCommission.Builder()
                        .name(name())
                        .shortName(shortName())
                        .kind(kind())
                        .addAllSides(byName)
                        .addAllCoChairs(coChairs())
                        .addAllAreas(areas())
                        .addAllSessions(ordered)
                        .build();
    }

    /**
     * Starts a builder that holds all attributes of this commission, to add sessions and what else was not known.
     *
     * @return a builder
     */
    public CommissionBuilder toBuilder() {
        CommissionBuilder copy = builder().name(name()).kind(kind());
        shortName().ifPresent(copy::shortName);
        sides().forEach(copy::between);
        coChairs().forEach(c -> copy.coChair(c.side(), c.official()));
        areas().forEach(copy::about);
        sessions().forEach(copy::session);
        return copy;
    }

    /**
     * Checks whether a text means this commission, in any case.
     *
     * @param text the name or short name
     * @return whether it is one of them
     */
    public boolean isNamed(String text) {
        Given.argument("text", "Commission.isNamed", text);
        return name().equalsIgnoreCase(text)
                || shortName().map(s -> s.equalsIgnoreCase(text)).orElse(false);
    }

    /**
     * Finds who leads or led a side.
     *
     * @param side the party
     * @return its co-chairs, in the order in which they were stated
     */
    public ImmutableList<Official> coChairsOf(Party side) {
        Given.argument("side", "Commission.coChairsOf", side);
        return coChairs().stream()
                .filter(c -> c.side().equals(side))
                .map(CoChair::official)
                .collect(toImmutableList());
    }

    /**
     * Finds a session by its number.
     *
     * @param number the number
     * @return the session, or empty if it is not known
     */
    public Optional<Session> session(int number) {
        return sessions().stream()
                .filter(s -> s.number().filter(n -> n == number).isPresent())
                .findFirst();
    }

    /**
     * Finds the session that is to come next, seen from a day.
     *
     * @param day the day; there is no hidden clock
     * @return the planned session that is not overdue and must take place first; empty if none is planned
     */
    public Optional<Session> nextSession(LocalDate day) {
        Given.argument("day", "Commission.nextSession", day);
        return sessions().stream()
                .filter(s -> s.status() == EventStatus.PLANNED && !s.isOverdueAt(day))
                .min(comparing((Session s) ->
                                s.planned().flatMap(EventDate::latest).orElse(LocalDate.MAX))
                        .thenComparing(Session.ORDER));
    }

    /**
     * Finds the session that was held last.
     *
     * @return the held session with the highest number; if none has a number, the one with the latest date; empty if
     *     none was held
     */
    public Optional<Session> lastHeldSession() {
        Comparator<Session> byNumber = comparing((Session s) -> s.number().orElse(0));
        return sessions().stream()
                .filter(s -> s.status() == EventStatus.HELD)
                .max(byNumber.thenComparing(
                        s -> s.held().flatMap(EventDate::latest).orElse(LocalDate.MIN)));
    }

    /**
     * Finds the sessions that must take place no later than a day.
     *
     * @param day the day; there is no hidden clock
     * @return the planned sessions whose latest day is not after it
     */
    public ImmutableList<Session> dueBy(LocalDate day) {
        Given.argument("day", "Commission.dueBy", day);
        return sessions().stream().filter(s -> s.isDueBy(day)).collect(toImmutableList());
    }

    /**
     * Finds the sessions that should have taken place before a day.
     *
     * @param day the day; there is no hidden clock
     * @return the planned sessions whose latest day is before it
     */
    public ImmutableList<Session> overdueAt(LocalDate day) {
        Given.argument("day", "Commission.overdueAt", day);
        return sessions().stream().filter(s -> s.isOverdueAt(day)).collect(toImmutableList());
    }

    /** {@return one entry for each session that has a date} */
    @Override
    public ImmutableList<Event> events() {
        return sessions().stream()
                .filter(s -> s.date().isPresent())
                .map(this::event)
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Event> undated() {
        return sessions().stream()
                .filter(s -> s.date().isEmpty())
                .map(this::event)
                .collect(toImmutableList());
    }

    private Event event(Session session) {
        ImmutableList<Official> presiding =
                session.coChairs().stream().map(CoChair::official).collect(toImmutableList());
        Event.Builder event = Event.builder()
                .kind(EventKind.SESSION)
                .headline(session.name() + " of the " + shortName().orElse(name()))
                .schedule(session.schedule())
                .origin(this)
                .identity(identityOf(session))
                .parties(sides())
                .officials(presiding)
                .about(areas());
        session.place().ifPresent(event::place);
        presiding.stream()
                .flatMap(o -> o.level().stream())
                .min(Comparator.<OfficialLevel>naturalOrder())
                .ifPresent(event::level);
        return event.build();
    }

    /** A session without a number may be any of them, so it may come again. */
    private Identity identityOf(Session session) {
        Identity any = Identity.of("session").named(name(), shortName().stream().toList());
        return session.number().map(n -> any.detail("number", n)).orElseGet(any::recurring);
    }

    /** {@return the name} */
    @Override
    public Identity identity() {
        return Identity.of("commission").named(name(), shortName().stream().toList());
    }

    /** {@return the scope of the sides} */
    @Override
    public Scope scope() {
        return Scope.among(sides(), "commission must have a side of %s or %s", toString());
    }

    /** {@return the co-chairs of the commission and of its sessions} */
    @Override
    public ImmutableSet<Official> officials() {
        return allCoChairs().map(CoChair::official).collect(toImmutableSet());
    }

    private Stream<CoChair> allCoChairs() {
        return Stream.concat(coChairs().stream(), sessions().stream().flatMap(s -> s.coChairs().stream()));
    }

    /** {@return names, kind, sides, co-chairs and areas, and who presides at which session} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "name", name(),
                "short name", shortName(),
                "kind", kind(),
                "sides", sides().stream().map(Party::name).toList(),
                "co-chairs", coChairs(),
                "areas", areas(),
                "sessions presided over",
                        sessions().stream()
                                .flatMap(s -> s.coChairs().stream().map(c -> s.name() + ": " + c))
                                .toList());
    }

    /**
     * Lays a newer statement of the same commission over this one.
     *
     * @param newer the newer statement; a kind that is {@link CommissionKind#INTERGOVERNMENTAL} counts as not mentioned
     * @return what holds now: sessions, co-chairs, sides and areas are united, and what it does not mention or says
     *     less exactly stays; a session without a number is the one that its date leaves, if that is clear
     * @throws IllegalArgumentException if it is another commission
     */
    @Override
    public Commission updatedWith(Entry newer) {
        Given.argument("newer", "Commission.updatedWith", newer);
        Commission commission = (Commission) identity().requireMayBe(newer.identity(), this, newer);
        Names names = new Names(name(), shortName()).updatedWith(new Names(commission.name(), commission.shortName()));
        boolean isKindMentioned = commission.kind() != CommissionKind.INTERGOVERNMENTAL;
        return new ImmutableCommission.Builder()
                .name(names.full())
                .shortName(names.brief())
                .kind(isKindMentioned ? commission.kind() : kind())
                .addAllSides(Newer.union(sides(), commission.sides()))
                .addAllCoChairs(Newer.all(coChairs(), commission.coChairs(), CoChair.RULE))
                .addAllAreas(Newer.union(areas(), commission.areas()))
                .addAllSessions(Newer.all(sessions(), commission.sessions(), SessionRule.SESSIONS))
                .build()
                .inOrder();
    }

    @Override
    public String details() {
        return Text.details(kind(), coChairs(), areas(), sessions());
    }

    /**
     * {@return name and sides, such as {@code "Intergovernmental Commission on ...: Czechia and Kazakhstan, 1
     * session"}}
     */
    @Override
    public String toString() {
        return "%s%s: %s, %s %s"
                .formatted(
                        name(),
                        shortName().map(s -> " (" + s + ")").orElse(""),
                        sides().stream().map(Party::phrase).collect(Collectors.joining(" and ")),
                        sessions().size(),
                        sessions().size() == 1 ? "session" : "sessions");
    }
}
