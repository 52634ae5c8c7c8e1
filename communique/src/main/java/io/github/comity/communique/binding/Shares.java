package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a share is a part of, in the form PART_IN_WHOLE. */
final class Shares {
    private static final String PARTNER = "PARTNER";
    private static final String IN = "_IN_";

    private Shares() {}

    /** What the share at a place is of, or null if it is not said for sure. */
    static @Nullable String of(Clause clause, int at, @Nullable Concept concept, Context context) {
        Concept before = context.goesOn(false);
        String listed = clause.listedShare();
        if (listed != null && new Surroundings(clause.elements, at).isBracketed()) {
            return listed;
        }
        String again = Element.isRightBehindMoney(clause.elements, at) ? clause.shareAgain(concept) : null;
        if (again != null) {
            return again;
        }
        String ofPlace = concept == Concept.RANK ? Ranked.shareOfPlace(clause, at) : null;
        if (ofPlace != null && new Surroundings(clause.elements, at).flowBehind() == null) {
            return ofPlace;
        }
        String own = name(concept);
        if (clause.isPortion() && own != null) {
            return PARTNER + IN + investment(clause, own);
        }
        Flow whole = new Surroundings(clause.elements, at).flowBehind();
        if (concept == Concept.SHARE) {
            String goesTo = goesTo(clause);
            return goesTo == null ? ofShare(clause, before) : goesTo;
        }
        String part = own;
        if (clause.head != null && clause.head.equals(whole) && isOfHead(clause, at)) {
            String outer = clause.parent == null ? null : name(clause.parent.concept());
            boolean isPart = outer != null
                    && !outer.equals(own)
                    && Statistic.TOTAL_TRADE.name().equals(own)
                    && !isPartyBefore(clause, at);
            return own == null ? null : (isPart ? outer : PARTNER) + IN + own;
        }
        if (whole == null || (clause.head != null && whole.equals(clause.head))) {
            boolean isDirected = concept == Concept.EXPORTS || concept == Concept.IMPORTS;
            if (part != null && !isDirected && clause.head == null) {
                return PARTNER + IN + investment(clause, part);
            }
            Surroundings around = new Surroundings(clause.elements, at);
            boolean isInvestment = concept != null && concept.isInvestment();
            boolean isOfTotal = (around.isBracketed() || (around.isAlternative() && concept == Concept.TRADE))
                    && around.isBehind(Category.OF)
                    && around.isBehind(Category.IT);
            boolean isOfAny = isInvestment || clause.head == null || concept == Concept.TRADE;
            if (part != null && (around.isBehind(Category.OWN) || (isOfTotal && isOfAny))) {
                return PARTNER + IN + part;
            }
            if (isDirected && part != null) {
                boolean isOfIt = around.isBehind(Category.OF) && around.isBehind(Category.IT);
                boolean isOfTrade = isPartOfTrade(clause, before) || (isOfIt && context.isTradeTold);
                boolean isOfPartner = isBehindWhole(clause, concept)
                        || !isOfTrade
                        || Sharers.isWithin(clause.elements, at)
                        || isTakenPartIn(clause.elements);
                return isOfPartner ? PARTNER + IN + part : part + IN + Statistic.TOTAL_TRADE;
            }
            return null;
        }
        String wholeName = name(held(concept, whole.concept()));
        if (wholeName == null) {
            return null;
        }
        boolean isPart = part != null
                && clause.head != null
                && !part.equals(wholeName)
                && wholeName.equals(Statistic.TOTAL_TRADE.name())
                && !(whole.concept() == Concept.WORLD_TRADE && isOfIt(clause, at));
        return (isPart ? part : PARTNER) + IN + wholeName;
    }

    /** What is held, where investment is the whole of a part that is held: a stock of 3.6 billion, 23.9% of all FDI. */
    static Concept held(@Nullable Concept part, Concept whole) {
        return part == Concept.STOCK && whole == Concept.INVESTMENT ? Concept.STOCK : whole;
    }

