/**
 * How long the calculations take, warm and on one thread; the goals and the last readings stand in
 * {@code benchmarks/README.md}.
 */
@NullMarked
package io.github.comity.benchmarks;

import org.jspecify.annotations.NullMarked;
