/**
 * The constructs of the genre, one small file each: numbers and amounts, periods, parties, flow words and the words
 * that bind them.
 *
 * <p>An {@link io.github.comity.communique.construct.Itemizer} turns the tokens of a sentence into
 * {@link io.github.comity.communique.construct.Item}s by asking each construct in turn; no construct knows another one.
 * Which item belongs to which is not decided here.
 */
@NullMarked
package io.github.comity.communique.construct;

import org.jspecify.annotations.NullMarked;
