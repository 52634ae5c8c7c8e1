package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a clause measures: by its flow word, by how it states a share, or by what was spoken of before. */
final class Measures {
    private static final int MOST_UNKNOWN = 2;
    /** What says that something came in over a time, and is not held at its end. */
    private static final ImmutableList<String> INFLOWS = ImmutableList.of("INFLOW", "GROSS", "NET");

    private final Context context;

    Measures(Context context) {
        this.context = context;
    }

    /** What a clause measures, or null if nothing says it. */
    @Nullable
    Concept of(Clause clause) {
        Excess excess = Excess.of(clause);
        if (excess != null) {
            return excess.balance();
        }
        Concept concept = clause.concept();
        if (Ranked.isInFlow(clause, clause.parent == null ? null : clause.parent.measured)) {
            return Concept.RANK;
        }
        if (clause.has(Category.REAL) && concept != null && concept.isTrade()) {
            return null;
        }
        concept = concept == Concept.ATTRACT && !isOfInvestment(clause.sentence) ? received(clause) : concept;
        if (concept == null && Ratios.isShareOfIt(clause) && context.goesOn(isPlural(clause)) != null) {
            concept = Concept.SHARE;
        }
        if ((concept == null || clause.head == null) && Ratios.isShareOfWhole(clause)) {
            concept = Concept.SHARE;
        }
        boolean isPronoun = clause.startsWith(Category.IT) && context.share != null;
        if (concept == null && isPronoun && Ratios.isShareByPronoun(clause)) {
            concept = Concept.SHARE;
        }
        boolean isOfTold = concept == null || concept.isVerb();
        if (isOfTold && Ratios.isShareOfTold(clause, context.goesOn(false), context.isOfAll())) {
            concept = Concept.SHARE;
        }
        if (concept == null && (Ratios.goesOnWithShare(clause) || Ratios.isListedByPlace(clause))) {
            concept = Concept.SHARE;
        }
        concept = concept == null && clause.hasAmounts() ? ofMarkets(clause) : concept;
        concept = concept == Concept.TRADE && clause.hasAmounts() ? ofMarket(clause) : concept;
        boolean isOfThings = Scan.any(
                clause.sentence, e -> e.flow() != null && e.flow().concept().isCount() && clause.head == null);
        concept = concept == null && isLabelOfRank(clause) ? Concept.RANK : concept;
        concept = concept == null && isSharedAim(clause) ? Concept.TRADE : concept;
        concept = concept == null ? Ranked.takenBehind(clause) : concept;
        concept = concept == null && isPlace(clause) && tellsPlaceFirst(clause) ? Concept.RANK : concept;
        if (concept == null && clause.hasAmounts() && !isOfThings && mayGoOn(clause)) {
            boolean isPointing = clause.elements.get(0).is(Category.IT);
            concept = isPointing ? context.pointedAt(isPlural(clause)) : context.goesOn(isPlural(clause));
            concept = concept == null && clause.carriedShare != null && context.shareOf == null
                    ? Shares.whole(clause.carriedShare)
                    : concept;
        }
        concept = concept == null && isPlace(clause) ? Concept.RANK : concept;
        concept = concept == Concept.STOCK && isPlaced(clause) ? Concept.RANK : concept;
        concept = isPlaceByShare(clause, concept) ? Concept.RANK : concept;
        concept = concept == null ? Ratios.ofWith(clause) : concept;
        concept = Ratios.isShareByVerb(clause, concept) ? Concept.SHARE : concept;
        concept = concept == Concept.INVESTMENT && isOfProjects(clause) ? Concept.PROJECT_VALUE : concept;
        concept = concept == Concept.PROJECT_VALUE && isOfBothFlows(clause) ? Concept.TRADE : concept;
        concept = isFlowOfInvestment(concept) && (isHeld(clause) || isHeldInReturn(clause)) ? Concept.STOCK : concept;
        concept = concept == Concept.REVERSE ? opposite(clause) : concept;
        concept = Ratios.isCoverage(clause, concept) ? Concept.COVERAGE : concept;
        return isOfOtherMoney(clause, concept) ? null : concept;
    }

