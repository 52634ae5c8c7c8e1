package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import org.jspecify.annotations.Nullable;

/**
 * A country, a group or the world, by its name or an adjective.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param area who is meant
 * @param isDemonym whether it is an adjective or demonym, which stands before what it owns
 * @param grammaticalCase the case that its ending says: FROM, TO, WITH, OF or IN; null where the language has none
 */
public record PartyName(
        int from,
        int to,
        Area area,
        boolean isDemonym,
        @Nullable Category grammaticalCase) implements Item {}
