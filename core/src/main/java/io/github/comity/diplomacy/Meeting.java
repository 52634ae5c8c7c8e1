package io.github.comity.diplomacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
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
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Representatives of two or more sides meet or speak: talks, a telephone call, a word on the sidelines of a forum.
 *
 * <p>It is not a session of a joint commission, and not a journey; that is a {@link Visit}, which has meetings in it. A
 * side is a party with those of its participants who are named, possibly none. {@link #others} says that a text speaks
 * of further sides and does not name them.
 *
 * <pre>{@code
 * Meeting.builder().format(TALKS).with(vassilenko, kozak).about(POLITICAL, TRADE).on("2024-09-02").build()
 *     .toString()   // "talks of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), 2024-09-02"
 * }</pre>
 *
 * <p>Two are equal when all attributes are equal, in whatever order sides and topics were given. There is no order.
 * This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Meeting implements Entry {
    /** Meetings of one visit or dossier, told apart by their identities and schedules. */
    static final Rule<Meeting> RULE = Entries.recurring(Meeting::updatedWith);

    Meeting() {}

    /** {@return a builder; two sides are required, or one and others} */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }

    /** {@return the format that is stated, if any; see {@link #format}} */
    public abstract Optional<MeetingFormat> statedFormat();

    /** {@return the parties that meet} */
    public abstract ImmutableSet<Party> parties();

    /** {@return the named participants of each party} */
    public abstract ImmutableSetMultimap<Party, Official> participants();

    /** {@return whether further sides took part that the text does not name; false unless set} */
    @Value.Default
    public boolean others() {
        return false;
    }

    /** {@return the fields of cooperation that were discussed} */
    public abstract ImmutableSet<CooperationField> fields();

    /** {@return the topics that were discussed, in words} */
    public abstract ImmutableSet<String> topics();

    /** {@return where, if known} */
    public abstract Optional<Place> place();

    /** {@return when, if known} */
    public abstract Optional<EventDate> date();

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return the status that is stated, if any; see {@link #status}} */
    public abstract Optional<EventStatus> statedStatus();

    /** {@return the forum on whose sidelines it takes place, if any} */
    public abstract Optional<Forum> forum();

    /** {@return the level that is stated, if any; see {@link #level}} */
    public abstract Optional<OfficialLevel> statedLevel();

    @Value.Check
    void check() {
        topics().forEach(t -> Text.requireName("meeting topic", t));
        Schedules.check("meeting", status());
    }

    /** {@return the stated format, else on the sidelines where there is a forum, else {@link MeetingFormat#MEETING}} */
    public MeetingFormat format() {
        return statedFormat().orElse(forum().isPresent() ? MeetingFormat.ON_THE_SIDELINES : MeetingFormat.MEETING);
    }

    /** {@return the stated status, else {@link EventStatus#HELD}} */
    public EventStatus status() {
        return statedStatus().orElse(EventStatus.HELD);
    }

    /** {@return the sides in the order in which they were named} */
    @Value.Lazy
    public ImmutableList<Side> sides() {
        return parties().stream().map(p -> new Side(p, participants().get(p))).collect(toImmutableList());
    }

    /**
     * Obtains the level at which the sides met: the stated one, else the lowest of the levels that lead the sides.
     *
     * <p>So a deputy minister whom a minister receives is a meeting at the level of deputy ministers.
     *
     * @return the level, or empty where it was not given and some side has no participant whose level is known
     */
    public Optional<OfficialLevel> level() {
        if (statedLevel().isPresent() || others()) {
            return statedLevel();
        }
        ImmutableList<Optional<OfficialLevel>> leads =
                sides().stream().map(Side::level).collect(toImmutableList());
        return leads.stream().allMatch(Optional::isPresent)
                ? leads.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /**
     * Checks whether a party takes part.
     *
     * @param party the party
     * @return whether it is one of the named sides
     */
    public boolean isWith(Party party) {
        Given.argument("party", "Meeting.isWith", party);
        return parties().contains(party);
    }

    /**
     * Checks whether a field of cooperation was discussed.
     *
     * @param field the field
     * @return whether it is one of the fields
     */
    public boolean isAbout(CooperationField field) {
        Given.argument("field", "Meeting.isAbout", field);
        return fields().contains(field);
    }

    private Optional<EventDate> dateOrForum() {
        return date().or(() -> forum().flatMap(Forum::date));
    }

    private Optional<Place> placeOrForum() {
        return place().or(() -> forum().flatMap(Forum::place));
    }

    /** To be held is the usual status, stated or not. */
    Meeting inOneForm() {
        return statedStatus().filter(s -> s == EventStatus.HELD).isPresent() ? updatedWith(this) : this;
    }

    private Schedule when(Optional<EventDate> date) {
        return new Schedule(date, previouslyPlanned(), status());
    }

    /** {@return date, or that of the forum, status and the date that it was put off from} */
    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(when(dateOrForum()));
    }

    /** {@return participants with their posts, topics, fields, forum and stated level} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "participants", officials(),
                "topics", topics(),
                "fields", fields(),
                "forum", forum().map(Forum::name),
                "level", statedLevel());
    }

    /**
     * Lays a newer statement of the same meeting over this one.
     *
     * @param newer the newer statement
     * @return what holds now: topics and fields are united, and what it does not mention or says less exactly stays
     * @throws IllegalArgumentException if it is another meeting
     */
    @Override
    public Meeting updatedWith(Entry newer) {
        Given.argument("newer", "Meeting.updatedWith", newer);
        Meeting meeting = (Meeting) identity().requireMayBe(newer.identity(), this, newer);
        Schedule when = Schedules.updated(when(date()), meeting.when(meeting.date()));
        ImmutableMeeting.Builder updated = new ImmutableMeeting.Builder();
        parties()
                .forEach(p -> updated.putAllParticipants(
                        p,
                        Newer.officials(
                                participants().get(p), meeting.participants().get(p))));
        return updated.statedFormat(Newer.value(statedFormat(), meeting.statedFormat()))
                .addAllParties(parties())
                .others(others())
                .addAllFields(Newer.union(fields(), meeting.fields()))
                .addAllTopics(Newer.union(topics(), meeting.topics()))
                .place(Newer.value(place(), meeting.place()))
                .date(when.date())
                .previouslyPlanned(when.previouslyPlanned())
                .statedStatus(Optional.of(when.status()).filter(s -> s != EventStatus.HELD))
                .forum(Entries.forum(forum(), meeting.forum()))
                .statedLevel(Newer.value(statedLevel(), meeting.statedLevel()))
                .build();
    }

    @Override
    public Meeting withOccasions(UnaryOperator<Entry> now) {
        Given.argument("now", "Meeting.withOccasions", now);
        return new ImmutableMeeting.Builder()
                .putAllParticipants(participants())
                .statedFormat(statedFormat())
                .addAllParties(parties())
                .others(others())
                .addAllFields(fields())
                .addAllTopics(topics())
                .place(place())
                .date(date())
                .previouslyPlanned(previouslyPlanned())
                .statedStatus(statedStatus())
                .forum(forum().map(f -> (Forum) now.apply(f)))
                .statedLevel(statedLevel())
                .build();
    }

    /** {@return one entry if the date is known, or at least that of the forum} */
    @Override
    public ImmutableList<Event> events() {
        return Entries.of(when(dateOrForum()), this::event);
    }

    @Override
    public ImmutableList<Event> undated() {
        return Entries.undated(when(dateOrForum()), this::event);
    }

    private Event.Builder event() {
        Event.Builder event = Event.builder()
                .kind(EventKind.MEETING)
                .headline(headline())
                .origin(this)
                .identity(identity())
                .parties(parties())
                .officials(officials())
                .about(fields());
        placeOrForum().ifPresent(event::place);
        level().ifPresent(event::level);
        return event;
    }

    /** {@return format, sides, participants and the name of the forum; a meeting may come again} */
    @Override
    public Identity identity() {
        return Identity.of("meeting", format(), parties(), others(), forum().map(Forum::identity))
                .by(officials())
                .recurring();
    }

    /** {@return the scope of the sides} */
    @Override
    public Scope scope() {
        return Entries.at(dateOrForum(), Scope.among(parties(), "meeting must be of %s or %s", toString()));
    }

    /** {@return the named participants of all sides} */
    @Override
    public ImmutableSet<Official> officials() {
        return ImmutableSet.copyOf(participants().values());
    }

    /** {@return the forum on whose sidelines it takes place, if any} */
    @Override
    public ImmutableSet<Entry> occasions() {
        return ImmutableSet.copyOf(forum().stream().toList());
    }

    @Override
    public String details() {
        return Text.details(officials(), topics(), fields(), forum(), statedLevel());
    }

    private String headline() {
        String sides = Entries.join(sides(), others());
        return forum().isPresent()
                ? (format() == MeetingFormat.ON_THE_SIDELINES ? "meeting" : format().toString()) + " of " + sides
                        + " on the sidelines of " + forum().get().name()
                : format() + " of " + sides;
    }

    /**
     * {@return a line such as {@code "talks of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák), Prague, CZE,
     * 2024-09-02"}}
     */
    @Override
    public String toString() {
        return Entries.line(headline(), place(), when(date()));
    }

    Meeting checkedSides() {
        if (parties().size() + (others() ? 1 : 0) < 2) {
            throw new IllegalStateException(
                    ("meeting must have two sides, but was built with %s; call with(...) or side(...) for "
                                    + "each, or andOthers() before build()")
                            .formatted(parties().isEmpty() ? "none" : Entries.join(parties(), others()) + " alone"));
        }
        return this;
    }

    /**
     * Adds what the forum or else the visit says and the meeting leaves out: the visitor's side, date, place and
     * status.
     */
    Meeting during(Visit visit) {
        ImmutableMeeting.Builder whole = new ImmutableMeeting.Builder();
        visit.statedHomeCountry()
                .<Party>map(c -> c)
                .or(() -> visit.visitor().party())
                .filter(p -> !isWith(p))
                .ifPresent(p -> whole.addParty(p).putParticipant(p, visit.visitor()));
        return whole.addAllParties(parties())
                .putAllParticipants(participants())
                .others(others())
                .addAllFields(fields())
                .addAllTopics(topics())
                .statedFormat(statedFormat())
                .statedLevel(statedLevel())
                .date(dateOrForum().or(visit::date))
                .previouslyPlanned(previouslyPlanned()
                        .or(() -> visit.previouslyPlanned()
                                .filter(d -> dateOrForum().isEmpty()
                                        && statedStatus().isEmpty())))
                .place(placeOrForum().or(() -> visit.place().filter(p -> format().isInPerson())))
                .forum(forum())
                .statedStatus(
                        statedStatus().or(() -> Optional.of(visit.status())).filter(s -> s != EventStatus.HELD))
                .build()
                .checkedSides();
    }

    /**
     * A party with its named participants. This record is immutable and thread-safe.
     *
     * @param party the party
     * @param participants those who are named, possibly none
     */
    public record Side(Party party, ImmutableSet<Official> participants) {
        /**
         * Checks the components.
         *
         * @param party the party
         * @param participants those who are named, possibly none
         */
        public Side {
            Given.arguments("Meeting.Side", "party", party, "participants", participants);
        }

        /** {@return the highest level among the participants, or empty if none is known} */
        public Optional<OfficialLevel> level() {
            return participants.stream().flatMap(p -> p.level().stream()).min(Comparator.naturalOrder());
        }

        /** {@return the party, and its participants in brackets: {@code "Czechia (Jiří Kozák)"}} */
        @Override
        public String toString() {
            return participants.isEmpty()
                    ? party.phrase()
                    : party.phrase() + " (" + Entries.join(participants, false) + ")";
        }
    }
}
