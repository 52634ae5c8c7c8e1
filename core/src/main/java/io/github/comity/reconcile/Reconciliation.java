package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from claims together.
 *
 * <p>Everything is worked out when it is asked for, and kept. The same claims and options give the same answers in any
 * order of questions. This class behaves as an immutable value and is thread-safe.
 */
public final class Reconciliation {
    private final Options options;
    private final ImmutableList<Claim> claims;
    private final ImmutableList<Examination> editions;
    private final Clock clock;
    private final Speakers all;

    private final Lazy<Verdict> verdict = new Lazy<>(new Object(), this::findVerdict);
    private final Lazy<ImmutableList<Difference>> differences = new Lazy<>(new Object(), this::findDifferences);
    private final Lazy<ImmutableList<Revision>> revisions = new Lazy<>(new Object(), () -> Revision.among(claims()));

    private Reconciliation(Options options, ImmutableList<Claim> claims) {
        this.options = options;
        this.claims = claims;
        this.clock = new Clock(options, System::nanoTime);
        Map<Body, List<Claim>> groups = claims.stream()
                .filter(c -> c.status().isFact())
                .collect(Collectors.groupingBy(c -> Body.of(options, c), LinkedHashMap::new, Collectors.toList()));
        this.editions = groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(g -> new Examination(new Problem(ImmutableList.copyOf(g), options)))
                .collect(toImmutableList());
        this.all = new Speakers(options, claims, editions);
    }

