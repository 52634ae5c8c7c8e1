package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.internal.Given;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What status an agreement may have had on a day, given that some of its dates are imprecise.
 *
 * <p>It is not a judgement of what is likely: every status in it is possible, and no other one is. "Signed in 2015, in
 * force since 1 March 2020" leaves <i>not recorded</i> and <i>signed</i> for a day of 2015, and is certain from 2016
 * on. Two are equal when the same statuses are possible. This record is immutable and thread-safe.
 *
 * @param possible the statuses, at least one, in the order of {@link AgreementStatus}
 */
public record PossibleStatus(ImmutableSet<AgreementStatus> possible) {
    /**
     * Checks the statuses and puts them in order.
     *
     * @param possible the statuses, at least one
     * @throws IllegalArgumentException if there is none
     */
    public PossibleStatus {
        Given.argument("possible", "PossibleStatus", possible);
        if (possible.isEmpty()) {
            throw new IllegalArgumentException(
                    "possible status must name at least one status, but was none; use UNRECORDED where no "
                            + "step is known");
        }
        possible = Sets.immutableEnumSet(possible);
    }

    /** {@return the status, or empty if several are possible} */
    public Optional<AgreementStatus> certain() {
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /**
     * Checks whether a status is the only possible one.
     *
     * @param status the status
     * @return whether the agreement certainly had it
     */
    public boolean isCertainly(AgreementStatus status) {
        Given.argument("status", "PossibleStatus.isCertainly", status);
        return possible.size() == 1 && possible.contains(status);
    }

    /**
     * Checks whether a status is possible.
     *
     * @param status the status
     * @return whether the agreement may have had it
     */
    public boolean isPossibly(AgreementStatus status) {
        Given.argument("status", "PossibleStatus.isPossibly", status);
        return possible.contains(status);
    }

    /** {@return the statuses, such as {@code "in force"} or {@code "signed or in force"}} */
    @Override
    public String toString() {
        return possible.stream().map(AgreementStatus::label).collect(Collectors.joining(" or "));
    }
}
