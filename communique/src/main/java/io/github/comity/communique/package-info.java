/**
 * Reads the figures of a communique's text into claims with their places.
 *
 * <p>A {@link io.github.comity.communique.CommuniqueReader} is a set of options: language, date of publication,
 * countries. It turns a text into a {@link io.github.comity.communique.CommuniqueReading}: the
 * {@linkplain io.github.comity.communique.ReadRow rows} of the text, each with the
 * {@linkplain io.github.comity.communique.ReadClaim claims} of its level and changes and their
 * {@link io.github.comity.communique.Span}; and every {@link io.github.comity.communique.Numeral} with what became of
 * it. Nothing is guessed silently: what had to be assumed stands with the claim, and what is not sure stays unread,
 * with the reason. From there it is one step to a model of the cooperation and to the verdict whether all can be true.
 */
@NullMarked
package io.github.comity.communique;

import org.jspecify.annotations.NullMarked;
