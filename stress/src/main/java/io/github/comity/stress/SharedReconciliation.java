package io.github.comity.stress;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A reconciliation that two threads ask first, each from the other end: what one finds serves the other. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "both have the answers of one thread alone")
@Outcome(expect = Expect.FORBIDDEN, desc = "another answer")
@State
public class SharedReconciliation {
    private static final ImmutableList<Claim> CLAIMS = ImmutableList.of(
            claim(Measure.EXPORTS, "147.7 million USD"),
            claim(Measure.IMPORTS, "479.1 million USD"),
            claim(Measure.TOTAL_TRADE, "662.8 million USD"));

    private static final String VERDICT = make().verdict().toString() + make().checks();
    private static final String WHY = make().contradictions().toString();

    private final Reconciliation shared = make();

    private static Reconciliation make() {
        return Reconciler.standard().reconcile(CLAIMS);
    }

    private static Claim claim(Measure measure, String figure) {
        return Claim.of(
                Subject.level(Quantity.of(measure, KAZ, CZE, ReportingPeriod.year(2023), Unit.USD)),
                Figure.parse(figure),
                Source.of("Gazette"));
    }

    /**
     * One thread asks for the verdict, then for the checks.
     *
     * @param result 1 if they are those of one thread alone
     */
    @Actor
    public void asksWhether(II_Result result) {
        result.r1 = (shared.verdict().toString() + shared.checks()).equals(VERDICT) ? 1 : 2;
    }

    /**
     * Another thread asks for the contradictions.
     *
     * @param result 1 if they are those of one thread alone
     */
    @Actor
    public void asksWhy(II_Result result) {
        result.r2 = shared.contradictions().toString().equals(WHY) ? 1 : 2;
    }
}
