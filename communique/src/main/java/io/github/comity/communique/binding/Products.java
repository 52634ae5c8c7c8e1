package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.text.Token;
import java.util.List;

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
        List<Element> elements = clause.elements;
        if (amount + 1 < elements.size()
                && isKind(amount + 1)
                && elements.get(amount + 1).segment() == elements.get(amount).segment()) {
            return name(amount + 1, amount + 1);
        }
        for (int i = amount - 1;
                i >= 0 && elements.get(i).segment() == elements.get(amount).segment();
                i--) {
            if (elements.get(i).amount() != null) {
                return "";
            }
            if (isKind(i)) {
                return name(i, i);
            }
        }
        return "";
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
        List<Element> elements = clause.elements;
        int segment = elements.get(amount).segment();
        boolean isSubject = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.segment() != segment) {
                continue;
            }
            if (element.flow() != null || element.is(Category.GOODS) || element.is(Category.IT)) {
                return false;
            }
            boolean isBefore = i < amount && Scan.none(elements.subList(i, amount), e -> e.amount() != null);
            isSubject |= isBefore && element.is(Category.PRODUCT);
        }
        return isSubject;
    }

    /**
     * Whether goods alone stand before a figure as its label, behind a comma or colon, or before its bracket behind a
     * verb: exports: tea, 40 million; exports were tea (40 million) and coffee.
     */
    static boolean areLabel(List<Element> elements, int amount) {
        int label = amount < 1 ? 0 : elements.get(amount - 1).segment();
        if (amount < 1 || label == elements.get(amount).segment()) {
            return false;
        }
        boolean isProduct = false;
        int i = amount - 1;
        for (; i >= 0 && elements.get(i).segment() == label; i--) {
            Element element = elements.get(i);
            isProduct |= element.is(Category.PRODUCT);
            if (!(element.is(Category.PRODUCT) || element.is(Category.AND))) {
                break;
            }
        }
        boolean isBracket =
                elements.get(amount).depth() > elements.get(amount - 1).depth();
        return isProduct
                && i >= 0
                && (elements.get(i).segment() != label
                        || (isBracket && elements.get(i).is(Category.LEVEL)));
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
        int first = flow;
        while (first > 0
                && elements.get(first - 1).segment() == elements.get(flow).segment()
                && (isKind(first - 1) || (first < flow && isJointOfKinds(first - 1)))) {
            first--;
        }
        if (first < flow) {
            return isGoodsAndServices(first) ? "" : name(first, flow - 1);
        }
        int last = flow + 1;
        boolean isOf = last < elements.size()
                && (elements.get(last).is(Category.OF) || elements.get(last).is(Category.IN));
        last = isOf ? last + 1 : last;
        while (isOf && last < elements.size() && elements.get(last).is(Category.FILLER) && !isKind(last)) {
            last++;
        }
        boolean isKind = last < elements.size()
                && isKind(last)
                && elements.get(last).segment() == elements.get(flow).segment()
                && !isGoodsAndServices(last);
        return isKind ? name(last, lastOf(last)) : "";
    }

    /** The last word of a name of goods, or of several that are joined: wood pulp; oil and gas. */
    private int lastOf(int first) {
        List<Element> elements = clause.elements;
        int last = first;
        while (last + 1 < elements.size()
                && elements.get(last + 1).segment() == elements.get(first).segment()) {
            int next = elements.get(last + 1).is(Category.AND) ? last + 2 : last + 1;
            if (next >= elements.size()
                    || !isKind(next)
                    || elements.get(next).segment() != elements.get(first).segment()) {
                return last;
            }
            last = next;
        }
        return last;
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
        return clause.elements.get(at).item() instanceof Cue cue
                && (cue.is(Category.PRODUCT)
                        || cue.value(Category.MODIFIER).equals("SCOPE_AGRI")
                        || cue.value(Category.MODIFIER).equals(GoodsAndServices.SERVICES));
    }

    private boolean isJointOfKinds(int at) {
        return clause.elements.get(at).is(Category.AND) && at > 0 && isKind(at - 1);
    }

    /** Whether goods are named beside services, so that both are meant. */
    private boolean isGoodsAndServices(int at) {
        return isJoined(at - 1, at - 2) || isJoined(at + 1, at + 2);
    }

    private boolean isJoined(int and, int goods) {
        return Math.min(and, goods) >= 0
                && Math.max(and, goods) < clause.elements.size()
                && clause.elements.get(and).is(Category.AND)
                && clause.elements.get(goods).is(Category.GOODS);
    }

    private String after(int at) {
        boolean isOf =
                at + 1 < clause.elements.size() && clause.elements.get(at + 1).is(Category.OF);
        String first = isOf ? unknown(at + 2) : "";
        String second = first.isEmpty() ? "" : unknown(at + 3);
        return second.isEmpty() ? first : first + " " + second;
    }

    private String beforeHead() {
        for (int i = 1; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item() instanceof Flow flow && flow.equals(clause.head)) {
                return i > 1 && isPreposition(i - 2) ? "" : unknown(i - 1);
            }
        }
        return "";
    }

    private boolean isPreposition(int at) {
        Element element = clause.elements.get(at);
        return element.is(Category.IN) || element.is(Category.IT);
    }

    private String unknown(int at) {
        if (at >= clause.elements.size() || !(clause.elements.get(at).item() instanceof Cue cue) || !cue.isUnknown()) {
            return "";
        }
        Token token = words.get(cue.from());
        return token.isWord() ? words.name(cue.from(), cue.to()) : "";
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
            boolean isWord = element.item() instanceof Cue cue && cue.isUnknown();
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
        int next = at + 1;
        boolean isOf = next < elements.size()
                && elements.get(next).segment() == segment
                && elements.get(next).is(Category.OF)
                && !elements.get(next).is(Category.IT);
        if (!isOf || next + 1 >= elements.size()) {
            return false;
        }
        boolean isOfThing = elements.get(next + 1).item() instanceof Cue thing
                && thing.isUnknown()
                && elements.get(next + 1).segment() == segment;
        boolean isByOther = isMaking && isUnknown && !isNamed && !isFlow;
        return isByOther ? hasFlow(elements, next, segment) : isVerb && isFlow && isOfThing;
    }

    private static boolean hasFlow(List<Element> elements, int from, int segment) {
        for (int i = from; i < elements.size() && elements.get(i).segment() == segment; i++) {
            if (elements.get(i).flow() != null) {
                return true;
            }
        }
        return false;
    }
}
