package io.github.comity.brief.page;

/**
 * A piece of text in one style.
 *
 * @param text the text; what comes from outside stands between the marks of
 *     {@link io.github.comity.brief.words.Foreign}
 * @param target the id of what it links to on the same page, or an empty text
 * @param mark what is known of the number that it shows
 * @param style how it looks
 */
public record Run(String text, String target, Mark mark, Style style) {
    /** What is known of a number. */
    public enum Mark {
        /** Nothing is said. */
        NONE(""),
        /** It agrees with the other figures within rounding. */
        AGREES("✓"),
        /** It is among figures that cannot all be true. */
        CONTRADICTS("✗"),
        /** It is derived: no source printed it. */
        DERIVED("†");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** {@return the sign after the number} */
        public String sign() {
            return sign;
        }
    }

    /** How a piece looks. */
    public enum Style {
        /** As all others. */
        PLAIN,
        /** Less important: bounds, notes. */
        SMALL,
        /** More important. */
        STRONG,
        /** A warning, such as what is overdue. */
        ALERT
    }

    /**
     * Makes plain text.
     *
     * @param text the text
     * @return the piece
     */
    public static Run of(String text) {
        return new Run(text, "", Mark.NONE, Style.PLAIN);
    }

    /**
     * Makes text in a style.
     *
     * @param text the text
     * @param style how it looks
     * @return the piece
     */
    public static Run of(String text, Style style) {
        return new Run(text, "", Mark.NONE, style);
    }

    /**
     * Makes a link.
     *
     * @param text the text
     * @param target the id of what it links to
     * @return the piece
     */
    public static Run link(String text, String target) {
        return new Run(text, target, Mark.NONE, Style.PLAIN);
    }
}
