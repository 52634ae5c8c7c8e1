/**
 * The one way in which a newer statement of a thing is laid over an older one.
 *
 * <p>A {@link io.github.comity.update.Rule} says of one type which of two statements may be about one thing and what
 * the newer one leaves of the older; {@link io.github.comity.update.Pairing} finds in two lists which belong together.
 * {@link io.github.comity.update.Newer} does it for what a thing is made of: dates, officials, single values and sets.
 *
 * <p>The package is not exported: callers see {@code updatedWith} of the things themselves.
 */
@NullMarked
package io.github.comity.update;

import org.jspecify.annotations.NullMarked;