    /** Whether a share is that of an investor where no investment was told: the largest investor, with a 5% share. */
    private boolean isOfOtherMoney(Clause clause, @Nullable Concept concept) {
        Concept told = Ranked.told(context);
        return concept == Concept.SHARE
                && Sharers.isPartner(clause.sentence, Concept.INVESTMENT)
                && Scan.none(clause.elements, e -> e.flow() != null && e.flow().concept() != Concept.SHARE)
                && (told == null || !told.isInvestment());
    }

    /** Whether two countries of whose trade was spoken set themselves an aim: both have set a goal of 3 billion. */
    private boolean isSharedAim(Clause clause) {
        List<Element> all = clause.elements;
        int aim = Scan.past(
                all,
                0,
                e -> !(e.item() instanceof Cue cue && cue.value(Category.STATUS).equals("TARGET")));
        return clause.has(Category.BOTH)
                && context.goesOn(false) == Concept.TRADE
                && Element.firstMoney(all.subList(aim, all.size())) != null
                && Scan.none(all.subList(aim, all.size()), Measures::isUnknown)
                && Scan.where(all, Measures::isUnknown).size() <= MOST_UNKNOWN;
    }

    private static boolean isUnknown(Element element) {
        return element.item() instanceof Cue cue && cue.isUnknown();
    }

    /** Whether a clause tells a place among partners. */
    private static boolean isPlace(Clause clause) {
        return clause.has(Category.PARTNER) && (clause.has(Category.RANKED) || hasOrdinal(clause));
    }

    /** Whether the first figure of a clause is a place, not a sum or share that goes on with what was told before. */
    private static boolean tellsPlaceFirst(Clause clause) {
        for (Element element : clause.elements) {
            Amount amount = element.amount();
            if (amount != null) {
                boolean isNumber = amount.kind() == Amount.Kind.BARE && amount.magnitude() == null;
                return isNumber || amount.kind() == Amount.Kind.ORDINAL;
            }
        }
        return false;
    }

    /** Whether a position is a place among partners, not a sum of money. */
    private static boolean isPlaced(Clause clause) {
        return clause.has(Category.PARTNER)
                && Scan.none(
                        clause.elements, e -> e.amount() != null && e.amount().kind() == Amount.Kind.MONEY);
    }

    /**
     * What the turnover is of a partner that is said to buy or to sell: the largest importer of goods, with a turnover.
     */
    private static Concept ofMarket(Clause clause) {
        String partner = "";
        for (Element element : clause.elements) {
            if (element.flow() != null || element.amount() != null) {
                break;
            }
            partner = element.item() instanceof Cue cue && cue.is(Category.PARTNER)
                    ? cue.value(Category.PARTNER)
                    : partner;
        }
        return partner.isEmpty() || partner.equals(Concept.INVESTMENT.name())
                ? Concept.TRADE
                : Concept.valueOf(Ranked.flowOfPartners(partner));
    }

    /** What a list measures whose head names those with whom it is done: leading markets: China, 102 million. */
    private @Nullable Concept ofMarkets(Clause clause) {
        boolean hasMoney =
                Scan.any(clause.elements, e -> e.item() instanceof Amount a && a.mayBeMoney() && a.magnitude() != null);
        if (!hasMoney) {
            return null;
        }
        String partners = "";
        for (Element element : clause.sentence) {
            if (element.flow() != null || element.amount() != null) {
                break;
            }
            partners = element.item() instanceof Cue cue && cue.is(Category.PARTNER)
                    ? cue.value(Category.PARTNER)
                    : partners;
        }
        Concept told = context.concept();
        boolean isSource = partners.equals(Ranked.SOURCE) && told != null && told.isInvestment();
        return partners.isEmpty()
                ? null
                : isSource ? Concept.INVESTMENT : Concept.valueOf(Ranked.flowOfPartners(partners));
    }

