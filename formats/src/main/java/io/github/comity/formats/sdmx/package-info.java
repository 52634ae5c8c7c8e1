/**
 * SDMX-CSV, the form in which statistical agencies exchange data, in and out.
 *
 * <p>A {@link io.github.comity.formats.sdmx.SdmxCsv} says which column tells the measure, the parties and the unit, and
 * makes claims of the observations, of version 1.0 as of 2.0, and writes claims as observations.
 */
@NullMarked
package io.github.comity.formats.sdmx;

import org.jspecify.annotations.NullMarked;
