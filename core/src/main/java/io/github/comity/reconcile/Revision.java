package io.github.comity.reconcile;

import io.github.comity.claim.Claim;

/**
 * Two editions of one reporter that state one subject and cannot both be true: a later figure replaces an earlier one,
 * or two compilers differ.
 *
 * <p>It is not a contradiction: editions may differ. This record is immutable and thread-safe.
 *
 * @param earlier the claim of the edition that was published first, if that is known; otherwise the first by id
 * @param later the other claim
 */
public record Revision(Claim earlier, Claim later) {}