    /**
     * Whether an investment is that of the projects counted right before: 26 projects, with an investment of 5 million.
     */
    private static boolean isOfProjects(Clause clause) {
        Clause before = clause.parent;
        boolean isCounted = before != null
                && before.measured == Concept.PROJECTS
                && before.depth == clause.depth
                && Element.firstMoney(before.elements) == null
                && before.hasAmounts();
        Element first = clause.elements.get(0);
        boolean isTheirs = first.is(Category.WITH)
                || first.is(Category.THERE)
                || first.is(Category.MAKES_UP)
                || first.is(Category.VIEWED)
                || isUnknown(first);
        return isCounted
                && isTheirs
                && Scan.none(INFLOWS, m -> Statistics.says(clause, m))
                && Scan.none(clause.elements, e -> e.party() != null);
    }

    /** Whether a total value alone is told behind exports and imports, so that it is that of both. */
    private boolean isOfBothFlows(Clause clause) {
        Concept before = context.concept();
        return context.bothWays.areTold()
                && before != null
                && before.isTrade()
                && clause.head != null
                && clause.head.modifier().equals("TOTAL")
                && Scan.all(clause.sentence, e -> e.flow() == null || e.flow().equals(clause.head));
    }

    private static boolean isFlowOfInvestment(@Nullable Concept concept) {
        return concept == Concept.INVESTMENT || concept == Concept.INVEST;
    }

    /** Whether investment is said to be held, at a day or at the end of a period, so that it is a stock. */
    private static boolean isHeld(Clause clause) {
        boolean isStock = Statistics.says(clause, "STOCK") || clause.has(Category.LEVEL) || isLabelWithDay(clause);
        boolean isInflow = Scan.any(INFLOWS, m -> Statistics.says(clause, m));
        return isStock
                && !isInflow
                && Scan.any(
                        clause.elements,
                        e -> e.item() instanceof Time time
                                && (time.kind() == Time.Kind.DAY
                                        || ((time.isEnd() || time.isDue()) && time.kind() == Time.Kind.PERIOD)));
    }

    /**
     * Whether a stock was told and a clause tells without a time what the host has in the other country: Chilean
     * investment in Canada stood at 3 billion; in the other direction, investors held 3 billion.
     */
    private boolean isHeldInReturn(Clause clause) {
        Clause before = clause.parent;
        boolean isTurned = before != null
                && before.measured == Concept.STOCK
                && before.head != null
                && before.head.concept() == Concept.REVERSE;
        return (isTurned || (context.concept() == Concept.STOCK && startsWithHost(clause)))
                && !clause.hasTime()
                && (clause.has(Category.LEVEL) || Statistics.says(clause, "STOCK"))
                && Scan.none(INFLOWS, m -> Statistics.says(clause, m));
    }

    /** Whether the first party of a clause is the host of the investment that was told before. */
    private boolean startsWithHost(Clause clause) {
        Pair told = context.investment;
        Element first = Scan.at(clause.elements, Scan.first(clause.elements, 0, e -> e.party() != null));
        return told != null
                && first != null
                && first.party() != null
                && first.party().area().equals(told.reporter());
    }

    /** Whether a clause names a place among partners and gives nothing but that: rank among the suppliers: 11th. */
    private static boolean isLabelOfRank(Clause clause) {
        return clause.has(Category.PARTNER)
                && clause.has(Category.RANKED)
                && hasOrdinal(clause)
                && Scan.all(
                        clause.elements,
                        e -> e.amount() == null
                                || e.amount().kind() == Amount.Kind.ORDINAL
                                || e.amount().kind() == Amount.Kind.PERCENT);
    }

    /**
     * Whether a clause tells places and no other figure, of one whose share was told or is named: by this indicator it
     * was in 98th place (in 2015 – 107th); by its share in trade it took 98th place.
     */
    private static boolean isPlaceByShare(Clause clause, @Nullable Concept concept) {
        boolean isTold = clause.sharesBefore() != null || clause.carriedShare != null;
        return (concept == Concept.SHARE || (clause.head == null && isTold && clause.has(Category.IT)))
                && clause.has(Category.RANKED)
                && Places.isOfPlaces(clause.elements);
    }

