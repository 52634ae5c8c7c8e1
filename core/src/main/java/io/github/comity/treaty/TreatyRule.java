package io.github.comity.treaty;

import io.github.comity.internal.Constants;

/**
 * A rule by which a record of an agreement or commission is odd, with its source.
 *
 * <p>To break it is not impossible: sources err, and parties may agree otherwise. Articles without a document are those
 * of the Vienna Convention on the Law of Treaties of 1969; for agreements with international organisations the
 * Convention of 1986 repeats articles 24, 25, 54 and 57 under the same numbers.
 */
public enum TreatyRule {
    /** Negotiations precede the initials and the signature that settle the text. */
    TEXT_SETTLED_BEFORE_NEGOTIATION("a text is negotiated before it is settled", Documents.VIENNA + "article 10"),
    /** Initials settle the text until the signature. */
    INITIALLED_AFTER_SIGNATURE("a text is initialled before it is signed", Documents.VIENNA + "article 10"),
    /** What was signed is ratified. */
    RATIFIED_BEFORE_SIGNATURE("a treaty is signed before it is ratified", Documents.VIENNA + "article 14"),
    /**
     * An agreement enters into force when the consent of its parties is established, at the earliest with the
     * signature.
     */
    IN_FORCE_BEFORE_SIGNATURE("a treaty enters into force at its signature or later", Documents.VIENNA + "article 24"),
    /** An agreement of two parties that is ratified enters into force when both have ratified. */
    IN_FORCE_BEFORE_RATIFICATION(
            "a treaty of two parties that they ratify enters into force once both have",
            Documents.VIENNA + "article 24"),
    /** Provisional application is pending the entry into force. */
    PROVISIONAL_AFTER_ENTRY_INTO_FORCE(
            "provisional application begins before the entry into force", Documents.VIENNA + "article 25"),
    /** Only what operates can be suspended. */
    SUSPENDED_BEFORE_OPERATION("a treaty operates before it is suspended", Documents.VIENNA + "article 57"),
    /** After its termination nothing happens to an agreement. */
    STEP_AFTER_TERMINATION("a treaty ends with its termination", Documents.VIENNA + "articles 54 and 70"),
    /** Once its term is over and it was not renewed, nothing happens to an agreement. */
    STEP_AFTER_EXPIRY("a treaty ends by its own terms", Documents.VIENNA + "articles 54(a) and 70"),
    /** What is in force has not run out: its renewal or its end is recorded. */
    EXPIRED_BUT_IN_FORCE("what is in force has not ended by its own terms", Documents.VIENNA + "article 54(a)"),
    /** A term that is over by every reckoning has begun: the entry into force is recorded. */
    TERM_NOT_BEGUN("a term runs from the entry into force", Documents.VIENNA + "articles 24 and 54(a)"),
    /** Who means to prolong a term does so before it is over. */
    RENEWAL_OVERDUE("a term is prolonged before it is over", Documents.VIENNA + "article 54"),
    /** An instrument that does not bind has no force. */
    NOT_BINDING_BUT_IN_FORCE(
            "only what binds is applied provisionally or enters into force",
            Documents.VIENNA + "articles 2(1)(a) and 24"),
    /** Ratification is the consent to be bound. */
    NOT_BINDING_BUT_RATIFIED("only what binds is ratified", Documents.VIENNA + "article 2(1)(b)"),
    /** The name raises an expectation; what counts is the intention. */
    NAME_AGAINST_EFFECT(
            "a name leads to expect an effect, although the effect does not depend on it",
            Documents.VIENNA + "article 2(1)(a)"),
    /** Registers I and II are for treaties and international agreements. */
    NO_TREATY_BUT_REGISTERED(
            "only treaties and international agreements are registered", "Charter of the United Nations, article 102"),
    /** Registration follows the entry into force or the provisional application. */
    REGISTERED_BEFORE_OPERATION(
            "a treaty is registered once it is in force or provisionally applied",
            "Regulations to give effect to Article 102 of the Charter of the United Nations, article 1(2)"),
    /** Who signs represents a party at that time. */
    SIGNATORY_OUT_OF_OFFICE(
            "who signs represents a party on that day, by office or full powers", Documents.VIENNA + "article 7"),
    /** Who presides leads a side at that time. */
    CO_CHAIR_OUT_OF_OFFICE(
            "who presides is in office on that day", "W3C Organization Ontology, org:memberDuring of a membership"),
    /** Sessions are numbered in the order in which they are held. */
    SESSIONS_OUT_OF_ORDER(
            "sessions are held in the order of their numbers", "usage of commissions; no written rule is known");

    private static final class Documents {
        static final String VIENNA = "Vienna Convention on the Law of Treaties, ";
    }

    private final String statement;
    private final String source;

    TreatyRule(String statement, String source) {
        this.statement = statement;
        this.source = source;
    }

    /** {@return the rule as a sentence without a full stop} */
    public String statement() {
        return statement;
    }

    /** {@return where the rule stands} */
    public String source() {
        return source;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static TreatyRule parse(CharSequence text) {
        return Constants.read(TreatyRule.class, TreatyRule::label, text);
    }

    /** {@return the words for it, such as {@code "text settled before negotiation"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
