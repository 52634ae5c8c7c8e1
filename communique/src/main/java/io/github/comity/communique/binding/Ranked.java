package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.World;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says by what partners are ranked, and what the shares and sums beside a place are of. */
final class Ranked {
    /** The value of partners from whom goods or money come: a source; a supplier is one of goods alone. */
    static final String SOURCE = "SOURCE";

    private Ranked() {}

    /** What is done with partners, by the value of their word: a source is one of imports if no money is spoken of. */
    static String flowOfPartners(String value) {
        return value.equals(SOURCE) ? Concept.IMPORTS.name() : value;
    }

    /**
     * What the share of one who is ranked is of: Poland was the third buyer with 12%; where shares were told before,
     * the same: Russia came first with 42.3 percent. Null if nothing says it.
     */
    static @Nullable String shareOfPlace(Clause clause, int at) {
        Surroundings around = new Surroundings(clause.elements, at);
        if (around.isBehind(Category.OF) && around.isBehind(Category.IT)) {
            return Shares.ofPartner(by(clause, at, null));
        }
        int place = at - 1;
        while (place >= 0 && !isPlace(clause.elements, place)) {
            place--;
        }
        boolean isSaid = place >= 0 && (!partner(clause, place).isEmpty() || near(clause.elements, place) != null);
        if (isSaid) {
            return Shares.ofPartner(by(clause, place, null));
        }
        String before = clause.parent == null ? null : clause.parent.shareOf;
        return before == null ? clause.carriedShare : before;
    }

    /** Whether a segment tells a place by the share told before it: by this indicator it was in 98th place. */
    static boolean isByShare(Clause before, Segment segment) {
        if (before.head == null || before.head.concept() != Concept.SHARE) {
            return false;
        }
        int it = Scan.past(segment.elements(), 0, e -> MoreThan.leads(e) && !e.is(Category.IT));
        return Element.is(segment.elements(), it, Category.IT)
                && Scan.any(segment.elements(), e -> e.is(Category.RANKED))
                && Places.isOfPlaces(segment.elements());
    }

    /** Whether a percentage stands alone in a bracket, with nothing that says that it moved. */
    static boolean isBracketed(Clause clause, Surroundings around) {
        return around.isBracketed() && around.direction() == null && Element.firstMoney(clause.elements) == null;
    }

    /** The flow by which partners in trade are ranked, which a sum beside the place is of; null if it is not sure. */
    static @Nullable Concept flow(Clause clause, int at, @Nullable Concept before) {
        boolean isSaid = !partner(clause, at).isEmpty()
                || rankedBefore(clause) != null
                || Scan.any(
                        clause.elements,
                        e -> e.flow() != null && e.flow().concept().isTrade());
        return isSaid && !clause.has(Category.PRODUCT) && isBeside(clause.elements, at)
                ? Shares.whole(Shares.ofPartner(by(clause, at, before)))
                : null;
    }

    /**
     * Whether a sum belongs to the place: it stands behind with or a word of taking, or in a bracket, and no other word
     * does anything with it.
     */
    private static boolean isBeside(List<Element> elements, int at) {
        Element sum = elements.get(at);
        boolean isBase = false;
        boolean isTied = sum.depth() > 0;
        for (int i = at - 1; i >= 0 && elements.get(i).segment() == sum.segment(); i--) {
            Element element = elements.get(i);
            if (element.amount() != null || element.is(Category.PARTNER) || element.is(Category.RANKED)) {
                return isTied;
            }
            isBase |= element.is(Category.FROM) || element.is(Category.AGAINST);
            isTied |= element.is(Category.WITH) || element.is(Category.MAKES_UP);
            boolean isOther = element.item() instanceof Cue cue
                    && (cue.isUnknown()
                            || cue.is(Category.TOPIC)
                            || cue.is(Category.STATUS)
                            || cue.is(Category.PRODUCT));
            if (isOther || element.flow() != null) {
                return false;
            }
        }
        return isTied || (isBase && isBehindSum(elements, at));
    }

