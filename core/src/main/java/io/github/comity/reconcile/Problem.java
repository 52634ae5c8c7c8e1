package io.github.comity.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.party.Area;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The claims of one edition, read in several ways, and what can be asked of them. Thread-safe. */
final class Problem {
    /** The readings that are asked for. */
    enum View {
        /** The reading on which verdicts and bounds rest. */
        PROOF,
        /** Hedge words as writers usually mean them. */
        CONVENTION,
        /** The same without what only says that nothing is negative and no part larger than its whole. */
        BINDING,
        /** The reading on which verdicts rest, without the same. */
        BINDING_PROOF
    }

    private final ImmutableList<Claim> claims;
    private final Options options;
    private final Map<Set<Quantity>, Model> models = new ConcurrentHashMap<>();
    private final Map<Asked, ImmutableList<Model.Row>> rows = new ConcurrentHashMap<>();
    private final Map<Asked, Parts> parts = new ConcurrentHashMap<>();
    /** The claims that may be blamed, the most trusted first. */
    private final ImmutableList<Integer> removable;
    /** All series that claims mention. */
    private final Supplier<ImmutableSet<Quantity>> series =
            Suppliers.memoize(() -> model(ImmutableSet.of()).calendar().allSeries());
    /** Whose series they are. */
    private final Supplier<ImmutableSet<Area>> reporters = Suppliers.memoize(
            () -> requireNonNull(series.get()).stream().map(Quantity::reporter).collect(ImmutableSet.toImmutableSet()));

    /** What shares are of that are tied in ways that are not followed through the levels. */
    private final Supplier<ImmutableSet<Quantity>> relaxed = Suppliers.memoize(this::findRelaxed);

    /** Whether some figure says something else as hedge words are usually meant. */
    private final Supplier<Boolean> isHedged = Suppliers.memoize(this::findHedges);

    /** A reading, and what is asked beside what claims mention. */
    private record Asked(View view, ImmutableSet<Quantity> quantities) {}

    Problem(ImmutableList<Claim> claims, Options options) {
        this.claims = claims;
        this.options = options;
        removable = findRemovable();
    }

    /** The same with other claims, which are only tried. */
    Problem with(ImmutableList<Claim> others) {
        return new Problem(others, options.silent());
    }

    ImmutableList<Claim> claims() {
        return claims;
    }

    /** The claims of some indexes, in their order. */
    ImmutableList<Claim> claimsAt(Iterable<Integer> indexes) {
        ImmutableList.Builder<Claim> some = ImmutableList.builder();
        indexes.forEach(i -> some.add(claims.get(i)));
        return some.build();
    }

    /** Whether something is known of a subject: it belongs to a series of some claim, or relations tie it to one. */
    boolean speaksOf(Subject subject) {
        return isReached(options.relations(), subject);
    }

    /** The same without what only says that something is part of it. */
    boolean speaksOfAll(Subject subject) {
        return isReached(
                options.relations().stream().filter(Relation::isDefinition).collect(ImmutableList.toImmutableList()),
                subject);
    }

    private boolean isReached(ImmutableList<Relation> relations, Subject subject) {
        return Ties.reaches(
                relations, Calendar.series(subject), requireNonNull(series.get()), requireNonNull(reporters.get()));
    }

    Options options() {
        return options;
    }

    Reading reading(View view) {
        Reading proof = options.reading();
        return view == View.PROOF || view == View.BINDING_PROOF ? proof : proof.withPolicy(HedgePolicy.CONVENTION);
    }

    private boolean findHedges() {
        Reading proof = reading(View.PROOF);
        Reading convention = reading(View.CONVENTION);
        return !proof.equals(convention)
                && claims.stream().anyMatch(c -> !proof.bounds(c.figure()).equals(convention.bounds(c.figure())));
    }

    /** Whether readings of hedge words differ for some figure. */
    boolean isHedged() {
        return requireNonNull(isHedged.get());
    }

    /** The first view under which all figures say the same. */
    View first(View view) {
        return isHedged() || view == View.PROOF || view == View.BINDING_PROOF
                ? view
                : view == View.CONVENTION ? View.PROOF : View.BINDING_PROOF;
    }

    /** The one model of all readings, with unknowns for what is asked as well. */
    private Model model(Set<Quantity> asked) {
        return models.computeIfAbsent(asked, a -> new ModelBuilder(claims, options.relations()).build(a));
    }

    Parts parts(View view) {
        return parts(view, ImmutableSet.of());
    }

