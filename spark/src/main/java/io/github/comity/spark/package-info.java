/**
 * Archives of communiques on Apache Spark.
 *
 * <p>{@link io.github.comity.spark.Comity#register} gives a session the functions {@code comity_read},
 * {@code comity_check}, {@code comity_figure}, {@code comity_bounds} and {@code comity_growth};
 * {@link io.github.comity.spark.ComityExtensions} does so by configuration. {@link io.github.comity.spark.Schemas} says
 * what they return. An {@link io.github.comity.spark.Archive} makes tables of a folder of documents, and an
 * {@link io.github.comity.spark.ArchiveSummary} that can be added to that of another day. The engine is Spark's; what
 * runs inside a task is the reader and the reconciler of Comity, each text on its own.
 */
@NullMarked
package io.github.comity.spark;

import org.jspecify.annotations.NullMarked;
