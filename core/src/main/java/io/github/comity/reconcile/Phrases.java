package io.github.comity.reconcile;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;
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

    /** A measure with what it is limited to, such as {@code "exports (goods)"}. */
    static String limited(Quantity quantity) {
        return quantity.measure().name()
                + (quantity.coverage() == Coverage.UNSTATED
                        ? ""
                        : " (" + quantity.coverage().label() + ")")
                + quantity.scope().map(s -> " (" + s + ")").orElse("");
    }

    /** A source in a few words: who compiled it, and where it stands. */
    static String name(Source source) {
        return source.dataOwner().map(o -> o + " in ").orElse("") + source.publisher();
    }

    static String dated(Source source) {
        return name(source) + source.published().map(p -> ", " + p.label()).orElse("");
    }

    /** A level in words with its unit and prices, which tell it from others of its kind. */
    static String full(Quantity quantity) {
        return describe(quantity)
                + (quantity.unit().equals(Unit.UNSTATED)
                        ? ""
                        : " in " + quantity.unit().symbol())
                + (quantity.priceBasis() == PriceBasis.CURRENT
                        ? ""
                        : " at " + quantity.priceBasis().label() + " prices");
    }

    static String describe(Quantity quantity) {
        return Subject.level(quantity).describe();
    }
}
