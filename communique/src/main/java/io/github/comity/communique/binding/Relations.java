package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Concept;
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
        boolean possessive = Element.is(elements, at + 1, Category.POSSESSIVE);
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
                Element before = Scan.at(elements, i - 1);
                if (before != null && before.party() != null) {
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
                    boolean isApart = link == Category.IN && ownsThing(elements, at);
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

    /** Whether the flow word before a place is a verb of trade: sold 5 abroad. */
    private static boolean isBehindVerb(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        int last = Scan.last(elements, at, e -> e.segment() != segment || e.flow() != null);
        return isTradeVerb(flow(elements, last)) && elements.get(last).segment() == segment;
    }

    private static boolean isTradeVerb(@Nullable Flow flow) {
        return flow != null && (flow.concept() == Concept.SELL || flow.concept() == Concept.BUY);
    }

    /** The flow word at a place, which may lie outside; null if there is none. */
    private static @Nullable Flow flow(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element == null ? null : element.flow();
    }

    /** Whether an adjective stands beside those who buy or sell: to the Polish market. */
    private static boolean isOfPartner(List<Element> elements, int at) {
        return Element.is(elements, at - 1, Category.PARTNER) || Element.is(elements, at + 1, Category.PARTNER);
    }

    /** Whether a factory, firms or projects stand right behind an adjective, which the clause tells the value of. */
    private static boolean ownsThing(List<Element> elements, int at) {
        Flow thing = flow(elements, at + 1);
        boolean isFirst = Scan.none(elements.subList(0, at), e -> e.flow() != null);
        return thing != null
                && isFirst
                && (thing.concept() == Concept.SITE || thing.concept().isCount());
    }

    /** Whether a party stands right behind a verb of selling, and owns nothing that is sold: sold Algeria goods. */
    private static boolean isReceiver(List<Element> elements, int at, @Nullable PartyName party) {
        Flow verb = flow(elements, at - 1);
        boolean isOwner = Element.is(elements, at + 1, Category.POSSESSIVE);
        return verb != null
                && verb.concept() == Concept.SELL
                && party != null
                && !party.isDemonym()
                && !isOwner
                && elements.get(at - 1).segment() == elements.get(at).segment();
    }

    /** Whether a word that says of stands behind a preposition of its own, as the German der does: aus der Ukraine. */
    private boolean isArticle(List<Element> elements, int at) {
        Element before = Scan.at(elements, at - 1);
        return context.bareGenitive
                && before != null
                && before.segment() == elements.get(at).segment()
                && (before.is(Category.FROM) || before.is(Category.TO) || before.is(Category.WITH));
    }

    /** Whether a party stands right before a flow word of one direction, so that it owns the flow: EU exports. */
    private boolean isBeforeFlow(List<Element> elements, int at) {
        Flow next = flow(elements, Appositions.behind(elements, at, context));
        return next != null
                && (next.concept() == Concept.EXPORTS
                        || next.concept() == Concept.IMPORTS
                        || next.concept().isBalance());
    }

    /** Whether a flow word behind a party opens what comes next: talks were held with Poland; exports rose. */
    private static boolean isLast(List<Element> elements, int at) {
        Element next = Scan.at(elements, at + 1);
        return next != null
                && next.flow() != null
                && next.segment() != elements.get(at).segment();
    }

    /** Whether a party stands right before a verb of trade: with Australia exporting 12.4 billion. */
    private static boolean isBeforeVerb(List<Element> elements, int at) {
        return isTradeVerb(flow(elements, at + 1));
    }

    /**
     * Whether with opens a stretch of words and a participle stands behind a party, and behind that a balance, so that
     * it is of this party: with Australia running a surplus of 3 billion.
     */
    private static boolean isBeforeItsBalance(List<Element> elements, int with, int at) {
        int segment = elements.get(at).segment();
        Element before = Scan.at(elements, with - 1);
        boolean isFirst = before == null || before.segment() != segment;
        int next = Scan.past(
                elements,
                at + 1,
                e -> e.segment() == segment && e.flow() == null && e.amount() == null && e.party() == null);
        Flow balance = flow(elements, next);
        boolean isDone = Element.is(elements, next - 1, Category.IN)
                || Scan.any(elements.subList(at + 1, next), e -> e.is(Category.PARTICIPLE) || e.is(Category.WHICH));
        return isFirst
                && isDone
                && balance != null
                && balance.concept().isBalance()
                && elements.get(next).segment() == segment;
    }

    /** Whether an adjective behind a flow word says whose goods they are: imports of Mongolian goods. */
    private static boolean isOfGoods(List<Element> elements, int at) {
        Element next = Scan.at(elements, at + 1);
        boolean isGoods = next != null && (next.is(Category.GOODS) || next.is(Category.PRODUCT));
        int last = Scan.last(elements, at, e -> e.is(Category.MAKES_UP) || !(e.is(Category.OF) || e.isIdle()));
        return isGoods && (flow(elements, last) != null || Element.is(elements, last, Category.MAKES_UP));
    }

    /**
     * Whether an adjective stands before goods that are said to be bought: Thai goods worth 587 million were bought,
     * китайских товаров ввезено на 587 млн.
     */
    private static boolean areBought(List<Element> elements, int at, PartyName party) {
        boolean isGoods = Element.is(elements, at + 1, Category.GOODS)
                || (party.isDemonym() && Element.is(elements, at - 1, Category.GOODS));
        Flow verb = flow(elements, Scan.first(elements, at + 1, e -> e.flow() != null));
        return isGoods && verb != null && Parties.isPurchase(verb.concept());
    }
}
