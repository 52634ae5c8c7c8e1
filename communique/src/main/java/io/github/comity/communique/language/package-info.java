/**
 * What is known of a language, all of it in two readable resources: the words of the genre, and the names of countries
 * and currencies.
 *
 * <p>A {@link io.github.comity.communique.language.Language} has a {@link io.github.comity.communique.language.Lexicon}
 * whose {@linkplain io.github.comity.communique.language.Entry entries} give phrases a
 * {@link io.github.comity.communique.language.Category} and a value. Nothing else in this module knows a word of any
 * language.
 */
@NullMarked
package io.github.comity.communique.language;

import org.jspecify.annotations.NullMarked;
