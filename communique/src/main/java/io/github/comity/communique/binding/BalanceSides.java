package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose balance a clause tells where other words than those of an owner say it: a balance in favour of Poland,
 * one that is positive for Poland, the balance between Kenya and Poland.
 */
final class BalanceSides {
    private static final int MOST_SMALL = 2;

    private final Context context;

    BalanceSides(Context context) {
        this.context = context;
    }

    /** Whose balance it is, and the other side. */
    record Told(Area owner, Area other) {}

    /** The two sides, or null if no such words stand in the clause. */
    @Nullable
    Told of(Clause clause, Concept concept, List<Parties.Named> named) {
        if (!concept.isBalance()) {
            return null;
        }
        boolean isLoss = concept == Concept.DEFICIT || Statistics.says(clause, "NEGATIVE");
        for (int i = 0; i < clause.elements.size(); i++) {
            boolean isFavour = clause.elements.get(i).is(Category.FAVOUR);
            Area area = isFavour || saysWhich(clause.elements.get(i)) ? linked(clause.elements, i, isFavour) : null;
            Area other = area == null ? null : other(named, area);
            if (area != null && other != null) {
                boolean isNot = Element.is(clause.elements, i - 1, Category.NOT); // не в пользу
                return (isFavour && isLoss) != isNot ? new Told(other, area) : new Told(area, other);
            }
        }
        return between(named);
    }

    /** Of two parties with a balance between them the one that reports, or else the first. */
    private @Nullable Told between(List<Parties.Named> named) {
        boolean isBetween =
                NamedSides.areas(named).size() == 2 && Scan.all(named, n -> n.relation() == Category.BETWEEN);
        if (!isBetween) {
            return null;
        }
        Area first = named.get(0).area();
        Area second = NamedSides.other(named, first);
        Area reporter = context.reporter();
        return second == null ? null : second.equals(reporter) ? new Told(second, first) : new Told(first, second);
    }

    private static boolean saysWhich(Element element) {
        return element.flow() == null && Statistics.side(element.item()) != 0;
    }

    /** The party behind a word with no more than small words and a preposition between, or null. */
    private static @Nullable Area linked(List<Element> elements, int at, boolean isLinked) {
        boolean isTold = isLinked;
        for (int i = at + 1; i < elements.size() && i <= at + MOST_SMALL + 1; i++) {
            Element element = elements.get(i);
            if (element.party() != null) {
                boolean isOne = isTold
                        && !element.party().isDemonym()
                        && element.party().area() != World.WORLD;
                return isOne ? element.party().area() : null;
            }
            boolean isLink = element.is(Category.TO) || element.is(Category.VIEWED) || element.is(Category.OF);
            if (!isLink && !element.isSmall()) {
                return null;
            }
            isTold |= isLink;
        }
        return null;
    }

    private @Nullable Area other(List<Parties.Named> named, Area than) {
        Area other = NamedSides.other(named, than);
        Area reporter = context.reporter();
        if (other == null && reporter != null) {
            other = than.equals(reporter) ? context.partnerOf(reporter) : reporter;
        }
        return World.WORLD.equals(other) ? null : other;
    }
}
