package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Schedules;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An official travels to another country, alone or with a delegation, and meets people there.
 *
 * <p>It is not one of its meetings; those are {@link Meeting}s in it. Where a meeting that is stated within the visit
 * leaves them out, it has the visitor's side, the date, the place and the status of the visit; date and place of the
 * forum, if it is on the sidelines of one.
 *
 * <pre>{@code
 * Visit.builder().kind(WORKING).visitor(vassilenko).to(CZE, "Prague").on("2024-09-02")
 *     .meeting(m -> m.format(TALKS).with(kozak).about(POLITICAL, TRADE))
 *     .build()
 *     .toString()   // "working visit of Roman Vassilenko to Prague, CZE, 2024-09-02"
 * }</pre>
 *
 * <p>What is odd, such as a state visit of a minister, is not refused here. Two are equal when all attributes are
 * equal. There is no order. Source: protocol practice; see {@link VisitKind}. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Visit implements Entry {
    Visit() {}

    /** {@return a builder; kind, visitor and host country are required} */
    public static VisitBuilder builder() {
        return new VisitBuilder();
    }

    /** {@return what sort of visit it is} */
    public abstract VisitKind kind();

    /** {@return who leads it} */
    public abstract Official visitor();

    /** {@return the country that is visited} */
    public abstract Country hostCountry();

    /** {@return who receives the visitor, if known} */
    public abstract Optional<Official> host();

    /** {@return the country that is stated as the visitor's, if any; see {@link #homeCountry}} */
    public abstract Optional<Country> statedHomeCountry();

    /** {@return the town or site that is visited, if known} */
    public abstract Optional<Place> place();

    /** {@return when, if known; several days are an interval} */
    public abstract Optional<EventDate> date();

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return who travels with the visitor, as far as named} */
    public abstract ImmutableSet<Official> delegation();

    /** {@return the forum that is the occasion, if there is one} */
    public abstract Optional<Forum> forum();

    /** {@return why, in words, if stated} */
    public abstract Optional<String> purpose();

    /** {@return the meetings in it} */
    public abstract ImmutableSet<Meeting> meetings();

    /** {@return the level that is stated, if any; see {@link #level}} */
    public abstract Optional<OfficialLevel> statedLevel();

    /** {@return whether it was held; {@link EventStatus#HELD} unless set} */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    @Value.Check
    void check() {
        purpose().ifPresent(p -> Text.requireName("visit purpose", p));
        Schedules.check("visit", status());
    }

    /**
     * {@return the country that the visitor comes from: the stated one, else the one that the visitor's post
     * represents, if any}
     */
    public Optional<Country> homeCountry() {
        return statedHomeCountry()
                .or(() -> visitor().party().filter(Country.class::isInstance).map(Country.class::cast));
    }

    /** {@return the level: the stated one, else that of the visitor's post, or empty if neither is known} */
    public Optional<OfficialLevel> level() {
        return statedLevel().or(() -> visitor().level());
    }

    /**
     * Obtains the meetings with a party.
     *
     * @param party the party
     * @return the meetings in which it is a side
     */
    public ImmutableList<Meeting> meetingsWith(Party party) {
        Given.argument("party", "Visit.meetingsWith", party);
        return meetings().stream().filter(m -> m.isWith(party)).collect(ImmutableList.toImmutableList());
    }

    private Schedule when() {
        return new Schedule(date(), previouslyPlanned(), status());
    }

    /** {@return date, status and the date that it was put off from} */
    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(when());
    }

    /** {@return visitor and host with their posts, home country, purpose, forum, stated level, delegation} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "visitor", visitor(),
                "host", host(),
                "home country", statedHomeCountry().map(Country::name),
                "purpose", purpose(),
                "forum", forum().map(Forum::name),
                "level", statedLevel(),
                "delegation", delegation());
    }

    /**
     * Lays a newer statement of the same visit over this one.
     *
     * @param newer the newer statement
     * @return what holds now: its meetings are united, and what it does not mention or says less exactly stays
     * @throws IllegalArgumentException if it is another visit
     */
    @Override
    public Visit updatedWith(Entry newer) {
        Given.argument("newer", "Visit.updatedWith", newer);
        Visit visit = (Visit) identity().requireMayBe(newer.identity(), this, newer);
        Schedule when = Schedules.updated(when(), visit.when());
        return new ImmutableVisit.Builder()
                .kind(kind())
                .visitor(Newer.official(visitor(), visit.visitor()))
                .hostCountry(hostCountry())
                .host(Newer.official(host(), visit.host()))
                .statedHomeCountry(Newer.value(statedHomeCountry(), visit.statedHomeCountry()))
                .place(Newer.value(place(), visit.place()))
                .date(when.date())
                .previouslyPlanned(when.previouslyPlanned())
                .status(when.status())
                .addAllDelegation(Newer.officials(delegation(), visit.delegation()))
                .forum(Entries.forum(forum(), visit.forum()))
                .purpose(Newer.value(purpose(), visit.purpose()))
                .addAllMeetings(Newer.all(meetings(), visit.meetings(), Meeting.RULE))
                .statedLevel(Newer.value(statedLevel(), visit.statedLevel()))
                .build();
    }

    @Override
    public Visit withOccasions(UnaryOperator<Entry> now) {
        Given.argument("now", "Visit.withOccasions", now);
        return new ImmutableVisit.Builder()
                .kind(kind())
                .visitor(visitor())
                .hostCountry(hostCountry())
                .host(host())
                .statedHomeCountry(statedHomeCountry())
                .place(place())
                .date(date())
                .previouslyPlanned(previouslyPlanned())
                .status(status())
                .addAllDelegation(delegation())
                .forum(forum().map(f -> (Forum) now.apply(f)))
                .purpose(purpose())
                .addAllMeetings(
                        meetings().stream().map(m -> m.withOccasions(now)).toList())
                .statedLevel(statedLevel())
                .build();
    }

    /** {@return one entry for the visit and one for each meeting, as far as their dates are known} */
    @Override
    public ImmutableList<Event> events() {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        all.addAll(Entries.of(when(), this::event));
        meetings().forEach(m -> all.addAll(m.events()));
        return all.build();
    }

    @Override
    public ImmutableList<Event> undated() {
        return Stream.concat(
                        Entries.undated(when(), this::event).stream(),
                        meetings().stream().flatMap(m -> m.undated().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private Event.Builder event() {
        ImmutableSet<CooperationField> fields =
                meetings().stream().flatMap(m -> m.fields().stream()).collect(ImmutableSet.toImmutableSet());
        Event.Builder event = Event.builder()
                .kind(kind().isContact() ? EventKind.VISIT : EventKind.of(kind().toString()))
                .headline(headline())
                .origin(this)
                .identity(identity())
                .parties(scope().parties())
                .officials(visitor())
                .officials(delegation())
                .officials(host().stream().toList())
                .about(fields);
        place().ifPresent(event::place);
        level().ifPresent(event::level);
        return event;
    }

    /** {@return kind, visitor, host country and, where it is known, the place; a visit may come again} */
    @Override
    public Identity identity() {
        Identity visit = Identity.of("visit", kind(), hostCountry())
                .by(ImmutableSet.of(visitor()))
                .recurring();
        return place().map(p -> visit.detail("place", p)).orElse(visit);
    }

    /**
     * {@return the scope of the host country, and of the home country where it is known; a visit to Brussels whose host
     * is an official of the EU leads to the EU}
     */
    @Override
    public Scope scope() {
        Optional<Party> from =
                statedHomeCountry().<Party>map(c -> c).or(() -> visitor().party());
        ImmutableList<Party> hosts = Stream.concat(
                        host().stream().flatMap(h -> h.party().stream()),
                        meetings().stream().flatMap(m -> m.parties().stream()))
                .filter(p -> !from.filter(p::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
        Scope scope = Scope.leading(
                hostCountry(), from.stream().toList(), hosts, "visit must be from %s to %s or back", toString());
        return Entries.at(date(), scope);
    }

    /** {@return the visitor, the host, the delegation and those who take part in the meetings} */
    @Override
    public ImmutableSet<Official> officials() {
        return Stream.of(
                        Stream.of(visitor()),
                        host().stream(),
                        delegation().stream(),
                        meetings().stream().flatMap(m -> m.officials().stream()))
                .flatMap(s -> s)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the forums of the visit and of its meetings} */
    @Override
    public ImmutableSet<Entry> occasions() {
        return Stream.concat(forum().stream(), meetings().stream().flatMap(m -> m.occasions().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String details() {
        return Text.details(
                visitor(),
                host(),
                homeCountry(),
                purpose(),
                forum(),
                statedLevel(),
                delegation(),
                meetings().stream().map(m -> m + " | " + m.details()).toList());
    }

    private String headline() {
        return "%s of %s to %s"
                .formatted(
                        kind(),
                        visitor().name(),
                        place().map(Place::name).orElse(hostCountry().phrase()));
    }

    /** {@return a line such as {@code "working visit of Roman Vassilenko to Prague, CZE, 2024-09-02"}} */
    @Override
    public String toString() {
        String to = place().map(Place::toString).orElse(hostCountry().phrase());
        return Entries.line("%s of %s to %s".formatted(kind(), visitor().name(), to), Optional.empty(), when());
    }
}
