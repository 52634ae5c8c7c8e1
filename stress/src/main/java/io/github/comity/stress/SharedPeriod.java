package io.github.comity.stress;

import io.github.comity.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A period, with its days. */
@JCStressTest
@Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "it is not there yet")
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "it is there as a whole")
@Outcome(expect = Expect.FORBIDDEN, desc = "it is there in parts")
@State
public class SharedPeriod {
    private static final String WHOLE = told(make());

    private static ReportingPeriod make() {
        return ReportingPeriod.parse("2024-Q3");
    }

    private static String told(ReportingPeriod period) {
        return period + " " + period.label() + " " + period.start() + " " + period.endExclusive() + " "
                + period.hashCode();
    }

    private @Nullable ReportingPeriod shared;

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
        ReportingPeriod seen = shared;
        result.r1 = seen == null ? 0 : told(seen).equals(WHOLE) ? 1 : 2;
    }
}
