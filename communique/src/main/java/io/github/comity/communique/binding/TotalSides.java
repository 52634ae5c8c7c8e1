package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose trade with whom a clause tells that is the same in both directions. */
final class TotalSides {
    private final Context context;

    TotalSides(Context context) {
        this.context = context;
    }

    /** The sides of a clause, or null if nobody is known. */
    @Nullable
    Pair of(Clause clause, Concept concept, List<Parties.Named> named) {
        Pair pair = found(clause, concept, named);
        if (concept == Concept.WORLD_TRADE && clause.head != null) {
            context.isForeignOfPair = pair != null && !World.WORLD.equals(pair.partner());
        }
        return pair;
    }

    private @Nullable Pair found(Clause clause, Concept concept, List<Parties.Named> named) {
        Set<Area> areas = NamedSides.areas(named);
        context.owner = areas.isEmpty() ? context.owner : null;
        Area reporter = context.reporter();
        Area owner = isOfTwo(named) ? null : NamedSides.first(named, Category.POSSESSIVE);
        owner = owner == null && NamedSides.first(named, Category.WITH) != null
                ? NamedSides.first(named, Category.OF)
                : owner;
        if (areas.size() >= 2) {
            Area first = reporterAmong(areas, owner);
            Area partner = partnerAmong(named, first);
            return partner == null ? null : new Pair(first, partner, false);
        }
        boolean isOfPair = areas.isEmpty() && clause.head == null && context.isForeignOfPair;
        boolean isWorld = concept == Concept.WORLD_TRADE
                && !clause.has(Category.BOTH)
                && !isOfPair
                && !(areas.isEmpty() && isSumOfPair(clause))
                && !(context.pairHeading.isAbove() && (areas.isEmpty() || clause.head == null));
        isWorld |= Shares.isOfPartnerIn(context.shareOf, clause.total());
        boolean isBoth = clause.has(Category.BOTH) || Statistics.says(clause, "BOTH");
        boolean isTwo = clause.has(Category.BOTH) || (isBoth && !context.isExpected);
        if (isTwo && areas.size() < 2 && context.isOfTwoOthers(reporter)) {
            return null; // of whom is told what is told of the two
        }
        Area other = isTwo ? context.otherOfTwo(reporter) : isBoth ? context.otherSide(reporter) : null;
        boolean isOfBoth = other != null && reporter != null && areas.equals(ImmutableSet.of(reporter));
        if (areas.isEmpty() || isOfBoth) {
            Area partner = isWorld ? World.WORLD : other;
            boolean isOfMany = isTwo && !context.isExpected && context.parties.size() > 2;
            partner = reporter == null || partner != null || isOfMany ? partner : context.partnerOf(reporter);
            boolean isUnknown = isBoth && !isWorld && World.WORLD.equals(partner);
            return reporter == null || isUnknown ? null : Sides.pair(reporter, partner);
        }
        Area one = areas.iterator().next();
        if (one.equals(NamedSides.first(named, Category.WITH)) && !context.isExpected && context.parties.size() == 1) {
            return null; // who trades with it is not said
        }
        if (reporter == null || one.equals(reporter) || (owner != null && (isWorld || isUnknownPair(one)))) {
            boolean alone = isWorld || context.parties.size() < 2;
            return Sides.pair(one, alone ? World.WORLD : context.partnerOf(one));
        }
        return new Pair(reporter, one, false);
    }

    /**
     * Whether a total is said to follow from exports and imports that were told of one partner right before: foreign
     * trade thus came to 1.99 billion.
     */
    private boolean isSumOfPair(Clause clause) {
        Amount total = Element.firstMoney(clause.elements);
        return context.bothWays.areTold()
                && total != null
                && context.views.mayBeSum(context.reporter(), context.partner, total.inOnes())
                && Scan.any(clause.upToFigures(), e -> e.is(Category.HENCE));
    }

    /** Whether adjectives of two parties stand together, of which none owns the trade: Polish-Kenyan trade. */
    private static boolean isOfTwo(List<Parties.Named> named) {
        return named.size() == 2
                && named.get(0).isDemonym()
                && named.get(1).isDemonym()
                && named.get(1).index() <= named.get(0).index() + 2;
    }

    /** Of several parties the owner of the trade, or else whose data are quoted, or for whom the text speaks. */
    private Area reporterAmong(Set<Area> areas, @Nullable Area owner) {
        Area first = areas.iterator().next();
        Area reporter = context.reporter();
        Area speaker = context.speaker();
        if (context.quoted == null && (owner != null || context.speakers.isDescribed(speaker))) {
            Area own = owner == null ? first : owner;
            context.settle(own);
            if (own != World.WORLD) {
                return own;
            }
        }
        if (reporter != null && areas.contains(reporter)) {
            return reporter;
        }
        return speaker != null && areas.contains(speaker) ? speaker : first;
    }

    private boolean isUnknownPair(Area area) {
        return context.isExpected && !context.parties.contains(area);
    }

    private static @Nullable Area partnerAmong(List<Parties.Named> named, @Nullable Area reporter) {
        for (Category relation : new Category[] {Category.WITH, Category.TO, Category.FROM, Category.BETWEEN}) {
            for (Parties.Named n : named) {
                if (n.relation() == relation && !n.area().equals(reporter)) {
                    return n.area();
                }
            }
        }
        return NamedSides.other(named, reporter);
    }
}
