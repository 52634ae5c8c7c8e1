/** How well texts are read: what was read of passages, compared with what they state. */
@NullMarked
package io.github.comity.examples.passages;

import org.jspecify.annotations.NullMarked;
