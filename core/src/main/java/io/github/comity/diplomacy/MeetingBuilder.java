package io.github.comity.diplomacy;

import io.github.comity.event.CooperationField;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;

/**
 * Builds a {@link Meeting}; setting an attribute twice is an error, naming a side again adds to it. Not thread-safe.
 */
public final class MeetingBuilder {
    private final ImmutableMeeting.Builder values = new ImmutableMeeting.Builder();
    private final Given given = new Given("meeting");
    private final Fate fate = new Fate(given);

    MeetingBuilder() {}

    /**
     * Sets the format.
     *
     * @param format the format
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder format(MeetingFormat format) {
        values.statedFormat(given.once("format", format));
        return this;
    }

    /**
     * Adds participants, each on the side of the party that the post speaks for.
     *
     * @param officials the participants
     * @return this builder
     * @throws IllegalArgumentException if a post has neither a country or group that it represents nor an organisation
     */
    public MeetingBuilder with(Official... officials) {
        for (Official official : given.each("with", officials)) {
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
     * Adds sides whose participants are not named, such as organizations or groups.
     *
     * @param party a side
     * @param more further sides
     * @return this builder
     */
    public MeetingBuilder with(Party party, Party... more) {
        side(given.one("with", party));
        given.each("with", more).forEach(this::side);
        return this;
    }

    /**
     * Adds a side.
     *
     * @param party the party
     * @param officials its participants, as far as they are named
     * @return this builder
     */
    public MeetingBuilder side(Party party, Official... officials) {
        values.addParty(given.one("side", party));
        values.putAllParticipants(party, given.each("side", officials));
        return this;
    }

    /**
     * States that there are further sides which are not named.
     *
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder andOthers() {
        values.others(given.once("andOthers", true));
        return this;
    }

    /**
     * Adds fields of cooperation that were discussed.
     *
     * @param fields the fields
     * @return this builder
     */
    public MeetingBuilder about(CooperationField... fields) {
        values.addAllFields(given.each("about", fields));
        return this;
    }

    /**
     * Adds a topic that was discussed.
     *
     * @param topic the topic in words
     * @return this builder
     */
    public MeetingBuilder topic(String topic) {
        values.addTopic(given.one("topic", topic));
        return this;
    }

    /**
     * Sets the place.
     *
     * @param place the place
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder in(Place place) {
        values.place(given.once("in", place));
        return this;
    }

    /**
     * Sets the place.
     *
     * @param place the place as text, such as {@code "Prague, CZE"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a place
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder in(String place) {
        return in(Place.parse(given.one("in", place)));
    }

    /**
     * Sets the date.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder on(EventDate date) {
        values.date(given.once("on", date));
        return this;
    }

    /**
     * Sets the date.
     *
     * @param date the EDTF text, such as {@code "2024-09-02"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a date
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder on(String date) {
        return on(EventDate.parse(given.one("on", date)));
    }

    /**
     * States that it is planned, and when.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if date or status was already set
     */
    public MeetingBuilder planned(EventDate date) {
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
    public MeetingBuilder planned(String date) {
        return planned(EventDate.parse(given.one("planned", date)));
    }

    /**
     * States that it was held, and when.
     *
     * @param date the date
     * @return this builder
     * @throws IllegalStateException if date or status was already set
     */
    public MeetingBuilder held(EventDate date) {
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
    public MeetingBuilder held(String date) {
        return held(EventDate.parse(given.one("held", date)));
    }

    /**
     * States that it is planned, for a day that is not known or is set by itself.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public MeetingBuilder planned() {
        return status(EventStatus.PLANNED);
    }

    /**
     * States that it was held, on a day that is not known or is set by itself.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public MeetingBuilder held() {
        return status(EventStatus.HELD);
    }

    /**
     * States that it was put off and no new date is known; its date, if set, is the one that it was planned for.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public MeetingBuilder postponed() {
        return status(EventStatus.POSTPONED);
    }

    /**
     * Sets the date for which it was planned before, whatever became of it since.
     *
     * @param date the former date
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder previouslyPlanned(EventDate date) {
        Given.argument("date", "MeetingBuilder.previouslyPlanned", date);
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
    public MeetingBuilder postponed(EventDate from, EventDate to) {
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
    public MeetingBuilder postponed(String from, String to) {
        given.each("postponed", from, to);
        return postponed(EventDate.parse(from), EventDate.parse(to));
    }

    /**
     * States that it will not take place.
     *
     * @return this builder
     * @throws IllegalStateException if the status was already set
     */
    public MeetingBuilder cancelled() {
        return status(EventStatus.CANCELLED);
    }

    /**
     * Sets the status; {@link EventStatus#HELD} otherwise.
     *
     * @param status whether it is planned, was held or was called off
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder status(EventStatus status) {
        fate.is(given.one("status", status));
        return this;
    }

    /**
     * Sets the level, where the participants do not say it.
     *
     * @param level the level
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder level(OfficialLevel level) {
        values.statedLevel(given.once("level", level));
        return this;
    }

    /**
     * Sets the forum on whose sidelines it takes place.
     *
     * @param forum the forum
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public MeetingBuilder onTheSidelinesOf(Forum forum) {
        values.forum(given.once("onTheSidelinesOf", forum));
        return this;
    }

    /**
     * Builds the meeting.
     *
     * @return the meeting
     * @throws IllegalStateException if there are not two sides, or one and others
     * @throws IllegalArgumentException if a topic is blank, too long or contains unprintable characters
     */
    public Meeting build() {
        return fate.before(values::build, values::statedStatus).checkedSides().inOneForm();
    }

    Meeting buildDuring(Visit visit) {
        return fate.before(values::build, values::statedStatus).during(visit);
    }
}
