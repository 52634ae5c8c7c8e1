package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Scan;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the currency and the magnitude word that stand elsewhere. */
final class Carried {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private Carried() {}

    /** The currency that stands nearest before a clause, or else behind it. */
    static @Nullable Unit nearest(List<Element> all, Clause clause, Context context) {
        int start = clause.elements.get(0).item().from();
        List<Element> sums = Scan.where(all, e -> currency(e) != null && !isConverted(all, all.indexOf(e)));
        int before = Scan.last(sums, sums.size(), e -> e.item().from() < start);
        Element nearest = Scan.at(sums, Math.max(before, 0));
        Unit currency = nearest == null ? null : currency(nearest);
        return currency != null ? currency : context.headUnit != null ? context.headUnit : context.currency;
    }

    private static @Nullable Unit currency(Element element) {
        Amount amount = element.amount();
        return amount == null || amount.kind() != Amount.Kind.MONEY ? null : amount.unit();
    }

    /** Whether a bracket says in another currency what stands right before it: 30.2 billion lek (270 million euros). */
    static boolean isConverted(List<Element> all, int at) {
        Element before = Scan.at(all, at - 1);
        Amount told = before == null ? null : before.amount();
        Amount amount = all.get(at).amount();
        return before != null
                && told != null
                && amount != null
                && before.depth() < all.get(at).depth()
                && Conversions.isInOtherCurrency(told, amount);
    }

    /** The currency of an amount that has none: of another amount of the clause, or that which stands nearest. */
    static @Nullable Unit currency(List<Cast> casts, int index, @Nullable Unit currency) {
        Cast before = Scan.at(casts, Scan.last(casts, index, Carried::hasCurrency));
        Cast behind = Scan.at(casts, Scan.first(casts, index, Carried::hasCurrency));
        return before != null
                ? before.amount().unit()
                : behind != null ? behind.amount().unit() : currency;
    }

    private static boolean hasCurrency(Cast cast) {
        return cast.amount().kind() == Amount.Kind.MONEY && cast.amount().unit() != null;
    }

    /** The magnitude of a bare number: of the figure that it is coupled with, or of the head of the list. */
    static @Nullable Magnitude magnitude(
            List<Cast> casts, int index, List<Element> sentence, @Nullable Magnitude head) {
        Amount amount = casts.get(index).amount();
        if (leavesForNext(casts, index)) {
            return casts.get(index + 1).amount().magnitude();
        }
        boolean isCoupled = amount.kind() == Amount.Kind.MONEY && amount.unit() == null && amount.magnitude() == null;
        if (amount.kind() != Amount.Kind.BARE && !isCoupled) {
            return null;
        }
        for (int i = index + 1; i < casts.size(); i++) {
            Magnitude magnitude = casts.get(i).amount().magnitude();
            if (magnitude != null) {
                return magnitude;
            }
        }
        return isCoupled && head == null ? behind(amount, sentence) : head;
    }

    /** Whether a sum without a magnitude is what the next one came from: from $123.7 to $147.7 million. */
    private static boolean leavesForNext(List<Cast> casts, int index) {
        Cast base = casts.get(index);
        Cast next = Scan.at(casts, index + 1);
        return next != null
                && base.role() == Role.BASE
                && next.role() == Role.LEVEL
                && next.isReached()
                && base.amount().kind() == Amount.Kind.MONEY
                && base.amount().magnitude() == null
                && base.amount().low().compareTo(LARGE) < 0
                && Objects.equals(base.amount().unit(), next.amount().unit());
    }

    /** The magnitude of the next figure of the sentence, of one that stands in a list of figures; null if none. */
    private static @Nullable Magnitude behind(Amount figure, List<Element> sentence) {
        for (Element element : sentence) {
            Amount amount = element.amount();
            if (amount != null && amount.from() > figure.from() && amount.magnitude() != null) {
                return amount.magnitude();
            }
        }
        return null;
    }
}