    /**
     * Whether what was said before, and not the flow word of the clause, has a share: that is 38.6% of foreign trade.
     */
    private static boolean isOfIt(Clause clause, int at) {
        int segment = clause.elements.get(at).segment();
        for (int i = at - 1; i >= 0 && clause.elements.get(i).segment() == segment; i--) {
            if (clause.elements.get(i).is(Category.IT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of making up stands before a share, and nothing but "of" and names before the flow word behind.
     */
    private static boolean isOfHead(Clause clause, int at) {
        if (!new Surroundings(clause.elements, at).isBefore(Category.MAKES_UP)) {
            return false;
        }
        for (int i = at + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            if (element.flow() != null) {
                return true;
            }
            boolean isNamed = element.isIdle()
                    || element.is(Category.OF)
                    || element.is(Category.OWN)
                    || element.is(Category.MODIFIER)
                    || element.is(Category.POSSESSIVE)
                    || element.party() != null
                    || element.amount() != null;
            if (!isNamed) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the first flow is the whole in which someone has a part, for its owner or a word of totals stands before
     * it: podílel se na celkovém českém dovozu.
     */
    private static boolean isTakenPartIn(List<Element> elements) {
        boolean isPart = false;
        boolean isOf = false;
        boolean isWhole = false;
        for (Element element : elements) {
            if (element.flow() != null || element.amount() != null) {
                return isWhole && element.flow() != null;
            }
            boolean isLink = isPart && element.is(Category.OF);
            boolean isOwner = isOf && element.party() != null;
            isWhole = isOwner
                    || (isLink && element.item().to() > element.item().from() + 1)
                    || (isWhole && element.isSmall());
            isOf = isLink || (isOf && element.isSmall());
            isPart = element.is(Category.MAKES_UP) || (isPart && element.isIdle());
        }
        return false;
    }

    private static boolean isPartyBefore(Clause clause, int at) {
        return Scan.any(clause.elements.subList(0, at), e -> e.party() != null);
    }

    /** Whether the sentence gave the flow with all partners before. */
    private static boolean isBehindWhole(Clause clause, @Nullable Concept concept) {
        for (Clause c = clause.parent; c != null; c = c.parent) {
            if (World.WORLD.equals(c.partner) && c.concept() == concept) {
                return true;
            }
        }
        return false;
    }

    /** Whether trade was spoken of, in the sentence or before, of which exports or imports are a part. */
    private static boolean isPartOfTrade(Clause clause, @Nullable Concept before) {
        boolean isHere = Scan.any(
                clause.sentence,
                e -> e.item() instanceof Flow f
                        && (f.concept() == Concept.TRADE || f.concept() == Concept.WORLD_TRADE));
        return isHere || before == Concept.TRADE;
    }

    /** The flow to which a share is said to go: the larger part (76.7 percent of the total) goes to exports. */
    private static @Nullable String goesTo(Clause clause) {
        List<Element> all = clause.sentence;
        int from =
                clause.elements.isEmpty() ? all.size() : all.indexOf(clause.elements.get(clause.elements.size() - 1));
        boolean isNamed = Scan.any(clause.elements, e -> e.item() instanceof Flow f && name(f.concept()) != null);
        int verb = -1;
        for (int i = Math.max(0, from); i < all.size() && !isNamed; i++) {
            Element element = all.get(i);
            if (element.flow() != null) {
                String part = name(element.flow().concept());
                boolean isGoal = verb >= 0 && part != null && all.get(verb).segment() == element.segment();
                return isGoal ? part + IN + Statistic.TOTAL_TRADE : null;
            }
            boolean isOfOther = element.party() != null
                    || element.amount() != null
                    || element.is(Category.UP)
                    || element.is(Category.DOWN);
            if (i > from && isOfOther) {
                return null;
            }
            verb = element.is(Category.MAKES_UP) ? i : verb;
        }
        return null;
    }

    /** The share that the measure of a clause has in a whole, or that its partner has; null if it has none. */
    static @Nullable String ofWhole(@Nullable Concept part, Flow whole, boolean isOfPair) {
        String wholeName = name(held(part, whole.concept()));
        String partName = name(part);
        return wholeName == null
                ? null
                : isOfPair && partName != null ? partName + IN + wholeName : PARTNER + IN + wholeName;
    }

    /** What a share of a partner is of, or null if it is not that of a partner in trade. */
    static @Nullable Concept whole(String share) {
        if (share.equals(PARTNER + IN + Statistic.EXPORTS)) {
            return Concept.EXPORTS;
        }
        return share.equals(PARTNER + IN + Statistic.IMPORTS)
                ? Concept.IMPORTS
                : share.equals(PARTNER + IN + Statistic.TOTAL_TRADE) ? Concept.TRADE : null;
    }

    /** The share that a partner has in a flow, or null if it has none in such. */
    static @Nullable String ofPartnerIn(Concept concept) {
        String name = name(concept);
        return name == null ? null : PARTNER + IN + name;
    }

    /** Whether a share is that of a partner. */
    static boolean isOfPartner(String share) {
        return share.startsWith(PARTNER);
    }

    /** What a partner has a share in, of a share of a partner. */
    static String inWhich(String share) {
        return share.substring((PARTNER + IN).length());
    }

    /** The share that a partner has in what it is ranked by. */
    static String ofPartner(String ranked) {
        return PARTNER + IN + ranked;
    }

    private static @Nullable String ofShare(Clause clause, @Nullable Concept before) {
        List<Element> elements = clause.elements;
        Flow first = null;
        Flow second = null;
        boolean isOf = false;
        boolean isWhole = false;
        Category link = Category.FILLER;
        for (Element element : elements) {
            Flow flow = element.flow();
            Amount share = element.amount();
            // what stands behind a percentage is what it is of: a share of 3.2% of imports
            isWhole |= element.party() != null || (share != null && share.kind() == Amount.Kind.PERCENT);
            if (element.is(Category.OF) && !isWhole) {
                link = Category.OF;
            } else if (element.is(Category.IN) || isWhole) {
                link = Category.IN;
            }
            boolean isTold =
                    flow != null && isVerb(flow) && (hasNoun(elements) || (before != null && before.isTrade()));
            if (flow != null && name(flow.concept()) != null && !isTold) {
                if (first == null) {
                    first = flow;
                    isOf = link == Category.OF;
                } else if (second == null) {
                    second = flow;
                }
            }
        }
        if (first == null && clause.parent != null && clause.parent.shareOf != null) {
            return clause.parent.shareOf;
        }
        if (first == null && clause.carriedShare != null) {
            return clause.carriedShare;
        }
        String ranked = first == null ? Ranked.partner(clause, 0) : "";
        if (!ranked.isEmpty()) {
            return ofPartnerIn(Concept.valueOf(ranked));
        }
        if (first == null) {
            String whole = before == null ? null : before.isBalance() ? Statistic.TOTAL_TRADE.name() : name(before);
            return whole == null ? null : PARTNER + IN + whole;
        }
        String part = name(first.concept());
        String of = second == null ? null : name(second.concept());
        if (of != null && !of.equals(part)) {
            return part + IN + of;
        }
        String besides = clause.parent == null || second != null ? null : besides(clause.parent.shareOf, part);
        if (besides != null) {
            return besides;
        }
        boolean isPart = isOf
                && second == null
                && !Statistic.TOTAL_TRADE.name().equals(part)
                && startsWithShare(elements, first)
                && !isOwned(elements);
        return isPart ? part + IN + Statistic.TOTAL_TRADE : PARTNER + IN + part;
    }

    /**
     * What the share of a flow is behind another share: of imports, behind that of a partner in exports, that in
     * imports; behind exports in trade, imports in trade; null if the share before says nothing of it.
     */
    private static @Nullable String besides(@Nullable String before, @Nullable String flow) {
        if (before == null
                || flow == null
                || before.endsWith(IN + flow)
                || Statistic.TOTAL_TRADE.name().equals(flow)) {
            return null;
        }
        boolean isInTrade = before.endsWith(IN + Statistic.TOTAL_TRADE);
        return isOfPartner(before) == isInTrade
                ? null
                : isInTrade ? flow + IN + Statistic.TOTAL_TRADE : PARTNER + IN + flow;
    }

    /** Whether a flow word tells what someone does to have a share: bought, or received, 12.6% of exports. */
    private static boolean isVerb(Flow flow) {
        return flow.concept().isVerb() || flow.concept() == Concept.ATTRACT;
    }

    private static boolean hasNoun(List<Element> elements) {
        return Scan.any(
                elements,
                e -> e.item() instanceof Flow f && f.concept().isTrade() && !isVerb(f) && name(f.concept()) != null);
    }

    /** The name of an inflow that is said to be net. */
    private static String investment(Clause clause, String name) {
        boolean isNet = name.equals(Statistic.FDI_GROSS_INFLOW.name()) && Statistics.hasModifier(clause, "NET");
        return isNet ? Statistic.FDI_NET_INFLOW.name() : name;
    }

    /** Whether a word of owning stands before the share: its share in exports is that of a partner. */
    private static boolean isOwned(List<Element> elements) {
        for (Element element : elements) {
            if (element.is(Category.OWN) || element.is(Category.POSSESSIVE)) {
                return true;
            }
            if (element.item() instanceof Flow share && share.concept() == Concept.SHARE) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWithShare(List<Element> elements, Flow flow) {
        for (Element element : elements) {
            if (element.item().equals(flow)) {
                return false;
            }
            if (element.item() instanceof Flow share && share.concept() == Concept.SHARE) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a share was told of last is a partner's part in a flow: of its imports. */
    static boolean isOfPartnerIn(@Nullable String share, @Nullable Concept whole) {
        String name = name(whole);
        return share != null && name != null && share.equals(PARTNER + IN + name);
    }

    /** The statistic that a flow is in the name of a share; null if nobody has a share in it. */
    static @Nullable String name(@Nullable Concept concept) {
        if (concept == null) {
            return null;
        }
        return switch (concept) {
            case TRADE, WORLD_TRADE -> Statistic.TOTAL_TRADE.name();
            case EXPORTS, SELL -> Statistic.EXPORTS.name();
            case IMPORTS, BUY -> Statistic.IMPORTS.name();
            case INVESTMENT, INVEST, ATTRACT -> Statistic.FDI_GROSS_INFLOW.name();
            case STOCK -> Statistic.FDI_STOCK.name();
            default -> null;
        };
    }
}
