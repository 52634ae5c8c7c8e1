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
    private static final int FAR = 8;
    private static final int NEAR_FLOW = 4;
    private static final ImmutableSet<Concept> DIRECTED = Sets.immutableEnumSet(Concept.EXPORTS, Concept.IMPORTS);

    private Owners() {}

    /**
     * Whether nothing but what tells a rank stands between a place and the partners: Serbia's fourth largest partner.
     */
    private static boolean isOfRank(List<Element> elements, int at, int partners) {
        if (at >= partners - NEAR) {
            return true;
        }
        for (int i = at + 1; i < partners; i++) {
            Element element = elements.get(i);
            boolean isOfRank = element.isIdle()
                    || element.is(Category.POSSESSIVE)
                    || element.is(Category.RANKED)
                    || element.is(Category.UP)
                    || (element.amount() != null && element.amount().kind() == Amount.Kind.ORDINAL);
            if (!isOfRank) {
                return false;
            }
        }
        return true;
    }

    /** Among whose partners one ranks: Poland's partners, the partners of Poland, Partner Polens. */
    static @Nullable Area ofPartner(Clause clause, boolean hasBareGenitive) {
        for (int i = 0; i < clause.elements.size(); i++) {
            if (!clause.elements.get(i).is(Category.PARTNER)) {
                continue;
            }
            for (int j = i - 1; j >= 0 && j >= i - FAR && isOfRank(clause.elements, j, i); j--) {
                PartyName owner = clause.elements.get(j).party();
                boolean isOwner = owner != null
                        && (owner.isDemonym() || clause.elements.get(j + 1).is(Category.POSSESSIVE));
                if (owner != null && isOwner) {
                    return owner.area();
                }
            }
            Area viewer = viewer(clause.elements.subList(0, i));
            if (viewer != null) {
                return viewer;
            }
            boolean isOf = false;
            boolean isWithin = false;
            for (int j = i + 1; j < clause.elements.size() && j <= i + 3; j++) {
                Element element = clause.elements.get(j);
                PartyName owner = element.party();
                if (owner != null) {
                    if (isWithin && owner.area() instanceof CountryGroup) {
                        return null; // among the partners there are: the fifth partner in ASEAN
                    }
                    boolean isOwner = isOf
                            || owner.isDemonym()
                            || owner.grammaticalCase() == Category.POSSESSIVE
                            || (hasBareGenitive && j == i + 1 && isBareOwner(clause.elements, i));
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
        for (int i = 0; i < partners; i++) {
            if (elements.get(i).party() != null) {
                return true;
            }
        }
        int next = partners + 2;
        while (next < elements.size()
                && (elements.get(next).is(Category.LEVEL)
                        || elements.get(next).time() != null
                        || elements.get(next).isIdle())) {
            next++;
        }
        boolean isLabel = next < elements.size()
                && elements.get(next).amount() != null
                && elements.get(next).segment() != elements.get(partners).segment();
        return isLabel || (next < elements.size() && elements.get(next).party() != null);
    }

    /** From whose point of view a sentence is told: for Kenya, Poland is the third partner. */
    private static @Nullable Area viewer(List<Element> elements) {
        int at = 1;
        while (at < elements.size() && elements.get(at).isIdle()) {
            at++;
        }
        boolean isViewed = at < elements.size() && elements.get(0).is(Category.VIEWED);
        PartyName party = isViewed ? elements.get(at).party() : null;
        return party == null ? null : party.area();
    }

    /** The owner of the flow word that a share is of: Moldova in the share in Moldova's exports. */
    static @Nullable Area beforeWhole(Clause clause) {
        Area owner = null;
        boolean inWhole = false;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            inWhole |= element.is(Category.IN) || element.is(Category.OF) || element.is(Category.OUT_OF);
            if (element.party() != null && (inWhole || ownsFlow(clause.elements, i))) {
                boolean isOwner = i + 1 < clause.elements.size()
                        && (elements(clause, i + 1).is(Category.POSSESSIVE)
                                || element.party().isDemonym());
                boolean hasFlow = ownsFlow(clause.elements, i);
                boolean isBehind = element.party().grammaticalCase() == Category.POSSESSIVE;
                Flow next = isBehind ? flowAhead(clause.elements, i) : flowBehind(clause.elements, i);
                if ((isBehind || (isOwner && hasFlow))
                        && next != null
                        && (next.concept().isTrade() || next.concept().isInvestment())) {
                    owner = element.party().area();
                }
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
            boolean isWhole = flow != null
                    && !flow.concept().isVerb()
                    && (flow.concept().isTrade() || flow.concept().isInvestment());
            if (!isWhole) {
                continue;
            }
            int next = i + 1;
            while (next < all.size()
                    && all.get(next).isSmall()
                    && !all.get(next).is(Category.OF)) {
                next++;
            }
            boolean isOf = next < all.size() && all.get(next).is(Category.OF);
            next = isOf ? next + 1 : next;
            while (isOf && next < all.size() && all.get(next).isSmall()) {
                next++;
            }
            PartyName behind = next < all.size() && (isOf || hasBareGenitive)
                    ? all.get(next).party()
                    : null;
            PartyName before = i > 0 && (next >= all.size() || all.get(next).amount() == null)
                    ? all.get(i - 1).party()
                    : null;
            PartyName owner = before == null ? behind : before;
            boolean isOther = Scan.any(
                    all,
                    e -> owner != null && e.party() != null && !e.party().area().equals(owner.area()));
            if (owner != null && isOther && !owner.area().equals(World.WORLD)) {
                return owner.area();
            }
        }
        return null;
    }

    private static Element elements(Clause clause, int at) {
        return clause.elements.get(at);
    }

    private static @Nullable Flow flowAhead(List<Element> elements, int at) {
        return at == 0 ? null : elements.get(at - 1).flow();
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
        Area subject = concept.isVerb() || concept.isBalance() || concept == Concept.COVERAGE
                ? firstPlain(clause, named)
                : null;
        return subject != null && !(concept.isBalance() && isBehindFlow(clause, named)) ? subject : of;
    }

    /** Whether an owner stands right behind the flow word, before all that has no preposition: the surplus of Kenya. */
    private static boolean isBehindFlow(Clause clause, List<Parties.Named> named) {
        Parties.Named first = named.get(0);
        int before = first.index() - 1;
        while (before > 0
                && (clause.elements.get(before).is(Category.OF)
                        || clause.elements.get(before).isSmall())) {
            before--;
        }
        return first.relation() == Category.OF
                && clause.elements.get(Math.max(0, before)).flow() != null;
    }

    /** The parties that stand in no other part of the clause with money of its own than the flow word. */
    private static List<Parties.Named> besideFlow(Clause clause, List<Parties.Named> named) {
        int own = segmentOfFlow(clause);
        if (own < 0 || !hasMoney(clause, own)) {
            return named;
        }
        return Scan.where(
                Scan.where(named, n -> !isOfWhole(clause, n, own)),
                n -> n.index() >= clause.elements.size()
                        || clause.elements.get(n.index()).segment() == own
                        || !hasMoney(clause, clause.elements.get(n.index()).segment()));
    }

    /** Whether a party owns the whole of which a share is told beside the figure: or 0.1 percent of Chinese imports. */
    private static boolean isOfWhole(Clause clause, Parties.Named named, int own) {
        int at = named.index();
        int segment = at < clause.elements.size() ? clause.elements.get(at).segment() : own;
        List<Element> beside = Scan.where(clause.elements, e -> e.segment() == segment);
        return named.isDemonym() && segment != own && Segment.shared(beside) != null;
    }

    /** The segment of the first flow word of a clause, or -1 if it has none. */
    private static int segmentOfFlow(Clause clause) {
        for (Element element : clause.elements) {
            if (element.flow() != null) {
                return element.segment();
            }
        }
        return -1;
    }

    private static boolean hasMoney(Clause clause, int segment) {
        return Scan.any(
                clause.elements,
                e -> e.segment() == segment && e.amount() != null && e.amount().mayBeMoney());
    }

    /** The parties before the first figure: behind it stands whose goods are bought. */
    private static List<Parties.Named> beforeAmounts(Clause clause, List<Parties.Named> named) {
        int first = 0;
        while (first < clause.elements.size() && clause.elements.get(first).amount() == null) {
            first++;
        }
        int amount = first;
        return Scan.where(named, n -> n.index() < amount);
    }

    /** The party that stands before the flow word without any preposition: the subject of a verb. */
    private static @Nullable Area firstPlain(Clause clause, List<Parties.Named> named) {
        int flow = -1;
        for (int i = 0; i < clause.elements.size() && flow < 0; i++) {
            flow = clause.elements.get(i).flow() != null ? i : flow;
        }
        for (Parties.Named n : named) {
            if (n.relation() == Category.FILLER && !n.isDemonym()) {
                return n.area();
            }
        }
        for (Parties.Named n : named) {
            if (n.relation() == Category.FILLER && n.index() < flow) {
                return n.area();
            }
        }
        return null;
    }

    /** Whether a party stands before a flow word that is no verb, perhaps with adjectives between. */
    static boolean ownsNoun(List<Element> elements, int at) {
        for (int i = at + 1; i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null) {
                return !flow.concept().isVerb() && ownsFlow(elements, at);
            }
        }
        return false;
    }

    /** Whether a partner is said behind the figure to make up a part of it: exports were 7 billion; Poland took 4.1. */
    private static boolean isTakenBehind(Clause clause, Area partner) {
        int behind = clause.sentence.indexOf(clause.elements.get(clause.elements.size() - 1)) + 1;
        for (int i = behind; clause.hasAmounts() && i + 2 < clause.sentence.size(); i++) {
            PartyName party = clause.sentence.get(i).party();
            if (party != null
                    && !party.isDemonym()
                    && party.area().equals(partner)
                    && clause.sentence.get(i + 1).is(Category.MAKES_UP)
                    && clause.sentence.get(i + 2).item() instanceof Amount part
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
        int behind = clause.sentence.indexOf(clause.elements.get(clause.elements.size() - 1)) + 1;
        boolean hasMoney =
                Scan.any(clause.elements, e -> e.amount() != null && e.amount().mayBeMoney());
        for (Element element :
                clause.sentence.subList(hasMoney ? behind : clause.sentence.size(), clause.sentence.size())) {
            Flow flow = element.flow();
            isNamed &= flow == null;
            isAgain = flow == null ? isAgain : flow.concept() == head.concept();
            isAgain &= element.time() == null && !element.is(Category.PRODUCT) && !element.is(Category.UP);
            isNamed |=
                    isAgain && element.party() != null && element.party().area().equals(partner);
            if (isNamed && element.amount() != null) {
                return element.amount().mayBeMoney();
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
