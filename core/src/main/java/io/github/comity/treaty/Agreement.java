package io.github.comity.treaty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
@WrittenBuilder
public abstract class Agreement implements Entry {
    Agreement() {}

    /** {@return a builder; kind, title and at least two parties are required} */
    public static AgreementBuilder builder() {
        return new AgreementBuilder();
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

    /**
     * {@return how long it was concluded for, or empty if that is not known or without limit; where there is no
     * {@link #renewal} it ends by its own terms when that time is over}
     */
    public abstract Optional<Period> duration();

    /** {@return by how long it is prolonged unless a party objects, or empty if it is not, or that is not known} */
    public abstract Optional<Period> renewal();

    @Value.Check
    void check() {
        AgreementRules.check(this);
    }

    Agreement inOrder() {
        ImmutableList<AgreementStep> life = AgreementLife.inOrder(steps());
        ImmutableSet<Party> byName =
                parties().stream().sorted(Comparator.comparing(Party::name)).collect(toImmutableSet());
        boolean ordered =
                life.equals(steps()) && byName.asList().equals(parties().asList());
        return ordered
                ? this
                : new ImmutableAgreement.Builder()
                        .kind(kind())
                        .title(title())
                        .shortTitle(shortTitle())
                        .addAllParties(byName)
                        .binding(binding())
                        .addAllSteps(life)
                        .placeOfSignature(placeOfSignature())
                        .addAllSignatories(signatories())
                        .addAllAreas(areas())
                        .numberOfAreas(numberOfAreas())
                        .registration(registration())
                        .registeredOn(registeredOn())
                        .addAllAuthenticLanguages(authenticLanguages())
                        .duration(duration())
                        .renewal(renewal())
                        .build();
    }

    /**
     * Starts a builder that holds all attributes of this agreement, to add steps and what else was not known.
     *
     * @return a builder
     */
    public AgreementBuilder toBuilder() {
        AgreementBuilder copy = builder().kind(kind()).title(title());
        shortTitle().ifPresent(copy::shortTitle);
        parties().forEach(copy::between);
        binding().ifPresent(copy::binding);
        steps().forEach(copy::step);
        placeOfSignature().ifPresent(copy::signedIn);
        signatories().forEach(copy::signedBy);
        areas().forEach(copy::about);
        numberOfAreas().ifPresent(copy::numberOfAreas);
        registration().ifPresent(copy::registration);
        registeredOn().ifPresent(copy::registeredOn);
        authenticLanguages().forEach(l -> copy.authenticIn(l.toLanguageTag()));
        duration().ifPresent(copy::duration);
        renewal().ifPresent(copy::renewal);
        return copy;
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
        Given.argument("text", "Agreement.isNamed", text);
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
        Given.argument("kind", "Agreement.dateOf", kind);
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
     * counts. Once the last term is over, see {@link #expires}, it is expired, unless it was terminated before.
     *
     * @param day the day; there is no hidden clock
     * @return the possible statuses; {@link AgreementStatus#UNRECORDED} before the first recorded step
     */
    public PossibleStatus statusAt(LocalDate day) {
        Given.argument("day", "Agreement.statusAt", day);
        return life().at(day);
    }

    @Value.Lazy
    AgreementLife life() {
        return new AgreementLife(steps(), term()::expires);
    }

    @Value.Lazy
    AgreementTerm term() {
        return new AgreementTerm(this);
    }

    /**
     * Checks whether it was certainly in force on a day.
     *
     * @param day the day
     * @return whether no other status is possible
     */
    public boolean isInForceAt(LocalDate day) {
        Given.argument("day", "Agreement.isInForceAt", day);
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
        return inForceSince().flatMap(since -> term().lastDay(since, 0));
    }

    /**
     * Finds the last day on which it is in force by its own terms.
     *
     * <p>Formula: the entry into force plus the {@link #duration}, once more for each renewal by the parties that is
     * recorded as taken. An agreement that is prolonged by itself, see {@link #renewal}, does not expire. Whether it
     * was terminated before is not asked. Source: article 54(a) of the Vienna Convention on the Law of Treaties; days
     * by the rule of {@link EventDate#lastDayOfTerm}.
     *
     * @return the last day, as precise as the entry into force is known; empty if entry into force, its earliest day or
     *     duration is not known, it is prolonged by itself, or it would end after the year 9999
     */
    public Optional<EventDate> expires() {
        return inForceSince().flatMap(term()::expires);
    }

    /**
     * Finds the last day of the term at whose end it is prolonged unless a party objects.
     *
     * <p>Formula: the entry into force plus the {@link #duration}, plus the {@link #renewal} for each renewal that is
     * recorded as taken. What follows is found by {@link #renewalsDue}.
     *
     * @return the last day, as precise as the entry into force is known; empty if entry into force, its earliest day,
     *     duration or renewal is not known, or it would end after the year 9999
     */
    public Optional<EventDate> renewalDue() {
        return inForceSince().flatMap(term()::renewalDue);
    }

    /**
     * Finds the ends of terms at which it is prolonged unless a party objects.
     *
     * @param from the first day
     * @param to the last day, included
     * @return the last days of the terms that may end in these days, from that of {@link #renewalDue} on; empty as
     *     there
     */
    public ImmutableList<EventDate> renewalsDue(LocalDate from, LocalDate to) {
        Given.arguments("Agreement.renewalsDue", "from", from, "to", to);
        return inForceSince().map(since -> term().renewalsDue(since, from, to)).orElseGet(ImmutableList::of);
    }

    /** {@return names, kind, effect, place and signatories, areas, registration, languages, duration and renewal} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return AgreementUpdate.particulars(this);
    }

    /**
     * Lays a newer statement of the same agreement over this one.
     *
     * @param newer the newer statement
     * @return what holds now: steps, signatories, areas and languages are united, and what it does not mention or says
     *     less exactly stays
     * @throws IllegalArgumentException if it is another agreement
     */
    @Override
    public Agreement updatedWith(Entry newer) {
        Given.argument("newer", "Agreement.updatedWith", newer);
        return AgreementUpdate.of(this, (Agreement) identity().requireMayBe(newer.identity(), this, newer));
    }

    /**
     * {@return title, short title, parties and, where it is known, the year of signature; so two agreements of one
     * title that were signed more than a year apart are two, as protocols are}
     */
    @Override
    public Identity identity() {
        return AgreementText.identity(this);
    }

    /** {@return the scope of the parties} */
    @Override
    public Scope scope() {
        return Scope.among(
                parties(),
                "agreement must have a party of %s or %s",
                title() + ": " + parties().stream().map(Party::phrase).collect(Collectors.joining(" and ")));
    }

    /** {@return those who signed it, as far as known} */
    @Override
    public ImmutableSet<Official> officials() {
        return signatories();
    }

    @Override
    public String details() {
        return Text.details(
                steps(),
                binding(),
                signatories(),
                areas(),
                numberOfAreas(),
                registration(),
                registeredOn(),
                authenticLanguages(),
                duration(),
                renewal());
    }

    /**
     * {@return one entry for each step, taken or planned, and, unless it was terminated, one of status
     * {@link io.github.comity.event.EventStatus#DUE} for its expiry or for the renewal that is due first}
     */
    @Override
    public ImmutableList<Event> events() {
        boolean isTerminated = dateOf(Kind.TERMINATED).isPresent();
        Stream<Event> ends = Stream.concat(
                expires().map(d -> AgreementText.end(this, EventKind.EXPIRY, d)).stream(),
                renewalDue().map(d -> AgreementText.end(this, EventKind.RENEWAL, d)).stream());
        return Stream.concat(
                        steps().stream().map(s -> AgreementText.event(this, s)), isTerminated ? Stream.empty() : ends)
                .collect(toImmutableList());
    }

    /**
     * {@return title, kind, parties and the steps taken: {@code "X (EPCA): agreement between European Union and
     * Kazakhstan, signed ..."}}
     */
    @Override
    public String toString() {
        return AgreementText.line(this);
    }
}