    /**
     * What a clause measures that tells what one who was ranked right before took: the sixth market: it absorbed 578
     * million; the fourth buyer (5.2 million); null if it tells something else.
     */
    static @Nullable Concept takenBehind(Clause clause) {
        Clause before = clause.parent;
        if (before == null || before.measured != Concept.RANK || before.shareOf == null) {
            return null;
        }
        String share = before.shareOf;
        boolean isTaken = clause.depth > before.depth;
        for (Element element : clause.elements) {
            Amount amount = element.amount();
            if (amount != null) {
                return isTaken && amount.mayBeMoney() ? Shares.whole(share) : null;
            }
            isTaken |= element.is(Category.MAKES_UP);
            boolean passes = element.isSmall()
                    || element.is(Category.MAKES_UP)
                    || element.is(Category.IT)
                    || element.is(Category.VIEWED)
                    || element.is(Category.IN)
                    || element.time() != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether the figure before an earlier one is a sum that belongs to the place: 5.2 million, up from 4.1 million.
     */
    static boolean isBehindSum(List<Element> elements, int at) {
        int before = Scan.last(elements, at, e -> e.amount() != null);
        Element figure = Scan.at(elements, before);
        return figure != null && figure.item() instanceof Amount sum && sum.mayBeMoney() && isBeside(elements, before);
    }

    /**
     * Whether a clause tells places in flows and no sums: was in fifth place in exports and ninth by imports.
     *
     * @param before what the clause before it tells
     */
    static boolean isInFlow(Clause clause, @Nullable Concept before) {
        boolean isPlaced = before == Concept.RANK || Scan.any(clause.sentence, e -> e.is(Category.PARTNER));
        boolean isInFlow = false;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            Amount amount = element.amount();
            Flow flow = element.flow();
            boolean isPart = amount != null
                    && amount.kind() == Amount.Kind.PERCENT
                    && amount.sign() == 0
                    && isInFlow
                    && (element.depth() > clause.depth
                            || clause.elements.get(i - 1).is(Category.WITH));
            boolean isPlace = isPlace(clause.elements, i);
            boolean isOutOf = new Surroundings(clause.elements, i).isBefore(Category.OUT_OF);
            boolean isOther = (amount != null && !isPart && !isPlace && !isOutOf)
                    || (flow != null && flow.concept() != Concept.RANK && !isTrade(flow))
                    || (element.party() != null && element.party().area().equals(World.WORLD))
                    || element.is(Category.PRODUCT)
                    || element.is(Category.TOPIC);
            if (isOther || (isInFlow && goesElsewhere(clause.elements, i))) {
                return false;
            }
            isPlaced |= isPlace && isByWord(clause.elements, i);
            isInFlow |= isPlace && near(clause.elements, i) != null;
        }
        return isPlaced && isInFlow;
    }

    private static boolean isTrade(Flow flow) {
        return flow.concept().isTrade() && Shares.name(flow.concept()) != null;
    }

    /** Whether a word of place stands beside a number: place 5, fifth place, Rang 5. */
    private static boolean isByWord(List<Element> elements, int at) {
        return Element.is(elements, at - 1, Category.RANKED) || Element.is(elements, at + 1, Category.RANKED);
    }

    private static boolean isPlace(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        return amount != null
                && amount.isPlace()
                && (amount.kind() == Amount.Kind.ORDINAL
                        || (amount.kind() == Amount.Kind.BARE
                                && amount.magnitude() == null
                                && Element.is(elements, at - 1, Category.RANKED)));
    }

    /** Whether a name stands there to which or from which goods go, so that it is not who ranks. */
    private static boolean goesElsewhere(List<Element> elements, int at) {
        Element before = Scan.at(elements, Scan.last(elements, at, e -> !e.isIdle()));
        return elements.get(at).party() != null
                && before != null
                && !before.is(Category.OF)
                && !before.is(Category.IN)
                && (before.is(Category.TO) || before.is(Category.FROM) || before.is(Category.WITH));
    }

    /** The flow nearest to a place, behind it first, before another figure or an and; null if none is. */
    private static @Nullable Flow near(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        boolean goesOn = Element.is(elements, at + 1, Category.IN) || Element.is(elements, at + 1, Category.BY);
        for (int step = 1; step >= -1; step -= 2) {
            int i = at + step;
            Element element = Scan.at(elements, i);
            while (element != null && !parts(element) && (element.segment() == segment || (step > 0 && goesOn))) {
                if (element.flow() != null && element.flow().concept() != Concept.RANK) {
                    return element.flow();
                }
                i += step;
                element = Scan.at(elements, i);
            }
        }
        return null;
    }

    private static boolean parts(Element element) {
        return element.amount() != null || element.is(Category.AND) || element.is(Category.PARTNER);
    }

    /** What a partner had a share or a place in before, in the sentence or the one before it: Poland was fourth. */
    private static @Nullable String rankedBefore(Clause clause) {
        String inSentence = clause.parent == null ? null : clause.parent.shareOf;
        String share = inSentence == null ? clause.carriedShare : inSentence;
        return share == null || !Shares.isOfPartner(share) ? null : Shares.inWhich(share);
    }

    /** Whether sources are those of investment: the third largest source of direct investment in Chile. */
    private static boolean isOfInvestment(Clause clause) {
        boolean isSum = Element.firstMoney(clause.elements) != null;
        return Scan.any(
                        clause.elements,
                        e -> e.flow() != null
                                && e.flow().concept().isInvestment()
                                && (isSum || e.flow().concept() == Concept.INVESTMENT))
                && (isSum
                        || Scan.none(
                                clause.elements,
                                e -> e.flow() != null && e.flow().concept().isTrade()));
    }

    /** What is ranked: the flow word of the clause or the measure that was spoken of. */
    static String by(Clause clause, int at, @Nullable Concept before) {
        String partner = partner(clause, at);
        boolean isInvestor = partner.equals(Concept.INVESTMENT.name());
        boolean isOfMoney = said(clause, at).equals(SOURCE) && isOfInvestment(clause);
        boolean isDirected = !partner.isEmpty() && !isInvestor && !isOfMoney && !partner.equals(Concept.TRADE.name());
        if (isDirected) {
            return partner;
        }
        Flow near = near(clause.elements, at);
        String inFlow = near == null || near.concept() == Concept.INVEST ? null : Shares.name(near.concept());
        if (inFlow != null) {
            return inFlow;
        }
        if (partner.equals(Concept.TRADE.name())) {
            return Statistic.TOTAL_TRADE.name();
        }
        for (Element element : clause.elements) {
            Flow flow = element.flow();
            if (flow != null && flow.concept() == Concept.CAPITAL) {
                return Statistic.REGISTERED_CAPITAL.name();
            }
            String name = flow == null || flow.concept() == Concept.INVEST ? null : Shares.name(flow.concept());
            if (name != null) {
                return name;
            }
        }
        String told = rankedBefore(clause);
        if (told != null && !isInvestor) {
            return told;
        }
        if (before == Concept.CAPITAL || before == Concept.PROJECTS) {
            return Statistic.REGISTERED_CAPITAL.name();
        }
        if (isOfStock(clause, before)) {
            return Statistic.FDI_STOCK.name();
        }
        if (before != null && before.isInvestment()) {
            return Statistic.FDI_GROSS_INFLOW.name();
        }
        String name = isInvestor ? Shares.name(Concept.INVESTMENT) : Shares.name(before);
        return name == null ? Statistic.TOTAL_TRADE.name() : name;
    }

    /**
     * Whether investors are ranked by the stock that was told before, and as of its day: so Poland was the seventh
     * investor.
     */
    static boolean isOfStock(Clause clause, @Nullable Concept before) {
        return before == Concept.STOCK
                && Scan.none(clause.sentence, e -> e.time() != null)
                && Scan.any(
                        clause.elements,
                        e -> (e.flow() != null && e.flow().concept() == Concept.INVEST)
                                || (e.is(Category.PARTNER) && isAnyPartner((Cue) e.item())));
    }

    /** What was told before a place: the stock too where it is investment that is accumulated. */
    static @Nullable Concept told(Context context) {
        Concept before = context.goesOn(false);
        return before == Concept.INVESTMENT && context.modifiers.contains("STOCK") ? Concept.STOCK : before;
    }

    /** Whether a word names partners who buy or sell, and so no investors: a supplier, a trading partner. */
    static boolean isInTrade(Element element) {
        String who = element.item() instanceof Cue cue ? cue.value(Category.PARTNER) : "";
        return who.equals(Concept.EXPORTS.name())
                || who.equals(Concept.IMPORTS.name())
                || who.equals(Concept.TRADE.name());
    }

    private static boolean isAnyPartner(Cue partner) {
        String who = partner.value(Category.PARTNER);
        return who.isEmpty() || who.equals(Concept.INVESTMENT.name());
    }

    /** What the partners do among whom one ranks, the nearest behind the rank first; an empty text if none says it. */
    static String partner(Clause clause, int at) {
        return flowOfPartners(said(clause, at));
    }

    private static String said(Clause clause, int at) {
        List<Element> all = clause.elements;
        Element place = Scan.at(all, at);
        String near = place == null ? null : partner(all, at, place.segment());
        return near == null ? Objects.requireNonNullElse(partner(all, at, -1), "") : near;
    }

    /** What the nearest partners do, behind a place first, in a segment or, if it is less than 0, anywhere; or null. */
    private static @Nullable String partner(List<Element> elements, int at, int segment) {
        for (int step = 1; step >= -1; step -= 2) {
            int i = at + step;
            Element element = Scan.at(elements, i);
            while (element != null) {
                boolean isHere = segment < 0 || element.segment() == segment;
                if (isHere && element.item() instanceof Cue cue && cue.is(Category.PARTNER)) {
                    return cue.value(Category.PARTNER);
                }
                i += step;
                element = Scan.at(elements, i);
            }
        }
        return null;
    }
}
