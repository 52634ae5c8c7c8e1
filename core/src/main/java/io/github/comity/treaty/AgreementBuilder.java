package io.github.comity.treaty;

import io.github.comity.event.CooperationField;
import io.github.comity.event.Place;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.Period;

/**
 * Builds an {@link Agreement}. To set an attribute twice is an {@link IllegalStateException}; a text that is no EDTF
 * date, a date of a step that has no latest day, a ratification of all parties and a step that is taken twice are an
 * {@link IllegalArgumentException}. Not thread-safe.
 */
public final class AgreementBuilder {
    private final ImmutableAgreement.Builder values = new ImmutableAgreement.Builder();
    private final Given given = new Given("agreement");

    AgreementBuilder() {}

    /**
     * Sets what it calls itself.
     *
     * @param kind the kind
     * @return this builder
     */
    public AgreementBuilder kind(AgreementKind kind) {
        values.kind(given.once("kind", kind));
        return this;
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    public AgreementBuilder title(String title) {
        values.title(given.once("title", title));
        return this;
    }

    /**
     * Sets the short title or acronym.
     *
     * @param title the short title, such as {@code "EPCA"}
     * @return this builder
     */
    public AgreementBuilder shortTitle(String title) {
        values.shortTitle(given.once("shortTitle", title));
        return this;
    }

    /**
     * Adds parties; those that are named already are named once.
     *
     * @param parties whose agreement it is
     * @return this builder
     */
    public AgreementBuilder between(Party... parties) {
        values.addAllParties(given.each("between", parties));
        return this;
    }

    /**
     * States whether it binds; its kind tells otherwise.
     *
     * @param binding whether the source says that it binds
     * @return this builder
     */
    public AgreementBuilder binding(boolean binding) {
        values.binding(given.once("binding", binding));
        return this;
    }

    /**
     * Adds a step.
     *
     * @param step the step, taken, planned or called off
     * @return this builder
     */
    public AgreementBuilder step(AgreementStep step) {
        values.addStep(given.one("step", step));
        return this;
    }

    /**
     * Adds a step of all parties that was taken.
     *
     * @param kind what it is; for a ratification use {@link #ratifiedBy}
     * @param date when, not open to the future
     * @return this builder
     */
    public AgreementBuilder step(Kind kind, EventDate date) {
        return step(AgreementStep.of(given.one("step", kind), given.one("step", date)));
    }

    /**
     * Adds a step of all parties that is only planned.
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, not open to the future
     * @return this builder
     */
    public AgreementBuilder planned(Kind kind, EventDate date) {
        given.each("planned", kind, date);
        return step(AgreementStep.builder().kind(kind).planned(date).build());
    }

    /**
     * Adds a step of all parties that was put off from one date to another, for which it is planned now.
     *
     * @param kind what it is, such as the signature
     * @param from the date that it was planned for before
     * @param to the new date, not open to the future
     * @return this builder
     */
    public AgreementBuilder postponed(Kind kind, EventDate from, EventDate to) {
        given.one("postponed", kind);
        return step(AgreementStep.builder().kind(kind).postponed(from, to).build());
    }

    /**
     * Adds a step of all parties that is only planned.
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, in EDTF
     * @return this builder
     */
    public AgreementBuilder planned(Kind kind, String date) {
        return planned(given.one("planned", kind), EventDate.parse(given.one("planned", date)));
    }

    /**
     * States when it was initialled.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public AgreementBuilder initialled(EventDate date) {
        return step(Kind.INITIALLED, given.one("initialled", date));
    }

    /**
     * States when it was initialled.
     *
     * @param date the date in EDTF, such as {@code "2015-01"}
     * @return this builder
     */
    public AgreementBuilder initialled(String date) {
        return initialled(EventDate.parse(given.one("initialled", date)));
    }

    /**
     * States when it was signed.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public AgreementBuilder signed(EventDate date) {
        return step(Kind.SIGNED, given.one("signed", date));
    }

    /**
     * States when it was signed.
     *
     * @param date the date in EDTF, such as {@code "2015-12-21"}
     * @return this builder
     */
    public AgreementBuilder signed(String date) {
        return signed(EventDate.parse(given.one("signed", date)));
    }

    /**
     * States where it was or will be signed.
     *
     * @param place the place
     * @return this builder
     */
    public AgreementBuilder signedIn(Place place) {
        values.placeOfSignature(given.once("signedIn", place));
        return this;
    }

    /**
     * States where it was or will be signed.
     *
     * @param place the place as text, such as {@code "Prague, CZE"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a place
     */
    public AgreementBuilder signedIn(String place) {
        return signedIn(Place.parse(given.one("signedIn", place)));
    }

    /**
     * Adds who signed it.
     *
     * @param signatories the signatories
     * @return this builder
     */
    public AgreementBuilder signedBy(Official... signatories) {
        values.addAllSignatories(given.each("signedBy", signatories));
        return this;
    }

    /**
     * States when a party ratified, accepted or approved it, or acceded to it.
     *
     * @param party one of the parties
     * @param date the date; by custom the day of exchange or deposit of the instrument
     * @return this builder
     */
    public AgreementBuilder ratifiedBy(Party party, EventDate date) {
        return step(AgreementStep.ratification(given.one("ratifiedBy", party), given.one("ratifiedBy", date)));
    }

    /**
     * States when a party ratified, accepted or approved it, or acceded to it.
     *
     * @param party one of the parties
     * @param date the date in EDTF; by custom the day of exchange or deposit of the instrument
     * @return this builder
     */
    public AgreementBuilder ratifiedBy(Party party, String date) {
        return ratifiedBy(given.one("ratifiedBy", party), EventDate.parse(given.one("ratifiedBy", date)));
    }

    /**
     * States since when it is applied provisionally.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public AgreementBuilder provisionallyApplied(EventDate date) {
        return step(Kind.PROVISIONALLY_APPLIED, given.one("provisionallyApplied", date));
    }

    /**
     * States since when it is applied provisionally.
     *
     * @param date the date in EDTF, such as {@code "2016-05-01"}
     * @return this builder
     */
    public AgreementBuilder provisionallyApplied(String date) {
        return provisionallyApplied(EventDate.parse(given.one("provisionallyApplied", date)));
    }

    /**
     * States when it entered into force.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public AgreementBuilder inForce(EventDate date) {
        return step(Kind.ENTERED_INTO_FORCE, given.one("inForce", date));
    }

    /**
     * States when it entered into force.
     *
     * @param date the date in EDTF; {@code "../2024-09-02"} where a text of that day says only that it is in force
     * @return this builder
     */
    public AgreementBuilder inForce(String date) {
        return inForce(EventDate.parse(given.one("inForce", date)));
    }

    /**
     * States that the parties renewed it, so that it runs for a further term.
     *
     * @param date when, not open to the future
     * @return this builder
     */
    public AgreementBuilder renewed(EventDate date) {
        return step(Kind.RENEWED, given.one("renewed", date));
    }

    /**
     * States that the parties renewed it, so that it runs for a further term.
     *
     * @param date when, in EDTF, such as {@code "2025-02-20"}
     * @return this builder
     */
    public AgreementBuilder renewed(String date) {
        return renewed(EventDate.parse(given.one("renewed", date)));
    }

    /**
     * States when it ended: the first day on which it no longer bound.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public AgreementBuilder terminated(EventDate date) {
        return step(Kind.TERMINATED, given.one("terminated", date));
    }

    /**
     * States when it ended: the first day on which it no longer bound.
     *
     * @param date the date in EDTF, such as {@code "2021-01-01"}
     * @return this builder
     */
    public AgreementBuilder terminated(String date) {
        return terminated(EventDate.parse(given.one("terminated", date)));
    }

    /**
     * Adds fields that it covers.
     *
     * @param areas the fields
     * @return this builder
     */
    public AgreementBuilder about(CooperationField... areas) {
        values.addAllAreas(given.each("about", areas));
        return this;
    }

    /**
     * Sets how many areas it covers.
     *
     * @param number the number, at least as many as are named
     * @return this builder
     */
    public AgreementBuilder numberOfAreas(int number) {
        values.numberOfAreas(given.once("numberOfAreas", number));
        return this;
    }

    /**
     * Sets its registration with the United Nations.
     *
     * @param registration the registration
     * @return this builder
     */
    public AgreementBuilder registration(Registration registration) {
        values.registration(given.once("registration", registration));
        return this;
    }

    /**
     * Sets when it was registered.
     *
     * @param date the date
     * @return this builder
     */
    public AgreementBuilder registeredOn(EventDate date) {
        values.registeredOn(given.once("registeredOn", date));
        return this;
    }

    /**
     * Adds languages of its authentic texts.
     *
     * @param tags BCP 47 tags, such as {@code "kk"} and {@code "cs"}
     * @return this builder
     * @throws IllegalArgumentException if one is not such a tag
     */
    public AgreementBuilder authenticIn(String... tags) {
        given.each("authenticIn", tags).forEach(t -> values.addAuthenticLanguage(AgreementRules.language(t)));
        return this;
    }

    /**
     * Sets how long it was concluded for.
     *
     * @param term the term
     * @return this builder
     */
    public AgreementBuilder duration(Period term) {
        values.duration(given.once("duration", term));
        return this;
    }

    /**
     * Sets by how long it is prolonged unless a party objects.
     *
     * @param term the term
     * @return this builder
     */
    public AgreementBuilder renewal(Period term) {
        values.renewal(given.once("renewal", term));
        return this;
    }

    /**
     * Builds the agreement.
     *
     * @return the agreement
     * @throws IllegalStateException if kind or title is missing
     * @throws IllegalArgumentException if there are fewer than two parties, a step was taken twice or not by a party,
     *     fewer areas are counted than named, a term is not above zero, or a text is blank, too long or unprintable
     */
    public Agreement build() {
        return given.build(values::build).inOrder();
    }
}
