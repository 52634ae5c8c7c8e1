package io.github.comity.communique.contact;

/** Why what looks like an event was left out. */
public enum Omission {
    /** Who did it is not said, or not in words that are known. */
    NO_SUBJECT("who it was is not said in words that are known"),
    /** With whom is not said, or not in words that are known. */
    NO_COUNTERPART("who else took part is not said in words that are known"),
    /** Nobody is named who holds a post. */
    NO_OFFICIAL("who it was is not said by name and post"),
    /** The post is not held any more or not yet. */
    NOT_IN_OFFICE("the post is not held now"),
    /** What post somebody holds is not said in words that are known. */
    NO_POST("the post is not said in words that are known"),
    /** Which country somebody speaks for is not said. */
    NO_PARTY("which country somebody speaks for is not said"),
    /** All are of one country. */
    ONE_PARTY("all who are named are of one country"),
    /** What sort of visit it is is not said. */
    NO_KIND("what sort of visit it is is not said"),
    /** The place of a visit is not known. */
    NO_PLACE("the place or its country is not known"),
    /** Whose commission it is is not said. */
    NO_SIDES("whose commission or agreement it is is not said"),
    /** Neither number nor date of a session is said. */
    NO_DATE("neither number nor date is said"),
    /** Whether it took place is not said. */
    NO_STATUS("whether it took place is not said"),
    /** What an agreement is called or about is not said. */
    NO_TITLE("what it is about is not said"),
    /** Its parts do not fit together. */
    IMPOSSIBLE("its parts do not fit together");

    private final String words;

    Omission(String words) {
        this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
        return words;
    }
}
