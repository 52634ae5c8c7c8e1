package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableMap;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds a {@link Visit}; setting an attribute twice is an error. Not thread-safe. */
public final class VisitBuilder {
    private final ImmutableVisit.Builder values = new ImmutableVisit.Builder();
    private final Given given = new Given("visit", ImmutableMap.of("hostCountry", "to"));
    private final Fate fate = new Fate(given);
    private final List<MeetingBuilder> stated = new ArrayList<>();

    VisitBuilder() {}

    /**
     * Sets what sort of visit it is.
     *
     * @param kind the kind
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder kind(VisitKind kind) {
        values.kind(given.once("kind", kind));
        return this;
    }

    /**
     * Sets who leads it.
     *
     * @param visitor the visitor
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder visitor(Official visitor) {
        values.visitor(given.once("visitor", visitor));
        return this;
    }

    /**
     * Sets the country that is visited.
     *
     * @param country the country
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder to(Country country) {
        values.hostCountry(given.once("to", country));
        return this;
    }

    /**
     * Sets the country and the town that are visited.
     *
     * @param country the country
     * @param town the town or site, such as {@code "Prague"}
     * @return this builder
     * @throws IllegalArgumentException if the town is blank, too long or contains unprintable characters
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder to(Country country, String town) {
        given.one("to", country);
        Place place = Place.parse(given.one("to", town));
        place.country().filter(c -> !c.equals(country)).ifPresent(c -> {
            throw new IllegalArgumentException(
                    ("to(...) of visit must have a town of %s, but was %s of %s; pass the country that is visited, or "
                                    + "Place.of(town, country)")
                            .formatted(country.name(), Text.quote(town), c.name()));
        });
        return to(country, Place.of(place.name(), country));
    }

    /**
     * Sets the country and the place that are visited.
     *
     * @param country the country
     * @param place the town or site
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder to(Country country, Place place) {
        to(country);
        values.place(given.one("to", place));
        return this;
    }

    /**
     * Sets the country that the visitor comes from, where the post does not say it.
     *
     * @param country the country
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder from(Country country) {
        values.statedHomeCountry(given.once("from", country));
        return this;
    }

    /**
     * Sets who receives the visitor.
     *
     * @param host the host
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder host(Official host) {
        values.host(given.once("host", host));
        return this;
    }

    /**
     * Sets the date.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder on(EventDate date) {
        values.date(given.once("on", date));
        return this;
    }

    /**
     * Sets the date.
     *
     * @param date the EDTF text, such as {@code "2024-09-02/2024-09-04"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a date
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder on(String date) {
        return on(EventDate.parse(given.one("on", date)));
    }

    /**
     * States that it is planned, and when.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder planned(EventDate date) {
        return on(given.one("planned", date)).status(EventStatus.PLANNED);
    }

    /**
     * States that it is planned, and when.
     *
     * @param date the EDTF text, such as {@code "2026-09-07"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a date
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder planned(String date) {
        return planned(EventDate.parse(given.one("planned", date)));
    }

    /**
     * States that it was held, and when.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder held(EventDate date) {
        return on(given.one("held", date)).status(EventStatus.HELD);
    }

    /**
     * States that it was held, and when.
     *
     * @param date the EDTF text, such as {@code "2026-09-07"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a date
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder held(String date) {
        return held(EventDate.parse(given.one("held", date)));
    }

    /**
     * States that it is planned, for a day that is not known or is set by itself.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public VisitBuilder planned() {
        return status(EventStatus.PLANNED);
    }

    /**
     * States that it was held, on a day that is not known or is set by itself.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public VisitBuilder held() {
        return status(EventStatus.HELD);
    }

    /**
     * States that it was put off and no new date is known; its date, if set, is the one that it was planned for.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public VisitBuilder postponed() {
        return status(EventStatus.POSTPONED);
    }

    /**
     * Sets the date for which it was planned before, whatever became of it since.
     *
     * @param date the former date
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder previouslyPlanned(EventDate date) {
        Given.argument("date", "VisitBuilder.previouslyPlanned", date);
        values.previouslyPlanned(given.once("postponed", date));
        return this;
    }

    /**
     * States that it was put off from one date to another, for which it is planned now.
     *
     * @param from the date that it was planned for before
     * @param to the new date
     * @return this builder
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder postponed(EventDate from, EventDate to) {
        values.previouslyPlanned(given.once("postponed", from));
        return planned(given.one("postponed", to));
    }

    /**
     * States that it was put off from one date to another, for which it is planned now.
     *
     * @param from the date that it was planned for before, in EDTF, such as {@code "2026-05"}
     * @param to the new date in EDTF, such as {@code "2026-09-07"}
     * @return this builder
     * @throws IllegalArgumentException if a text is not such a date
     * @throws IllegalStateException if date or status was already set
     */
    public VisitBuilder postponed(String from, String to) {
        given.each("postponed", from, to);
        return postponed(EventDate.parse(from), EventDate.parse(to));
    }

