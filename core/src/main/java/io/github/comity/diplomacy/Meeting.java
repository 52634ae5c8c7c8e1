package io.github.comity.diplomacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.Comparator;
import java.util.Optional;
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
@ValueType
public abstract class Meeting implements Dated {
    Meeting() {}

    /** {@return a builder; two sides are required, or one and others} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the format that the caller gave, if any} */
    public abstract Optional<MeetingFormat> givenFormat();

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

    /** {@return the status that the caller gave, if any} */
    public abstract Optional<EventStatus> givenStatus();

    /** {@return the forum on whose sidelines it takes place, if any} */
    public abstract Optional<Forum> forum();

    /** {@return the level that the caller gave, if any} */
    public abstract Optional<OfficialLevel> givenLevel();

    @Value.Check
    void check() {
        topics().forEach(t -> Text.requireName("meeting topic", t));
        participants().forEach((party, official) -> {
            if (!parties().contains(party)) {
                throw new IllegalArgumentException(
                        "participant must be on a side of the meeting, but was %s of %s; add the side with side(...)"
                                .formatted(official.name(), party.name()));
            }
        });
    }

    /**
     * {@return the caller's format, else on the sidelines where there is a forum, else {@link MeetingFormat#MEETING}}
     */
    public MeetingFormat format() {
        return givenFormat().orElse(forum().isPresent() ? MeetingFormat.ON_THE_SIDELINES : MeetingFormat.MEETING);
    }

    /** {@return the caller's status, else {@link EventStatus#HELD}} */
    public EventStatus status() {
        return givenStatus().orElse(EventStatus.HELD);
    }

    /** {@return the sides in the order in which they were named} */
    @Value.Lazy
    public ImmutableList<Side> sides() {
        return parties().stream().map(p -> new Side(p, participants().get(p))).collect(toImmutableList());
    }

    /**
     * Obtains the level at which the sides met: the caller's, else the lowest of the levels that lead the sides.
     *
     * <p>So a deputy minister whom a minister receives is a meeting at the level of deputy ministers.
     *
     * @return the level, or empty where it was not given and some side has no participant whose level is known
     */
    public Optional<OfficialLevel> level() {
        if (givenLevel().isPresent() || others()) {
            return givenLevel();
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
        return parties().contains(party);
    }

    /**
     * Checks whether a field of cooperation was discussed.
     *
     * @param field the field
     * @return whether it is one of the fields
     */
    public boolean isAbout(CooperationField field) {
        return fields().contains(field);
    }

    private Optional<EventDate> dateOrForum() {
        return date().or(() -> forum().flatMap(Forum::date));
    }

    private Optional<Place> placeOrForum() {
        return place().or(() -> forum().flatMap(Forum::place));
    }

    /** {@return one entry if the date is known, or at least that of the forum} */
    @Override
    public ImmutableList<Event> events() {
        return Entries.of(
                dateOrForum(),
                () -> Event.builder()
                        .kind(EventKind.MEETING)
                        .headline(headline())
                        .status(status())
                        .origin(this)
                        .place(placeOrForum())
                        .level(level())
                        .addAllParties(parties())
                        .addAllOfficials(participants().values())
                        .addAllFields(fields()));
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
        return Entries.line(headline(), place(), date(), status());
    }

    private Meeting checkedSides() {
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
    private Meeting during(Visit visit) {
        Builder whole = new Builder();
        Optional<Party> visiting = visit.givenHomeCountry()
                .<Party>map(c -> c)
                .or(() -> visit.visitor().party());
        visiting.filter(p -> !isWith(p)).ifPresent(p -> whole.side(p, visit.visitor()));
        whole.addAllParties(parties()).putAllParticipants(participants());
        whole.others(others()).addAllFields(fields()).addAllTopics(topics());
        return whole.givenFormat(givenFormat())
                .givenLevel(givenLevel())
                .date(dateOrForum().or(visit::date))
                .place(placeOrForum().or(() -> visit.place().filter(p -> format().isInPerson())))
                .forum(forum())
                .givenStatus(givenStatus().or(() -> Optional.of(visit.status()).filter(s -> s != EventStatus.HELD)))
                .build();
    }

    /**
     * A party with its named participants. This record is immutable and thread-safe.
     *
     * @param party the party
     * @param participants those who are named, possibly none
     */
    public record Side(Party party, ImmutableSet<Official> participants) {
        /** {@return the highest level among the participants, or empty if none is known} */
        public Optional<OfficialLevel> level() {
            return participants.stream().flatMap(p -> p.level().stream()).min(Comparator.naturalOrder());
        }

        /** {@return the party, and its participants in brackets: {@code "Czechia (Jiří Kozák)"}} */
        @Override
        public String toString() {
            return participants.isEmpty()
                    ? party.name()
                    : party.name() + " (" + Entries.join(participants, false) + ")";
        }
    }

    /** Builds a {@link Meeting}; setting an attribute twice is an error, naming a side again adds to it. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}

        /**
         * Sets the format.
         *
         * @param format the format
         * @return this builder
         */
        public Builder format(MeetingFormat format) {
            return givenFormat(format);
        }

        /**
         * Adds participants, each on the side of the party that the post speaks for.
         *
         * @param officials the participants
         * @return this builder
         * @throws IllegalArgumentException if a post has neither a country or group that it represents nor an
         *     organisation
         */
        public Builder with(Official... officials) {
            for (Official official : officials) {
                side(
                        official.party()
                                .orElseThrow(() -> new IllegalArgumentException(
                                        ("participant must speak for a country, group or organization, but was "
                                                        + "'%s'; name the side with side(...)")
                                                .formatted(official))),
                        official);
            }
            return this;
        }

        /**
         * Adds a side.
         *
         * @param party the party
         * @param officials its participants, as far as they are named
         * @return this builder
         */
        public Builder side(Party party, Official... officials) {
            addParty(party);
            for (Official official : officials) {
                putParticipant(party, official);
            }
            return this;
        }

        /**
         * States that further sides took part which are not named.
         *
         * @return this builder
         */
        public Builder andOthers() {
            return others(true);
        }

        /**
         * Adds fields of cooperation that were discussed.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            return addFields(fields);
        }

        /**
         * Adds a topic that was discussed.
         *
         * @param topic the topic in words
         * @return this builder
         */
        public Builder topic(String topic) {
            return addTopic(topic);
        }

        /**
         * Sets the place.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         */
        public Builder in(String place) {
            return place(Place.parse(place));
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-09-02"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder on(String date) {
            return date(EventDate.parse(date));
        }

        /**
         * Sets the status.
         *
         * @param status whether it is planned, was held or was called off
         * @return this builder
         */
        public Builder status(EventStatus status) {
            return givenStatus(status);
        }

        /**
         * Sets the level, where the participants do not say it.
         *
         * @param level the level
         * @return this builder
         */
        public Builder level(OfficialLevel level) {
            return givenLevel(level);
        }

        /**
         * Sets the forum on whose sidelines it takes place.
         *
         * @param forum the forum
         * @return this builder
         */
        public Builder onTheSidelinesOf(Forum forum) {
            return forum(forum);
        }

        /**
         * Builds the meeting.
         *
         * @return the meeting
         * @throws IllegalStateException if there are not two sides, or one and others
         * @throws IllegalArgumentException if a topic is blank, too long or contains unprintable characters
         */
        @Override
        public Meeting build() {
            return super.build().checkedSides();
        }

        Meeting buildDuring(Visit visit) {
            return super.build().during(visit);
        }
    }
}
