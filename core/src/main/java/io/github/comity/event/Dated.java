package io.github.comity.event;

import com.google.common.collect.ImmutableList;

/**
 * Whatever has dates in it and so appears on a timeline: a visit, an agreement, a project with its milestones.
 *
 * <p>One thing may appear several times, as an agreement does that was signed on one day and entered into force on
 * another, or not at all, if no date is known. What stands in a dossier for itself is an {@link Entry}. A caller's own
 * type joins the timeline by implementing this interface. Implementations are immutable, and the answer is always the
 * same.
 */
public interface Dated {
    /**
     * {@return its entries on a timeline, in the order of the thing itself, such as signature before entry into force;
     * empty if no date is known}
     */
    ImmutableList<Event> events();

    /**
     * {@return its timeline entries that have no date, such as a session of which only the number is known; empty
     * unless overridden}
     */
    default ImmutableList<Event> undated() {
        return ImmutableList.of();
    }

    /**
     * {@return what it says beyond its text, as text, so that different things that print alike stand in one order;
     * empty if its text says all}
     */
    default String details() {
        return "";
    }
}
