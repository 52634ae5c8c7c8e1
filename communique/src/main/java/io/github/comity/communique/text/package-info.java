/**
 * Characters to tokens to sentences, without regular expressions and without any knowledge of a language.
 *
 * <p>A {@link io.github.comity.communique.text.Tokenizer} goes over the characters once; a
 * {@link io.github.comity.communique.text.Sentences} gathers its tokens into sentences of bounded length. Both are
 * linear in the length of the text. Offsets are UTF-16 units from the start of the text.
 */
@NullMarked
package io.github.comity.communique.text;

import org.jspecify.annotations.NullMarked;
