package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
@ValueType
public abstract class Visit implements Dated {
    Visit() {}

    /** {@return a builder; kind, visitor and host country are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of visit it is} */
    public abstract VisitKind kind();

    /** {@return who leads it} */
    public abstract Official visitor();

    /** {@return the country that is visited} */
    public abstract Country hostCountry();

    /** {@return who receives the visitor, if known} */
    public abstract Optional<Official> host();

    /** {@return the country that the caller named as the visitor's, if any} */
    public abstract Optional<Country> givenHomeCountry();

    /** {@return the town or site that is visited, if known} */
    public abstract Optional<Place> place();

    /** {@return when, if known; several days are an interval} */
    public abstract Optional<EventDate> date();

    /** {@return who travels with the visitor, as far as named} */
    public abstract ImmutableSet<Official> delegation();

    /** {@return the forum that is the occasion, if there is one} */
    public abstract Optional<Forum> forum();

    /** {@return why, in words, if stated} */
    public abstract Optional<String> purpose();

    /** {@return the meetings in it} */
    public abstract ImmutableSet<Meeting> meetings();

    /** {@return the level that the caller gave, if any} */
    public abstract Optional<OfficialLevel> givenLevel();

    /** {@return whether it was held; {@link EventStatus#HELD} unless set} */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    @Value.Check
    void check() {
        purpose().ifPresent(p -> Text.requireName("visit purpose", p));
    }

    /**
     * {@return the country that the visitor comes from: the caller's, else the one that the visitor's post represents,
     * if any}
     */
    public Optional<Country> homeCountry() {
        return givenHomeCountry()
                .or(() -> visitor().party().filter(Country.class::isInstance).map(Country.class::cast));
    }

    /** {@return the level: the caller's, else that of the visitor's post, or empty if neither is known} */
    public Optional<OfficialLevel> level() {
        return givenLevel().or(() -> visitor().level());
    }

    /**
     * Obtains the meetings with a party.
     *
     * @param party the party
     * @return the meetings in which it is a side
     */
    public ImmutableList<Meeting> meetingsWith(Party party) {
        return meetings().stream().filter(m -> m.isWith(party)).collect(ImmutableList.toImmutableList());
    }

    /** {@return one entry for the visit and one for each meeting, as far as their dates are known} */
    @Override
    public ImmutableList<Event> events() {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        all.addAll(Entries.of(date(), this::event));
        meetings().forEach(m -> all.addAll(m.events()));
        return all.build();
    }

    private Event.Builder event() {
        ImmutableSet<CooperationField> fields =
                meetings().stream().flatMap(m -> m.fields().stream()).collect(ImmutableSet.toImmutableSet());
        Event.Builder event = Event.builder()
                .kind(kind().isContact() ? EventKind.VISIT : EventKind.of(kind().toString()))
                .headline(headline())
                .status(status())
                .origin(this)
                .place(place())
                .level(level())
                .addParty(hostCountry())
                .addOfficial(visitor())
                .addAllOfficials(delegation())
                .addAllFields(fields);
        homeCountry().ifPresent(event::addParty);
        host().ifPresent(event::addOfficial);
        return event;
    }

    private String headline() {
        return "%s of %s to %s"
                .formatted(
                        kind(),
                        visitor().name(),
                        place().map(Place::name).orElse(hostCountry().name()));
    }

    /** {@return a line such as {@code "working visit of Roman Vassilenko to Prague, CZE, 2024-09-02"}} */
    @Override
    public String toString() {
        String to = place().map(Place::toString).orElse(hostCountry().name());
        return Entries.line(
                "%s of %s to %s".formatted(kind(), visitor().name(), to), Optional.empty(), date(), status());
    }

    /** Builds a {@link Visit}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableVisit.Builder {
        private final List<Meeting.Builder> stated = new ArrayList<>();

        Builder() {}

        /**
         * Sets the country that is visited.
         *
         * @param country the country
         * @return this builder
         */
        public Builder to(Country country) {
            return hostCountry(country);
        }

        /**
         * Sets the country and the town that are visited.
         *
         * @param country the country
         * @param town the town or site, such as {@code "Prague"}
         * @return this builder
         * @throws IllegalArgumentException if the town is blank, too long or contains unprintable characters
         */
        public Builder to(Country country, String town) {
            return hostCountry(country).place(Place.of(town, country));
        }

        /**
         * Sets the country that the visitor comes from, where the post does not say it.
         *
         * @param country the country
         * @return this builder
         */
        public Builder from(Country country) {
            return givenHomeCountry(country);
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-09-02"} or {@code "2024-09-02/2024-09-04"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder on(String date) {
            return date(EventDate.parse(date));
        }

        /**
         * Sets the level, where the visitor's post does not say it.
         *
         * @param level the level
         * @return this builder
         */
        public Builder level(OfficialLevel level) {
            return givenLevel(level);
        }

        /**
         * Adds a meeting in the visit; what it leaves out is taken from the visit.
         *
         * @param meeting states the meeting; the visitor's side need not be named
         * @return this builder
         */
        public Builder meeting(Consumer<Meeting.Builder> meeting) {
            Meeting.Builder builder = Meeting.builder();
            meeting.accept(builder);
            stated.add(builder);
            return this;
        }

        /**
         * Adds one meeting in the visit with each of several parties.
         *
         * @param parties the parties that the visitor met one after the other
         * @param meeting states what the meetings have in common
         * @return this builder
         */
        public Builder meetingWithEach(Iterable<? extends Party> parties, Consumer<Meeting.Builder> meeting) {
            parties.forEach(p -> meeting(m -> meeting.accept(m.side(p))));
            return this;
        }

        /**
         * Builds the visit.
         *
         * @return the visit
         * @throws IllegalStateException if kind, visitor or host country is missing, or a meeting has not two sides
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        @Override
        public Visit build() {
            Visit bare = MissingAttributes.naming("visit", super::build);
            if (stated.isEmpty()) {
                return bare;
            }
            stated.forEach(m -> addMeeting(m.buildDuring(bare)));
            stated.clear();
            return super.build();
        }
    }
}