    private Parts parts(View view, ImmutableSet<Quantity> asked) {
        return parts.computeIfAbsent(
                new Asked(first(view), asked), a -> new Parts(model(asked), rows(a), removable, options));
    }

    private ImmutableList<Model.Row> rows(Asked asked) {
        return switch (asked.view()) {
            case PROOF, CONVENTION ->
                rows.computeIfAbsent(asked, a -> model(a.quantities()).rows(reading(a.view())));
            case BINDING -> binding(new Asked(first(View.CONVENTION), asked.quantities()));
            case BINDING_PROOF -> binding(new Asked(View.PROOF, asked.quantities()));
        };
    }

    private ImmutableList<Model.Row> binding(Asked asked) {
        return rows(asked).stream().filter(r -> r.kind().isBinding()).collect(ImmutableList.toImmutableList());
    }

    /** Why a claim says nothing about others under a reading. */
    Optional<String> obstacle(View view, int claim) {
        return model(ImmutableSet.of()).obstacle(claim, reading(view));
    }

    /** Whether the claims can all be true when every rounding is taken wider by a factor. */
    boolean canHoldWidened(Rational factor) {
        Model model = model(ImmutableSet.of());
        return new Parts(model, model.rows(reading(View.PROOF).withWidth(factor)), removable, options)
                .canHold(ImmutableSet.of());
    }

    /** Whether a claim may never be blamed. */
    boolean isPinned(int claim) {
        return options.isPinned(claims.get(claim));
    }

    boolean hasPinned() {
        return claims.stream().anyMatch(options::isPinned);
    }

    private ImmutableList<Integer> findRemovable() {
        return IntStream.range(0, claims.size())
                .boxed()
                .filter(i -> !isPinned(i))
                .sorted(Comparator.comparing(i -> -options.trustIn(claims.get(i))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What the claims that are not removed say about a subject, in its unit.
     *
     * @return the range, or empty if the subject has none, for instance because its denominator may be negative
     */
    Optional<Range> range(View view, Subject subject, Set<Integer> removed) {
        Model mentioned = model(ImmutableSet.of());
        ImmutableSet.Builder<Quantity> missing = ImmutableSet.builder();
        for (Quantity quantity : subject.quantities()) {
            if (quantity.period().isBounded() && mentioned.level(quantity).isEmpty()) {
                missing.add(quantity);
            }
        }
        return subject.visit(new Question(parts(view, missing.build()), removed));
    }

    /**
     * Whether the claims that are not removed bound a subject at both ends, where all of them hold, without what only
     * says that nothing is negative and no part larger than its whole; empty if it takes numbers to tell.
     */
    Optional<Boolean> isBounded(View view, Subject subject, Set<Integer> removed) {
        return subject.visit(new BySigns(parts(view), removed));
    }

    /** What the claims that are not removed say about the sum of two levels of one unit, if both are levels. */
    Optional<Interval> sum(Subject a, Subject b, Set<Integer> removed) {
        Parts parts = parts(View.PROOF);
        return a.levelOf()
                .flatMap(parts.model()::level)
                .flatMap(x -> b.levelOf()
                        .flatMap(parts.model()::level)
                        .flatMap(y -> parts.about(x, y)
                                .map(s -> s.range(x.plus(y), removed).interval())));
    }

    /**
     * Whether bounds of a subject may be wider than they need be: those of a change of shares, and those of shares that
     * are tied by a change or by what they are together, which is not followed through the levels.
     */
    boolean isRelaxed(Subject subject) {
        return subject instanceof Subject.ShareChange
                || !Collections.disjoint(requireNonNull(relaxed.get()), Calendar.series(subject));
    }

    private ImmutableSet<Quantity> findRelaxed() {
        Stream<Subject> changes = claims.stream().map(Claim::subject).filter(Subject.ShareChange.class::isInstance);
        Stream<Subject> sums = ShareSums.of(model(ImmutableSet.of()).calendar().shares()).stream()
                .map(Ground.Shares::shares)
                .filter(s -> !options.relations().containsAll(Relation.DEFAULTS) || areOfSeveralPartners(s))
                .flatMap(List::stream);
        return Stream.concat(changes, sums)
                .flatMap(s -> Calendar.series(s).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** No relation that holds by definition ties what is of several partners. */
    private static boolean areOfSeveralPartners(List<Subject.Share> shares) {
        return shares.stream().map(s -> s.part().partner()).distinct().count() > 1;
    }
}
