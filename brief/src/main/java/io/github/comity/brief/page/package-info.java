/** A page as blocks of text, tables and drawings, and how it becomes HTML, Markdown or plain text by a template. */
@NullMarked
package io.github.comity.brief.page;

import org.jspecify.annotations.NullMarked;
