package io.github.comity.communique.construct;

/**
 * A part of a sentence that was understood as one thing.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Item permits Amount, Time, PartyName, Flow, Cue, Mark {
    /** {@return the index of its first token in the sentence} */
    int from();

    /** {@return the index behind its last token} */
    int to();
}
