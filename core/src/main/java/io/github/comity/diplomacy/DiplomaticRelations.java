package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The diplomatic relations of two countries, or of a group such as the EU with a country: since when, through which
 * embassies and consulates, carried by contacts at which levels.
 *
 * <p>They are not the cooperation as a whole. That relations were established does not say that there is an embassy.
 *
 * <pre>{@code
 * DiplomaticRelations.between(KAZ, CZE).established("1993-01-01")
 *     .mission(EMBASSY, KAZ, m -> m.in("Prague, CZE").head(ambassador))
 *     .builtOnContactsOf(HEAD_OF_STATE, HEAD_OF_GOVERNMENT)
 *     .build()
 * }</pre>
 *
 * <p>Two are equal when all attributes are equal, in whatever order sides and missions were given. There is no order.
 * Source: Vienna Convention on Diplomatic Relations of 1961. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class DiplomaticRelations implements Entry {
    DiplomaticRelations() {}

    /**
     * Starts the relations of two sides.
     *
     * @param a a country or group
     * @param b another country or group
     * @return a builder, which needs nothing more
     * @throws IllegalArgumentException if both are the same, or one is the world
     */
    public static Builder between(Area a, Area b) {
        Given.arguments("DiplomaticRelations.between", "a", a, "b", b);
        return new Builder(AreaPair.of(a, b));
    }

    /** {@return the two sides} */
    public abstract AreaPair pair();

    /** {@return when they were established, if known} */
    public abstract Optional<EventDate> established();

    /** {@return the embassies and consulates of both sides, as far as named} */
    public abstract ImmutableSet<DiplomaticMission> missions();

    /** {@return the levels whose contacts are said to carry the relations} */
    public abstract ImmutableSet<OfficialLevel> contactLevels();

    @Value.Check
    void check() {
        for (DiplomaticMission mission : missions()) {
            if (!pair().contains(mission.sender()) || !pair().contains(mission.receiver())) {
                throw new IllegalArgumentException(
                        "mission must be of one of the sides %s in the other, but was '%s'; leave it out"
                                .formatted(pair(), mission.name()));
            }
        }
    }

    /**
     * Obtains the missions that a side sends to the other.
     *
     * @param sending one of the two sides
     * @return its missions in the order in which they were named
     */
    public ImmutableList<DiplomaticMission> missionsOf(Area sending) {
        Given.argument("sending", "DiplomaticRelations.missionsOf", sending);
        return missions().stream().filter(m -> m.sender().isSameAs(sending)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Obtains those who may have headed an embassy of a side on a day.
     *
     * @param sending one of the two sides
     * @param day the day
     * @return the ambassadors or chargés d'affaires whose tenure does not certainly exclude the day
     */
    public ImmutableList<Official> ambassadorsOf(Area sending, LocalDate day) {
        Given.arguments("DiplomaticRelations.ambassadorsOf", "sending", sending, "day", day);
        return missionsOf(sending).stream()
                .filter(m -> m.kind().isDiplomatic())
                .flatMap(m -> m.headsAt(day).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the two sides} */
    @Override
    public Identity identity() {
        return Identity.of("diplomatic relations", pair());
    }

    /** {@return the missions with their towns and heads, and the levels of contact} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "missions",
                        missions().stream()
                                .map(m ->
                                        m.name() + m.place().map(p -> ", " + p).orElse(""))
                                .toList(),
                "heads of missions", officials(),
                "levels of contact", contactLevels());
    }

    /**
     * Lays a newer statement of these relations over this one.
     *
     * @param newer the newer statement
     * @return what holds now: missions, their heads and the levels of contact are united, and what it does not mention
     *     or says less exactly stays
     * @throws IllegalArgumentException if they are the relations of other countries
     */
    @Override
    public DiplomaticRelations updatedWith(Entry newer) {
        Given.argument("newer", "DiplomaticRelations.updatedWith", newer);
        DiplomaticRelations relations = (DiplomaticRelations) identity().requireMayBe(newer.identity(), this, newer);
        return new ImmutableDiplomaticRelations.Builder()
                .pair(pair())
                .established(Newer.date(established(), relations.established()))
                .addAllMissions(Newer.all(missions(), relations.missions(), DiplomaticMission.RULE))
                .addAllContactLevels(Newer.union(contactLevels(), relations.contactLevels()))
                .build();
    }

    /** {@return the scope of the two sides alone} */
    @Override
    public Scope scope() {
        return Scope.between(pair().parties(), "diplomatic relations must be between %s and %s", toString());
    }

    /** {@return the heads of all missions} */
    @Override
    public ImmutableSet<Official> officials() {
        return missions().stream().flatMap(m -> m.heads().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return an entry for their establishment if its date is known, and those of the missions} */
    @Override
    public ImmutableList<Event> events() {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        all.addAll(Entries.of(
                established(),
                () -> Event.builder()
                        .kind(EventKind.RELATIONS)
                        .headline("diplomatic relations of %s established"
                                .formatted(Entries.join(pair().parties(), false)))
                        .origin(this)
                        .identity(identity())
                        .parties(pair().parties())));
        missions().forEach(m -> all.addAll(m.events()));
        return all.build();
    }

    /** {@return a line such as {@code "diplomatic relations CZE-KAZ since 1993-01-01, 2 missions"}} */
    @Override
    public String toString() {
        return "diplomatic relations of %s and %s%s, %s %s"
                .formatted(
                        pair().first().phrase(),
                        pair().second().phrase(),
                        established().map(e -> " since " + e.phrase()).orElse(""),
                        missions().size(),
                        missions().size() == 1 ? "mission" : "missions");
    }

    /** Builds {@link DiplomaticRelations}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableDiplomaticRelations.Builder values = new ImmutableDiplomaticRelations.Builder();
        private final Given given = new Given("diplomatic relations");
        private final AreaPair pair;

        Builder(AreaPair pair) {
            this.pair = pair;
            values.pair(pair);
        }

        /**
         * Sets when they were established.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder established(EventDate date) {
            values.established(given.once("established", date));
            return this;
        }

        /**
         * Sets when they were established.
         *
         * @param date the EDTF text, such as {@code "1993-01-01"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder established(String date) {
            return established(EventDate.parse(given.one("established", date)));
        }

        /**
         * Adds a mission of one side in the other.
         *
         * @param kind what sort of post it is
         * @param sending the side that sends it
         * @param mission states place, dates and heads
         * @return this builder
         * @throws IllegalArgumentException if the side is not one of the two, or the mission is impossible
         */
        public Builder mission(MissionKind kind, Area sending, Consumer<DiplomaticMission.Builder> mission) {
            Given.arguments("DiplomaticRelations.Builder.mission", "kind", kind, "sending", sending);
            Given.argument("mission", "DiplomaticRelations.Builder.mission", mission);
            DiplomaticMission.Builder builder =
                    DiplomaticMission.builder().kind(kind).sender(sending).receiver(pair.other(sending));
            mission.accept(builder);
            values.addMission(builder.build());
            return this;
        }

        /**
         * Adds a mission of one side in the other.
         *
         * @param mission the mission
         * @return this builder
         */
        public Builder mission(DiplomaticMission mission) {
            values.addMission(given.one("mission", mission));
            return this;
        }

        /**
         * Adds levels whose contacts are said to carry the relations.
         *
         * @param levels the levels, such as heads of state
         * @return this builder
         */
        public Builder builtOnContactsOf(OfficialLevel... levels) {
            values.addAllContactLevels(given.each("builtOnContactsOf", levels));
            return this;
        }

        /**
         * Builds the relations.
         *
         * @return the relations
         * @throws IllegalArgumentException if a mission is not of one of the two sides in the other
         */
        public DiplomaticRelations build() {
            return given.build(values::build);
        }
    }
}
