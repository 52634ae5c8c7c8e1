package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a clause names and what each does there: owner, from, to, with, and whose data are quoted. */
final class Parties {
    private static final int NEAR = 4;

    private final Context context;
    private final Relations relations;

    Parties(Context context) {
        this.context = context;
        this.relations = new Relations(context);
    }

    /** A party and what it does in the clause. */
    record Named(Area area, Category relation, boolean isDemonym, int index, boolean mayBeOrigin) {}

    /**
     * Takes note of who owns the first flow of a text before any figure is read: with exports of 453, India's trade.
     */
    void foresee(List<Element> all) {
        for (int i = 0; i < all.size() && context.parties.isEmpty(); i++) {
            PartyName party = all.get(i).party();
            if (party != null
                    && party.area() != World.WORLD
                    && (Element.is(all, i + 1, Category.POSSESSIVE) || party.isDemonym())
                    && Owners.ownsFlow(all, i)) {
                context.name(party.area(), false, false);
            }
        }
    }

    /** Takes note of whose data a sentence quotes. */
    void quote(Clause clause) {
        List<Element> elements = clause.elements;
        Area first = null;
        for (int i = 0; i < elements.size(); i++) {
            quoteOffice(elements.get(i), clause.sentence);
            PartyName party = elements.get(i).party();
            if (party == null || party.area() == World.WORLD || isOfTreaty(elements, i)) {
                continue;
            }
            boolean isDescription = party.isDemonym() && !Owners.ownsFlow(elements, i);
            context.name(party.area(), isCounterpart(elements, i), isDescription);
            if (isQuoted(clause, i) || isJoinedToQuoted(clause, i)) {
                context.quoted = party.area();
                clause.quotesTwo |= first != null && !first.equals(party.area());
                first = party.area();
            }
        }
        context.quoted = clause.quotesTwo ? null : context.quoted; // what comes next is of neither
    }

    /** Whether a group is named only as one of two between whom an agreement is, where others were named before. */
    private boolean isOfTreaty(List<Element> elements, int at) {
        return !context.parties.isEmpty() && Appositions.isGroupBetween(elements, at, context);
    }

    /** An office speaks for its own area where that is one of those that the text is about. */
    private void quoteOffice(Element element, List<Element> sentence) {
        String code = element.item() instanceof Cue cue ? cue.value(Category.OFFICE) : "";
        if (code.isEmpty()) {
            return;
        }
        Area area = Areas.of(code);
        boolean isNamed = context.parties.contains(area)
                || Scan.any(
                        sentence,
                        e -> e.item() instanceof PartyName p && p.area().equals(area));
        context.quoted = isNamed && !countsAlone(sentence) ? area : context.quoted;
    }

    /** Whether a sentence counts firms or projects and tells no flow: JETRO counts 338 Japanese companies. */
    private static boolean countsAlone(List<Element> sentence) {
        return Scan.any(sentence, e -> e.flow() != null)
                && Scan.all(
                        sentence,
                        e -> e.flow() == null
                                || e.flow().concept().isCount()
                                || e.flow().concept() == Concept.PROJECT_VALUE);
    }

    /** Whether a word makes who is named behind it the other side: with Nigeria. */
    private static boolean isCounterpart(List<Element> elements, int at) {
        int i = Scan.last(elements, at, e -> !(e.isIdle() || e.is(Category.PARTNER) || isOnlyOf(e)));
        Element word = Scan.at(elements, i);
        return word != null
                && word.item() instanceof Cue before
                && (before.is(Category.WITH)
                        || before.is(Category.TO)
                        || before.value(Category.IN).equals("TO")
                        || (before.value(Category.IN).equals("MAYBE") && isBehindSale(elements, i))
                        || (before.is(Category.FROM)
                                && (!before.is(Category.OF) || before.is(Category.OUT_OF))
                                && !isBehindSale(elements, i)));
    }

    private static boolean isOnlyOf(Element element) {
        return element.is(Category.OF) && !element.is(Category.FROM) && !element.is(Category.TO);
    }

    /** Whether what is sold stands right before, so that "in" says where to. */
    private static boolean isBehindSale(List<Element> elements, int at) {
        Element sold = Scan.at(elements, Scan.last(elements, at, e -> !e.isIdle()));
        Flow flow = sold == null ? null : sold.flow();
        return flow != null && (flow.concept() == Concept.EXPORTS || flow.concept() == Concept.SELL);
    }

    private static boolean noFlowBetween(List<Element> elements, int a, int b) {
        return Scan.none(elements.subList(Math.min(a, b), Math.max(a, b)), e -> e.flow() != null || e.amount() != null);
    }

