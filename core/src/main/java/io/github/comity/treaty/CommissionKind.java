package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Constants;

/**
 * What sort of standing joint body a commission is.
 *
 * <p>It is not its name. {@link #parse} undoes {@link #toString}. Source: {@code org:OrganizationalCollaboration} in
 * the terms of W3C ORG, divided by the usage of agreements.
 */
public enum CommissionKind {
    /** Of two governments, led by members of both. */
    INTERGOVERNMENTAL("intergovernmental commission", "intergovernmental"),
    /** Of two ministries or other bodies. */
    JOINT("joint commission", "mixed commission"),
    /** The highest body of an agreement, such as the Cooperation Council of the EPCA. */
    COUNCIL("council", "cooperation council"),
    /** A body below such a council. */
    COMMITTEE("committee", "cooperation committee", "subcommittee"),
    /** Of members of parliament. */
    PARLIAMENTARY("parliamentary committee", "parliamentary cooperation committee"),
    /** Of experts on one subject. */
    WORKING_GROUP("working group"),
    /** Of firms and chambers of commerce. */
    BUSINESS_COUNCIL("business council");

    private final String label;
    private final ImmutableSet<String> synonyms;

    CommissionKind(String label, String... synonyms) {
        this.label = label;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    /**
     * Obtains a kind from its words.
     *
     * @param text the words in any case, such as {@code "intergovernmental commission"}
     * @return the kind
     * @throws IllegalArgumentException if no kind is so called; the message lists them
     */
    public static CommissionKind parse(CharSequence text) {
        return Constants.read(CommissionKind.class, CommissionKind::label, k -> k.synonyms, text);
    }

    /** {@return the field's term, such as {@code "intergovernmental commission"}} */
    public String label() {
        return label;
    }

    /** {@return the field's term} */
    @Override
    public String toString() {
        return label;
    }
}
