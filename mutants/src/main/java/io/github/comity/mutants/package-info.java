/**
 * Mutation of the reader in one process: a mutant takes the place of its class while the process runs, and is tried on
 * those kept texts alone that come to its line. So every mutant of a package can be tried, not a sample of them. The
 * mutants are those of PIT, by its default operators and filters.
 */
@NullMarked
package io.github.comity.mutants;

import org.jspecify.annotations.NullMarked;
