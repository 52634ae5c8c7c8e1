/**
 * The command {@code comity}.
 *
 * <p>{@link io.github.comity.cli.Comity} is the program. Each class that is named after a command reads its options,
 * asks the other modules, and writes what they answer: data on standard output, messages and progress on standard
 * error. What the command can do, a Java program can do with the other modules.
 */
@NullMarked
package io.github.comity.cli;

import org.jspecify.annotations.NullMarked;
