/** The words, numbers and dates of a language, kept here so that they are the same on every machine. */
@NullMarked
package io.github.comity.brief.words;

import org.jspecify.annotations.NullMarked;
