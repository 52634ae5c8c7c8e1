package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Decides whether claims can all be true, how exactly they fix every figure, and which of them must be wrong.
 *
 * <p>It judges no source: that claims can all be true does not make them true. Each edition, which is one publication
 * of one data owner for one reporter, is reconciled on its own. Forecasts and targets never enter.
 *
 * <pre>{@code
 * Reconciliation check = Reconciler.standard().reconcile(relations.claims());
 * check.verdict();                                                 // CONSISTENT
 * check.bounds(Subject.level(exports.withPeriod(year(2022))));     // tightest bounds from all claims together
 * }</pre>
 *
 * <p>The answer does not depend on the order of the claims, on units, locale or machine. All arithmetic is rational.
 * This class is a set of options; it is immutable and thread-safe.
 */
public final class Reconciler {
    private static final long BUDGET = 20_000_000;

    private static final Reconciler STANDARD = new Reconciler(
            HedgePolicy.PROOF,
            Rounding.NEAREST,
            ImmutableSet.of(),
            ImmutableMap.of(),
            Relation.DEFAULTS,
            false,
            BUDGET);

    private final HedgePolicy policy;
    private final Rounding rounding;
    private final ImmutableSet<Claim> pinned;
    private final ImmutableMap<Edition, Integer> trust;
    private final ImmutableList<Relation> relations;
    private final boolean merging;
    private final long budget;

    private Reconciler(
            HedgePolicy policy,
            Rounding rounding,
            ImmutableSet<Claim> pinned,
            ImmutableMap<Edition, Integer> trust,
            ImmutableList<Relation> relations,
            boolean merging,
            long budget) {
        this.policy = policy;
        this.rounding = rounding;
        this.pinned = pinned;
        this.trust = trust;
        this.relations = relations;
        this.merging = merging;
        this.budget = budget;
    }

    /**
     * {@return the reconciler with the proof reading of hedge words, rounding to the nearest and the default relations}
     */
    public static Reconciler standard() {
        return STANDARD;
    }

    /**
     * Returns a copy that reads hedge words in another way.
     *
     * @param policy {@link HedgePolicy#PROOF} for what is certain, {@link HedgePolicy#CONVENTION} for what writers
     *     usually mean
     * @return the reconciler with that reading
     */
    public Reconciler withHedgePolicy(HedgePolicy policy) {
        return new Reconciler(policy, rounding, pinned, trust, relations, merging, budget);
    }

    /**
     * Returns a copy that reads last digits in another way.
     *
     * @param rounding how the last printed digit of every figure came about
     * @return the reconciler with that reading
     */
    public Reconciler withRounding(Rounding rounding) {
        return new Reconciler(policy, rounding, pinned, trust, relations, merging, budget);
    }

    /**
     * Returns a copy that never blames some claims: they hold, whatever the others say.
     *
     * @param claims the claims
     * @return the reconciler with those claims pinned, beside those already pinned
     */
    public Reconciler withPinned(Claim... claims) {
        ImmutableSet<Claim> all =
                ImmutableSet.<Claim>builder().addAll(pinned).add(claims).build();
        return new Reconciler(policy, rounding, all, trust, relations, merging, budget);
    }

    /**
     * Returns a copy that trusts a source more or less than others: where there is a choice, claims of less trusted
     * sources are blamed.
     *
     * @param source the source
     * @param trust how much it is trusted; other sources have 0
     * @return the reconciler with that trust in the edition of the source
     */
    public Reconciler withTrust(Source source, int trust) {
        ImmutableMap<Edition, Integer> all = ImmutableMap.<Edition, Integer>builder()
                .putAll(this.trust)
                .put(source.edition(), trust)
                .buildKeepingLast();
        return new Reconciler(policy, rounding, pinned, all, relations, merging, budget);
    }

    /**
     * Returns a copy with further relations, such as {@link Relation#partnersWithin}.
     *
     * @param relations the relations
     * @return the reconciler with those relations, beside those it has
     */
    public Reconciler withRelations(Relation... relations) {
        ImmutableList<Relation> all = ImmutableSet.<Relation>builder()
                .addAll(this.relations)
                .addAll(Arrays.asList(relations))
                .build()
                .asList();
        return new Reconciler(policy, rounding, pinned, trust, all, merging, budget);
    }

    /**
     * Returns a copy without any relation, to which others can be added.
     *
     * @return the reconciler without relations
     */
    public Reconciler withoutRelations() {
        return new Reconciler(policy, rounding, pinned, trust, ImmutableList.of(), merging, budget);
    }

    /**
     * Returns a copy that reconciles all editions of a reporter together, as if one publication stated all claims.
     *
     * @return the reconciler that merges editions
     */
    public Reconciler withEditionsMerged() {
        return new Reconciler(policy, rounding, pinned, trust, relations, true, budget);
    }

    /**
     * Returns a copy with another budget.
     *
     * @param budget how many fraction operations one question may cost; beyond that the verdict is
     *     {@link Verdict#UNDECIDED}
     * @return the reconciler with that budget
     * @throws IllegalArgumentException if the budget is not positive
     */
    public Reconciler withBudget(long budget) {
        if (budget <= 0) {
            throw new IllegalArgumentException(
                    "budget must be above zero, but was %s; leave it out for the default".formatted(budget));
        }
        return new Reconciler(policy, rounding, pinned, trust, relations, merging, budget);
    }

    /**
     * Reconciles claims.
     *
     * @param claims the claims, in any order; none is left out silently, see {@link Reconciliation#checks}
     * @return what follows from all of them together
     */
    public Reconciliation reconcile(Iterable<Claim> claims) {
        return new Reconciliation(
                this,
                ImmutableList.copyOf(claims).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Claim::id)
                                .thenComparing(Claim::toString)
                                .thenComparing(c -> c.source().toString())
                                .thenComparing(c -> c.wording().orElse("")))
                        .collect(toImmutableList()));
    }

    HedgePolicy policy() {
        return policy;
    }

    Rounding rounding() {
        return rounding;
    }

    boolean isPinned(Claim claim) {
        return pinned.contains(claim);
    }

    int trust(Claim claim) {
        Integer given = trust.get(claim.source().edition());
        return given == null ? 0 : given;
    }

    ImmutableList<Relation> relations() {
        return relations;
    }

    boolean isMerging() {
        return merging;
    }

    long budget() {
        return budget;
    }
}
