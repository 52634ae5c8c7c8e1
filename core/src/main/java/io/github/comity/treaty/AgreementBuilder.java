package io.github.comity.treaty;

import io.github.comity.event.CooperationField;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.time.Period;

/**
 * Builds an {@link Agreement}. To set an attribute twice is an {@link IllegalStateException}; a text that is no EDTF
 * date, a date of a step that has no latest day, a ratification of all parties and a step that is taken twice are an
 * {@link IllegalArgumentException}. Not thread-safe.
 */
public final class AgreementBuilder extends AgreementSteps<AgreementBuilder> {
    private final ImmutableAgreement.Builder values = new ImmutableAgreement.Builder();

    AgreementBuilder() {}

    @Override
    AgreementBuilder taking(AgreementStep step) {
        values.addStep(step);
        return this;
    }

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
     * Sets when it was registered.
     *
     * @param date the date in EDTF, such as {@code "2016-05-01"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a date
     */
    public AgreementBuilder registeredOn(String date) {
        return registeredOn(EventDate.parse(given.one("registeredOn", date)));
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
