package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Bounds;
import java.util.Optional;

/**
 * What the other claims of its edition say about a claim. This record is immutable and thread-safe.
 *
 * @param claim the claim
 * @param outcome what came of it
 * @param others what the others allow under the convention reading, in the unit of the claim's figure, if they say
 *     anything
 * @param reason the outcome in words
 */
public record Check(Claim claim, Outcome outcome, Optional<Bounds> others, String reason) {
    /** What can come of a check. */
    public enum Outcome {
        /** The others bound the figure at both ends, and it agrees. */
        PASSED,
        /** The claim is in a set of claims that cannot all be true. */
        FAILED,
        /** The others do not bound the figure at both ends. */
        NOT_CHECKED,
        /** The claim is a forecast or target and meets no reported figure. */
        LEFT_OUT
    }
}
