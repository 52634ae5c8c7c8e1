package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import io.github.comity.internal.Given;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.time.Duration;

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
    private static final Reconciler STANDARD = new Reconciler(
            new ImmutableOptions.Builder().addAllRelations(Relation.DEFAULTS).build());

    private final Options options;

    private Reconciler(Options options) {
        this.options = options;
    }

    private ImmutableOptions copy() {
        return (ImmutableOptions) ImmutableOptions.copyOf(options);
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
        Given.argument("policy", "Reconciler.withHedgePolicy", policy);
        return new Reconciler(copy().withHedgePolicy(policy));
    }

    /**
     * Returns a copy that reads last digits in another way.
     *
     * @param rounding how the last printed digit of every figure came about
     * @return the reconciler with that reading
     */
    public Reconciler withRounding(Rounding rounding) {
        Given.argument("rounding", "Reconciler.withRounding", rounding);
        return new Reconciler(copy().withRounding(rounding));
    }

    /**
     * Returns a copy that never blames some claims: they hold, whatever the others say.
     *
     * @param claims the claims
     * @return the reconciler with those claims pinned, beside those already pinned
     */
    public Reconciler withPinned(Claim... claims) {
        Given.argument("claims", "Reconciler.withPinned", claims);
        return new Reconciler(copy().withPinned(ImmutableSet.<Claim>builder()
                .addAll(options.pinned())
                .add(claims)
                .build()));
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
        Given.argument("source", "Reconciler.withTrust", source);
        return new Reconciler(copy().withTrust(ImmutableMap.<Edition, Integer>builder()
                .putAll(options.trust())
                .put(source.edition(), trust)
                .buildKeepingLast()));
    }

    /**
     * Returns a copy with further relations, such as {@link Relation#partnersWithin}.
     *
     * @param relations the relations
     * @return the reconciler with those relations, beside those it has
     */
    public Reconciler withRelations(Relation... relations) {
        Given.argument("relations", "Reconciler.withRelations", relations);
        return new Reconciler(copy().withRelations(ImmutableSet.<Relation>builder()
                .addAll(options.relations())
                .add(relations)
                .build()
                .asList()));
    }

    /**
     * Returns a copy without any relation, to which others can be added.
     *
     * @return the reconciler without relations
     */
    public Reconciler withoutRelations() {
        return new Reconciler(copy().withRelations(ImmutableList.of()));
    }

    /**
     * Returns a copy that reconciles all editions of a reporter together, as if one publication stated all claims.
     *
     * @return the reconciler that merges editions
     */
    public Reconciler withEditionsMerged() {
        return new Reconciler(options.merged());
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
        return new Reconciler(copy().withBudget(budget));
    }

    /**
     * Returns a copy whose questions end in time.
     *
     * <p>What is not known when the time is over stays open, and says so: the verdict is {@link Verdict#UNDECIDED}, a
     * claim is {@link Check.Outcome#NOT_CHECKED}, bounds are not tight. What is said is the same with and without a
     * limit; how much is said depends on the machine, so use {@link #withBudget} where that matters. A question can
     * also be cancelled: if its thread is interrupted, it ends with a
     * {@link java.util.concurrent.CancellationException}, and can be asked again.
     *
     * @param limit how long one question to a {@link Reconciliation} may take; one that comes of another one shares its
     *     time
     * @return the reconciler with that limit
     * @throws IllegalArgumentException if the limit is not positive
     */
    public Reconciler withTimeLimit(Duration limit) {
        Given.argument("limit", "Reconciler.withTimeLimit", limit);
        return new Reconciler(copy().withTimeLimit(limit));
    }

    /**
     * Returns a copy all of whose questions about the same claims end in time together.
     *
     * <p>It is as {@link #withTimeLimit}, but each question has only the time that those before left over, so that it
     * matters which is asked first. When nothing is left, every further answer that is not known yet stays open.
     *
     * @param limit how long all questions to one {@link Reconciliation} may take together, beside the limit of each
     * @return the reconciler with that limit
     * @throws IllegalArgumentException if the limit is not positive
     */
    public Reconciler withTotalTimeLimit(Duration limit) {
        Given.argument("limit", "Reconciler.withTotalTimeLimit", limit);
        return new Reconciler(copy().withTotalTimeLimit(limit));
    }

    /**
     * Returns a copy that works in several threads.
     *
     * <p>Editions are worked on beside each other, and so are, within an edition, claims that are not tied to each
     * other. What is said is the same for any number of threads.
     *
     * @param threads how many threads may work on one question beside the one that asks it; with 1, the default, that
     *     one does it all
     * @return the reconciler with that number of threads
     * @throws IllegalArgumentException if the number is not positive
     */
    public Reconciler withThreads(int threads) {
        return new Reconciler(copy().withThreads(threads));
    }

    /**
     * Returns a copy that tells how far long questions have come.
     *
     * @param progress who is told
     * @return the reconciler that tells it
     */
    public Reconciler withProgress(Progress progress) {
        Given.argument("progress", "Reconciler.withProgress", progress);
        return new Reconciler(copy().withProgress(progress));
    }

    /**
     * Reconciles claims.
     *
     * @param claims the claims, in any order; none is left out silently, see {@link Reconciliation#checks}; a unit that
     *     is not stated is taken from the levels by the rule of {@link StatedUnits}
     * @return what follows from all of them together
     */
    public Reconciliation reconcile(Iterable<Claim> claims) {
        Given.argument("claims", "Reconciler.reconcile", claims);
        return Reconciliation.of(options, StatedUnits.carried(claims));
    }

    /** {@return a text such as {@code "reconciler by 7 relations, proof reading"}} */
    @Override
    public String toString() {
        return "reconciler by %s relations, %s reading%s"
                .formatted(
                        options.relations().size(),
                        options.hedgePolicy().label(),
                        options.editionsMerged() ? ", editions merged" : "");
    }
}