    /** Reconciles claims in the order of their ids, each once. */
    static Reconciliation of(Options options, Iterable<Claim> claims) {
        return new Reconciliation(
                options,
                ImmutableList.copyOf(claims).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Claim::id)
                                .thenComparing(Claim::toString)
                                .thenComparing(c -> c.source().toString())
                                .thenComparing(c -> c.wording().orElse("")))
                        .collect(toImmutableList()));
    }

    /** {@return all claims that were given, in the order of their ids} */
    public ImmutableList<Claim> claims() {
        return claims;
    }

    /** {@return whether all claims of each edition can be true: the gravest of the editions' verdicts} */
    public Verdict verdict() {
        return clock.within(verdict::get);
    }

    /**
     * Finds out whether it is known if all claims of each edition can be true. It costs less than {@link #verdict},
     * which also asks whether the claims say anything about each other.
     *
     * @return true if they can, or if it is known that they cannot; false if the budget does not suffice to tell
     */
    public boolean isDecided() {
        return clock.within(() -> {
            ImmutableList<Optional<Boolean>> all = each(Examination::holds);
            return all.stream().allMatch(Optional::isPresent) || all.contains(Optional.of(false));
        });
    }

    private Verdict findVerdict() {
        ImmutableSet<Verdict> all = ImmutableSet.copyOf(each(Examination::verdict));
        return Stream.of(Verdict.CONTRADICTORY, Verdict.UNDECIDED, Verdict.CONSISTENT)
                .filter(all::contains)
                .findFirst()
                .orElse(Verdict.NOT_CHECKABLE);
    }

    /** Asks all editions. */
    private <T> ImmutableList<T> each(Function<Examination, T> question) {
        return new Workers(options).each(Progress.Stage.EDITIONS, editions, question);
    }

    /** {@return what to know beside the verdict} */
    public ImmutableSet<Flag> flags() {
        return clock.within(this::findFlags);
    }

    private ImmutableSet<Flag> findFlags() {
        ImmutableSet.Builder<Flag> flags = ImmutableSet.builder();
        each(Examination::flags).forEach(flags::addAll);
        return revisions().isEmpty() ? flags.build() : flags.add(Flag.REVISED).build();
    }

    /** {@return for every claim: what the others say about it, in the order of the claims' ids} */
    public ImmutableList<Check> checks() {
        Stream<Check> leftOut = claims.stream()
                .filter(c -> !c.status().isFact())
                .map(c -> new Check(
                        c,
                        Check.Outcome.LEFT_OUT,
                        Optional.empty(),
                        "a %s meets no reported figure"
                                .formatted(c.status() == ClaimStatus.TARGET ? "target" : "forecast")));
        return clock.within(() -> Stream.concat(
                        each(Examination::checks).stream().flatMap(List::stream), leftOut)
                .sorted(Comparator.comparing(c -> c.claim().id()))
                .collect(toImmutableList()));
    }

    /**
     * Finds how exactly a number is known from all claims of the edition that speaks of it; an edition from which
     * nothing follows about it does not.
     *
     * @param subject a level, change, share, ratio or difference, whether a claim states it or not
     * @return the tightest bounds; unbounded if no claim is tied to it, and unbounded and not tight if the question
     *     costs more than its budget
     * @throws IllegalStateException if several editions speak of it; the message names the remedy
     */
    public JointBounds bounds(Subject subject) {
        Given.argument("subject", "Reconciliation.bounds", subject);
        return clock.within(() -> all.bounds(subject));
    }

    /**
     * Finds how exactly a level is known from all claims together: the short way for what is usually asked.
     *
     * <p>The partner is the other country that the reporter's claims speak of, if there is one. Products and other
     * scopes are passed over; unit, coverage and price basis are those that the claims leave open no choice of.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period, whether a claim states the level or not
     * @return the tightest bounds; unbounded if no claim is tied to it
     * @throws IllegalArgumentException if no claim of the reporter names a partner
     * @throws IllegalStateException if there is a choice of partner, unit, coverage or price basis, or several editions
     *     speak of it; the message lists the choices
     */
    public JointBounds bounds(Area reporter, Measure measure, ReportingPeriod period) {
        Given.arguments("Reconciliation.bounds", "reporter", reporter, "measure", measure, "period", period);
        return clock.within(() -> all.bounds(reporter, measure, period));
    }

    /**
     * Finds how exactly a number is known from all claims of one edition.
     *
     * @param subject a level, change, share, ratio or difference, whether a claim states it or not
     * @param source a source of the edition that is asked
     * @return the tightest bounds; unbounded if no claim of that edition is tied to it
     */
    public JointBounds bounds(Subject subject, Source source) {
        Given.arguments("Reconciliation.bounds", "subject", subject, "source", source);
        return clock.within(() -> all.of(subject.quantity().reporter(), source).bounds(subject));
    }

    /**
     * Finds how exactly a level is known from all claims of one edition: the short way, as {@link #bounds(Area,
     * Measure, ReportingPeriod)}.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period, whether a claim states the level or not
     * @param source a source of the edition that is asked
     * @return the tightest bounds; unbounded if no claim of that edition is tied to it
     * @throws IllegalArgumentException if no claim of the reporter in that edition names a partner
     * @throws IllegalStateException if there is a choice of partner, unit, coverage or price basis; the message lists
     *     the choices
     */
    public JointBounds bounds(Area reporter, Measure measure, ReportingPeriod period, Source source) {
        Given.arguments("Reconciliation.bounds", "reporter", reporter, "measure", measure, "period", period);
        Given.argument("source", "Reconciliation.bounds", source);
        return clock.within(() -> all.of(reporter, source).bounds(reporter, measure, period));
    }

    /**
     * Finds the factor by which the width of every rounded figure would have to grow for all claims to be true.
     *
     * <p>Up to 1 the claims can all be true, and the rest to 1 is the margin; from 1 to 2 some figure may have been cut
     * off instead of rounded; far above it they disagree. Figures without rounding and one-sided bounds stay as they
     * are.
     *
     * @return bounds of the factor, no more than a thousandth of it apart, or both below a millionth; empty if no
     *     factor will do because exact claims disagree, or the budget does not suffice
     */
    public Optional<Bounds> strain() {
        return clock.within(this::findStrain);
    }

    private Optional<Bounds> findStrain() {
        Bounds worst = Bounds.exactly(BigDecimal.ZERO);
        for (Optional<Bounds> strain : each(Examination::strain)) {
            if (strain.isEmpty()) {
                return strain;
            }
            worst = upperEnd(strain.get()).compareTo(upperEnd(worst)) > 0 ? strain.get() : worst;
        }
        return Optional.of(worst);
    }

    private static BigDecimal upperEnd(Bounds strain) {
        return strain.upper().orElseThrow();
    }

    /**
     * Finds the strain of the claims of one contradiction alone.
     *
     * @param contradiction a contradiction of these claims
     * @return as {@link #strain()}
     */
    public Optional<Bounds> strain(Contradiction contradiction) {
        Given.argument("contradiction", "Reconciliation.strain", contradiction);
        return clock.within(new Examination(new Problem(contradiction.claims(), options))::strain);
    }

    /**
     * {@return contradictions that share no claim: of each independent disagreement one with the fewest claims, as far
     * as the budget goes}
     */
    public ImmutableList<Contradiction> contradictions() {
        return clock.within(() -> ImmutableList.copyOf(Iterables.concat(each(Examination::contradictions))));
    }

    /** {@return all minimal sets of claims that cannot all be true, small ones first within an edition} */
    public ImmutableList<Contradiction> allContradictions() {
        return clock.within(() -> ImmutableList.copyOf(Iterables.concat(each(Examination::allContradictions))));
    }

    /** {@return the subjects that several editions of a reporter state in ways that cannot both be true} */
    public ImmutableList<Revision> revisions() {
        return revisions.get();
    }

    /**
     * Finds where sources of one reporter differ, and where the two sides of one flow do; this never enters the
     * verdict.
     *
     * <p>Sources differ where they state one subject in ways that cannot both be true, or where each can be true alone
     * and they cannot together. Figures that a later edition of the same owner replaced are passed over. Two sides
     * differ on a flow, such as exports of one and imports of the other, or total trade of both, if what their claims
     * allow for it lies certainly apart, and imports are not above exports by the {@link MirrorRule#IMF} factor or
     * less. Figures of different coverage, unit, scope or period are not compared. For another factor see
     * {@link #mirrors}.
     *
     * @return the differences between sources, then those between sides; empty if there are none
     */
    public ImmutableList<Difference> differences() {
        return clock.within(differences::get);
    }

    private ImmutableList<Difference> findDifferences() {
        ImmutableList<Claim> current = SourceDifferences.current(claims);
        Reconciliation now = current.size() == claims.size() ? this : of(options, current);
        return ImmutableList.<Difference>builder()
                .addAll(SourceDifferences.of(
                        current, c -> of(options.merged(), c).contradictions()))
                .addAll(new SideDifferences(now.editions).of(current))
                .build();
    }

    /**
     * Compares what two countries report on one trade, wherever both do; this never enters the verdict.
     *
     * @param rule the factor between exports and imports, and how far apart they may be
     * @return a finding for each pair of reports that say something of the same flow, period and currency, in the order
     *     of the exports
     */
    public ImmutableList<MirrorFinding> mirrors(MirrorRule rule) {
        return new Mirrors(editions, Given.argument("rule", "Reconciliation.mirrors", rule))
                .findings(claims.stream().filter(c -> c.status().isFact()).toList());
    }

    /**
     * Reconciles again without a claim.
     *
     * @param claim a claim of these
     * @return what follows from the others
     * @throws IllegalArgumentException if the claim is not one of these
     */
    public Reconciliation without(Claim claim) {
        Given.argument("claim", "Reconciliation.without", claim);
        if (!claims.contains(claim)) {
            throw new IllegalArgumentException(
                    "claim to be left out must be one of the reconciled claims, but was '%s'; choose from claims()"
                            .formatted(claim));
        }
        return of(options, claims.stream().filter(c -> !c.equals(claim)).toList());
    }

    /**
     * Reconciles again without the claims that rest on an assumption.
     *
     * @param assumption an assumption with which some claim was read, such as a carried currency
     * @return what follows from the others
     * @throws IllegalArgumentException if no claim rests on it
     */
    public Reconciliation without(Assumption assumption) {
        Given.argument("assumption", "Reconciliation.without", assumption);
        ImmutableList<Claim> others = claims.stream()
                .filter(c -> !c.assumptions().contains(assumption))
                .collect(toImmutableList());
        if (others.size() == claims.size()) {
            throw new IllegalArgumentException(
                    ("assumption to be dropped must be one with which a claim was read, but was '%s'; choose "
                                    + "from the claims' assumptions")
                            .formatted(assumption.detail()));
        }
        return of(options, others);
    }

    /**
     * Reconciles again with a further claim.
     *
     * @param claim the claim
     * @return what follows from all of them
     */
    public Reconciliation with(Claim claim) {
        Given.argument("claim", "Reconciliation.with", claim);
        return of(
                options,
                ImmutableList.<Claim>builder().addAll(claims).add(claim).build());
    }

    /** {@return a text such as {@code "CONSISTENT: 10 claims in 2 editions"}} */
    @Override
    public String toString() {
        return "%s: %s in %s"
                .formatted(verdict(), counted(claims.size(), "claim"), counted(editions.size(), "edition"));
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
