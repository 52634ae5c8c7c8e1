package io.github.comity.communique;

import io.github.comity.reconcile.Contradiction;

/**
 * A claim that has more likely been misread here than miswritten there.
 *
 * <p>The figures that it contradicts exclude it by far, no slip of a writer explains that, and in a text of several
 * periods one had to be carried from another place. This record is immutable and thread-safe.
 *
 * @param claim the claim with its place
 * @param contradiction why it and the others cannot all be true
 */
public record Doubt(ReadClaim claim, Contradiction contradiction) {
    /** {@return why the claim is left out, such as {@code "read as exports ...: 5 million USD, which ..."}} */
    public String reason() {
        return "read as %s, which the other figures exclude by far and no slip explains, so that it may be misread"
                .formatted(claim.claim());
    }
}
