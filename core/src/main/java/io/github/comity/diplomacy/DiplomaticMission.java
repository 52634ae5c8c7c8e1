package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A permanent post of one state for another: an embassy, a consulate, with those who headed it.
 *
 * <p>It is not a delegation that travels; that is a {@link Visit}. An embassy may reside in a third country; see
 * {@link #isResident}. Who headed it when is told by the tenures of its heads, which may overlap or leave gaps.
 *
 * <p>Two are equal when all attributes are equal. There is no order. Source: Vienna Convention on Diplomatic Relations
 * of 1961. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class DiplomaticMission implements Dated {
    /** Missions of one side in another: those of one kind and, where both know it, one town. */
    static final Rule<DiplomaticMission> RULE = new Rule<>() {
        @Override
        public OptionalInt distance(DiplomaticMission older, DiplomaticMission newer) {
            boolean areOne = older.kind() == newer.kind()
                    && older.sender().equals(newer.sender())
                    && older.receiver().equals(newer.receiver())
                    && older.place().or(newer::place).equals(newer.place().or(older::place));
            return areOne ? OptionalInt.of(older.place().equals(newer.place()) ? 0 : 1) : OptionalInt.empty();
        }

        @Override
        public DiplomaticMission updated(DiplomaticMission older, DiplomaticMission newer) {
            return older.updatedWith(newer);
        }
    };

    DiplomaticMission() {}

    /** {@return a builder; kind, sender and receiver are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of post it is} */
    public abstract MissionKind kind();

    /** {@return the country or group that sends it} */
    public abstract Area sender();

    /** {@return the country or group that receives it} */
    public abstract Area receiver();

    /** {@return where it is, if known} */
    public abstract Optional<Place> place();

    /** {@return when it was or will be opened, if known} */
    public abstract Optional<EventDate> opened();

    /** {@return when it was closed, if it was} */
    public abstract Optional<EventDate> closed();

    /** {@return the ambassadors, chargés d'affaires or consuls who headed it, as far as named} */
    public abstract ImmutableSet<Official> heads();

    @Value.Check
    void check() {
        if (sender().isSameAs(receiver())) {
            throw new IllegalArgumentException(
                    "%s must be of one side in another, but was of %s in itself; pass the receiver"
                            .formatted(kind(), sender()));
        }
        AreaPair.of(sender(), receiver()); // neither is the world
        if (opened().isPresent() && closed().isPresent() && closed().get().precedes(opened().get())) {
            throw new IllegalArgumentException(
                    "%s must not be closed before it was opened, but was %s to %s; swap the dates"
                            .formatted(name(), opened().get(), closed().get()));
        }
    }

    /** {@return the name, such as {@code "embassy of Kazakhstan in Czechia"}} */
    public String name() {
        return "%s of %s in %s".formatted(kind(), sender().phrase(), receiver().phrase());
    }

    /**
     * {@return whether it is in the country that receives it; true where its place is unknown or a group receives it}
     */
    public boolean isResident() {
        return !(receiver() instanceof Country)
                || place().flatMap(Place::country).map(receiver()::equals).orElse(true);
    }

    /**
     * Obtains those who may have headed it on a day.
     *
     * @param day the day
     * @return the heads whose tenure does not certainly exclude the day
     */
    public ImmutableList<Official> headsAt(LocalDate day) {
        Given.argument("day", "DiplomaticMission.headsAt", day);
        return heads().stream().filter(h -> h.mayBeInOfficeAt(day)).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return entries for its opening, for the tenures of its heads, and for its closure, as far as their dates are
     * known}
     */
    @Override
    public ImmutableList<Event> events() {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        all.addAll(Entries.of(opened(), () -> life("opened")));
        for (Official head : heads()) {
            all.addAll(Entries.of(head.from(), () -> tenure(head, "took up")));
            all.addAll(Entries.of(head.until(), () -> tenure(head, "left")));
        }
        all.addAll(Entries.of(closed(), () -> life("closed")));
        return all.build();
    }

    private Event.Builder life(String verb) {
        Identity identity = Identity.of("mission", kind(), sender(), receiver(), verb);
        return entry(EventKind.MISSION, name() + " " + verb)
                .identity(place().map(p -> identity.detail("place", p)).orElse(identity));
    }

    private Event.Builder tenure(Official head, String verb) {
        Event.Builder event = entry(EventKind.TENURE, "%s %s post at %s".formatted(head.name(), verb, name()))
                .identity(Identity.of("tenure", kind(), sender(), receiver(), verb)
                        .by(ImmutableSet.of(head)))
                .officials(head);
        head.level().ifPresent(event::level);
        return event;
    }

    private Event.Builder entry(EventKind kind, String headline) {
        Event.Builder event = Event.builder()
                .kind(kind)
                .headline(headline)
                .origin(this)
                .parties(AreaPair.of(sender(), receiver()).parties());
        place().ifPresent(event::place);
        return event;
    }

    private DiplomaticMission updatedWith(DiplomaticMission newer) {
        Optional<EventDate> opening = Newer.date(opened(), newer.opened());
        Optional<EventDate> closing = Newer.date(closed(), newer.closed());
        boolean isReopened =
                opening.isPresent() && closing.isPresent() && closing.get().precedes(opening.get());
        return new ImmutableDiplomaticMission.Builder()
                .kind(kind())
                .sender(sender())
                .receiver(receiver())
                .place(Newer.value(place(), newer.place()))
                .opened(isReopened ? newer.opened() : opening)
                .closed(isReopened ? newer.closed() : closing)
                .addAllHeads(Newer.officials(heads(), newer.heads()))
                .build();
    }

    @Override
    public String details() {
        return Text.details(heads());
    }

    /** {@return a line such as {@code "embassy of Kazakhstan in Czechia, Prague, CZE, since 1996"}} */
    @Override
    public String toString() {
        return name()
                + place().map(p -> ", " + p).orElse("")
                + opened().map(o -> ", since " + o.phrase()).orElse("")
                + closed().map(c -> ", until " + c.phrase()).orElse("");
    }

    /** Builds a {@link DiplomaticMission}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableDiplomaticMission.Builder values = new ImmutableDiplomaticMission.Builder();
        private final Given given = new Given("diplomatic mission");

        Builder() {}

        /**
         * Sets what sort of post it is.
         *
         * @param kind the kind
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder kind(MissionKind kind) {
            values.kind(given.once("kind", kind));
            return this;
        }

        /**
         * Sets who sends it.
         *
         * @param sender the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder sender(Area sender) {
            values.sender(given.once("sender", sender));
            return this;
        }

        /**
         * Sets who receives it.
         *
         * @param receiver the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder receiver(Area receiver) {
            values.receiver(given.once("receiver", receiver));
            return this;
        }

        /**
         * Sets the town, in the receiving country or in a third one.
         *
         * @param place the place
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder in(Place place) {
            values.place(given.once("in", place));
            return this;
        }

        /**
         * Sets the town, in the receiving country or in a third one.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         * @throws IllegalStateException if it was already set
         */
        public Builder in(String place) {
            return in(Place.parse(given.one("in", place)));
        }

        /**
         * Sets when it was or will be opened.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder opened(EventDate date) {
            values.opened(given.once("opened", date));
            return this;
        }

        /**
         * Sets when it was or will be opened.
         *
         * @param date the EDTF text, such as {@code "1996"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder opened(String date) {
            return opened(EventDate.parse(given.one("opened", date)));
        }

        /**
         * Sets when it was closed.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder closed(EventDate date) {
            values.closed(given.once("closed", date));
            return this;
        }

        /**
         * Sets when it was closed.
         *
         * @param date the EDTF text, such as {@code "2020-05"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder closed(String date) {
            return closed(EventDate.parse(given.one("closed", date)));
        }

        /**
         * Adds somebody who headed it.
         *
         * @param head the ambassador, chargé d'affaires or consul, with the tenure as far as known
         * @return this builder
         */
        public Builder head(Official head) {
            values.addHead(given.one("head", head));
            return this;
        }

        /**
         * Builds the mission.
         *
         * @return the mission
         * @throws IllegalStateException if kind, sender or receiver is missing
         * @throws IllegalArgumentException if both are the same, one is the world, or it was closed before it was
         *     opened
         */
        public DiplomaticMission build() {
            return given.build(values::build);
        }
    }
}
