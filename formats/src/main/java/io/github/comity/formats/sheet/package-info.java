/**
 * Tables as sheets of a workbook (.xlsx).
 *
 * <p>A {@link io.github.comity.formats.sheet.Workbook} holds named {@link io.github.comity.table.Table}s and writes
 * them as Office Open XML, with numbers, days and texts as what they are. It needs no further library; it does not
 * read.
 */
@NullMarked
package io.github.comity.formats.sheet;

import org.jspecify.annotations.NullMarked;
