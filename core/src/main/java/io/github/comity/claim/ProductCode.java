package io.github.comity.claim;

import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A product by its code in a classification, such as heading 2709 of the Harmonized System of 2022.
 *
 * <p>It is not a name: names differ by language and edition. The same code may mean another product in another edition,
 * so the edition belongs to the classification where the text says it. Codes are kept as printed, leading zeros
 * included.
 *
 * <pre>{@code
 * ProductCode.of("HS 2022", "2709").toString()                                  // "HS 2022:2709"
 * ProductCode.of("HS 2022", "2709").isPartOf(ProductCode.of("HS 2022", "27"))   // true
 * }</pre>
 *
 * <p>Codes of one classification nest by their first characters: 270900 is part of 2709, and 2709 of 27. All that begin
 * with a digit are part of {@code TOTAL}, which UN Comtrade and WITS print for all products, and those of EBOPS of
 * {@code S}, all services. Of two codes of which neither is part of the other, {@link #isApartFrom} says whether they
 * certainly have nothing in common.
 *
 * <p>Two are equal when classification and code are equal. There is no order. This record is immutable and thread-safe.
 *
 * @param classification the classification, with its edition if known, such as {@code "HS 2022"} or {@code "SITC Rev.
 *     4"}
 * @param code the code, such as {@code "2709"}
 */
public record ProductCode(String classification, String code) {
    private static final int MAX_CODE_LENGTH = 12;

    /** Classifications whose codes are pairs of digits: a chapter is 02, never 2. */
    private static final Pattern OF_PAIRS =
            Pattern.compile("(hs|h[0-6]|cn|hts|htsus|taric|ncm|tn ?ved|harmoni[sz]ed|combined)\\b.*|hs\\d+.*");

    private static final Pattern PAIRS = Pattern.compile("(?:[0-9]{2}){1,6}[A-Za-z]*");
    private static final Pattern SECTION = Pattern.compile("[IVX]{1,5}");

    /** Classifications that have sections of a single digit. */
    private static final Pattern OF_SECTIONS = Pattern.compile("(sitc|s[1-4]|bec|b[45]|cpc)\\b.*|(sitc|bec|cpc)\\d.*");

    /** Further classifications of goods. */
    private static final Pattern OF_GOODS = Pattern.compile("(sitc|bec)\\b.*|(sitc|bec)\\d.*");

    /** Classifications of activities, whose sections are letters that contain divisions in digits. */
    private static final Pattern OF_LETTERS = Pattern.compile("(isic|nace|cpa)\\b.*|(isic|nace|cpa)\\d.*");

    /** Classifications of services, whose codes begin with that of all services. */
    private static final Pattern OF_SERVICES = Pattern.compile("(ebops|bpm ?[56]?)\\b.*");

    /** The code of all services together. */
    private static final String SERVICES = "S";

    /** The code of all products together, as UN Comtrade and WITS print it. */
    private static final String TOTAL = "TOTAL";

    /**
     * Checks the components.
     *
     * @param classification the classification
     * @param code the code
     * @throws IllegalArgumentException if the classification is no proper name or contains a colon, or the code is not
     *     1 to 12 letters, digits or dots
     */
    public ProductCode {
        Given.arguments("ProductCode", "classification", classification, "code", code);
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
        Given.arguments("ProductCode.of", "classification", classification, "code", code);
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
        Given.argument("text", "ProductCode.parse", text);
        int colon = text.indexOf(':');
        if (!canParse(text)) {
            throw new IllegalArgumentException(
                    "cannot parse product from %s: write it as classification, colon and code, as in 'HS 2022:2709'"
                            .formatted(Text.quote(text)));
        }
        return new ProductCode(text.substring(0, colon), text.substring(colon + 1));
    }

    /**
     * Obtains the product that a scope names.
     *
     * @param scope the scope of a quantity
     * @return the product, or empty if the scope is another limit, such as {@code "non-oil"}
     */
    public static Optional<ProductCode> ofScope(String scope) {
        Given.argument("scope", "ProductCode.ofScope", scope);
        return canParse(scope) ? Optional.of(parse(scope)) : Optional.empty();
    }

    /**
     * Checks whether this product is part of another one of the same classification, so that its trade is contained in
     * the other's.
     *
     * <p>It is if its code starts with the other's and goes on with further digits; dots do not count. What is not sure
     * is not claimed: codes of the Harmonized System and its relatives consist of pairs of digits, which a letter such
     * as in {@code 9999AA} may follow, a code of a single digit is a section only in classifications that have such
     * sections, and a word is no beginning of another word.
     *
     * @param whole the product that may contain this one
     * @return whether it certainly does; a product is no part of itself
     */
    public boolean isPartOf(ProductCode whole) {
        Given.argument("whole", "ProductCode.isPartOf", whole);
        String inner = digits(code);
        String outer = digits(whole.code);
        if (!classification.equals(whole.classification)) {
            return false;
        }
        if (whole.isTotal()) {
            return startsWithDigit();
        }
        if (inner.length() <= outer.length() || !inner.startsWith(outer)) {
            return false;
        }
        String family = family();
        if (outer.equals(SERVICES) && OF_SERVICES.matcher(family).matches()) {
            return true;
        }
        if (OF_PAIRS.matcher(family).matches()) {
            return inner.length() % 2 == 0 && outer.length() % 2 == 0 && isNumber(outer);
        }
        boolean dotted = code.startsWith(whole.code + ".");
        boolean section = outer.length() > 1 || OF_SECTIONS.matcher(family).matches() || !isNumber(outer);
        boolean goesOn = isNumber(inner.substring(outer.length(), outer.length() + 1));
        return dotted || (section && (goesOn || isNumber(outer)));
    }

    /**
     * Checks whether this is the same product as another one.
     *
     * @param other another product
     * @return whether classification and code are the same but for dots, as those of 2709 and 27.09 are
     */
    public boolean isSameAs(ProductCode other) {
        Given.argument("other", "ProductCode.isSameAs", other);
        return classification.equals(other.classification) && digits(code).equals(digits(other.code));
    }

    /**
     * Checks whether this and another product of the same classification certainly have nothing in common, so that
     * their trade may be added.
     *
     * <p>They have not if neither is part of the other, unless one of them is {@code TOTAL}, or one begins with a
     * letter and the other with a digit in a classification whose sections are letters or numerals: section {@code I}
     * of the Harmonized System contains chapter 01, and section {@code C} of ISIC contains division 10.
     *
     * @param other another product
     * @return whether they certainly share nothing; never for products of two classifications
     */
    public boolean isApartFrom(ProductCode other) {
        Given.argument("other", "ProductCode.isApartFrom", other);
        boolean separate = classification.equals(other.classification)
                && !isSameAs(other)
                && !isPartOf(other)
                && !other.isPartOf(this);
        if (!separate || isTotal() || other.isTotal()) {
            return false;
        }
        return startsWithDigit() == other.startsWithDigit() || !hasLetteredSections();
    }

    /**
     * Checks whether this is the code of all products together.
     *
     * @return whether the code is {@code TOTAL}, in capitals or not
     */
    public boolean isTotal() {
        return code.equalsIgnoreCase(TOTAL);
    }

    /**
     * Checks whether the classification is one of goods alone, so that its products are merchandise though nobody says
     * so.
     *
     * @return whether it certainly is, as the Harmonized System, its relatives, SITC and BEC are
     */
    public boolean isOfGoods() {
        String family = family();
        return OF_PAIRS.matcher(family).matches() || OF_GOODS.matcher(family).matches();
    }

    /** Whether codes are pairs of digits, as those of the Harmonized System and its relatives are. */
    boolean isOfPairs() {
        return OF_PAIRS.matcher(family()).matches();
    }

    /**
     * Checks whether the code can be one of its classification: in the Harmonized System and its relatives pairs of
     * digits, which letters may follow, the Roman numeral of a section, or {@code TOTAL}.
     *
     * @return whether it can be; always for classifications of other codes
     */
    public boolean isWellFormed() {
        return !isOfPairs()
                || isTotal()
                || PAIRS.matcher(digits(code)).matches()
                || SECTION.matcher(code).matches();
    }

    /**
     * Restores the leading zero that a spreadsheet left out: chapter {@code 2} is {@code 02}.
     *
     * @return the product, or empty unless codes are pairs of digits and this one has an odd number of them
     */
    public Optional<ProductCode> restored() {
        boolean isCut = isOfPairs() && isNumber(code) && code.length() % 2 == 1 && code.length() < MAX_CODE_LENGTH;
        return isCut ? Optional.of(new ProductCode(classification, "0" + code)) : Optional.empty();
    }

    private boolean hasLetteredSections() {
        String family = family();
        return OF_PAIRS.matcher(family).matches() || OF_LETTERS.matcher(family).matches();
    }

    private String family() {
        return classification.toLowerCase(Locale.ROOT);
    }

    private boolean startsWithDigit() {
        return isNumber(code.substring(0, 1));
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a scope is a product. */
    private static boolean canParse(String text) {
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
