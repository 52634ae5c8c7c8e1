package io.github.comity.stress;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A claim, with the quantity and the figure that it is made of. */
@JCStressTest
@Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "it is not there yet")
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "it is there as a whole")
@Outcome(expect = Expect.FORBIDDEN, desc = "it is there in parts")
@State
public class SharedClaim {
    private static final String WHOLE = told(make());

    private static Claim make() {
        return Claim.of(
                Subject.level(Quantity.of(Measure.EXPORTS, KAZ, CZE, ReportingPeriod.year(2023), Unit.USD)),
                Figure.parse("about 626.8 million USD"),
                Source.of("Gazette"));
    }

    private static String told(Claim claim) {
        return claim + " " + claim.id() + " " + claim.figure().bounds() + " " + claim.hashCode();
    }

    private @Nullable Claim shared;

    /** One thread makes it. */
    @Actor
    public void makes() {
        shared = make();
    }

    /**
     * Another thread asks it.
     *
     * @param result whether it was there, and whole
     */
    @Actor
    public void asks(I_Result result) {
        Claim seen = shared;
        result.r1 = seen == null ? 0 : told(seen).equals(WHOLE) ? 1 : 2;
    }
}
