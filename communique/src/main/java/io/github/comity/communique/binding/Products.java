package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the goods that a flow or an amount is limited to: exports of wheat, tonnes of soybeans, maize shipments. */
final class Products {
    private final Clause clause;
    private final Words words;

    Products(Clause clause, Words words) {
        this.clause = clause;
        this.words = words;
    }

    /** The goods behind an amount, or before the flow word of the clause; empty if none are named. */
    String behind(int amount) {
        String goods = after(amount);
        goods = goods.isEmpty() ? kindNear(amount) : goods;
        return goods.isEmpty() ? beforeHead() : goods;
    }

    /** A kind of goods right behind an amount, or before it in its segment with no other amount between. */
    private String kindNear(int amount) {
        if (isKind(amount + 1) && isBeside(amount + 1, amount)) {
            return name(amount + 1, amount + 1);
        }
        int kind = Scan.last(clause.elements, amount, e -> e.amount() != null || isKind(e));
        return isKind(kind) && isBeside(kind, amount) ? name(kind, kind) : "";
    }

    /** The goods that a verb has as its object, before a figure or as what it is of: bought wheat for 5. */
    private String object(int verb) {
        List<Element> elements = clause.elements;
        String kind = "";
        int first = verb;
        boolean isFigure = false;
        for (int i = verb + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean isOther = element.segment() != elements.get(verb).segment() || element.flow() != null;
            if (isOther || element.is(Category.GOODS) || (isFigure && element.amount() != null)) {
                return isOther ? kind : "";
            }
            isFigure |= element.amount() != null;
            boolean isOf = !isFigure || elements.get(i - 1).is(Category.OF);
            if (isKind(i) && isOf) {
                if (!kind.isEmpty() && !isJointOfKinds(i - 1)) {
                    return "";
                }
                first = kind.isEmpty() ? i : first;
                kind = name(first, i);
            }
        }
        return kind;
    }

    /**
     * Whether goods alone are what a figure is told of, in a segment without a flow word: cut flowers brought in 46.
     */
    static boolean areSubject(Clause clause, int amount) {
        int segment = clause.elements.get(amount).segment();
        int before = Scan.last(clause.elements, amount, e -> e.segment() != segment || e.amount() != null);
        return Element.has(clause.elements.subList(before + 1, amount), Category.PRODUCT)
                && Scan.none(
                        clause.elements,
                        e -> e.segment() == segment && (e.flow() != null || e.is(Category.GOODS) || e.is(Category.IT)));
    }

    /**
     * Whether goods alone stand before a figure as its label, behind a comma or colon, or before its bracket behind a
     * verb: exports: tea, 40 million; exports were tea (40 million) and coffee.
     */
    static boolean areLabel(List<Element> elements, int amount) {
        Element last = Scan.at(elements, amount - 1);
        if (last == null || last.segment() == elements.get(amount).segment()) {
            return false;
        }
        int label = last.segment();
        int first = Scan.start(
                elements, amount, e -> e.segment() == label && (e.is(Category.PRODUCT) || e.is(Category.AND)));
        Element before = Scan.at(elements, first - 1);
        boolean isBracket = elements.get(amount).depth() > last.depth();
        return Element.has(elements.subList(first, amount), Category.PRODUCT)
                && before != null
                && (before.segment() != label || (isBracket && before.is(Category.LEVEL)));
    }

