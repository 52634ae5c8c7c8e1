package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps flows of goods, of services and of both apart where a text says that it tells more than one of these: what it
 * tells first needs no word, and what differs from that gets one, so that no sum of all is added up from goods alone.
 * Behind a flow of services the other one is of services too, where the sentence speaks of nothing else: <i>exports of
 * services were 3 billion and imports 5 billion</i>.
 */
final class GoodsAndServices {
    static final String GOODS = "SCOPE_GOODS";
    static final String SERVICES = "SCOPE_SERVICES";

    private static final String TOTAL = "TOTAL";
    private static final String BOTH_IN_WORDS = "goods and services";

    private enum Kind {
        UNSAID,
        GOODS,
        SERVICES,
        BOTH
    }

    /** What the flows are of that the text told first; those of which it does not say it are taken for goods. */
    private Kind plain = Kind.UNSAID;
    /** Whether this sentence told flows of services alone. */
    private boolean isOfServices;
    /** Whether the one before did. */
    private boolean isBehindServices;
    /** The flow of services that the sentence told last, if it told no other since; else null. */
    private @Nullable Concept ofServices;
    /** Whether the other flow of services was told behind that one, so that a balance is that of both. */
    private boolean isOfBothWays;
    /** What the claim of that flow was limited to. */
    private String services = "";

    /** Starts another sentence. */
    void start() {
        isBehindServices = isOfServices;
        isOfServices = false;
        ofServices = null;
        isOfBothWays = false;
    }

    /**
     * What a flow is of, where that is something else than what the text told first.
     *
     * @param clause the clause of the flow
     * @param words the words of the sentence
     * @param scope what it is limited to by other words, or an empty text
     * @return that limit, or what it is of; empty if it is of what the text told first
     */
    String scope(Clause clause, Words words, String scope) {
        Kind kind = kind(clause, words);
        isOfServices |= kind == Kind.SERVICES;
        boolean isOtherWay = isOtherWay(clause);
        if (kind == Kind.UNSAID && scope.isEmpty() && isOfServicesAlone(clause, words, isOtherWay)) {
            isOfBothWays |= isOtherWay;
            return services;
        }
        isOfBothWays = kind == Kind.SERVICES && (isOfBothWays || isOtherWay);
        ofServices = kind == Kind.SERVICES ? clause.concept() : null;
        services = kind == Kind.SERVICES && scope.isEmpty() ? "services" : scope;
        if (!services.isEmpty()) {
            return services;
        }
        boolean isToldOfBoth = plain == Kind.GOODS && (isOfServices || isBehindServices);
        boolean isSumOfBoth = kind == Kind.UNSAID && isToldOfBoth && isTotal(clause, words);
        if (isSumOfBoth) {
            return BOTH_IN_WORDS;
        }
        plain = plain != Kind.UNSAID ? plain : kind == Kind.BOTH ? Kind.BOTH : Kind.GOODS;
        return kind == Kind.UNSAID || kind == plain ? "" : kind == Kind.GOODS ? "goods" : BOTH_IN_WORDS;
    }

    /** Whether a flow goes the other way than one of services before it. */
    private boolean isOtherWay(Clause clause) {
        Concept own = clause.concept();
        return ofServices != null && own != null && Excess.isOpposite(ofServices, own);
    }

    /** Whether a flow, or the balance of two of services, stands in a sentence that speaks of no goods. */
    private boolean isOfServicesAlone(Clause clause, Words words, boolean isOtherWay) {
        Concept own = clause.concept();
        boolean isBalance = isOfBothWays && own != null && own.isBalance();
        if (!(isOtherWay || isBalance) || isTotal(clause, words)) {
            return false;
        }
        boolean isOfGoods = Scan.any(clause.sentence, GoodsAndServices::isOfGoods);
        for (int at = 0; at < words.size(); at++) {
            isOfGoods |= words.is(at, Category.GOODS);
        }
        return !isOfGoods;
    }

    /** Whether a word says that a flow is all of it: total exports, overall trade. */
    private static boolean isTotal(Clause clause, Words words) {
        return Statistics.says(clause, TOTAL) || (clause.head != null && narrows(words, clause.head, TOTAL));
    }

    private static boolean narrows(Words words, Item item, String modifier) {
        for (int at = item.from(); at < item.to(); at++) {
            Entry narrowing = words.find(at, Category.MODIFIER);
            if (narrowing != null && narrowing.value().equals(modifier)) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(Clause clause, Words words) {
        List<Element> elements = clause.elements;
        int head = Scan.first(elements, 0, e -> e.item().equals(clause.head));
        if (head < 0) {
            return Kind.UNSAID;
        }
        int segment = elements.get(head).segment();
        int first = Scan.start(elements, head, e -> isKind(e) || joins(e));
        first = Scan.past(elements, first, GoodsAndServices::joins);
        boolean isOfGoods = false;
        boolean isOfServices = false;
        for (Element element : elements.subList(first, elements.size())) {
            boolean isOfOther = joins(element) && !isOfGoods && !isOfServices; // foreign trade and services
            if (isOfOther || element.item() instanceof Amount) {
                break;
            }
            if (element.segment() == segment) {
                isOfServices |= narrows(words, element.item(), SERVICES);
                isOfGoods |= isOfGoods(element);
                for (int at = element.item().from(); at < element.item().to(); at++) {
                    isOfGoods |= words.is(at, Category.GOODS);
                }
            }
        }
        return isOfGoods ? isOfServices ? Kind.BOTH : Kind.GOODS : isOfServices ? Kind.SERVICES : Kind.UNSAID;
    }

    private static boolean isKind(Element element) {
        return isOfGoods(element) || Statistics.modifier(element).equals(SERVICES);
    }

    private static boolean isOfGoods(Element element) {
        return element.is(Category.GOODS) || Statistics.modifier(element).equals(GOODS);
    }

    private static boolean joins(Element element) {
        return element.is(Category.AND);
    }
}
