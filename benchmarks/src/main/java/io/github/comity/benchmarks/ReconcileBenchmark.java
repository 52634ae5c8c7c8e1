package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import org.openjdk.jmh.annotations.Benchmark;

/** All claims of the founding case together, and the same with total trade growing by 58.4 instead of 48.4 percent. */
public class ReconcileBenchmark extends Warm {
    private static final ReportingPeriod BASE = ReportingPeriod.year(2022);

    private final ImmutableSet<Claim> claims = FoundingCase.relations().claims();
    private final ImmutableList<Claim> misprinted =
            claims.stream().map(ReconcileBenchmark::misprint).collect(ImmutableList.toImmutableList());
    private final ImmutableSet<Subject> subjects = subjects(claims);

    private static Claim misprint(Claim claim) {
        return claim.subject() instanceof Subject.Change
                        && claim.subject().quantity().measure().equals(Measure.TOTAL_TRADE)
                ? Claim.of(claim.subject(), Figure.parse("58.4%"), claim.source())
                : claim;
    }

    /** What every claim is about, the levels of 2022, the balances and the export shares. */
    private static ImmutableSet<Subject> subjects(ImmutableSet<Claim> claims) {
        ImmutableSet.Builder<Subject> all = ImmutableSet.builder();
        claims.forEach(c -> all.add(c.subject()));
        for (Claim claim : claims) {
            if (claim.subject() instanceof Subject.Change change && change.form() == Growth.Form.RATE) {
                Quantity now = change.quantity();
                all.add(Subject.level(now.withPeriod(BASE)));
                all.add(Subject.level(now.withMeasure(Measure.TRADE_BALANCE)));
                all.add(Subject.level(now.withMeasure(Measure.TRADE_BALANCE).withPeriod(BASE)));
                all.add(Subject.share(now.withMeasure(Measure.EXPORTS), now.withMeasure(Measure.TOTAL_TRADE)));
            }
        }
        return all.build();
    }

    /** {@return the verdict on the founding case} */
    @Benchmark
    public Verdict verdict() {
        return Reconciler.standard().reconcile(claims).verdict();
    }

    /** {@return the verdict and the joint bounds of all subjects} */
    @Benchmark
    public ImmutableList<JointBounds> allBounds() {
        Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
        if (reconciliation.verdict() != Verdict.CONSISTENT) {
            throw new IllegalStateException("verdict is " + reconciliation.verdict());
        }
        return subjects.stream().map(reconciliation::bounds).collect(ImmutableList.toImmutableList());
    }

    /** {@return the contradiction of the misprinted case in words, with its repairs and the likely slip} */
    @Benchmark
    public String explanation() {
        return Reconciler.standard()
                .reconcile(misprinted)
                .contradictions()
                .get(0)
                .explain();
    }
}
