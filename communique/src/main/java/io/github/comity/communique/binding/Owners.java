package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who owns a flow, and what a share or a rank is of. */
final class Owners {
    private static final int NEAR = 3;
    private static final int NEAR_FLOW = 4;
    private static final ImmutableSet<Concept> DIRECTED = Sets.immutableEnumSet(Concept.EXPORTS, Concept.IMPORTS);

    private Owners() {}

    /** Whether a word may stand between a name and the partners that it has: Serbia's fourth largest partner. */
    private static boolean isOfRank(Element element) {
        return element.isIdle()
                || element.is(Category.OF)
                || element.is(Category.POSSESSIVE)
                || element.is(Category.RANKED)
                || element.is(Category.UP)
                || (element.amount() != null && element.amount().kind() == Amount.Kind.ORDINAL);
    }

    /** Among whose partners one ranks: Poland's partners, the partners of Poland, Partner Polens. */
    static @Nullable Area ofPartner(Clause clause, boolean hasBareGenitive) {
        List<Element> elements = clause.elements;
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).is(Category.PARTNER)) {
                continue;
            }
            int before = Scan.start(elements, i, Owners::isOfRank) - 1;
            PartyName ahead = party(elements, before);
            if (ahead != null && (ahead.isDemonym() || elements.get(before + 1).is(Category.POSSESSIVE))) {
                return ahead.area();
            }
            Area viewer = viewer(elements.subList(0, i));
            if (viewer != null) {
                return viewer;
            }
            boolean isOf = false;
            boolean isWithin = false;
            for (int j = i + 1; j < elements.size() && j <= i + NEAR; j++) {
                Element element = elements.get(j);
                PartyName owner = element.party();
                if (owner != null) {
                    if (isWithin && owner.area() instanceof CountryGroup) {
                        return null; // among the partners there are: the fifth partner in ASEAN
                    }
                    boolean isOwner = isOf
                            || owner.isDemonym()
                            || owner.grammaticalCase() == Category.POSSESSIVE
                            || (hasBareGenitive && j == i + 1 && isBareOwner(elements, i));
                    if (isOwner) {
                        return owner.area();
                    }
                    break;
                }
                isOf |= element.is(Category.OF) || element.is(Category.IN);
                isWithin |= element.is(Category.IN) && !element.is(Category.OF);
                if (!(element.isIdle() || element.is(Category.OF) || element.is(Category.IN))) {
                    break;
                }
            }
        }
        return null;
    }

    /**
     * Whether a name right behind the partners is not the one that ranks, for another one stands before or behind it,
     * or the place behind it as behind a label: rank among partners of Poland: 26.
     */
    private static boolean isBareOwner(List<Element> elements, int partners) {
        int next = Scan.past(elements, partners + 2, e -> e.is(Category.LEVEL) || e.time() != null || e.isIdle());
        Element behind = Scan.at(elements, next);
        boolean isLabel = behind != null
                && behind.amount() != null
                && behind.segment() != elements.get(partners).segment();
        return isLabel
                || party(elements, next) != null
                || Scan.any(elements.subList(0, partners), e -> e.party() != null);
    }

    /** From whose point of view a sentence is told: for Kenya, Poland is the third partner. */
    private static @Nullable Area viewer(List<Element> elements) {
        PartyName party = Element.is(elements, 0, Category.VIEWED)
                ? party(elements, Scan.past(elements, 1, Element::isIdle))
                : null;
        return party == null ? null : party.area();
    }

    /** The owner of the flow word that a share is of: Moldova in the share in Moldova's exports. */
    static @Nullable Area beforeWhole(Clause clause) {
        List<Element> elements = clause.elements;
        Area owner = null;
        for (int i = 0; i < elements.size(); i++) {
            PartyName party = elements.get(i).party();
            boolean isOwner = party != null
                    && party.grammaticalCase() != Category.POSSESSIVE
                    && (party.isDemonym() || Element.is(elements, i + 1, Category.POSSESSIVE))
                    && ownsFlow(elements, i);
            Flow flow = isOwner ? flowBehind(elements, i) : null;
            if (party != null && flow != null && isWhole(flow)) {
                owner = party.area();
            }
        }
        return owner;
    }

    /**
     * The owner of the flow word that a share is of, where its name stands right behind the flow, behind of or bare, or
     * right before it, and another one has the share: the share of Poland in the imports of Kenya; null if it is not
     * so.
     */
    static @Nullable Area besideWhole(Clause clause, boolean hasBareGenitive) {
        List<Element> all = clause.elements;
        for (int i = 0; i < all.size(); i++) {
            Flow flow = all.get(i).flow();
            if (flow == null || flow.concept().isVerb() || !isWhole(flow)) {
                continue;
            }
            int next = Scan.past(all, i + 1, e -> e.isSmall() && !e.is(Category.OF));
            boolean isOf = Element.is(all, next, Category.OF);
            next = isOf ? Scan.past(all, next + 1, Element::isSmall) : next;
            Element behind = Scan.at(all, next);
            boolean isBeforeFigure = behind != null && behind.amount() != null;
            PartyName owner = isBeforeFigure ? null : party(all, i - 1);
            owner = owner == null && (isOf || hasBareGenitive) ? party(all, next) : owner;
            if (owner != null && !owner.area().equals(World.WORLD)) {
                return owner.area();
            }
        }
        return null;
    }

    private static boolean isWhole(Flow flow) {
        return flow.concept().isTrade() || flow.concept().isInvestment();
    }

    private static @Nullable PartyName party(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element == null ? null : element.party();
    }

    private static @Nullable Flow flowBehind(List<Element> elements, int at) {
        for (int i = at + 1; i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null) {
                return flow;
            }
        }
        return null;
    }

    /** Whose flow a clause tells: by a possessive, or the subject of its verb, or behind of; null if it is not said. */
    static @Nullable Area ofFlow(Clause clause, Concept concept, List<Parties.Named> named) {
        Area possessive = NamedSides.first(
                concept == Concept.BUY ? beforeAmounts(clause, named) : besideFlow(clause, named), Category.POSSESSIVE);
        Area of = NamedSides.first(named, Category.OF);
        if (possessive != null && !(concept == Concept.BUY && NamedSides.first(named, Category.FILLER) != null)) {
            return possessive;
        }
        Area subject =
                concept.isVerb() || concept.isBalance() || concept == Concept.COVERAGE ? firstPlain(named) : null;
        return subject != null && !(concept.isBalance() && isBehindFlow(clause, named.get(0))) ? subject : of;
    }

    /** Whether an owner stands right behind the flow word, before all that has no preposition: the surplus of Kenya. */
    private static boolean isBehindFlow(Clause clause, Parties.Named first) {
        int start = Scan.start(clause.elements, first.index(), e -> e.is(Category.OF) || e.isSmall());
        Element before = Scan.at(clause.elements, start - 1);
        return first.relation() == Category.OF && before != null && before.flow() != null;
    }

    /** The parties that stand in no other part of the clause with money of its own than the flow word. */
    private static List<Parties.Named> besideFlow(Clause clause, List<Parties.Named> named) {
        int flow = Scan.first(clause.elements, 0, e -> e.flow() != null);
        List<Element> own = flow < 0 ? List.of() : beside(clause, clause.elements.get(flow));
        return Element.firstMoney(own) == null ? named : Scan.where(named, n -> !isApart(clause, n, own));
    }

    /** What stands in the same segment. */
    private static List<Element> beside(Clause clause, Element element) {
        return Scan.where(clause.elements, e -> e.segment() == element.segment());
    }

    /**
     * Whether a party stands in another part with money of its own, or owns there the whole of which a share is told:
     * or 0.1 percent of Chinese imports.
     */
    private static boolean isApart(Clause clause, Parties.Named named, List<Element> own) {
        Element name = Scan.at(clause.elements, named.index());
        if (name == null || own.contains(name)) {
            return false;
        }
        List<Element> beside = beside(clause, name);
        return Element.firstMoney(beside) != null || (named.isDemonym() && Segment.shared(beside) != null);
    }

    /** The parties before the first figure: behind it stands whose goods are bought. */
    private static List<Parties.Named> beforeAmounts(Clause clause, List<Parties.Named> named) {
        int amount = Scan.past(clause.elements, 0, e -> e.amount() == null);
        return Scan.where(named, n -> n.index() < amount);
    }

    /** The first party without any preposition that is no adjective: the subject of a verb. */
    private static @Nullable Area firstPlain(List<Parties.Named> named) {
        return NamedSides.first(Scan.where(named, n -> !n.isDemonym()), Category.FILLER);
    }

    /** Whether a party stands before a flow word that is no verb, perhaps with adjectives between. */
    static boolean ownsNoun(List<Element> elements, int at) {
        Flow flow = flowBehind(elements, at);
        return flow != null && !flow.concept().isVerb() && ownsFlow(elements, at);
    }

    /** What stands behind a clause in its sentence. */
    private static List<Element> behind(Clause clause) {
        Element last = clause.elements.get(clause.elements.size() - 1);
        return clause.sentence.subList(clause.sentence.indexOf(last) + 1, clause.sentence.size());
    }

    /** Whether a partner is said behind the figure to make up a part of it: exports were 7 billion; Poland took 4.1. */
    private static boolean isTakenBehind(Clause clause, Area partner) {
        List<Element> behind = behind(clause);
        for (int i = 0; clause.hasAmounts() && i < behind.size(); i++) {
            PartyName party = behind.get(i).party();
            Element figure = Scan.at(behind, i + 2);
            if (party != null
                    && !party.isDemonym()
                    && party.area().equals(partner)
                    && Element.is(behind, i + 1, Category.MAKES_UP)
                    && figure != null
                    && figure.item() instanceof Amount part
                    && (part.kind() == Amount.Kind.PERCENT || part.kind() == Amount.Kind.MONEY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the sentence tells the same flow again, with the partner named: imports were 8; imports from it were 4.
     */
    private static boolean isWholeOf(Clause clause, Area partner) {
        Flow head = clause.head;
        if (head == null || clause.parent != null || !DIRECTED.contains(head.concept())) {
            return false;
        }
        if (isTakenBehind(clause, partner)) {
            return true;
        }
        boolean isAgain = false;
        boolean isNamed = false;
        for (Element element : Element.firstMoney(clause.elements) == null ? List.<Element>of() : behind(clause)) {
            Flow flow = element.flow();
            isNamed &= flow == null;
            isAgain = flow == null ? isAgain : flow.concept() == head.concept();
            isAgain &= element.time() == null && !element.is(Category.PRODUCT) && !element.is(Category.UP);
            isNamed |=
                    isAgain && element.party() != null && element.party().area().equals(partner);
            if (isNamed && element.amount() != null) {
                return true;
            }
        }
        return false;
    }

    /** The sides of a flow, with all partners where the sentence tells it again with the one that it names then. */
    static Pair whole(Clause clause, List<Parties.Named> named, Pair pair) {
        if (!NamedSides.areas(named).contains(pair.partner()) && isWholeOf(clause, pair.partner())) {
            return new Pair(pair.reporter(), World.WORLD, false);
        }
        return pair.isReversed() && isPartner(named, pair) && isWholeOf(clause, pair.reporter())
                ? new Pair(pair.partner(), World.WORLD, false)
                : pair;
    }

    /** Whether the partner alone is named, as whose trade it is: Poland's imports. */
    private static boolean isPartner(List<Parties.Named> named, Pair pair) {
        return Scan.all(named, n -> n.area().equals(pair.partner()) && n.relation() == Category.POSSESSIVE);
    }

    /** Whether an adjective stands before a flow word, perhaps with further adjectives between. */
    static boolean ownsFlow(List<Element> elements, int at) {
        for (int i = at + 1; i < elements.size() && i <= at + NEAR_FLOW; i++) {
            Element element = elements.get(i);
            if (element.flow() != null) {
                return true;
            }
            if (element.amount() != null || element.time() != null || element.is(Category.LEVEL)) {
                return false;
            }
        }
        return false;
    }
}
