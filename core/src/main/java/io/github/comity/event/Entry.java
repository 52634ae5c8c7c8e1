package io.github.comity.event;

import com.google.common.collect.ImmutableSet;
import io.github.comity.party.Official;

/**
 * What stands in a dossier of two countries beside the figures: a visit, an agreement, an interest in firms.
 *
 * <p>It says itself who is named in it, what it is apart from when it is, and whose matter it is, so that whoever
 * gathers, orders or compares entries need not know their types. What is no more than a part of another thing, such as
 * an embassy within diplomatic relations, is {@link Dated} and not an entry. An entry without any date has no events.
 *
 * <p>Implementations are immutable, and the answers are always the same.
 */
public interface Entry extends Dated {
    /** {@return what it is, apart from when it is and how it goes} */
    Identity identity();

    /** {@return whose matter it is, and so in which dossiers it can stand} */
    Scope scope();

    /** {@return the persons who are named in it, those within its parts among them} */
    default ImmutableSet<Official> officials() {
        return ImmutableSet.of();
    }

    /** {@return other entries that are named in it and stand for themselves as well, such as the forum of a visit} */
    default ImmutableSet<Entry> occasions() {
        return ImmutableSet.of();
    }
}
