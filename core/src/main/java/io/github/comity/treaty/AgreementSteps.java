package io.github.comity.treaty;

import io.github.comity.internal.Given;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;

/**
 * The doors of an {@link AgreementBuilder} for the steps in the life of an agreement: when it was signed, ratified, in
 * force, ended.
 *
 * <p>Each of them takes a date or its EDTF text; a text that is no EDTF date is an {@link IllegalArgumentException}.
 * Not thread-safe.
 *
 * @param <B> the builder that every door returns
 */
public abstract sealed class AgreementSteps<B extends AgreementSteps<B>> permits AgreementBuilder {
    final Given given = new Given("agreement");

    AgreementSteps() {}

    abstract B taking(AgreementStep step);

    /**
     * Adds a step.
     *
     * @param step the step, taken, planned or called off
     * @return this builder
     */
    public B step(AgreementStep step) {
        return taking(given.one("step", step));
    }

    /**
     * Adds a step of all parties that was taken.
     *
     * @param kind what it is; for a ratification use {@link #ratifiedBy}
     * @param date when, not open to the future
     * @return this builder
     */
    public B step(Kind kind, EventDate date) {
        return step(AgreementStep.of(given.one("step", kind), given.one("step", date)));
    }

    /**
     * Adds a step of all parties that was taken.
     *
     * @param kind what it is; for a ratification use {@link #ratifiedBy}
     * @param date when, in EDTF, such as {@code "2015-12-21"}
     * @return this builder
     */
    public B step(Kind kind, String date) {
        return step(given.one("step", kind), EventDate.parse(given.one("step", date)));
    }

    /**
     * Adds a step of all parties that is only planned.
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, not open to the future
     * @return this builder
     */
    public B planned(Kind kind, EventDate date) {
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
    public B postponed(Kind kind, EventDate from, EventDate to) {
        given.one("postponed", kind);
        return step(AgreementStep.builder().kind(kind).postponed(from, to).build());
    }

    /**
     * Adds a step of all parties that was put off from one date to another, for which it is planned now.
     *
     * @param kind what it is, such as the signature
     * @param from the date that it was planned for before, in EDTF, such as {@code "2026-05"}
     * @param to the new date in EDTF, such as {@code "2026-09-07"}
     * @return this builder
     */
    public B postponed(Kind kind, String from, String to) {
        given.each("postponed", from, to);
        return postponed(given.one("postponed", kind), EventDate.parse(from), EventDate.parse(to));
    }

    /**
     * Adds a step of all parties that is only planned.
     *
     * @param kind what it is, such as the signature
     * @param date when it is planned, in EDTF
     * @return this builder
     */
    public B planned(Kind kind, String date) {
        return planned(given.one("planned", kind), EventDate.parse(given.one("planned", date)));
    }

    /**
     * States when it was initialled.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public B initialled(EventDate date) {
        return step(Kind.INITIALLED, given.one("initialled", date));
    }

    /**
     * States when it was initialled.
     *
     * @param date the date in EDTF, such as {@code "2015-01"}
     * @return this builder
     */
    public B initialled(String date) {
        return initialled(EventDate.parse(given.one("initialled", date)));
    }

    /**
     * States when it was signed.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public B signed(EventDate date) {
        return step(Kind.SIGNED, given.one("signed", date));
    }

    /**
     * States when it was signed.
     *
     * @param date the date in EDTF, such as {@code "2015-12-21"}
     * @return this builder
     */
    public B signed(String date) {
        return signed(EventDate.parse(given.one("signed", date)));
    }

    /**
     * States when a party ratified, accepted or approved it, or acceded to it.
     *
     * @param party one of the parties
     * @param date the date; by custom the day of exchange or deposit of the instrument
     * @return this builder
     */
    public B ratifiedBy(Party party, EventDate date) {
        return step(AgreementStep.ratification(given.one("ratifiedBy", party), given.one("ratifiedBy", date)));
    }

    /**
     * States when a party ratified, accepted or approved it, or acceded to it.
     *
     * @param party one of the parties
     * @param date the date in EDTF; by custom the day of exchange or deposit of the instrument
     * @return this builder
     */
    public B ratifiedBy(Party party, String date) {
        return ratifiedBy(given.one("ratifiedBy", party), EventDate.parse(given.one("ratifiedBy", date)));
    }

    /**
     * States since when it is applied provisionally.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public B provisionallyApplied(EventDate date) {
        return step(Kind.PROVISIONALLY_APPLIED, given.one("provisionallyApplied", date));
    }

    /**
     * States since when it is applied provisionally.
     *
     * @param date the date in EDTF, such as {@code "2016-05-01"}
     * @return this builder
     */
    public B provisionallyApplied(String date) {
        return provisionallyApplied(EventDate.parse(given.one("provisionallyApplied", date)));
    }

    /**
     * States when it entered into force.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public B inForce(EventDate date) {
        return step(Kind.ENTERED_INTO_FORCE, given.one("inForce", date));
    }

    /**
     * States when it entered into force.
     *
     * @param date the date in EDTF; {@code "../2024-09-02"} where a text of that day says only that it is in force
     * @return this builder
     */
    public B inForce(String date) {
        return inForce(EventDate.parse(given.one("inForce", date)));
    }

    /**
     * States that the parties renewed it, so that it runs for a further term.
     *
     * @param date when, not open to the future
     * @return this builder
     */
    public B renewed(EventDate date) {
        return step(Kind.RENEWED, given.one("renewed", date));
    }

    /**
     * States that the parties renewed it, so that it runs for a further term.
     *
     * @param date when, in EDTF, such as {@code "2025-02-20"}
     * @return this builder
     */
    public B renewed(String date) {
        return renewed(EventDate.parse(given.one("renewed", date)));
    }

    /**
     * States when it ended: the first day on which it no longer bound.
     *
     * @param date the date, not open to the future
     * @return this builder
     */
    public B terminated(EventDate date) {
        return step(Kind.TERMINATED, given.one("terminated", date));
    }

    /**
     * States when it ended: the first day on which it no longer bound.
     *
     * @param date the date in EDTF, such as {@code "2021-01-01"}
     * @return this builder
     */
    public B terminated(String date) {
        return terminated(EventDate.parse(given.one("terminated", date)));
    }
}
