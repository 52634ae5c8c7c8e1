package io.github.comity.reconcile;

import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import java.util.List;
import java.util.Locale;

/** Words as they stand in a sentence. */
final class Phrases {
    private Phrases() {}

    /** Things in a list: {@code "a, b and c"}. */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** A phrase as the beginning of a sentence. */
    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    static String describe(Quantity quantity) {
        return Subject.level(quantity).describe();
    }
}
