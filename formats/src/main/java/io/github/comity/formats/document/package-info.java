/**
 * The texts of documents: plain text, Markdown, HTML and Word.
 *
 * <p>{@link io.github.comity.formats.document.DocumentFormat} reads a file and gives a
 * {@link io.github.comity.formats.document.DocumentText}: the words without their markup, which a reader of communiques
 * takes, and the place in the document of each of their characters. What cannot be read is a problem with its place.
 */
@NullMarked
package io.github.comity.formats.document;

import org.jspecify.annotations.NullMarked;
