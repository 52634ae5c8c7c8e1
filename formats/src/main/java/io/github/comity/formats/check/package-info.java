/**
 * What was found in texts, for other programs: JSON, JSON Lines and SARIF.
 *
 * <p>A {@link io.github.comity.formats.check.CheckedText} is a document, what was read in it and what its figures say
 * about each other; a {@link io.github.comity.formats.check.CheckReport} writes one after the other.
 */
@NullMarked
package io.github.comity.formats.check;

import org.jspecify.annotations.NullMarked;
