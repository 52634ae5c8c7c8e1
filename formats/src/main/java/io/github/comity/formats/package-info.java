/**
 * What reading tells besides the values: where in a document something stands, and what could not be read.
 *
 * <p>A {@link io.github.comity.formats.Parsed} holds what was read and every {@link io.github.comity.formats.Problem},
 * each with its {@link io.github.comity.formats.Position}: reading does not stop at the first mistake, and nothing is
 * passed over in silence. Who wants all or nothing calls {@link io.github.comity.formats.Parsed#orThrow}, which throws
 * a {@link io.github.comity.formats.FormatException}. The JSON of the model is in
 * {@code io.github.comity.formats.json}.
 */
@NullMarked
package io.github.comity.formats;

import org.jspecify.annotations.NullMarked;
