package io.github.comity.event;

import io.github.comity.internal.Given;
import io.github.comity.internal.Text;

/**
 * What sort of thing happens: a visit, a meeting, a signature.
 *
 * <p>It is not how it went; that is an {@link EventStatus}. The constants cover the model; any other kind is made with
 * {@link #of} or {@link #contact}. A <i>contact</i> is where representatives of two sides met or spoke: it counts when
 * one asks for the last contact.
 *
 * <p>Two kinds are equal when name and property are equal. There is no order. This class is immutable and thread-safe.
 */
public final class EventKind {
    /** Representatives travelled to the other country; a contact. */
    public static final EventKind VISIT = contact("visit");
    /** Representatives met or spoke; a contact. */
    public static final EventKind MEETING = contact("meeting");
    /** A joint commission met; a contact. */
    public static final EventKind SESSION = contact("session");
    /** A forum took place. */
    public static final EventKind FORUM = of("forum");
    /** Somebody said something in public. */
    public static final EventKind STATEMENT = of("statement");
    /** A step of a joint project. */
    public static final EventKind MILESTONE = of("milestone");
    /** Diplomatic relations were established, broken off or resumed. */
    public static final EventKind RELATIONS = of("diplomatic relations");
    /** An embassy or consulate was opened or closed. */
    public static final EventKind MISSION = of("mission");
    /** An official took up or left a post. */
    public static final EventKind TENURE = of("tenure");
    /** A step in the life of an agreement, from negotiation to termination. */
    public static final EventKind AGREEMENT = of("agreement");
    /** An agreement ends by its own terms. */
    public static final EventKind EXPIRY = of("expiry");
    /** The term of an agreement ends and is prolonged unless a party objects. */
    public static final EventKind RENEWAL = of("renewal");

    private final String name;
    private final boolean contact;

    private EventKind(String name, boolean contact) {
        this.name = name;
        this.contact = contact;
    }

    /**
     * Obtains a kind that is not a contact.
     *
     * @param name the field's term for it, such as {@code "exhibition"}
     * @return the kind
     * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters or contains unprintable
     *     characters
     */
    public static EventKind of(String name) {
        Given.argument("name", "EventKind.of", name);
        return new EventKind(Text.requireName("event kind", name), false);
    }

    /**
     * Obtains a kind that is a contact.
     *
     * @param name the field's term for it, such as {@code "inspection"}
     * @return the kind
     * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters or contains unprintable
     *     characters
     */
    public static EventKind contact(String name) {
        Given.argument("name", "EventKind.contact", name);
        return new EventKind(Text.requireName("event kind", name), true);
    }

    /** {@return the field's term, such as {@code "visit"}} */
    public String name() {
        return name;
    }

    /** {@return whether representatives of two sides met or spoke} */
    public boolean isContact() {
        return contact;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EventKind that && name.equals(that.name) && contact == that.contact);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
