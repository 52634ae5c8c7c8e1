package io.github.comity.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /**
     * {@return when it is or was to happen and how that went; empty if it is nothing that happens at one time, such as
     * an agreement}
     */
    default Optional<Schedule> schedule() {
        return Optional.empty();
    }

    /**
     * {@return what it states beyond its identity and its dates, by name, such as a purpose or the areas of an
     * agreement, as text for reading and comparing; without what is not known}
     */
    default ImmutableMap<String, String> particulars() {
        return ImmutableMap.of();
    }

    /**
     * Lays a newer statement of the same thing over this one.
     *
     * <p>The newer one wins where it revises, and what it does not mention, or says less exactly, stays. Twice is once,
     * and a thing is not changed by itself.
     *
     * @param newer the newer statement, of the same kind and of an {@linkplain #identity identity} that may be the same
     * @return what holds now; unless overridden, the newer statement as a whole
     * @throws IllegalArgumentException if it is a statement of another thing
     */
    default Entry updatedWith(Entry newer) {
        Given.argument("newer", "Entry.updatedWith", newer);
        return identity().requireMayBe(newer.identity(), this, newer);
    }

    /**
     * Returns a copy in which the entries that are named in it are told as they are now.
     *
     * @param now what an entry that is named in it is now, of the same kind and identity
     * @return the copy; unless overridden, this entry
     */
    default Entry withOccasions(UnaryOperator<Entry> now) {
        Given.argument("now", "Entry.withOccasions", now);
        return this;
    }

    /** {@return other entries that are named in it and stand for themselves as well, such as the forum of a visit} */
    default ImmutableSet<Entry> occasions() {
        return ImmutableSet.of();
    }
}
