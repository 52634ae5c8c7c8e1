package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says from whom and to whom goods go where no preposition does: Moroccan goods entered Senegal; goods left Morocco;
 * Morocco was sold goods; Moroccan goods bought by Senegal; what came from there; and firms put money into it.
 */
final class Movements {
    private static final String ENTERED = "TO";
    private static final String LEFT = "FROM";

    private List<Element> elements;

    private Movements(List<Element> elements) {
        this.elements = elements;
    }

    /**
     * The elements of a segment, with prepositions and flows for what verbs say.
     *
     * @param elements what the segment says
     * @param ways in which directions the sentence told flows before
     */
    static List<Element> said(List<Element> elements, Set<Concept> ways) {
        boolean isFlow = false;
        boolean isPut = false;
        boolean isGoods = false;
        boolean isMoney = false;
        for (Element element : elements) {
            isFlow |= element.flow() != null;
            isPut |= element.isPut();
            isGoods |= element.is(Category.GOODS);
            isMoney |= element.item() instanceof Amount a && a.mayBeMoney() && a.magnitude() != null;
        }
        if (isFlow) {
            return new Movements(elements).withAgent().withInvestors();
        }
        if (isPut) {
            return new Movements(elements).withInvestors();
        }
        boolean isBack = ways.size() == 1 && ways.contains(Concept.EXPORTS);
        return isMoney && (isGoods || isBack) ? new Movements(elements).withGoods(isGoods) : elements;
    }

