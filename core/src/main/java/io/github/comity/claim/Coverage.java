package io.github.comity.claim;

/** What kind of trade a quantity covers. */
public enum Coverage {
    /** Merchandise trade. */
    GOODS,
    /** Trade in services. */
    SERVICES,
    /** Merchandise and services together. */
    GOODS_AND_SERVICES,
    /** The text does not say. */
    UNSTATED
}
