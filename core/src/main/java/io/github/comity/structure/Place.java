package io.github.comity.structure;

import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a category stands among others: its product or other scope, and its partner, as far as they are known.
 *
 * @param scope the scope as text, with dots of product codes left out; empty for all products; null if nothing is known
 * @param product the product, or null if the scope is none
 * @param partner the partner, or null if nothing is known
 */
record Place(
        @Nullable String scope,
        @Nullable ProductCode product,
        @Nullable Area partner) {
    /** A category of which nothing is known; it stands alone. */
    static final Place UNKNOWN = new Place(null, null, null);

    /** The place of a level that says what it is about, or of a category that is named by a product. */
    static Place of(String category, Operand operand) {
        Quantity level = operand.levelOf().orElse(null);
        if (level == null) {
            return ProductCode.ofScope(category).map(p -> of(p, null)).orElse(UNKNOWN);
        }
        Optional<ProductCode> product = level.scope().flatMap(ProductCode::ofScope);
        return product.map(p -> of(p, level.partner()))
                .orElseGet(() -> new Place(level.scope().orElse(""), null, level.partner()));
    }

    static Place of(ProductCode product, @Nullable Area partner) {
        return new Place(key(product, product.code().replace(".", "")), product, partner);
    }

    static String key(ProductCode product, String digits) {
        return product.classification() + ":" + digits;
    }

    boolean isKnown() {
        return scope != null;
    }

    /** The same place among other products. */
    Place withScope(String other) {
        return new Place(other, null, partner);
    }

    /** Without the spelling of the product, so that places can be compared. */
    Place plain() {
        return new Place(scope, null, partner);
    }
}
