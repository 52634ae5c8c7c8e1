/**
 * Who says what is said.
 *
 * <p>A {@link io.github.comity.source.Source} is a publication: its publisher, the owner of the data it quotes, date,
 * title and address. Its {@link io.github.comity.source.Edition} is the part of it that decides which figures must be
 * able to hold together: one data owner in one publication. Figures of two editions may differ without contradiction.
 */
@NullMarked
package io.github.comity.source;

import org.jspecify.annotations.NullMarked;
