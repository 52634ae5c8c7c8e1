package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who has a share or a place among partners, and in whose trade. */
final class Sharers {
    private final Context context;

    Sharers(Context context) {
        this.context = context;
    }

    /** The one in whose trade it is, and the one that has the share or place; null if nobody is known. */
    @Nullable
    Pair of(Clause clause, List<Parties.Named> named, boolean isRank) {
        Area reporter = context.reporter();
        Set<Area> areas = NamedSides.areas(
                isRank
                        ? named.stream()
                                .filter(n ->
                                        !Regions.isRegion(clause.elements, n.index()) && !isNext(clause, n.index()))
                                .toList()
                        : named);
        Pair before = context.share;
        boolean isOfRanked = !isRank
                && clause.parent != null
                && clause.parent.measured == Concept.RANK
                && clause.startsWith(Category.WITH);
        if (isOfRanked && before != null) {
            return before;
        }
        Pair invested = isRank ? null : ofInvestor(clause);
        if (invested != null) {
            return invested;
        }
        Concept outer = clause.parent == null ? null : clause.parent.measured;
        boolean isBehindShare = outer == Concept.SHARE || (outer == Concept.RANK && Ranked.isInFlow(clause, outer));
        if (areas.isEmpty() && before != null && (!isRank || isBehindShare)) {
            return before;
        }
        Concept ranked = clause.parent == null ? null : clause.parent.concept();
        if (areas.isEmpty() && isRank && ranked != null && (ranked.isInvestment() || ranked.isPosition())) {
            return context.investment;
        }
        Pair amongInvestors = isRank ? amongInvestors(clause, areas) : null;
        if (amongInvestors != null) {
            return amongInvestors;
        }
        boolean isOfPlace = isRank || tellsPlace(clause);
        Area ofPartners = isOfPlace ? Owners.ofPartner(clause, context.bareGenitive) : null;
        Area whole = ofPartners == null ? Owners.beforeWhole(clause) : ofPartners;
        whole = whole == null && areas.size() == 2 ? Owners.besideWhole(clause, context.bareGenitive) : whole;
        Area base = whole != null ? whole : reporter != null ? reporter : NamedSides.first(named, Category.POSSESSIVE);
        if (base == null) {
            return null;
        }
        if (whole != null && !whole.equals(reporter) && reporter != null && areas.size() == 1) {
            return new Pair(whole, reporter, false);
        }
        boolean isAlone = isRank && whole == null && areas.equals(Set.of(base));
        boolean isRankedAlone = isAlone && (isRanked(named.get(0)) || isInvestor(clause));
        Area owner = isRankedAlone ? context.partnerOf(base) : null;
        if (owner != null && !owner.equals(World.WORLD)) {
            return new Pair(owner, base, false);
        }
        areas.remove(base);
        areas.remove(World.WORLD);
        Area partner =
                areas.isEmpty() ? context.partnerOf(base) : areas.iterator().next();
        return Sides.pair(base, partner);
    }

    /** Both sides where a sentence names who invests and where, and a clause of it the share: its share is 22.8%. */
    private @Nullable Pair ofInvestor(Clause clause) {
        Clause whole = clause.wholeSentence();
        List<Parties.Named> all = new Parties(context).named(whole, Concept.INVEST);
        boolean isOther = Scan.any(
                clause.elements, e -> e.flow() != null && e.flow().concept().isTrade());
        boolean isNamed = NamedSides.areas(all).size() == 2 && NamedSides.first(all, Category.IN) != null;
        return isOther || !isNamed || !isPartner(whole.elements, Concept.INVESTMENT)
                ? null
                : new Investors(context).of(whole, Concept.INVEST, all);
    }

    /** Whether a word names partners by what they do. */
    static boolean isPartner(List<Element> elements, Concept done) {
        return Scan.any(
                elements,
                e -> e.item() instanceof Cue cue && cue.value(Category.PARTNER).equals(done.name()));
    }

    /** Whether a name stands behind a word that says who comes next: third, followed by Cuba. */
    private static boolean isNext(Clause clause, int at) {
        boolean isRanked = false;
        for (int i = 0; i < at && i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            isRanked |= element.amount() != null && element.amount().kind() == Amount.Kind.ORDINAL;
            if (isRanked && element.is(Category.WHILE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause of a share tells a place too: the eighth supplier of Kenya, with a share of 3.2%. */
    private static boolean tellsPlace(Clause clause) {
        boolean isPlace = false;
        for (Element element : clause.elements) {
            Amount amount = element.amount();
            isPlace |= amount != null && amount.kind() == Amount.Kind.ORDINAL;
            if (isPlace && element.is(Category.PARTNER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a party, the only one that a clause names, is the one that has the place: Italy's rank as a supplier. */
    private static boolean isRanked(Parties.Named named) {
        return switch (named.relation()) {
            case FILLER, OF, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** Whether the party that a clause names is told to be an investor: Switzerland is the seventh investor there. */
    static boolean isInvestor(Clause clause) {
        boolean isNamed = false;
        boolean isPlaced = false;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            PartyName party = element.party();
            if (party != null) {
                boolean isSaid = Element.is(clause.elements, i + 1, Category.LEVEL)
                        && !(i > 0 && isLink(clause.elements.get(i - 1)));
                isNamed = isSaid && !party.isDemonym();
            }
            isPlaced |= isNamed && element.amount() != null && element.amount().kind() == Amount.Kind.ORDINAL;
            if (isPlaced
                    && element.item() instanceof Cue cue
                    && cue.value(Category.PARTNER).equals(Concept.INVESTMENT.name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a party makes up a share within a flow, both of which stand before it: in Czech imports, the island made
     * up 0.6%.
     */
    static boolean isWithin(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        if (at < 1 || !elements.get(at - 1).is(Category.MAKES_UP)) {
            return false;
        }
        boolean isNamed = false;
        boolean isInFlow = false;
        boolean isOfFlow = false;
        for (int i = at - 2; i >= 0 && elements.get(i).segment() == segment; i--) {
            Element element = elements.get(i);
            boolean isLinked = i > 0 && isLink(elements.get(i - 1));
            isNamed |= element.party() != null && !isOfFlow && !isLinked;
            isInFlow |= isOfFlow && element.is(Category.IN);
            isOfFlow = element.flow() != null
                    || (isOfFlow && (element.isIdle() || element.party() != null || element.is(Category.OWN)));
        }
        return isNamed && isInFlow;
    }

    private static boolean isLink(Element element) {
        return !element.is(Category.FILLER)
                && (element.is(Category.TO)
                        || element.is(Category.FROM)
                        || element.is(Category.WITH)
                        || element.is(Category.IN));
    }

    /** Both sides where one ranks among those who invest in another: in 33rd place of 141 investors in Vietnam. */
    private static @Nullable Pair amongInvestors(Clause clause, Set<Area> areas) {
        for (int i = 0; i + 2 < clause.elements.size(); i++) {
            Flow flow = clause.elements.get(i).flow();
            PartyName host = clause.elements.get(i + 2).party();
            boolean isHost = flow != null
                    && flow.concept() == Concept.INVEST
                    && i > 0
                    && clause.elements.get(i - 1).amount() != null
                    && clause.elements.get(i + 1).is(Category.IN)
                    && areas.size() == 2;
            for (Area area : isHost && host != null ? areas : Set.<Area>of()) {
                if (host != null && !area.equals(host.area())) {
                    return new Pair(host.area(), area, false);
                }
            }
        }
        return null;
    }
}
