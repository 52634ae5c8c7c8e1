package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a party what it does in its clause: owner, origin, destination, partner or place. */
final class Relations {
    private static final ImmutableList<Category> LINKS =
            ImmutableList.of(Category.FROM, Category.WITH, Category.BETWEEN, Category.OF, Category.TO, Category.IN);

    private final Context context;

    Relations(Context context) {
        this.context = context;
    }

    /**
     * What a party, or a word such as there, does in a clause.
     *
     * @param elements the elements of the clause
     * @param at where it stands
     * @param party the party, or null for a word that stands for one
     * @param last what the party before it does, which one behind "and" does too
     * @param concept what the clause measures
     * @return FROM, TO, WITH, OF, IN, BETWEEN, POSSESSIVE for an owner, or FILLER if nothing says it
     */
    Category of(List<Element> elements, int at, @Nullable PartyName party, Category last, Concept concept) {
        boolean possessive = at + 1 < elements.size() && elements.get(at + 1).is(Category.POSSESSIVE);
        if (party != null
                && Parties.isPurchase(concept)
                && ((party.isDemonym() && isOfGoods(elements, at)) || areBought(elements, at, party))) {
            return Category.FROM;
        }
        if (party != null && party.grammaticalCase() != null) {
            return party.grammaticalCase();
        }
        if (context.doubleObject && isReceiver(elements, at, party)) {
            return Category.TO;
        }
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            if (element.is(Category.AND)) {
                if (i > 0 && elements.get(i - 1).party() != null) {
                    return last;
                }
                break;
            }
            if (element.is(Category.OF) && isArticle(elements, i)) {
                continue;
            }
            for (Category link : LINKS) {
                boolean saysMore = link == Category.FROM
                        ? element.is(Category.OF) || element.is(Category.WITH)
                        : link == Category.OF
                                && element.is(Category.TO)
                                && !element.is(Category.FROM)
                                && party != null
                                && !Owners.ownsNoun(elements, at);
                if (saysMore) {
                    continue;
                }
                if (element.is(link) && !element.is(Category.LEVEL)) {
                    // with Kenya running a deficit; where names have cases, that of "with" is no subject's
                    boolean mayLead = link == Category.WITH && !context.bareGenitive;
                    boolean isAdjective = party != null
                            && ((party.isDemonym() && !(link == Category.TO && isOfPartner(elements, at)))
                                    || (mayLead && isBeforeFlow(elements, at) && !isLast(elements, at)));
                    boolean isSubject = mayLead && (isBeforeVerb(elements, at) || isBeforeItsBalance(elements, i, at));
                    boolean isOwner = (possessive || isAdjective || isSubject)
                            && (link != Category.FROM
                                    || (isWord(element) && isBeforeFlow(elements, possessive ? at + 1 : at)));
                    boolean isApart =
                            link == Category.IN && ownsThing(elements, at) && isUnknownBetween(elements, i, at);
                    return isOwner && (!concept.isInvestment() || isApart) ? Category.POSSESSIVE : link;
                }
            }
            boolean isNoun = element.flow() != null && !element.flow().concept().isVerb();
            if (isNoun && party != null && !party.isDemonym() && context.bareGenitive) {
                return possessive ? Category.POSSESSIVE : Category.OF;
            }
            if (!(element.isIdle() || element.is(Category.OWN))) {
                break;
            }
        }
        if (possessive
                || isBeforeFlow(elements, at)
                || (party != null && party.isDemonym() && Owners.ownsFlow(elements, at))) {
            return Category.POSSESSIVE;
        }
        return party != null && party.area().equals(World.WORLD) && isBehindVerb(elements, at)
                ? Parties.isPurchase(concept) ? Category.FROM : Category.TO
                : Category.FILLER;
    }

    /** Whether it stands in the text, and was not added for what a verb says. */
    private static boolean isWord(Element element) {
        return element.item().to() > element.item().from();
    }

    /** Whether a verb of trade stands before a place, with its goods and a figure between at most: sold 5 abroad. */
    private static boolean isBehindVerb(List<Element> elements, int at) {
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            if (element.flow() != null) {
                return element.flow().concept() == Concept.SELL
                        || element.flow().concept() == Concept.BUY;
            }
            boolean passes = element.isSmall()
                    || element.is(Category.GOODS)
                    || element.is(Category.VIEWED)
                    || element.is(Category.LEVEL)
                    || element.is(Category.OF)
                    || element.amount() != null
                    || element.time() != null;
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** Whether an adjective stands beside those who buy or sell: to the Polish market. */
    private static boolean isOfPartner(List<Element> elements, int at) {
        return (at > 0 && elements.get(at - 1).is(Category.PARTNER))
                || (at + 1 < elements.size() && elements.get(at + 1).is(Category.PARTNER));
    }

    /** Whether a factory, firms or projects stand right behind an adjective, which the clause tells the value of. */
    private static boolean ownsThing(List<Element> elements, int at) {
        Flow thing = at + 1 < elements.size() ? elements.get(at + 1).flow() : null;
        boolean isFirst = Scan.none(elements.subList(0, at), e -> e.flow() != null);
        return thing != null
                && isFirst
                && (thing.concept() == Concept.SITE || thing.concept().isCount());
    }

    /** Whether a word that is not known stands between two places: in Mogilev a Vietnamese factory is built. */
    private static boolean isUnknownBetween(List<Element> elements, int from, int to) {
        return Scan.any(
                elements.subList(from + 1, to),
                e -> e.item() instanceof Cue cue && cue.senses().isEmpty());
    }

    /** Whether a party stands right behind a verb of selling, and owns nothing that is sold: sold Algeria goods. */
    private static boolean isReceiver(List<Element> elements, int at, @Nullable PartyName party) {
        Flow verb = at == 0 ? null : elements.get(at - 1).flow();
        boolean isOwner = at + 1 < elements.size() && elements.get(at + 1).is(Category.POSSESSIVE);
        return verb != null
                && verb.concept() == Concept.SELL
                && party != null
                && !party.isDemonym()
                && !isOwner
                && elements.get(at - 1).segment() == elements.get(at).segment();
    }

    /** Whether a word that says of stands behind a preposition of its own, as the German der does: aus der Ukraine. */
    private boolean isArticle(List<Element> elements, int at) {
        Element before = at == 0 ? null : elements.get(at - 1);
        return context.bareGenitive
                && before != null
                && before.segment() == elements.get(at).segment()
                && (before.is(Category.FROM) || before.is(Category.TO) || before.is(Category.WITH));
    }

    /** Whether a party stands right before a flow word of one direction, so that it owns the flow: EU exports. */
    private boolean isBeforeFlow(List<Element> elements, int at) {
        int behind = Appositions.behind(elements, at, context);
        Flow next = behind < elements.size() ? elements.get(behind).flow() : null;
        return next != null
                && (next.concept() == Concept.EXPORTS
                        || next.concept() == Concept.IMPORTS
                        || next.concept().isBalance());
    }

    /** Whether a flow word behind a party opens what comes next: talks were held with Poland; exports rose. */
    private static boolean isLast(List<Element> elements, int at) {
        Element next = at + 1 < elements.size() ? elements.get(at + 1) : null;
        return next != null
                && next.flow() != null
                && next.segment() != elements.get(at).segment();
    }

    /** Whether a party stands right before a verb of trade: with Australia exporting 12.4 billion. */
    private static boolean isBeforeVerb(List<Element> elements, int at) {
        Flow next = at + 1 < elements.size() ? elements.get(at + 1).flow() : null;
        return next != null && (next.concept() == Concept.SELL || next.concept() == Concept.BUY);
    }

    /**
     * Whether with opens a stretch of words and a participle stands behind a party, and behind that a balance, so that
     * it is of this party: with Australia running a surplus of 3 billion.
     */
    private static boolean isBeforeItsBalance(List<Element> elements, int with, int at) {
        int segment = elements.get(at).segment();
        boolean isFirst = with == 0 || elements.get(with - 1).segment() != segment;
        boolean isDone = false;
        for (int i = at + 1; isFirst && i < elements.size() && elements.get(i).segment() == segment; i++) {
            Element element = elements.get(i);
            if (element.flow() != null) {
                return isDone && element.flow().concept().isBalance();
            }
            if (element.amount() != null || element.party() != null) {
                return false;
            }
            boolean isIn = element.is(Category.IN)
                    && i + 1 < elements.size()
                    && elements.get(i + 1).flow() != null;
            isDone |= isIn || element.is(Category.PARTICIPLE) || element.is(Category.WHICH);
        }
        return false;
    }

    /** Whether an adjective behind a flow word says whose goods they are: imports of Mongolian goods. */
    private boolean isOfGoods(List<Element> elements, int at) {
        boolean isGoods = at + 1 < elements.size()
                && (elements.get(at + 1).is(Category.GOODS)
                        || elements.get(at + 1).is(Category.PRODUCT));
        boolean isLast = at + 1 == elements.size()
                || elements.get(at + 1).segment() != elements.get(at).segment();
        if (isLast && context.bareGenitive && at > 0 && elements.get(at - 1).flow() != null) {
            return true;
        }
        for (int i = at - 1; i >= 0 && isGoods; i--) {
            Element element = elements.get(i);
            if (element.flow() != null || element.is(Category.MAKES_UP)) {
                return true;
            }
            if (!(element.is(Category.OF) || element.isIdle())) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether an adjective stands before goods that are said to be bought: Thai goods worth 587 million were bought,
     * китайских товаров ввезено на 587 млн.
     */
    private static boolean areBought(List<Element> elements, int at, PartyName party) {
        boolean isBefore = at + 1 < elements.size() && elements.get(at + 1).is(Category.GOODS);
        boolean isGoods =
                isBefore || (at > 0 && party.isDemonym() && elements.get(at - 1).is(Category.GOODS));
        for (int i = isBefore ? at + 2 : at + 1; isGoods && i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null) {
                return Parties.isPurchase(flow.concept());
            }
        }
        return false;
    }
}
