package io.github.comity.communique.binding;

import org.jspecify.annotations.Nullable;

/**
 * What became of the numerals of a sentence.
 *
 * @param fromToken the index of the first token of the number
 * @param toToken the index behind its last token
 * @param reason why it is in no row, or null if it is in one
 */
public record Fate(int fromToken, int toToken, @Nullable Reason reason) {}
