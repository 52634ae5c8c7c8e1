package io.github.comity.communique.construct;

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

    /** {@return whether a bracket opens} */
    public boolean opens() {
        return sign == '(' || sign == '[';
    }

    /** {@return whether a bracket closes} */
    public boolean closes() {
        return sign == ')' || sign == ']';
    }
}