    /**
     * States that it will not take place.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public VisitBuilder cancelled() {
        return status(EventStatus.CANCELLED);
    }

    /**
     * Sets the level, where the visitor's post does not say it.
     *
     * @param level the level
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder level(OfficialLevel level) {
        values.statedLevel(given.once("level", level));
        return this;
    }

    /**
     * Adds who travels with the visitor.
     *
     * @param members the members
     * @return this builder
     */
    public VisitBuilder delegation(Official... members) {
        values.addAllDelegation(given.each("delegation", members));
        return this;
    }

    /**
     * Sets the forum that is the occasion.
     *
     * @param forum the forum
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder forum(Forum forum) {
        values.forum(given.once("forum", forum));
        return this;
    }

    /**
     * Sets why.
     *
     * @param purpose the purpose in words
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder purpose(String purpose) {
        values.purpose(given.once("purpose", purpose));
        return this;
    }

    /**
     * Sets the status; {@link EventStatus#HELD} otherwise.
     *
     * @param status whether it is planned, was held or was called off
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public VisitBuilder status(EventStatus status) {
        fate.is(given.one("status", status));
        return this;
    }

    /**
     * Adds a meeting in the visit; what it leaves out is taken from the visit.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param meeting states the meeting; the visitor's side need not be named
     * @return this builder
     */
    public <S extends Consumer<MeetingBuilder>> VisitBuilder meeting(S meeting) {
        MeetingBuilder builder = Meeting.builder();
        given.one("meeting", meeting).accept(builder);
        stated.add(builder);
        return this;
    }

    /**
     * Adds a meeting in the visit as it is.
     *
     * @param meeting the meeting, which says all itself
     * @return this builder
     */
    public VisitBuilder meeting(Meeting meeting) {
        values.addMeeting(given.one("meeting", meeting));
        return this;
    }

    /**
     * Adds one meeting in the visit with each of several parties.
     *
     * @param parties the parties that the visitor met one after the other
     * @param meeting states what the meetings have in common
     * @return this builder
     */
    public VisitBuilder meetingWithEach(Iterable<? extends Party> parties, Consumer<MeetingBuilder> meeting) {
        given.one("meetingWithEach", meeting);
        given.one("meetingWithEach", parties).forEach(p -> meeting(m -> meeting.accept(m.side(p))));
        return this;
    }

    /**
     * Builds the visit.
     *
     * @return the visit
     * @throws IllegalStateException if kind, visitor or host country is missing, or a meeting has not two sides
     * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
     */
    public Visit build() {
        Visit bare = given.build(() -> fate.before(values::build, values::status));
        if (stated.isEmpty()) {
            return bare;
        }
        stated.forEach(m -> values.addMeeting(m.buildDuring(bare)));
        stated.clear();
        return values.build();
    }
}