    /** The goods behind the flow word of the clause, as in exports of wheat; empty if none are named. */
    String ofHead() {
        for (int i = 0; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item().equals(clause.head)) {
                return after(i);
            }
        }
        return "";
    }

    /** The kind of goods or services that limits the flow word of the clause: cocoa exports, exports of services. */
    String limiting() {
        for (int i = 0; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item() instanceof Flow head && head.equals(clause.head)) {
                String own = limiting(i);
                return own.isEmpty() && head.concept().isVerb() ? object(i) : own;
            }
        }
        return "";
    }

    /** The kind of goods or services that limits the flow word at a place; empty if none does. */
    String limiting(int flow) {
        List<Element> elements = clause.elements;
        int start = flow;
        while (isBeside(start - 1, flow) && (isKind(start - 1) || (start < flow && isJointOfKinds(start - 1)))) {
            start--;
        }
        if (start < flow) {
            return isGoodsAndServices(start) ? "" : name(start, flow - 1);
        }
        boolean isOf = Element.is(elements, flow + 1, Category.OF) || Element.is(elements, flow + 1, Category.IN);
        int first = isOf ? Scan.past(elements, flow + 2, e -> e.is(Category.FILLER) && !isKind(e)) : flow + 1;
        int kind = isOf ? Scan.past(elements, first, e -> e.isIdle() && !isKind(e)) : first;
        return isKind(kind) && isBeside(kind, flow) && !isGoodsAndServices(kind) ? name(first, lastOf(kind)) : "";
    }

    /** The last word of a name of goods, or of several that are joined: wood pulp; oil and gas. */
    private int lastOf(int first) {
        int last = first;
        int next = first;
        while (isKind(next) && isBeside(next, first)) {
            last = next;
            next = Element.is(clause.elements, last + 1, Category.AND) ? last + 2 : last + 1;
        }
        return last;
    }

    /** Whether two places, of which the first may lie outside, are in one segment. */
    private boolean isBeside(int at, int other) {
        Element element = Scan.at(clause.elements, at);
        return element != null
                && element.segment() == clause.elements.get(other).segment();
    }

    /** Whether exports, imports or trade in the clause are those of one kind of goods or services alone. */
    boolean isLimited() {
        for (int i = 0; i < clause.elements.size(); i++) {
            boolean isNoun = clause.elements.get(i).item() instanceof Flow flow
                    && flow.concept().isTrade()
                    && !flow.concept().isVerb();
            if (isNoun && !(limiting(i).isEmpty() && after(i).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private String name(int first, int last) {
        return words.name(
                clause.elements.get(first).item().from(),
                clause.elements.get(last).item().to());
    }

    private boolean isKind(int at) {
        Element element = Scan.at(clause.elements, at);
        return element != null && isKind(element);
    }

    private static boolean isKind(Element element) {
        return element.item() instanceof Cue cue
                && (cue.is(Category.PRODUCT)
                        || cue.value(Category.MODIFIER).equals("SCOPE_AGRI")
                        || cue.value(Category.MODIFIER).equals(GoodsAndServices.SERVICES));
    }

    private boolean isJointOfKinds(int at) {
        return Element.is(clause.elements, at, Category.AND) && isKind(at - 1);
    }

    /** Whether goods are named beside services, so that both are meant. */
    private boolean isGoodsAndServices(int at) {
        return isJoined(at - 1, at - 2) || isJoined(at + 1, at + 2);
    }

    private boolean isJoined(int and, int goods) {
        return Element.is(clause.elements, and, Category.AND) && Element.is(clause.elements, goods, Category.GOODS);
    }

    private String after(int at) {
        boolean isOf = Element.is(clause.elements, at + 1, Category.OF);
        String first = isOf ? unknown(at + 2) : "";
        String second = first.isEmpty() ? "" : unknown(at + 3);
        Element behind = Scan.at(clause.elements, second.isEmpty() ? at + 3 : at + 4);
        if (behind != null && behind.party() != null && behind.party().isDemonym()) {
            return ""; // of mostly Polish goods
        }
        return second.isEmpty() ? first : first + " " + second;
    }

    private String beforeHead() {
        for (int i = 1; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item() instanceof Flow flow && flow.equals(clause.head)) {
                return isPreposition(i - 2) ? "" : unknown(i - 1);
            }
        }
        return "";
    }

    private boolean isPreposition(int at) {
        return Element.is(clause.elements, at, Category.IN) || Element.is(clause.elements, at, Category.IT);
    }

    private String unknown(int at) {
        Element element = Scan.at(clause.elements, at);
        Cue cue = element == null ? null : unknown(element);
        if (cue == null) {
            return "";
        }
        Token token = words.get(cue.from());
        return token.isWord() ? words.name(cue.from(), cue.to()) : "";
    }

    private static @Nullable Cue unknown(Element element) {
        return element.item() instanceof Cue cue && cue.isUnknown() ? cue : null;
    }

    /**
     * Whether a sum is no level but what something else makes up of a flow, or a part of it: wine accounted for 80
     * million of exports; exports included 800 million of wheat, or generated 50 million of taxes.
     */
    static boolean isPartOf(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        boolean isMaking = false;
        boolean isUnknown = false;
        boolean isVerb = false;
        boolean isNamed = false;
        boolean isFlow = false;
        for (int i = at - 1; i >= 0 && elements.get(i).segment() == segment; i--) {
            Element element = elements.get(i);
            boolean isWord = unknown(element) != null;
            boolean isPart = isWord || element.is(Category.MAKES_UP) || element.is(Category.INCLUDING);
            isVerb |= isPart
                    && !isFlow
                    && !isNamed
                    && element.item().to() == elements.get(at).item().from();
            isMaking |= element.is(Category.MAKES_UP);
            isUnknown |= isMaking && isWord;
            isNamed |= element.party() != null || element.is(Category.IT) || element.is(Category.OWN);
            isFlow |= element.flow() != null;
        }
        List<Element> behind = Scan.where(elements.subList(at + 1, elements.size()), e -> e.segment() == segment);
        boolean isOf = Element.is(behind, 0, Category.OF) && !Element.is(behind, 0, Category.IT);
        Element thing = Scan.at(behind, 1);
        boolean isOfThing = thing != null && unknown(thing) != null;
        boolean isByOther = isMaking && isUnknown && !isNamed && !isFlow;
        boolean isPart = isByOther ? Scan.any(behind, e -> e.flow() != null) : isVerb && isFlow && isOfThing;
        return isOf && isPart;
    }
}
