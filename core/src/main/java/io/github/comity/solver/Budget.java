package io.github.comity.solver;

import java.time.Duration;

/**
 * How much work a question may cost: a number of elementary fraction operations.
 *
 * <p>It is mutable and not thread-safe; it is renewed for each question. It counts work, not time, so that the same
 * question ends in the same way on every machine; for time see {@link Deadline}.
 */
public final class Budget {
    /** After how many operations the time is looked at. */
    private static final int SOME = 500;

    private final long limit;
    private long spent;
    private long sinceCheck;

    /**
     * Starts a budget.
     *
     * @param limit the number of fraction operations that may be spent
     * @throws IllegalArgumentException if the limit is not positive
     */
    public Budget(long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException(
                    "budget must be above zero, but was %s; leave it out for the default".formatted(limit));
        }
        this.limit = limit;
    }

    /** Starts a new question with the whole limit. */
    public void renew() {
        spent = 0;
    }

    /**
     * Spends work.
     *
     * @param operations how many fraction operations are about to be done
     * @throws Exhausted if the limit is passed, or the time of the question is over
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    void spend(long operations) {
        spent += operations;
        sinceCheck += operations;
        if (sinceCheck > SOME) {
            sinceCheck = 0;
            Deadline.check();
        }
        if (spent > limit) {
            throw new Exhausted(limit);
        }
    }

    /** Thrown when a question costs more than its budget; the question is then undecided. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted(long limit) {
            super(("question needs more than its budget of %s fraction operations; raise the budget or ask "
                            + "about fewer claims")
                    .formatted(limit));
        }

        Exhausted(Duration limit) {
            super("question needs more than its time of %s; allow more or ask about fewer claims".formatted(limit));
        }
    }
}
