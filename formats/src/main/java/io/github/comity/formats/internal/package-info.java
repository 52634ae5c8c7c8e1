/** What the formats share and no caller sees. */
@NullMarked
package io.github.comity.formats.internal;

import org.jspecify.annotations.NullMarked;
