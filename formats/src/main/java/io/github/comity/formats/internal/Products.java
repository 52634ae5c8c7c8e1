package io.github.comity.formats.internal;

import io.github.comity.claim.Assumption;
import io.github.comity.claim.ProductCode;
import java.util.List;
import java.util.Optional;

/** Reads codes of products as tables print them: with a leading zero that a spreadsheet left out. */
public final class Products {
    /** Why a row of one product is no claim where nobody has asked for products. */
    public static final String LEFT_OUT =
            "left out, as it is one product, and the total alone is read; name the column "
                    + "with productIn(...) to read products";

    private Products() {}

    /**
     * Reads a code as the scope of a quantity.
     *
     * @param classification the classification, such as {@code "HS 2022"}
     * @param digits how many digits each code has, or 0 if any
     * @param text the code as printed
     * @param assumptions gets what had to be assumed
     * @return the scope, or empty for the code of all products
     * @throws IllegalArgumentException if the text is no code, or has another number of digits and cannot be restored
     */
    public static Optional<String> scope(
            String classification, int digits, String text, List<? super Assumption> assumptions) {
        ProductCode code = ProductCode.of(classification, text);
        if (code.isTotal()) {
            return Optional.empty();
        }
        Optional<ProductCode> restored =
                digits == 0 || text.length() == digits - 1 ? code.restored() : Optional.empty();
        if (restored.isPresent()) {
            assumptions.add(new Assumption(
                    Assumption.Kind.OTHER,
                    "leading zero restored: %s printed as %s"
                            .formatted(restored.get().code(), text)));
            return restored.map(ProductCode::toString);
        }
        if (digits > 0 && text.length() != digits) {
            throw new IllegalArgumentException(
                    "product code must have %s digits, but was %s; if a spreadsheet left zeros out, restore them"
                            .formatted(digits, Shown.quote(text)));
        }
        return Optional.of(code.toString());
    }
}
