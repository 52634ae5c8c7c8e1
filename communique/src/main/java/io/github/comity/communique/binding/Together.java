package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a clause gives one figure of several on one side together: exports to Poland and Germany. */
final class Together {
    private Together() {}

    /** Whether a clause tells one figure of two other sides together: exports to Poland and Germany. */
    static boolean isOfSeveral(Clause clause, Concept concept, List<Parties.Named> named, @Nullable Area reporter) {
        if (clause.isDistributed || !(concept.isTrade() || concept.isBalance() || concept == Concept.SHARE)) {
            return false;
        }
        if (areOwners(clause, concept, named) || (concept == Concept.SHARE && haveShare(clause, named, reporter))) {
            return true;
        }
        for (int i = 1; i < named.size(); i++) {
            Parties.Named one = named.get(i - 1);
            Parties.Named two = named.get(i);
            boolean isOther =
                    one.relation() == Category.TO || one.relation() == Category.WITH || one.relation() == Category.FROM;
            boolean isListed = two.index() == one.index() + 1
                    && two.relation() == Category.FILLER
                    && !two.isDemonym()
                    && !one.isDemonym()
                    && clause.elements.get(two.index()).segment()
                            != clause.elements.get(one.index()).segment();
            if (isOther
                    && isListed
                    && !one.area().equals(reporter)
                    && !two.area().equals(reporter)) {
                return true;
            }
            if (isOther
                    && two.relation() == one.relation()
                    && !one.area().equals(two.area())
                    && !one.area().equals(reporter)
                    && !two.area().equals(reporter)
                    && isJoined(clause, one.index(), two.index(), true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two partners have one share together: Poland and Italy accounted for 4%. */
    private static boolean haveShare(Clause clause, List<Parties.Named> named, @Nullable Area reporter) {
        for (int i = 1; i < named.size(); i++) {
            Parties.Named one = named.get(i - 1);
            Parties.Named two = named.get(i);
            if (one.relation() != Category.BETWEEN
                    && !one.area().equals(two.area())
                    && !one.area().equals(reporter)
                    && !two.area().equals(reporter)
                    && !Element.hasAmounts(clause.elements.subList(0, one.index()))
                    && isJoined(clause, one.index(), two.index(), true)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether several own the flow: Kenya and Uganda exported goods; the trade of Kenya and Uganda with Poland; that
     * between the three.
     */
    private static boolean areOwners(Clause clause, Concept concept, List<Parties.Named> named) {
        boolean isMutual = !concept.isDirected();
        if (isMutual && NamedSides.areas(named).size() <= 2) {
            return false;
        }
        if (isMutual && Scan.all(named, n -> n.relation() == Category.BETWEEN || isPlain(n))) {
            return named.get(0).relation() == Category.BETWEEN;
        }
        boolean isGivenOut = Element.has(clause.sentence, Category.RESPECTIVELY);
        for (int i = 1; i < named.size() && !isGivenOut; i++) {
            Parties.Named one = named.get(i - 1);
            Parties.Named two = named.get(i);
            boolean isOwner = two.relation() == Category.POSSESSIVE || two.relation() == Category.OF;
            boolean areAlike = two.relation() == one.relation() || (isOwner && isPlain(one));
            if (areAlike
                    && (isOwner || (isPlain(one) && isSubject(clause, concept, one, two, named)))
                    && !one.area().equals(two.area())
                    && isJoined(clause, one.index(), two.index(), false)) {
                return true;
            }
        }
        return concept.isVerb() && Scan.any(named, n -> isWithOthers(clause, n));
    }

    private static boolean isPlain(Parties.Named named) {
        return named.relation() == Category.FILLER && !named.isDemonym();
    }

    /** Whether the second of two parties is the last before the verb, or the first is right behind it. */
    private static boolean isSubject(
            Clause clause, Concept concept, Parties.Named one, Parties.Named two, List<Parties.Named> named) {
        if (!concept.isVerb()) {
            int next = two.index() + 1;
            return next < clause.elements.size() && clause.elements.get(next).flow() != null;
        }
        int verb = 0;
        while (verb < clause.elements.size() && clause.elements.get(verb).flow() == null) {
            verb++;
        }
        int flow = verb;
        if (two.index() < flow) {
            return Scan.none(named, n -> isPlain(n) && n.index() > two.index() && n.index() < flow);
        }
        for (int i = flow + 1; i < one.index(); i++) {
            if (!(clause.elements.get(i).isIdle() || clause.elements.get(i).is(Category.BY))) {
                return false;
            }
        }
        return flow < one.index();
    }

    /** Whether a party sells or buys with others that are not named: Kenya and its neighbours exported goods. */
    private static boolean isWithOthers(Clause clause, Parties.Named owner) {
        List<Element> elements = clause.elements;
        int at = owner.index() + 1;
        boolean isJoined = owner.relation() == Category.FILLER
                && at + 1 < elements.size()
                && elements.get(at).is(Category.AND)
                && elements.get(at + 1).is(Category.OWN);
        for (int i = at + 2; isJoined && i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null || elements.get(i).amount() != null) {
                return flow != null && flow.concept().isVerb();
            }
        }
        return false;
    }

    private static boolean isJoined(Clause clause, int from, int to, boolean mayBeUnknown) {
        boolean isAnd = false;
        for (int i = from + 1; i < to; i++) {
            Element element = clause.elements.get(i);
            isAnd |= element.is(Category.AND);
            boolean isSmall = element.is(Category.OF)
                    || element.is(Category.POSSESSIVE)
                    || element.is(Category.FILLER)
                    || (mayBeUnknown && element.isIdle());
            if (!element.is(Category.AND) && !isSmall) {
                return false;
            }
        }
        return isAnd;
    }
}
