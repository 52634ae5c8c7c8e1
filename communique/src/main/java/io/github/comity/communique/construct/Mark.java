package io.github.comity.communique.construct;

import java.util.List;

/**
 * A sign that separates.
 *
 * @param from the index of its token
 * @param to the index behind it
 * @param sign the sign in its common form: comma, semicolon, colon, dash, bracket, bar, point
 */
public record Mark(int from, int to, char sign) implements Item {
    /** A comma that stands nowhere in the text, between what was put in another order. */
    public static final Mark COMMA = new Mark(0, 0, ',');

    /**
     * Checks whether a sign stands at a place.
     *
     * @param items the items of a sentence
     * @param at the place, which may lie outside
     * @param sign the sign in its common form
     * @return whether it stands there
     */
    public static boolean is(List<? extends Item> items, int at, char sign) {
        return Scan.at(items, at) instanceof Mark mark && mark.sign() == sign;
    }

    /** {@return whether a bracket opens} */
    public boolean opens() {
        return sign == '(' || sign == '[';
    }

    /** {@return whether a bracket closes} */
    public boolean closes() {
        return sign == ')' || sign == ']';
    }
}
