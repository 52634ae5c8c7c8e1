/**
 * Records of cooperation in all forms, for who has a file and not its format at hand.
 *
 * <p>{@link io.github.comity.formats.record.RecordReader} tells by ending and contents what a file is, and gives the
 * records in it; {@link io.github.comity.formats.record.RecordFormat} writes one. Who knows the format and wants its
 * options asks the package of that format.
 */
@NullMarked
package io.github.comity.formats.record;

import org.jspecify.annotations.NullMarked;
