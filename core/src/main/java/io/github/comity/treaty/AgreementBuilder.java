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
     * {@return this builder, told what it calls itself}
     *
     * @param kind the kind
     */
    public AgreementBuilder kind(AgreementKind kind) {
        values.kind(given.once("kind", kind));
        return this;
    }

    /**
     * {@return this builder, told the title}
     *
     * @param title the title
     */
    public AgreementBuilder title(String title) {
        values.title(given.once("title", title));
        return this;
    }

    /**
     * {@return this builder, told the short title or acronym}
     *
     * @param title the short title, such as {@code "EPCA"}
     */
    public AgreementBuilder shortTitle(String title) {
        values.shortTitle(given.once("shortTitle", title));
        return this;
    }

    /**
     * {@return this builder, told of parties; those that are named already are named once}
     *
     * @param parties whose agreement it is
     */
    public AgreementBuilder between(Party... parties) {
        values.addAllParties(given.each("between", parties));
        return this;
    }

    /**
     * {@return this builder, told whether it binds; its kind tells otherwise}
     *
     * @param binding whether the source says that it binds
     */
    public AgreementBuilder binding(boolean binding) {
        values.binding(given.once("binding", binding));
        return this;
    }

    /**
     * {@return this builder, told of a step}
     *
     * @param step the step, taken, planned or called off
     */
    public AgreementBuilder step(AgreementStep step) {
        values.addStep(given.one("step", step));
        return this;
    }

    /**
     * {@return this builder, told of a step of all parties that was taken}
     *
     * @param kind what it is; for a ratification use {@link #ratifiedBy}
     * @param date when, not open to the future
     */
    public AgreementBuilder step(Kind kind, EventDate date) {
        return step(AgreementStep.of(given.one("step", kind), given.one("step", date)));
    }

    /**
     * {@return this builder, told of a step of all parties that was taken}
     *
     * @param kind what it is; for a ratification use {@link #ratifiedBy}
     * @param date when, in EDTF, such as {@code "2015-12-21"}
     */
    public AgreementBuilder step(Kind kind, String date) {
        return step(given.one("step", kind), EventDate.parse(given.one("step", date)));
    }

    /**
     * {@return this builder, told of a step of all parties that is only planned}
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, not open to the future
     */
    public AgreementBuilder planned(Kind kind, EventDate date) {
        given.each("planned", kind, date);
        return step(AgreementStep.builder().kind(kind).planned(date).build());
    }

    /**
     * {@return this builder, told of a step of all parties that was put off from one date to another, for which it is
     * planned now}
     *
     * @param kind what it is, such as the signature
     * @param from the date that it was planned for before
     * @param to the new date, not open to the future
     */
    public AgreementBuilder postponed(Kind kind, EventDate from, EventDate to) {
        given.one("postponed", kind);
        return step(AgreementStep.builder().kind(kind).postponed(from, to).build());
    }

    /**
     * {@return this builder, told of a step of all parties that was put off from one date to another, for which it is
     * planned now}
     *
     * @param kind what it is, such as the signature
     * @param from the date that it was planned for before, in EDTF, such as {@code "2026-05"}
     * @param to the new date in EDTF, such as {@code "2026-09-07"}
     */
    public AgreementBuilder postponed(Kind kind, String from, String to) {
        given.each("postponed", from, to);
        return postponed(given.one("postponed", kind), EventDate.parse(from), EventDate.parse(to));
    }

    /**
     * {@return this builder, told of a step of all parties that is only planned}
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, in EDTF
     */
    public AgreementBuilder planned(Kind kind, String date) {
        return planned(given.one("planned", kind), EventDate.parse(given.one("planned", date)));
    }

    /**
     * {@return this builder, told when it was initialled}
     *
     * @param date the date, not open to the future
     */
    public AgreementBuilder initialled(EventDate date) {
        return step(Kind.INITIALLED, given.one("initialled", date));
    }

    /**
     * {@return this builder, told when it was initialled}
     *
     * @param date the date in EDTF, such as {@code "2015-01"}
     */
    public AgreementBuilder initialled(String date) {
        return initialled(EventDate.parse(given.one("initialled", date)));
    }

    /**
     * {@return this builder, told when it was signed}
     *
     * @param date the date, not open to the future
     */
    public AgreementBuilder signed(EventDate date) {
        return step(Kind.SIGNED, given.one("signed", date));
    }

    /**
     * {@return this builder, told when it was signed}
     *
     * @param date the date in EDTF, such as {@code "2015-12-21"}
     */
    public AgreementBuilder signed(String date) {
        return signed(EventDate.parse(given.one("signed", date)));
    }

    /**
     * {@return this builder, told when a party ratified, accepted or approved it, or acceded to it}
     *
     * @param party one of the parties
     * @param date the date; by custom the day of exchange or deposit of the instrument
     */
    public AgreementBuilder ratifiedBy(Party party, EventDate date) {
        return step(AgreementStep.ratification(given.one("ratifiedBy", party), given.one("ratifiedBy", date)));
    }

    /**
     * {@return this builder, told when a party ratified, accepted or approved it, or acceded to it}
     *
     * @param party one of the parties
     * @param date the date in EDTF; by custom the day of exchange or deposit of the instrument
     */
    public AgreementBuilder ratifiedBy(Party party, String date) {
        return ratifiedBy(given.one("ratifiedBy", party), EventDate.parse(given.one("ratifiedBy", date)));
    }

    /**
     * {@return this builder, told since when it is applied provisionally}
     *
     * @param date the date, not open to the future
     */
    public AgreementBuilder provisionallyApplied(EventDate date) {
        return step(Kind.PROVISIONALLY_APPLIED, given.one("provisionallyApplied", date));
    }

    /**
     * {@return this builder, told since when it is applied provisionally}
     *
     * @param date the date in EDTF, such as {@code "2016-05-01"}
     */
    public AgreementBuilder provisionallyApplied(String date) {
        return provisionallyApplied(EventDate.parse(given.one("provisionallyApplied", date)));
    }

    /**
     * {@return this builder, told when it entered into force}
     *
     * @param date the date, not open to the future
     */
    public AgreementBuilder inForce(EventDate date) {
        return step(Kind.ENTERED_INTO_FORCE, given.one("inForce", date));
    }

    /**
     * {@return this builder, told when it entered into force}
     *
     * @param date the date in EDTF; {@code "../2024-09-02"} where a text of that day says only that it is in force
     */
    public AgreementBuilder inForce(String date) {
        return inForce(EventDate.parse(given.one("inForce", date)));
    }

    /**
     * {@return this builder, told that the parties renewed it, so that it runs for a further term}
     *
     * @param date when, not open to the future
     */
    public AgreementBuilder renewed(EventDate date) {
        return step(Kind.RENEWED, given.one("renewed", date));
    }

    /**
     * {@return this builder, told that the parties renewed it, so that it runs for a further term}
     *
     * @param date when, in EDTF, such as {@code "2025-02-20"}
     */
    public AgreementBuilder renewed(String date) {
        return renewed(EventDate.parse(given.one("renewed", date)));
    }

    /**
     * {@return this builder, told when it ended: the first day on which it no longer bound}
     *
     * @param date the date, not open to the future
     */
    public AgreementBuilder terminated(EventDate date) {
        return step(Kind.TERMINATED, given.one("terminated", date));
    }

    /**
     * {@return this builder, told when it ended: the first day on which it no longer bound}
     *
     * @param date the date in EDTF, such as {@code "2021-01-01"}
     */
    public AgreementBuilder terminated(String date) {
        return terminated(EventDate.parse(given.one("terminated", date)));
    }

    /**
     * {@return this builder, told where it was or will be signed}
     *
     * @param place the place
     */
    public AgreementBuilder signedIn(Place place) {
        values.placeOfSignature(given.once("signedIn", place));
        return this;
    }

    /**
     * {@return this builder, told where it was or will be signed}
     *
     * @param place the place as text, such as {@code "Prague, CZE"}
     * @throws IllegalArgumentException if the text is not a place
     */
    public AgreementBuilder signedIn(String place) {
        return signedIn(Place.parse(given.one("signedIn", place)));
    }

    /**
     * {@return this builder, told who signed it}
     *
     * @param signatories the signatories
     */
    public AgreementBuilder signedBy(Official... signatories) {
        values.addAllSignatories(given.each("signedBy", signatories));
        return this;
    }

    /**
     * {@return this builder, told of fields that it covers}
     *
     * @param areas the fields
     */
    public AgreementBuilder about(CooperationField... areas) {
        values.addAllAreas(given.each("about", areas));
        return this;
    }

    /**
     * {@return this builder, told how many areas it covers}
     *
     * @param number the number, at least as many as are named
     */
    public AgreementBuilder numberOfAreas(int number) {
        values.numberOfAreas(given.once("numberOfAreas", number));
        return this;
    }

    /**
     * {@return this builder, told its registration with the United Nations}
     *
     * @param registration the registration
     */
    public AgreementBuilder registration(Registration registration) {
        values.registration(given.once("registration", registration));
        return this;
    }

    /**
     * {@return this builder, told when it was registered}
     *
     * @param date the date
     */
    public AgreementBuilder registeredOn(EventDate date) {
        values.registeredOn(given.once("registeredOn", date));
        return this;
    }

    /**
     * {@return this builder, told when it was registered}
     *
     * @param date the date in EDTF, such as {@code "2016-05-01"}
     * @throws IllegalArgumentException if the text is not a date
     */
    public AgreementBuilder registeredOn(String date) {
        return registeredOn(EventDate.parse(given.one("registeredOn", date)));
    }

    /**
     * {@return this builder, told of languages of its authentic texts}
     *
     * @param tags BCP 47 tags, such as {@code "kk"} and {@code "cs"}
     * @throws IllegalArgumentException if one is not such a tag
     */
    public AgreementBuilder authenticIn(String... tags) {
        given.each("authenticIn", tags).forEach(t -> values.addAuthenticLanguage(AgreementRules.language(t)));
        return this;
    }

    /**
     * {@return this builder, told how long it was concluded for}
     *
     * @param term the term
     */
    public AgreementBuilder duration(Period term) {
        values.duration(given.once("duration", term));
        return this;
    }

    /**
     * {@return this builder, told by how long it is prolonged unless a party objects}
     *
     * @param term the term
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
