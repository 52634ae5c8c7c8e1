package io.github.comity.calculation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a category stands among others: its product or other scope, and its partner, as far as they are known.
 *
 * @param scope the scope as text, with dots of product codes left out; empty for all products; null if nothing is known
 * @param product the product, or null if the scope is none
 * @param partner the partner, or null if nothing is known
 */
public record Standing(
        @Nullable String scope,
        @Nullable ProductCode product,
        @Nullable Area partner) {
    /** A category of which nothing is known; it stands alone. */
    static final Standing UNKNOWN = new Standing(null, null, null);
    /** All categories together, of which nothing else is known. */
    static final Standing TOTAL = new Standing("total", null, null);

    private static final ImmutableSet<String> TOTALS = ImmutableSet.of(
            "total",
            "grand total",
            "overall total",
            "all products",
            "all goods",
            "all commodities",
            "all partners",
            "all countries",
            World.WORLD.name().toLowerCase(Locale.ROOT));

    /**
     * Finds the place of a category.
     *
     * @param category its name, which counts where the level does not say what it is about: a product, or the words for
     *     the total
     * @param operand its level
     * @return where it stands
     */
    public static Standing of(String category, Operand operand) {
        Quantity level = operand.levelOf().orElse(null);
        if (level != null) {
            return of(level);
        }
        return isTotal(category)
                ? TOTAL
                : ProductCode.ofScope(category).map(p -> of(p, null)).orElse(UNKNOWN);
    }

    private static boolean isTotal(String category) {
        return TOTALS.contains(category.toLowerCase(Locale.ROOT)) || category.equals(World.WORLD.code());
    }

    static Standing of(Quantity level) {
        Optional<ProductCode> product = level.scope().flatMap(ProductCode::ofScope);
        return product.map(p -> of(p, level.partner()))
                .orElseGet(() -> new Standing(level.scope().orElse(""), null, level.partner()));
    }

    /**
     * Obtains the place of a product.
     *
     * @param product the product
     * @param partner the partner, or null if nothing is known
     * @return where it stands
     */
    public static Standing of(ProductCode product, @Nullable Area partner) {
        String key = product.isTotal()
                ? totalKey(product)
                : key(product, product.code().replace(".", ""));
        return new Standing(key, product, partner);
    }

    static String key(ProductCode product, String digits) {
        return product.classification() + ":" + digits;
    }

    /** The key of all products of the classification of a product. */
    static String totalKey(ProductCode product) {
        return key(product, "TOTAL");
    }

    boolean isKnown() {
        return scope != null;
    }

    /** The same place among other products. */
    Standing withScope(String other) {
        return new Standing(other, null, partner);
    }

    /** Without the spelling of the product, so that places can be compared. */
    Standing plain() {
        return new Standing(scope, null, partner);
    }
}
