package io.github.comity.communique.construct;

import org.jspecify.annotations.Nullable;

/** What a flow word can mean, before the sentence says the rest; the resources of languages name these constants. */
public enum Concept {
    /** Exports and imports together. */
    TRADE,
    /** The same with the whole world, unless the sentence names a partner. */
    WORLD_TRADE,
    /** What the owner sells. */
    EXPORTS,
    /** What the owner buys. */
    IMPORTS,
    /** The owner sells, as a verb. */
    SELL,
    /** The owner buys, as a verb. */
    BUY,
    /** The flow opposite to the one that was spoken of. */
    REVERSE,
    /** Exports less imports. */
    BALANCE,
    /** A positive balance. */
    SURPLUS,
    /** A negative balance. */
    DEFICIT,
    /** Exports in percent of imports. */
    COVERAGE,
    /** Direct investment that arrives. */
    INVESTMENT,
    /** The owner invests, as a verb. */
    INVEST,
    /** The owner receives investment, as a verb. */
    ATTRACT,
    /** The position of direct investment. */
    STOCK,
    /** Registered capital. */
    CAPITAL,
    /** The value of projects. */
    PROJECT_VALUE,
    /** A plant or other site of a project, whose value is meant. */
    SITE,
    /** A number of firms. */
    FIRMS,
    /** A number of projects. */
    PROJECTS,
    /** A part of a whole. */
    SHARE,
    /** A place in a ranking. */
    RANK;

    /** {@return whether it is trade in goods or services, or a part of it} */
    public boolean isTrade() {
        return compareTo(REVERSE) <= 0;
    }

    /** {@return whether it is exports or imports, told as a noun} */
    public boolean isOneWay() {
        return this == EXPORTS || this == IMPORTS;
    }

    /** {@return whether it is a balance of either sign} */
    public boolean isBalance() {
        return this == BALANCE || this == SURPLUS || this == DEFICIT;
    }

    /** {@return whether it goes from one side to the other, or compares both ways, so that one side owns it} */
    public boolean isDirected() {
        return switch (this) {
            case EXPORTS, IMPORTS, SELL, BUY, COVERAGE, SURPLUS, DEFICIT, BALANCE -> true;
            default -> false;
        };
    }

    /** {@return whether it is money that is invested} */
    public boolean isInvestment() {
        return this == INVESTMENT
                || this == INVEST
                || this == ATTRACT
                || this == STOCK
                || this == CAPITAL
                || this == PROJECT_VALUE
                || this == SITE;
    }

    /** {@return whether a verb says it of who trades: it sold, it bought} */
    public boolean isVerb() {
        return this == SELL || this == BUY;
    }

    /**
     * Tells whether a verb says of another the other way of what was spoken of: our exports came to 2, it bought 1.
     *
     * @param spoken what was spoken of, or null
     * @return whether it does
     */
    public boolean answers(@Nullable Concept spoken) {
        return (this == BUY && (spoken == EXPORTS || spoken == SELL))
                || (this == SELL && (spoken == IMPORTS || spoken == BUY));
    }

    /** {@return whether it is a number of things} */
    public boolean isCount() {
        return this == FIRMS || this == PROJECTS;
    }

    /** {@return whether it is measured at a date rather than over a period} */
    public boolean isPosition() {
        return this == STOCK || this == CAPITAL || this == SITE || this == PROJECT_VALUE || isCount();
    }
}
