package io.github.comity.treaty;

import io.github.comity.internal.Constants;

/**
 * How far an agreement has come, as far as its steps are recorded.
 *
 * <p>Ratification is no status of the agreement but an act of one party; see {@link Agreement#ratifications}. The
 * constants stand in the order of the life of an agreement. {@link #parse} undoes {@link #toString}. Source: articles
 * 10, 12, 24, 25, 54 and 57 of the Vienna Convention on the Law of Treaties.
 */
public enum AgreementStatus {
    /** No step that is recorded has been taken yet. */
    UNRECORDED("not recorded"),
    /** The text is being negotiated. */
    UNDER_NEGOTIATION("under negotiation"),
    /** The text is settled by initials. */
    INITIALLED("initialled"),
    /** The text is signed and not yet applied. */
    SIGNED("signed"),
    /** Applied, wholly or in part, pending its entry into force. */
    PROVISIONALLY_APPLIED("provisionally applied"),
    /** In force. */
    IN_FORCE("in force"),
    /** Not operating for the time being. */
    SUSPENDED("suspended"),
    /** Ended by its own terms: the time that it was concluded for is over. Source: article 54(a). */
    EXPIRED("expired"),
    /** Ended: terminated, denounced or replaced. */
    TERMINATED("terminated");

    private final String label;

    AgreementStatus(String label) {
        this.label = label;
    }

    /**
     * Obtains a status from its words.
     *
     * @param text the words in any case, such as {@code "in force"}
     * @return the status
     * @throws IllegalArgumentException if no status is so called; the message lists them
     */
    public static AgreementStatus parse(CharSequence text) {
        return Constants.read(AgreementStatus.class, AgreementStatus::label, text);
    }

    /** {@return the field's term, such as {@code "in force"}} */
    public String label() {
        return label;
    }

    /** {@return whether the agreement is applied: provisionally or in force} */
    public boolean isApplied() {
        return this == PROVISIONALLY_APPLIED || this == IN_FORCE;
    }

    /** {@return the field's term} */
    @Override
    public String toString() {
        return label;
    }
}
