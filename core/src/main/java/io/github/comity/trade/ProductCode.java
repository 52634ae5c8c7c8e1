package io.github.comity.trade;

import io.github.comity.internal.Text;

/**
 * A product by its code in a classification, such as heading 2709 of the Harmonized System of 2022.
 *
 * <p>It is not a name: names differ by language and edition. The same code may mean another product in another edition,
 * so the edition belongs to the classification where the text says it. Codes are kept as printed, leading zeros
 * included.
 *
 * <pre>{@code
 * ProductCode.of("HS 2022", "2709").toString()   // "HS 2022:2709"
 * }</pre>
 *
 * <p>Two are equal when classification and code are equal. There is no order. This record is immutable and thread-safe.
 *
 * @param classification the classification, with its edition if known, such as {@code "HS 2022"} or {@code "SITC Rev.
 *     4"}
 * @param code the code, such as {@code "2709"}
 */
public record ProductCode(String classification, String code) {
    private static final int MAX_CODE_LENGTH = 12;

    /**
     * Checks the components.
     *
     * @param classification the classification
     * @param code the code
     * @throws IllegalArgumentException if the classification is no proper name or contains a colon, or the code is not
     *     1 to 12 letters, digits or dots
     */
    public ProductCode {
        Text.requireName("product classification", classification);
        if (classification.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "product classification must not contain a colon, but was %s; leave it out"
                            .formatted(Text.quote(classification)));
        }
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "product code must be 1 to %s letters, digits or dots, but was %s; write it as in '2709'"
                            .formatted(MAX_CODE_LENGTH, Text.quote(code)));
        }
    }

    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.length() <= MAX_CODE_LENGTH
                && code.chars()
                        .allMatch(c ->
                                (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.');
    }

    /**
     * Obtains a product.
     *
     * @param classification the classification, such as {@code "HS 2022"}
     * @param code the code, such as {@code "2709"}
     * @return the product
     * @throws IllegalArgumentException if the classification is no proper name or contains a colon, or the code is not
     *     1 to 12 letters, digits or dots
     */
    public static ProductCode of(String classification, String code) {
        return new ProductCode(classification, code);
    }

    /**
     * Obtains a product from its canonical text.
     *
     * @param text the text, such as {@code "HS 2022:2709"}
     * @return the product
     * @throws IllegalArgumentException if the text is not one that {@link #toString} prints
     */
    public static ProductCode parse(String text) {
        int colon = text.indexOf(':');
        if (!canParse(text)) {
            throw new IllegalArgumentException(
                    "cannot parse product from %s: write it as classification, colon and code, as in 'HS 2022:2709'"
                            .formatted(Text.quote(text)));
        }
        return new ProductCode(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether a scope is a product. */
    static boolean canParse(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && text.length() <= Text.MAX_NAME_LENGTH
                && !text.substring(0, colon).isBlank()
                && isCode(text.substring(colon + 1));
    }

    /** {@return the canonical text, such as {@code "HS 2022:2709"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return classification + ":" + code;
    }
}
