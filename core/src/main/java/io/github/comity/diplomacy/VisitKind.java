package io.github.comity.diplomacy;

import io.github.comity.internal.Constants;

/**
 * What sort of visit it is, in the terms of protocol practice.
 *
 * <p>It says nothing about the level of the visitor by itself. The terms are usage, not law: no convention defines
 * them, and states differ in what they grant. Source: the protocol practice of the United States and the United
 * Kingdom, and of the Commonwealth of Independent States for the transit stop.
 */
public enum VisitKind {
    /** Of a head of state, at the invitation of a head of state, with full honours. */
    STATE("state visit"),
    /** At the invitation of the host, with honours. */
    OFFICIAL("official visit"),
    /** At the invitation of the host, with few honours. */
    OFFICIAL_WORKING("official working visit"),
    /** For talks, without honours. */
    WORKING("working visit"),
    /** At the initiative of the visitor; not a contact, though meetings in it are. */
    PRIVATE("private visit"),
    /** A stop on the way elsewhere; not a contact, though meetings in it are. */
    TRANSIT("transit stop");

    private final String label;

    VisitKind(String label) {
        this.label = label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static VisitKind parse(CharSequence text) {
        return Constants.read(VisitKind.class, VisitKind::label, text);
    }

    /** {@return whether such a visit is a contact by itself: all but the private visit and the transit stop} */
    public boolean isContact() {
        return this != PRIVATE && this != TRANSIT;
    }

    /** {@return the field's term, such as {@code "state visit"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }

    /** {@return the words for it, such as {@code "state visit"}, which {@link #parse} undoes} */
    public String label() {
        return label;
    }
}