    /** Whom goods are sold to where that is the subject, and whom they are from where the buyer stands behind "by". */
    private Movements withAgent() {
        for (int i = 1; i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow == null) {
                continue;
            }
            int subject = behindIdle(i - 1);
            if (flow.concept() == Concept.SELL && Element.is(elements, subject, Category.LEVEL)) {
                int party = behindIdle(subject - 1);
                if (isParty(party) && isPlain(party) && isGoodsAhead(i + 1)) {
                    add(party, Category.TO);
                }
                return this;
            }
            boolean isBought = flow.concept() == Concept.BUY || flow.concept() == Concept.IMPORTS;
            int origin = i - 1;
            int agent = aheadOfIdle(i + 2);
            if (isBought && isBy(i + 1) && isParty(agent) && isParty(origin) && isPlain(origin)) {
                add(origin, Category.FROM);
            }
            return this;
        }
        return this;
    }

    /** Says that firms, or a country, invest what they put or bring into another or what is there. */
    private List<Element> withInvestors() {
        boolean isOfFirms = Scan.all(elements, e -> e.flow() == null || e.flow().concept() == Concept.FIRMS);
        boolean isCountry = Scan.none(elements, e -> e.flow() != null);
        boolean isNamed = false;
        for (int i = 0; i < elements.size() && isOfFirms; i++) {
            Element element = elements.get(i);
            isNamed |= element.flow() != null
                    || (element.party() != null && !element.party().isDemonym() && isPlain(i));
            if (isNamed && element.isPut() && isMoney(i + 1)) {
                int place = aheadOfIdle(i + 3);
                boolean isIn = Element.is(elements, i + 2, Category.IN) && isParty(place);
                if (isIn && (!isCountry || isWholeCountry(place)) && !Element.has(elements, Category.GOODS)) {
                    set(i, flow(element, Concept.INVEST));
                }
                return elements;
            }
        }
        return elements;
    }

    /** Whether a country is named and nothing of it: put into Kenya, not into Kenya's budget. */
    private boolean isWholeCountry(int at) {
        PartyName party = elements.get(at).party();
        Element next = Scan.at(elements, at + 1);
        return party != null
                && !party.isDemonym()
                && (next == null || next.time() != null || next.is(Category.IN) || next.is(Category.AND));
    }

    private boolean isMoney(int at) {
        return Element.item(elements, at) instanceof Amount amount && amount.mayBeMoney() && amount.magnitude() != null;
    }

    private List<Element> withGoods(boolean isGoods) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            String arrival = element.arrival();
            boolean enters = arrival.equals(ENTERED);
            if (isGoods && (enters || arrival.equals(LEFT)) && isOfGoods(i)) {
                set(i, link(element, enters ? Category.TO : Category.FROM));
                flow(Concept.EXPORTS);
                return elements;
            }
            if (isGoods && element.is(Category.GOES) && isGoodsBefore(i) && isAbroad(i + 1)) {
                flow(Concept.EXPORTS);
                return elements;
            }
            if (isGoods && element.is(Category.GOES) && isGoodsBefore(i) && isInAlone(i + 1)) {
                return cameIn();
            }
            Concept inverted = isGoods && element.is(Category.GOES) ? new GoodsBehind(elements, i).flow() : null;
            if (inverted != null) {
                flow(inverted);
                return elements;
            }
            if (isGoods && element.isPaid() && isMoney(i + 1) && isForeignGoods(i + 2)) {
                set(i, flow(element, Concept.BUY));
                return elements;
            }
            int from = Element.is(elements, i + 1, Category.IN) ? i + 2 : i + 1; // came in from there
            boolean comes = element.is(Category.GOES) && Element.is(elements, from, Category.FROM);
            int origin = aheadOfIdle(from + 1);
            boolean isThere = Element.is(elements, origin, Category.THERE);
            boolean isTold = (isThere || (isGoods && isParty(origin))) && isGoodsBefore(i);
            if (comes && isTold) {
                set(i, flow(element, Concept.IMPORTS));
                return elements;
            }
        }
        return elements;
    }

    /** Whether goods by whose they are stand behind a preposition at a place: spent on Rwandan products. */
    private boolean isForeignGoods(int at) {
        boolean isLinked = Element.is(elements, at, Category.VIEWED) || Element.is(elements, at, Category.IN);
        int origin = aheadOfSmall(at + 1);
        boolean isBefore = isParty(origin) && Element.is(elements, origin + 1, Category.GOODS);
        return isLinked && (isBefore || (Element.is(elements, origin, Category.GOODS) && isParty(origin + 1)));
    }

    /** Goods that came in are of whom an adjective says, or from the world. */
    private List<Element> cameIn() {
        flow(Concept.IMPORTS);
        int party = Scan.first(elements, 0, e -> e.party() != null);
        if (party >= 0) {
            add(party, Category.FROM);
            return elements;
        }
        Element last = elements.get(elements.size() - 1);
        int end = last.item().to();
        List<Element> all = new ArrayList<>(elements.subList(0, elements.size() - 1));
        all.add(link(last, Category.FROM));
        all.add(new Element(new PartyName(end, end, World.WORLD, false, null), last.segment(), last.depth()));
        return all;
    }

    /** Whether the rest of the world stands at a place without a preposition: goods went abroad. */
    private boolean isAbroad(int at) {
        return Element.item(elements, at) instanceof PartyName party
                && party.area().equals(World.WORLD);
    }

    /** Whether nothing stands behind a preposition at a place: goods came in. */
    private boolean isInAlone(int at) {
        return at == elements.size() - 1 && elements.get(at).is(Category.IN);
    }

    /**
     * Whether goods with their value, and nothing that is not known, stand before a verb, and a party right behind it.
     */
    private boolean isOfGoods(int verb) {
        int place = aheadOfSmall(verb + 1);
        if (!isParty(place) || !isGoodsBefore(verb)) {
            return false;
        }
        return Scan.all(
                elements.subList(place + 1, elements.size()),
                e -> e.isSmall()
                        || e.time() != null
                        || e.party() != null
                        || e.is(Category.IN)
                        || e.is(Category.TO)
                        || e.is(Category.FROM)
                        || e.is(Category.VIEWED));
    }

    /** Whether nothing but goods, whose they are and what they are worth stands before a verb, with a time. */
    private boolean isGoodsBefore(int verb) {
        for (Element element : elements.subList(0, verb)) {
            boolean passes = isBesideGoods(element)
                    || element.amount() != null
                    || (element.party() != null && element.party().isDemonym())
                    || element.is(Category.GOODS);
            if (!passes || element.is(Category.NOT)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says when, or is one of the words that may stand between goods, their value and their verb. */
    static boolean isBesideGoods(Element element) {
        return element.isSmall()
                || element.time() != null
                || element.is(Category.OF)
                || element.is(Category.LEVEL)
                || element.is(Category.VIEWED)
                || element.is(Category.IN)
                || element.is(Category.AND)
                || element.is(Category.WHILE);
    }

    private int aheadOfSmall(int at) {
        return Scan.past(elements, at, Element::isSmall);
    }

    /** Puts a flow where the goods stand. */
    private void flow(Concept concept) {
        int goods = Scan.first(elements, 0, e -> e.is(Category.GOODS));
        set(goods, flow(elements.get(goods), concept));
    }

    private void add(int at, Category link) {
        List<Element> changed = new ArrayList<>(elements);
        changed.add(at, link(elements.get(at), link));
        elements = changed;
    }

    private void set(int at, Element element) {
        List<Element> changed = new ArrayList<>(elements);
        changed.set(at, element);
        elements = changed;
    }

    private static Element flow(Element word, Concept concept) {
        return new Element(new Flow(word.item().from(), word.item().to(), concept), word.segment(), word.depth());
    }

    private static Element link(Element place, Category category) {
        Cue cue = new Cue(place.item().from(), place.item().from(), Senses.of(category));
        return new Element(cue, place.segment(), place.depth());
    }

    /** Whether nothing ties a party to what stands before it. */
    private boolean isPlain(int party) {
        Element element = Scan.at(elements, behindIdle(party - 1));
        return element == null
                || element.time() != null
                || element.amount() != null
                || element.is(Category.AND)
                || element.is(Category.WHILE);
    }

    /** Whether goods stand ahead before any party but the one whose they are. */
    private boolean isGoodsAhead(int from) {
        int goods = Scan.first(elements, from, e -> e.is(Category.GOODS) || e.is(Category.PRODUCT));
        return goods >= 0
                && Scan.all(
                        elements.subList(from, goods),
                        e -> e.isIdle()
                                || e.amount() != null
                                || e.is(Category.OF)
                                || (e.item() instanceof PartyName party && party.isDemonym()));
    }

    private boolean isBy(int at) {
        return Element.is(elements, at, Category.BY)
                && !elements.get(at).is(Category.IN)
                && !elements.get(at).is(Category.OF);
    }

    private boolean isParty(int at) {
        return Element.item(elements, at) instanceof PartyName;
    }

    private int behindIdle(int at) {
        return Scan.last(elements, at + 1, e -> !e.isIdle());
    }

    private int aheadOfIdle(int at) {
        return Scan.past(elements, at, Element::isIdle);
    }

    /** Whether a word between a rise or fall and a percentage says by how much: reculé de 8 %. */
    static boolean isByRate(List<Element> elements, int at) {
        return elements.get(at).is(Category.BY)
                && Element.item(elements, at + 1) instanceof Amount rate
                && rate.kind() == Amount.Kind.PERCENT
                && (Element.is(elements, at - 1, Category.UP) || Element.is(elements, at - 1, Category.DOWN));
    }

    /** Whether a length of time stands behind the percentage by which something moved in it: 30.6% in two years. */
    static boolean isLengthOf(List<Element> elements, int at) {
        return elements.get(at).item() instanceof Time time
                && time.isSpan()
                && Scan.any(
                        elements.subList(0, at),
                        e -> e.item() instanceof Amount rate && rate.kind() == Amount.Kind.PERCENT);
    }
}
