/**
 * Tables of statisticians, in and out.
 *
 * <p>A {@link io.github.comity.formats.table.TableFormat} reads rows of CSV or TSV one after the other, each under the
 * names of the header with the place where it stands, and writes a {@link io.github.comity.table.Table}. A
 * {@link io.github.comity.formats.table.PlainTable} says what the columns mean, and makes claims of the rows: units and
 * scales from headers, flags beside numbers, and {@link io.github.comity.formats.table.Marks} without a number as an
 * office uses them.
 */
@NullMarked
package io.github.comity.formats.table;

import org.jspecify.annotations.NullMarked;
