/**
 * Runnable answers to one question each; every example prints to standard output and a test compares what it prints.
 */
@NullMarked
package io.github.comity.examples;

import org.jspecify.annotations.NullMarked;
