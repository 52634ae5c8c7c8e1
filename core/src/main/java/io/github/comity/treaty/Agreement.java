package io.github.comity.treaty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What parties agreed in writing, and its life from negotiation to termination.
 *
 * <p>It is not a judgement of its law: a memorandum that is called binding, or an entry into force before the
 * signature, is kept as it is stated and found by {@link TreatyReview}. Only what is impossible is refused.
 *
 * <pre>{@code
 * Agreement epca = Agreement.builder()
 *         .kind(AgreementKind.AGREEMENT)
 *         .title("Enhanced Partnership and Cooperation Agreement")
 *         .shortTitle("EPCA")
 *         .between(KAZ, EU)
 *         .signed("2015-12-21")
 *         .signedIn("Astana, KAZ")
 *         .provisionallyApplied("2016-05-01")
 *         .inForce("2020-03-01")
 *         .numberOfAreas(29)
 *         .build();
 * epca.statusAt(LocalDate.of(2018, 1, 1));   // provisionally applied
 * epca.statusAt(LocalDate.of(2024, 9, 2));   // in force
 * }</pre>
 *
 * <p>Steps are kept in the order of a life and parties in the order of their names, so the order of building does not
 * matter. Two are equal when all attributes are equal. There is no order. Source: the Vienna Convention on the Law of
 * Treaties of 1969 and the terms of the United Nations Treaty Series. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class Agreement implements Dated {
    Agreement() {}

    /** {@return a builder; kind, title and at least two parties are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it calls itself} */
    public abstract AgreementKind kind();

    /** {@return the title} */
    public abstract String title();

    /** {@return the short title or acronym, such as {@code "EPCA"}, if it has one} */
    public abstract Optional<String> shortTitle();

    /** {@return whose agreement it is, whether or not they are bound yet; at least two, in the order of their names} */
    public abstract ImmutableSet<Party> parties();

    /** {@return whether the source says that it binds, or empty if it says nothing; see {@link #isBinding}} */
    public abstract Optional<Boolean> binding();

    /** {@return the steps that are recorded, taken or planned, in the order of a life} */
    public abstract ImmutableList<AgreementStep> steps();

    /** {@return where it was or will be signed, if known} */
    public abstract Optional<Place> placeOfSignature();

    /** {@return who signed it, as far as known} */
    public abstract ImmutableSet<Official> signatories();

    /** {@return the fields that it covers, as far as they are named} */
    public abstract ImmutableSet<CooperationField> areas();

    /** {@return how many areas it covers, if that is stated; at least as many as are named} */
    public abstract Optional<Integer> numberOfAreas();

    /** {@return its registration with the United Nations, if known} */
    public abstract Optional<Registration> registration();

    /** {@return when it was registered, if known} */
    public abstract Optional<EventDate> registeredOn();

    /** {@return the languages of its authentic texts, as far as known} */
    public abstract ImmutableSet<Locale> authenticLanguages();

    /** {@return how long it was concluded for, or empty if that is not known or without limit} */
    public abstract Optional<Period> duration();

    /** {@return by how long it is prolonged unless a party objects, or empty if it is not, or that is not known} */
    public abstract Optional<Period> renewal();

    @Value.Check
    void check() {
        AgreementRules.check(this);
    }

    private Agreement inOrder() {
        ImmutableList<AgreementStep> life = AgreementLife.inOrder(steps());
        ImmutableSet<Party> byName =
                parties().stream().sorted(Comparator.comparing(Party::name)).collect(toImmutableSet());
        boolean ordered =
                life.equals(steps()) && byName.asList().equals(parties().asList());
        return ordered
                ? this
                : withoutStepsAndParties()
                        .addAllSteps(life)
                        .addAllParties(byName)
                        .build();
    }

    private Builder withoutStepsAndParties() {
        Builder copy = builder()
                .kind(kind())
                .title(title())
                .addAllSignatories(signatories())
                .addAllAreas(areas())
                .addAllAuthenticLanguages(authenticLanguages());
        shortTitle().ifPresent(copy::shortTitle);
        binding().ifPresent(copy::binding);
        placeOfSignature().ifPresent(copy::placeOfSignature);
        numberOfAreas().ifPresent(copy::numberOfAreas);
        registration().ifPresent(copy::registration);
        registeredOn().ifPresent(copy::registeredOn);
        duration().ifPresent(copy::duration);
        renewal().ifPresent(copy::renewal);
        return copy;
    }

    /**
     * Starts a builder that holds all attributes of this agreement, to add steps and what else was not known.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return withoutStepsAndParties().addAllSteps(steps()).addAllParties(parties());
    }

    /** {@return whether it binds: as stated, else as its kind leads one to expect} */
    public boolean isBinding() {
        return binding().orElse(kind().isBindingByDefault());
    }

    /**
     * Checks whether a text means this agreement, in any case.
     *
     * @param text the title or short title
     * @return whether it is one of them
     */
    public boolean isNamed(String text) {
        return title().equalsIgnoreCase(text)
                || shortTitle().map(s -> s.equalsIgnoreCase(text)).orElse(false);
    }

    /**
     * Finds the date of a step that was taken.
     *
     * @param kind the kind of step
     * @return the date, that of the first such step if there are several; empty if none is recorded
     */
    public Optional<EventDate> dateOf(Kind kind) {
        return steps().stream()
                .filter(s -> s.isTaken() && s.kind() == kind)
                .map(AgreementStep::date)
                .findFirst();
    }

    /** {@return when it was signed, if recorded} */
    public Optional<EventDate> signed() {
        return dateOf(Kind.SIGNED);
    }

    /** {@return since when it is applied provisionally, if recorded} */
    public Optional<EventDate> provisionallyAppliedSince() {
        return dateOf(Kind.PROVISIONALLY_APPLIED);
    }

    /** {@return when it entered into force, if recorded} */
    public Optional<EventDate> inForceSince() {
        return dateOf(Kind.ENTERED_INTO_FORCE);
    }

    /** {@return who ratified it when} */
    public ImmutableMap<Party, EventDate> ratifications() {
        return steps().stream()
                .filter(s -> s.isTaken() && s.kind() == Kind.RATIFIED)
                .collect(toImmutableMap(s -> s.by().orElseThrow(), AgreementStep::date));
    }

    /**
     * Finds what status it may have had on a day, by the steps that are recorded as taken.
     *
     * <p>Formula: the furthest step taken by that day; suspension and resumption count only after it, termination ends
     * all. Where a date is imprecise, every status is possible that some choice of days within the dates gives, with
     * the steps in the order of a life. Where the dates certainly contradict that order, the furthest step still
     * counts. Nothing is concluded from {@link #duration}.
     *
     * @param day the day; there is no hidden clock
     * @return the possible statuses; {@link AgreementStatus#UNRECORDED} before the first recorded step
     */
    public PossibleStatus statusAt(LocalDate day) {
        return life().at(day);
    }

    @Value.Lazy
    AgreementLife life() {
        return new AgreementLife(steps());
    }

    /**
     * Checks whether it was certainly in force on a day.
     *
     * @param day the day
     * @return whether no other status is possible
     */
    public boolean isInForceAt(LocalDate day) {
        return statusAt(day).isCertainly(AgreementStatus.IN_FORCE);
    }

    /**
     * Finds the last day of the time that it was concluded for, before any renewal.
     *
     * @return the last day by the rule of {@link EventDate#lastDayOfTerm}, as precise as the entry into force is known;
     *     empty if the entry into force, its earliest day or the duration is not known, or it would end after the year
     *     9999
     */
    public Optional<EventDate> endOfFirstTerm() {
        return inForceSince().flatMap(from -> duration().flatMap(from::lastDayOfTerm));
    }

    /** {@return one entry for each step, taken or planned} */
    @Override
    public ImmutableList<Event> events() {
        return steps().stream().map(s -> AgreementText.event(this, s)).collect(toImmutableList());
    }

    /**
     * {@return title, kind, parties and the steps taken: {@code "X (EPCA): agreement between European Union and
     * Kazakhstan, signed ..."}}
     */
    @Override
    public String toString() {
        return AgreementText.line(this);
    }

    /** Builds an {@link Agreement}; setting an attribute or taking a step twice is an error. Not thread-safe. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}

        /**
         * Adds two parties.
         *
         * @param a a party
         * @param b another party
         * @return this builder
         */
        public Builder between(Party a, Party b) {
            return addParties(a, b);
        }

        /**
         * Adds a step of all parties that was taken.
         *
         * @param kind what it is; for a ratification use {@link #ratifiedBy}
         * @param date when, not open to the future
         * @return this builder
         * @throws IllegalArgumentException if it is a ratification, or the date has no latest day
         */
        public Builder step(Kind kind, EventDate date) {
            return addStep(AgreementStep.of(kind, date));
        }

        /**
         * Adds a step of all parties that is only planned.
         *
         * @param kind what it is, such as the signature
         * @param date when it is planned, not open to the future
         * @return this builder
         * @throws IllegalArgumentException if it is a ratification, or the date has no latest day
         */
        public Builder planned(Kind kind, EventDate date) {
            return addStep(AgreementStep.builder()
                    .kind(kind)
                    .date(date)
                    .status(EventStatus.PLANNED)
                    .build());
        }

        /**
         * States when it was initialled.
         *
         * @param date the date in EDTF, such as {@code "2015-01"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder initialled(String date) {
            return step(Kind.INITIALLED, EventDate.parse(date));
        }

        /**
         * States when it was signed.
         *
         * @param date the date in EDTF, such as {@code "2015-12-21"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder signed(String date) {
            return step(Kind.SIGNED, EventDate.parse(date));
        }

        /**
         * States where it was or will be signed.
         *
         * @param place the place, such as {@code "Astana, KAZ"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         */
        public Builder signedIn(String place) {
            return placeOfSignature(Place.parse(place));
        }

        /**
         * States when a party ratified, accepted or approved it, or acceded to it.
         *
         * @param party one of the parties
         * @param date the date in EDTF; by custom the day of exchange or deposit of the instrument
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder ratifiedBy(Party party, String date) {
            return addStep(AgreementStep.ratification(party, EventDate.parse(date)));
        }

        /**
         * States since when it is applied provisionally.
         *
         * @param date the first day in EDTF, such as {@code "2016-05-01"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder provisionallyApplied(String date) {
            return step(Kind.PROVISIONALLY_APPLIED, EventDate.parse(date));
        }

        /**
         * States when it entered into force.
         *
         * @param date the first day in EDTF, such as {@code "2020-03-01"}; {@code "../2024-09-02"} where a text of that
         *     day says no more than that it is in force
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder inForce(String date) {
            return step(Kind.ENTERED_INTO_FORCE, EventDate.parse(date));
        }

        /**
         * States when it ended.
         *
         * @param date the first day on which it no longer bound, in EDTF
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a date, or is open to the future
         */
        public Builder terminated(String date) {
            return step(Kind.TERMINATED, EventDate.parse(date));
        }

        /**
         * States the languages of its authentic texts.
         *
         * @param tags BCP 47 tags, such as {@code "kk"} and {@code "cs"}
         * @return this builder
         * @throws IllegalArgumentException if one is not such a tag
         */
        public Builder authenticIn(String... tags) {
            for (String tag : tags) {
                addAuthenticLanguage(AgreementRules.language(tag));
            }
            return this;
        }

        /**
         * Builds the agreement.
         *
         * @return the agreement
         * @throws IllegalStateException if kind or title is missing
         * @throws IllegalArgumentException if there are fewer than two parties, a step was taken twice or by somebody
         *     who is no party, fewer areas are counted than named, a term is not longer than zero, or a text is blank,
         *     too long or unprintable
         */
        @Override
        public Agreement build() {
            return MissingAttributes.naming("agreement", super::build).inOrder();
        }
    }
}
