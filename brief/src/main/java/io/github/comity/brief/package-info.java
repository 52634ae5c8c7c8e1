/**
 * What people look at: the brief on the cooperation of two countries, and a text with its figures marked.
 *
 * <p>{@link io.github.comity.brief.Brief} works out what a brief says and writes it as HTML, Markdown or plain text;
 * {@link io.github.comity.brief.BriefFormat} is the long way, with a language and a template of one's own. What a brief
 * says is there as values too, see {@link io.github.comity.brief.section.Contents}.
 */
@NullMarked
package io.github.comity.brief;

import org.jspecify.annotations.NullMarked;