    /** Whether a bracket before the first figure says as of when: direct investment in Fiji (end-2022): 1.4 billion. */
    private static boolean isLabelWithDay(Clause clause) {
        int first = Scan.past(clause.elements, 0, e -> e.amount() == null);
        return Scan.any(
                clause.elements.subList(0, first),
                e -> e.depth() > clause.depth
                        && e.time() != null
                        && (e.time().kind() == Time.Kind.DAY || e.time().isEnd()));
    }

    private static boolean hasOrdinal(Clause clause) {
        return Scan.any(clause.elements, e -> e.item() instanceof Amount a && a.kind() == Amount.Kind.ORDINAL);
    }

    /** Whether a sentence speaks of investment, or goes on to, so that what is received is no guest. */
    private boolean isOfInvestment(List<Element> all) {
        Concept before = context.concept();
        return (before != null && before.isInvestment())
                || Scan.any(
                        all,
                        e -> e.item() instanceof Flow f
                                && f.concept() != Concept.ATTRACT
                                && (f.concept().isInvestment() || f.concept() == Concept.CAPITAL));
    }

    /** What is received where goods are spoken of: they were shipped there, and 98.6 million were received; or null. */
    private static @Nullable Concept received(Clause clause) {
        Concept before = clause.parent == null ? null : clause.parent.concept();
        boolean isOfGoods = before == Concept.SELL || before == Concept.EXPORTS;
        return isOfGoods && !Ratios.isShareOfWhole(clause) ? Concept.BUY : null;
    }

    /** The flow against the one that was spoken of, or null if none was. */
    private @Nullable Concept opposite(Clause clause) {
        Concept said = clause.parent == null ? null : clause.parent.concept();
        said = said == null ? context.concept() : said;
        if (said == Concept.EXPORTS || said == Concept.SELL) {
            return Concept.IMPORTS;
        }
        if (said != null && said.isInvestment()) {
            return Statistics.says(clause, "STOCK") ? Concept.STOCK : Ranked.told(context);
        }
        return said == Concept.IMPORTS || said == Concept.BUY ? Concept.EXPORTS : ofVerb(clause);
    }

    /** What a verb says of goods where nothing tells to what they go the other way: umgekehrt wurden 2 importiert. */
    private static @Nullable Concept ofVerb(Clause clause) {
        for (Element element : clause.elements) {
            Flow flow = element.flow();
            if (flow != null && (flow.concept() == Concept.SELL || flow.concept() == Concept.BUY)) {
                return flow.concept();
            }
        }
        return null;
    }

    private static boolean isPlural(Clause clause) {
        return Scan.any(
                clause.elements,
                e -> e.item() instanceof Cue cue && !cue.value(Category.IT).isEmpty());
    }

    /** Whether a clause without a flow word speaks of what was measured in the sentence before. */
    private static boolean mayGoOn(Clause clause) {
        int unknown = 0;
        boolean isTied = false;
        boolean isAim = false;
        for (Clause c = clause; c != null && c.head == null; c = c.parent) {
            for (Element element : c.upToFigures()) {
                if (element.is(Category.IT)) {
                    boolean isList = Scan.any(clause.sentence, e -> e.is(Category.RESPECTIVELY));
                    return !isList || clause.isDistributed;
                }
                if (element.is(Category.TOPIC)) {
                    return false;
                }
                isTied |= element.item() instanceof Time
                        || element.item() instanceof PartyName
                        || element.is(Category.UP)
                        || element.is(Category.DOWN);
                isAim |= element.is(Category.STATUS) && clause.has(Category.BOTH);
                unknown += isUnknown(element) ? 1 : 0;
                if (isAim && isUnknown(element)) {
                    return false; // both want to spend 3 billion
                }
            }
        }
        return isTied && unknown <= MOST_UNKNOWN;
    }
}
