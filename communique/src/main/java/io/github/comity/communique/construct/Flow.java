package io.github.comity.communique.construct;

/**
 * A word for what is measured.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param concept what it means
 */
public record Flow(int from, int to, Concept concept) implements Item {}
