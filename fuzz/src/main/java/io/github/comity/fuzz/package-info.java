/**
 * Targets for a fuzzer: each takes bytes and throws where a promise of the library is broken. Refusals that are
 * documented are none.
 */
@NullMarked
package io.github.comity.fuzz;

import org.jspecify.annotations.NullMarked;
