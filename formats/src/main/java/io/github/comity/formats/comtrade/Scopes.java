package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Assumption;
import io.github.comity.formats.internal.Products;
import io.github.comity.formats.internal.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads products: {@code 2709} of {@code H6} is {@code HS 2022:2709}. */
final class Scopes {
    /**
     * What a row is limited to.
     *
     * @param product the product, or empty for all
     * @param assumptions what had to be assumed to read it
     */
    record Scope(Optional<String> product, ImmutableList<Assumption> assumptions) {
        static final Scope ALL = new Scope(Optional.empty(), ImmutableList.of());
    }

    private static final int MOST_KNOWN = 50_000;

    private static final ImmutableMap<String, String> CLASSIFICATIONS = ImmutableMap.<String, String>builder()
            .put("HS", "HS")
            .put("H0", "HS 1992")
            .put("H1", "HS 1996")
            .put("H2", "HS 2002")
            .put("H3", "HS 2007")
            .put("H4", "HS 2012")
            .put("H5", "HS 2017")
            .put("H6", "HS 2022")
            .put("H7", "HS 2028")
            .put("SS", "SITC")
            .put("S1", "SITC Rev. 1")
            .put("S2", "SITC Rev. 2")
            .put("S3", "SITC Rev. 3")
            .put("S4", "SITC Rev. 4")
            .put("B4", "BEC Rev. 4")
            .put("B5", "BEC Rev. 5")
            .put("EB", "EBOPS")
            .put("EB02", "EBOPS 2002")
            .put("EB10", "EBOPS 2010")
            .buildOrThrow();

    private final Map<String, Scope> known = new HashMap<>();

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if classification or code are none
     */
    Scope read(String classification, String level, String code) {
        if (code.equalsIgnoreCase("TOTAL")) {
            return Scope.ALL;
        }
        int digits = digits(classification, level);
        String key = classification + digits + ':' + code;
        Scope scope = known.get(key);
        if (scope == null) {
            List<Assumption> assumptions = new ArrayList<>();
            Optional<String> product = Products.scope(name(classification), digits, code, assumptions);
            scope = new Scope(product, ImmutableList.copyOf(assumptions));
            if (known.size() < MOST_KNOWN) {
                known.put(key, scope);
            }
        }
        return scope;
    }

    private static String name(String classification) {
        String name = CLASSIFICATIONS.get(classification);
        if (name == null) {
            throw new IllegalArgumentException(
                    "classification must be one of %s, but was %s; write it as UN Comtrade does"
                            .formatted(String.join(", ", CLASSIFICATIONS.keySet()), Shown.quote(classification)));
        }
        return name;
    }

    /** How many digits a code has, where its level tells: those of the Harmonized System. */
    private static int digits(String classification, String level) {
        boolean isTold =
                classification.startsWith("H") && (level.equals("2") || level.equals("4") || level.equals("6"));
        return isTold ? level.charAt(0) - '0' : 0;
    }

    static boolean isOfServices(String classification) {
        return classification.startsWith("EB");
    }
}
