package io.github.comity.communique.binding;

/** What an amount does in its clause. */
enum Role {
    /** How much it is. */
    LEVEL,
    /** How much it was before. */
    BASE,
    /** A change in percent or points, or a factor. */
    RATE,
    /** A level in percent of an earlier one: 148.4% of January–July 2023. */
    INDEX,
    /** A change in money or in what is counted. */
    CHANGE,
    /** A part of a whole. */
    SHARE,
    /** What a share was before. */
    SHARE_BASE,
    /** How many there are. */
    COUNT,
    /** A place in a ranking. */
    RANK,
    /** What a place in a ranking was before. */
    RANK_BASE,
    /** How many are ranked. */
    OUT_OF,
    /** None that is read. */
    NONE
}
