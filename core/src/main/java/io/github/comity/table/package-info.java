/**
 * Results as rows under named columns, for people and for other programs.
 *
 * <p>Every result set has a {@link io.github.comity.table.Table} view: {@code Claim.table(relations.claims())},
 * {@code relations.timeline().table()}. Its cells are {@linkplain io.github.comity.table.Cell typed}, so that a number
 * stays a number, to the last digit, when it is written into a sheet; its unit stands in a column of its own. A table
 * prints itself as aligned text and as Markdown; files are written by other modules.
 *
 * <p>{@link io.github.comity.table.Columns} tells once what the rows of a type look like, and makes tables of any
 * number of things of that type; callers can do so for types of their own.
 */
@NullMarked
package io.github.comity.table;

import org.jspecify.annotations.NullMarked;
