package io.github.comity.stress;

import io.github.comity.figure.Figure;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A figure, whose bounds are found when it is first asked for them. */
@JCStressTest
@Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "it is not there yet")
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "it is there as a whole")
@Outcome(expect = Expect.FORBIDDEN, desc = "it is there in parts")
@State
public class SharedFigure {
    private static final String WHOLE = told(make());

    private static Figure make() {
        return Figure.parse("2.3–2.7 billion USD");
    }

    private static String told(Figure figure) {
        return figure + " " + figure.bounds() + " " + figure.hashCode();
    }

    private @Nullable Figure shared;

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
        Figure seen = shared;
        result.r1 = seen == null ? 0 : told(seen).equals(WHOLE) ? 1 : 2;
    }
}