    /** The parties of a clause, in their order. */
    List<Named> named(Clause clause, Concept concept) {
        List<Named> all = new ArrayList<>();
        Category last = Category.FILLER;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            PartyName party = element.party();
            if (party != null
                    && ((isBehindAgainst(clause.elements, i, concept) && !isOfBalance(clause.elements, i))
                            || Appositions.isAside(clause.elements, i)
                            || Appositions.isInside(clause.elements, i, context)
                            || (concept.isDirected() && Appositions.isGroupBetween(clause.elements, i, context))
                            || (concept != Concept.SHARE && Appositions.isOfFigure(clause.elements, i)))) {
                continue;
            }
            if (party != null && !isQuoted(clause, i)) {
                Category relation = relation(clause, i, party, last, concept);
                all.add(new Named(party.area(), relation, party.isDemonym(), i, isBehindBoth(clause.elements, i)));
                last = relation;
            } else if (element.is(Category.THERE)
                    && context.there() != null
                    && (concept.isTrade() || concept.isBalance())) {
                Category there = there(clause.elements, i, last, concept);
                if (there != null) {
                    all.add(new Named(Objects.requireNonNull(context.there()), there, false, i, false));
                }
            } else if (element.item() instanceof Cue own && own.is(Category.OWN)) {
                Area owner = own.value(Category.OWN).isEmpty() ? null : namedBefore(clause.elements, i);
                if (owner != null) {
                    all.add(new Named(owner, Category.POSSESSIVE, false, i, false));
                }
            }
        }
        return all;
    }

    /** How a party is tied to a flow. */
    private Category relation(Clause clause, int at, PartyName party, Category last, Concept concept) {
        if (isOfBalance(clause.elements, at)) {
            return Category.WITH;
        }
        Category relation = relations.of(clause.elements, at, party, last, concept);
        relation = isSeller(relation, concept) || isBoughtIn(relation, clause) ? Category.FROM : relation;
        boolean isOfImports = concept == Concept.COVERAGE && isImportedFrom(clause.elements, at);
        relation = isOfImports && relation == Category.FROM ? Category.TO : relation;
        boolean isSubject = party.isDemonym() && clause.head == null && relation == Category.FILLER;
        return isSubject && clause.parent != null ? Category.POSSESSIVE : relation;
    }

    /**
     * How a word that stands for a partner is tied to a flow: to, from or with; null where it says that the flow goes
     * the other way, so that it is no partner: imports to the country.
     */
    private @Nullable Category there(List<Element> elements, int at, Category last, Concept concept) {
        String way = elements.get(at).item() instanceof Cue cue ? cue.value(Category.THERE) : "";
        if (!way.isEmpty()) {
            Category told = Category.valueOf(way);
            Category other = isPurchase(concept) ? Category.TO : Category.FROM;
            boolean isOwner = Element.is(elements, at + 1, Category.POSSESSIVE);
            return isOwner || told == other || (told != Category.WITH && !concept.isOneWay()) ? null : told;
        }
        Category said = relations.of(elements, at, null, last, concept);
        boolean isOrigin = isSeller(said, concept)
                || ((said == Category.FILLER || said == Category.IN || said == Category.TO) && isPurchase(concept));
        return isOrigin ? Category.FROM : said != Category.FILLER ? said : Category.TO;
    }

    static boolean isPurchase(Concept concept) {
        return concept == Concept.IMPORTS || concept == Concept.BUY;
    }

    /** Whether purchases are made "to" a party, as in Spanish. */
    private boolean isSeller(Category relation, Concept concept) {
        return context.buysTo && relation == Category.TO && isPurchase(concept);
    }

    /** Whether the last flow before a place is imports, or their coverage: who stands there is the partner then. */
    private static boolean isImportedFrom(List<Element> elements, int at) {
        Element flow = Scan.at(elements, Scan.last(elements, at, e -> e.flow() != null));
        return flow != null
                && flow.item() instanceof Flow last
                && (last.concept() == Concept.IMPORTS || last.concept() == Concept.COVERAGE);
    }

    /** Whether something is bought in a country, and so comes from there; imports in a country are its own. */
    private static boolean isBoughtIn(Category relation, Clause clause) {
        return relation == Category.IN
                && clause.head != null
                && clause.head.modifier().equals("BOUGHT");
    }

    /** Whether a party is one of those that another is compared with: after China and Russia. */
    static boolean isBehindAgainst(List<Element> elements, int at, @Nullable Concept concept) {
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            if (element.is(Category.AGAINST) && !element.is(Category.IN)) {
                return concept == Concept.RANK || !element.is(Category.TO);
            }
            if (element.is(Category.IDENTICAL) && i > 0 && isMultiple(elements.get(i - 1))) {
                return true; // twice those of Uganda
            }
            boolean passes = element.isIdle()
                    || element.party() != null
                    || element.is(Category.AND)
                    || element.is(Category.IT)
                    || element.is(Category.TO)
                    || element.is(Category.FROM)
                    || element.is(Category.WITH)
                    || element.is(Category.OF);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a balance is one with a party, with one word between that else compares: Kenya's deficit against Poland.
     */
    private static boolean isOfBalance(List<Element> elements, int at) {
        int word = Scan.last(elements, at, e -> !e.isIdle());
        Element balance = Scan.at(elements, word - 1);
        return Element.is(elements, word, Category.AGAINST)
                && elements.get(word).item().to() == elements.get(word).item().from() + 1
                && balance != null
                && balance.flow() != null
                && balance.flow().concept().isBalance();
    }

    private static boolean isMultiple(Element element) {
        return element.amount() != null && element.amount().kind() == Amount.Kind.FACTOR;
    }

    /** Who was named before a place, in the clause or before it. */
    private @Nullable Area namedBefore(List<Element> elements, int at) {
        Element named = Scan.at(elements, Scan.last(elements, at, e -> e.party() != null));
        PartyName party = named == null ? null : named.party();
        return party == null ? context.lastNamed : party.area();
    }

    /** Whether a word says whose statistics are quoted; a side is quoted only where the sentence tells of flows. */
    private static boolean speaks(Element element, Clause clause) {
        boolean isSide = element.item() instanceof Cue cue
                && cue.value(Category.STATISTICS).equals("SIDE");
        return element.is(Category.STATISTICS)
                && (!isSide || (Element.hasAmounts(clause.sentence) && !countsAlone(clause.sentence)));
    }

    /** Whether a party is the nearest to a word of statistics in its segment, with no figure or flow between. */
    static boolean isQuoted(Clause clause, int index) {
        List<Element> elements = clause.elements;
        for (int j = Math.max(0, index - NEAR); j < Math.min(elements.size(), index + NEAR); j++) {
            if (speaks(elements.get(j), clause) && nearest(elements, j) == index) {
                return true;
            }
        }
        return false;
    }

    /** Whether an adjective is joined to one right before a word of statistics: Belgian and Bolivian statistics. */
    private static boolean isJoinedToQuoted(Clause clause, int index) {
        List<Element> elements = clause.elements;
        int second = index + 2;
        return Element.is(elements, second + 1, Category.STATISTICS)
                && elements.get(index).isAdjective()
                && elements.get(index + 1).is(Category.AND)
                && elements.get(second).isAdjective()
                && isQuoted(clause, second);
    }

    /** The index of the party nearest to a word of statistics, the one before it of two; or -1. */
    private static int nearest(List<Element> elements, int statistics) {
        for (int distance = 1; distance <= NEAR; distance++) {
            if (Element.is(elements, statistics - distance, Category.OFFICE)
                    || Element.is(elements, statistics + distance, Category.OFFICE)) {
                return -1;
            }
            if (isOfStatistics(elements, statistics - distance, statistics)) {
                return statistics - distance;
            }
            if (distance < NEAR && isOfStatistics(elements, statistics + distance, statistics)) {
                return statistics + distance;
            }
        }
        return -1;
    }

    private static boolean isOfStatistics(List<Element> elements, int party, int statistics) {
        Element named = Scan.at(elements, party);
        return named != null
                && named.party() != null
                && !(party < statistics && !named.isAdjective() && isCounterpart(elements, party))
                && named.segment() == elements.get(statistics).segment()
                && !isOneOfTwo(elements, party)
                && noFlowBetween(elements, party, statistics);
    }

    /** Whether a party is the second of two between whom something is: trade between Germany and Vietnam. */
    private static boolean isOneOfTwo(List<Element> elements, int at) {
        int and = Scan.last(elements, at, e -> !e.isSmall());
        int first = Scan.last(elements, and, e -> e.party() == null && !e.isSmall());
        return Element.is(elements, and, Category.AND) && Element.is(elements, first, Category.BETWEEN);
    }

    /** Whether the word before a party says both of and from, as the Romance de does. */
    private static boolean isBehindBoth(List<Element> elements, int at) {
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            if (elements.get(i).is(Category.OF)) {
                return elements.get(i).is(Category.FROM);
            }
            if (!elements.get(i).isIdle()) {
                return false;
            }
        }
        return false;
    }
}
