/**
 * Values that one thread makes and another asks at the same moment, without anything that orders them: jcstress tries
 * what compilers and processors may do to that.
 *
 * <p>Each class has two threads and says which results there may be. All others fail the run.
 */
@NullMarked
package io.github.comity.stress;

import org.jspecify.annotations.NullMarked;
